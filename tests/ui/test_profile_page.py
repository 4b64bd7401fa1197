"""The page of a kind of item: the law first, then what to look for and what it is mistaken for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from inama_id.domain.profile import ProfileId
from inama_id.services import open_services
from inama_id.ui.history import PageId
from inama_id.ui.i18n import Language
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.profile.profile_page import ProfilePage
from inama_id.ui.settings import Settings, ThemeChoice
from inama_id.ui.theme import Theme
from tests.ui.conftest import TODAY
from tests.ui.drivers import Driver
from tests.ui.profile_driver import ProfileDriver, words_of

_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><title>t</title><rect width="30" height="20"/></svg>'
)


@pytest.fixture
def profile(driver: Driver) -> ProfileDriver:
    """Hands on the page."""
    return ProfileDriver(driver)


@pytest.fixture
def make_page(app: QApplication, qtbot: QtBot, nano_content: Path, tmp_path: Path) -> Callable[..., ProfilePage]:
    """Make the page alone: with drawings in ``tmp_path``, answering each question for a path with one there."""

    def make(language: str = "en", theme_choice: ThemeChoice = ThemeChoice.LIGHT) -> ProfilePage:
        theme = Theme(app)
        theme.apply(Settings(theme=theme_choice))

        def ask(_parent: QWidget, _title: str, suggestion: str, _kinds: str) -> str:
            return str(tmp_path / suggestion)

        items = open_services(nano_content).item_sheets
        page = ProfilePage(items, Notices(), OnDate(lambda: TODAY), Language(language), theme, tmp_path, ask)
        qtbot.addWidget(page)
        page.resize(1300, 700)
        page.show()
        qtbot.waitExposed(page)
        return page

    return make


def _show(page: ProfilePage, profile_id: str) -> None:
    page.show_profile(ProfileId(profile_id), TODAY, "en")
    assert page.view is not None
    page.view.complete()


def test_the_answer_stands_first(profile: ProfileDriver) -> None:
    profile.open("elephant-ivory")
    assert profile.answer_badge() == "Appendices I/II"
    words = profile.answer()
    assert "Elephant ivory" in words
    assert "Today, 1 April 2026" in words
    assert "Listed. Which Appendix applies depends on the population" in words


def test_what_is_not_listed_warns_of_what_it_is_mistaken_for(profile: ProfileDriver) -> None:
    profile.open("plastic-imitation")
    assert profile.answer_badge() == "not listed"
    assert "Made of: plastic" in profile.answer()
    assert "⚠ Be sure that it is this" in profile.answer()


def test_the_answer_is_that_of_the_day_chosen(profile: ProfileDriver) -> None:
    profile.open("scarlet-macaw")
    assert profile.answer_badge() == "Appendix I"
    profile.look_up_on(date(1985, 7, 31))
    assert profile.answer_badge() == "Appendix II"
    assert "not today" in profile.answer()


def test_the_sections_in_reading_order(profile: ProfileDriver) -> None:
    assert profile.open("elephant-ivory").headings() == [
        "What to look for",
        "What it is mistaken for",
        "What it may come from",
        "Trade names",
        "Codes on papers",
        "How it is hidden or declared",
        "Tools that help",
        "References",
    ]


def test_cues_by_strength_with_trust(profile: ProfileDriver) -> None:
    words = profile.open("elephant-ivory").section("What to look for")
    assert words.index("Diagnostic") < words.index("Crossing lines") < words.index("Strong") < words.index("burnt")
    assert "source read" in words
    assert "general knowledge, not traced" in words
    assert "1 of 3 cues" in words


def test_names_codes_risks_tools_and_references(profile: ProfileDriver) -> None:
    profile.open("elephant-ivory")
    assert "象牙" in profile.section("Trade names")
    assert "0507.10" in profile.section("Codes on papers")
    assert "Declared as something else." in profile.section("How it is hidden or declared")
    assert "Hand lens" in profile.section("Tools that help")
    assert "General knowledge" in profile.section("References")


def test_an_item_without_taxa_says_so(profile: ProfileDriver) -> None:
    assert "No taxon stands behind it." in profile.open("plastic-imitation").section("What it may come from")


@pytest.mark.parametrize("way", ["key", "click"])
def test_a_taxon_leads_to_its_page(profile: ProfileDriver, way: str) -> None:
    profile.open("elephant-ivory")
    assert profile.taxa() == ["species, Loxodonta africana, African elephant, Appendices I/II"]
    (profile.open_taxon if way == "key" else profile.click_taxon)(0)
    assert profile.place() == (PageId.SPECIES, "loxodonta-africana", None)


def test_look_alikes_have_badges_and_lead_to_their_pages(profile: ProfileDriver) -> None:
    profile.open("brazilian-rosewood")
    assert profile.badges("What it is mistaken for") == ["Appendix II", "not listed"]
    profile.follow("What it is mistaken for", "profile:indian-rosewood")
    assert profile.place() == (PageId.PROFILE, None, "indian-rosewood")
    profile.open("brazilian-rosewood").click_look_alike(1)
    assert profile.place() == (PageId.PROFILE, None, "cherry-wood")


def test_a_look_alike_without_profile_leads_nowhere(profile: ProfileDriver) -> None:
    profile.open("cockatiel").click_look_alike(0)
    assert profile.place() == (PageId.PROFILE, None, "cockatiel")
    assert "No hooked bill" in profile.section("What it is mistaken for")


def test_alt_and_a_number_lead_to_a_section(profile: ProfileDriver) -> None:
    profile.open("elephant-ivory").press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert profile.focused_section() == "What it may come from"
    profile.press(Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert profile.focused_section() == "What it may come from", "there is no ninth section"


def test_a_mark_leads_to_its_reference(profile: ProfileDriver) -> None:
    profile.driver.window.resize(900, 500)
    profile.open("elephant-ivory").follow("What to look for", "ref:2")
    assert profile.focused_section() == "References"
    reference = profile.view.sections[-1]
    assert profile.in_sight(reference)


def test_identify_is_one_click_away(profile: ProfileDriver, qtbot: QtBot) -> None:
    page = profile.open("elephant-ivory").page
    page.identify_requested.disconnect()
    with qtbot.waitSignal(page.identify_requested):
        page.identify.click()


def test_an_unknown_kind_of_item_is_said_and_leaves_the_window_as_it_was(profile: ProfileDriver) -> None:
    profile.open("elephant-ivory").open("unicorn-horn")
    assert profile.place() == (PageId.PROFILE, None, "elephant-ivory")
    assert profile.driver.notice()


def test_back_returns_to_the_kind_of_item(profile: ProfileDriver) -> None:
    profile.open("elephant-ivory").open_taxon(0)
    profile.driver.window._go(-1)
    assert profile.place() == (PageId.PROFILE, None, "elephant-ivory")
    assert "Elephant ivory" in profile.answer()


def test_narrow_pages_have_one_column(profile: ProfileDriver, qtbot: QtBot) -> None:
    window = profile.driver.window
    window.resize(1500, 700)
    sections = profile.open("elephant-ivory").view.sections
    assert sections[0].parentWidget() is not sections[1].parentWidget()
    window.resize(800, 700)
    assert all(section.parentWidget() is sections[0].parentWidget() for section in sections)
    window.resize(1500, 700)
    assert sections[0].parentWidget() is not sections[1].parentWidget()


def test_nothing_is_squeezed(profile: ProfileDriver, qtbot: QtBot) -> None:
    profile.driver.window.resize(1366, 500)
    view = profile.open("elephant-ivory").view
    QApplication.processEvents()
    for section in view.sections:
        assert section.height() >= section.heightForWidth(section.width()), section.heading.text()


def test_a_drawing_is_shown_where_there_is_one(make_page: Callable[..., ProfilePage], tmp_path: Path) -> None:
    (tmp_path / "elephant-ivory.svg").write_text(_DRAWING)
    page = make_page()
    _show(page, "elephant-ivory")
    assert page.view is not None
    picture = page.view.picture
    assert picture is not None
    assert picture.isVisible()
    assert picture.accessibleName() == "Elephant ivory"
    assert picture.heightForWidth(300) == 200
    assert picture.grab().toImage().pixelColor(picture.width() // 2, picture.height() // 2).name() == "#000000"
    _show(page, "cherry-wood")
    assert page.view.picture is None, "no empty frame where there is none"


def test_save_as_pdf_and_as_web_page(make_page: Callable[..., ProfilePage], tmp_path: Path) -> None:
    page = make_page()
    page.actions_of_sheet.save_a4.trigger()
    assert not list(tmp_path.glob("*.pdf")), "nothing is shown yet"
    _show(page, "elephant-ivory")
    page.actions_of_sheet.save_a4.trigger()
    page.actions_of_sheet.save_html.trigger()
    assert (tmp_path / "elephant-ivory-2026-04-01.pdf").read_bytes().startswith(b"%PDF")
    assert "What to look for" in (tmp_path / "elephant-ivory-2026-04-01.html").read_text("utf-8")


def test_copy(make_page: Callable[..., ProfilePage]) -> None:
    page = make_page()
    _show(page, "elephant-ivory")
    page.actions_of_sheet.copy_text.trigger()
    assert QGuiApplication.clipboard().text().startswith("Elephant ivory (kind of item), on 1 April 2026: Appendices")
    page.actions_of_sheet.copy_name.trigger()
    assert QGuiApplication.clipboard().text() == "Elephant ivory"


@pytest.mark.parametrize(("language", "word"), [("fr", "Noms commerciaux"), ("es", "Nombres comerciales")])
def test_the_page_speaks_the_window_language(make_page: Callable[..., ProfilePage], language: str, word: str) -> None:
    page = make_page(language)
    _show(page, "elephant-ivory")
    assert word in words_of(page)


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_the_page_is_drawn_in_every_theme(make_page: Callable[..., ProfilePage], theme: ThemeChoice) -> None:
    page = make_page(theme_choice=theme)
    _show(page, "plastic-imitation")
    assert not page.grab().isNull()


def test_a_change_of_theme_keeps_the_kind_of_item(profile: ProfileDriver) -> None:
    profile.open("elephant-ivory")
    profile.driver.desktop.settings.change(theme=ThemeChoice.DARK)
    assert "Elephant ivory" in profile.answer()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_mark_names_its_reference_under_the_mouse(profile: ProfileDriver, qtbot: QtBot) -> None:
    profile.open("elephant-ivory")
    assert profile.hover("What to look for", "ref:1") == "Appendices I, II and III, 2026"
    assert profile.hover("What it is mistaken for", "ref:2") == "General knowledge, 2026"
    profile.hover("What it is mistaken for", "profile:cattle-bone")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
