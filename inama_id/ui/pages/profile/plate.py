"""The drawing of a kind of item, where there is one, with its numbers that light up."""

from __future__ import annotations

from html import unescape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from inama_id.ui.pages.profile.plate_marks import Lights, Mark, read_marks

_PAPER, _LIT = QColor("#ffffff"), QColor("#c2410c")
"""Drawings have dark lines and true colours: they stand on white in every theme."""
_CHARACTERS_HIGH = 24
_DISC = 0.026
"""Radius of a lit number, as a share of the picture's width."""


class Plate(QWidget):
    """A drawing as wide as there is room, in its own proportions.

    Its numbers are lit by mouse and by keyboard: arrows go from one to the next, Escape puts them out.
    """

    def __init__(self, renderer: QSvgRenderer, name: str, marks: tuple[Mark, ...] = (), svg: str = "") -> None:
        super().__init__()
        renderer.setParent(self)
        self._renderer, self.marks, self.svg = renderer, marks, svg
        self.lights = Lights()
        self.lights.changed.connect(self.update)
        self._most = self.fontMetrics().height() * _CHARACTERS_HIGH
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        if marks:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def number_of(self, cue: int) -> int:
        """The number that a cue has in the picture; 0 where it is not shown."""
        return next((mark.number for mark in self.marks if mark.cue == cue), 0)

    def numbers(self) -> dict[int, int]:
        """The numbers by cue."""
        return {mark.cue: mark.number for mark in self.marks}

    def png(self, width: int) -> bytes:
        """The drawing as pixels on white, for paper."""
        size = self._renderer.defaultSize()
        image = QImage(width, round(width * size.height() / max(size.width(), 1)), QImage.Format.Format_RGB32)
        image.fill(_PAPER)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def place_of(self, mark: Mark) -> QPointF:
        """Where a mark stands on the widget."""
        area = self._area()
        return area.topLeft() + QPointF(mark.place.x() * area.width(), mark.place.y() * area.height())

    def heightForWidth(self, width: int) -> int:
        """Height of the drawing at a width, up to what leaves the cues in sight."""
        size = self._renderer.defaultSize()
        return min(round(width * size.height() / max(size.width(), 1)), self._most)

    def sizeHint(self) -> QSize:
        """Two thirds as high as wide."""
        return QSize(self._most, self.heightForWidth(self._most))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it on white, and the lit numbers once more in a strong colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _PAPER)
        self._renderer.render(painter, self._area())
        for mark in self.marks:
            if mark.number == self.lights.lit:
                self._light(painter, mark)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the number that is pointed at."""
        number = self._number_at(event.position())
        self.lights.point(number)
        self.setCursor(Qt.CursorShape.PointingHandCursor if number else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the number lit that is clicked."""
        if event.button() == Qt.MouseButton.LeftButton and (number := self._number_at(event.position())):
            self.lights.choose(number)

    def leaveEvent(self, event: QEvent) -> None:
        """Put out what was pointed at."""
        super().leaveEvent(event)
        self.lights.point(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from number to number."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key())
        )
        count = max((mark.number for mark in self.marks), default=0)
        if step and count:
            before = self.lights.chosen or (0 if step > 0 else count + 1)
            self.lights.choose((before + step - 1) % count + 1)
        elif event.key() == Qt.Key.Key_Escape and self.lights.chosen:
            self.lights.choose(self.lights.chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _area(self) -> QRectF:
        """Where the drawing lies: as large as it can be, in the middle."""
        size = self._renderer.defaultSize()
        scale = min(self.width() / max(size.width(), 1), self.height() / max(size.height(), 1))
        width, height = size.width() * scale, size.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _number_at(self, point: QPointF) -> int:
        """The number whose surroundings hold a point; the smallest ones first, as they lie on top."""
        holding = [mark for mark in self.marks if self._around(mark).contains(point)]
        return min(holding, key=lambda mark: mark.around.width()).number if holding else 0

    def _around(self, mark: Mark) -> QRectF:
        area, box = self._area(), mark.around
        corner = area.topLeft() + QPointF(box.x() * area.width(), box.y() * area.height())
        return QRectF(corner.x(), corner.y(), box.width() * area.width(), box.height() * area.height())

    def _light(self, painter: QPainter, mark: Mark) -> None:
        radius, place, around = _DISC * self._area().width(), self.place_of(mark), self._around(mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_LIT, max(radius / 4, 2)))
        if around.width() > 5 * radius:
            painter.drawRoundedRect(around, radius / 2, radius / 2)
        painter.setBrush(_LIT)
        painter.setPen(QPen(_PAPER, 2))
        painter.drawEllipse(place, radius, radius)
        font = painter.font()
        font.setPixelSize(max(round(radius * 1.3), 8))
        font.setBold(True)
        painter.setFont(font)
        disc = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(mark.number))


def plate(folder: Path, profile_id: str, name: str) -> Plate | None:
    """Return the drawing of a profile, or None where none is held."""
    path = folder / f"{profile_id}.svg"
    if not path.is_file():
        return None
    content = path.read_bytes()
    renderer = QSvgRenderer(QByteArray(content))
    if not renderer.isValid():
        return None
    made = Plate(renderer, name, read_marks(folder / f"{profile_id}.json"), content.decode("utf-8", "replace"))
    made.setAccessibleDescription(_title(content))
    return made


def _title(svg: bytes) -> str:
    """Return the alternative text of a drawing."""
    return unescape(svg.partition(b"<title>")[2].partition(b"</title>")[0].decode("utf-8", "replace"))
