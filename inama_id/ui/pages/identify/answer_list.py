"""The answers given, each of which can be changed or taken back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inama_id.domain.character import CharacterId
from inama_id.domain.identification import Certainty, Observation
from inama_id.ui import icons
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.card import Card
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap, touch_target


class _AnswerRow(QWidget):
    """One answer: the question and what was said; a button takes it back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.character = CharacterId("")
        self.card = Card()
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        self.remove.setMinimumSize(touch_target(self), touch_target(self))
        side = self.fontMetrics().height()
        self.remove.setIconSize(QSize(side, side))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.card, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._tint)
        self._tint()

    def show_answer(self, observation: Observation, question: str, given: str) -> None:
        """Show another answer."""
        self.character = observation.character
        if observation.certainty is not Certainty.SURE and not observation.cannot_tell:
            given = f"{given} ({words.certainty(observation.certainty).lower()})"
        self.card.show_choice(given, question)
        self.card.setAccessibleName(f"{question} {given}")
        self.card.setAccessibleDescription(translate("Identify", "Change this answer"))
        self.remove.setAccessibleName(translate("Identify", "Take back: {question}").format(question=question))
        self.remove.setToolTip(translate("Identify", "Take this answer back"))

    def _tint(self) -> None:
        self.remove.setIcon(icons.for_button("close", self._theme.palette))


class AnswerList(QWidget):
    """All answers in the order given."""

    change_requested = Signal(str)
    """Ask this question again."""

    def __init__(self, session: Session, language: Language, theme: Theme) -> None:
        super().__init__()
        self._session, self._language, self._theme = session, language, theme
        self._rows: list[_AnswerRow] = []
        self._empty = QLabel(translate("Identify", "No answers yet."))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.25))
        self._column.addWidget(self._empty)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def rows(self) -> list[_AnswerRow]:
        """The rows shown."""
        return [row for row in self._rows if not row.isHidden()]

    def refresh(self) -> None:
        """Show the answers of the item in hand."""
        given = self._session.examination.observations
        while len(self._rows) < len(given):
            self._add_row()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(given))
            if place < len(given):
                asked = self._session.character(given[place].character)
                row.show_answer(given[place], asked.question, words.answer(given[place], asked, self._language))
        self._empty.setVisible(not given)

    def _add_row(self) -> None:
        row = _AnswerRow(self._theme)
        row.card.clicked.connect(lambda: self.change_requested.emit(row.character))
        row.remove.clicked.connect(lambda: self._session.take_back(row.character))
        self._rows.append(row)
        self._column.addWidget(row)
