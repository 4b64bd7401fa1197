"""The navigation rail: large buttons, the one of the page shown is filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from inama_id.ui import icons
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap, touch_target


class RailButton(QToolButton):
    """An icon and a word; filled with the highlight while its page is shown."""

    def __init__(self, text: str, icon: str, tip: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._theme = icon, theme
        self.setText(text)
        self.setToolTip(tip)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tint()
        theme.changed.connect(self._tint)

    def sizeHint(self) -> QSize:
        """Room for icon and word side by side."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + self._side() + gap(self, 3.2), touch_target(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button in the palette's colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = gap(self, 0.3)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(palette.color(roles.Highlight))
            painter.drawRoundedRect(frame, radius, radius)
        elif self.underMouse() or self.isDown():
            painter.setBrush(palette.color(roles.Button))
            painter.drawRoundedRect(frame, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = roles.HighlightedText if self.isChecked() else roles.Highlight
            painter.setPen(QPen(palette.color(ring), 2))
            painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), radius, radius)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        side, margin = self._side(), gap(self, 0.7)
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        area = self.rect().adjusted(margin, 0, -margin // 2, 0)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        start = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        left = area.left() if left_to_right else area.right() - side
        self.icon().paint(painter, left, area.center().y() - side // 2, side, side, state=state)
        room = side + gap(self, 0.6)
        words = area.adjusted(room, 0, 0, 0) if left_to_right else area.adjusted(0, 0, -room, 0)
        role = QPalette.ColorRole.HighlightedText if self.isChecked() else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(role))
        painter.drawText(words, start | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 1.2)

    def _tint(self) -> None:
        self.setIcon(icons.for_button(self._icon_name, self._theme.palette))
        self.setIconSize(QSize(self._side(), self._side()))
