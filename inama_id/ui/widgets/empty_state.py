"""A page, or a part of one, that has nothing to show, and says why and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading


class EmptyState(QWidget):
    """A heading and a few plain sentences, left-aligned, with room for buttons below."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading(title, 2)
        self._text = QLabel(text)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(gap(self))
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)

    def say(self, title: str, text: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self._title.text()}\n{self._text.text()}"
