"""The field a description is typed into: arrows move in what was found, Enter opens, Escape clears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.pages.search.search_field import SearchField
from inama_id.ui.theme import Theme

_PAUSE = 150
"""Milliseconds without a key after which the description is looked for."""


class DescribeField(SearchField):
    """A search field that waits for a pause in the typing. With nothing of its own to undo it leaves Ctrl+Z alone."""

    settled = Signal(str)
    """The description, once the typing pauses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(translate("IdentifyStart", "Description of the item"))
        self.setPlaceholderText(translate("IdentifyStart", "Describe it, or choose below"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.settle)
        self.textChanged.connect(lambda _text: self._pause.start())

    def settle(self) -> None:
        """Look for the description now."""
        self._pause.stop()
        self.settled.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Let the page have the keys of undo and redo where the field has nothing to do with them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)
