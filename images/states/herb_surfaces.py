"""Surfaces of dried plants."""

from __future__ import annotations

import math

from images.book import Draw
from images.canvas import Canvas, Point, polar
from images.kits.herb_parts import ROOT, WOOL
from images.kits.outlines import Ribbon, dots, ribbon, spread_inside, strokes
from images.kits.plants_states import roots
from images.palette import (
    BONE,
    DARK_HORN,
    DARK_WOOD,
    HIGHLIGHT,
    HORN,
    INK,
    LINE,
    PAPER,
    SOFT_INK,
    THICK,
    THIN,
)


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


DRAWINGS: dict[str, Draw] = {
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
}
