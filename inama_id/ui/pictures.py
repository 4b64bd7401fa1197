"""Drawings of item forms and of states, rendered sharp at any size; a drawing that is not there is simply None."""

from __future__ import annotations

from collections import OrderedDict
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inama_id.domain.character import CharacterId, StateId

_MOST_KEPT = 400
_DARK = 128
"""Lightness of the surface below which a drawing gets a light tile of its own."""
_TILE = QColor("#ffffff")


def pictures_folder() -> Path:
    """Return where the drawings stand that come with the program."""
    return Path(str(files("inama_id"))) / "data" / "pictures"


class Pictures:
    """Renders drawings from ``forms/<form>.svg`` and ``states/<character>--<state>.svg`` below a folder.

    The drawings have dark lines: where the palette is dark they stand on a light tile, so that their colours stay true.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: OrderedDict[tuple[str, int, float, bool], QPixmap | None] = OrderedDict()

    def form(self, form: StateId, side: int, palette: QPalette) -> QPixmap | None:
        """Return the drawing of an item form, ``side`` device-independent pixels wide and high."""
        return self._picture(f"forms/{form}.svg", side, palette)

    def state(self, character: CharacterId, state: StateId, side: int, palette: QPalette) -> QPixmap | None:
        """Return the drawing of a state of a character."""
        return self._picture(f"states/{character}--{state}.svg", side, palette)

    def _picture(self, name: str, side: int, palette: QPalette) -> QPixmap | None:
        ratio = _pixel_ratio()
        tiled = palette.color(QPalette.ColorRole.Base).lightness() < _DARK
        wanted = (name, side, ratio, tiled)
        if wanted not in self._kept:
            self._kept[wanted] = _rendered(self._folder / name, side, ratio, tiled)
        self._kept.move_to_end(wanted)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return self._kept[wanted]


def _pixel_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _rendered(path: Path, side: int, ratio: float, tiled: bool) -> QPixmap | None:
    if not path.is_file():
        return None
    renderer = QSvgRenderer(str(path))
    if not renderer.isValid():
        return None
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    pixels = round(side * ratio)
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, pixels, pixels)
    if tiled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_TILE)
        painter.drawRoundedRect(area, pixels / 16, pixels / 16)
        area = area.adjusted(pixels / 20, pixels / 20, -pixels / 20, -pixels / 20)
    renderer.render(painter, area)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
