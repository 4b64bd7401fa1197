"""Glyphs for the names in other scripts, on systems that have no fonts for them."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

_NO_GLYPH = 0
"""The index of the box that every font draws for what it does not have."""


def fonts_folder() -> Path:
    """Return where the fonts stand that are cut to the letters of the content; installers bring them."""
    return Path(str(files("inama_id"))) / "data" / "fonts"


def load(folder: Path) -> None:
    """Offer the fonts of a folder to all texts from now on; fonts of the system that have the letters go before them.

    Takes some 7 ms. Where there are none, nothing happens.
    """
    for path in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def lacking(letters: str) -> str:
    """Return those of some letters that would be shown as boxes."""
    font = QFont()
    return "".join(letter for letter in letters if not _has_glyph(letter, font))


def _has_glyph(letter: str, font: QFont) -> bool:
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(_NO_GLYPH not in run.glyphIndexes() and _is_font(run.rawFont()) for run in layout.glyphRuns())


def _is_font(raw: QRawFont) -> bool:
    """Whether it is one at all: for a script that no font can shape Qt draws boxes itself, as if with a font."""
    return bool(raw.fontTable("head").size())
