"""A line of text to tick: a finger may hit it anywhere, and it takes as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from inama_id.ui.widgets.sizes import gap, touch_target

_Role = QPalette.ColorRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TICK = ((0.2, 0.52), (0.42, 0.74), (0.82, 0.26))
_UNBOUND = 10_000


class TickLine(QCheckBox):
    """The line. ``weight`` stands after the text: how far it carries; a ``strong`` line is bold."""

    def __init__(self, text: str, weight: str = "", *, strong: bool = False) -> None:
        super().__init__()
        self._said = text
        self._weight = weight
        font = self.font()
        font.setBold(strong)
        self._text_font = font
        self.setAccessibleName(text)
        self.setAccessibleDescription(weight)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def said(self) -> str:
        """The text of the line."""
        return self._said

    def hitButton(self, pos: QPoint) -> bool:
        """Every point of it counts."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """The words need more lines where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the words and for a finger."""
        text, weight = self._places(width)
        return max(touch_target(self), max(text.bottom(), weight.bottom()) + gap(self, 0.4))

    def sizeHint(self) -> QSize:
        """Only a start: the width there is decides."""
        width = gap(self, 18)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the square and a few words."""
        return QSize(gap(self, 9), touch_target(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square, the tick, the words, and where mouse and focus are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), palette.color(_Role.Base))
        self._paint_box(painter)
        text, weight = self._places(self.width())
        painter.setPen(palette.color(_Role.WindowText))
        painter.setFont(self._text_font)
        painter.drawText(text, _WRAP, self._said)
        painter.setFont(self.font())
        painter.setPen(palette.color(_Role.PlaceholderText))
        painter.drawText(weight, _WRAP, self._weight)
        painter.setPen(palette.color(_Role.Mid))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        if self.hasFocus():
            painter.setPen(QPen(palette.color(_Role.Highlight), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        palette, line = self.palette(), self.fontMetrics().height()
        box = QRectF((touch_target(self) - line) / 2, (self.height() - line) / 2, line, line)
        painter.setPen(QPen(palette.color(_Role.WindowText), 1.5))
        painter.setBrush(palette.color(_Role.Highlight if self.isChecked() else _Role.Base))
        painter.drawRoundedRect(box, 2, 2)
        if self.isChecked():
            painter.setPen(QPen(palette.color(_Role.HighlightedText), line / 7))
            painter.drawPolyline([box.topLeft() + QPointF(x * line, y * line) for x, y in _TICK])

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where text and weight stand: the weight in a column of its own, or below where there is no room."""
        left, line = touch_target(self), self.fontMetrics().height()
        column = _width(self._weight, self.font()) + gap(self, 0.6) if self._weight else 0
        inner = width - left - gap(self, 0.4)
        below = column > inner // 3
        free = QRect(left, 0, max(inner if below else inner - column, 1), _UNBOUND)
        height = QFontMetrics(self._text_font).boundingRect(free, _WRAP, self._said).height()
        top = max(gap(self, 0.4), (touch_target(self) - height - (line if below else 0)) // 2)
        text = QRect(left, top, free.width(), height)
        if not self._weight:
            return text, QRect(left, top, 0, 0)
        if below:
            return text, QRect(left, top + height, inner, line)
        return text, QRect(left + inner - column + gap(self, 0.6), text.center().y() - line // 2, column, line)


def _width(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text)
