"""Push buttons large enough for a finger."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from inama_id.ui.widgets.sizes import gap, touch_target


def push_button(text: str) -> QPushButton:
    """Make a button with room around its words."""
    button = QPushButton(text)
    button.setMinimumHeight(touch_target(button))
    words = button.fontMetrics().horizontalAdvance(text.replace("&", ""))
    button.setMinimumWidth(max(touch_target(button), words + gap(button, 1.6)))
    return button
