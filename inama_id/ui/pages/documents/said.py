"""What was answered to the questions that no field of the form holds; each answer can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading, muted

_PREFIX = "said:"


class Said(QWidget):
    """Answers by condition. `changed` tells that one was given or taken back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answers: dict[str, tuple[str, bool]] = {}
        self._rows: list[QWidget] = []
        self.buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.2))
        self._column.addWidget(heading(translate("DocumentFields", "Answered"), 3))
        self.hide()

    @property
    def given(self) -> list[tuple[str, str]]:
        """Questions with their answers in words."""
        return [(question, _word(answer)) for question, answer in self._answers.values()]

    def sorted(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the conditions that hold, and those that do not."""
        holding = frozenset(id for id, (_, answer) in self._answers.items() if answer)
        return holding, frozenset(self._answers) - holding

    def answer(self, condition: str, question: str, answer: bool) -> None:
        """Say that a condition holds, or that it does not."""
        self._answers[condition] = (question, answer)
        self._draw()

    def take_back(self, condition: str) -> None:
        """Let a condition be open again."""
        self._answers.pop(condition, None)
        self._draw()

    def memory(self) -> dict[str, str]:
        """Return all answers."""
        return {f"{_PREFIX}{id}": f"{int(answer)}{question}" for id, (question, answer) in self._answers.items()}

    def recall(self, held: Mapping[str, str]) -> None:
        """Give the answers that were given before."""
        self._answers = {
            key.removeprefix(_PREFIX): (value[1:], value[0] == "1")
            for key, value in held.items()
            if key.startswith(_PREFIX)
        }
        self._draw()

    def _draw(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(id, question, answer) for id, (question, answer) in self._answers.items()]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(self._rows))
        self.changed.emit()

    def _row(self, condition: str, question: str, answer: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = muted(f"{question} {_word(answer)}")
        line.addWidget(words, 1)
        button = QToolButton()
        button.setText(translate("DocumentFields", "Take back"))
        button.setAccessibleName(translate("DocumentFields", "Take back: {question}").format(question=question))
        button.setMinimumSize(touch_target(button), touch_target(button))
        button.clicked.connect(lambda: self.take_back(condition))
        line.addWidget(button)
        self.buttons.append(button)
        return row


def _word(answer: bool) -> str:
    return translate("YesNo", "Yes") if answer else translate("YesNo", "No")
