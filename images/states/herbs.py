"""Dried plants: powders and their trials, parts, surfaces and cut faces of roots and stems, resins, oils, pods."""

from __future__ import annotations

import math
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.cropping import patch_within
from images.kits.outlines import Ribbon, dots, ribbon, spread_inside, strokes
from images.kits.plants_states import cm_bar, leaf, petals, roots
from images.kits.swatches import glass_front, glass_of_water, heap, spread_on_disc, tone
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_HORN,
    DARK_WOOD,
    GLASS,
    HIGHLIGHT,
    HORN,
    INK,
    LEAF,
    LINE,
    PAPER,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
    WATER,
    WOOD,
)

ROOT = "#a98258"
DRY_LEAF = "#8f9a5c"
WOOL = "#d19a3c"
AMBER = "#c07a24"


# Powder in water ---------------------------------------------------------------


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


# Parts ------------------------------------------------------------------------------


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


def chip(c: Canvas, x: float, y: float, size: float, turn: float, *, fill: str = WOOD, streak: str = "") -> None:
    """Draw a chip of wood; ``streak`` is the colour of resin streaks in it."""
    with c.moved(x, y, size), c.turned(turn, 0, 0):
        c.polygon([(-44, -14), (20, -24), (46, -8), (40, 16), (-22, 26), (-48, 8)], fill=fill)
        c.polygon([(20, -24), (46, -8), (40, 16), (14, 4)], fill=tone(fill, 0.8))
        for n, dy in enumerate((-8, 0, 9)):
            c.curve([(-42, dy), (-16, dy - 3), (12, dy - 7)], width=THIN, stroke=tone(fill, 0.65))
            if streak:
                c.curve([(-38 + 9 * n, dy + 3), (-18, dy - 1), (10, dy - 5)], width=4, stroke=streak)


def wood(c: Canvas) -> None:
    """Three chips of wood."""
    for x, y, size, turn in ((66, 56, 1.05, -14), (132, 108, 1.15, 24), (62, 152, 1, -8)):
        chip(c, x, y, size, turn)


def tear(c: Canvas, x: float, y: float, r: float, fill: str, *, shine: bool = True) -> None:
    """Draw a rounded lump of resin."""
    c.blob([polar(x, y, r * (1 + 0.14 * math.sin(2.3 * n + x)), 52 * n) for n in range(7)], fill=fill)
    if shine:
        c.curve([polar(x, y, r * 0.62, a) for a in (190, 225, 260)], stroke=PAPER, width=LINE)


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


# Surfaces ---------------------------------------------------------------------------------


def golden_wool(c: Canvas) -> None:
    """A lump of root covered with golden wool."""
    outline: list[Point] = [
        (20, 116),
        (44, 70),
        (92, 56),
        (130, 40),
        (174, 62),
        (182, 112),
        (150, 146),
        (96, 160),
        (44, 152),
    ]
    c.blob(outline, fill=WOOL)
    hairs = list(spread_inside(outline, 260, 2))
    strokes(c, ([(x, y), (x + 5 * math.sin(x / 7), y - 8), (x + 9, y - 13)] for x, y in hairs), stroke="#8f6224")
    rim = Ribbon([*outline, outline[0]], [0, 0])
    strokes(
        c,
        ([rim.centre(n / 48), polar(*rim.centre(n / 48), 13, -60 + 9 * (n % 5))] for n in range(48)),
        stroke="#8f6224",
        width=LINE,
    )


def dot_rings_beak(c: Canvas) -> None:
    """A flattened tuber with rings of dots and a beak-like bud."""
    body = ribbon(c, [(34, 128), (88, 106), (140, 96), (184, 72)], [26, 70, 84, 80, 62, 30], fill="#d9bd8c")
    for n in range(1, 9):
        t = 0.06 + 0.1 * n
        dots(c, [body.at(t, -0.86 + 0.19 * k) for k in range(10)], 2.2, fill=DARK_WOOD)
    c.path("M40,110 C26,112 10,126 8,146 C18,150 38,146 44,138 Z", fill="#9a3f2a", stroke=INK)
    c.curve([(36, 120), (22, 130), (16, 142)], width=THIN)


def coarse_grooves(c: Canvas) -> None:
    """A stout root with deep wrinkles and grooves along it."""
    body = ribbon(c, [(16, 128), (70, 104), (130, 102), (186, 74)], [50, 76, 66, 74, 54], fill="#8f6f4a")
    for side in (-0.75, -0.4, -0.05, 0.3, 0.65):
        c.curve(
            [body.at(0.03 + 0.1 * n, side + 0.13 * math.sin(n * 2 + 8 * side)) for n in range(10)],
            width=THICK if side in (-0.4, 0.3) else LINE,
            stroke=DARK_HORN,
        )
    for t in (0.22, 0.48, 0.72):
        c.line([body.at(t, -0.3), body.at(t + 0.05, 0.2)], stroke=DARK_HORN)


def fleshy_scales(c: Canvas) -> None:
    """A fleshy stem under overlapping scales."""
    body = Ribbon([(100, 194), (100, 100), (100, 10)], [46, 66, 62, 44, 10])
    body.draw(c, fill="#8a5a34")
    for row in range(9):
        t = 0.95 - row * 0.11
        for side in (-0.66, 0, 0.66) if row % 2 else (-0.34, 0.34):
            x, y = body.at(max(0.02, t - 0.04), side)
            size = body.width(t) / 4.2
            c.blob(
                [
                    (x - size, y + size * 0.4),
                    (x - size * 0.6, y - size * 0.6),
                    (x, y - size * 1.25),
                    (x + size * 0.6, y - size * 0.6),
                    (x + size, y + size * 0.4),
                    (x, y + size),
                ],
                fill="#b07c48",
                width=2,
            )


def shaggy_fibres(c: Canvas) -> None:
    """A root stock in a shaggy tuft of brown fibres."""
    ribbon(c, [(100, 104), (104, 150), (96, 192)], [38, 30, 8], fill=DARK_HORN)
    c.blob([(66, 112), (60, 70), (84, 36), (116, 36), (140, 70), (134, 112), (100, 126)], fill="#8d5f36")
    for n in range(64):
        x = 68 + n % 16 * 4.4
        y = 118 - n // 16 * 18
        lean = (x - 100) * 0.5 + 6 * math.sin(n * 2.4)
        c.curve(
            [(x, y), (x + lean * 0.3, y - 24), (x + lean * 1.1, y - 52)], stroke=("#5b3a1f", "#c49360")[n % 2], width=2
        )


def golden_canes(c: Canvas) -> None:
    """Golden canes with joints."""
    for x, lean in ((30, -6), (76, 6), (118, -4), (166, 8)):
        cane = ribbon(c, [(x, 190), (x + lean / 2, 100), (x + lean, 14)], [20, 24, 22, 16], fill="#ddb443")
        cane.lines(c, [-0.35, 0.3], begin=0.03, end=0.97)
        for n in range(1, 8):
            a, b = cane.at(n / 8, -1.08), cane.at(n / 8, 1.08)
            c.line([a, b], width=THICK, stroke="#8a6414")


def spring_coil(c: Canvas) -> None:
    """A short stem wound like a spring."""
    for n in range(4):
        x, y = 58 + 28 * n, 110 - 6 * n
        for stroke, width in ((INK, 22), ("#b9a144", 17)):
            c.curve(
                [polar(x, y, 44, a) if k else (x - 12, y + 44) for k, a in enumerate(range(100, 440, 34))],
                stroke=stroke,
                width=width,
            )
        c.curve([polar(x, y, 44, a) for a in range(120, 440, 34)], stroke="#7f6d22", width=1)


def cross_rings(c: Canvas) -> None:
    """A spindle root with a scarred neck and dense fine rings near the top."""
    neck = ribbon(c, [(92, 10), (104, 28), (100, 50)], [16, 14, 20], fill=ROOT)
    for t in (0.15, 0.45, 0.75):
        x, y = neck.at(t, 0.3)
        c.circle(x, y, 5, fill=DARK_HORN)
    ribbon(c, [(92, 128), (74, 158), (56, 192)], [20, 12, 2], fill="#e2c68f")
    body = ribbon(c, [(100, 46), (102, 104), (110, 150), (122, 194)], [28, 56, 50, 26, 3], fill="#e2c68f")
    body.rings(c, [0.05 + 0.035 * n for n in range(12)], bulge=0.02)
    c.line([(146, 56), (152, 56), (152, 112), (146, 112)], stroke=HIGHLIGHT)


def fine_wrinkles(c: Canvas) -> None:
    """Smooth sticks with hair-fine wrinkles."""
    for y, turn in ((56, -6), (104, 4), (150, -2)):
        with c.turned(turn, 100, y):
            body = ribbon(c, [(14, y), (100, y - 3), (186, y)], [30, 34, 26], fill=ROOT)
            for side in (-0.6, -0.2, 0.2, 0.6):
                c.curve([body.at(0.06 + 0.22 * n, side) for n in range(5)], width=1, stroke=DARK_WOOD)
            c.ellipse(14, y, 5, 15, fill=BONE)


def bark_plates(c: Canvas) -> None:
    """Thick bark with deep furrows between plates."""
    c.polygon([(24, 16), (176, 16), (180, 160), (20, 160)], fill=DARK_HORN)
    for column_no in range(4):
        for row in range(4):
            x, y = 29 + 37 * column_no, 19 + 36 * row - 10 * (column_no % 2)
            top, low = max(y, 19), min(y + 32, 157)
            c.polygon(
                [(x + 2, top + 4), (x + 15, top), (x + 32, top + 3), (x + 33, low - 6), (x + 18, low), (x, low - 3)],
                fill="#8a6a4c",
            )
            c.line([(x + 10, top + 9), (x + 13, low - 9)], width=THIN)
    c.polygon([(20, 160), (180, 160), (174, 188), (26, 188)], fill="#a8643c")
    strokes(c, ([(30, y), (172, y)] for y in (169, 178)), stroke=DARK_WOOD)


def close_bud_scars(c: Canvas) -> None:
    """A thin curved rhizome with leaf scars in close rings and round bud scars."""
    body = ribbon(c, [(14, 96), (64, 118), (124, 112), (186, 74)], [26, 40, 40, 42, 30], fill="#6f5a44")
    body.rings(c, [0.04 + 0.045 * n for n in range(21)], bulge=0.01)
    dots(
        c,
        [body.at(t, s) for t, s in ((0.15, -0.3), (0.3, 0.4), (0.45, -0.4), (0.6, 0.2), (0.75, -0.3), (0.88, 0.3))],
        6,
        fill=BONE,
        stroke=INK,
    )
    roots(c, 60, 136, 2, 26, spread=40, width=LINE)


def cup_scars(c: Canvas) -> None:
    """A knotty rhizome with cup-like scars of stems on its knobs."""
    for x in (36, 70, 104, 138, 168):
        roots(c, x, 130, 3, 50, spread=36, width=LINE)
    for x, y, r in ((34, 112, 24), (76, 102, 30), (122, 108, 28), (164, 98, 25)):
        c.blob([polar(x, y, r * (1 + 0.1 * (n % 2)), 45 * n) for n in range(8)], fill="#7a5b3c")
    for x, y in ((34, 94), (76, 78), (122, 86), (164, 78)):
        c.ellipse(x, y, 16, 10, fill=BONE)
        c.ellipse(x, y + 2, 10, 5.5, fill=DARK_HORN, stroke=HIGHLIGHT)


def clawed_lobes(c: Canvas) -> None:
    """A flat tuber of claw-like lobes with rings about its middle."""
    for spine in (
        [(96, 96), (50, 104), (24, 160)],
        [(106, 98), (112, 150), (98, 192)],
        [(108, 88), (152, 96), (178, 150)],
    ):
        ribbon(c, spine, [56, 46, 26, 6], fill="#e3d2a6")
    c.blob([(66, 84), (84, 52), (116, 50), (138, 76), (134, 110), (100, 124), (70, 112)], fill="#e3d2a6")
    for r in (16, 26, 35):
        c.ellipse(101, 86, r, r * 0.92, stroke=HORN, width=LINE)
    c.ellipse(101, 84, 7, 6, fill=DARK_WOOD)


def wool_tufts(c: Canvas) -> None:
    """A dried disc with tufts of wool, from above."""
    c.blob([polar(100, 100, 86 - 7 * (n % 2), 22.5 * n) for n in range(16)], fill="#8d8a6a")
    for n in range(8):
        angle = 45 * n
        c.curve(
            [polar(100, 100, 14, angle + 22), polar(100, 100, 48, angle + 26), polar(100, 100, 78, angle + 22)],
            stroke=DARK_HORN,
            width=THIN,
        )
        for r in (34, 62):
            x, y = polar(100, 100, r, angle)
            strokes(c, ([(x, y), polar(x, y, 12, a)] for a in range(0, 360, 30)), stroke=PAPER, width=LINE)
            strokes(c, ([(x, y), polar(x, y, 12, a)] for a in range(15, 360, 60)), stroke=SOFT_INK, width=1)
    strokes(c, ([(100, 100), polar(100, 100, 13, a)] for a in range(0, 360, 24)), stroke=PAPER, width=LINE)


def lumpy_rootlets(c: Canvas) -> None:
    """A lumpy branched rhizome with many thin roots."""
    for x in range(34, 176, 9):
        c.curve(
            [(x, 100), (x + 8 * math.sin(x), 140), (x + 12 * math.sin(x * 1.7), 178 - x % 5 * 5)], stroke=HORN, width=2
        )
    for x in range(50, 160, 14):
        c.curve([(x, 80), (x + 6 * math.sin(x), 50), (x + 10 * math.sin(x * 1.3), 30)], stroke=HORN, width=2)
    lower: list[Point] = [(184, 100), (160, 122), (130, 112), (104, 126), (72, 114), (44, 122)]
    upper: list[Point] = [(18, 100), (40, 78), (62, 88), (82, 66), (104, 82), (126, 58), (142, 80), (176, 76)]
    c.blob([*upper, *lower], fill="#a8843a")
    for x, y in ((48, 96), (84, 92), (122, 86), (152, 98)):
        c.curve([(x - 10, y), (x, y - 6), (x + 10, y)], width=THIN)


def star_slices(c: Canvas) -> None:
    """Slices of a ribbed stem: edges like a star, with knobs."""
    for x, y, r in ((72, 74, 58), (140, 142, 46)):
        c.blob([polar(x, y, r if n % 2 else r * 0.74, 360 * n / 22) for n in range(22)], fill="#7c7a4a")
        c.circle(x, y, r * 0.66, fill="#c9b98a", width=THIN)
        c.circle(x, y, r * 0.3, fill="#e2d6b0", width=THIN)
        dots(c, [polar(x, y, r * 0.47, a) for a in range(0, 360, 24)], r * 0.05, fill=HORN)
        dots(c, [polar(x, y, r * 0.99, 360 * n / 11 + 360 / 22) for n in range(11)], r * 0.07, fill=DARK_HORN)


# Cut faces ------------------------------------------------------------------------------------


def section(c: Canvas, fill: str, *, rim: str = "#7d5c3c") -> None:
    """Draw a round cut face, 76 units in radius, with its skin and a side below it."""
    c.ellipse(100, 108, 84, 82, fill=tone(rim, 0.8))
    c.circle(100, 98, 84, fill=rim)
    c.circle(100, 98, 76, fill=fill, width=THIN)


def horny(c: Canvas) -> None:
    """A glassy, see-through cut face with bright lights on it."""
    section(c, "#d9a860")
    c.circle(100, 98, 54, fill="#e3b978", stroke=NONE)
    c.circle(100, 98, 30, fill="#eccb95", stroke=NONE)
    c.path("M46,80 C52,56 70,42 92,40 L92,50 C76,54 64,66 58,84 Z", fill=PAPER, stroke=NONE)
    c.path("M140,136 L152,118 L158,124 L146,142 Z", fill=PAPER, stroke=NONE)


def powdery(c: Canvas) -> None:
    """A white starchy cut face that sheds powder."""
    section(c, "#f4f1e6")
    dots(c, spread_on_disc(130, 70, 2, 100, 98), 1.6, fill="#c9c2ad")
    c.path("M36,194 C60,180 76,186 100,182 C126,186 144,180 166,194 Z", fill="#f4f1e6")


def oil_dots_rays(c: Canvas) -> None:
    """Rays like a chrysanthemum, with brown oil dots between them."""
    section(c, "#e2d3a8")
    strokes(
        c,
        ([polar(100, 98, 14, 12 * n), polar(100, 98, 72 - 8 * (n % 2), 12 * n)] for n in range(30)),
        stroke="#8a6a3a",
        width=LINE,
    )
    c.circle(100, 98, 52, stroke="#8a6a3a", width=LINE)
    spots = [polar(100, 98, r, 12 * n + 6) for n in range(30) for r in ((24, 44, 64) if n % 2 else (34, 62))]
    dots(c, spots, 3, fill="#b0521c")


def raised_ring(c: Canvas) -> None:
    """A hard brown ring that stands up near the edge."""
    section(c, "#d8b98a", rim=WOOL)
    c.circle(102, 101, 62, stroke="#b59468", width=6)
    c.circle(100, 98, 62, stroke="#6b3f1f", width=6)
    c.line([(190, 20), (152, 56)], stroke=HIGHLIGHT)
    c.line([(164, 54), (151, 57), (154, 44)], stroke=HIGHLIGHT)


def fibrous(c: Canvas) -> None:
    """A broken end that frays into fibres."""
    ribbon(c, [(24, 148), (56, 128), (92, 104)], [70, 74, 72], fill=ROOT).lines(c, [-0.5, 0, 0.5])
    for n in range(22):
        x, y = 74 + 1.8 * n, 74 + 2.9 * n
        tip = (x + 72 + 16 * math.sin(n * 2.1), y - 44 + 9 * math.sin(n * 3.3))
        c.curve([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 5 * math.sin(n)), tip], stroke=INK, width=4)
        c.curve([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 5 * math.sin(n)), tip], stroke="#d9c18f", width=2.2)


def ring_of_dots(c: Canvas, ground: str, dot: str, *, count: int = 16, bundles: bool = False) -> None:
    """Dots in a ring; ``bundles`` draws them as wedges of wood."""
    section(c, ground)
    c.circle(100, 98, 50, stroke=tone(ground, 0.85), width=THIN)
    for n in range(count):
        angle = 360 * n / count
        if bundles:
            wedge = [
                polar(100, 98, 36, angle),
                polar(100, 98, 60, angle - 8),
                polar(100, 98, 64, angle),
                polar(100, 98, 60, angle + 8),
            ]
            c.blob(wedge, fill=dot, width=THIN)
        else:
            x, y = polar(100, 98, 50, angle)
            c.circle(x, y, 6, fill=dot, width=THIN)


def bright_yellow(c: Canvas) -> None:
    """A bright yellow cut face."""
    section(c, "#f5c614")
    strokes(
        c, ([polar(100, 98, 30, 30 * n), polar(100, 98, 66, 30 * n)] for n in range(12)), stroke="#c99a0a", width=LINE
    )
    c.circle(100, 98, 22, stroke="#c99a0a", width=LINE)


def wood_face(c: Canvas, *, streaks: bool) -> None:
    """A pale wood chip, with dark resin streaks or even."""
    outline: list[Point] = [(16, 70), (120, 18), (184, 62), (178, 140), (84, 186), (20, 136)]
    c.polygon(outline, fill="#e0c896")
    if streaks:
        for n in range(9):
            x, y = 30 + 15 * n, 118 - 7 * n + 34 * math.sin(n * 1.9)
            patch = [(x - 26, y + 14), (x, y - 3), (x + 30, y - 18), (x + 22, y - 8), (x, y + 7), (x - 20, y + 18)]
            patch_within(c, patch, outline, fill="#3a2416")
    for n in range(7):
        c.line([(28 + 7 * n, 78 + 13 * n), (116 + 8 * n, 32 + 15 * n)], stroke="#b59766", width=THIN)
    c.polygon(outline)


# Resins, oils, pods ---------------------------------------------------------------------------------


_LUMPS = ((62, 76, 38), (126, 66, 34), (150, 124, 32), (92, 132, 38), (40, 150, 24))


def sticky_tears(c: Canvas) -> None:
    """Soft lumps that draw out in threads."""
    for dx in (-18, -6, 6, 18):
        for stroke, width in ((INK, 5.5), (tone(AMBER, 1.25), 3)):
            c.curve([(100 + dx, 116), (100 + 0.3 * dx, 70), (100 + 0.9 * dx, 30)], stroke=stroke, width=width)
    tear(c, 102, 28, 24, AMBER)
    for x, y, r, fill in (
        (60, 112, 38, AMBER),
        (130, 108, 34, "#d09b57"),
        (150, 150, 30, "#a3924a"),
        (94, 148, 38, AMBER),
        (42, 162, 24, "#d09b57"),
    ):
        tear(c, x, y, r, fill)


def pale_tears(c: Canvas) -> None:
    """Hard dry tears under white dust."""
    for n, (x, y, r) in enumerate(_LUMPS):
        tear(c, x, y, r, ("#eadbb2", "#d9a87c", "#eadbb2")[n % 3], shine=False)
        dots(c, spread_on_disc(18, r * 0.8, n, x, y), 1.5, fill=PAPER)


def glassy_lumps(c: Canvas) -> None:
    """Greenish-brown lumps with a glassy break."""
    fill = "#6f6a34"
    for n, (x, y, r) in enumerate(_LUMPS):
        around = [polar(x, y, r * (1.1 if k % 2 else 0.86), 51 * k + 13 * n) for k in range(7)]
        c.polygon(around, fill=fill)
        c.polygon([around[0], around[1], (x, y)], fill=tone(fill, 1.3), width=THIN)
        c.polygon([around[3], around[4], (x, y)], fill=tone(fill, 0.75), width=THIN)
        c.line([polar(x, y, r * 0.5, 200), polar(x, y, r * 0.6, 240)], stroke=PAPER, width=THICK)


def glassy_block(c: Canvas) -> None:
    """A dark block with a shell-like glassy break."""
    dark = "#2b1710"
    c.polygon([(20, 78), (92, 40), (184, 62), (176, 140), (104, 182), (22, 150)], fill=dark)
    c.line([(20, 78), (110, 98), (184, 62)], stroke=HORN)
    c.line([(110, 98), (104, 180)], stroke=HORN)
    for r in (14, 26, 38):
        c.curve([polar(120, 168, r, a) for a in (-84, -50, -16)], stroke=HORN, width=LINE)
    c.path("M32,92 L44,95 L40,136 L32,134 Z M52,97 L57,98 L53,138 L49,137 Z", fill="#f2e6d8", stroke=NONE)
    c.path("M100,50 L140,58 L120,68 L84,60 Z", fill="#b98a6a", stroke=NONE)
    for x, y in ((40, 176), (60, 184), (170, 172), (154, 184)):
        c.polygon([(x - 7, y), (x, y - 8), (x + 8, y - 2), (x + 2, y + 6)], fill=dark, width=THIN)


def oily_wood(c: Canvas) -> None:
    """Chips of dark wood, soaked with resin."""
    for x, y, size, turn in ((66, 58, 1.1, -14), (130, 112, 1.15, 22), (60, 154, 1, -6)):
        chip(c, x, y, size, turn, fill="#4a2c1a", streak="#1d0f08")
        c.line([(x - 20, y - 10), (x - 4, y - 13)], stroke=PAPER, width=LINE)


def oil_bottle(c: Canvas, fill: str, *, thick: bool = False, solid: bool = False) -> None:
    """A bottle of oil and a drop that runs down; a solid oil stays slanting when the bottle is tilted."""
    with c.turned(28 if solid else 0, 82, 120):
        body = "M66,28 L66,62 C40,74 34,86 34,104 L34,186 L130,186 L130,104 C130,86 124,74 98,62 L98,28 Z"
        c.path(body, fill=GLASS)
        c.path("M34,112 L130,112 L130,186 L34,186 Z", fill=fill, stroke=NONE)
        c.line([(34, 112), (130, 112)], width=THIN)
        if solid:
            c.curve([(34, 112), (58, 104), (82, 114), (106, 106), (130, 112)], stroke=SOFT_INK)
            dots(c, ((58, 140), (90, 156), (108, 134), (70, 170)), 3, fill=tone(fill, 0.9))
        c.path(body)
        c.rect(62, 12, 40, 18, radius=3, fill=DARK_HORN)
        c.line([(46, 112), (46, 172)], stroke=PAPER, width=THICK)
    if not solid:
        c.rect(144, 30, 48, 156, radius=4, fill=PAPER)
        if thick:
            c.path("M156,40 C158,66 150,80 152,94 C154,112 182,112 184,94 C186,80 178,66 180,40 Z", fill=fill)
        else:
            c.path("M165,40 L164,140 C158,150 160,162 168,162 C176,162 178,150 172,140 L171,40 Z", fill=fill)


def vanilla(c: Canvas) -> None:
    """Slim wrinkled black-brown pods tied in a bundle, 18 cm."""
    for n, (low, high) in enumerate(((40, 46), (58, 62), (76, 78), (94, 94), (112, 110))):
        pod = ribbon(
            c,
            [(12 + n * 4, low + 24), (80, low + 8 + n * 3), (140, high), (188 - n * 3, high - 16)],
            [5, 12, 14, 13, 9, 4],
            fill="#3a2318",
        )
        for side in (-0.3, 0.4):
            c.curve([pod.at(0.05 + 0.1 * k, side + 0.15 * math.sin(k * 2)) for k in range(10)], stroke=HORN, width=THIN)
    c.polygon([(84, 40), (98, 39), (100, 142), (86, 144)], fill=WOOL)
    cm_bar(c, 47, "5 cm")


def baobab(c: Canvas) -> None:
    """A velvety oval fruit on a stalk, and one broken to show shell and white pulp."""
    c.line([(64, 8), (64, 34)], stroke=DARK_WOOD, width=7)
    outline: list[Point] = [(64, 30), (96, 52), (108, 104), (92, 160), (64, 184), (36, 160), (20, 104), (32, 52)]
    c.blob(outline, fill="#8f8f55")
    strokes(c, ([(x, y), (x + 3, y + 5)] for x, y in spread_inside(outline, 130, 2)), stroke="#5d5e30")
    c.blob([(118, 92), (150, 70), (184, 92), (188, 140), (166, 176), (132, 176), (112, 140)], fill="#6b5a33")
    c.blob([(124, 98), (150, 80), (177, 98), (180, 138), (162, 168), (136, 168), (120, 138)], fill="#f6efdc")
    for x, y in ((142, 108), (162, 116), (138, 136), (158, 144), (148, 158)):
        c.ellipse(x, y, 7, 5, fill=DARK_WOOD)


def prickly_fruit(c: Canvas) -> None:
    """A fleshy fruit with tufts of fine hairs, and one cut."""
    c.path(
        "M28,30 C20,80 14,120 30,160 C40,186 88,186 98,160 C114,120 108,80 100,30 C80,42 48,42 28,30 Z", fill="#c4473f"
    )
    c.ellipse(64, 33, 35, 10, fill="#a33a52")
    for x, y in ((44, 66), (82, 70), (62, 92), (36, 110), (90, 112), (62, 130), (44, 152), (82, 154)):
        strokes(c, ([(x, y), polar(x, y, 9, a)] for a in (-150, -120, -90, -60, -30)), width=THIN)
        c.circle(x, y, 3.4, fill=BONE, width=THIN)
    c.circle(150, 122, 38, fill="#a8c36a")
    c.circle(150, 122, 31, fill=CORAL_RED, width=THIN)
    dots(c, spread_on_disc(26, 26, 3, 150, 122), 2.6, fill=INK)


_POWDERS = {
    "white-cream": "#f0e8d3",
    "yellow": "#c9a04a",
    "bright-yellow": "#f5c614",
    "brown": "#86603c",
    "red": "#9c4430",
    "green": "#8a9a66",
    "black": "#45423f",
}

DRAWINGS: dict[str, Draw] = {
    **{f"powder-colour--{state}": partial(heap, colour=colour) for state, colour in _POWDERS.items()},
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
    "herb-surface--golden-wool": golden_wool,
    "herb-surface--dot-rings-beak": dot_rings_beak,
    "herb-surface--coarse-grooves": coarse_grooves,
    "herb-surface--fleshy-scales": fleshy_scales,
    "herb-surface--shaggy-fibres": shaggy_fibres,
    "herb-surface--golden-canes": golden_canes,
    "herb-surface--spring-coil": spring_coil,
    "herb-surface--fine-cross-rings": cross_rings,
    "herb-surface--fine-wrinkles": fine_wrinkles,
    "herb-surface--bark-plates": bark_plates,
    "herb-surface--close-bud-scars": close_bud_scars,
    "herb-surface--cup-scars": cup_scars,
    "herb-surface--clawed-lobes": clawed_lobes,
    "herb-surface--wool-tufts": wool_tufts,
    "herb-surface--lumpy-rootlets": lumpy_rootlets,
    "herb-surface--ridged-thorn-knobs": star_slices,
    "herb-section--horny": horny,
    "herb-section--powdery": powdery,
    "herb-section--oil-dots-rays": oil_dots_rays,
    "herb-section--raised-ring": raised_ring,
    "herb-section--fibrous": fibrous,
    "herb-section--dots-in-ring": partial(ring_of_dots, ground="#e6d6b4", dot="#b0701c"),
    "herb-section--white-dot-ring": partial(ring_of_dots, ground="#5f4a38", dot="#f6efdc", count=9, bundles=True),
    "herb-section--bright-yellow": bright_yellow,
    "herb-section--resin-streaks": partial(wood_face, streaks=True),
    "herb-section--even-wood": partial(wood_face, streaks=False),
    "resin-form--sticky-tears": sticky_tears,
    "resin-form--glassy-dark-block": glassy_block,
    "resin-form--greenish-glassy": glassy_lumps,
    "resin-form--yellow-brown-powder": partial(heap, colour="#b98a34"),
    "resin-form--dark-oily-wood": oily_wood,
    "resin-form--hard-pale-tears": pale_tears,
    "oil-colour--clear-thin": partial(oil_bottle, fill="#f3ecb4"),
    "oil-colour--amber-thick": partial(oil_bottle, fill="#8a4a14", thick=True),
    "oil-colour--greenish": partial(oil_bottle, fill="#6fa58a"),
    "oil-colour--solid": partial(oil_bottle, fill="#efe3bd", solid=True),
    "pod-form--slim-oily-pod": vanilla,
    "pod-form--velvety-fruit": baobab,
    "pod-form--prickly-pear": prickly_fruit,
}
