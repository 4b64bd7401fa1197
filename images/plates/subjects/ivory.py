"""Ivory, teeth, horns, claws and bones: the whole thing, and its cut face."""

from __future__ import annotations

from images.book import Draw
from images.canvas import Canvas
from images.kits.sections import disc, spirals
from images.palette import DARK_HORN, HORN, IVORY, LEATHER
from images.plates.content import Item
from images.plates.main import Known, Main, dyed, state, two

_ANGLES = {"above-115": 122.0, "from-90-to-115": 102.0, "below-90": 76.0}
_HORN = {"wax-amber": "#d9a44a", "grey-brown": HORN, "black": DARK_HORN, "white-cream": IVORY}


def ivory(item: Item, known: Known) -> Main | None:
    """A tusk or a carving, with its section."""
    if not item.comes_as("tusk", "pale-carving", "pale-jewellery") or item.comes_as("log"):
        return None
    section = _section(item, known)
    first = item.profile.forms[0]
    found = state(item, known, "tooth-form") if first in ("tusk", "animal-tooth") else None
    whole = found[1] if found else known.get(f"forms/{first}")
    if whole is None or section is None:
        return None
    places = {"cross-section-pattern": (176.0, 150.0), "schreger-outer-angle": (128.0, 190.0)}
    places |= {"tooth-form": (40.0, 40.0)} if found else {}
    return Main(two(whole, section), places, frozenset({"tooth-form"} if found else ()))


def _section(item: Item, known: Known) -> Draw | None:
    angle = _ANGLES.get(item.first("schreger-outer-angle"))
    if item.has("cross-section-pattern", "crossing-lines") and angle:

        def draw(c: Canvas) -> None:
            disc(c, fill=IVORY)
            spirals(c, angle)

        return draw
    found = state(item, known, "cross-section-pattern", "cross-section-outline")
    return found[1] if found else None


def horn(item: Item, known: Known) -> Main | None:
    """A horn or antler in its colour, with its section."""
    if not item.comes_as("horn-whole", "horn-piece") or item.has("horn-shape", "no-horns", "worked", ""):
        return None
    shape, colour = state(item, known, "horn-shape"), _HORN.get(item.first("horn-colour"), HORN)
    if shape is None or item.comes_as("tusk"):
        return None
    whole = dyed(shape[1], {HORN: colour, LEATHER: colour})
    section = state(item, known, "cross-section-pattern", "horn-build")
    places = {"horn-shape": (60.0, 30.0)} | ({section[0]: (176.0, 150.0)} if section else {})
    return Main(two(whole, section[1]) if section else whole, places, frozenset({"horn-shape"}))


MAKERS = (ivory, horn)
