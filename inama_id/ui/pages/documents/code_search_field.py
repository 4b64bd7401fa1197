"""The field codes are typed into: arrows move in the list, Escape clears."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from inama_id.ui import icons
from inama_id.ui.i18n import translate
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import touch_target

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class CodeSearchField(QLineEdit):
    """A line edit that keeps the focus while the list is walked."""

    step_requested = Signal(int)
    """Move the choice in the list by so many rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.setFont(font)
        self.setMinimumHeight(touch_target(self))
        self.setAccessibleName(translate("CodesTab", "Code or word to look up"))
        self.setPlaceholderText(
            translate("CodesTab", "Code or word: IVC, 0507.10, leather, kg, W, Kenya… in English, French or Spanish")
        )
        self.setClearButtonEnabled(True)
        self._lens = self.addAction(icons.tinted("look-up", theme.muted()), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.accessibleName())
        theme.changed.connect(self._tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the keys of the list into requests; the rest is ordinary editing."""
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.step_requested.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        self._lens.setIcon(icons.tinted("look-up", self._theme.muted()))
