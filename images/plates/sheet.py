"""The sheet of a plate: the item large on the left, what to look for in small pictures on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.palette import INK, PAPER, SHADE, THIN
from images.plates.callouts import Chosen
from images.plates.main import WHOLE, Main

WIDTH, HEIGHT = 600.0, 400.0
_GAP, _EDGE, _DISC = 10.0, 8.0, 11.5
_SMALL = {1: 122.0, 2: 118.0}
"""Side of a small picture where they stand in one column or in two."""


@dataclass(frozen=True, slots=True)
class Callout:
    """A numbered mark; its middle and its surroundings (left, top, width, height) as shares of the sheet."""

    number: int
    x: float
    y: float
    cue: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    side: float


def compose(
    c: Canvas, main: Main, chosen: Sequence[Chosen], drawings: Mapping[str, Draw], measure: str
) -> list[Callout]:
    """Draw a plate and return its callouts by number."""
    small = [one for one in chosen if one.drawing]
    boxes = _boxes(len(small))
    left = min((box.x for box in boxes), default=WIDTH)
    large = _large(left)
    with c.moved(large.x, large.y, large.side / 200), c.pen(0.75):
        main.draw(c)
    _measure(c, measure)
    callouts, free, taken = [], iter(boxes), list[Point]()
    for number, one in enumerate(chosen, 1):
        if one.drawing:
            box = next(free)
            with c.dyed(main.dyes):
                _small(c, box, drawings[one.drawing])
            callouts.append(_callout(number, (box.x + 4, box.y + 4), one.cue, box))
            _disc(c, box.x + 4, box.y + 4, number)
        place = main.places.get(one.character)
        if place and one.typical and not (one.drawing and one.character in main.alone):
            at = (large.x + 13, large.y + 13) if place == WHOLE else _beside(c, place, large, taken)
            taken.append(at)
            callouts.append(_callout(number, at, one.cue, _Box(at[0] - 22, at[1] - 22, 44)))
            _disc(c, *at, number)
    return callouts


def _boxes(count: int) -> list[_Box]:
    columns = 1 if count <= 3 else 2
    side, rows = _SMALL[columns], -(-count // columns)
    top = (HEIGHT - rows * side - (rows - 1) * _GAP) / 2
    left = WIDTH - _EDGE - columns * side - (columns - 1) * _GAP
    return [_Box(left + n % columns * (side + _GAP), top + n // columns * (side + _GAP), side) for n in range(count)]


def _large(right: float) -> _Box:
    side = min(HEIGHT - 2 * _EDGE, right - _GAP - 2 * _EDGE)
    return _Box((right - _GAP + _EDGE - side) / 2, (HEIGHT - side) / 2, side)


def _small(c: Canvas, box: _Box, draw: Draw) -> None:
    c.rect(box.x, box.y, box.side, box.side, radius=8, fill=PAPER, stroke=SHADE, line=THIN)
    inner = box.side - 14
    with c.moved(box.x + 7, box.y + 7, inner / 200), c.pen(1.15):
        draw(c)


def _beside(c: Canvas, place: Point, large: _Box, taken: Sequence[Point]) -> Point:
    """Draw a pointer to a place of the main drawing and return where its number stands: outwards, clear of others."""
    scale = large.side / 200
    x, y = large.x + place[0] * scale, large.y + place[1] * scale
    outwards = 0.0 if place[0] >= 100 else 180.0
    turn = -30.0 if place[1] < 100 else 30.0
    at = polar(x, y, 30, outwards + (turn if outwards == 0 else -turn))
    at = (min(max(at[0], 14), WIDTH - 14), min(max(at[1], 14), HEIGHT - 14))
    while any(abs(at[0] - u) < 24 and abs(at[1] - v) < 24 for u, v in taken) and at[1] < HEIGHT - 30:
        at = (at[0], at[1] + 25)
    c.line([(x, y), at], stroke=PAPER, width=4)
    c.line([(x, y), at], stroke=INK, width=THIN)
    c.circle(x, y, 2.6, fill=INK, stroke=PAPER, width=1)
    return at


def _disc(c: Canvas, x: float, y: float, number: int) -> None:
    c.circle(x, y, _DISC, fill=INK, stroke=PAPER, width=2)
    c.text(x, y + 5.2, str(number), size=15, fill=PAPER)


def _measure(c: Canvas, measure: str) -> None:
    """Draw a small rule with what the item measures."""
    if not measure:
        return
    x, y = 12.0, HEIGHT - 12
    c.path(f"M{x},{y - 5}v10M{x},{y}h44M{x + 44},{y - 5}v10M{x + 22},{y - 3}v6", stroke=INK, width=THIN, fill=NONE)
    c.text(x + 52, y + 5, measure, size=14, anchor="start")


def _callout(number: int, at: Point, cue: int, box: _Box) -> Callout:
    around = (box.x / WIDTH, box.y / HEIGHT, box.side / WIDTH, box.side / HEIGHT)
    x0, y0, w, h = (round(value, 4) for value in around)
    return Callout(number, round(at[0] / WIDTH, 4), round(at[1] / HEIGHT, 4), cue, (x0, y0, w, h))
