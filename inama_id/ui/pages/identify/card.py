"""A choice as a card: a drawing where there is one, the words, and a hint. It is a button in every other respect."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy

from inama_id.ui.widgets.sizes import gap, touch_target

_Role = QPalette.ColorRole
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LARGE = 1.15
_BESIDE = 2.3
"""How many times as wide as its drawing a card has to be for the words to stand beside it."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand on a card of a width."""

    picture: QRect
    label: QRect
    hint: QRect


class Card(QPushButton):
    """One choice; the drawing stands above the words, or beside them where the card is wide."""

    def __init__(self) -> None:
        self._heights: dict[int, int] = {}
        super().__init__()
        self._label, self._hint, self._number = "", "", ""
        self._picture: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def label(self) -> str:
        """The words of the choice."""
        return self._label

    @property
    def words(self) -> str:
        """All that can be read on it."""
        return f"{self._label} {self._hint}"

    def show_choice(self, label: str, hint: str, *, number: str = "", picture: QPixmap | None = None) -> None:
        """Show another choice."""
        self._label, self._hint, self._number, self._picture = label, hint, number, picture
        self.setAccessibleName(label)
        self.setAccessibleDescription(hint)
        self._heights.clear()
        self.updateGeometry()
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a drawing is shown."""
        return self._picture is not None

    def hasHeightForWidth(self) -> bool:
        """The words need more lines where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height it needs at a width."""
        if width not in self._heights:
            self._heights[width] = self._needed_height(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Forget the heights with the font they were for."""
        self._heights.clear()
        super().changeEvent(event)

    def _needed_height(self, width: int) -> int:
        plan = self._plan(width)
        height = max(plan.picture.bottom(), plan.label.bottom(), plan.hint.bottom()) + 1 + gap(self, 0.5)
        return max(height, touch_target(self), self.minimumHeight())

    def _plan(self, width: int) -> _Plan:
        """Place the drawing above the words, or beside them where there is much room; without one, the words alone."""
        edge = gap(self, 0.5)
        side = round(self._picture.deviceIndependentSize().height()) if self._picture is not None else 0
        beside = side and width >= side * _BESIDE
        if beside:
            picture = QRect(edge, edge, side, side)
            left, top, room = edge + side + gap(self, 0.6), edge, width - side - 2 * edge - gap(self, 0.6)
        else:
            picture = QRect((width - side) // 2, edge, side, side)
            left, top, room = edge, edge + (side + gap(self, 0.4) if side else 0), width - 2 * edge
        indent = gap(self, 1.7) if self._number and not side else 0
        label = _text_area(QRect(left + indent, top, room - indent, 0), self._label, self._label_font())
        hint = QRect(left, label.bottom() + 1 + gap(self, 0.2), room, 0)
        return _Plan(picture, label, _text_area(hint, self._hint, self.font()) if self._hint else label)

    def sizeHint(self) -> QSize:
        """Only a start: the layout of the cards decides."""
        width = gap(self, 12)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Small: the layout of the cards decides."""
        return QSize(touch_target(self), touch_target(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; arrows are left to the grid."""
        if event.key() in _ARROWS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface, drawing, words, and the marks of focus and choice."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_surface(painter)
        plan = self._plan(self.width())
        if self._picture is not None:
            painter.drawPixmap(QPointF(plan.picture.topLeft()), self._picture)
        if self._number:
            self._paint_number(painter)
        self._write(painter, plan.label, self._label, self._label_font(), _Role.Text)
        if self._hint:
            self._write(painter, plan.hint, self._hint, self.font(), _Role.PlaceholderText)
        if self.isChecked():
            self._paint_tick(painter)
        painter.end()

    def _paint_surface(self, painter: QPainter) -> None:
        palette = self.palette()
        strong = self.hasFocus() or self.isChecked()
        width = 3.0 if strong else 1.0
        role = _Role.Highlight if strong else (_Role.WindowText if self.underMouse() else _Role.Mid)
        painter.setPen(QPen(palette.color(role), width))
        painter.setBrush(palette.color(_Role.Button if self.isDown() else _Role.Base))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)

    def _paint_tick(self, painter: QPainter) -> None:
        side = self.fontMetrics().height()
        corner = QRectF(self.width() - side * 1.5, side * 0.4, side * 1.1, side * 1.1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(_Role.Highlight))
        painter.drawEllipse(corner)
        painter.setPen(QPen(self.palette().color(_Role.HighlightedText), side / 8))
        points = [(0.25, 0.52), (0.44, 0.7), (0.76, 0.32)]
        painter.drawPolyline([corner.topLeft() + QPointF(x * corner.width(), y * corner.height()) for x, y in points])

    def _paint_number(self, painter: QPainter) -> None:
        side = self.fontMetrics().height() * 1.25
        box = QRectF(gap(self, 0.45), gap(self, 0.45), side, side)
        painter.setPen(QPen(self.palette().color(_Role.Mid), 1))
        painter.setBrush(self.palette().color(_Role.Window))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self.palette().color(_Role.PlaceholderText))
        painter.setFont(self.font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._number)

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, role: QPalette.ColorRole) -> None:
        painter.setFont(font)
        painter.setPen(self.palette().color(role))
        painter.drawText(area, _WRAP, text)

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        if self._picture is None:
            font.setPointSizeF(font.pointSizeF() * _LARGE)
        return font


def _text_area(area: QRect, text: str, font: QFont) -> QRect:
    """Return an area of the same width that is as high as a text."""
    room = QRect(0, 0, max(area.width(), 1), 10_000)
    height = QFontMetrics(font).boundingRect(room, _WRAP, text).height()
    return QRect(area.left(), area.top(), area.width(), height)
