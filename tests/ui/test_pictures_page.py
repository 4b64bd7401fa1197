"""Pictures side by side, and measuring on a photograph of known geometry by clicking on it."""

from __future__ import annotations

import hashlib
import math
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inama_id.domain.character import Character, CharacterId, Damage, Reliability, State, StateId
from inama_id.domain.identification import Observation
from inama_id.domain.measurement import SCHREGER, Kind
from inama_id.domain.photograph import Problem, Refusal, Remark
from inama_id.services import open_services
from inama_id.services.photographs import Photographs
from inama_id.ui.actions import ActionId
from inama_id.ui.history import PageId
from inama_id.ui.i18n import Language
from inama_id.ui.notices import Notice, Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.pictures import words
from inama_id.ui.pages.pictures.pictures_page import PicturesPage
from tests.ui.conftest import TODAY
from tests.ui.drivers import Driver
from tests.ui.identify_driver import IdentifyDriver
from tests.ui.pictures_driver import PicturesDriver, Place
from tests.ui.profile_driver import ProfileDriver
from tests.ui.real_services import real_services

_WIDTH, _HEIGHT = 3000, 2000
_PER_MM = 20.0
"""Pixels of the synthetic photographs that are a millimetre."""
_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><title>t</title><rect width="30" height="20"/></svg>'
)


def _character(id: str, unit: str) -> Character:
    states = (State(StateId("high"), "high", "", low=115.0), State(StateId("low"), "low", "", high=90.0))
    return Character(
        CharacterId(id), f"What is the {unit}?", "", (), 1, Damage.NONE, Reliability.HIGH, unit, states, {}
    )


_SCHREGER = _character(SCHREGER, "degree")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photograph with a ruler of 100 mm, a coin of 25 mm and a bank card, all to scale."""
    path = tmp_path / "table.png"
    image = Image.new("RGB", (_WIDTH, _HEIGHT), (205, 190, 160))
    draw = ImageDraw.Draw(image)
    draw.line((500, 1900, 2500, 1900), fill=(20, 20, 20), width=5)
    draw.ellipse((2250, 250, 2750, 750), fill=(150, 150, 155))
    draw.rectangle((100, 100, 100 + 1712, 100 + 1079.6), fill=(60, 90, 160))
    image.save(path, compress_level=1)
    return path


@pytest.fixture
def notices() -> Notices:
    """Collects what is told in the bar."""
    return Notices()


@pytest.fixture
def page(app: QApplication, qtbot: QtBot, nano_content: Path, tmp_path: Path, notices: Notices) -> PicturesPage:
    """The page alone, with drawings in ``tmp_path`` and the table as the photograph that is chosen when asked."""
    services = open_services(nano_content)
    made = PicturesPage(
        services.comparison,
        services.photographs,
        tmp_path / "pictures",
        notices,
        OnDate(lambda: TODAY),
        Language("en"),
        lambda _parent: str(tmp_path / "table.png"),
    )
    qtbot.addWidget(made)
    made.resize(1300, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def pictures(page: PicturesPage, qtbot: QtBot) -> PicturesDriver:
    """Hands on the page."""
    return PicturesDriver(page, qtbot)


@pytest.fixture
def measured(pictures: PicturesDriver, photo: Path) -> PicturesDriver:
    """Hands on the page, with the photograph open."""
    pictures.load(photo)
    return pictures


def _ray(vertex: Place, direction: float, length: float = 500) -> Place:
    turn = math.radians(direction)
    return vertex[0] + length * math.cos(turn), vertex[1] + length * math.sin(turn)


def _rim(centre: Place, radius: float, tilt: float = 1.0) -> list[Place]:
    turns = [math.radians(degrees) for degrees in (15, 100, 190, 285)]
    return [(centre[0] + radius * math.cos(t), centre[1] + tilt * radius * math.sin(t)) for t in turns]


# Accuracy: length within one per cent, angle within one degree.


@pytest.mark.parametrize(("turned", "mirrored"), [(0, False), (90, False), (33, False), (0, True), (211, True)])
def test_lengths_are_right_within_one_per_cent(measured: PicturesDriver, turned: float, mirrored: bool) -> None:
    measured.viewer.turn(turned)
    if mirrored:
        measured.viewer.mirror()
    measured.viewer.fit()
    measured.set_ruler((500, 1900), (2500, 1900), "100")
    measured.take(Kind.LENGTH)
    measured.click((100, 100), (1812, 100))
    measured.click((300, 400), _ray((300, 400), 40, 60 * _PER_MM))
    assert measured.amounts() == pytest.approx([85.6, 60.0], rel=0.01)


@pytest.mark.parametrize("degrees", [20, 45, 88, 90, 115, 120, 160, 179])
@pytest.mark.parametrize("turned", [0, 17])
def test_angles_are_right_within_one_degree(measured: PicturesDriver, degrees: float, turned: float) -> None:
    measured.viewer.turn(turned)
    measured.take(Kind.ANGLE)
    vertex = (1500.0, 1000.0)
    measured.click(_ray(vertex, 10), vertex, _ray(vertex, 10 + degrees))
    assert measured.amounts() == pytest.approx([degrees], abs=1.0)


def test_short_crossings_are_right_within_one_degree_when_they_are_brought_near(measured: PicturesDriver) -> None:
    measured.take(Kind.CROSSING)
    for at in range(10):
        vertex = (300.0 + 250 * at, 900.0 + 37 * at)
        measured.click_near(_ray(vertex, 30 + at, 40), vertex, _ray(vertex, 150 + at, 40), zoom=4.0)
    assert measured.amounts() == pytest.approx([120.0] * 10, abs=1.5)
    assert measured.pane.measuring.readings.mean == pytest.approx(120.0, abs=1.0)


def test_a_coin_gives_lengths_within_one_per_cent(measured: PicturesDriver) -> None:
    measured.set_coin("2 ¤", _rim((2500, 500), 250))
    measured.take(Kind.LENGTH)
    measured.click((500, 1900), (2500, 1900))
    assert measured.amounts() == pytest.approx([100.0], rel=0.01)
    assert "slant" not in measured.scale()


def test_another_coin_may_be_chosen_afterwards(measured: PicturesDriver) -> None:
    measured.set_coin("1 ¤", _rim((2500, 500), 250))
    measured.take(Kind.LENGTH)
    measured.click((500, 1900), (2500, 1900))
    assert measured.amounts() == pytest.approx([80.0], rel=0.01)
    measured.choose_coin("2 ¤")
    assert measured.amounts() == pytest.approx([100.0], rel=0.01)


def test_a_bank_card_gives_lengths_and_areas_within_one_per_cent(measured: PicturesDriver) -> None:
    measured.take(Kind.CARD)
    measured.click((100, 640), (1812, 640), (956, 100), (956, 1179.6))
    measured.take(Kind.LENGTH)
    measured.click((500, 1900), (2500, 1900))
    measured.take(Kind.AREA)
    measured.click((500, 1300), (2500, 1300), (2500, 1800), (500, 1800))
    measured.press(Qt.Key.Key_Return)
    assert measured.amounts() == pytest.approx([100.0, 100.0 * 25.0], rel=0.01)
    assert measured.values()[1].endswith("cm²")


def test_a_ratio_needs_no_scale(measured: PicturesDriver) -> None:
    measured.take(Kind.RATIO)
    measured.click((1000, 200), (1000, 1400), (400, 1500), (1400, 1500))
    assert measured.amounts() == pytest.approx([1.2], rel=0.01)
    assert measured.values()[0].endswith(": 1")


def test_a_slanted_coin_is_told(measured: PicturesDriver) -> None:
    measured.set_coin("2 ¤", _rim((1500, 900), 400, 0.8))
    assert "slant" in measured.scale()


# How points are set.


def test_what_to_do_is_told_step_by_step(measured: PicturesDriver) -> None:
    assert measured.hint() == "Choose what to measure."
    measured.take(Kind.LENGTH)
    assert measured.hint() == "Click one end."
    measured.click((500, 500))
    assert measured.hint() == "Click the other end."
    measured.click((900, 500))
    assert measured.hint() == "Click one end."
    assert measured.values() == ["1. Length: set a scale first"]


def test_counting_goes_on_until_done(measured: PicturesDriver) -> None:
    measured.take(Kind.COUNT)
    measured.click(*[(300.0 + 200 * at, 700.0) for at in range(7)])
    assert "So far: 7." in measured.hint()
    measured.page.panel.done.click()
    assert measured.values() == ["1. Count: 7"]


def test_two_quick_clicks_are_two_points(measured: PicturesDriver) -> None:
    measured.take(Kind.COUNT)
    port, left, at = measured.viewer.viewport(), Qt.MouseButton.LeftButton, QPoint(200, 200)
    QTest.mouseClick(port, left, pos=at)
    QTest.mouseDClick(port, left, pos=at)
    QTest.mouseRelease(port, left, pos=at)
    assert len(measured.pane.measuring.points) == 2


def test_dragging_moves_the_picture_and_sets_no_point(measured: PicturesDriver) -> None:
    measured.take(Kind.LENGTH)
    measured.viewer.zoom_by(2)
    before = measured.viewer.sight()
    measured.drag((1500, 1000), (1400, 950))
    after = measured.viewer.sight()
    assert (after.x - before.x, after.y - before.y) == pytest.approx((100 / _WIDTH, 50 / _HEIGHT), abs=0.002)
    assert measured.pane.measuring.points == ()


def test_a_point_can_be_dragged_elsewhere(measured: PicturesDriver) -> None:
    measured.set_ruler((500, 1900), (2500, 1900), "100")
    measured.take(Kind.LENGTH)
    measured.click((500, 500), (1500, 500))
    measured.drag((1500, 500), (2100, 500))
    assert measured.amounts() == pytest.approx([80.0], rel=0.01)
    measured.drag((2500, 1900), (1500, 1900))
    assert measured.amounts() == pytest.approx([160.0], rel=0.01)


def test_points_and_marks_are_taken_back(measured: PicturesDriver) -> None:
    measured.take(Kind.LENGTH)
    measured.click((500, 500), (900, 500), (500, 700))
    measured.press(Qt.Key.Key_Backspace)
    assert measured.pane.measuring.points == ()
    measured.page.panel.back.click()
    assert measured.values() == []


def test_a_value_can_be_removed(measured: PicturesDriver) -> None:
    measured.take(Kind.ANGLE)
    for degrees in (30, 60, 90):
        measured.click(_ray((1500, 1000), 0), (1500, 1000), _ray((1500, 1000), degrees))
    measured.page.panel.rows[1].remove.click()
    assert measured.amounts() == pytest.approx([30, 90], abs=1)


def test_the_keyboard_alone_measures(measured: PicturesDriver) -> None:
    measured.set_ruler((500, 1900), (2500, 1900), "10", "cm")
    measured.take(Kind.LENGTH)
    measured.viewer.setFocus()
    measured.press(Qt.Key.Key_1)
    here = measured.viewer.to_picture(QPointF(measured.viewer.viewport().rect().center()))
    measured.press(Qt.Key.Key_Space)
    measured.press(*[Qt.Key.Key_Right] * 10)
    measured.press(*[Qt.Key.Key_Right] * 7, modifier=Qt.KeyboardModifier.ShiftModifier)
    measured.press(Qt.Key.Key_Space)
    mark = measured.pane.measuring.marks[0]
    assert mark.points[0] == pytest.approx((here.x(), here.y()), abs=1)
    assert mark.points[1][0] - mark.points[0][0] == pytest.approx(607, abs=1)
    assert measured.amounts() == pytest.approx([607 / _PER_MM], rel=0.01)


@pytest.mark.parametrize("typed", ["", "0", "-5", "wide", "nan"])
def test_a_distance_that_is_none_gives_no_scale(measured: PicturesDriver, typed: str) -> None:
    measured.set_ruler((500, 1900), (2500, 1900), "100")
    measured.page.panel.scale.length.selectAll()
    QTest.keyClick(measured.page.panel.scale.length, Qt.Key.Key_Delete)
    QTest.keyClicks(measured.page.panel.scale.length, typed)
    assert measured.scale() == "No scale can be made of these points. Set them anew."


def test_both_decimal_signs_are_taken(measured: PicturesDriver) -> None:
    measured.set_ruler((500, 1900), (2500, 1900), "10,0", "cm")
    assert measured.scale().startswith("Scale set: 20.0 pixels are 1 mm.")


def test_drawings_are_not_measured(pictures: PicturesDriver, tmp_path: Path) -> None:
    _draw(tmp_path, "plates/elephant-ivory.svg")
    pictures.page.show_drawing("elephant-ivory")
    assert not pictures.page.panel.chips[Kind.LENGTH].isEnabled()
    assert pictures.hint().startswith("Choose a photograph")
    pictures.click((100, 100))
    assert pictures.pane.measuring.points == ()


# Answers.


def _answers(page: PicturesPage) -> list[Observation]:
    given: list[Observation] = []
    page.answer_given.connect(given.append)
    return given


@pytest.mark.parametrize(("unit", "reading"), [("mm", 85.6), ("cm", 8.56)])
def test_a_length_answers_in_the_unit_of_the_question(measured: PicturesDriver, unit: str, reading: float) -> None:
    given = _answers(measured.page)
    measured.page.measure_for(_character("width", unit))
    assert measured.pane.measuring.kind is Kind.LENGTH
    measured.set_ruler((500, 1900), (2500, 1900), "100")
    measured.click((100, 100), (1812, 100))
    measured.take(Kind.ANGLE)
    measured.click(_ray((1500, 1000), 0), (1500, 1000), _ray((1500, 1000), 60))
    assert measured.usable() == [True, False]
    measured.use(0)
    assert [answer.measured for answer in given] == pytest.approx([reading], rel=0.01)


def test_without_a_question_nothing_can_be_used(measured: PicturesDriver) -> None:
    measured.take(Kind.ANGLE)
    measured.click(_ray((1500, 1000), 0), (1500, 1000), _ray((1500, 1000), 60))
    assert measured.usable() == [False]
    assert measured.page.sources.back.isHidden()


def _cross(pictures: PicturesDriver, count: int, degrees: float) -> None:
    pictures.take(Kind.CROSSING)
    for at in range(count):
        vertex = (300.0 + 260 * (at % 9), 600.0 + 500 * (at // 9))
        turn = 20 + 7 * at
        pictures.click(_ray(vertex, turn, 240), vertex, _ray(vertex, turn + degrees, 240))


def test_ten_crossings_answer(measured: PicturesDriver) -> None:
    given = _answers(measured.page)
    measured.page.measure_for(_SCHREGER)
    assert measured.pane.measuring.kind is Kind.CROSSING
    _cross(measured, 9, 124)
    use = measured.page.panel.schreger.use
    assert not use.isEnabled()
    assert "9 of 10 crossings." in measured.schreger()
    assert "still needed: 1." in measured.schreger()
    _cross(measured, 1, 124)
    assert "Mean 12" in measured.schreger()
    assert "spread" in measured.schreger()
    assert measured.usable() == [False] * 10, "a single crossing answers nothing"
    use.click()
    assert [answer.measured for answer in given] == pytest.approx([124.0], abs=1.0)
    assert given[0].states == {"high"}


def test_crossings_between_90_and_115_degrees_do_not_answer(measured: PicturesDriver) -> None:
    measured.page.measure_for(_SCHREGER)
    _cross(measured, 11, 102)
    assert not measured.page.panel.schreger.use.isEnabled()
    assert "elephant and mammoth overlap" in measured.schreger()


def test_a_single_angle_does_not_answer_for_crossing_lines(measured: PicturesDriver) -> None:
    measured.page.measure_for(_SCHREGER)
    measured.take(Kind.ANGLE)
    measured.click(_ray((1500, 1000), 0), (1500, 1000), _ray((1500, 1000), 120))
    assert measured.usable() == [False]


def test_the_real_key_asks_for_the_angle_of_crossing_lines() -> None:
    key = real_services().identification.key(date(2026, 11, 27), "en")
    assert key.characters[SCHREGER].unit == "degree"


def test_the_real_coins_are_read() -> None:
    diameters = {coin.id: coin.diameter for coin in real_services().comparison.coins}
    assert len(diameters) > 25
    assert (diameters["eur-1"], diameters["usd-25c"]) == (23.25, 24.26)


def test_from_the_question_to_the_photograph_and_back(driver: Driver, qtbot: QtBot, photo: Path) -> None:
    identify = IdentifyDriver(driver).open()
    identify.choose_form("Live bird")
    identify.ask("bird-length")
    identify.page.question.number.photograph.click()
    assert driver.place()[0] is PageId.PICTURES
    page = driver.window.page(PageId.PICTURES)
    assert isinstance(page, PicturesPage)
    pictures = PicturesDriver(page, qtbot)
    assert "bill to tail tip" in page.panel.question.text()
    pictures.load(photo)
    pictures.set_ruler((500, 1900), (2500, 1900), "100", "cm")
    pictures.click((100, 100), (1812, 100))
    assert pictures.usable() == [True]
    pictures.use(0)
    assert driver.place()[0] is PageId.IDENTIFY
    given = identify.page.session.examination.observation(CharacterId("bird-length"))
    assert given is not None
    assert given.measured == pytest.approx(85.6, rel=0.01)
    assert given.states == {"large"}


def test_the_key_leads_to_the_pictures_and_knows_the_open_question(driver: Driver) -> None:
    driver.do(ActionId.PICTURES)
    assert driver.place()[0] is PageId.PICTURES
    page = driver.window.page(PageId.PICTURES)
    assert isinstance(page, PicturesPage)
    assert page.sources.back.isHidden()
    identify = IdentifyDriver(driver).open()
    identify.choose_form("Live bird")
    identify.ask("bird-length")
    driver.do(ActionId.PICTURES)
    assert not page.sources.back.isHidden()
    page.sources.back.click()
    assert driver.place()[0] is PageId.IDENTIFY
    assert identify.view() == "question"


def test_a_question_no_photograph_can_answer_has_no_button(driver: Driver) -> None:
    identify = IdentifyDriver(driver).open()
    identify.choose_form("Live bird")
    identify.ask("bird-length")
    question = identify.page.question
    assert not question.number.photograph.isHidden()
    question.number.ask("g/cm3", None, seen=False)
    assert question.number.photograph.isHidden()


# Pictures side by side.


def _draw(tmp_path: Path, name: str) -> None:
    path = tmp_path / "pictures" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_DRAWING, "utf-8")


def test_a_drawing_beside_the_photograph(measured: PicturesDriver, tmp_path: Path) -> None:
    _draw(tmp_path, "plates/elephant-ivory.svg")
    measured.page.show_drawing("elephant-ivory", beside=True)
    names = [pane.picture.name for pane in measured.page.grid.shown if pane.picture]
    assert names[0] == "table.png"
    assert len(names) == 2
    assert measured.pane.is_photo, "the photograph stays the chosen one, to be measured"


def test_without_a_plate_the_pictures_of_the_states_are_shown(pictures: PicturesDriver, tmp_path: Path) -> None:
    pictures.page.show_drawing("elephant-ivory")
    assert pictures.viewer.area().isEmpty()
    assert pictures.pane.notice
    _draw(tmp_path, "states/cross-section--crossing-lines.svg")
    pictures.page.show_drawing("elephant-ivory")
    assert not pictures.viewer.area().isEmpty()


def test_the_profile_page_leads_to_its_picture(driver: Driver) -> None:
    profile = ProfileDriver(driver).open("elephant-ivory")
    profile.page.beside.click()
    assert driver.place()[0] is PageId.PICTURES
    page = driver.window.page(PageId.PICTURES)
    assert isinstance(page, PicturesPage)
    assert page.grid.count == 2
    driver.do(ActionId.BACK)
    profile.page.open_picture.click()
    assert driver.place()[0] is PageId.PICTURES


def test_zooming_together(pictures: PicturesDriver, photo: Path) -> None:
    first, second = pictures.page.grid.panes[:2]
    pictures.page.sources.counts[1].click()
    for number in (0, 1):
        pictures.choose_pane(number)
        pictures.load(photo)
    pictures.wheel((2000, 500), 3)
    assert second.viewer.sight().zoom == pytest.approx(1.25**3)
    _same_sight(first.viewer.sight(), second.viewer.sight())
    pictures.drag((2000, 500), (1800, 700))
    _same_sight(first.viewer.sight(), second.viewer.sight())
    pictures.page.views.together.click()
    pictures.press(Qt.Key.Key_0)
    assert first.viewer.sight().zoom == pytest.approx(1.25**3)
    assert second.viewer.sight().zoom == pytest.approx(1.0)


def _same_sight(one: object, other: object) -> None:
    names = ("zoom", "x", "y")
    pairs = [(getattr(one, name), getattr(other, name)) for name in names]
    assert [a for a, _ in pairs] == pytest.approx([b for _, b in pairs], abs=0.01)


def test_the_wheel_zooms_about_the_mouse(measured: PicturesDriver) -> None:
    place = (2100.0, 600.0)
    before = measured.viewer.from_picture(QPointF(*place))
    measured.wheel(place, 4)
    after = measured.viewer.from_picture(QPointF(*place))
    assert (after - before).manhattanLength() <= 4
    assert measured.viewer.sight().zoom == pytest.approx(1.25**4)


def test_two_fingers_zoom_and_set_no_point(measured: PicturesDriver) -> None:
    measured.take(Kind.COUNT)
    whole = measured.viewer.zoom
    measured.pinch((1500, 1000), 2.5)
    assert 1.8 * whole < measured.viewer.zoom < 4 * whole
    assert measured.pane.measuring.points == ()


def test_a_glass_shows_where_a_point_will_be_set(measured: PicturesDriver) -> None:
    place, beside = (1700.0, 1080.0), QPoint(96 - 40, -96)
    plain = measured.colour_seen(beside, place)
    measured.take(Kind.LENGTH)
    measured.hover(place)
    seen = measured.colour_seen(beside, place)
    assert (plain, seen) == ("#cdbea0", "#3c5aa0"), "the card's blue, larger, over the table"
    measured.page.panel.chips[Kind.LENGTH].click()
    assert measured.colour_seen(beside, place) == plain


def test_opening_a_picture_leaves_the_others_as_they_are(pictures: PicturesDriver, photo: Path) -> None:
    pictures.page.sources.counts[1].click()
    pictures.load(photo)
    pictures.wheel((1500, 1000), 3)
    pictures.choose_pane(1)
    pictures.load(photo)
    assert pictures.page.grid.panes[0].viewer.sight().zoom == pytest.approx(1.25**3)


def test_keys_zoom(measured: PicturesDriver) -> None:
    whole = measured.viewer.zoom
    measured.press(Qt.Key.Key_Plus)
    assert measured.viewer.zoom == pytest.approx(1.25 * whole)
    measured.press(Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert measured.viewer.zoom == pytest.approx(whole / 1.25)
    measured.press(Qt.Key.Key_1)
    assert measured.viewer.zoom * measured.viewer.devicePixelRatioF() == pytest.approx(1.0)
    measured.press(Qt.Key.Key_0)
    assert measured.viewer.zoom == pytest.approx(whole)


def test_a_fitted_picture_stays_fitted(measured: PicturesDriver) -> None:
    measured.page.resize(900, 700)
    QApplication.processEvents()
    assert measured.viewer.sight().zoom == pytest.approx(1.0)
    assert measured.viewer.sight().whole


def test_turning_by_quarters_and_freely(measured: PicturesDriver) -> None:
    measured.page.views.quarter.click()
    assert measured.viewer.angle == 90
    assert measured.page.views.turn.value() == 90
    measured.page.views.turn.setValue(-33)
    assert measured.viewer.angle == 327


def test_one_picture_over_another(pictures: PicturesDriver, photo: Path) -> None:
    pictures.page.sources.counts[1].click()
    for number in (0, 1):
        pictures.choose_pane(number)
        pictures.load(photo)
    views = pictures.page.views
    row = views.overlay.findData(0)
    views.overlay.setCurrentIndex(row)
    views.overlay.activated.emit(row)
    overlay = pictures.viewer.overlay
    assert overlay is not None
    views.opacity.setValue(30)
    assert overlay.opacity() == pytest.approx(0.3)
    views.adjust.click()
    before, at = pictures.viewer.sight(), overlay.pos()
    pictures.drag((1500, 1000), (1700, 1100))
    pictures.page.views.quarter.click()
    assert overlay.pos() != at
    assert overlay.rotation() == 90
    assert (pictures.viewer.sight(), pictures.viewer.angle) == (before, 0)
    views.overlay.setCurrentIndex(0)
    views.overlay.activated.emit(0)
    assert pictures.viewer.overlay is None


def test_four_pictures_are_of_one_size(pictures: PicturesDriver) -> None:
    pictures.page.sources.counts[3].click()
    QApplication.processEvents()
    panes = pictures.page.grid.shown
    assert len(panes) == 4
    for side in ([pane.width() for pane in panes], [pane.height() for pane in panes]):
        assert max(side) - min(side) <= 1


def test_another_language_keeps_pictures_and_measures(driver: Driver, qtbot: QtBot, photo: Path) -> None:
    driver.do(ActionId.PICTURES)
    page = driver.window.page(PageId.PICTURES)
    assert isinstance(page, PicturesPage)
    pictures = PicturesDriver(page, qtbot)
    pictures.load(photo)
    pictures.set_ruler((500, 1900), (2500, 1900), "100")
    pictures.click((100, 100), (1812, 100))
    driver.desktop.settings.change(window_language="fr")
    renewed = driver.window.page(PageId.PICTURES)
    assert isinstance(renewed, PicturesPage)
    assert renewed is not page
    again = PicturesDriver(renewed, qtbot)
    assert again.amounts() == pytest.approx([85.6], rel=0.01)
    assert driver.place()[0] is PageId.PICTURES


# Photographs from anywhere.


def test_the_dialog_s_photograph_is_shown(pictures: PicturesDriver, photo: Path) -> None:
    before = hashlib.sha256(photo.read_bytes()).hexdigest()
    pictures.page.sources.photo.click()
    pictures.wait()
    assert pictures.pane.is_photo
    assert hashlib.sha256(photo.read_bytes()).hexdigest() == before


def test_a_dropped_file_is_shown(pictures: PicturesDriver, photo: Path) -> None:
    pictures.drop(photo)
    assert pictures.pane.is_photo


def test_a_picture_of_the_clipboard_is_shown(pictures: PicturesDriver) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(pictures.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pictures.viewer.area().width() == 300


def test_a_clipboard_without_picture_is_told(pictures: PicturesDriver, notices: Notices) -> None:
    told: list[Notice] = []
    notices.posted.connect(told.append)
    QGuiApplication.clipboard().setMimeData(QMimeData())
    pictures.page.sources.paste.click()
    assert [notice.text for notice in told] == ["There is no picture on the clipboard."]


def test_a_bad_photograph_is_told_in_its_place(measured: PicturesDriver, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"<html>")
    measured.load(bad)
    assert measured.pane.notice == ("“bad.jpg” is a HTML file; only JPEG, PNG, WebP and TIFF photographs are opened.")
    assert not measured.pane.is_photo


def test_remarks_are_told(pictures: PicturesDriver, tmp_path: Path) -> None:
    path = tmp_path / "print.jpg"
    Image.new("CMYK", (60, 40)).save(path)
    pictures.load(path)
    assert "CMYK" in pictures.pane.remarks


def test_a_page_that_goes_away_ends_its_reading(qtbot: QtBot, app: QApplication, tmp_path: Path) -> None:
    import sys

    from PySide6.QtCore import QEvent, QObject

    from inama_id.ui.pages.pictures.loader import Loader

    owner = QObject()
    loader = Loader(Photographs((sys.executable, "-c", "import time; time.sleep(60)")), owner)
    loader.load(tmp_path / "photo.jpg")
    reading = loader._running[0][0]
    owner.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert reading._process.poll() is not None


@pytest.mark.parametrize("problem", Problem)
def test_each_problem_is_one_sentence(app: QApplication, problem: Problem) -> None:
    said = words.refusal(Refusal(problem, "GIF"), "photo.jpg")
    assert "photo.jpg" in said
    assert said.endswith(".")
    assert said.count(". ") == 0
    assert "{" not in said


def test_no_two_problems_sound_the_same(app: QApplication) -> None:
    assert len({words.refusal(Refusal(problem, ""), "x") for problem in Problem}) == len(Problem)


def test_all_remarks_have_words(app: QApplication) -> None:
    assert all(words.remark(remark, 9, 9, Language("en")) for remark in Remark)
