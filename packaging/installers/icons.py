"""The program's icon in the forms that desktops want, drawn from one SVG."""

from __future__ import annotations

import os
from pathlib import Path

from installers.program import ROOT

DRAWING = ROOT / "inama_id" / "ui" / "icons" / "inama-id.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
_LARGEST = 512


def render(folder: Path) -> dict[int, Path]:
    """Draw PNG files, and ``inama-id.ico`` and ``inama-id.icns`` beside them; return the PNG files by size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(QByteArray(DRAWING.read_bytes()))
    found = {}
    for size in (*SIZES, _LARGEST):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        found[size] = folder / f"inama-id-{size}.png"
        endings = {256: (".ico",), _LARGEST: (".icns",)}.get(size, ())
        for path in (found[size], *(folder / f"inama-id{ending}" for ending in endings)):
            if not image.save(str(path)):
                raise OSError(f"{path} cannot be written")
    return found
