"""Corals: the skeleton in the colour of its break, its surface under the lens; live corals; beads."""

from __future__ import annotations

from images.book import Draw
from images.canvas import Canvas, smooth
from images.kits.corals import twigs
from images.kits.outlines import many_points
from images.palette import CORAL_RED, CORAL_WHITE, INK
from images.plates.content import Item
from images.plates.main import Known, Main, dyed, state, two

_BREAK = {
    "white": CORAL_WHITE, "blue": "#8ba4c0", "red-pink": "#cf5a52", "black": "#33302e", "yellow-white": "#e6d49a",
    "violet-orange": "#9a6aa8",
}  # fmt: skip


def coral(item: Item, known: Known) -> Main | None:
    """A coral, with its surface under the lens."""
    if not item.comes_as("coral-dead", "live-coral", "coral-rock", "coral-jewellery"):
        return None
    surface = state(item, known, "coral-skeleton-surface")
    colour = _BREAK.get(item.first("coral-break-colour"), CORAL_WHITE)
    places = {"coral-build": (60.0, 60.0), "coral-break-colour": (62.0, 112.0), "coral-heft": (30.0, 110.0)}
    places |= {
        "coral-polyps": (40.0, 40.0),
        "rock-life": (50.0, 40.0),
        "coral-dye": (30.0, 30.0),
        "coral-grain-size": (48.0, 128.0),
    }
    body = _body(item, known, colour)
    if surface is None or (item.form != "coral-jewellery" and item.has("coral-skeleton-surface", "smooth")):
        return Main(body, places, frozenset({"coral-build"}))
    lens = dyed(surface[1], {CORAL_WHITE: colour} if colour != "#33302e" else {})
    return Main(two(body, lens), places | {surface[0]: (176.0, 160.0)}, frozenset({"coral-build"}))


def _body(item: Item, known: Known, colour: str) -> Draw:
    if item.form == "coral-jewellery":
        return dyed(known["forms/coral-jewellery"], {CORAL_RED: colour} if colour != CORAL_WHITE else {})
    polyps = state(item, known, "coral-polyps")
    if item.form == "live-coral" and polyps and not item.first("coral-skeleton-surface"):
        return polyps[1]
    if item.form in ("live-coral", "coral-rock"):
        return known[f"forms/{item.form}"]
    if item.has("coral-skeleton-surface", "thorns") or item.has("coral-build", "whip"):
        return lambda c: twigs(c, fill=colour)
    build = state(item, known, "coral-build")
    if build is None or item.has("coral-build", "sheet-lump-tree"):
        return lambda c: _tree(c, colour)
    return dyed(build[1], {CORAL_WHITE: colour})


def _tree(c: Canvas, colour: str) -> None:
    """A branched tree of one piece."""
    limbs = many_points("100,192 100,140 104,92 | 92,140 64,100 30,70 | 104,116 142,88 174,74 | 102,100 84,56 70,18")
    limbs += many_points("106,106 124,62 138,20")
    for stroke, extra in ((INK, 5), (colour, 0)):
        for n, limb in enumerate(limbs):
            c.path(smooth(limb, closed=False), stroke=stroke, width=(24 if n == 0 else 17) + extra)


MAKERS = (coral,)
