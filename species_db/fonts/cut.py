"""Cuts a font to some letters and gives it a name of its own."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTCollection, TTFont  # type: ignore[import-untyped]

_FOR_SHAPING = "\u0020\u00a0\u200c\u200d\u25cc"
"""Spaces, joiners and the dotted circle: what shaping sets beside letters."""
_COPYRIGHT, _FAMILY, _STYLE, _ID, _FULL, _POSTSCRIPT, _LICENCE, _LICENCE_URL = 0, 1, 2, 3, 4, 6, 13, 14
_WINDOWS = (3, 1, 0x409)


def cut(source: Path, face: str, name: str, letters: str, signs: str = "") -> bytes:
    """Return a font with the glyphs of ``letters``, joining forms included, and of those ``signs`` that it has.

    It gets a name of its own, as the licence asks of altered fonts whose name is reserved; copyright and licence stay.
    Raises ValueError when the source lacks a letter.
    """
    with _face(source, face) as font:
        known = font.getBestCmap()
        lacking = [letter for letter in letters if ord(letter) not in known]
        if lacking:
            raise ValueError(f"{source.name} has no glyph for {' '.join(lacking)}")
        options = Options(hinting=False, notdef_outline=True, name_IDs=[_COPYRIGHT, _LICENCE, _LICENCE_URL])
        subsetter = Subsetter(options)
        subsetter.populate(text=letters + signs + _FOR_SHAPING + _parts(letters))
        subsetter.subset(font)
        _rename(font, name)
        made = io.BytesIO()
        font.save(made)
        return made.getvalue()


def _parts(letters: str) -> str:
    """Return what shaping takes some letters apart into, as it does with the Thai vowel am."""
    codes = " ".join(unicodedata.decomposition(letter) for letter in letters).split()
    return "".join(chr(int(code, 16)) for code in codes if not code.startswith("<"))


def _face(source: Path, face: str) -> TTFont:
    if not face:
        return TTFont(source, lazy=True, recalcTimestamp=False)
    with TTCollection(source, lazy=True) as collection:
        number = [font["name"].getDebugName(_FAMILY) for font in collection].index(face)
    return TTFont(source, fontNumber=number, lazy=True, recalcTimestamp=False)


def _rename(font: TTFont, name: str) -> None:
    postscript = name.replace(" ", "")
    names = {_FAMILY: name, _STYLE: "Regular", _ID: postscript, _FULL: name, _POSTSCRIPT: postscript}
    for number, text in names.items():
        font["name"].setName(text, number, *_WINDOWS)
    if "CFF " in font:
        table = font["CFF "].cff
        table.fontNames = [postscript]
        table.topDictIndex[0].FullName = name
        table.topDictIndex[0].FamilyName = name
