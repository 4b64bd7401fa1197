"""Lays a sheet out on pages and paints them on a printer or into a PDF, as text and lines, never as a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

_POINTS, _SMALL_POINTS = 10.0, 8.0
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet for paper; the texts around the body stand on every page. ``page`` holds {page} and {pages}."""

    html: str
    title: str
    content: str
    looked_up: str
    page: str
    least_scale: float = 1.0
    """How small the body may become to fit on one page; where even that is too large, it keeps its size."""


@dataclass(frozen=True, slots=True)
class _Frame:
    head: QRectF
    body: QRectF
    foot: QRectF


def paint_sheet(sheet: PrintedSheet, device: QPagedPaintDevice, family: str) -> int:
    """Paint all pages and return their number; 0 when the device cannot be painted on."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    small = QFont(family)
    small.setPointSizeF(_SMALL_POINTS)
    frame = _frame(QRectF(painter.viewport()), QFontMetricsF(small, device).height())
    document = _document(sheet, device, family, frame.body.size())
    scale = _fit(document, sheet.least_scale)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            device.newPage()
        _paint_body(painter, document, frame.body, page, scale)
        painter.setFont(small)
        _paint_edges(painter, sheet, frame, sheet.page.format(page=page + 1, pages=pages))
    painter.end()
    return pages


def _frame(paper: QRectF, line: float) -> _Frame:
    head = QRectF(paper.left(), paper.top(), paper.width(), line)
    foot = QRectF(paper.left(), paper.bottom() - line, paper.width(), line)
    return _Frame(head, paper.adjusted(0, line * 2, 0, -line * 2), foot)


def _document(sheet: PrintedSheet, device: QPagedPaintDevice, family: str, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    font = QFont(family)
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(sheet.html)
    document.setPageSize(size)
    return document


def _fit(document: QTextDocument, least_scale: float) -> float:
    """Make the page of a document larger until it is the only one; return the scale that it is painted at."""
    size, scale = document.pageSize(), 1.0
    while document.pageCount() > 1 and scale - _STEP >= least_scale:
        scale -= _STEP
        document.setPageSize(QSizeF(size.width() / scale, size.height() / scale))
    if document.pageCount() > 1:
        document.setPageSize(size)
        return 1.0
    return scale


def _paint_body(painter: QPainter, document: QTextDocument, body: QRectF, page: int, scale: float) -> None:
    part = QRectF(QPointF(0, page * document.pageSize().height()), document.pageSize())
    painter.save()
    painter.translate(body.topLeft())
    painter.scale(scale, scale)
    painter.translate(0, -part.top())
    painter.setClipRect(part)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part  # type: ignore[attr-defined]
    # Paper is white whatever the colours of the window are.
    palette = QPalette(Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette  # type: ignore[attr-defined]
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_edges(painter: QPainter, sheet: PrintedSheet, frame: _Frame, page: str) -> None:
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    metrics = painter.fontMetrics()
    for place, left, right in ((frame.head, sheet.title, sheet.content), (frame.foot, sheet.looked_up, page)):
        room = int(place.width()) - metrics.horizontalAdvance(f"{right}  ")
        painter.drawText(place, start, metrics.elidedText(left, Qt.TextElideMode.ElideRight, room))
        painter.drawText(place, end, right)
    painter.drawLine(frame.head.bottomLeft(), frame.head.bottomRight())
    painter.drawLine(frame.foot.topLeft(), frame.foot.topRight())
