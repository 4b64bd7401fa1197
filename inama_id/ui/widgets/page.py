"""What all pages share in their looks."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QWidget

from inama_id.ui.widgets.sizes import gap


def page_margins(page: QWidget) -> QMargins:
    """Return the free space around a page's content."""
    side = gap(page, 1.2)
    return QMargins(side, gap(page, 0.9), side, gap(page, 0.7))
