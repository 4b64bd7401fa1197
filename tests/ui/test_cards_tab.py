"""After the find: the right card at once, with the agency's own contacts, on one page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inama_id.domain.find_cards import Size
from inama_id.ui.agency import Entry
from inama_id.ui.i18n import Language
from inama_id.ui.notices import Notice, Notices
from inama_id.ui.pages.documents.card_view import CardView
from inama_id.ui.pages.documents.cards_tab import CardsTab
from inama_id.ui.settings import Settings, ThemeChoice
from inama_id.ui.theme import Theme
from tests.ui.profile_driver import labels_of, words_of
from tests.ui.real_services import pages_of, real_services


@pytest.fixture
def notices() -> Notices:
    """Where the tab tells what went wrong."""
    return Notices()


@pytest.fixture
def make_tab(app: QApplication, qtbot: QtBot, tmp_path: Path, notices: Notices) -> Callable[..., CardsTab]:
    """Make the tab alone; its contacts and what it saves stand in ``tmp_path``."""

    def make(language: str = "en", choice: ThemeChoice = ThemeChoice.LIGHT, state: Path = tmp_path) -> CardsTab:
        theme = Theme(app)
        theme.apply(Settings(theme=choice))

        def ask(_parent: QWidget, _title: str, suggestion: str, _kinds: str) -> str:
            return str(tmp_path / suggestion)

        tab = CardsTab(real_services(), state, notices, Language(language), theme, ask)
        qtbot.addWidget(tab)
        tab.resize(1200, 640)
        tab.show()
        qtbot.waitExposed(tab)
        return tab

    return make


@pytest.fixture
def tab(make_tab: Callable[..., CardsTab]) -> CardsTab:
    """The tab in English."""
    return make_tab()


def _card(tab: CardsTab) -> str:
    """Return the id of the card on show."""
    assert isinstance(tab.shown, CardView)
    card = next(card for card in tab.found if card.title == tab.shown.title.text())
    return card.id


def _enter(tab: CardsTab, field: str, name: str, telephone: str = "") -> None:
    assert tab.contacts is not None
    row = tab.contacts.rows[field]
    for part, words in (("name", name), ("telephone", telephone)):
        if words:
            row.fields[part].line.setText(words)
            row.fields[part].line.editingFinished.emit()


def test_before_anything_is_known_it_says_what_comes(tab: CardsTab) -> None:
    assert "What lies on the table?" in words_of(tab.shown)
    tab.actions_of_page.copy_text.trigger()
    assert tab.takeaway() is None


def test_any_card_can_be_read_before_a_find(tab: CardsTab) -> None:
    assert list(tab.choice.buttons) == [card.id for card in real_services().find_cards.cards]
    tab.choice.buttons["timber"].click()
    assert _card(tab) == "timber"
    tab.show_item(["live-snake"])
    assert _card(tab) == "live-snake"
    assert "timber" not in tab.choice.buttons


def test_a_typed_word_leads_to_the_card(tab: CardsTab) -> None:
    tab.form.form.put("Live snake")
    words = words_of(tab.shown)
    assert _card(tab) == "live-snake"
    assert words.index("Your safety first") < words.index("First care") < words.index("Call")
    assert "Hazards: venom" in words
    assert "Never:" in words
    assert "Chain of custody" in words


def test_an_item_with_several_forms_offers_each(tab: CardsTab) -> None:
    tab.show_item(["tusk", "log"], [])
    assert _card(tab) == "ivory-horn-bone"
    tab.form.offers.buttons[1].click()
    assert _card(tab) == "timber"
    tab.show_item(["tusk"], [])
    assert not tab.form.offers.isVisible()


@pytest.mark.parametrize(
    ("form", "asks_life", "asks_size"),
    [("bird-egg", True, False), ("live-snake", False, True), ("tusk", False, False)],
)
def test_it_asks_only_what_leads_to_another_card(tab: CardsTab, form: str, asks_life: bool, asks_size: bool) -> None:
    tab.show_item([form])
    assert tab.form.alive.isVisible() is asks_life
    assert tab.form.extent.isVisible() is asks_size
    assert not tab.form.subjects["pangolin"].isVisible()


def test_an_answer_changes_the_card(tab: CardsTab) -> None:
    tab.show_item(["bird-egg"])
    assert _card(tab) == "live-bird-eggs"
    tab.form.alive.pair.buttons[False].click()
    assert _card(tab) == "feathers-dead-birds"
    tab.show_item(["live-snake"])
    tab.form.extent.buttons[Size.LARGE].click()
    assert _card(tab) == "live-large-reptile"
    tab.form.extent.buttons[Size.LARGE].click()
    assert _card(tab) == "live-snake", "an answer can be taken back"


def test_a_narrower_card_comes_first_and_the_others_stay_at_hand(tab: CardsTab) -> None:
    tab.show_item(["live-mammal"])
    tab.form.subjects["pangolin"].click()
    assert _card(tab) == "live-pangolin"
    other = tab.found[1]
    tab.choice.buttons[other.id].click()
    assert _card(tab) == other.id
    assert tab.choice.buttons[other.id].text() == f"✓ {other.title}"


def test_a_danger_alone_has_a_card_too(tab: CardsTab) -> None:
    tab.form.subjects["gas"].click()
    assert tab.found[0].id == "hazard-fumigated"


def test_a_word_that_is_no_kind_is_said_at_the_field_and_stays(tab: CardsTab) -> None:
    tab.form.form.put("unicorn")
    assert "“unicorn” is not in the list" in tab.form.form.remark
    assert tab.form.form.words == "unicorn"
    assert "What lies on the table?" in words_of(tab.shown)


def test_fill_in_leads_to_the_field_and_what_is_entered_stands_on_the_card(
    tab: CardsTab, make_tab: Callable[..., CardsTab], tmp_path: Path, qtbot: QtBot
) -> None:
    tab.show_item(["live-snake"])
    link = next(label for label in labels_of(tab.shown) if '"field:poison-centre"' in label.text())
    link.linkActivated.emit("field:poison-centre")
    assert tab.contacts is not None
    name = tab.contacts.rows["poison-centre"].fields["name"].line
    qtbot.waitUntil(name.hasFocus)
    _enter(tab, "poison-centre", "Centre <A>", "112")
    tab.to_contacts.click()
    assert "Centre <A>, 112" in words_of(tab.shown)
    assert 'name = "Centre <A>"' in (tmp_path / "agency.toml").read_text("utf-8")
    again = make_tab()
    again.show_item(["live-snake"])
    assert "Centre <A>, 112" in words_of(again.shown)
    again.actions_of_page.save_html.trigger()
    assert "Centre &lt;A&gt;, 112" in (tmp_path / "card-live-snake.html").read_text("utf-8")


def test_the_contacts_of_the_card_come_first(tab: CardsTab) -> None:
    tab.show_item(["live-snake"])
    tab.to_contacts.click()
    assert tab.contacts is not None
    card = real_services().find_cards.card("live-snake")
    assert card is not None
    shown = [row for row in tab.contacts.rows.values() if row.y() < tab.contacts.rows["evidence-store"].y()]
    assert {tab.contacts.rows[id] for id in card.call} <= set(shown)


def test_contacts_can_be_entered_before_any_find(tab: CardsTab) -> None:
    tab.to_contacts.click()
    _enter(tab, "evidence-store", "Room 4")
    assert tab.agency.entry("evidence-store") == Entry("Room 4")
    assert set(tab.contacts.rows if tab.contacts else ()) == set(real_services().find_cards.fields)


def test_a_disk_that_refuses_is_told(
    make_tab: Callable[..., CardsTab], tmp_path: Path, notices: Notices, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("")
    tab = make_tab(state=tmp_path / "file")
    tab.to_contacts.click()
    with qtbot.waitSignal(notices.posted) as told:
        _enter(tab, "supervisor", "Anna")
    assert isinstance(told.args[0], Notice)
    assert "cannot be written" in told.args[0].text


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_card_is_one_page_with_contacts(make_tab: Callable[..., CardsTab], tmp_path: Path, language: str) -> None:
    tab = make_tab(language)
    for id in real_services().find_cards.fields:
        tab.agency.enter(id, Entry("Office for Wildlife, Mr and Mrs Longname", "+00 000 000 000", "Mon–Fri 8–18"))
    long = []
    for card in real_services().find_cards.cards:
        tab._found, tab._card = (card,), card
        tab.actions_of_page.save_a4.trigger()
        if pages_of((tmp_path / f"card-{card.id}.pdf").read_bytes()) != 1:
            long.append(card.id)
    assert not long


def test_copy(tab: CardsTab) -> None:
    tab.show_item(["live-snake"])
    tab.actions_of_page.copy_name.trigger()
    title = QGuiApplication.clipboard().text()
    assert title == tab.found[0].title
    tab.actions_of_page.copy_text.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"{title}\n\nYour safety first\n")
    assert all(line in text for line in tab.found[0].safety)


def test_emptied_and_brought_back(tab: CardsTab) -> None:
    tab.show_item(["live-mammal"])
    tab.form.subjects["pangolin"].click()
    tab.bar.clear.click()
    assert "What lies on the table?" in words_of(tab.shown)
    tab.bar.bring_back.click()
    assert _card(tab) == "live-pangolin"


def test_what_was_filled_in_is_kept_in_another_language(make_tab: Callable[..., CardsTab]) -> None:
    old, new = make_tab(), make_tab("fr")
    old.show_item(["bird-egg"])
    old.choice.buttons[old.found[1].id].click()
    new.recall(old.memory())
    assert new.form.given == old.form.given
    assert _card(new) == _card(old) == old.found[1].id


def test_what_acts_has_a_name_and_room_for_a_finger(tab: CardsTab) -> None:
    tab.show_item(["live-snake"])
    tab.to_contacts.click()
    lines: list[QLineEdit] = [*tab.findChildren(QLineEdit)]
    buttons: list[QPushButton] = [*tab.findChildren(QPushButton)]
    assert all(button.text() or button.accessibleName() for button in buttons)
    assert all(button.height() >= 44 for button in buttons if button.isVisible())
    alone = [line for line in lines if line.isVisible() and not isinstance(line.parentWidget(), QComboBox)]
    assert alone
    assert all(line.accessibleName() and line.height() >= 44 for line in alone)


def test_a_long_card_is_scrolled_by_the_keyboard(tab: CardsTab) -> None:
    tab.resize(1000, 400)
    tab.show_item(["live-snake"])
    QApplication.processEvents()
    side = tab._side
    side.setFocus(Qt.FocusReason.TabFocusReason)
    assert side.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(side, Qt.Key.Key_PageDown)
    assert side.verticalScrollBar().value() > 0


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_it_is_drawn_in_every_theme(make_tab: Callable[..., CardsTab], choice: ThemeChoice) -> None:
    tab = make_tab(choice=choice)
    tab.show_item(["live-snake"])
    assert not tab.grab().isNull()
    tab._theme.apply(Settings())
    assert _card(tab) == "live-snake"
