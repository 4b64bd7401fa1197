"""What is still to be asked: each question with the way to answer it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inama_id.domain.coverage.answer import Missing
from inama_id.ui.i18n import translate
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.section import Folds
from inama_id.ui.widgets.sizes import gap

_FEW = 4


class Questions(QWidget):
    """The questions; the first few at once, the others unfold."""

    field_requested = Signal(str)
    """Put the keyboard into this field."""
    answered = Signal(str, str, bool)
    """Condition, its question, and the answer."""

    def __init__(self, asked: Sequence[Missing], fields: Collection[str]) -> None:
        super().__init__()
        self._fields = fields
        self.buttons: dict[str, list[QPushButton]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.25))
        self._add(self._column, asked[:_FEW])
        if more := asked[_FEW:]:
            title = self.tr("%n more questions", "", len(more))
            self._column.addWidget(Folds([(title, lambda column: self._add(column, more))]))

    def _add(self, column: QVBoxLayout, asked: Sequence[Missing]) -> None:
        for missing in asked:
            column.addWidget(self._row(missing))

    def _row(self, missing: Missing) -> QWidget:
        row = Panel()
        line = QHBoxLayout(row)
        margin = gap(self, 0.3)
        line.setContentsMargins(gap(self, 0.5), margin, margin, margin)
        words = QLabel(_asked(missing.question))
        words.setWordWrap(True)
        line.addWidget(words, 1)
        made = self.buttons.setdefault(missing.field, [])
        for button in self._ways(missing):
            button.setAccessibleName(f"{missing.question} {button.text()}")
            line.addWidget(button)
            made.append(button)
        return row

    def _ways(self, missing: Missing) -> list[QPushButton]:
        if missing.field in self._fields:
            fill = push_button(translate("Questions", "Fill in"))
            fill.clicked.connect(lambda: self.field_requested.emit(missing.field))
            return [fill]
        yes, no = push_button(translate("YesNo", "Yes")), push_button(translate("YesNo", "No"))
        yes.clicked.connect(lambda: self.answered.emit(missing.field, missing.question, True))
        no.clicked.connect(lambda: self.answered.emit(missing.field, missing.question, False))
        return [yes, no]


def _asked(question: str) -> str:
    """Return a question, or what has to hold as a question."""
    if question.endswith("?"):
        return question
    return translate("Questions", "Is this so: {condition}?").format(condition=question)
