"""The tabs of a page: words with a line below the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar

from inama_id.ui.widgets.sizes import gap, touch_target

_Role = QPalette.ColorRole


class TabBar(QTabBar):
    """A bar of tabs in the looks of the window."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the words in bold and for a finger."""
        words = QFontMetrics(_bold(self.font())).horizontalAdvance(self.tabText(index))
        return QSize(max(words + gap(self, 1.2), touch_target(self)), touch_target(self))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """No tab is made smaller than it wants to be."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and the line."""
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(QPen(palette.color(_Role.Mid), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        palette, area, current = self.palette(), self.tabRect(index), index == self.currentIndex()
        painter.setFont(_bold(self.font()) if current else self.font())
        painter.setPen(palette.color(_Role.WindowText if current else _Role.PlaceholderText))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
        if current:
            line = max(3, gap(self, 0.2))
            painter.fillRect(area.adjusted(0, area.height() - line, 0, 0), palette.color(_Role.Highlight))
        if current and self.hasFocus():
            painter.setPen(QPen(palette.color(_Role.Highlight), 2))
            painter.drawRect(area.adjusted(3, 3, -3, -5))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
