"""Kinds of item on the pages of taxa and names: what officers meet, not what biologists name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inama_id.errors import ContentDamaged
from inama_id.services.find import Find
from inama_id.ui.history import PageId
from inama_id.ui.pages.search.kinds_panel import KindsPanel
from tests.ui.drivers import Driver
from tests.ui.profile_driver import badges_of, labels_of, words_of
from tests.ui.species_driver import SpeciesDriver


@pytest.fixture
def species(driver: Driver) -> SpeciesDriver:
    """Hands on the species page."""
    return SpeciesDriver(driver)


def _panel(driver: Driver) -> KindsPanel:
    return driver.search.page.kinds


def _settle(panel: KindsPanel, qtbot: QtBot) -> None:
    """Wait until the panel shows what was last asked for, and what it showed before is gone."""
    qtbot.waitUntil(lambda: not panel._timer.isActive())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _type(driver: Driver, qtbot: QtBot, text: str) -> KindsPanel:
    """Type a text and wait until the kinds of item that fit it are looked for."""
    panel = _panel(driver)
    driver.search.type(text)
    _settle(panel, qtbot)
    return panel


# Species page.


def test_a_taxon_shows_its_kinds_of_item_with_their_badges(species: SpeciesDriver) -> None:
    species.open("loxodonta-africana")
    assert "Elephant ivory" in species.section("Kinds of item")
    assert species.section_badges("Kinds of item") == ["Appendices I/II"]


def test_a_kind_of_item_leads_to_its_page(species: SpeciesDriver) -> None:
    species.open("loxodonta-africana").follow("Kinds of item", "profile:elephant-ivory")
    assert species.driver.window.place.page is PageId.PROFILE
    assert species.driver.window.place.profile_id == "elephant-ivory"


def test_a_taxon_without_kinds_has_no_such_section(species: SpeciesDriver) -> None:
    assert "Kinds of item" not in species.open("aloe-vera").headings()


def test_the_badge_is_that_of_the_day(species: SpeciesDriver) -> None:
    species.open("ara-macao")
    assert species.section_badges("Kinds of item") == ["Appendix I"]
    species.look_up_on(date(1985, 7, 31))
    assert species.section_badges("Kinds of item") == ["Appendix II"]


# Look up.


def test_kinds_of_item_stand_below_the_names(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "ivory")
    page = driver.search.page
    assert "Elephant ivory" in words_of(panel)
    assert "Appendices I/II" in badges_of(panel)
    assert driver.search.hits() or driver.search.says_not_found()
    driver.search.type("loxodonta")
    _settle(panel, qtbot)
    QApplication.processEvents()
    assert panel.isVisible()
    assert page.results.isVisible()
    assert panel.mapTo(page, QPoint()).y() > page.results.mapTo(page, QPoint()).y()


def test_where_no_name_is_found_they_come_first(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "smells of burnt tooth")
    QApplication.processEvents()
    page = driver.search.page
    assert driver.search.says_not_found()
    assert panel.isVisible()
    assert panel.mapTo(page, QPoint()).y() < page.not_found.mapTo(page, QPoint()).y()


def test_the_words_asked_for_are_marked(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "burnt tooth smell")
    assert "<b><u>burnt</u></b>" in panel.rows[0].words.text()


def test_a_click_anywhere_on_a_row_opens_it(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "smells of plastic")
    row = panel.rows[0]
    assert row.childAt(row.rect().center()) is None, "the words let clicks through"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert driver.window.place.page is PageId.PROFILE
    assert driver.window.place.profile_id == "plastic-imitation"


def test_the_keyboard_opens_a_row(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "smells of plastic")
    words = panel.rows[0].words
    words.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(words, Qt.Key.Key_Tab)
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert driver.window.place.profile_id == "plastic-imitation"


def test_they_wait_until_the_typing_rests(driver: Driver, qtbot: QtBot) -> None:
    panel = _panel(driver)
    found: list[None] = []
    panel.found_changed.connect(lambda: found.append(None))
    for text in ("i", "iv", "ivo", "ivor", "ivory"):
        driver.search.type(text)
        QApplication.processEvents()
    assert not found
    qtbot.waitUntil(lambda: bool(found))
    assert len(found) == 1


def test_an_empty_field_shows_none(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "ivory")
    assert panel.rows
    driver.search.type("")
    assert not panel.rows
    assert not panel.isVisible()


def test_nothing_that_fits_shows_none(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "qqqzzz")
    assert not panel.isVisible()


def test_a_better_spelling_is_one_click_away(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "smells of plastik")
    offer = next(label for label in labels_of(panel) if "Did you mean" in label.text())
    offer.linkActivated.emit("words:smells of plastic")
    assert driver.search.text() == "smells of plastic"
    _settle(panel, qtbot)
    assert "Did you mean" not in words_of(panel)


def test_no_spelling_is_offered_for_the_beginning_of_a_name(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "prunu")
    assert driver.search.hits()
    assert "Did you mean" not in words_of(panel)


def test_content_that_breaks_shows_no_answer_to_another_text(
    driver: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = _type(driver, qtbot, "ivory")
    assert panel.rows

    def broken(*_arguments: object, **_options: object) -> None:
        raise ContentDamaged(Path("species.db"))

    monkeypatch.setattr(Find, "find", broken)
    driver.search.type("plastic")
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: bool(raised))
    assert not panel.rows


def test_one_letter_is_not_enough_but_one_chinese_sign_is(driver: Driver, qtbot: QtBot) -> None:
    driver.search.type("i")
    assert not _panel(driver)._timer.isActive()
    driver.search.type("牙")
    assert _panel(driver)._timer.isActive()


def test_another_day_is_looked_up_again(driver: Driver, qtbot: QtBot) -> None:
    panel = _type(driver, qtbot, "scarlet macaw")
    assert badges_of(panel)[0] == "Appendix I"
    driver.desktop.on_date.set(date(1985, 7, 31))
    _settle(panel, qtbot)
    assert badges_of(panel)[0] == "Appendix II"


def test_they_leave_the_names_their_room(driver: Driver, qtbot: QtBot) -> None:
    driver.window.resize(1000, 420)
    panel = _type(driver, qtbot, "smells")
    QApplication.processEvents()
    shown = [row for row in panel.rows if row.isVisible()]
    assert 1 <= len(shown) < len(panel.rows)


def test_a_missing_index_is_announced_before_it_is_built(
    driver: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Find, "is_ready", property(lambda self: "_index" in self.__dict__))
    panel = _panel(driver)
    driver.search.type("ivory")
    qtbot.waitUntil(panel.waiting.isVisible)
    assert not panel.rows
    qtbot.waitUntil(lambda: bool(panel.rows))
    assert not panel.waiting.isVisible()
