"""Pages with many drawings and their names, as PNG, to be judged by eye."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

Picture = tuple[str, str]
"""A name and an SVG text."""
_PAGE_WIDTH, _PAGE_HEIGHT, _CAPTION, _GAP = 1500, 1000, 34, 10


def contact_sheets(pictures: Sequence[Picture], folder: Path, width: int, height: int) -> Iterator[Path]:
    """Write pages of pictures, each of a size in pixels, and yield their paths."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    columns = max(1, _PAGE_WIDTH // (width + _GAP))
    size = columns * max(1, _PAGE_HEIGHT // (height + _CAPTION + _GAP))
    for number, start in enumerate(range(0, len(pictures), size), 1):
        path = folder / f"sheet-{number:02}.png"
        _page(pictures[start : start + size], columns, width, height).save(str(path))
        yield path
    del app


def _page(pictures: Sequence[Picture], columns: int, width: int, height: int) -> QImage:
    wide, high = width + _GAP, height + _CAPTION + _GAP
    page = QImage(columns * wide + _GAP, -(-len(pictures) // columns) * high + _GAP, QImage.Format.Format_RGB32)
    page.fill(QColor("#ffffff"))
    painter = QPainter(page)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("DejaVu Sans", 8))
    for number, (name, svg) in enumerate(pictures):
        area = QRectF(_GAP + number % columns * wide, _GAP + number // columns * high, width, height)
        painter.setClipRect(area)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, area)
        painter.setClipping(False)
        painter.setPen(QColor("#cccccc"))
        painter.drawRect(area)
        painter.setPen(QColor("#000000"))
        caption = QRectF(area.x(), area.bottom(), width, _CAPTION)
        painter.drawText(caption, Qt.TextFlag.TextWordWrap, name.partition("/")[2].replace("--", " = "))
    painter.end()
    return page
