"""What is scrolled: as high as it is at the width there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


class ScrolledContent(QWidget):
    """Holds a layout whose height follows from its width; Qt would ask for the height at the least width."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        """The least width, and any height."""
        return QSize(super().minimumSizeHint().width(), 0)


def scrolled(layout: QLayout) -> QScrollArea:
    """Return an area that scrolls a layout up and down."""
    area = QScrollArea()
    area.setWidget(ScrolledContent(layout))
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
