"""Ivory, teeth, horns and what is carved of them: the whole thing, and its cut face in its outline."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from images.book import Draw
from images.canvas import Canvas, Point
from images.kits.outlines import ribbon, steps, symmetric
from images.kits.sections import disc, round_face, spirals
from images.palette import DARK_HORN, HORN, IVORY, LEATHER, SOFT_INK
from images.plates.content import Item
from images.plates.main import Known, Main, dyed, put, state, two

_ANGLES = {"above-115": 122.0, "from-90-to-115": 102.0, "below-90": 76.0}
_HORN = {"wax-amber": "#d9a44a", "grey-brown": HORN, "black": DARK_HORN, "white-cream": IVORY}
_OUTLINES: Mapping[str, list[Point]] = {
    "triangular": symmetric([(100, 20), (128, 34), (176, 120), (176, 156), (150, 172), (100, 176)]),
    "four-sided-grooved": round_face(84, 80, (90, 210, 330)),
    "oval-with-dents": round_face(66, 86, (0, 180)),
    "round-spiral-ridges": round_face(86, 86, (0, 60, 120, 180, 240, 300), 0.1),
    "flattened-oval": round_face(86, 54),
}
"""Cut faces that are not round."""
_TUSK: Mapping[str, Point] = {
    "cross-section-pattern": (176, 150), "schreger-outer-angle": (128, 190), "pulp-cavity-shape": (22, 124),
    "tooth-outer-surface": (96, 62), "tooth-form": (170, 26),
}  # fmt: skip


def ivory(item: Item, known: Known) -> Main | None:
    """A tusk or a carving, with its section."""
    if not item.comes_as("tusk", "pale-carving", "pale-jewellery") or item.comes_as("log"):
        return None
    section = _section(item, known)
    if section is None:
        return None
    long = item.has("cross-section-pattern", "crossing-lines") or item.has("cross-section-outline", "oval-with-dents")
    if item.form == "tusk" and long:
        return Main(partial(_elephant, section=section), _TUSK)
    character, whole = _whole(item, known)
    places: dict[str, Point] = {"cross-section-pattern": (176, 150), "cross-section-outline": (120, 186)}
    places |= {"schreger-outer-angle": (128, 190), character: (40, 40)}
    return Main(two(whole, section), places, frozenset({character} if character else ()))


def _whole(item: Item, known: Known) -> tuple[str, Draw]:
    """Return what the material comes from where that is drawn, else what is made of it, with its character."""
    if item.form in ("tusk", "animal-tooth"):
        curved = known["states/tooth-form--curved-tusk"]
        if "curved-tusk" in item.states("tooth-form") and not item.has("tooth-form", "straight-spiral"):
            return "tooth-form", curved
        if found := state(item, known, "tooth-form"):
            return found
    if not item.has("horn-shape", "", "no-horns", "worked") and (found := state(item, known, "horn-shape")):
        return found
    if not item.has("casque-build", "", "no-casque") and (found := state(item, known, "casque-build")):
        return found
    if "seed-nut" in item.profile.forms and (found := state(item, known, "seed-form")):
        return found
    source = next((form for form in ("baleen", "bone") if form in item.profile.forms), item.profile.forms[0])
    return "", known[f"forms/{source}"]


def _elephant(c: Canvas, *, section: Draw) -> None:
    """A long tusk, hollow at its root, and its section."""
    tusk = ribbon(c, [(20, 128), (54, 86), (108, 52), (192, 20)], [56, 50, 36, 4], fill=IVORY)
    tusk.lines(c, [-0.4, 0.1, 0.5], begin=0.12, end=0.7)
    with c.turned(42, 20, 128):
        c.ellipse(20, 128, 28, 10, fill=IVORY)
        c.ellipse(20, 128, 21, 6.5, fill=DARK_HORN)
    put(c, section, 96, 96, 0.52)


def _section(item: Item, known: Known) -> Draw | None:
    angle = _ANGLES.get(item.first("schreger-outer-angle"))
    if item.has("cross-section-pattern", "crossing-lines") and angle:

        def draw(c: Canvas) -> None:
            disc(c, fill=IVORY)
            spirals(c, angle)

        return draw
    outline = next((one for one in item.states("cross-section-outline") if one in _OUTLINES), "")
    if outline and item.has("cross-section-pattern", "fine-concentric", "rings-and-boundary"):
        fine = item.has("cross-section-pattern", "fine-concentric")
        dot = item.has("pulp-cavity-shape", "central-dot")
        return partial(_layered, outline=_OUTLINES[outline], fine=fine, dot=dot)
    found = state(item, known, "cross-section-pattern", "cross-section-outline")
    return found[1] if found else None


def _layered(c: Canvas, *, outline: list[Point], fine: bool, dot: bool) -> None:
    """A cut face whose lines run as its outline does: many fine ones, or few and a dark one under the rind."""
    mx, my = sum(x for x, _ in outline) / len(outline), sum(y for _, y in outline) / len(outline)
    c.blob(outline, fill=IVORY)
    for share in steps(13, 0.16, 0.94) if fine else (0.3, 0.5, 0.66):
        c.blob([(mx + (x - mx) * share, my + (y - my) * share) for x, y in outline], stroke=SOFT_INK, width=1.2)
    if not fine:
        c.blob([(mx + (x - mx) * 0.84, my + (y - my) * 0.84) for x, y in outline], width=4)
        c.circle(mx, my, 13, fill=DARK_HORN)
    elif dot:
        c.circle(mx, my, 5, fill=DARK_HORN)


def horn(item: Item, known: Known) -> Main | None:
    """A horn or antler in its colour, with its section."""
    if not item.comes_as("horn-whole", "horn-piece") or item.has("horn-shape", "no-horns", "worked", ""):
        return None
    shape, colour = state(item, known, "horn-shape"), _HORN.get(item.first("horn-colour"), HORN)
    if shape is None or item.comes_as("tusk"):
        return None
    whole = dyed(shape[1], {HORN: colour, LEATHER: colour})
    section = state(item, known, "cross-section-pattern", "horn-build")
    dyes, alone = {HORN: colour}, frozenset({"horn-shape"})
    if section is None:
        return Main(whole, {"horn-shape": (60, 30)}, alone, dyes)
    places: dict[str, Point] = {"horn-shape": (60, 30), section[0]: (176, 150)}
    return Main(two(whole, dyed(section[1], dyes)), places, alone, dyes)


MAKERS = (ivory, horn)
