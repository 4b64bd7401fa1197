"""Small marks and switches in rows: what is at hand, what a check takes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.sizes import gap, touch_target

_Role = QPalette.ColorRole
_TICK = ((0.0, 0.0), (0.25, 0.25), (0.75, -0.3))


class Chip(QPushButton):
    """A switch with a word; a tick and a thick line say that it is on."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for tick, word and finger."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + gap(self, 1.9)
        return QSize(max(width, touch_target(self)), touch_target(self))

    def minimumSizeHint(self) -> QSize:
        """No smaller than it wants to be."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the outline, the tick and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, on = self.palette(), self.isChecked()
        width = 3.0 if self.hasFocus() else 1.5
        painter.setPen(QPen(palette.color(_Role.Highlight if on or self.hasFocus() else _Role.Mid), width))
        painter.setBrush(palette.color(_Role.Base if on else _Role.Window))
        box = QRectF(self.rect()).adjusted(2, 4, -2, -4)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = self.fontMetrics().height()
        left = box.left() + side * 0.42
        if on:
            painter.setPen(QPen(palette.color(_Role.Highlight), side / 7))
            tick = [QPointF(left + x * side, box.center().y() + y * side) for x, y in _TICK]
            painter.drawPolyline(tick)
        painter.setPen(palette.color(_Role.WindowText if on else _Role.PlaceholderText))
        painter.drawText(box.adjusted(side * 1.3 if on else 0, 0, 0, 0), _centred(on), self.text())
        painter.end()


def _centred(on: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if on else Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter


class Tag(QWidget):
    """A word in a frame that says something of a check; one that warns has the colours of a warning."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._text, self._warns = theme, "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def say(self, text: str, *, warns: bool = False) -> None:
        """Say something else; with nothing to say it hides."""
        self._text, self._warns = text, warns
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + gap(self, 1.0), gap(self, 1.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = self._theme.paint(Tone.WARNING if self._warns else Tone.NONE)
        painter.setPen(QPen(QColor(paint.text), 1))
        painter.setBrush(QColor(paint.fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
