"""Skins and leather: the skin as it is laid flat, with its scales or its pattern."""

from __future__ import annotations

from images.book import Draw
from images.canvas import NONE, Canvas, Point, smooth
from images.kits.outlines import corners, dots, points, steps, symmetric
from images.kits.swatches import tone
from images.palette import INK, IVORY, LEATHER, PAPER
from images.plates.content import Item
from images.plates.main import Known, Main, put, state

_FORMS = frozenset({"leather-hide", "leather-goods", "leather-small", "drum-skin"})
_GRAINS = ("chaotic-polygons", "repeated-pattern", "ridged-points", "fine-hair-pores", "soft-folds-no-pores")
"""Grains that say more than the form of scales."""
_CROCODILE = symmetric(
    points(
        "100,4 116,8 122,26 142,28 168,14 180,30 156,52 150,84 156,116 184,138 172,156 142,148 126,164 112,198 100,199"
    )
)
_LIZARD = symmetric(
    points(
        "100,4 112,10 116,30 146,22 172,10 182,26 152,52 144,88 150,122 178,146 166,160 130,150 114,168 104,198 100,199"
    )
)
_HIDE = symmetric(points("100,8 124,14 134,28 166,18 186,40 172,70 176,110 190,150 168,184 132,172 118,190 100,192"))
_PLACES: dict[str, Point] = {
    "skin-pattern": (80, 80), "scale-shape": (112, 110), "scale-arrangement": (90, 130), "leather-grain": (100, 90),
    "belly-pores": (108, 84), "belly-bone": (104, 128),
}  # fmt: skip


def leather(item: Item, known: Known) -> Main | None:
    """A skin laid flat."""
    if item.form == "scales-loose" or (item.form not in _FORMS and not set(item.profile.forms[:2]) & _FORMS):
        return None
    if item.has("leather-grain", *_GRAINS) or not item.first("scale-shape"):
        return _grained(item, known)
    plain = item.first("skin-pattern") in ("", "none")
    found = state(item, known, *(() if plain else ("skin-pattern",)), "scale-shape", "leather-grain")
    if found is None:
        return None
    character, draw = found
    if item.has("scale-shape", "diamonds") and not plain:
        shaped = _snake(draw)
    elif item.has("scale-shape", "square-tiles", "long-oval-beads", "round-even-beads"):
        if item.has("scale-shape", "square-tiles") and plain:
            return _crocodile(item)
        shaped = _cut(draw, _LIZARD, 0.6)
    elif item.has("scale-shape", "hexagons"):
        shaped = _snake(draw)
    else:
        shaped = _cut(draw, _HIDE)
    return Main(shaped, {character: _PLACES[character]}, frozenset({character}))


def _grained(item: Item, known: Known) -> Main | None:
    """A hide by its grain."""
    found = state(item, known, "leather-grain")
    if found is None:
        return None
    spotted = item.has("skin-pattern", "pale-dots")

    def draw(c: Canvas) -> None:
        found[1](c)
        if spotted:
            dots(c, [(x + y % 3 * 9, y) for y in range(30, 180, 26) for x in range(24, 180, 28)], 5, fill=PAPER)

    places: dict[str, Point] = {"leather-grain": (100, 90), "skin-pattern": (60, 120), "pattern-repeats": (140, 60)}
    return Main(_cut(draw, _HIDE), places, frozenset({"leather-grain"}))


_ROWS = {
    "below-24": 22,
    "from-24-to-28": 26,
    "from-29-to-32": 30,
    "from-33-to-35": 34,
    "from-36-to-69": 44,
    "from-70": 72,
}


def _crocodile(item: Item) -> Main:
    """The belly side: rows of square tiles from collar to vent, as many as scored; rounder scales on the flanks."""
    rows = _ROWS.get(item.first("belly-cross-rows"), 28)

    def hide(c: Canvas) -> None:
        c.rect(0, 0, 200, 200, fill=tone(LEATHER, 0.8), stroke=NONE)
        flank = [(x + (row % 2) * 4.5, 6 + row * 9) for row in range(22) for x in range(4, 200, 9) if abs(x - 100) > 34]
        dots(c, flank, 3.8, fill=LEATHER, stroke=INK, height=3.2)
        step = 116 / rows
        corners(
            c,
            (_tile(100 + (n - 3.5) * 8.6, 32 + k * step, 8, step - 0.8) for k in range(rows) for n in range(8)),
            fill="#d9a86c",
            width=1,
        )
        corners(
            c,
            (_tile(100 + (n - 2.5) * 7.5, 6 + k * 8, 7, 7) for k in range(3) for n in range(6)),
            fill="#d9a86c",
            width=1,
        )
        corners(
            c,
            (_tile(100 + (n - 1.5) * 9, 150 + k * 8, 8.4, 7.2) for k in range(6) for n in range(4)),
            fill="#d9a86c",
            width=1,
        )
        if item.has("belly-pores", "one-pore"):
            dots(
                c,
                [(100 + (n - 3.5) * 8.6, 32 + (k + 0.75) * step) for k in range(rows) for n in range(8)],
                0.9,
                fill=INK,
            )
        c.cookie(smooth(_CROCODILE, closed=True), margin=3)

    places: dict[str, Point] = {
        "scale-shape": (112, 80), "belly-cross-rows": (70, 100), "belly-pores": (104, 60), "flank-step": (144, 96),
        "scale-arrangement": (92, 128), "neck-bumps": (100, 12), "belly-tile-form": (84, 56), "navel-mark": (100, 140),
    }  # fmt: skip
    return Main(hide, places, frozenset({"scale-shape"}))


def _tile(x: float, y: float, wide: float, high: float) -> list[Point]:
    return [(x - wide / 2, y), (x + wide / 2, y), (x + wide / 2, y + high), (x - wide / 2, y + high)]


def _cut(draw: Draw, outline: list[Point], scale: float = 0) -> Draw:
    """Cut a hide out of a pattern: one large piece of it, or with ``scale`` a small one mirrored about the spine."""

    def cut(c: Canvas) -> None:
        with c.pen(1.2), c.unframed():
            if scale:
                c.quilt(draw, 100, -2, scale, 2)
            else:
                put(c, draw, -24, -24, 1.24, 1)
        c.cookie(smooth(outline, closed=True), margin=20, below=24)

    return cut


def _snake(draw: Draw) -> Draw:
    """Cut a strip out of a pattern, with the wide plates of the belly along both edges."""

    def strip(c: Canvas) -> None:
        with c.pen(1.2):
            c.quilt(draw, 148, 2, 0.565, 2, 1)
        for left in (38, 148):
            shields = ([(left, y), (left + 14, y), (left + 14, y + 10.6), (left, y + 10.6)] for y in steps(17, 6, 180))
            corners(c, shields, fill=IVORY)
        c.rect(52, 4, 96, 190)

    return strip


MAKERS = (leather,)
