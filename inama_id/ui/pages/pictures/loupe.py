"""A round glass beside the mouse or the finger that shows, larger, where a point is about to be set."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

_RADIUS, _AWAY = 64.0, 96.0
_TIMES = 4.0
_NEAR_ENOUGH = 2.0
"""Zoom from which a pixel of the picture is large enough to be hit without a glass."""
_RIM, _LINE = QColor("#101513"), QColor("#ffe45c")


def draw_loupe(painter: QPainter, pixmap: QPixmap, to_view: QTransform, at: QPointF, room: QRectF) -> None:
    """Draw the glass for a place of the widget, where it covers neither that place nor the widget's edge."""
    if abs(to_view.determinant()) >= _NEAR_ENOUGH**2:
        return
    centre = QPointF(
        at.x() + (_AWAY if at.x() + _AWAY + _RADIUS < room.right() else -_AWAY),
        at.y() - (_AWAY if at.y() - _AWAY - _RADIUS > room.top() else -_AWAY),
    )
    glass = QPainterPath()
    glass.addEllipse(centre, _RADIUS, _RADIUS)
    painter.save()
    painter.setClipPath(glass)
    painter.fillPath(glass, _RIM)
    larger = QTransform.fromTranslate(-at.x(), -at.y())
    larger *= QTransform.fromScale(_TIMES, _TIMES)
    larger *= QTransform.fromTranslate(centre.x(), centre.y())
    painter.setTransform(to_view * larger)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(0, 0, pixmap)
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((_RIM, 4.0), (_LINE, 1.6)):
        painter.setPen(QPen(ink, width))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        for x, y in ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)):
            painter.drawLine(centre + QPointF(x, y) * 4, centre + QPointF(x, y) * 16)
