"""A drawing of the standard form that shows where each box is, drawn from the content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inama_id.domain.documents.findings import Level
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents import words
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.sizes import gap

_Role = QPalette.ColorRole
_HEIGHT_OF_WIDTH = 1.25
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_SIGNS = {Level.CONTRADICTION: "✗", Level.ASK_AUTHORITY: "?"}


@dataclass(frozen=True, slots=True)
class FormBox:
    """A box of the standard form; ``place`` is in hundredths of the sheet."""

    number: str
    title: str
    holds: str
    look: str
    place: QRectF


def form_boxes(held: Mapping[str, Mapping[str, Any]]) -> tuple[FormBox, ...]:
    """Read the boxes from their content form."""
    return tuple(
        FormBox(
            number=str(body["number"]),
            title=words.box(str(body["number"]), str(body["title"])),
            holds=str(body["holds"]),
            look=str(body["look"]),
            place=QRectF(*body["place"]),
        )
        for body in held.values()
    )


class PaperPicture(QWidget):
    """The sheet; a click or the arrows choose a box, Enter leads to its field."""

    chosen = Signal(str)
    """The number of the box that is looked at."""
    box_requested = Signal(str)
    """Put the keyboard into the field of this box."""

    def __init__(self, boxes: tuple[FormBox, ...], theme: Theme) -> None:
        super().__init__()
        self._boxes, self._theme = boxes, theme
        self._at = 0
        self._levels: Mapping[str, Level] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Permit", "Where to look on the paper"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    @property
    def box(self) -> FormBox:
        """The box that is looked at; raises IndexError where the content holds no boxes."""
        return self._boxes[self._at]

    def choose(self, number: str) -> None:
        """Look at a box, where there are any."""
        if not self._boxes:
            return
        self._at = next((at for at, box in enumerate(self._boxes) if box.number == number), self._at)
        self.setAccessibleDescription(f"{self.box.number} {self.box.title}. {self.box.holds} {self.box.look}")
        self.update()
        self.chosen.emit(self.box.number)

    def show_levels(self, levels: Mapping[str, Level]) -> None:
        """Mark the boxes that something was found about."""
        self._levels = levels
        self.update()

    def place_of(self, number: str) -> QPointF:
        """Return the middle of a box on the widget."""
        return next(self._area(box).center() for box in self._boxes if box.number == number)

    def sizeHint(self) -> QSize:
        """A sheet that can be read."""
        width = gap(self, 20)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """A sheet keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the sheet at a width."""
        return round(min(width, gap(self, 34)) * _HEIGHT_OF_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter leads to the field."""
        key = Qt.Key(event.key())
        if not self._boxes:
            super().keyPressEvent(event)
        elif key in _STEPS:
            number = self._boxes[(self._at + _STEPS[key]) % len(self._boxes)].number
            self.choose(number)
            announce(self, self.accessibleDescription())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.box_requested.emit(self.box.number)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the box below the pointer and lead to its field."""
        found = next((box for box in self._boxes if self._area(box).contains(event.position())), None)
        if found:
            self.choose(found.number)
            self.box_requested.emit(found.number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet and its boxes, the one looked at last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._sheet()
        painter.fillRect(sheet, self.palette().color(_Role.Base))
        painter.setPen(QPen(self.palette().color(_Role.Mid), 1))
        painter.drawRect(sheet)
        for box in self._boxes:
            if box is not self.box:
                self._paint_box(painter, box, self.palette().color(_Role.Mid), 1)
        if self._boxes:
            ring = self.palette().color(_Role.Highlight)
            self._paint_box(painter, self.box, ring, 4 if self.hasFocus() else 3)
        painter.end()

    def _sheet(self) -> QRectF:
        width = min(self.width(), gap(self, 34)) - 2
        return QRectF(1, 1, width, width * _HEIGHT_OF_WIDTH - 2)

    def _area(self, box: FormBox) -> QRectF:
        sheet, place = self._sheet(), box.place
        across, down = sheet.width() / 100, sheet.height() / 100
        return QRectF(
            sheet.left() + place.left() * across,
            sheet.top() + place.top() * down,
            place.width() * across,
            place.height() * down,
        )

    def _paint_box(self, painter: QPainter, box: FormBox, line: QColor, thick: float) -> None:
        area, level = self._area(box), self._levels.get(box.number)
        ink = self.palette().color(_Role.Text)
        painter.setPen(QPen(line, thick))
        painter.setBrush(self.palette().color(_Role.Base))
        if level in _SIGNS and level is not None:
            paint = self._theme.paint(words.LEVEL_TONES[level])
            painter.setBrush(QColor(paint.fill))
            ink = QColor(paint.text)
        painter.drawRect(area)
        painter.setPen(ink)
        inner = area.adjusted(4, 1, -4, -1)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        sign = f" {_SIGNS[level]}" if level in _SIGNS and level is not None else ""
        number = f"{box.number}{sign}"
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, number)
        self._paint_title(painter, inner, box.title, QFontMetricsF(bold).horizontalAdvance(f"{number} "))

    def _paint_title(self, painter: QPainter, inner: QRectF, title: str, after: float) -> None:
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.8)
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        beside = inner.adjusted(after, 1, 0, 0)
        if metrics.horizontalAdvance(title) <= beside.width():
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
            return
        below = inner.adjusted(0, metrics.height() * 1.2, 0, 0)
        if metrics.boundingRect(below, Qt.TextFlag.TextWordWrap, title).height() <= below.height():
            painter.drawText(below, Qt.TextFlag.TextWordWrap, title)
