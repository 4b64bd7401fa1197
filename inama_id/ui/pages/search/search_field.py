"""The field names are typed into: arrows move in the results, Enter opens, Escape clears."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from inama_id.ui import icons
from inama_id.ui.i18n import translate
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import touch_target

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class SearchField(QLineEdit):
    """A line edit that keeps the focus while the results are walked."""

    step_requested = Signal(int)
    """Move the choice in the results by so many rows."""
    open_requested = Signal()
    """Open the chosen result."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.setFont(font)
        self.setMinimumHeight(touch_target(self))
        self.setAccessibleName(translate("SearchField", "Name to look up"))
        self.setPlaceholderText(
            translate("SearchField", "Scientific, common or trade name, in any language or spelling")
        )
        self.setClearButtonEnabled(True)
        self._lens = self.addAction(self._lens_icon(), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.accessibleName())
        theme.changed.connect(self._on_theme_changed)

    def replace_text(self, text: str) -> None:
        """Put other text in the place of what was typed; Ctrl+Z brings the old one back."""
        self.selectAll()
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the keys of the result list into requests; the rest is ordinary editing."""
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.step_requested.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _lens_icon(self) -> QIcon:
        return icons.tinted("look-up", self._theme.muted())

    def _on_theme_changed(self) -> None:
        self._lens.setIcon(self._lens_icon())
