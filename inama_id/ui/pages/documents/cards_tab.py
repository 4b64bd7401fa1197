"""After the find: cards for what lies on the table, from safety to custody, and whom to call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.find_cards import FindCard
from inama_id.reports import find_card_html
from inama_id.reports.find_card_html import CardPage, card_words
from inama_id.reports.words import words_of
from inama_id.ui import labels
from inama_id.ui.agency import Agency
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.pages.documents.card_choice import CardChoice
from inama_id.ui.pages.documents.card_form import CardForm
from inama_id.ui.pages.documents.card_view import FIELD, CardView
from inama_id.ui.pages.documents.contacts_form import ContactsForm
from inama_id.ui.pages.documents.form_bar import FormBar
from inama_id.ui.pages.documents.read_part import ReadPart
from inama_id.ui.pages.documents.two_parts import Part, TwoParts
from inama_id.ui.printing.page_output import AskPath, PageOutput, Takeaway, ask_path
from inama_id.ui.printing.sheet_pages import PrintedSheet
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.empty_state import EmptyState
from inama_id.ui.widgets.page_actions import CopyWords, PageActions
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services import Services

_LEAST_SCALE = 0.8
"""One page in the hand is worth two smaller steps of type."""


class CardsTab(QWidget):
    """What was found on one side, the card on the other; the contacts take the card's place."""

    def __init__(
        self,
        services: Services,
        state_dir: Path,
        notices: Notices,
        language: Language,
        theme: Theme,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__()
        self._cards, self._language, self._theme, self._notices = services.find_cards, language, theme, notices
        self._content = labels.edition(services.library.edition(), language)
        self._words = card_words(language.code)
        self._found: tuple[FindCard, ...] = ()
        self._card: FindCard | None = None
        self.agency = Agency(state_dir)
        groups = services.identification.form_groups(language.code)
        self.form = CardForm(self._cards, groups, language.code, theme)
        self.choice = CardChoice()
        self.contacts: ContactsForm | None = None
        self._ways = (translate("CardsTab", "Your agency's contacts"), translate("CardsTab", "✓ Back to the card"))
        self.to_contacts = push_button(max(self._ways, key=len))
        self.to_contacts.setText(self._ways[0])
        self.to_contacts.setCheckable(True)
        copies = CopyWords(translate("CardsTab", "Copy as text"), translate("CardsTab", "Copy the title alone"))
        self.output = PageOutput(self.takeaway, notices, self, ask)
        self.actions_of_page = PageActions(self.output, self, theme, copies=copies)
        controls = [*self.actions_of_page.buttons, self.to_contacts]
        self.bar = FormBar(controls, self.form.memory, self.form.recall)
        self.shown: QWidget = self._empty()
        self._side = ReadPart(translate("CardsTab", "The card"))
        self._lay_out()
        self._connect()
        self._on_find()

    @property
    def found(self) -> tuple[FindCard, ...]:
        """The cards of the find, the one to read first at the top; all cards before anything is known of it."""
        return self._found

    def show_item(self, forms: Sequence[str], _taxa: Sequence[str] = ()) -> None:
        """Begin with an item."""
        self.form.show_item(forms)

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        return {**self.form.memory(), "card": self._card.id if self._card else ""}

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        self.form.recall(held)
        self._on_card(held.get("card", ""))

    def takeaway(self) -> Takeaway | None:
        """Return the card for paper, file and clipboard."""
        if self._card is None:
            return None
        page = self._page(self._card)
        html = find_card_html.document(page, self._words)
        title = self._card.title
        return Takeaway(
            file_stem=f"card-{self._card.id}",
            printed=PrintedSheet(
                html, title, self._content, "", words_of(self._language.code).paper.page, _LEAST_SCALE
            ),
            web_page=html,
            copied=find_card_html.text(page, self._words),
            name=title,
        )

    def show_contacts(self, first: str = "") -> None:
        """Show what the agency enters, with the keyboard in one of its fields."""
        self.to_contacts.setChecked(True)
        contacts = self.contacts
        assert contacts is not None
        row = contacts.rows.get(first) or next(iter(contacts.rows.values()), None)
        if row is not None:
            row.setFocus()
            # Once the rows have their places.
            QTimer.singleShot(0, row, lambda: self._side.ensureWidgetVisible(row.fields["name"]))

    def _page(self, card: FindCard) -> CardPage:
        cards = self._cards
        return CardPage(
            card=card,
            basics=cards.basics_of(card),
            hazards=cards.hazards,
            fields=cards.fields,
            contacts=self.agency.lines,
            references=cards.references(card),
            content=self._content,
        )

    def _on_find(self) -> None:
        find = self.form.given
        before, known = self._found[:1], bool(find.form or find.subjects)
        self._found = self._cards.for_find(find) if known else self._cards.cards
        if not known:
            self._card = None
        elif self._found[:1] != before or self._card not in self._found:
            self._card = next(iter(self._found), None)
        self.choice.show_cards(self._found, self._card, everything=self._found == self._cards.cards)
        self.to_contacts.setChecked(False)
        self._draw()
        if self._card is not None:
            announce(self, self._card.title)

    def _on_card(self, id: str) -> None:
        self._card = next((card for card in self._found if card.id == id), self._card)
        self.choice.show_cards(self._found, self._card, everything=self._found == self._cards.cards)
        self.to_contacts.setChecked(False)
        self._draw()

    def _draw(self) -> None:
        self.to_contacts.setText(self._ways[self.to_contacts.isChecked()])
        self.shown.hide()  # first: contacts keep what was typed when they are hidden
        if self.to_contacts.isChecked():
            made: QWidget = self._contacts()
        elif self._card is not None:
            made = CardView(self._page(self._card), self._words, self._follow, self._theme)
        else:
            made = self._empty()
        self._side.column.replaceWidget(self.shown, made)
        self.shown.deleteLater()
        self.shown = made
        made.show()
        self._side.verticalScrollBar().setValue(0)

    def _contacts(self) -> ContactsForm:
        self.contacts = ContactsForm(self._cards.fields, self.agency, self._language.code, self._theme)
        self.contacts.put_first(self._card.call if self._card else ())
        return self.contacts

    def _follow(self, link: str) -> None:
        self.show_contacts(link.removeprefix(FIELD))

    def _on_save_failed(self, path: str) -> None:
        self._notices.error(
            translate("CardsTab", "{path} cannot be written.").format(path=path),
            translate("CardsTab", "The contacts hold until the program ends; make room or ask who may write there."),
        )

    def _empty(self) -> QWidget:
        return EmptyState(
            translate("CardsTab", "What lies on the table?"),
            translate(
                "CardsTab",
                "Say what was found. The card that helps stands here at once: your safety, first care, whom to call, "
                "photographs, samples, packing and custody, on one page to print.",
            ),
        )

    def _connect(self) -> None:
        self.form.changed.connect(self._on_find)
        self.choice.card_chosen.connect(self._on_card)
        self.to_contacts.toggled.connect(self._draw)
        self.agency.save_failed.connect(self._on_save_failed)

    def _lay_out(self) -> None:
        main = Part(translate("CardsTab", "What was found"))
        main.column.addWidget(self.form)
        main.column.addWidget(self.choice)
        main.column.addStretch()
        self._side.column.addWidget(self.shown)
        self._side.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.6))
        column.addWidget(self.bar)
        column.addWidget(TwoParts(main, self._side, (4, 7)), 1)
        self.setFocusProxy(self.form.form)
