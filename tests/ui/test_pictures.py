"""Drawings are sharp, true in every theme, and never missed as an empty frame."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from inama_id.domain.character import CharacterId, StateId
from inama_id.ui.pictures import Pictures, pictures_folder
from inama_id.ui.theme import Scheme, palette

_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">'
    '<rect x="60" y="60" width="80" height="80" fill="#ff0000"/></svg>'
)
_TUSK = StateId("tusk")


@pytest.fixture
def pictures(app: QApplication, tmp_path: Path) -> Pictures:
    """A red square as the drawing of a tusk and of one state, and a file that is no drawing."""
    for name in ("forms/tusk", "states/smell--sweet"):
        path = tmp_path / f"{name}.svg"
        path.parent.mkdir(exist_ok=True)
        path.write_text(_DRAWING, encoding="utf-8")
    (tmp_path / "forms" / "broken.svg").write_text("", encoding="utf-8")
    return Pictures(tmp_path)


def _at(pixmap: QPixmap | None, x: int, y: int) -> QColor:
    assert pixmap is not None
    return pixmap.toImage().pixelColor(x, y)


def test_a_drawing_has_the_size_asked_for(pictures: Pictures) -> None:
    drawn = pictures.form(_TUSK, 96, palette(Scheme.LIGHT))
    assert drawn is not None
    assert drawn.deviceIndependentSize().toSize().width() == 96
    assert _at(drawn, 48, 48) == QColor("#ff0000")


def test_states_are_found_by_both_ids(pictures: Pictures) -> None:
    light = palette(Scheme.LIGHT)
    assert pictures.state(CharacterId("smell"), StateId("sweet"), 96, light) is not None
    assert pictures.state(CharacterId("smell"), StateId("sour"), 96, light) is None


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST])
def test_on_dark_a_drawing_stands_on_a_light_tile(pictures: Pictures, scheme: Scheme) -> None:
    assert _at(pictures.form(_TUSK, 96, palette(scheme)), 10, 48) == QColor("#ffffff")
    assert _at(pictures.form(_TUSK, 96, palette(Scheme.LIGHT)), 10, 48).alpha() == 0


def test_a_missing_drawing_is_none(pictures: Pictures) -> None:
    assert pictures.form(StateId("nothing"), 96, QPalette()) is None


def test_a_drawing_is_rendered_once(pictures: Pictures) -> None:
    light = palette(Scheme.LIGHT)
    assert pictures.form(_TUSK, 96, light) is pictures.form(_TUSK, 96, light)


def test_the_folder_comes_with_the_program() -> None:
    assert pictures_folder().parts[-3:] == ("inama_id", "data", "pictures")
