"""A framed surface that stands out from the page in every theme, high contrast too."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget


class Panel(QWidget):
    """A surface with a thin line around it; a strong one takes the text's colour."""

    def __init__(self, *, strong: bool = False) -> None:
        super().__init__()
        self._line = QPalette.ColorRole.WindowText if strong else QPalette.ColorRole.Mid

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface and line."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(self._line), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
