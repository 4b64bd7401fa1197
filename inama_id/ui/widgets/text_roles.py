"""Labels by their role in a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

_SCALES = {1: 1.5, 2: 1.2, 3: 1.0}


def heading(text: str, level: int) -> QLabel:
    """Make a heading of level 1 (page), 2 (section) or 3 (group)."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * _SCALES[level])
    label.setFont(font)
    return label


def muted(text: str) -> QLabel:
    """Make a label whose text stands back."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
