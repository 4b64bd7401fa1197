"""Icons: our own drawings in one colour, which the theme chooses."""

from __future__ import annotations

import pkgutil

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (48,)


def _drawing(name: str) -> bytes:
    # Not importlib.resources: it loads zipfile and its kin, which the start would wait for.
    data = pkgutil.get_data("inama_id.ui.icons", f"{name}.svg")
    assert data is not None, name
    return data


def _pixmap(svg: bytes, size: int) -> QPixmap:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return QPixmap.fromImage(image)


def tinted(name: str, colour: QColor) -> QIcon:
    """Return an icon drawn in one colour."""
    svg = _drawing(name).replace(b"currentColor", colour.name().encode())
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_pixmap(svg, size))
    return icon


def for_button(name: str, palette: QPalette) -> QIcon:
    """Return an icon in the colour of a button's text; on a chosen button in the highlight's text colour."""
    svg = _drawing(name)
    plain = svg.replace(b"currentColor", palette.color(QPalette.ColorRole.ButtonText).name().encode())
    chosen = svg.replace(b"currentColor", palette.color(QPalette.ColorRole.HighlightedText).name().encode())
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_pixmap(plain, size), QIcon.Mode.Normal, QIcon.State.Off)
        icon.addPixmap(_pixmap(chosen, size), QIcon.Mode.Normal, QIcon.State.On)
    return icon


def application() -> QIcon:
    """Return the program's own icon."""
    svg = _drawing("inama-id")
    icon = QIcon()
    for size in (16, 32, 64, 128, 256):
        icon.addPixmap(_pixmap(svg, size))
    return icon
