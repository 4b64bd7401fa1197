"""A button of a row of which one is on."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from inama_id.ui.widgets.sizes import touch_target


class SettingButton(QPushButton):
    """One of several, of which one is on: a tick says which to those who do not see the shade."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._plain = text
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        side = touch_target(self)
        self.setMinimumSize(self.fontMetrics().horizontalAdvance(f"✓ {text}") + side // 2, side)
        self.toggled.connect(lambda on: self.setText(f"✓ {text}" if on else text))
