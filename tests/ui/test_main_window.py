"""The frame: history, bars, languages, text size."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex

from inama_id.ui.actions import ActionId, actions, key_hints
from inama_id.ui.history import History, PageId, Place
from tests.ui.drivers import Driver


def test_back_and_forward(driver: Driver) -> None:
    driver.do(ActionId.BROWSE)
    driver.window.open_taxon("aloe-vera")
    driver.do(ActionId.BACK)
    assert driver.place() == (PageId.BROWSE, None)
    driver.do(ActionId.BACK)
    assert driver.place() == (PageId.LOOK_UP, None)
    assert not driver.window.action(ActionId.BACK).isEnabled()
    driver.do(ActionId.FORWARD)
    driver.do(ActionId.FORWARD)
    assert driver.place() == (PageId.SPECIES, "aloe-vera")
    assert not driver.window.action(ActionId.FORWARD).isEnabled()


def test_an_unknown_taxon_leaves_the_user_where_they_were(driver: Driver) -> None:
    driver.do(ActionId.BROWSE)
    driver.window.open_taxon("no-such-taxon")
    assert driver.place() == (PageId.BROWSE, None)
    assert "no-such-taxon" in driver.notice()


def test_history_forgets_what_lay_ahead() -> None:
    history = History(Place(PageId.LOOK_UP))
    history.visit(Place(PageId.BROWSE))
    history.go(-1)
    history.visit(Place(PageId.LIBRARY))
    assert not history.can_go_forward
    assert history.go(-1) == Place(PageId.LOOK_UP)
    assert history.go(-5) == Place(PageId.LOOK_UP)


def test_the_bar_always_names_the_appendices(driver: Driver) -> None:
    for page in (PageId.LOOK_UP, PageId.BROWSE, PageId.LIBRARY, PageId.SETTINGS, PageId.KEYBOARD):
        driver.window.open(page)
        assert "Appendices in force from 5 March 2026" in driver.status()
    assert "not today" not in driver.status()


def test_the_bar_speaks_up_on_another_date(driver: Driver) -> None:
    driver.desktop.on_date.set(date(2020, 1, 31))
    assert "Looked up on 31 January 2020, not today" in driver.status()
    driver.do(ActionId.TODAY)
    assert "not today" not in driver.status()


def test_another_language_keeps_place_and_text(driver: Driver) -> None:
    driver.search.type("aloe")
    driver.browse.choose("Mammalia", "Artiodactyla")
    driver.do(ActionId.SETTINGS)
    driver.choose("window_language", "fr")
    assert driver.place() == (PageId.SETTINGS, None)
    assert "Annexes en vigueur depuis le 5 mars 2026" in driver.status()
    assert driver.search.text() == "aloe"
    assert driver.browse.chosen() == ["Mammalia", "Artiodactyla"]
    driver.do(ActionId.BACK)
    assert driver.place() == (PageId.LOOK_UP, None)


def test_common_names_follow_their_own_setting(driver: Driver) -> None:
    driver.search.type("Loxodonta africana")
    assert driver.search.hits()[0].common_name.startswith("African")
    driver.choose("names_language", "fr")
    assert driver.search.hits()[0].common_name == "Éléphant d’Afrique"


def test_text_size_has_an_end(driver: Driver) -> None:
    for _ in range(9):
        driver.do(ActionId.TEXT_LARGER)
    assert driver.desktop.settings.value.text_scale == 200
    for _ in range(9):
        driver.do(ActionId.TEXT_SMALLER)
    assert driver.desktop.settings.value.text_scale == 100


def test_every_action_has_one_key_of_its_own() -> None:
    keys = [spec.key for spec in actions()]
    assert len(keys) == len(set(keys))


def test_the_keyboard_page_names_the_keys_of_the_taxon_page(driver: Driver) -> None:
    driver.window.open_taxon("aloe-vera")
    keys = {action.shortcut().toString() for action in driver.window.page(PageId.SPECIES).actions()} - {""}
    assert keys
    assert keys <= {hint.key for hint in key_hints()}


@pytest.mark.parametrize("page", list(PageId))
def test_pages_are_made_when_first_wanted(driver: Driver, page: PageId) -> None:
    if page is PageId.SPECIES:
        driver.window.open_taxon("aloe-vera")
    else:
        driver.window.open(page)
    assert driver.window.page(page).isVisible()


def test_the_library_names_every_source(driver: Driver) -> None:
    library = driver.library
    texts = []
    for row in range(library.sections.count()):
        library.sections.setCurrentRow(row)
        texts.append(library.text.toPlainText())
    assert "5 March 2026" in texts[0]
    assert "The Appendices" in texts[1] or "Appendices" in texts[1]
    assert "MIT License" in texts[2]
    assert "CC BY 4.0" in texts[2]
    assert "RapidFuzz" in texts[3]
    assert library.sections.indexFromItem(library.sections.item(0)) != QModelIndex()
