"""The drawing of a kind of item: its numbers and the cues light each other by mouse and by keyboard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inama_id.domain.profile import ProfileId
from inama_id.services import open_services
from inama_id.ui.i18n import Language
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.profile.cue_row import CueRow
from inama_id.ui.pages.profile.plate import Plate, plate
from inama_id.ui.pages.profile.plate_marks import read_marks
from inama_id.ui.pages.profile.profile_page import ProfilePage
from inama_id.ui.theme import Theme
from tests.ui.conftest import TODAY

_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><title>Tusk. 1 lines</title>'
    '<rect width="60" height="40" fill="#eeeeee"/></svg>'
)
_MARKS = [
    {"number": 1, "x": 0.25, "y": 0.5, "cue": 0, "box": [0.0, 0.0, 0.5, 1.0]},
    {"number": 1, "x": 0.9, "y": 0.9, "cue": 0, "box": [0.85, 0.85, 0.1, 0.1]},
    {"number": 2, "x": 0.75, "y": 0.25, "cue": 1, "box": [0.5, 0.0, 0.5, 0.5]},
]
_LIT = "#c2410c"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one drawing and its marks."""
    (tmp_path / "tusk.svg").write_text(_DRAWING)
    (tmp_path / "tusk.json").write_text(json.dumps(_MARKS))
    return tmp_path


@pytest.fixture
def picture(folder: Path, qtbot: QtBot) -> Plate:
    """The drawing on show, 600 by 400 pixels."""
    made = plate(folder, "tusk", "Tusk")
    assert made is not None
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def _colour(picture: Plate, x: float, y: float) -> str:
    image = picture.grab().toImage()
    return image.pixelColor(round(x * image.width()), round(y * image.height())).name()


def test_it_says_what_it_shows(picture: Plate) -> None:
    assert (picture.accessibleName(), picture.accessibleDescription()) == ("Tusk", "Tusk. 1 lines")
    assert [picture.number_of(cue) for cue in (0, 1, 2)] == [1, 2, 0]


@pytest.mark.parametrize("content", ["", "[", "{}", "[3]", '[{"number": "x"}]', '[{"number": 1, "box": [1, 2]}]'])
def test_broken_marks_are_no_marks(tmp_path: Path, content: str) -> None:
    (tmp_path / "tusk.json").write_text(content)
    assert read_marks(tmp_path / "tusk.json") == ()
    assert read_marks(tmp_path / "absent.json") == ()


def test_pointing_lights_a_number_and_leaving_puts_it_out(picture: Plate) -> None:
    QTest.mouseMove(picture, picture.place_of(picture.marks[2]).toPoint())
    assert picture.lights.lit == 2
    assert _colour(picture, 0.765, 0.25) == _LIT
    picture.lights.point(0)
    assert picture.lights.lit == 0
    assert _colour(picture, 0.765, 0.25) == "#eeeeee"


def test_a_click_keeps_a_number_lit_in_all_its_places_and_another_puts_it_out(picture: Plate) -> None:
    place = picture.place_of(picture.marks[0]).toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    picture.lights.point(0)
    assert picture.lights.lit == 1
    assert [_colour(picture, x, y) for x, y in ((0.265, 0.5), (0.915, 0.9))] == [_LIT, _LIT]
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    picture.lights.point(0)
    assert picture.lights.lit == 0


def test_the_smaller_mark_is_found_where_two_overlap(picture: Plate) -> None:
    assert picture._number_at(QPointF(530, 360)) == 1
    assert picture._number_at(QPointF(400, 300)) == 0


def test_arrows_go_from_number_to_number_and_escape_puts_out(picture: Plate) -> None:
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Escape):
        QTest.keyClick(picture, key)
        seen.append(picture.lights.lit)
    assert seen == [1, 2, 1, 2, 0]


def test_a_cue_and_its_number_light_each_other(
    app: QApplication, qtbot: QtBot, nano_content: Path, tmp_path: Path
) -> None:
    (tmp_path / "elephant-ivory.svg").write_text(_DRAWING)
    (tmp_path / "elephant-ivory.json").write_text(json.dumps(_MARKS))
    items = open_services(nano_content).item_sheets
    page = ProfilePage(items, Notices(), OnDate(lambda: TODAY), Language("en"), Theme(app), tmp_path)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.show_profile(ProfileId("elephant-ivory"), TODAY, "en")
    assert page.view is not None
    page.view.complete()
    shown = page.view.picture
    assert shown is not None
    found: list[CueRow] = [*page.view.findChildren(CueRow)]
    rows = {row.button.text(): row for row in found}
    assert sorted(rows) == ["1", "2"]
    rows["2"].button.click()
    assert shown.lights.lit == 2
    assert [rows[number].button.isChecked() for number in "12"] == [False, True]
    shown.lights.point(1)
    assert [rows[number].button.isChecked() for number in "12"] == [True, False]
    assert rows["1"].button.accessibleName().startswith("1: ")


def test_the_drawing_and_its_numbers_go_on_paper_and_into_files(
    app: QApplication, qtbot: QtBot, nano_content: Path, tmp_path: Path
) -> None:
    (tmp_path / "elephant-ivory.svg").write_text(_DRAWING)
    (tmp_path / "elephant-ivory.json").write_text(json.dumps(_MARKS))

    def ask(_parent: QWidget, _title: str, suggestion: str, _kinds: str) -> str:
        return str(tmp_path / suggestion)

    items = open_services(nano_content).item_sheets
    page = ProfilePage(items, Notices(), OnDate(lambda: TODAY), Language("en"), Theme(app), tmp_path, ask)
    qtbot.addWidget(page)
    page.show_profile(ProfileId("elephant-ivory"), TODAY, "en")
    page.actions_of_sheet.save_html.trigger()
    page.actions_of_sheet.save_a4.trigger()
    text = (tmp_path / "elephant-ivory-2026-04-01.html").read_text("utf-8")
    assert text.count("<svg") == 1
    assert ["<b>(1)</b>" in text, "<b>(2)</b>" in text, "<b>(3)</b>" in text] == [True, True, False]
    assert b"/Image" in (tmp_path / "elephant-ivory-2026-04-01.pdf").read_bytes()
