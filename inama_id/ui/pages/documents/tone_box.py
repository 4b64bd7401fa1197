"""A box in the colours of its meaning: icon, heading, and what follows below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inama_id.ui import icons
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading


class ToneBox(QWidget):
    """The box; what it says may change, what it means may not."""

    def __init__(self, title: str, icon: str, tone: Tone, theme: Theme, *, level: int = 2) -> None:
        super().__init__()
        self._icon, self._tone, self._theme = icon, tone, theme
        self._title = heading(title, level)
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.setSpacing(gap(self, 0.4))
        top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        margin = gap(self, 0.6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, 0.3))
        column.addLayout(top)
        column.addWidget(self._text)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def words(self) -> str:
        """What stands below the heading, as HTML."""
        return self._text.text()

    def say(self, html: str) -> None:
        """Show other words below the heading."""
        self._text.setText(html)
        self._text.setVisible(bool(html))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface and frame."""
        painter = QPainter(self)
        paint = self._theme.paint(self._tone)
        painter.setPen(QPen(QColor(paint.text), 2))
        painter.setBrush(QColor(paint.fill))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _tint(self) -> None:
        ink = QColor(self._theme.paint(self._tone).text)
        for label in (self._title, self._text):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            label.setPalette(palette)
        side = self._title.fontMetrics().height()
        self._mark.setPixmap(icons.tinted(self._icon, ink).pixmap(QSize(side, side)))
        self.update()
