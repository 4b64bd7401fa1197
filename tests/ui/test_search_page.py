"""Look up: the promise of the whole program."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from inama_id.domain.taxon import MatchKind, SearchResult
from inama_id.errors import ContentDamaged
from inama_id.paths import content_path
from inama_id.services import open_services
from inama_id.ui.actions import ActionId
from inama_id.ui.history import PageId
from inama_id.ui.i18n import WINDOW_LANGUAGES, Translators
from inama_id.ui.pages.search.start_panel import often_seized
from tests.ui.drivers import Driver

LEGAL_CHANGE = date(2026, 3, 4)


def test_results_come_with_every_letter(driver: Driver) -> None:
    driver.search.type("lox")
    assert driver.search.names()[0] == "Loxodonta africana"
    driver.search.type("loxz")
    assert "Loxodonta africana" not in driver.search.names() or driver.search.hits()[0].match_kind is MatchKind.FUZZY


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("African elephant", "English name"),
        ("ivory", "Trade name: ivory"),
        ("python reticulatus", "Synonym: Python reticulatus"),
        ("Loxodonta africana", "Accepted name"),
        ("loxodnta africanna", "Similar spelling"),
        ("Dalbergia zzyzx", "is not a name held here; it belongs under this taxon"),
    ],
)
def test_the_kind_of_match_is_said(driver: Driver, typed: str, words: str) -> None:
    driver.search.type(typed)
    assert words in driver.search.spoken()[0]


def test_the_appendix_is_said(driver: Driver) -> None:
    driver.search.type("Loxodonta africana")
    assert "Appendices I/II" in driver.search.spoken()[0]
    driver.search.type("Bos taurus")
    assert "not listed" in driver.search.spoken()[0]


def test_a_taxon_listed_in_part_is_not_called_unlisted(driver: Driver) -> None:
    driver.search.type("Bovidae")
    assert "only part of it is listed: Appendix I" in driver.search.spoken()[0]
    driver.search.type("Mammalia")
    assert "not listed" not in driver.search.spoken()[0]


def test_arrows_and_enter_from_the_field(driver: Driver) -> None:
    driver.search.type("prunus")
    first = driver.search.chosen()
    driver.search.press(Qt.Key.Key_Down)
    second = driver.search.chosen()
    assert first != second
    driver.search.press(Qt.Key.Key_Up)
    driver.search.press(Qt.Key.Key_Up)
    assert driver.search.chosen() == first
    driver.search.press(Qt.Key.Key_Down)
    driver.search.press(Qt.Key.Key_Return)
    page, taxon_id = driver.place()
    assert page is PageId.SPECIES
    assert taxon_id == driver.search.hits()[1].taxon_id


def test_escape_clears_and_undo_brings_back(driver: Driver) -> None:
    driver.search.type("loxodonta")
    driver.search.press(Qt.Key.Key_Escape)
    assert driver.search.text() == ""
    driver.search.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.search.text() == "loxodonta"
    assert "Loxodonta africana" in driver.search.names()


def test_not_found_is_never_not_listed(driver: Driver) -> None:
    driver.search.type("qqqqxzzz wwwvvk")
    assert driver.search.says_not_found()
    assert driver.search.hits() == []


def test_a_suggestion_searches_and_can_be_undone(driver: Driver) -> None:
    page = driver.search.page
    page.not_found.show_query("loxodnta", ["Loxodonta africana", "Bos & Bos"])
    assert driver.search.suggestions() == ["Loxodonta africana", "Bos && Bos"]
    driver.search.type("zzzzzzzz")
    page.not_found.show_query("zzzzzzzz", ["Loxodonta africana"])
    driver.search.take_suggestion(0)
    assert driver.search.names()[0] == "Loxodonta africana"
    driver.search.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.search.text() == "zzzzzzzz"


def test_only_similar_spellings_are_announced_as_such(driver: Driver) -> None:
    driver.search.type("loxodnta africanna")
    assert driver.search.summary() == "Not found as spelled. Names with a similar spelling:"


def test_the_count_is_grammatical(driver: Driver) -> None:
    driver.search.type("Loxodonta africana")
    assert driver.search.summary() == "1 taxon found"
    driver.search.type("prunus")
    assert driver.search.summary() == f"{len(driver.search.hits())} taxa found"


@pytest.mark.parametrize(
    "text",
    [
        "x" * 5000,
        "\0",
        "a\0b",
        "🐘" * 40,
        "فيل أفريقي",
        "象牙",
        '"*^:()-',
        "NEAR AND OR NOT",
        "%_",
        "\u202e\u200f",
        " \t ",
    ],
)
def test_any_text_is_harmless(driver: Driver, text: str) -> None:
    driver.search.type(text)
    driver.search.page.grab()
    assert driver.notice() == ""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_text_is_harmless_at_random(driver: Driver, text: str) -> None:
    driver.search.type(text)
    assert driver.notice() == ""


def test_the_date_decides(driver: Driver) -> None:
    driver.search.type("Carcharhinus longimanus")
    assert driver.search.hits()[0].appendix == "I"
    driver.desktop.on_date.set(LEGAL_CHANGE)
    hit = driver.search.hits()[0]
    assert (hit.appendix, hit.upcoming) == ("II", ("I", "2026-03-05"))
    assert "I from 5 March 2026" in driver.search.spoken()[0]
    driver.search.page.grab()
    driver.do(ActionId.TODAY)
    assert driver.search.hits()[0].appendix == "I"


def test_recent_look_ups_are_kept_and_erased(driver: Driver) -> None:
    for name in ("Aloe vera", "Bos taurus", "Aloe vera"):
        driver.do(ActionId.LOOK_UP)
        driver.search.type(name)
        driver.search.press(Qt.Key.Key_Return)
    driver.search.type("")
    assert driver.search.recent() == ["Aloe vera", "Bos taurus"]
    driver.do(ActionId.LOOK_UP)
    assert driver.search.page.start.recent.isVisible()
    driver.settings.clear_recent_requested.emit()
    assert not driver.search.page.start.recent.isVisible()
    assert driver.search.recent() == []
    assert driver.notice() == "Recent look-ups are erased."


def test_recent_look_ups_can_be_refused(driver: Driver) -> None:
    driver.search.type("Aloe vera")
    driver.search.press(Qt.Key.Key_Return)
    driver.desktop.settings.change(keep_recent=False)
    assert driver.desktop.recent.taxa == ()
    driver.search.press(Qt.Key.Key_Return)
    assert driver.desktop.recent.taxa == ()


def test_words_to_start_from_search_for_themselves(driver: Driver) -> None:
    for words in often_seized():
        driver.search.page.start.words_requested.emit(words)
        assert driver.search.text() == words


def test_ctrl_k_keeps_the_text_and_selects_it(driver: Driver) -> None:
    driver.search.type("aloe")
    driver.do(ActionId.BROWSE)
    driver.do(ActionId.LOOK_UP)
    assert driver.search.text() == "aloe"
    assert driver.search.page.field.selectedText() == "aloe"


class _Broken:
    """Content that is lost while the program runs."""

    def find(self, *_words: object, **_options: object) -> SearchResult:
        raise ContentDamaged(Path("species.db"))


def test_content_lost_while_running_leaves_no_old_answer(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.search.type("loxodonta")
    monkeypatch.setattr(driver.search.page, "_search", _Broken())
    with pytest.raises(ContentDamaged):
        driver.search.page._on_text_changed("bos taurus")
    assert driver.search.hits() == []
    assert driver.search.summary() == ""


@pytest.mark.skipif(not content_path().exists(), reason="the real content is not built")
@pytest.mark.parametrize("code", WINDOW_LANGUAGES)
def test_words_to_start_from_find_listed_taxa(app: QApplication, code: str) -> None:
    search = open_services(content_path()).search
    Translators(app).use(code)
    for words in often_seized():
        hits = search.find(words, on=date(2026, 4, 1), language=code, limit=5).hits
        assert any(hit.appendix and hit.match_kind is not MatchKind.FUZZY for hit in hits), words
