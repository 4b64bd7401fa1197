"""Powders in water, and parts of dried plants."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, scattered
from images.kits.herb_parts import AMBER, DRY_LEAF, ROOT, WOOL, chip, tear
from images.kits.outlines import dots, ribbon, spread_inside
from images.kits.plants_states import leaf, petals, roots
from images.kits.swatches import glass_front, glass_of_water
from images.palette import (
    BONE,
    DARK_WOOD,
    HIGHLIGHT,
    LEAF,
    LINE,
    PAPER,
    SHADE,
    SOFT_INK,
    THIN,
    WATER,
    WOOD,
)


def swells(c: Canvas) -> None:
    """Slime that hangs from the spoon."""
    glass_of_water(c, water=84, liquid="#cfd3b0")
    c.path(
        "M74,40 C70,66 72,92 60,112 C84,124 116,124 140,110 C128,92 128,66 124,40 Z",
        fill="#cfd3b0",
        stroke=SOFT_INK,
        width=LINE,
    )
    dots(c, spread_inside([(46, 96), (154, 96), (150, 180), (50, 180)], 26, 2), 4, fill="#dfe3c6", stroke=SOFT_INK)
    ribbon(c, [(178, 4), (146, 20), (116, 34)], [8, 8, 8], fill=SHADE)
    c.ellipse(98, 40, 30, 12, fill=SHADE)
    c.ellipse(98, 38, 24, 8, fill="#cfd3b0", width=THIN)
    glass_front(c, water=84)


def froths(c: Canvas) -> None:
    """A high head of foam on the water."""
    glass_of_water(c, water=100, liquid="#e6d9b8")
    c.path("M34,100 L29,34 L171,34 L166,100 Z", fill=PAPER, stroke=NONE)
    places = [(42 + 17 * (n % 8) - 8 * (n // 8 % 2), 96 - 15 * (n // 8)) for n in range(40)]
    for n, (x, y) in enumerate(places):
        if 42 < x < 158:
            c.circle(x, y, 9 + n % 3 * 2, fill=PAPER, width=THIN)
    glass_front(c, water=188)


def clouded(c: Canvas, liquid: str, *, settled: bool = False) -> None:
    """Water with a pinch of powder: tinted, milky, or with the powder on the bottom."""
    glass_of_water(c, water=56, liquid=liquid)
    if settled:
        c.path("M34,187 C60,164 80,160 100,160 C120,160 140,164 166,187 Z", fill=WOOD)
        dots(c, [(48 + u * 104, 174 + v * 12) for u, v in scattered(40, 2)], 1.5, fill=DARK_WOOD)
        dots(c, ((80, 120), (112, 96), (96, 142), (126, 138)), 1.8, fill=WOOD)
    glass_front(c, water=56)


def root(c: Canvas) -> None:
    """A tapered root with side roots and no joints."""
    for spine, widths in (
        ([(108, 90), (140, 120), (160, 172)], [16, 10, 2]),
        ([(94, 110), (66, 136), (48, 182)], [14, 9, 2]),
    ):
        ribbon(c, spine, widths, fill=ROOT)
    body = ribbon(c, [(100, 16), (104, 90), (96, 150), (104, 194)], [46, 42, 26, 3], fill=ROOT)
    body.lines(c, [-0.4, 0.1, 0.5], begin=0.05, end=0.7)
    roots(c, 104, 168, 4, 22, spread=160)


def rhizome(c: Canvas) -> None:
    """A level stem with joints, round bud scars and roots below."""
    for x in (38, 78, 118, 154):
        roots(c, x, 122, 3, 46, spread=50, width=LINE)
    body = ribbon(c, [(12, 110), (60, 100), (120, 112), (188, 92)], [26, 46, 40, 48, 40, 20], fill=ROOT)
    body.rings(c, [0.1 + 0.1 * n for n in range(9)], bulge=0.01)
    for t in (0.2, 0.45, 0.7):
        scar = body.at(t, -0.45)
        c.ellipse(*scar, 11, 8, fill=BONE, stroke=HIGHLIGHT)
    c.path("M184,84 C186,70 194,66 196,60 C198,76 198,92 190,100 Z", fill=LEAF)


def tuber(c: Canvas) -> None:
    """A round lumpy tuber with eyes."""
    c.blob([(26, 110), (46, 58), (98, 40), (152, 52), (178, 100), (160, 150), (104, 168), (50, 156)], fill=ROOT)
    for x, y in ((66, 84), (112, 72), (146, 104), (90, 124), (126, 142), (54, 122)):
        c.curve([(x - 9, y), (x, y + 6), (x + 9, y)], width=LINE)
    roots(c, 104, 168, 3, 20)


def stem(c: Canvas) -> None:
    """A jointed stem with leaf sheaths, and a cut piece."""
    for x, top, sheath in ((64, 10, True), (136, 46, False)):
        c.rect(x - 15, top, 30, 182 - top, fill=DRY_LEAF)
        for y in (60, 112, 160):
            c.rect(x - 18, y, 36, 9, radius=4, fill=ROOT)
            if sheath:
                c.polygon([(x + 16, y), (x + 40, y - 34), (x + 18, y - 20)], fill=BONE)
        c.line([(x - 5, top + 4), (x - 5, 180)], width=THIN)
    c.ellipse(136, 46, 15, 6, fill=BONE)


def bark(c: Canvas) -> None:
    """A curled piece of bark: rough outside, smooth inside."""
    c.path("M36,14 C14,60 18,140 34,188 L120,188 C108,140 106,60 122,14 Z", fill=DARK_WOOD)
    for x, y in (
        (44, 30),
        (66, 44),
        (92, 34),
        (40, 74),
        (62, 92),
        (90, 82),
        (42, 124),
        (70, 136),
        (94, 124),
        (52, 164),
        (82, 170),
    ):
        c.line([(x - 2, y - 10), (x + 3, y), (x - 2, y + 10)], stroke=WOOD, width=LINE)
    c.path(
        "M122,14 C106,60 108,140 120,188 C146,194 172,186 176,168 C164,120 164,70 174,30 C168,12 146,8 122,14 Z",
        fill=WOOD,
    )
    for x in (132, 146, 160):
        c.curve([(x, 26), (x - 8, 100), (x, 176)], width=THIN, stroke=DARK_WOOD)


def wood(c: Canvas) -> None:
    """Three chips of wood."""
    for x, y, size, turn in ((66, 56, 1.05, -14), (132, 108, 1.15, 24), (62, 152, 1, -8)):
        chip(c, x, y, size, turn)


def gum(c: Canvas) -> None:
    """Tears of resin, some run together."""
    for x, y, r in ((66, 70, 36), (122, 62, 28), (150, 112, 30), (94, 124, 36), (48, 142, 24), (138, 160, 22)):
        tear(c, x, y, r, AMBER)


def whole_plant(c: Canvas) -> None:
    """A dried plant with roots, leaves and flower."""
    c.curve([(100, 138), (98, 90), (104, 44)], stroke=DARK_WOOD, width=5)
    for y, reach in ((124, 58), (96, 50), (70, 40)):
        for side in (-1, 1):
            leaf(c, (100, y), (100 + side * reach, y + 4), 22, fill=DRY_LEAF, bend=side * 10)
    petals(c, 104, 36, range(0, 360, 60), 20, 12, fill=WOOL)
    roots(c, 100, 138, 9, 54, spread=120, width=LINE)


DRAWINGS: dict[str, Draw] = {
    "powder-water--swells-to-slime": swells,
    "powder-water--froths": froths,
    "powder-water--tints-water": partial(clouded, liquid="#d98f2e"),
    "powder-water--milky": partial(clouded, liquid="#f7f6f0"),
    "powder-water--settles": partial(clouded, liquid=WATER, settled=True),
    "herb-part--root": root,
    "herb-part--rhizome": rhizome,
    "herb-part--tuber": tuber,
    "herb-part--stem": stem,
    "herb-part--bark": bark,
    "herb-part--wood": wood,
    "herb-part--gum-resin": gum,
    "herb-part--whole-plant": whole_plant,
}
