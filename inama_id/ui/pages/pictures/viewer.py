"""One picture with zoom, pan, turn, mirror and overlay, by mouse, touch and keyboard; clicks set points."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QGraphicsItem, QGraphicsScene, QGraphicsView, QPinchGesture

from inama_id.ui.pages.pictures.marks import draw_cross, draw_marks
from inama_id.ui.pages.pictures.measuring import Measuring
from inama_id.ui.pages.pictures.picture import Picture

_STEP = 1.25
_LEAST, _MOST = 0.02, 40.0
_PAN, _FINE_PAN = 60, 1
_REACH = 14.0
"""How near to a point, in device-independent pixels, a press takes hold of it."""
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


@dataclass(frozen=True, slots=True)
class Sight:
    """What part of a picture is seen, in a form that fits pictures of any size."""

    zoom: float
    """Times the zoom at which the whole picture fits."""
    x: float
    y: float
    """Middle of the view, as shares of the picture's width and height."""


class Viewer(QGraphicsView):
    """Shows a picture. Dragging moves it; a click sets a point where one is wanted, or takes hold of one."""

    sight_changed = Signal(object)
    """The user sees another part: a `Sight`."""
    point_wanted = Signal(float, float)
    """A place of the picture was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._paper = QGraphicsScene(self)
        self.setScene(self._paper)
        self._item: QGraphicsItem | None = None
        self._overlay: QGraphicsItem | None = None
        self.measuring: Measuring | None = None
        self.zoom, self.angle, self.mirrored = 1.0, 0.0, False
        self._fitted = True
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._handle: int | None = None
        self._aims = False
        self.adjusts_overlay = False
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    # What is shown.

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture, whole and upright."""
        self._paper.clear()
        self._item = self._overlay = None
        self.angle, self.mirrored = 0.0, False
        if picture is not None:
            self._item = picture.item()
            self._paper.addItem(self._item)
            # Room around it, so that every corner can be brought to the middle.
            around = self.area()
            self._paper.setSceneRect(around.adjusted(-around.width(), -around.height(), around.width(), around.height()))
        self.fit()

    def lay_over(self, picture: Picture | None) -> None:
        """Lay another picture over this one, as large as it fits."""
        if self._overlay is not None:
            self._paper.removeItem(self._overlay)
            self._overlay = None
        if picture is None or self._item is None:
            return
        self._overlay = picture.item()
        size, own = self._overlay.boundingRect(), self.area()
        self._overlay.setScale(min(own.width() / size.width(), own.height() / size.height()))
        self._overlay.setTransformOriginPoint(size.center())
        self._overlay.setPos(own.center() - size.center())
        self._overlay.setOpacity(0.5)
        self._paper.addItem(self._overlay)

    def set_overlay_opacity(self, share: float) -> None:
        """Let more or less of the overlay be seen."""
        if self._overlay is not None:
            self._overlay.setOpacity(share)

    @property
    def overlay(self) -> QGraphicsItem | None:
        """What lies over the picture."""
        return self._overlay

    def area(self) -> QRectF:
        """The picture's own rectangle; its corner is 0, 0."""
        return self._item.boundingRect() if self._item else QRectF()

    @property
    def is_empty(self) -> bool:
        """Whether there is no picture."""
        return self._item is None

    # Zoom, turn, mirror.

    def fit_zoom(self) -> float:
        """The zoom at which the whole picture is seen."""
        turned = QTransform().rotate(self.angle).mapRect(self.area())
        room = self.viewport().size()
        if turned.isEmpty() or room.isEmpty():
            return 1.0
        return min(room.width() / turned.width(), room.height() / turned.height())

    def fit(self) -> None:
        """Show the whole picture, and keep it so when the window is resized."""
        self._fitted = True
        self.zoom = self.fit_zoom()
        self._apply()
        self.centerOn(self.area().center())
        self._tell()

    def show_pixels(self) -> None:
        """Show one pixel of the picture as one of the screen."""
        self.zoom_by(1 / self.devicePixelRatioF() / self.zoom)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a place of the widget, or about its middle."""
        if self._on_overlay():
            assert self._overlay is not None
            self._overlay.setScale(self._overlay.scale() * factor)
            return
        at = at or QPointF(self.viewport().rect().center())
        before = self.to_picture(at)
        self.zoom = min(max(self.zoom * factor, _LEAST * self.fit_zoom()), max(_MOST, self.fit_zoom()))
        self._fitted = False
        self._apply()
        self._shift(self.from_picture(before) - at)
        self._tell()

    def turn(self, degrees: float) -> None:
        """Turn the picture, or the overlay that is being adjusted, so that it stands at an angle."""
        if self._on_overlay():
            assert self._overlay is not None
            self._overlay.setRotation(degrees)
            return
        centre = self.to_picture(QPointF(self.viewport().rect().center()))
        self.angle = degrees % 360
        if self._fitted:
            self.fit()
            return
        self._apply()
        self.centerOn(centre)

    def mirror(self) -> None:
        """Show left as right."""
        if self._on_overlay():
            assert self._overlay is not None
            middle = self._overlay.boundingRect().center().x()
            flipped = QTransform(-1, 0, 0, 1, 2 * middle, 0)
            self._overlay.setTransform(QTransform() if self._overlay.transform().m11() < 0 else flipped)
            return
        centre = self.to_picture(QPointF(self.viewport().rect().center()))
        self.mirrored = not self.mirrored
        self._apply()
        self.centerOn(centre)

    def sight(self) -> Sight:
        """What part is seen."""
        area, middle = self.area(), self.to_picture(QPointF(self.viewport().rect().center()))
        width, height = max(area.width(), 1.0), max(area.height(), 1.0)
        return Sight(self.zoom / self.fit_zoom(), middle.x() / width, middle.y() / height)

    def follow(self, sight: Sight) -> None:
        """See the same part as another viewer, without telling of it."""
        if self.is_empty:
            return
        self._fitted = False
        self.zoom = sight.zoom * self.fit_zoom()
        self._apply()
        self.centerOn(QPointF(sight.x * self.area().width(), sight.y * self.area().height()))

    def to_picture(self, at: QPointF) -> QPointF:
        """Lead from the widget to the picture."""
        return self.viewportTransform().inverted()[0].map(at)

    def from_picture(self, at: QPointF) -> QPointF:
        """Lead from the picture to the widget."""
        return self.viewportTransform().map(at)

    def _apply(self) -> None:
        side = -1.0 if self.mirrored else 1.0
        self.setTransform(QTransform().scale(self.zoom * side, self.zoom).rotate(self.angle))

    def _shift(self, by: QPointF) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(by.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(by.y()))

    def _tell(self) -> None:
        if not self.is_empty:
            self.sight_changed.emit(self.sight())

    def _on_overlay(self) -> bool:
        return self.adjusts_overlay and self._overlay is not None

    # Mouse, touch, keyboard.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point, or of the picture."""
        self.setFocus()
        self._aims = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._last = event.position()
            self._dragging = False
            self._handle = self._handle_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._pressed is None:
            return
        away = (event.position() - self._pressed).manhattanLength()
        self._dragging = self._dragging or away >= QApplication.startDragDistance()
        if not self._dragging:
            return
        by = event.position() - self._last
        self._last = event.position()
        if self._handle is not None and self.measuring is not None:
            self.measuring.move(self._handle, self._place(event.position()))
        elif self._on_overlay() and self._overlay is not None:
            self._overlay.setPos(self._overlay.pos() + self.to_picture(by) - self.to_picture(QPointF()))
        else:
            self._fitted = False
            self._shift(-by)
            self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that went nowhere is a click."""
        if self._pressed is not None and not self._dragging:
            self._want(event.position())
        self._pressed, self._handle = None, None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        if delta and not self.is_empty:
            self.zoom_by(_STEP ** (delta / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + - 0 1, move with the arrows, set a point in the middle with the space bar."""
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._fitted, self._aims = False, True
            self._shift(QPointF(_ARROWS[key] * (_FINE_PAN if fine else _PAN)))
            self._tell()
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
        elif key == Qt.Key.Key_Backspace and self.measuring is not None:
            self.measuring.back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.measuring is not None:
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
                self._shift(pinch.lastCenterPoint() - pinch.centerPoint())
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in sight where it was."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QPoint) -> None:
        """Draw the marks above all."""
        painter.save()
        painter.resetTransform()
        if self.measuring is not None:
            draw_marks(painter, self.measuring, self.viewportTransform())
            if self._aims and self.measuring.kind is not None and self.hasFocus():
                draw_cross(painter, QPointF(self.viewport().rect().center()))
        painter.restore()

    def _want(self, at: QPointF) -> None:
        if not self.is_empty:
            place = self._place(at)
            self.point_wanted.emit(*place)

    def _place(self, at: QPointF) -> tuple[float, float]:
        place = self.to_picture(at)
        area = self.area()
        return min(max(place.x(), 0.0), area.width()), min(max(place.y(), 0.0), area.height())

    def _handle_at(self, at: QPointF) -> int | None:
        if self.measuring is None:
            return None
        for number, point in enumerate(self.measuring.handles()):
            if (self.from_picture(QPointF(*point)) - at).manhattanLength() <= _REACH:
                return number
        return None
