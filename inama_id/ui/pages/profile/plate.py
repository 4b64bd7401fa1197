"""The drawing of a kind of item, where there is one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

_PAPER = QColor("#ffffff")
"""Drawings have dark lines and true colours: they stand on white in every theme."""
_CHARACTERS_HIGH = 24


class Plate(QWidget):
    """A drawing as wide as there is room, in its own proportions."""

    def __init__(self, renderer: QSvgRenderer, name: str) -> None:
        super().__init__()
        renderer.setParent(self)
        self._renderer = renderer
        self._most = self.fontMetrics().height() * _CHARACTERS_HIGH
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Height of the drawing at a width, up to what leaves the cues in sight."""
        size = self._renderer.defaultSize()
        return min(round(width * size.height() / max(size.width(), 1)), self._most)

    def sizeHint(self) -> QSize:
        """Two thirds as high as wide."""
        return QSize(self._most, self.heightForWidth(self._most))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it on white."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _PAPER)
        self._renderer.render(painter, self.rect())
        painter.end()


def plate(folder: Path, profile_id: str, name: str) -> Plate | None:
    """Return the drawing of a profile, or None where none is held."""
    path = folder / f"{profile_id}.svg"
    if not path.is_file():
        return None
    renderer = QSvgRenderer(str(path))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return Plate(renderer, name) if renderer.isValid() else None
