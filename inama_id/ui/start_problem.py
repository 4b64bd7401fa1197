"""What is shown instead of the window when the content cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inama_id.errors import ContentError
from inama_id.ui import labels
from inama_id.ui.i18n import translate
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.empty_state import EmptyState
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import muted


class StartProblemWindow(QWidget):
    """One clear sentence, what is unharmed, what to do, and a button to try again."""

    retry_requested = Signal()

    def __init__(self, error: ContentError) -> None:
        super().__init__()
        self.setWindowTitle("Inama ID")
        self._state = EmptyState("", "")
        self._path = muted("")
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry = push_button(translate("StartProblem", "&Try again"))
        self.retry.clicked.connect(self.retry_requested)
        self.retry.setDefault(True)
        leave = push_button(translate("StartProblem", "&Close"))
        leave.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.retry)
        buttons.addWidget(leave)
        buttons.addStretch()
        column = QVBoxLayout(self)
        margin = gap(self, 3)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self))
        column.addStretch(1)
        column.addWidget(self._state)
        column.addWidget(self._path)
        column.addLayout(buttons)
        column.addStretch(2)
        self.show_error(error)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 95, width * 55)

    @property
    def words(self) -> str:
        """All that the page says."""
        return f"{self._state.words}\n{self._path.text()}"

    def show_error(self, error: ContentError) -> None:
        """Say what is wrong now."""
        what, advice = labels.problem(error)
        self._state.say(what, advice)
        self._path.setText(translate("StartProblem", "Looked for in: {path}").format(path=error.path))
