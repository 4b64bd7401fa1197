"""The drawings: complete, in step with the vocabulary, small, without words, and the same bytes every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from images.book import Drawing, drawings

_ROOT = Path(__file__).parents[2]
_VOCABULARY = _ROOT / "species_db" / "content" / "vocabulary"
_LARGEST = 12_000
"""Bytes of one drawing: 500 of them must open as fast as the page around them."""
_DRAWN_BY_QT = {"svg", "title", "g", "path", "polyline", "polygon", "circle", "ellipse", "rect", "text"}
"""Qt's SVG reader passes over other elements without a word; clipPath is one of them."""

_MEASURE = re.compile(r"[\d.]+ ?(µm|mm|cm|m)")
"""What stands at a scale bar is the same in every language."""

_ALL = tuple(drawings())


def _yaml(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return content


def _names(folder: str) -> set[str]:
    return {name for kind, _, name in (drawing.name.partition("/") for drawing in _ALL) if kind == folder}


def test_every_form_has_a_drawing_and_no_drawing_is_left_over() -> None:
    assert _names("forms") == set(_yaml(_VOCABULARY / "item-forms.yaml"))


def test_a_form_is_drawn_in_the_module_of_its_heading() -> None:
    forms = _yaml(_VOCABULARY / "item-forms.yaml")
    places = {d.name.partition("/")[2]: d.draw.__module__ for d in _ALL if d.name.startswith("forms/")}
    wrong = {
        form: place
        for form, place in places.items()
        if place != f"images.forms.{forms[form]['group'].replace('-', '_')}"
    }
    assert wrong == {}


def test_every_drawing_of_a_state_names_a_character_and_its_state() -> None:
    known = {
        f"{character}--{state}"
        for path in (_VOCABULARY / "characters").glob("*.yaml")
        for character, entry in _yaml(path).items()
        for state in entry.get("states", ())
    }
    assert _names("states") - known == set()


@pytest.mark.parametrize("drawing", _ALL, ids=lambda drawing: drawing.name)
def test_drawing_is_small_wordless_and_made_of_shapes_qt_draws(drawing: Drawing) -> None:
    text = drawing.svg()
    tree = ElementTree.fromstring(text)
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    texts = [element.text or "" for element in tree.iter("{http://www.w3.org/2000/svg}text")]
    words = [text for text in texts if len(text) > 3 and not _MEASURE.fullmatch(text)]
    assert (tags - _DRAWN_BY_QT, words) == (set(), [])
    assert len(text.encode()) < _LARGEST


def test_another_run_draws_the_same_bytes(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "images", "draw", "--folder", str(tmp_path)]
    subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": "7"})
    different = [d.name for d in _ALL if (tmp_path / f"{d.name}.svg").read_text("utf-8") != d.svg()]
    assert different == []


def test_drawing_again_leaves_what_stands_and_removes_what_is_no_longer_drawn(tmp_path: Path) -> None:
    from images.__main__ import draw_all

    draw_all(tmp_path)
    kept, old = tmp_path / f"{_ALL[0].name}.svg", tmp_path / "forms" / "unicorn.svg"
    before = kept.stat().st_mtime_ns
    old.write_text("<svg/>", "utf-8")
    assert draw_all(tmp_path) == len(_ALL)
    assert (kept.stat().st_mtime_ns, old.exists()) == (before, False)
