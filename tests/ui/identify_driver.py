"""Hands on the Identify page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inama_id.domain.character import ITEM_FORM, ToolId
from inama_id.domain.identification import Certainty
from inama_id.ui.history import PageId
from inama_id.ui.pages.identify.candidate_row import CandidateRow
from inama_id.ui.pages.identify.card import Card
from inama_id.ui.pages.identify.identify_page import IdentifyPage
from tests.ui.drivers import Driver

_Ctrl = Qt.KeyboardModifier.ControlModifier


@dataclass
class IdentifyDriver:
    """Describes, chooses, answers and reads."""

    driver: Driver

    @property
    def page(self) -> IdentifyPage:
        """The page itself."""
        return cast(IdentifyPage, self.driver.window.page(PageId.IDENTIFY))

    def open(self) -> IdentifyDriver:
        """Show the page."""
        self.driver.window.open(PageId.IDENTIFY)
        QApplication.processEvents()
        return self

    def view(self) -> str:
        """Which view is shown: start, question, nothing_left, questions, reasons, compare or result."""
        names = ("start", "question", "nothing_left", "questions", "reasons", "compare", "result")
        return next(name for name in names if getattr(self.page, name) is self.page.view)

    # The start.

    def describe(self, words: str) -> None:
        """Type a description and pause."""
        self.page.start.field.replace_text(words)
        self.page.start.field.settle()

    def found(self) -> list[str]:
        """Titles of the kinds of item found."""
        return [found.line.title for found in self.page.start.found.found] if self._shows_found() else []

    def passages(self) -> list[list[str]]:
        """The marked words of each kind found."""
        return [[p.text for p in found.pieces if p.marked] for found in self.page.start.found.found]

    def forms(self) -> list[str]:
        """Labels of the form cards shown."""
        return [card.label for card in self.page.start.forms.shown()]

    def choose_form(self, label: str) -> None:
        """Click a form card."""
        _click(_card(self.page.start.forms.shown(), label))

    def switch_tool(self, tool: str) -> None:
        """Click the chip of a tool."""
        self.page.start.tools.chips[ToolId(tool)].click()

    def tools_held(self) -> set[str]:
        """The tools ticked."""
        return {str(id) for id, chip in self.page.start.tools.chips.items() if chip.isChecked()}

    # A question.

    def question(self) -> str:
        """The question asked."""
        return self.page.question.question.text()

    def choices(self) -> list[str]:
        """The answers offered."""
        return [card.label for card in self.page.question.cards]

    def ticked(self) -> list[str]:
        """The answers that are ticked."""
        return [card.label for card in self.page.question.cards if card.isChecked()]

    def ask(self, character: str) -> None:
        """Pick a question from the list of others."""
        self.open_questions()
        rows = [str(row.character_id) for row in self.page.questions.rows]
        index = self.page.questions.list.model().index(rows.index(character), 0)
        self.page.questions.list.clicked.emit(index)

    def answer(self, label: str) -> None:
        """Click an answer."""
        _click(_card(self.page.question.cards, label))

    def choose_certainty(self, value: Certainty) -> None:
        """Click a degree of certainty."""
        self.page.question.certainty.chips[value].click()

    def measure(self, number: str) -> None:
        """Type a reading and press Enter."""
        field = self.page.question.number.field
        field.setText(number)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)
        QApplication.processEvents()

    # The panel.

    def law(self) -> str:
        """What the banner says."""
        return self.page.panel.banner.words

    def candidates(self) -> list[str]:
        """Titles of the candidates shown, best first."""
        return [row.button.title for row in self.page.panel.ranking.rows]

    def spoken(self, title: str) -> str:
        """A candidate as a screen reader says it."""
        return self._row(title).button.accessibleName()

    def none_of_these(self) -> str:
        """The row of "none of these" as a screen reader says it."""
        return self.page.panel.ranking.none.accessibleName()

    def answers(self) -> list[str]:
        """The answers given, as they are listed."""
        return [row.card.label for row in self.page.panel.answers.rows]

    def change(self, label: str) -> None:
        """Click an answer given."""
        next(row for row in self.page.panel.answers.rows if row.card.label == label).card.click()

    def take_back(self, label: str) -> None:
        """Click the cross of an answer given."""
        next(row for row in self.page.panel.answers.rows if row.card.label == label).remove.click()

    def why(self, title: str) -> str:
        """Click a candidate and read the reasons."""
        self._row(title).button.click()
        return _plain(self.page.reasons.html)

    def tick(self, *titles: str) -> None:
        """Tick candidates for comparing."""
        for title in titles:
            self._row(title).box.click()

    def open_questions(self) -> None:
        """Open the list of questions."""
        self.page.question.others.click()

    def listed_questions(self) -> list[str]:
        """The lines of the list of questions."""
        return [f"{row.question} | {row.below}" for row in self.page.questions.rows]

    def result(self) -> str:
        """Open the result and read it."""
        self.page.panel.banner.button.click()
        return _plain(self.page.result.html)

    def comparison(self) -> str:
        """Open the comparison and read it."""
        self.page.panel.ranking.compare.click()
        return _plain(self.page.compare.html)

    def undo(self) -> None:
        """Press Ctrl+Z."""
        self.press(Qt.Key.Key_Z, _Ctrl)

    def redo(self) -> None:
        """Press Ctrl+Y."""
        self.press(Qt.Key.Key_Y, _Ctrl)

    def new_item(self) -> None:
        """Press Ctrl+N."""
        self.press(Qt.Key.Key_N, _Ctrl)

    def form_given(self) -> bool:
        """Whether the item form is answered."""
        return self.page.session.examination.observation(ITEM_FORM) is not None

    def _row(self, title: str) -> CandidateRow:
        return next(row for row in self.page.panel.ranking.rows if row.button.title == title)

    def _shows_found(self) -> bool:
        found: QWidget = self.page.start.found
        return not found.isHidden()


def _card(cards: list[Card], label: str) -> Card:
    return next(card for card in cards if card.label == label)


def _click(card: Card) -> None:
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _plain(html: str) -> str:
    return QTextDocumentFragment.fromHtml(html).toPlainText()
