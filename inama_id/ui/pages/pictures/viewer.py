"""A picture under mouse, fingers and keyboard; clicks set points."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from inama_id.ui.pages.pictures.loupe import draw_loupe
from inama_id.ui.pages.pictures.marks import draw_cross, draw_marks
from inama_id.ui.pages.pictures.measuring import Measuring
from inama_id.ui.pages.pictures.picture_view import PictureView

_STEP = 1.25
_PAN, _FINE_PAN = 60, 1
_REACH = 14.0
"""How near to a point, in device-independent pixels, a press takes hold of it."""
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class Viewer(PictureView):
    """Dragging moves the picture or a point; a click, or the space bar in the middle, sets a point."""

    point_wanted = Signal(float, float)
    """A place of the picture was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.measuring = Measuring()
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._handle: int | None = None
        self._aims = False
        """Whether the keyboard is at work, so that its aim is shown."""
        self._over: QPointF | None = None
        """Where the mouse or the finger is."""
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point, or of the picture."""
        self.setFocus()
        self._aims = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._last = self._over = event.position()
            self._dragging = False
            self._handle = self._handle_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        self._over, self._aims = event.position(), False
        self.viewport().update()
        if self._pressed is None:
            return
        away = (event.position() - self._pressed).manhattanLength()
        self._dragging = self._dragging or away >= QApplication.startDragDistance()
        if not self._dragging:
            return
        by = event.position() - self._last
        self._last = event.position()
        if self._handle is not None:
            self.measuring.move(self._handle, self._place(event.position()))
        elif self.moves_overlay:
            self.move_overlay(self.to_picture(by) - self.to_picture(QPointF()))
        else:
            self.fitted = False
            self.shift(-by)
            self.tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that went nowhere is a click."""
        if self._pressed is not None and not self._dragging:
            self._want(event.position())
        self._pressed, self._handle = None, None
        if event.deviceType() == QInputDevice.DeviceType.TouchScreen:
            self._over = None
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Put the glass away."""
        self._over = None
        self.viewport().update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        if delta and not self.is_empty:
            self.zoom_by(_STEP ** (delta / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + - 0 1, move with the arrows, set a point in the middle with the space bar."""
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.fitted, self._aims = False, True
            self.shift(QPointF(_ARROWS[Qt.Key(key)] * (_FINE_PAN if fine else _PAN)))
            self.tell()
        elif event.text() in ("+", "="):
            self.zoom_by(_STEP)
        elif event.text() in ("-", "_"):
            self.zoom_by(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.show_pixels()
        elif key == Qt.Key.Key_Space:
            self._aims = True
            self._want(QPointF(self.viewport().rect().center()))
        elif key == Qt.Key.Key_Backspace:
            self.measuring.back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.measuring.finish()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom with two fingers, on a screen or a touch pad."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pressed = None
                middle = self.viewport().mapFromGlobal(pinch.centerPoint())
                self.zoom_by(pinch.scaleFactor(), middle)
                self.shift(pinch.lastCenterPoint() - pinch.centerPoint())
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Draw the marks above all."""
        painter.save()
        painter.resetTransform()
        draw_marks(painter, self.measuring, self.viewportTransform())
        if self._aims and self.measuring.kind is not None and self.hasFocus():
            draw_cross(painter, QPointF(self.viewport().rect().center()))
        elif self._over is not None and self.pixmap is not None and self._sets_points:
            draw_loupe(painter, self.pixmap, self.viewportTransform(), self._over, QRectF(self.viewport().rect()))
        painter.restore()

    @property
    def _sets_points(self) -> bool:
        """Whether a click would set a point, or a drag moves one."""
        moves_picture = self._dragging and self._pressed is not None and self._handle is None
        return self._handle is not None or (self.measuring.kind is not None and not moves_picture)

    def _want(self, at: QPointF) -> None:
        if not self.is_empty:
            place = self._place(at)
            self.point_wanted.emit(*place)

    def _place(self, at: QPointF) -> tuple[float, float]:
        place = self.to_picture(at)
        area = self.area()
        return min(max(place.x(), 0.0), area.width()), min(max(place.y(), 0.0), area.height())

    def _handle_at(self, at: QPointF) -> int | None:
        for number, point in enumerate(self.measuring.handles()):
            if (self.from_picture(QPointF(*point)) - at).manhattanLength() <= _REACH:
                return number
        return None
