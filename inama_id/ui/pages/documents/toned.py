"""A mark that says how much something weighs: icon, word and colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inama_id.ui import icons
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.sizes import gap


class ToneMark(QWidget):
    """The mark, in the colours of its meaning."""

    def __init__(self, text: str, icon: str, tone: Tone, theme: Theme) -> None:
        super().__init__()
        self._text, self._icon, self._tone, self._theme = text, icon, tone, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for icon and word."""
        line = self.fontMetrics().height()
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + round(line * 2.4), self._height())

    def _height(self) -> int:
        return gap(self, 1.6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, icon and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint, line = self._theme.paint(self._tone), self.fontMetrics().height()
        painter.setPen(QPen(QColor(paint.text), 1.2))
        painter.setBrush(QColor(paint.fill))
        spare = max(0, self.height() - self._height()) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1 + spare, -1, -1 - spare), 4, 4)
        top = (self.height() - line) // 2
        icons.tinted(self._icon, QColor(paint.text)).paint(painter, round(line * 0.5), top, line, line)
        painter.drawText(
            self.rect().adjusted(round(line * 1.8), 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._text,
        )
        painter.end()
