"""Sizes that follow the text size."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_FINGER = 44
"""Smallest side of what a finger has to hit, in device-independent pixels."""


def touch_target(widget: QWidget) -> int:
    """Return the smallest height for what is to be touched, at the widget's text size."""
    return max(_FINGER, round(widget.fontMetrics().height() * 1.9))


def gap(widget: QWidget, lines: float = 0.5) -> int:
    """Return a distance of so many lines of text."""
    return round(widget.fontMetrics().height() * lines)
