"""Draws marks over a picture: light lines with a dark rim, to be seen on any photograph, always of the same width."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from inama_id.domain.measurement import SCALES, Kind
from inama_id.ui.pages.pictures.measuring import Mark, Measuring

_RIM, _LINE, _SCALE_LINE, _NEW = QColor("#101513"), QColor("#ffe45c"), QColor("#7fe3ff"), QColor("#ffffff")
_RADIUS = 6.0
_PAD = 4.0
_AIM_NEAR, _AIM_FAR = 5.0, 20.0


def draw_marks(painter: QPainter, measuring: Measuring, to_view: QTransform) -> None:
    """Draw all marks; ``to_view`` leads from the picture to the widget."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if measuring.scale_mark is not None:
        _draw(painter, measuring.scale_mark, to_view, _SCALE_LINE, "")
    for number, mark in enumerate(measuring.marks, 1):
        _draw(painter, mark, to_view, _LINE, str(number))
    if measuring.kind is not None and measuring.points:
        _draw(painter, Mark(measuring.kind, measuring.points), to_view, _NEW, "")


def draw_cross(painter: QPainter, centre: QPointF) -> None:
    """Draw where the keyboard would set a point."""
    for colour, width in ((_RIM, 4.0), (_NEW, 1.6)):
        painter.setPen(QPen(colour, width))
        for x, y in ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)):
            near, far = QPointF(x, y) * _AIM_NEAR, QPointF(x, y) * _AIM_FAR
            painter.drawLine(centre + near, centre + far)


def _draw(painter: QPainter, mark: Mark, to_view: QTransform, colour: QColor, label: str) -> None:
    points = [to_view.map(QPointF(*point)) for point in mark.points]
    for ink, width in ((_RIM, 5.0), (colour, 2.0)):
        painter.setPen(QPen(ink, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in _lines(mark.kind, points):
            painter.drawPolyline(QPolygonF(line))
    for number, point in enumerate(points, 1):
        _handle(painter, point, colour, str(number) if mark.kind is Kind.COUNT else "")
    if label and points and mark.kind is not Kind.COUNT:
        _label(painter, points[-1], label)


def _lines(kind: Kind, points: Sequence[QPointF]) -> list[list[QPointF]]:
    if kind is Kind.COUNT or len(points) < 2:
        return []
    if kind is Kind.COIN:
        return []
    if kind in (Kind.RATIO, Kind.CARD):
        return [list(points[at : at + 2]) for at in range(0, len(points), 2)]
    if kind is Kind.AREA and len(points) > 2:
        return [[*points, points[0]]]
    return [list(pair) for pair in pairwise(points)] if kind in SCALES else [list(points)]


def _handle(painter: QPainter, at: QPointF, colour: QColor, text: str) -> None:
    """A ring that leaves its middle free, so that the place itself stays in sight."""
    for ink, width in ((_RIM, 4.0), (colour, 1.8)):
        painter.setPen(QPen(ink, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, _RADIUS, _RADIUS)
    painter.setPen(QPen(colour, 1))
    painter.drawPoint(at)
    if text:
        _label(painter, at, text)


def _label(painter: QPainter, at: QPointF, text: str) -> None:
    metrics = painter.fontMetrics()
    size = metrics.size(0, text)
    box = QRectF(at.x() + _RADIUS + _PAD, at.y() - size.height() - _PAD, size.width() + 2 * _PAD, size.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_RIM)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(_LINE)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
