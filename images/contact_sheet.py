"""Pages with many drawings and their names, as PNG, to be judged by eye."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from images.book import Drawing

_COLUMNS, _ROWS, _CAPTION = 7, 4, 34


def contact_sheets(drawings: Sequence[Drawing], folder: Path, side: int) -> Iterator[Path]:
    """Write pages of drawings, ``side`` pixels each, and yield their paths."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    size = _COLUMNS * _ROWS
    for number, start in enumerate(range(0, len(drawings), size), 1):
        path = folder / f"sheet-{number:02}.png"
        _page(drawings[start : start + size], side).save(str(path))
        yield path
    del app


def _page(drawings: Sequence[Drawing], side: int) -> QImage:
    gap = 10
    width, height = _COLUMNS * (side + gap) + gap, _ROWS * (side + _CAPTION + gap) + gap
    page = QImage(width, height, QImage.Format.Format_RGB32)
    page.fill(QColor("#ffffff"))
    painter = QPainter(page)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("DejaVu Sans", 8))
    for number, drawing in enumerate(drawings):
        x = gap + number % _COLUMNS * (side + gap)
        y = gap + number // _COLUMNS * (side + _CAPTION + gap)
        QSvgRenderer(QByteArray(drawing.svg().encode())).render(painter, QRectF(x, y, side, side))
        painter.setPen(QColor("#cccccc"))
        painter.drawRect(QRectF(x, y, side, side))
        painter.setPen(QColor("#000000"))
        caption = QRectF(x, y + side, side, _CAPTION)
        painter.drawText(caption, Qt.TextFlag.TextWordWrap, drawing.name.partition("/")[2].replace("--", " = "))
    painter.end()
    return page
