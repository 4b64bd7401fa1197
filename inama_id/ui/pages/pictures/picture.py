"""What a pane can show: a photograph, or drawings that stay sharp at any size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QStyleOptionGraphicsItem, QWidget

from inama_id.domain.photograph import Photograph, Remark

_PAPER, _INK = QColor("#ffffff"), QColor("#1b211f")
"""Drawings have dark lines and true colours: they stand on white in every theme."""
_CELL, _WORDS, _GAP = 300.0, 56.0, 16.0
_COLUMNS = 3
_MOST_PIXELS = 24_000_000


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph of the officer's. Only photographs are measured on: drawings are not to scale."""

    name: str
    pixmap: QPixmap
    full_width: int
    full_height: int
    remarks: tuple[Remark, ...] = ()

    def item(self) -> QGraphicsItem:
        """Make what a scene shows of it."""
        item = QGraphicsPixmapItem(self.pixmap)
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        return item


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing of a file, or several with their names in rows."""

    name: str
    parts: tuple[tuple[Path, str], ...]

    def item(self) -> QGraphicsItem:
        """Make what a scene shows of it."""
        return _DrawingItem(self.parts)


Picture = Photo | Drawing


def photo(name: str, read: Photograph) -> Photo:
    """Make a picture of pixels that were read."""
    image = QImage(read.pixels, read.width, read.height, read.width * 3, QImage.Format.Format_RGB888)
    return Photo(name, QPixmap.fromImage(image), read.full_width, read.full_height, read.remarks)


def pasted(name: str, image: QImage) -> Photo:
    """Make a picture of what stands on the clipboard or was dropped."""
    full = image.size()
    remarks: tuple[Remark, ...] = ()
    if (pixels := full.width() * full.height()) > _MOST_PIXELS:
        size = full * (_MOST_PIXELS / pixels) ** 0.5
        image = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        remarks = (Remark.REDUCED,)
    return Photo(name, QPixmap.fromImage(image), full.width(), full.height(), remarks)


class _DrawingItem(QGraphicsItem):
    """Draws one file in its own proportions, or several in a grid with words below."""

    def __init__(self, parts: Sequence[tuple[Path, str]]) -> None:
        super().__init__()
        self._parts = [(QSvgRenderer(str(path)), words) for path, words in parts]
        for renderer, _ in self._parts:
            renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._area = QRectF(0, 0, self._size().width(), self._size().height())
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        """The paper."""
        return self._area

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw on white."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._area, _PAPER)
        if len(self._parts) == 1:
            self._parts[0][0].render(painter, self._area)
            return
        font = QFont(painter.font())
        font.setPixelSize(18)
        painter.setFont(font)
        painter.setPen(_INK)
        for place, (renderer, words) in enumerate(self._parts):
            cell = self._cell(place)
            renderer.render(painter, QRectF(cell.left(), cell.top(), _CELL, _CELL))
            below = QRectF(cell.left(), cell.top() + _CELL, _CELL, _WORDS)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)

    def _size(self) -> QSizeF:
        if len(self._parts) == 1:
            size = QSizeF(self._parts[0][0].defaultSize())
            return size * (900 / max(size.width(), 1.0))
        columns = min(_COLUMNS, len(self._parts))
        rows = -(-len(self._parts) // columns)
        return QSizeF(columns * (_CELL + _GAP) + _GAP, rows * (_CELL + _WORDS + _GAP) + _GAP)

    def _cell(self, place: int) -> QRectF:
        row, column = divmod(place, min(_COLUMNS, len(self._parts)))
        left, top = _GAP + column * (_CELL + _GAP), _GAP + row * (_CELL + _WORDS + _GAP)
        return QRectF(left, top, _CELL, _CELL + _WORDS)
