"""What all pages share in their looks."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QWidget

from inama_id.ui.widgets.sizes import gap


def page_margins(page: QWidget) -> QMargins:
    """Return the free space around a page's content."""
    side = gap(page, 1.2)
    return QMargins(side, gap(page, 0.9), side, gap(page, 0.7))


class ScrolledContent(QWidget):
    """What is scrolled: as high as its text is at the width there is, not at the least width."""

    def minimumSizeHint(self) -> QSize:
        """Its own least width, and no least height."""
        return QSize(super().minimumSizeHint().width(), 0)
