"""Trunks, fibres, sticks and needles."""

from __future__ import annotations

import math
from functools import partial

from images.book import Draw
from images.canvas import Canvas, polar, scattered
from images.kits.outlines import Ribbon, corners, dots, ribbon, strokes
from images.kits.plant_parts import PALE_LEAF
from images.kits.plants_states import (
    SOIL,
    frond,
    ground,
    leaf,
)
from images.palette import (
    BONE,
    DARK_GREY,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    GREY,
    HIGHLIGHT,
    HORN,
    INK,
    LEAF,
    LINE,
    PAPER,
    SOFT_INK,
    THICK,
    THIN,
    WOOD,
)


def _trunk(c: Canvas, fill: str) -> None:
    """Draw a piece of trunk, without its outline at top and bottom ends."""
    c.path("M44,10 C48,70 48,130 42,190 L158,190 C152,130 152,70 156,10 Z", fill=fill)


def leaf_base_armour(c: Canvas) -> None:
    """Diamond stubs of old leaves, close together."""
    _trunk(c, DARK_WOOD)
    for row in range(7):
        for n in range(4):
            x, y = 58 + 28 * n + 14 * (row % 2), 22 + 25 * row
            if x < 150 and y < 184:
                c.polygon([(x - 14, y), (x, y - 12), (x + 14, y), (x, y + 13)], fill=HORN)
                c.polygon([(x - 7, y - 1), (x, y - 6), (x + 7, y - 1), (x, y + 4)], fill=BONE, width=THIN)


def smooth_rings(c: Canvas) -> None:
    """A smooth trunk with level rings."""
    _trunk(c, "#b5a68c")
    for y in range(28, 184, 22):
        c.curve([(46, y), (100, y + 7), (154, y)])


def scars_in_roots(c: Canvas) -> None:
    """Oval scars of fallen fronds in a mantle of wiry roots."""
    _trunk(c, DARK_HORN)
    roots_in = [
        [
            (48 + 4.1 * n, 14),
            (46 + 4.2 * n + 5 * math.sin(n * 1.7), 70),
            (47 + 4.15 * n + 5 * math.sin(n * 2.3), 130),
            (46 + 4.2 * n, 188),
        ]
        for n in range(1, 25)
    ]
    for line in roots_in:
        c.curve(line, stroke=SOFT_INK, width=THIN)
    for x, y in ((76, 40), (126, 58), (82, 98), (124, 120), (76, 156)):
        c.ellipse(x, y, 15, 20, fill="#b79b74")
        dots(c, [polar(x, y, 9, a) for a in range(-180, 1, 30)], 1.8, fill=DARK_HORN)


def soft_hairs(c: Canvas) -> None:
    """A trunk under soft golden hair."""
    c.path("M38,14 C30,70 28,130 34,188 L166,188 C172,130 170,70 162,14 Z", fill="#cf9a4a")
    places = [(34 + u * 132, 18 + v * 160) for u, v in scattered(170, 3)]
    strokes(c, ([(x, y), (x + 4 * math.sin(x), y + 9), (x - 3, y + 17)] for x, y in places), stroke="#8f6224")
    strokes(
        c,
        ([(38 - n % 3, y), (28 - n % 3, y + 8)] for n, y in enumerate(range(18, 186, 9))),
        stroke="#8f6224",
        width=LINE,
    )
    strokes(
        c,
        ([(162 + n % 3, y), (172 + n % 3, y + 8)] for n, y in enumerate(range(18, 186, 9))),
        stroke="#8f6224",
        width=LINE,
    )


def cracked_plates(c: Canvas) -> None:
    """A swollen base of cork, cracked into plates."""
    c.path(
        "M84,16 C80,48 22,84 18,148 C16,180 60,188 100,188 C140,188 184,180 182,148 C178,84 120,48 116,16 Z",
        fill=DARK_WOOD,
    )
    cells = [
        (100, 68, 22),
        (70, 96, 20),
        (128, 98, 21),
        (98, 116, 19),
        (46, 130, 20),
        (152, 132, 20),
        (72, 148, 20),
        (126, 148, 20),
        (100, 166, 19),
        (38, 160, 14),
        (162, 160, 14),
        (100, 36, 11),
    ]
    for n, (x, y, r) in enumerate(cells):
        c.polygon([polar(x, y, r * (0.82 + 0.12 * (k % 2)), 60 * k + 9 * n) for k in range(6)], fill=WOOD)
        c.polygon([polar(x, y, r * 0.45, 60 * k + 9 * n) for k in range(6)], width=THIN)


def smooth_bark(c: Canvas) -> None:
    """A smooth trunk without rings, a few breathing pores."""
    _trunk(c, "#c9c0ac")
    strokes(
        c,
        ([(x, y), (x + 10, y + 1)] for x, y in ((64, 40), (118, 62), (84, 104), (124, 136), (66, 160))),
        stroke=SOFT_INK,
        width=LINE,
    )
    c.curve([(142, 14), (138, 100), (144, 188)], stroke=GREY, width=THICK)


def no_trunk(c: Canvas) -> None:
    """Leaves straight from the ground."""
    for tip, middle in (
        ((14, 128), (46, 108)),
        ((186, 128), (154, 108)),
        ((30, 62), (66, 92)),
        ((170, 62), (134, 92)),
        ((100, 18), (102, 80)),
    ):
        frond(c, [(100, 162), middle, tip], 22, 16, fill=DARK_LEAF)
    c.path("M84,164 C84,184 92,192 100,196 C108,192 116,184 116,164 Z", fill=SOIL)
    ground(c, 164)


def wiry_rootlets(c: Canvas) -> None:
    """A block of stiff dark rootlets grown together."""
    c.polygon([(24, 40), (176, 32), (180, 168), (20, 172)], fill=DARK_HORN)
    for n in range(26):
        x = 28 + 5.8 * n
        c.curve(
            [
                (x, 40),
                (x + 9 * math.sin(n * 2.1), 86),
                (x + 8 * math.sin(n * 1.3), 130),
                (x + 6 * math.sin(n * 3), 182 - n % 4 * 4),
            ],
            stroke=INK if n % 2 else "#8d7a63",
            width=LINE,
        )
    strokes(c, ([(30 + 14 * n, 40), (26 + 14 * n, 24 + n % 3 * 4)] for n in range(11)), width=LINE)


def coir(c: Canvas) -> None:
    """A mat of softer brown strands pressed together."""
    c.blob([(20, 60), (100, 44), (180, 58), (184, 140), (100, 158), (16, 142)], fill="#c08a52")
    strands = []
    for n, (u, v) in enumerate(scattered(90, 2)):
        x, y, a = 34 + u * 132, 62 + v * 82, 180 * ((n * 0.618) % 1)
        strands.append([polar(x, y, 18, a), (x + 3, y - 3), polar(x, y, -18, a + 24)])
    strokes(c, [strand for n, strand in enumerate(strands) if n % 3], stroke="#7f5225")
    strokes(c, strands[::3], stroke="#e0b884")


def moss_peat(c: Canvas) -> None:
    """Crumbly peat with strands of moss."""
    c.blob([(18, 150), (40, 108), (84, 84), (128, 92), (168, 116), (184, 154), (140, 172), (60, 172)], fill="#5f4733")
    dots(c, [(34 + u * 132, 116 + v * 50) for u, v in scattered(60, 4)], 2.5, fill="#3d2c1f")
    for x, y, lean in ((60, 96, -16), (86, 84, -6), (112, 86, 8), (138, 98, 18)):
        tip = (x + lean, y - 56)
        c.curve([(x, y), (x + lean * 0.4, y - 30), tip], stroke=DARK_LEAF)
        for n in range(1, 9):
            px, py = x + lean * n / 9 * 0.9, y - 56 * n / 9
            strokes(c, [[(px - 8, py - 5), (px, py), (px + 8, py - 5)]], stroke=LEAF, width=LINE)


def rain_stick(c: Canvas, kind: str) -> None:
    """A piece of the wall of a rain stick."""
    fill = {"spines": "#b98f5c", "bamboo": "#d2b768", "paper": "#cdbfa6"}[kind]
    with c.moved(18, 20, 0.82), c.turned(-32):
        c.rect(-14, 66, 214, 68, fill=fill)
        c.ellipse(200, 100, 14, 34, fill=fill)
        c.ellipse(200, 100, 9, 24, fill=DARK_GREY)
        if kind == "spines":
            for row, y in enumerate((78, 93, 108, 123)):
                c.line([(-12, y + 7), (186, y + 7)], stroke=DARK_WOOD, width=THIN)
                dots(c, [(x + 10 * (row % 2), y) for x in range(0, 176, 21)], 3.4, fill=INK)
            strokes(c, ([(x, 66), (x - 2, 54)] for x in range(4, 190, 21)), width=LINE)
        elif kind == "bamboo":
            for x in (36, 124):
                c.rect(x, 62, 9, 76, radius=4, fill="#b39648")
            c.line([(0, 84), (186, 84)], stroke=BONE, width=LINE)
        else:
            for x in range(0, 200, 34):
                c.curve([(x - 18, 134), (x, 100), (x + 10, 66)], stroke=SOFT_INK, width=LINE)
            for r in (29, 18):
                c.ellipse(200, 100, r * 0.4, r, width=THIN)


def _needle(c: Canvas, x: float, bottom: float, top: float, width: float, *, fill: str) -> Ribbon:
    return ribbon(
        c,
        [(x, bottom), (x, (top + bottom) / 2), (x, top)],
        [width * 0.5, width, width, width * 0.9, width * 0.5],
        fill=fill,
    )


def fir_needles(c: Canvas) -> None:
    """A needle from above, one from below with two pale bands, and a twig with round scars."""
    _needle(c, 44, 180, 18, 28, fill=DARK_LEAF).lines(c, [0])
    below = _needle(c, 96, 180, 18, 28, fill=DARK_LEAF)
    for side in (-0.5, 0.5):
        c.curve([below.at(t / 10, side) for t in range(1, 10)], stroke=PAPER, width=6)
    ribbon(c, [(156, 192), (156, 100), (156, 10)], [34, 32, 28], fill=WOOD)
    for n, y in enumerate(range(30, 184, 28)):
        c.circle(156 + (8 if n % 2 else -7), y, 6.5, fill=BONE, stroke=HIGHLIGHT)


def yew_needles(c: Canvas) -> None:
    """Two needles with sharp tips, dull green below, and a twig of two rows."""
    for x, fill in ((34, DARK_LEAF), (72, PALE_LEAF)):
        body = ribbon(c, [(x, 184), (x, 100), (x, 14)], [8, 22, 24, 22, 1], fill=fill)
        body.lines(c, [0])
    c.curve([(142, 192), (140, 100), (144, 14)], stroke=HORN, width=5)
    shape = ((0, 0), (12, -7), (32, -11), (42, -10), (26, 0), (10, 2))
    rows = [(y, side) for y in range(34, 180, 14) for side in (-1, 1)]
    corners(c, ([(142 + side * dx, y + dy) for dx, dy in shape] for y, side in rows), fill=DARK_LEAF, width=LINE)


def monkey_puzzle(c: Canvas) -> None:
    """A branch clad in broad stiff sharp triangles."""
    for row in range(9):
        y = 30 + 18 * row
        for side in (-1, 1):
            c.polygon(
                [(100, y + 26), (100 + side * 16, y + 22), (100 + side * 62, y - 12), (100 + side * 14, y - 2)],
                fill=DARK_LEAF,
            )
    for row in range(9):
        y = 30 + 18 * row
        c.polygon([(78, y + 16), (100, y - 20), (122, y + 16), (100, y + 22)], fill=LEAF)


def needle_bundles(c: Canvas) -> None:
    """Long needles in bundles of two and five."""
    for x, y, angles in ((50, 184, (-102, -84)), (132, 190, (-114, -102, -90, -78, -66))):
        for angle in angles:
            tip = polar(x, y, 160, angle)
            c.line([(x, y), tip], width=6)
            c.line([(x, y), tip], stroke=DARK_LEAF, width=3.5)
        c.rect(x - 6, y - 26, 12, 32, radius=4, fill=HORN)


def broad_leaves(c: Canvas) -> None:
    """Broad leaves with veins on a twig."""
    c.curve([(30, 190), (92, 112), (150, 30)], stroke=DARK_WOOD, width=5)
    for base, tip in (((52, 162), (36, 80)), ((84, 124), (172, 132)), ((110, 88), (92, 16)), ((134, 54), (188, 40))):
        body = leaf(c, base, tip, 46)
        strokes(c, ([body.at(t / 8, 0), body.at(t / 8 + 0.12, side * 0.8)] for t in range(1, 7) for side in (-1, 1)))


DRAWINGS: dict[str, Draw] = {
    "trunk-surface--leaf-base-armour": leaf_base_armour,
    "trunk-surface--smooth-rings": smooth_rings,
    "trunk-surface--scars-in-root-mantle": scars_in_roots,
    "trunk-surface--soft-hairs": soft_hairs,
    "trunk-surface--cracked-plates": cracked_plates,
    "trunk-surface--smooth-bark": smooth_bark,
    "trunk-surface--no-trunk": no_trunk,
    "fibre-kind--wiry-black-rootlets": wiry_rootlets,
    "fibre-kind--soft-brown-coir": coir,
    "fibre-kind--moss-or-peat": moss_peat,
    "rain-stick-wall--spine-holes-in-rows": partial(rain_stick, kind="spines"),
    "rain-stick-wall--bamboo-joints": partial(rain_stick, kind="bamboo"),
    "rain-stick-wall--paper-tube": partial(rain_stick, kind="paper"),
    "needle-form--flat-pale-bands-disc-scar": fir_needles,
    "needle-form--flat-no-bands": yew_needles,
    "needle-form--broad-triangular": monkey_puzzle,
    "needle-form--bundles": needle_bundles,
    "needle-form--broadleaf": broad_leaves,
}
