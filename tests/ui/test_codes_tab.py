"""The codes of permits and tariffs: one field finds them all, and each leads on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from inama_id.domain.trade_codes.values import CodeList
from inama_id.ui.i18n import Language
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents.codes_tab import CodesTab
from inama_id.ui.settings import Settings, ThemeChoice
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.badge_row import BadgeRow
from tests.ui.conftest import TODAY
from tests.ui.profile_driver import badges_of, labels_of, words_of
from tests.ui.real_services import real_services


@pytest.fixture
def make_tab(app: QApplication, qtbot: QtBot) -> Callable[..., CodesTab]:
    """Make the tab alone."""

    def make(language: str = "en", choice: ThemeChoice = ThemeChoice.LIGHT) -> CodesTab:
        theme = Theme(app)
        theme.apply(Settings(theme=choice))
        tab = CodesTab(real_services(), OnDate(lambda: TODAY), Language(language), theme)
        qtbot.addWidget(tab)
        tab.resize(1200, 640)
        tab.show()
        qtbot.waitExposed(tab)
        return tab

    return make


@pytest.fixture
def tab(make_tab: Callable[..., CodesTab]) -> CodesTab:
    """The tab in English."""
    return make_tab()


def _type(tab: CodesTab, text: str) -> None:
    tab.field.setText(text)
    tab.refresh()


def _codes(tab: CodesTab) -> list[str]:
    return [hit.code for hit in tab.results.hits]


def _follow(tab: CodesTab, link: str) -> None:
    next(label for label in labels_of(tab.shown) if f'"{link}"' in label.text()).linkActivated.emit(link)


def test_with_nothing_typed_all_codes_can_be_read_through(tab: CodesTab) -> None:
    codes = real_services().codes
    permits = len(codes.terms) + len(codes.units) + len(codes.sources) + len(codes.purposes)
    assert len(tab.results.hits) == permits + len(codes.headings) + len(codes.countries())
    assert tab.results.hits[0].list is CodeList.SOURCE
    assert "Taken from the wild" in words_of(tab.shown)


@pytest.mark.parametrize(
    ("typed", "kind", "code", "told"),
    [
        ("ivc", CodeList.TERM, "IVC", "carving - ivory"),
        ("cuero", CodeList.TERM, "LPL", "leather product (large)"),
        ("W", CodeList.SOURCE, "W", "Resolution Conf. 12.3"),
        ("kilogrammes", CodeList.UNIT, "kg", "Also written"),
        ("0507.10", CodeList.HS, "0507.10", "walrus tusks"),
        ("kenya", CodeList.COUNTRY, "KE", "Party to the Convention since 13 March 1979"),
    ],
)
def test_a_code_or_a_word_in_three_languages_finds_it(
    tab: CodesTab, typed: str, kind: CodeList, code: str, told: str
) -> None:
    _type(tab, typed)
    chosen = tab.results.chosen
    assert chosen is not None
    assert (chosen.list, chosen.code) == (kind, code)
    assert told in words_of(tab.shown)


def test_typing_is_answered_after_a_moment(tab: CodesTab, qtbot: QtBot) -> None:
    QTest.keyClicks(tab.field, "IVC")
    qtbot.waitUntil(lambda: _codes(tab)[:1] == ["IVC"])


def test_one_list_alone(tab: CodesTab) -> None:
    tab.kinds[CodeList.PURPOSE].click()
    assert {hit.list for hit in tab.results.hits} == {CodeList.PURPOSE}
    _type(tab, "t")
    assert {hit.list for hit in tab.results.hits} == {CodeList.PURPOSE}
    assert tab.kinds[CodeList.PURPOSE].text() == "✓ Purposes", "a sign beside the shade says which list it is"


def test_the_arrows_walk_the_list_from_the_field_and_escape_clears(tab: CodesTab) -> None:
    _type(tab, "0507")
    QTest.keyClick(tab.field, Qt.Key.Key_Down)
    assert tab.results.chosen == tab.results.hits[1]
    assert "Ivory, unworked" in words_of(tab.shown)
    for _ in range(5):
        QTest.keyClick(tab.field, Qt.Key.Key_Up)
    assert tab.results.chosen == tab.results.hits[0]
    QTest.keyClick(tab.field, Qt.Key.Key_Escape)
    assert tab.field.text() == ""


def test_a_row_says_code_meaning_and_list_to_a_screen_reader(tab: CodesTab) -> None:
    _type(tab, "IVC")
    spoken = tab.results.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "IVC, carving - ivory, trade term"


def test_a_tariff_code_shows_goods_hiding_places_forms_and_kinds_of_item(tab: CodesTab) -> None:
    _type(tab, "0507.10")
    words = words_of(tab.shown)
    assert "elephant tusks and cut ivory" in words
    assert badges_of(tab.shown)[:2] == ["Appendices I/II", "Appendix II"]
    assert "Where the same goods hide" in words
    sheet = real_services().codes.hs("0507.10", on=TODAY)
    assert sheet is not None
    assert sheet.hidden_in
    assert all(each.catch_all in words for each in sheet.hidden_in)
    assert "As it lies on the table: Tusk or large tooth" in words
    assert "Kinds of item that travel under it" in words


def test_a_catch_all_heading_says_so_and_leads_to_where_the_goods_belong(tab: CodesTab) -> None:
    _type(tab, "0507.90")
    assert "⚠ Catch-all heading: Horn, scale, claw and shell in one line" in words_of(tab.shown)
    _follow(tab, "code:hs:0507.10")
    chosen = tab.results.chosen
    assert chosen is not None
    assert chosen.code == "0507.10"
    assert "elephant tusks" in words_of(tab.shown)


def test_the_badges_are_those_of_the_day(tab: CodesTab) -> None:
    _type(tab, "0507.10")
    before = badges_of(tab.shown)
    tab._on_date.set(date(1976, 6, 1))
    assert badges_of(tab.shown) != before


def test_a_chapter_leaves_out_headings_that_say_nothing(tab: CodesTab) -> None:
    _type(tab, "44")
    words = words_of(tab.shown)
    assert "44 · Wood and goods of wood" in words
    assert "4403.49" in words
    assert "4403.11" not in words


def test_a_national_code_counts_by_its_first_six_digits(tab: CodesTab) -> None:
    _type(tab, "0507.10.00.10")
    assert _codes(tab) == ["0507.10"]


def test_a_code_that_is_not_held_shows_its_heading(tab: CodesTab) -> None:
    _type(tab, "4407.12")
    assert not tab.results.isVisible()
    assert "440712 has no line of its own here" in words_of(tab.shown)
    assert "4407.21" in words_of(tab.shown)


@pytest.mark.parametrize("text", ["xqzv", "9999", "''", "%", "🦜", "(" * 5000])
def test_nothing_found_says_what_to_try_and_loses_nothing(tab: CodesTab, text: str) -> None:
    _type(tab, text)
    assert not tab.results.isVisible()
    assert "Try the beginning of the word" in words_of(tab.shown)
    assert tab.field.text() == text[: tab.field.maxLength()]
    _type(tab, "")
    assert tab.results.isVisible()


def test_a_former_term_leads_to_the_one_used_now(tab: CodesTab) -> None:
    former = next(term for term in real_services().codes.terms.values() if term.former and term.now)
    tab.show_code(CodeList.TERM, former.code)
    assert "trade term of older papers" in words_of(tab.shown)
    _follow(tab, f"code:term:{former.now[0]}")
    chosen = tab.results.chosen
    assert chosen is not None
    assert chosen.code == former.now[0]


def test_a_taxon_and_a_kind_of_item_are_one_click_away(tab: CodesTab, qtbot: QtBot) -> None:
    _type(tab, "0507.10")
    with qtbot.waitSignal(tab.taxon_requested) as taxon:
        _follow(tab, "taxon:odobenus-rosmarus")
    assert taxon.args == ["odobenus-rosmarus"]
    rows: list[BadgeRow] = [*tab.shown.findChildren(BadgeRow)]
    row = next(row for row in rows if "profile:" in row.words.text())
    with qtbot.waitSignal(tab.profile_requested) as profile:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert profile.args[0] in row.words.text()


def test_listed_kinds_of_item_come_first_and_the_others_unfold(tab: CodesTab) -> None:
    _type(tab, "0507")
    badges = badges_of(tab.shown)[-8:]
    assert "not listed" not in badges
    buttons: list[QToolButton] = [*tab.shown.findChildren(QToolButton)]
    fold = next(button for button in buttons if "more kinds of item" in button.text())
    before = len(badges_of(tab.shown))
    fold.click()
    assert len(badges_of(tab.shown)) > before


def test_what_was_looked_up_is_kept(make_tab: Callable[..., CodesTab]) -> None:
    old, new = make_tab(), make_tab("fr")
    old.kinds[CodeList.TERM].click()
    _type(old, "IVC")
    new.recall(old.memory())
    assert new.kind is CodeList.TERM
    assert "sculpture" in words_of(new.shown)


def test_every_code_of_every_list_has_a_sheet(tab: CodesTab) -> None:
    for hit in tab.results.hits:
        made = tab._sheet(hit)
        assert made is not None, hit
        made.deleteLater()


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_it_is_drawn_in_every_theme(make_tab: Callable[..., CodesTab], choice: ThemeChoice) -> None:
    tab = make_tab(choice=choice)
    _type(tab, "0507")
    assert not tab.grab().isNull()
    tab._theme.apply(Settings())
    assert "0507" in words_of(tab.shown)
