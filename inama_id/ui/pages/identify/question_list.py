"""Every question that makes sense now, with what it would tell; and those that are answered."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from inama_id.domain.character import Character
from inama_id.domain.folding import fold
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.check_tags import tools
from inama_id.ui.pages.identify.question_rows import QuestionDelegate, QuestionModel, QuestionRow, RowRole
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.pages.identify.tool_chips import ToolChips
from inama_id.ui.pages.search.search_field import SearchField
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.taxon_row import prepare_list
from inama_id.ui.widgets.text_roles import heading, muted


class QuestionList(QWidget):
    """A field that narrows the list, and the list."""

    question_chosen = Signal(str)
    """The id of the character to ask about."""
    closed = Signal()
    """Go back to the question."""

    def __init__(self, session: Session, language: Language, theme: Theme) -> None:
        super().__init__()
        self._session, self._language = session, language
        self.field = SearchField(theme)
        self.field.setAccessibleName(translate("IdentifyList", "Words of a question"))
        self.field.setPlaceholderText(translate("IdentifyList", "Words of a question, an answer or a tool"))
        self.tools = ToolChips(session, folded=True)
        self.list = QListView()
        self._model = QuestionModel(self.list)
        self.back = push_button(translate("Identify", "&Back to the question"))
        self._note = muted("")
        self._lay_out()
        self._connect()

    @property
    def rows(self) -> list[QuestionRow]:
        """The lines shown."""
        return [self._model.index(row).data(RowRole) for row in range(self._model.rowCount())]

    @property
    def note(self) -> str:
        """The line above the list."""
        return self._note.text()

    def open(self) -> None:
        """Show the questions of the item in hand, ready to be narrowed."""
        self.field.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show the questions that fit what is typed."""
        wanted = fold(self.field.text()).split()
        self.tools.refresh()
        rows = tuple(row for row, searched in self._all() if all(word in searched for word in wanted))
        self._model.show(rows)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))
        self._note.setText(_note(bool(rows), bool(wanted)))

    def _all(self) -> Iterator[tuple[QuestionRow, str]]:
        session, characters = self._session, self._session.key.characters
        told = set()
        for observation in session.examination.observations:
            asked = characters[observation.character]
            if not observation.cannot_tell:
                told.add(asked.id)
                given = words.answer(observation, asked, self._language)
                below = translate("IdentifyList", "Answered: {answer}").format(answer=given)
                yield QuestionRow(asked.id, asked.question, below, None), _searched(asked, below)
        settling = [question for question in session.settling() if question.character_id not in told]
        most = max((question.gain_bits for question in settling), default=1.0)
        for question in settling:
            asked = characters[question.character_id]
            below = self._takes(asked)
            row = QuestionRow(asked.id, asked.question, below, question.gain_bits / most)
            yield row, _searched(asked, below)

    def _takes(self, asked: Character) -> str:
        told = [tools(asked, self._session), words.effort(asked.effort, self._language), words.damage(asked.damage)]
        if self._session.examination.observation(asked.id) is not None:
            told.append(translate("IdentifyList", "answered: cannot tell"))
        return " · ".join(part for part in told if part)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self.refresh())
        self.field.step_requested.connect(self._step)
        self.field.open_requested.connect(lambda: self._choose(self.list.currentIndex()))
        self.list.clicked.connect(self._choose)
        self.back.clicked.connect(self.closed)
        self.tools.tool_switched.connect(self._session.use_tool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, rows: int) -> None:
        row = min(max(self.list.currentIndex().row() + rows, 0), self._model.rowCount() - 1)
        self.list.setCurrentIndex(self._model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(RowRole)
        if isinstance(row, QuestionRow):
            self.question_chosen.emit(row.character_id)

    def _lay_out(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(QuestionDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(translate("IdentifyList", "Questions"))
        prepare_list(self.list)
        top = QHBoxLayout()
        top.addWidget(heading(translate("IdentifyList", "Other questions"), 1), 1)
        top.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self.tools)
        column.addWidget(self._note)
        column.addWidget(self.list, 1)


def _searched(asked: Character, below: str) -> str:
    return fold(" ".join([asked.question, asked.how_to_check, below, *(state.label for state in asked.states)]))


def _note(found: bool, narrowed: bool) -> str:
    if found:
        return translate("IdentifyList", "The longer the bar, the more the answer tells, about the law first.")
    if narrowed:
        return translate("IdentifyList", "No question has these words. Clear the field to see all.")
    return translate("IdentifyList", "No question would tell the remaining candidates apart.")
