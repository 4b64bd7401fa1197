"""The sheet that drawings are made on."""

from __future__ import annotations

import pytest

from images.canvas import Canvas


def _svg(canvas: Canvas) -> str:
    return canvas.svg()


def test_scale_keeps_three_decimals() -> None:
    canvas = Canvas("t")
    with canvas.moved(1.25, 2, 0.0625):
        canvas.circle(0, 0, 1)
    assert 'transform="translate(1.2 2) scale(0.062)"' in _svg(canvas)


def test_colours_are_exchanged_only_within() -> None:
    canvas = Canvas("t")
    with canvas.dyed({"#111111": "#222222"}), canvas.dyed({"#333333": "#444444"}):
        canvas.circle(0, 0, 1, fill="#111111", stroke="#333333")
    canvas.circle(0, 0, 1, fill="#111111")
    assert [_svg(canvas).count(colour) for colour in ("#222222", "#444444", "#111111", "#333333")] == [1, 1, 1, 0]


def test_a_pen_changes_the_lines_within() -> None:
    canvas = Canvas("t")
    with canvas.pen(0.5), canvas.pen(0.5):
        canvas.circle(0, 0, 1, width=4)
    canvas.circle(0, 0, 1, width=4)
    assert 'stroke-width="1"' in _svg(canvas)
    assert 'stroke-width="4"' in _svg(canvas)


@pytest.mark.parametrize(("rows", "columns", "uses"), [(1, 1, 0), (2, 1, 1), (2, 2, 3), (3, 2, 5)])
def test_a_quilt_draws_its_pattern_once(rows: int, columns: int, uses: int) -> None:
    canvas = Canvas("t")
    canvas.quilt(lambda c: c.circle(100, 100, 9, fill="#abcdef"), 100, 0, 0.5, rows, columns)
    text = _svg(canvas)
    assert (text.count("#abcdef"), text.count("<use ")) == (1, uses)
    assert ("xmlns:xlink" in text) == bool(uses)


def test_patterns_in_a_quilt_have_no_frames() -> None:
    seen: list[bool] = []
    canvas = Canvas("t")
    canvas.quilt(lambda c: seen.append(c.frames), 100, 0, 0.5, 2)
    assert (seen, canvas.frames) == ([False], True)


def test_a_cookie_covers_all_but_its_outline() -> None:
    canvas = Canvas("t")
    canvas.cookie("M50,50H150V150H50Z", margin=3, below=9)
    assert 'd="M-3,-3H203V209H-3ZM50,50H150V150H50Z" fill="#ffffff" fill-rule="evenodd"' in _svg(canvas)
