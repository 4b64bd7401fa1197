"""A picture and what lies over it, seen from any distance and angle."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView

from inama_id.ui.pages.pictures.picture import Photo, Picture

_LEAST, _MOST = 0.02, 40.0


@dataclass(frozen=True, slots=True)
class Sight:
    """What part of a picture is seen, in a form that fits pictures of any size."""

    zoom: float
    """Times the zoom at which the whole picture fits."""
    x: float
    y: float
    """Middle of the view, as shares of the picture's width and height."""
    whole: bool
    """Whether the whole picture is fitted to the view, whatever its size."""


class PictureView(QGraphicsView):
    """Shows a picture: whole, nearer, turned, mirrored, with another one laid over."""

    sight_changed = Signal(object)
    """The user sees another part: a `Sight`."""

    def __init__(self) -> None:
        super().__init__()
        self._paper = QGraphicsScene(self)
        self.setScene(self._paper)
        self._item: QGraphicsItem | None = None
        self._overlay: QGraphicsItem | None = None
        self.zoom, self.angle, self.mirrored = 1.0, 0.0, False
        self.fitted = True
        self.adjusts_overlay = False
        self.pixmap: QPixmap | None = None
        """The photograph that is shown, if it is one."""
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAcceptDrops(False)

    # What is shown.

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture, whole and upright."""
        self._paper.clear()
        self._item = self._overlay = None
        self.pixmap = picture.pixmap if isinstance(picture, Photo) else None
        self.angle, self.mirrored = 0.0, False
        if picture is not None:
            self._item = picture.item()
            self._paper.addItem(self._item)
            # Room around it, so that every corner can be brought to the middle.
            around = self.area()
            self._paper.setSceneRect(
                around.adjusted(-around.width(), -around.height(), around.width(), around.height())
            )
        self._fit()

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

    def move_overlay(self, by: QPointF) -> None:
        """Move what lies over the picture."""
        if self._overlay is not None:
            self._overlay.setPos(self._overlay.pos() + by)

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
        self._fit()
        self.tell()

    def show_pixels(self) -> None:
        """Show one pixel of the picture as one of the screen."""
        self.zoom_by(1 / self.devicePixelRatioF() / self.zoom)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a place of the widget, or about its middle."""
        if self.moves_overlay:
            assert self._overlay is not None
            self._overlay.setScale(self._overlay.scale() * factor)
            return
        at = at or QPointF(self.viewport().rect().center())
        before = self.to_picture(at)
        self.zoom = min(max(self.zoom * factor, _LEAST * self.fit_zoom()), max(_MOST, self.fit_zoom()))
        self.fitted = False
        self._apply()
        self.shift(self.from_picture(before) - at)
        self.tell()

    def turn(self, degrees: float) -> None:
        """Turn the picture, or the overlay that is being adjusted, so that it stands at an angle."""
        if self.moves_overlay:
            assert self._overlay is not None
            self._overlay.setRotation(degrees)
            return
        centre = self.to_picture(QPointF(self.viewport().rect().center()))
        self.angle = degrees % 360
        if self.fitted:
            self._fit()
            return
        self._apply()
        self.centerOn(centre)

    def standing(self) -> float:
        """The angle at which the picture, or the overlay that is being adjusted, stands."""
        return self._overlay.rotation() if self.moves_overlay and self._overlay is not None else self.angle

    def mirror(self) -> None:
        """Show left as right."""
        if self.moves_overlay:
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
        return Sight(self.zoom / self.fit_zoom(), middle.x() / width, middle.y() / height, self.fitted)

    def follow(self, sight: Sight) -> None:
        """See the same part as another viewer, without telling of it."""
        if self.is_empty:
            return
        if sight.whole:
            self._fit()
            return
        self.fitted = False
        self.zoom = sight.zoom * self.fit_zoom()
        self._apply()
        self.centerOn(QPointF(sight.x * self.area().width(), sight.y * self.area().height()))

    def to_picture(self, at: QPointF) -> QPointF:
        """Lead from the widget to the picture."""
        return self.viewportTransform().inverted()[0].map(at)

    def from_picture(self, at: QPointF) -> QPointF:
        """Lead from the picture to the widget."""
        return self.viewportTransform().map(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in sight where it was."""
        super().resizeEvent(event)
        if self.fitted:
            self._fit()

    def _fit(self) -> None:
        self.fitted = True
        self.zoom = self.fit_zoom()
        self._apply()
        self.centerOn(self.area().center())

    def _apply(self) -> None:
        side = -1.0 if self.mirrored else 1.0
        self.setTransform(QTransform().scale(self.zoom * side, self.zoom).rotate(self.angle))

    def shift(self, by: QPointF) -> None:
        """Move the view over the picture, in device-independent pixels."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(by.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(by.y()))

    def tell(self) -> None:
        """Tell what part is seen."""
        if not self.is_empty:
            self.sight_changed.emit(self.sight())

    @property
    def moves_overlay(self) -> bool:
        """Whether what lies over the picture is moved, not the picture."""
        return self.adjusts_overlay and self._overlay is not None
