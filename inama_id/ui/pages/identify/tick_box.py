"""A box to tick that a finger can hit and that shows in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from inama_id.ui.widgets.sizes import gap, touch_target

_Role = QPalette.ColorRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TICK = ((0.2, 0.52), (0.42, 0.74), (0.82, 0.26))


class TickBox(QCheckBox):
    """Acts on its whole area, not on the small square alone."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        if text:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def hitButton(self, pos: QPoint) -> bool:
        """Every point of it counts."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Room for a finger, and for the words if there are any."""
        side = touch_target(self)
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(side + (words + gap(self, 0.4) if words else 0), side)

    def minimumSizeHint(self) -> QSize:
        """Room for the square; words go on in a new line."""
        return QSize(touch_target(self) + (gap(self, 8) if self.text() else 0), touch_target(self))

    def hasHeightForWidth(self) -> bool:
        """The words need more lines where there is less room."""
        return bool(self.text())

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the words."""
        room = QRect(0, 0, max(1, width - touch_target(self)), 10_000)
        return max(touch_target(self), self.fontMetrics().boundingRect(room, _WRAP, self.text()).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square, the tick, the words and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), self.fontMetrics().height()
        left = (touch_target(self) - line) / 2
        box = QRectF(left, (self.height() - line) / 2, line, line)
        painter.setPen(QPen(palette.color(_Role.WindowText), 1.5))
        painter.setBrush(palette.color(_Role.Highlight if self.isChecked() else _Role.Base))
        painter.drawRoundedRect(box, 2, 2)
        if self.isChecked():
            painter.setPen(QPen(palette.color(_Role.HighlightedText), line / 7))
            painter.drawPolyline([box.topLeft() + QPointF(x * line, y * line) for x, y in _TICK])
        painter.setPen(palette.color(_Role.WindowText))
        words = QRect(touch_target(self), 0, self.width() - touch_target(self), self.height())
        painter.drawText(words, _WRAP, self.text())
        if self.hasFocus():
            painter.setPen(QPen(palette.color(_Role.Highlight), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()
