"""Roots, seeds, bark, oil and resin."""

from __future__ import annotations

import math

from images.canvas import Canvas, polar, scattered
from images.kits.outlines import (
    Ribbon,
    corners,
    dots,
    many_points,
    points,
    ribbon,
    rows,
    spread_inside,
    steps,
    strokes,
    symmetric,
)
from images.kits.plants import frond, leaf, roots
from images.palette import (
    CORAL_RED,
    DARK_GREY,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_YELLOW,
    FUR,
    GLASS,
    GREY,
    HORN,
    INK,
    IVORY,
    LEAF,
    LEATHER,
    LINE,
    PAPER,
    ROSE,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
    WOOD,
)


def bulb_tuber(c: Canvas) -> None:
    """A bulb with its papery skin, a flat tuber, and tubers on a string."""
    roots(
        c, 62, 104, [[(-18, 14), (-26, 32)], [(-6, 18), (-8, 36)], [(8, 16), (12, 36)], [(20, 12), (32, 28)]], width=2.5
    )
    c.blob(symmetric([(62, 10), (68, 34), (90, 52), (104, 78), (90, 102), (62, 108)], 62), fill=LEATHER)
    for dx in (-24, -9, 9, 24):
        c.curve([(62 + dx * 0.15, 24), (62 + dx * 1.2, 68), (62 + dx * 0.6, 104)], width=THIN)
    ribbon(c, [(62, 26), (58, 8)], [8, 2], fill=LEAF)
    flat = [(94, 162), (112, 138), (150, 132), (186, 146), (192, 168), (168, 188), (122, 188)]
    c.blob(flat, fill=DARK_WOOD)
    roots(c, 148, 184, [[(-30, 4), (-44, 10)], [(-8, 8), (-10, 13)], [(18, 6), (28, 10)]], width=1.5, fill=WOOD)
    dots(c, [(132, 146), (148, 140), (164, 148), (150, 154)], 5, fill=ROSE, stroke=INK)
    c.curve([(124, 8), (146, 50), (184, 84)], stroke=FUR)
    for x, y in ((132, 28), (146, 52), (166, 72)):
        c.blob([(x - 16, y), (x - 6, y - 13), (x + 12, y - 9), (x + 15, y + 8), (x, y + 14)], fill=HORN)
    c.blob([(20, 174), (36, 158), (66, 164), (72, 182), (46, 192)], fill=HORN)


def root_dried(c: Canvas) -> None:
    """A dried forked root with wrinkles and root hairs, and round slices."""
    for spine, wide in (
        ([(78, 92), (44, 132), (32, 184)], [30, 20, 2]),
        ([(86, 94), (100, 140), (92, 190)], [30, 20, 2]),
        ([(62, 58), (30, 72), (12, 100)], [18, 11, 2]),
        ([(98, 60), (128, 80), (136, 112)], [16, 10, 2]),
    ):
        ribbon(c, spine, wide, fill=FUR).rings(c, steps(5, 0.2, 0.8))
    ribbon(c, [(80, 14), (80, 34)], [14, 20], fill=HORN).rings(c, steps(3, 0.2, 0.8))
    c.blob([(66, 30), (96, 30), (108, 62), (104, 102), (80, 112), (58, 102), (54, 62)], fill=FUR)
    strokes(c, ([(60 + k % 2 * 6, y), (80, y + 3), (100 - k % 2 * 6, y)] for k, y in enumerate(range(44, 104, 10))))
    strokes(c, [[(34, 184), (30, 196)], [(92, 188), (98, 197)], [(12, 100), (6, 112)], [(136, 112), (144, 122)]])
    for x, y, r in ((156, 42, 26), (166, 152, 28), (140, 178, 17)):
        c.ellipse(x, y, r, r * 0.8, fill=HORN)
        c.ellipse(x, y, r * 0.86, r * 0.68, fill=IVORY, width=THIN)
        c.ellipse(x, y, r * 0.5, r * 0.4, width=THIN)
        strokes(
            c, ([(x, y), (x + r * 0.8 * math.cos(a), y + r * 0.62 * math.sin(a))] for a in steps(9, 0, 5.6)), width=1
        )


def stem_dried(c: Canvas) -> None:
    """Dried stems with joints, and stems rolled into coils."""
    for k, x in enumerate((26, 48, 70)):
        stem = ribbon(
            c, [(x, 12), (x + 10 - k * 6, 100), (x + 2, 188)], [11, 15, 9], fill=FEATHER_YELLOW if k % 2 else FUR
        )
        stem.rings(c, steps(8, 0.08, 0.92), bulge=0, width=LINE)
        stem.lines(c, [0.0], begin=0.04, end=0.96)
    for x, y in ((140, 54), (140, 144)):
        spine = [polar(x, y, 40 - k * 1.9, 40 + k * 46) for k in range(19)]
        Ribbon(spine, [2, 10, 11, 11, 11, 10]).draw(c, fill=FUR, steps=30)
        c.curve(spine, width=1)


def bark(c: Canvas) -> None:
    """Strips of bark: rough outside, smooth inside, curled edges."""
    for x, y, turn in ((62, 96, -8), (138, 100, 10)):
        with c.turned(turn, x, y):
            rim = f"M{x - 30},{y - 82} C{x - 12},{y - 66} {x + 12},{y - 66} {x + 30},{y - 82}"
            c.path(f"{rim} V{y + 80} C{x + 12},{y + 94} {x - 12},{y + 94} {x - 30},{y + 80} Z", fill=DARK_WOOD)
            c.path(f"{rim} C{x + 12},{y - 92} {x - 12},{y - 92} {x - 30},{y - 82} Z", fill=FUR)
            cracks = [(x - 24 + u * 48, y - 62 + v * 132) for u, v in scattered(30, int(x))]
            strokes(c, ([(u, v), (u + 2, v + 9), (u - 1, v + 17)] for u, v in cracks), stroke=HORN, width=LINE)
            c.blob([(x - 16, y - 20), (x - 4, y - 26), (x + 2, y - 12), (x - 10, y - 6)], fill=GREY, width=THIN)
    c.path(
        "M14,182 C40,168 120,166 158,176 C168,180 166,192 156,192 C110,184 60,186 22,194 C10,194 8,188 14,182 Z",
        fill=LEATHER,
    )
    c.curve([(22, 188), (80, 178), (152, 184)], stroke=FUR)


def leaf_frond(c: Canvas) -> None:
    """A cut feather frond and a dried leaf."""
    frond(c, [(30, 192), (62, 116), (108, 66), (156, 36)], 34, 13, fill=LEAF, width=6)
    c.line([(30, 192), (22, 198)], width=5)
    leaf(c, [(104, 184), (138, 154), (158, 128), (186, 92)], 42, fill=FUR)
    strokes(c, many_points("130,162 128,148 | 142,150 140,132 | 130,162 146,164 | 142,150 160,150 | 156,132 172,130"))


def seed_nut(c: Canvas) -> None:
    """A nut, a half nut with its kernel, and loose seeds."""
    c.blob(symmetric(points("58,18 88,28 104,62 90,98 58,110"), 58), fill=DARK_WOOD)
    for dx in (-26, -9, 9, 26):
        c.curve([(58 + dx * 0.4, 22), (58 + dx * 1.3, 62), (58 + dx * 0.4, 106)], stroke=WOOD, width=THIN)
    c.ellipse(58, 24, 10, 5, fill=FUR)
    c.circle(144, 70, 42, fill=DARK_WOOD)
    c.circle(144, 70, 34, fill=PAPER)
    c.blob(points("126,60 144,50 162,60 164,78 144,90 124,78"), fill=IVORY)
    c.curve([(144, 52), (141, 70), (145, 88)], width=THIN)
    for i, (x, y) in enumerate(points("24,144 52,136 82,146 36,170 68,174 100,168 112,142")):
        with c.turned(i * 40 - 20, x, y):
            c.ellipse(x, y, 13, 8, fill=LEATHER)
            c.line([(x - 8, y), (x + 8, y)], width=THIN)
    red = points("150,142 170,136 188,148 144,162 164,158 182,170 152,182 170,184")
    dots(c, red, 7, fill=CORAL_RED, stroke=INK)
    dots(c, [(x, y - 3) for x, y in red], 2.5, fill=INK)


def fruit_pod(c: Canvas) -> None:
    """A bundle of cured vanilla pods, and a fruit with its cut half."""
    for k in range(6):
        x = 26 + k * 11
        ribbon(
            c,
            [(x + 8 - k * 2, 12), (x, 80), (x + 2, 140), (x - 8 + k * 4, 190)],
            [4, 11, 11, 3],
            fill=DARK_HORN if k % 2 else DARK_WOOD,
        )
    c.rect(18, 92, 76, 13, radius=5, fill=IVORY)
    c.blob([(112, 54), (130, 22), (166, 20), (188, 50), (176, 88), (140, 94)], fill=CORAL_RED)
    strokes(c, [[(150, 24), (152, 12)]], width=THICK)
    leaf(c, [(152, 16), (168, 10), (188, 14)], 14, line=THIN)
    dots(c, spread_inside([(126, 36), (170, 34), (176, 70), (136, 80)], 16, 2), 2, fill=FEATHER_YELLOW)
    c.circle(148, 146, 42, fill=CORAL_RED)
    c.circle(148, 146, 34, fill=IVORY, width=THIN)
    for angle in range(0, 360, 60):
        c.ellipse(*polar(148, 146, 17, angle + 20), 6, 6, fill=DARK_WOOD, width=THIN)


def oil(c: Canvas) -> None:
    """A dropper bottle of oil, and a flask of perfume."""
    c.path(
        "M40,84 V70 C40,64 44,62 48,62 H72 C76,62 80,64 80,70 V84 "
        "C96,90 102,98 102,112 V184 H18 V112 C18,98 24,90 40,84 Z",
        fill=GLASS,
    )
    c.rect(24, 120, 72, 58, radius=5, fill=FEATHER_YELLOW, line=THIN)
    c.rect(42, 40, 36, 26, radius=3, fill=DARK_GREY)
    c.path("M50,40 V22 C50,8 70,8 70,22 V40 Z", fill=CORAL_RED)
    c.line([(60, 66), (60, 160)], stroke=SOFT_INK, width=THICK)
    c.path("M60,132 C74,152 74,168 60,168 C46,168 46,152 60,132 Z", fill=FUR)
    c.blob(points("150,92 172,100 190,128 186,162 166,184 134,184 114,162 110,128 128,100"), fill=GLASS)
    c.blob([(114, 140), (150, 134), (186, 140), (180, 164), (162, 178), (138, 178), (120, 164)], fill=FUR, width=THIN)
    c.rect(140, 74, 20, 22, fill=SHADE)
    c.circle(150, 56, 20, fill=FEATHER_YELLOW)
    c.curve([(124, 124), (130, 112), (138, 106)], stroke=PAPER, width=THICK)


def resin(c: Canvas) -> None:
    """Tears and lumps of resin, one broken with a glassy face."""
    c.polygon([(20, 84), (34, 40), (76, 18), (114, 34), (126, 78), (98, 112), (48, 114)], fill=LEATHER)
    for facet, fill in (
        ([(34, 40), (76, 18), (82, 58), (52, 72)], FEATHER_YELLOW),
        ([(76, 18), (114, 34), (126, 78), (82, 58)], FUR),
        (points("52,72 82,58 126,78 98,112 66,100"), WOOD),
    ):
        c.polygon(facet, fill=fill, width=THIN)
    c.line([(46, 48), (70, 34)], stroke=PAPER, width=THICK)
    c.line([(94, 38), (106, 48)], stroke=PAPER, width=LINE)
    for x, y, size in rows("154,52,1.0 176,92,0.75 142,108,0.7 36,152,0.9 78,158,1.1 122,156,0.9 166,156,1.1"):
        drop = symmetric(
            [(x, y - 30 * size), (x + 10 * size, y - 8 * size), (x + 17 * size, y + 8 * size), (x, y + 22 * size)], x
        )
        c.blob(drop, fill=FEATHER_YELLOW if size > 0.8 else FUR)
        c.line([(x - 5 * size, y - 4 * size), (x - 8 * size, y + 6 * size)], stroke=PAPER, width=THICK)


def wax_lump(c: Canvas) -> None:
    """A grey, layered, waxy lump, and flakes of yellow plant wax."""
    c.blob(points("14,84 24,44 58,20 104,22 132,50 130,92 94,112 44,112"), fill=GREY)
    for k in range(4):
        layer = [(22 + k * 4, 80 - k * 14), (64, 92 - k * 18), (104, 84 - k * 16), (126 - k * 5, 90 - k * 16)]
        c.curve(layer, stroke=SHADE)
    beaks = points("42,98 70,66 96,100 84,36 112,62 52,52")
    corners(c, ([(x, y), (x + 8, y - 5), (x + 4, y + 2)] for x, y in beaks), fill=DARK_HORN)
    flake = points("20,0 17,1.2 21,2.4 15,3.9 19,5")
    for i, (x, y) in enumerate(points("36,152 74,144 112,150 150,142 56,178 96,178 136,178 172,168 166,110 150,84")):
        turn = math.radians(i * 53)
        shape = [(x + r * math.cos(turn + a), y + r * math.sin(turn + a)) for r, a in flake]
        c.polygon(shape, fill=FEATHER_YELLOW if i % 3 else IVORY)


def incense(c: Canvas) -> None:
    """A smoking stick in its holder, a cone and a coil."""
    c.line([(40, 172), (74, 48)], stroke=INK, width=9)
    c.line([(40, 172), (74, 48)], stroke=DARK_WOOD, width=5)
    c.line([(40, 172), (48, 143)], stroke=CORAL_RED, width=5)
    c.circle(75, 46, 5, fill=CORAL_RED, width=THIN)
    c.curve([(76, 38), (66, 26), (82, 18), (72, 4)], stroke=GREY, width=THICK)
    c.blob([(16, 172), (56, 168), (98, 172), (102, 186), (56, 190), (12, 186)], fill=WOOD)
    c.path("M102,160 C108,120 114,96 118,92 C122,96 128,120 136,160 Z", fill=DARK_WOOD)
    c.ellipse(119, 160, 17, 6, fill=DARK_WOOD)
    c.curve([(118, 88), (110, 76), (124, 68), (116, 56)], stroke=GREY, width=THICK)
    spine = [polar(152, 54, 38 - k * 1.75, k * 40) for k in range(20)]
    c.curve(spine, width=9)
    c.curve(spine, stroke=LEATHER, width=5)
    for x in (154, 168, 182):
        c.line([(x, 116), (x - 6, 190)], width=6)
        c.line([(x, 116), (x - 6, 176)], stroke=FUR, width=3)


def fibre_trunk(c: Canvas) -> None:
    """A pot cut from dark root fibre, and a slab of it."""
    pot_outline = [(16, 70), (112, 70), (100, 182), (30, 182)]
    c.polygon(pot_outline, fill=DARK_HORN)
    c.ellipse(64, 70, 49, 18, fill=DARK_HORN)
    c.ellipse(64, 70, 35, 11, fill=INK)
    slab = [(124, 30), (190, 18), (190, 176), (124, 188)]
    c.polygon(slab, fill=DARK_WOOD)
    for outline, seed, colour in ((pot_outline, 2, FUR), (slab, 5, DARK_HORN)):
        threads = [(x, y) for x, y in spread_inside(outline, 90, seed) if y > 92 or colour == DARK_HORN]
        strokes(
            c,
            ([(x - 4, y - 8), (x + (k % 3 - 1) * 5, y), (x + 3, y + 7)] for k, (x, y) in enumerate(threads)),
            stroke=colour,
        )
    strokes(c, ([(x, 182), (x + (x % 5) - 2, 190)] for x in range(32, 100, 6)), stroke=DARK_HORN)
    leaf(c, [(62, 70), (46, 40), (50, 10)], 18)
    leaf(c, [(66, 70), (86, 48), (92, 20)], 16)


def rain_stick(c: Canvas) -> None:
    """A hollow cactus stem with rows of pegs driven in, capped at its ends."""
    stick = Ribbon([(30, 172), (100, 100), (172, 30)], [34, 34, 34])
    stick.draw(c, fill=FUR, steps=2)
    stick.lines(c, [-0.5, 0.0, 0.5], begin=0.02, end=0.98)
    for side in (-0.75, -0.25, 0.25, 0.75):
        pegs = [stick.at(t, side) for t in steps(11, 0.1 + side * 0.04, 0.9 + side * 0.04)]
        dots(c, pegs, 2.4, fill=DARK_WOOD, stroke=INK)
    for side in (-1, 1):
        strokes(
            c,
            ([stick.at(t, side), stick.at(t, side * 1.4)] for t in steps(10, 0.12, 0.88)),
            stroke=DARK_WOOD,
            width=LINE,
        )
    for t in (0.0, 0.94):
        ends = [stick.at(t, -1.1), stick.at(t + 0.06, -1.1), stick.at(t + 0.06, 1.1), stick.at(t, 1.1)]
        c.polygon(ends, fill=CORAL_RED)


DRAWINGS = {
    "bulb-tuber": bulb_tuber,
    "root-dried": root_dried,
    "stem-dried": stem_dried,
    "bark": bark,
    "leaf-frond": leaf_frond,
    "seed-nut": seed_nut,
    "fruit-pod": fruit_pod,
    "oil": oil,
    "resin": resin,
    "wax-lump": wax_lump,
    "incense": incense,
    "fibre-trunk": fibre_trunk,
    "rain-stick": rain_stick,
}
