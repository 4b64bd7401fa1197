"""A shark fin from its ratio, tip, edges, colour and marks."""

from __future__ import annotations

from images.canvas import NONE, Canvas, scattered
from images.kits.fins import FOOT, Fin, colour_tip, fin
from images.kits.outlines import dots, is_inside
from images.palette import GREY, HIGHLIGHT, HORN, INK, PAPER, THIN
from images.plates.content import Item
from images.plates.main import Known, Main, state, whole

_HEIGHT = {"below-1-5": 1.2, "from-1-5-to-2-5": 1.6, "from-2-5": 2.7}
_APEX = {"broad": 0.3, "rounded": 0.15, "pointed": 0.04}
_FLAP = {"below-0-33": 0.24, "from-0-33-to-0-45": 0.39, "from-0-45": 0.55}
_COLOUR = {"brown": "#8c6b4c", "grey": GREY, "slate": "#5a6470", "sandy": "#bfae7f"}
_TIP = {"clean-white": PAPER, "black": INK, "dusky": "#6f6f6b"}


def shark_fin(item: Item, known: Known) -> Main | None:
    """A back fin from its left side."""
    if not item.comes_as("shark-fin"):
        return None
    if not item.first("fin-height-to-width") + item.first("fin-apex-shape"):
        found = state(item, known, "pectoral-underside", "fin-base-form")
        return whole(found) if found else None
    form = _form(item)

    def draw(c: Canvas) -> None:
        if item.has("fin-spine", "present"):
            _spine(c, form)
        fin(c, form)
        _marks(c, form, item)
        if item.first("fin-height-to-width"):
            _bars(c, form)

    outline = form.outline()
    top = min(outline, key=lambda point: point[1])
    back = form.left + form.base
    places = {
        "fin-tip-mark": (top[0] - 2, top[1] + 10),
        "fin-apex-shape": (top[0], top[1] + 1),
        "fin-trailing-edge": outline[int(len(outline) * 0.72)],
        "fin-rear-tip-length": (back + form.base * form.flap * 0.6, FOOT - 3),
        "fin-rear-tip-colour": (back + form.base * form.flap * 0.6, FOOT - 5),
        "fin-ground-colour": (form.left + form.base * 0.55, 130.0),
        "fin-surface-pattern": (form.left + form.base * 0.7, 116.0),
        "fin-base-section": (form.left + 20, FOOT + 6),
        "fin-base-form": (form.left + form.base * 0.6, FOOT + 4),
        "fin-spine": (form.left - 2, 140.0),
    }
    return Main(draw, places, frozenset({"fin-ground-colour"}), {GREY: form.fill})


def _spine(c: Canvas, form: Fin) -> None:
    x, foot = form.left, FOOT + 6
    c.path(f"M{x - 14},{foot} Q{x - 8},110 {x + 30},74 Q{x + 20},130 {x + 6},{foot}Z", fill=HORN)


def _form(item: Item) -> Fin:
    height = _HEIGHT.get(item.first("fin-height-to-width"), 1.25)
    base = min(106.0, 158 / height)
    short = item.has("fin-base-form", "short-upright")
    flap = _FLAP.get(item.first("fin-rear-tip-length"), 0.0 if short else 0.24)
    rear = item.first("fin-trailing-edge") or "straight"
    rake = 1.1 if height > 1.4 else 0.95
    fill = _COLOUR.get(item.first("fin-ground-colour"), GREY)
    left = 100 - base * (rake + flap) / 2
    return Fin(height, _APEX.get(item.first("fin-apex-shape"), 0.1), flap, rake, rear, fill, max(left, 24), base)


def _marks(c: Canvas, form: Fin, item: Item) -> None:
    outline = form.outline()
    top = min(y for _, y in outline)
    tip = item.first("fin-tip-mark")
    if tip in _TIP:
        colour_tip(c, form, fill=_TIP[tip], depth=42, line=tip == "clean-white")
    if tip == "mottled-white":
        colour_tip(c, form, fill="#fbfaf6", depth=22, line=False)
        spread = ((form.left + u * 180, top + v**1.6 * 84) for u, v in scattered(560, 3))
        dots(c, (point for point in spread if is_inside(point, outline)), 2.1, fill="#fbfaf6")
    if item.has("fin-surface-pattern", "pale-spots", "pale-spots-and-lines"):
        grid = [(x + row % 2 * 9, y) for row, y in enumerate(range(40, 168, 17)) for x in range(10, 196, 18)]
        dots(
            c,
            (point for point in grid if all(is_inside((point[0] + d, point[1]), outline) for d in (-6, 6))),
            3.6,
            fill="#fbfaf6",
        )
    if item.has("fin-rear-tip-colour", "white-patch", "white-margin"):
        back, reach = form.left + form.base, form.base * form.flap
        c.polygon(
            [(back - 14, FOOT - 20), (back, FOOT - form.base * 0.12), (back + reach, FOOT - 1), (back - 8, FOOT)],
            fill=PAPER,
            stroke=NONE,
        )
    c.polygon(outline)


def _bars(c: Canvas, form: Fin) -> None:
    top = min(y for _, y in form.outline())
    x = form.left - 14
    c.line([(x, FOOT), (x, top)], stroke=HIGHLIGHT)
    c.line([(form.left, 194), (form.left + form.base, 194)], stroke=HIGHLIGHT)
    c.line([(x, top), (form.left + form.base * form.rake, top)], stroke=HIGHLIGHT, width=THIN, dash="5 5")


MAKERS = (shark_fin,)
