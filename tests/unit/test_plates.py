"""The plates: one for every profile, true to what it scores, small, and the same bytes every time."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from images.__main__ import draw_all, draw_plates
from images.plates.book import Plate, plates
from images.plates.content import Book, read_book

_LARGEST, _LARGEST_ALL = 80_000, 15_000_000
"""Bytes of a plate, and of all pictures together."""
_LEAST = 3
_FEWER = {
    "aniba-rosewood-oil": "an oil is told by smell, colour and label",
    "aquilaria-agarwood-oil": "an oil is told by smell, colour and label",
    "cistanche": "surface and section, then its label",
    "coral-fossil": "a surface and its age",
    "leather-shark": "one grain tells it",
    "liver-oil-gulper": "an oil is told by its label",
    "podophyllum": "surface and section",
    "rauvolfia": "surface and section, then its label",
    "rhodiola": "its scales, then smell and label",
    "saussurea-costus": "surface and section, then its smell",
    "sawshark-rostrum": "teeth and barbels",
    "shark-meat": "its gristle, then its label",
    "stingray-leather": "one grain tells it",
    "vanilla": "pod and vine",
}
"""Profiles with fewer callouts, and why."""
_FIGURES = re.compile(r"[<> ]*[\d.]+(–[\d.]+)?( ?(µm|mm|cm|m))?")

_BOOK = read_book()
_ALL = tuple(plates(_BOOK))


@pytest.fixture(scope="module")
def book() -> Book:
    return _BOOK


def test_every_profile_has_a_plate(book: Book) -> None:
    assert [plate.id for plate in _ALL] == sorted(book.items)


def test_a_plate_has_three_callouts_or_a_reason_for_fewer() -> None:
    few = {plate.id for plate in _ALL if len({callout.cue for callout in plate.callouts}) < _LEAST}
    assert few == _FEWER.keys()


@pytest.mark.parametrize("plate", _ALL, ids=lambda plate: plate.id)
def test_a_callout_shows_a_cue_that_the_profile_scores(plate: Plate, book: Book) -> None:
    profile = book.items[plate.id].profile
    for callout in plate.callouts:
        cue = profile.cues[callout.cue]
        assert set(cue.states) & set(profile.scores[cue.character]), cue.text
        assert 0 <= callout.x <= 1
        assert 0 <= callout.y <= 1
    assert sorted({callout.number for callout in plate.callouts}) == [
        *range(1, len({callout.number for callout in plate.callouts}) + 1)
    ]


@pytest.mark.parametrize("plate", _ALL, ids=lambda plate: plate.id)
def test_a_plate_is_small_and_has_figures_only(plate: Plate, book: Book) -> None:
    assert len(plate.svg.encode()) < _LARGEST
    tree = ElementTree.fromstring(plate.svg)
    texts = [element.text or "" for element in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert [text for text in texts if len(text) > 3 and not _FIGURES.fullmatch(text)] == []
    title = tree.findtext("{http://www.w3.org/2000/svg}title") or ""
    assert title.startswith(book.items[plate.id].profile.title)


def test_all_pictures_together_stay_small(tmp_path: Path) -> None:
    draw_all(tmp_path)
    assert draw_plates(tmp_path, _BOOK) == len(_ALL)
    assert sum(path.stat().st_size for path in tmp_path.rglob("*.*")) < _LARGEST_ALL


def test_plates_are_written_with_their_callouts_and_old_ones_go(tmp_path: Path) -> None:
    old = tmp_path / "plates" / "unicorn.json"
    old.parent.mkdir()
    old.write_text("[]")
    draw_plates(tmp_path, _BOOK)
    assert not old.exists()
    for plate in _ALL:
        assert (tmp_path / "plates" / f"{plate.id}.svg").read_text("utf-8") == plate.svg
        held = json.loads((tmp_path / "plates" / f"{plate.id}.json").read_text("utf-8"))
        assert [entry["number"] for entry in held] == [callout.number for callout in plate.callouts]


def test_a_section_is_drawn_at_the_angle_that_is_scored(book: Book) -> None:
    elephant, mammoth = (plate for plate in _ALL if plate.id in ("elephant-ivory-raw", "mammoth-ivory"))
    assert book.items[elephant.id].first("schreger-outer-angle") == "above-115"
    assert book.items[mammoth.id].first("schreger-outer-angle") == "below-90"
    assert _longest_path(elephant.svg) != _longest_path(mammoth.svg)


def _longest_path(svg: str) -> str:
    paths: list[str] = re.findall(r'd="([^"]+)"', svg)
    return max(paths, key=len)
