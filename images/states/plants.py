"""Living plants, bulbs and seeds: habit, spines, leaves, trunks, flowers, pitchers, signs of the wild."""

from __future__ import annotations

import itertools
import math
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.outlines import Ribbon, corners, dots, ribbon, spread_inside, strokes
from images.kits.plants_states import (
    FELT,
    SOIL,
    cm_bar,
    column,
    cushions_with_spines,
    drop,
    fan,
    frond,
    ground,
    leaf,
    leaf_widths,
    petals,
    pot,
    ribbed_body,
    roots,
    thorn_pairs,
    tree_crown,
)
from images.kits.swatches import spots
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_GREY,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_YELLOW,
    GLASS,
    GREY,
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
    WOOD,
)

PALE_LEAF = "#b9cf9f"
BLUE_LEAF = "#8fb0a2"
PINK = "#d98aa8"
PURPLE = "#7d4a78"


# Habit -----------------------------------------------------------------------


def cactus(c: Canvas) -> None:
    """A ribbed ball with cushions and spines."""
    ribbed_body(c, 100, 104, 66, 74, ribs=9, spines=11)
    ground(c)


def thorny_stem(c: Canvas) -> None:
    """Candelabra of angled stems with pairs of thorns and no cushions."""
    arms: tuple[list[Point], ...] = (
        [(52, 52), (52, 110), (62, 136), (98, 146)],
        [(148, 64), (148, 106), (138, 130), (102, 138)],
    )
    for arm in arms:
        for stroke, width in ((INK, 25.0), (LEAF, 20.0), (DARK_LEAF, THIN)):
            c.curve(arm, stroke=stroke, width=width)
        x, top = arm[0]
        thorn_pairs(c, [(x, y) for y in range(int(top) + 6, 112, 18)])
        strokes(
            c,
            ([(x + side * 12, y), (x + side * 19, y - 5)] for y in range(int(top), 112, 18) for side in (-1, 1)),
            width=LINE,
        )
    column(c, 100, 16, 182, 25, ribs=2)
    thorn_pairs(c, [(100, y) for y in range(38, 180, 18)])
    strokes(
        c,
        ([(100 + side * 12, y), (100 + side * 19, y - 5)] for y in range(32, 120, 18) for side in (-1, 1)),
        width=LINE,
    )
    ground(c)


def leaf_rosette(c: Canvas) -> None:
    """Thick pointed leaves in a rosette."""
    fan(c, 100, 172, (188, 352, 206, 334, 226, 314, 246, 294, 270), 92, 30, bend=6)
    fan(c, 100, 176, (216, 324, 252, 288), 62, 28, fill=PALE_LEAF, bend=4)
    ground(c)


def swollen_trunk(c: Canvas) -> None:
    """A bottle-shaped trunk with a few thin branches and leaves."""
    for spine in ([(98, 92), (78, 58), (52, 40)], [(100, 92), (102, 54), (98, 26)], [(104, 92), (126, 62), (150, 44)]):
        c.curve(spine, width=8)
        c.curve(spine, stroke=HORN, width=4)
        x, y = spine[-1]
        fan(c, x, y, (200, 340, 240, 300), 30, 12)
    c.path(
        "M88,88 C86,108 42,124 36,156 C32,176 46,182 62,182 "
        "L140,182 C156,182 168,176 164,156 C158,124 114,108 112,88 Z",
        fill="#b5a68c",
    )
    for y in (128, 148, 166):
        c.curve([(66, y), (80, y + 4), (92, y + 1)], width=THIN, stroke=SOFT_INK)
        c.curve([(112, y - 4), (128, y), (138, y - 3)], width=THIN, stroke=SOFT_INK)
    ground(c)


_PEBBLE: list[Point] = [(3, -38), (22, -37), (40, -20), (43, 8), (26, 34), (3, 38)]
"""The right one of a pair of pebble leaves, from above."""


def pebble_pair(c: Canvas) -> None:
    """Pairs of stone-like leaves grown together, from above: a cleft between two mottled tops, among pebbles."""
    pebbles = [
        (18, 150, 11),
        (40, 178, 9),
        (96, 186, 8),
        (122, 36, 12),
        (150, 18, 8),
        (182, 60, 10),
        (20, 26, 8),
        (188, 182, 8),
    ]
    for x, y, r in pebbles:
        c.ellipse(x, y, r, r * 0.8, fill=SHADE, width=THIN)
    for x, y, size, turn in ((78, 90, 1.5, -16), (150, 146, 0.84, 24)):
        with c.moved(x, y, size), c.turned(turn, 0, 0):
            for side in (-1, 1):
                c.blob([(side * x, y + 5) for x, y in _PEBBLE], fill="#8c7d60")
                c.blob([(side * x, y) for x, y in _PEBBLE], fill="#b8a98a")
                c.blob([(side * (3 + 0.74 * x), 0.72 * y) for x, y in _PEBBLE], fill="#6f6448", width=THIN)
                islands = ((12, -16, 4), (24, -8, 5), (13, 2, 3), (27, 8, 3), (14, 18, 4), (22, 20, 2), (20, -20, 2))
                for px, py, r in islands:
                    c.circle(side * px, py, r, fill="#c4b697", stroke=NONE)


def _crown(c: Canvas, x: float, y: float, reach: float, *, fill: str, lift: float, thick: float = 5) -> None:
    """Draw feather leaves that arch from the top of a trunk."""
    for dx, drop_by in ((-1, 0.34), (1, 0.34), (-0.92, -0.2), (0.92, -0.2), (-0.55, -0.62), (0.55, -0.62), (0, -0.78)):
        tip = (x + reach * dx, y + reach * drop_by)
        middle = (x + reach * dx * 0.5, y + reach * drop_by * 0.5 - lift * abs(dx) - 4)
        frond(c, [(x, y), middle, tip], 19, 15, fill=fill, thick=thick)


def armoured(c: Canvas, x: float, top: float, bottom: float, width: float) -> None:
    """Draw a stout trunk covered by the stubs of old leaves."""
    rows = int((bottom - top) / 11)
    c.rect(x - width / 2, top, width, bottom - top, fill=DARK_WOOD)
    shapes = []
    for row in range(rows + 1):
        for n in range(4):
            px, py = x - width / 2 + width * (n + 0.5 * (row % 2) + 0.25) / 4, top + 11 * row
            if px < x + width / 2 - 3 and py < bottom - 4:
                shapes.append([(px - width / 9, py), (px, py - 6), (px + width / 9, py), (px, py + 6)])
    corners(c, shapes, fill=HORN)
    c.rect(x - width / 2, top, width, bottom - top)


def cycad(c: Canvas) -> None:
    """A stout armoured trunk with a stiff crown."""
    armoured(c, 100, 100, 182, 50)
    _crown(c, 100, 98, 88, fill=DARK_LEAF, lift=22)
    ground(c)


def tree_fern(c: Canvas) -> None:
    """A trunk of wiry roots, wide arching fronds and coiled young leaves."""
    body = ribbon(c, [(100, 84), (100, 132), (100, 182)], [16, 20, 40], fill=DARK_HORN)
    body.lines(c, [-0.6, -0.2, 0.2, 0.6], begin=0.05, end=0.98)
    _crown(c, 100, 84, 88, fill=LEAF, lift=30, thick=7)
    for side in (-1, 1):
        coil = [polar(100 + side * 14, 46, 9 - 7 * n / 12, 90 - side * (90 + 40 * n)) for n in range(13)]
        c.curve([(100 + side * 2, 84), (100 + side * 6, 62), *coil], stroke=HORN, width=THICK)
    ground(c)


def palm(c: Canvas) -> None:
    """A slim trunk with rings and drooping feather leaves."""
    body = ribbon(c, [(96, 66), (102, 124), (98, 182)], [13, 14, 20], fill="#b5a68c")
    body.rings(c, [i / 12 for i in range(1, 12)])
    _crown(c, 96, 66, 80, fill=LEAF, lift=26, thick=4)
    dots(c, ((90, 74), (101, 75), (95, 80)), 6, fill=DARK_WOOD, stroke=INK)
    ground(c)


def orchid_flower(c: Canvas, x: float, y: float, size: float, *, fill: str = PINK) -> None:
    """Draw an orchid flower with five petals and a lip."""
    petals(c, x, y, (-90, 40, 140), size, size * 0.6, fill=fill)
    petals(c, x, y, (-12, 192), size * 1.05, size * 0.95, fill=fill)
    c.blob(
        [
            (x - size * 0.2, y),
            (x + size * 0.2, y),
            (x + size * 0.3, y + size * 0.5),
            (x, y + size * 0.75),
            (x - size * 0.3, y + size * 0.5),
        ],
        fill=PURPLE,
        width=THIN,
    )


def orchid_canes(c: Canvas) -> None:
    """An orchid with swollen stems in a row on a creeping base."""
    c.curve([(30, 172), (100, 178), (170, 170)], stroke=HORN, width=6)
    for x, lean in ((50, -10), (84, -4), (118, 4), (148, 10)):
        cane = Ribbon([(x, 174), (x + lean * 0.6, 130), (x + lean, 88)], [8, 26, 22, 8])
        cane.draw(c, fill=PALE_LEAF, steps=6)
        strokes(c, ([cane.at(t, -1), cane.at(t + 0.03, 0), cane.at(t, 1)] for t in (0.25, 0.5, 0.75)))
        fan(c, x + lean, 90, (236, 304), 56, 18)
    c.curve([(122, 92), (136, 52), (164, 30)], stroke=DARK_LEAF)
    orchid_flower(c, 166, 32, 22)
    roots(c, 60, 176, 4, 18)
    roots(c, 130, 176, 4, 18)


def orchid_fan(c: Canvas) -> None:
    """An orchid with a fan of leaves from one base, without swollen stems."""
    c.curve([(100, 160), (104, 90), (116, 40)], stroke=DARK_LEAF, width=THICK)
    fan(c, 100, 166, (184, 356, 204, 336, 226, 314), 84, 28, bend=10)
    c.ellipse(100, 164, 12, 6, fill=DARK_LEAF)
    orchid_flower(c, 116, 44, 28)
    roots(c, 100, 168, 7, 26, spread=140, width=LINE)


def orchid_vine(c: Canvas) -> None:
    """A climbing stem; at each leaf one air root on the other side."""
    stem: list[Point] = [(92, 192), (104, 136), (96, 76), (106, 12)]
    c.curve(stem, width=13)
    c.curve(stem, stroke=LEAF, width=9)
    body = Ribbon(stem, [10, 10])
    for n, t in enumerate((0.14, 0.36, 0.58, 0.8)):
        side = 1 if n % 2 else -1
        x, y = body.centre(t)
        leaf(c, (x + side * 5, y), (x + side * 74, y - 24), 28, bend=side * 4)
        root = [(x - side * 5, y), (x - side * 26, y + 6), (x - side * 42, y + 24)]
        c.curve(root, stroke=INK, width=6)
        c.curve(root, stroke=SHADE, width=3)


def air_plant(c: Canvas) -> None:
    """A rosette of thin grey leaves on a bare branch, without soil."""
    c.path("M8,150 C60,160 130,140 192,152 L192,168 C130,158 60,176 8,168 Z", fill=WOOD)
    c.curve([(20, 160), (80, 162), (170, 158)], width=THIN)
    for angle in (176, 364, 200, 340, 222, 318, 244, 296, 260, 280):
        side = 1 if math.cos(math.radians(angle)) > 0 else -1
        x, y = polar(100, 144, 78, angle)
        curl = Ribbon(
            [(100, 148), polar(100, 144, 48, angle + side * 12), (x, y - 8), (x + side * 6, y + 14)], [13, 10, 6, 1]
        )
        curl.draw(c, fill="#b3c2b2", width=THIN + 0.5, steps=8)
    roots(c, 98, 150, 4, 16, spread=150)


def nepenthes_pitcher(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a hanging pitcher with a lid; its rim lies about (x, y)."""
    with c.moved(x, y, size):
        c.path("M-19,0 C-24,30 -26,52 -14,66 C-4,76 12,74 18,60 C24,40 20,20 19,0 Z", fill=PALE_LEAF)
        c.curve([(-6, 10), (-9, 40), (-4, 64)], width=THIN, stroke=DARK_LEAF)
        c.ellipse(0, 0, 21, 8, fill=DARK_GREY, stroke=CORAL_RED, width=5)
        c.path("M-18,-4 C-22,-30 6,-38 22,-24 C14,-14 0,-8 -18,-4 Z", fill=LEAF)
        for dot_x, dot_y in ((6, 24), (-2, 36), (10, 44), (4, 58)):
            c.circle(dot_x, dot_y, 3, fill=CORAL_RED, stroke=NONE)


def pitcher_plant(c: Canvas) -> None:
    """Leaves that end in hanging pitchers."""
    c.line([(100, 190), (100, 30)], stroke=DARK_LEAF, width=5)
    for y, side, size in ((52, -1, 0.9), (44, 1, 1.15)):
        leaf(c, (100, y + 18), (100 + side * 58, y - 24), 24, bend=side * 2)
        tip = (100 + side * 58, y - 24)
        c.curve(
            [
                tip,
                (100 + side * 84, y - 10),
                (100 + side * 78, y + 96),
                (100 + side * 58, y + 124 * size - 10),
                (100 + side * 40, y + 110),
            ],
            stroke=DARK_LEAF,
        )
        nepenthes_pitcher(c, 100 + side * 52, y + 44, size)
    fan(c, 100, 40, (240, 300), 34, 12)


def snap_trap(c: Canvas) -> None:
    """Hinged lobes with bristles on short leaves."""
    for x, y, turn in ((50, 92, -34), (150, 96, 34), (100, 54, 0)):
        leaf(c, (100, 176), (x, y + 28), 22)
        with c.turned(turn, x, y):
            for side in (-1, 1):
                edge = [polar(x + side * 4, y, 30, a) for a in range(-80, 81, 20)]
                edge = edge if side > 0 else [(2 * x - px, py) for px, py in edge]
                strokes(c, ([p, (p[0] + (p[0] - x) * 0.35, p[1] + (p[1] - y) * 0.35)] for p in edge), width=LINE)
                c.blob([(x, y + 28), *edge, (x, y - 26)], fill=CORAL_RED if side > 0 else "#d9776f")
            c.line([(x, y + 30), (x, y - 28)], width=THICK, stroke=DARK_LEAF)
    ground(c, 180)


def two_straps(c: Canvas) -> None:
    """Two long split strap leaves from a low woody disc."""
    with c.moved(9, 14, 0.91):
        for side in (-1, 1):
            strap = Ribbon(
                [(100 + side * 20, 132), (100 + side * 58, 96), (100 + side * 84, 146), (100 + side * 90, 176)],
                [34, 36, 30, 22],
            )
            strap.draw(c, fill=LEAF)
            strap.lines(c, [-0.6, -0.2, 0.2, 0.6], begin=0.05, end=0.98)
            second = Ribbon([(100 + side * 14, 140), (100 + side * 40, 128), (100 + side * 56, 176)], [30, 28, 20])
            second.draw(c, fill=LEAF)
            second.lines(c, [-0.4, 0.2], begin=0.05, end=0.98)
        c.path(
            "M58,128 C66,112 134,112 142,128 C146,150 128,176 116,182 L84,182 C72,176 54,150 58,128 Z", fill=DARK_WOOD
        )
        c.ellipse(100, 126, 40, 13, fill=WOOD)
        c.curve([(70, 128), (100, 120), (130, 128)], width=THIN)
    ground(c)


def spiny_shrub(c: Canvas) -> None:
    """Upright thorny stems with small leaves along them."""
    for tip in ((30, 34), (78, 16), (128, 20), (172, 42)):
        foot = 88 + 8 * (tip[0] - 30) / 47
        stem = Ribbon([(foot, 178), (foot * 0.6 + tip[0] * 0.4, 108), tip], [14, 11, 6])
        stem.draw(c, fill="#b5a68c", steps=4)
        buds = [(stem.at(n / 12, 1 if n % 2 else -1), 1 if n % 2 else -1) for n in range(1, 12)]
        strokes(c, ([(x, y), (x + side * 13, y - 7)] for (x, y), side in buds), width=LINE)
        dots(c, [(x + side * 7, y - 9) for (x, y), side in buds], 4, height=5, fill=LEAF, stroke=INK)
    ground(c)


def tree_shrub(c: Canvas) -> None:
    """A tree with branches and a leafy crown."""
    c.polygon([(90, 182), (94, 100), (106, 100), (112, 182)], fill=WOOD)
    for x, y, r in ((66, 76, 36), (136, 78, 36), (100, 54, 40)):
        tree_crown(c, x, y, r)
    c.curve([(98, 126), (86, 104), (76, 92)], width=THICK, stroke=DARK_WOOD)
    c.curve([(102, 130), (116, 108), (126, 94)], width=THICK, stroke=DARK_WOOD)
    ground(c)


def leafy_herb(c: Canvas) -> None:
    """A soft stem with leaves and a small flower."""
    c.curve([(100, 182), (98, 110), (102, 50)], stroke=DARK_LEAF, width=5)
    for y, reach in ((154, 62), (120, 52), (88, 40)):
        for side in (-1, 1):
            leaf(c, (100, y), (100 + side * reach, y - 30), 26, bend=side * 6)
    petals(c, 102, 42, range(0, 360, 60), 20, 12, fill=FEATHER_YELLOW)
    c.circle(102, 42, 6, fill=HORN)
    ground(c)


def bulb(c: Canvas, x: float = 100, y: float = 120, size: float = 1, *, fill: str = HORN, neck: float = 24) -> None:
    """Draw a pear-shaped bulb with papery skin; ``neck`` is how far it is drawn out upwards."""
    with c.moved(x, y, size):
        c.path(
            f"M-8,{-46 - neck} C-6,-44 -44,-30 -46,6 C-46,32 -22,44 0,44 "
            f"C22,44 46,32 46,6 C44,-30 6,-44 8,{-46 - neck} Z",
            fill=fill,
        )
        for side in (-0.5, 0, 0.5):
            c.curve([(8 * side, -40 - neck * 0.7), (52 * side, -10), (54 * side, 16), (22 * side, 40)], width=THIN)
        roots(c, 0, 44, 7, 26)


def dormant(c: Canvas) -> None:
    """A bulb and a tuber without leaves."""
    bulb(c, 66, 108, 1.05, fill="#a5794c")
    c.blob([(126, 110), (152, 98), (178, 112), (184, 136), (164, 154), (138, 152), (122, 134)], fill=SOIL)
    for x, y in ((142, 120), (164, 130), (150, 142)):
        c.curve([(x - 5, y), (x, y + 3), (x + 5, y)], width=THIN)
    c.path("M150,98 C148,90 154,84 158,84 C160,92 158,96 156,98 Z", fill=PALE_LEAF)


# Areoles and spines ------------------------------------------------------------


def _rib(c: Canvas, *, fill: str = LEAF) -> None:
    """Draw a large piece of a ribbed stem: two valleys and a ridge."""
    c.path("M20,14 C34,40 34,160 20,188 L180,188 C166,160 166,40 180,14 Z", fill=fill)
    c.curve([(66, 14), (74, 100), (66, 188)], stroke=DARK_LEAF)
    c.curve([(134, 14), (126, 100), (134, 188)], stroke=DARK_LEAF)


def areoles_present(c: Canvas) -> None:
    """A ridge with three felted cushions from which spines grow."""
    _rib(c)
    for y in (48, 104, 160):
        strokes(c, ([(100, y), polar(100, y, 40, a)] for a in (-160, -125, -55, -20, 30, 150)), width=LINE)
        c.ellipse(100, y, 15, 12, fill=FELT, stroke=HIGHLIGHT, width=LINE)
        dots(c, ((94, y - 3), (104, y + 3), (100, y - 5), (95, y + 4), (107, y - 2)), 1.5, fill=SOFT_INK)


def areoles_absent(c: Canvas) -> None:
    """A ridge with pairs of thorns straight from the skin."""
    _rib(c)
    for y in (54, 108, 162):
        for side in (-1, 1):
            c.polygon([(100 + side, y - 7), (100 + side * 42, y - 26), (100 + side, y + 8)], fill=HORN)


def skin_in_pairs(c: Canvas) -> None:
    """The edge of an angled stem with thorns in pairs."""
    areoles_absent(c)


def spines_on_leaf_edges(c: Canvas) -> None:
    """A thick leaf with spines along its edges and at its tip."""
    toothed_leaf(c, end_spine=True)


def from_knobs(c: Canvas) -> None:
    """Knobs of a stem, each with one spine at its tip."""
    c.path("M40,14 C30,70 30,130 40,188 L160,188 C170,130 170,70 160,14 Z", fill=SOIL)
    for row, y in enumerate((44, 84, 124, 164)):
        for x in (66, 134) if row % 2 else (46, 100, 154):
            c.blob([(x - 20, y + 10), (x - 8, y - 10), (x + 8, y - 10), (x + 20, y + 10), (x, y + 20)], fill=HORN)
            c.polygon([(x - 4, y - 6), (x, y - 32), (x + 4, y - 6)], fill=BONE)


def no_spines(c: Canvas) -> None:
    """A smooth stem and leaf without spines."""
    ribbon(c, [(72, 188), (72, 100), (72, 14)], [56, 58, 50], fill=LEAF).lines(c, [-0.4, 0.3])
    leaf(c, (112, 176), (164, 30), 46)


# Cactus shapes -----------------------------------------------------------------


def rock_rosette(c: Canvas) -> None:
    """A flat star of triangular horny knobs, seen from above."""
    for count, reach, base, turn in ((11, 84, 34, 0), (9, 60, 22, 16), (7, 40, 12, 4)):
        for n in range(count):
            angle = turn + 360 * n / count
            wide = 150 / count
            left, right = polar(100, 100, base + 20, angle - wide), polar(100, 100, base + 20, angle + wide)
            c.polygon([polar(100, 100, base - 8, angle), left, polar(100, 100, reach, angle), right], fill="#9aa38a")
            c.line([polar(100, 100, base + 6, angle), polar(100, 100, reach - 8, angle)], width=THIN, stroke=SOFT_INK)
    c.circle(100, 100, 11, fill=FELT)


def star_dome(c: Canvas) -> None:
    """A spineless dome of eight broad ribs with white flecks, seen from above."""
    ribs = 8
    around = [polar(100, 100, 86 if n % 2 else 66, 180 * n / ribs) for n in range(2 * ribs)]
    c.blob(around, fill="#7f9a6d")
    for n in range(ribs):
        angle = 360 * (n + 0.5) / ribs
        c.curve(
            [polar(100, 100, 8, angle - 22.5), polar(100, 100, 40, angle - 22.5), polar(100, 100, 64, angle - 22.5)],
            stroke=DARK_LEAF,
        )
        dots(c, [polar(100, 100, r, angle) for r in (24, 42, 60, 76)], 4, fill=FELT, stroke=SOFT_INK)
    flecks = [polar(100, 100, 84 * math.sqrt(u), 360 * v) for u, v in scattered(150, 2)]
    dots(c, (p for n, p in enumerate(flecks) if math.hypot(p[0] - 100, p[1] - 100) < 66), 1.4, fill=PAPER)


def tubercle_ball(c: Canvas) -> None:
    """A small ball of knobs in spirals, each with a star of fine spines; 6 cm across."""
    c.circle(100, 92, 66, fill=LEAF)
    places = [polar(100, 92, 8 * math.sqrt(n), 137.5 * n) for n in range(1, 54)]
    dots(c, places, 7.5, fill=PALE_LEAF, stroke=DARK_LEAF)
    strokes(c, ([p, polar(*p, 7, a)] for p in places for a in (0, 72, 144, 216, 288)), stroke=INK, width=1)
    dots(c, places, 1.8, fill=PAPER)
    c.circle(100, 92, 66)
    cm_bar(c, 132 / 5, "1 cm", x=66, y=184)


def soft_button(c: Canvas) -> None:
    """A spineless blue-green button of low lobes with tufts of wool, on a turnip root."""
    c.path("M52,116 C54,150 82,170 96,194 L104,194 C118,170 146,150 148,116 Z", fill=SOIL)
    c.ellipse(100, 86, 76, 46, fill=BLUE_LEAF)
    for angle in range(0, 360, 45):
        far = polar(0, 0, 1, angle + 22)
        c.curve(
            [
                (100 + 12 * far[0], 80 + 7 * far[1]),
                (100 + 46 * far[0] - 6 * far[1], 82 + 28 * far[1]),
                (100 + 74 * far[0], 86 + 44 * far[1]),
            ],
            stroke="#4f7467",
            width=THIN,
        )
        for share in (0.4, 0.78):
            x, y = 100 + 74 * share * math.cos(math.radians(angle)), 84 + 42 * share * math.sin(math.radians(angle))
            strokes(c, ([(x, y), (x + d, y - 9)] for d in (-5, -2, 2, 5)), stroke=SOFT_INK)
            c.ellipse(x, y, 5, 3.5, fill=FELT, width=THIN)
    c.ellipse(100, 80, 11, 7, fill=FELT, width=THIN)


def flat_disc(c: Canvas) -> None:
    """A ribbed ball with a woolly, bristly cap on top."""
    ribbed_body(c, 100, 130, 76, 54, ribs=9, spines=8, rows=4)
    c.path("M62,84 C58,40 76,26 100,26 C124,26 142,40 138,84 C120,94 80,94 62,84 Z", fill=FELT)
    bristles = [
        [(x, y), (x + (x - 100) * 0.08, y - 9)]
        for x, y in spread_inside([(66, 44), (134, 44), (134, 88), (66, 88)], 60, 2)
    ]
    strokes(c, bristles, stroke=CORAL_RED)
    ground(c, 186)


def scaly_ribs(c: Canvas) -> None:
    """A grey body with scale-like rows of rough skin and comb-like spines."""
    c.path("M58,184 L58,78 C58,40 78,22 100,22 C122,22 142,40 142,78 L142,184 Z", fill="#a8a899")
    for n, x in enumerate((72, 100, 128)):
        c.line([(x - 14, 60 if n == 1 else 76), (x - 14, 182)], stroke=SOFT_INK, width=THIN)
        for y in range(62, 180, 26):
            strokes(
                c,
                ([(x, y - 9 + 3 * k), (x + side * 9, y - 10 + 3.2 * k)] for k in range(6) for side in (-1, 1)),
                width=THIN,
            )
            c.ellipse(x, y, 2.6, 9, fill=FELT, width=THIN)
    dots(
        c,
        ((64, 90), (66, 120), (86, 70), (88, 108), (112, 92), (114, 132), (138, 108), (86, 148), (136, 150)),
        2.2,
        fill=PAPER,
        stroke=SOFT_INK,
    )
    ground(c, 186)


def barrel(c: Canvas) -> None:
    """A barrel with ribs and strong spines."""
    ribbed_body(c, 100, 104, 76, 78, ribs=11, spines=12, rows=6)
    ground(c, 184)


def columns(c: Canvas) -> None:
    """Tall ribbed columns, one with a side arm."""
    for x, top, width in ((58, 66, 34), (142, 46, 34), (100, 14, 40)):
        column(c, x, top, 184, width, ribs=5)
        cushions = [(x - width / 2 + width * (k + 0.5) / 5, y) for k in range(5) for y in range(top + 26, 180, 20)]
        dots(c, cushions, 1.8, fill=FELT, stroke=SOFT_INK)
        strokes(
            c,
            (
                [(x + side * width / 2, y), (x + side * (width / 2 + 7), y - 4)]
                for y in range(top + 22, 180, 14)
                for side in (-1, 1)
            ),
        )
    ground(c, 186)


def pads(c: Canvas) -> None:
    """Flat oval pads, one on the other."""
    for x, y, turn, rx, ry in (
        (100, 140, 0, 34, 46),
        (58, 76, -30, 26, 38),
        (136, 72, 26, 28, 40),
        (96, 44, -4, 20, 30),
    ):
        with c.turned(turn, x, y):
            c.ellipse(x, y, rx, ry, fill=LEAF)
            places = [
                (x + dx * rx, y + dy * ry)
                for dx in (-0.55, 0, 0.55)
                for dy in (-0.6, -0.2, 0.2, 0.6)
                if abs(dx) + abs(dy) < 1.2
            ]
            cushions_with_spines(c, places, 6, cushion=2)
    ground(c, 188)


def flat_hanging(c: Canvas) -> None:
    """Hanging chains of flat, leaf-like joints from a pot."""
    for reach, count in ((80, 5), (48, 4)):
        for side in (-1, 1):
            ends = [(100 + side * 12, 40.0), (100 + side * (6 + reach / 2), 15.0), (100 + side * reach, 34.0)]
            ends += [(100 + side * (reach + n), 34.0 + 30 * n) for n in range(1, count)]
            for (x, y), (far_x, far_y) in itertools.pairwise(ends):
                with c.turned(math.degrees(math.atan2(far_y - y, far_x - x)) - 90, x, y):
                    _joint(c, x, y)
            petals(c, *ends[-1], (50, 90, 130), 20, 9, fill=PINK)
    pot(c, 100, 34, 62, 46)


def _joint(c: Canvas, x: float, y: float) -> None:
    """Draw one flat joint with notched edges and a midrib, 32 long."""
    edge = f"M{x - 5:.1f},{y:.1f} l-7,9 l2,5 l-2,12 l7,6 l10,0 l7,-6 l-2,-12 l2,-5 l-7,-9 Z"
    c.path(f"{edge} m5,4 v24", fill=LEAF, width=2)


def three_angled(c: Canvas) -> None:
    """A climbing three-angled stem with air roots, and its cut end."""
    stem = ribbon(c, [(60, 190), (72, 130), (58, 76), (82, 16)], [34, 36, 36, 30], fill=LEAF)
    stem.lines(c, [0.15], begin=0.02, end=0.98)
    for n in range(1, 7):
        for side in (-1, 0.15, 1):
            x, y = stem.at(n / 7, side)
            dots(c, [(x, y)], 3, fill=FELT, stroke=INK)
            strokes(c, [[(x, y), (x - 5, y - 5)], [(x, y), (x + 5, y - 5)]])
    for y in (100, 142):
        c.curve([(82, y), (100, y + 4), (112, y + 18)], stroke=HORN, width=LINE)
    c.path("M150,70 C156,92 176,108 190,118 C168,120 146,120 112,120 C132,108 146,92 150,70 Z", fill=PALE_LEAF)
    c.circle(150, 106, 8, fill=BONE, width=THIN)


# Sap, leaves ---------------------------------------------------------------------


def sap_drop(c: Canvas, fill: str, *, clear: bool = False) -> None:
    """A cut stem from which a drop falls; ``clear`` makes the film thin."""
    c.rect(8, 8, 184, 184, radius=8, fill="#c9d6c4", stroke=NONE)
    stem = ribbon(c, [(30, 30), (62, 56), (92, 82)], [52, 52, 52], fill=LEAF)
    stem.lines(c, [-0.4, 0.3])
    with c.turned(42, 92, 82):
        c.ellipse(92, 82, 12, 27, fill=PALE_LEAF)
        c.ellipse(92, 82, 9, 21, fill=fill, stroke=SOFT_INK, width=THIN)
    if not clear:
        c.path("M92,92 C94,108 96,120 102,130 C110,122 110,106 104,84 Z", fill=fill, width=THIN)
    drop(c, 104, 152, 20, fill=fill)
    dots(c, ((106, 184),), 5, fill=fill, stroke=INK)


def cut_leaf(c: Canvas, inner: str, rim: str) -> None:
    """Draw a thick leaf cut across, its cut face towards us; the face spans x 18 to 182, y 66 to 146."""
    c.path("M16,94 L52,34 C70,14 130,14 148,34 L184,94 Z", fill=LEAF)
    c.path("M14,92 C50,66 150,66 186,92 C176,150 24,150 14,92 Z", fill=rim)
    c.path("M24,96 C58,74 142,74 176,96 C164,140 36,140 24,96 Z", fill=inner, stroke=SOFT_INK, width=THIN)


def yellow_sap(c: Canvas) -> None:
    """A cut leaf with yellow sap welling up under the skin."""
    cut_leaf(c, GLASS, "#e3b923")
    for x in (58, 100, 142):
        drop(c, x, 176, 9, fill="#e3b923")
        c.line([(x, 140 - abs(x - 100) / 8), (x, 156)], stroke="#e3b923", width=THICK)


def clear_gel(c: Canvas) -> None:
    """A cut leaf with a lump of clear gel hanging from it."""
    cut_leaf(c, GLASS, LEAF)
    c.path("M60,112 C58,150 72,186 96,186 C124,186 138,154 140,112 C118,100 82,100 60,112 Z", fill="#dcebea")
    c.curve([(74, 122), (76, 148), (86, 168)], stroke=PAPER, width=THICK)
    dots(c, ((112, 130), (104, 158), (122, 150)), 4, fill=PAPER, stroke=SOFT_INK)


def halves(c: Canvas, kind: str) -> None:
    """Two halves of a cut thick leaf pulled apart, with what joins them."""
    inner = {"gel": "#dcebea", "fibres": "#e4e6c6", "watery": "#c3dcae", "woody": WOOD}[kind]
    if kind == "gel":
        c.path("M74,76 C92,92 108,92 126,76 L126,124 C108,106 92,106 74,124 Z", fill="#e6f1f0")
        c.curve([(76, 90), (100, 98), (124, 90)], stroke=PAPER, width=THICK)
    if kind == "fibres":
        strokes(
            c,
            ([(72, 66 + 7 * n), (100, 68 + 6.6 * n + n % 3), (128, 66 + 7 * n)] for n in range(11)),
            stroke=HORN,
            width=2,
        )
    if kind == "watery":
        for x, y in ((78, 148), (122, 150), (90, 164)):
            drop(c, x, y, 7, fill="#cfe4ee")
    for side in (-1, 1):
        with c.moved(100, 0), c.turned(0 if side > 0 else 180, 0, 100):
            c.path("M84,64 L40,52 C30,80 30,120 40,148 L84,136 Z", fill=LEAF if kind != "woody" else "#7c8a55")
            c.ellipse(40, 100, 16, 48, fill=inner)
            c.ellipse(40, 100, 11, 40, width=THIN, stroke=SOFT_INK)


def plain_leaf(c: Canvas) -> None:
    """A plain green leaf."""
    leaf(c, (100, 192), (100, 10), 112)


def purple_below(c: Canvas) -> None:
    """A leaf from above, and one turned over: purple with spots."""
    leaf(c, (58, 188), (54, 14), 74)
    body = leaf(c, (142, 188), (146, 14), 74, fill="#8a4f83")
    places = ((0.3, 0.4), (0.4, -0.5), (0.5, 0.5), (0.6, -0.4), (0.7, 0.4), (0.8, -0.3))
    dots(c, [body.at(t, side) for t, side in places], 3, fill="#5b2a56")


def mottled(c: Canvas) -> None:
    """A leaf chequered in two greens."""
    body = leaf(c, (100, 192), (100, 10), 112, rib=False, fill=PALE_LEAF)
    for n in range(1, 10):
        for k, side in enumerate((-0.75, -0.25, 0.25, 0.75)):
            if (n + k) % 2:
                low, high = n / 10 - 0.045, n / 10 + 0.045
                square = [
                    body.at(low, side - 0.23),
                    body.at(low, side + 0.23),
                    body.at(high, side + 0.23),
                    body.at(high, side - 0.23),
                ]
                c.blob(square, fill=DARK_LEAF, stroke=NONE)
    body.draw(c)


def white_marks(c: Canvas) -> None:
    """A leaf with white spots in rows, and a white line along each edge."""
    body = leaf(c, (100, 192), (100, 10), 112, rib=False)
    rows = enumerate((0.16, 0.26, 0.36, 0.46, 0.56, 0.66, 0.76))
    spots = [body.at(t, side) for n, t in rows for side in ((-0.6, 0, 0.6) if n % 2 else (-0.3, 0.35))]
    dots(c, spots, 5, height=3, fill=PAPER)
    for side in (-0.84, 0.84):
        c.curve([body.at(t / 10, side) for t in range(1, 9)], stroke=PAPER, width=LINE)


def toothed_leaf(
    c: Canvas, *, teeth: float = 9, end_spine: bool = False, rough: bool = False, narrow: bool = False
) -> None:
    """Draw one thick leaf with its edge and tip."""
    width = 34 if narrow else 74
    body = Ribbon([(100, 194), (100, 110), (100, 34 if end_spine else 14)], leaf_widths(width, base=0.8))
    count = 11 if not rough else 30
    for n in range(1, count):
        t = n / count * 0.95
        for side in (-1, 1):
            x, y = body.at(t, side)
            if rough:
                c.line([(x, y), (x + side * 3.5, y - 3)], width=THIN)
            elif teeth:
                c.polygon([(x - side * 2, y + 6), (x + side * teeth, y - 3), (x - side * 2, y - 5)], fill=BONE)
    if end_spine:
        c.polygon([(92, 52), (100, 6), (108, 52)], fill=DARK_HORN)
    body.draw(c, fill=LEAF)
    body.lines(c, [-0.35, 0.35], begin=0.05, end=0.8)


# Leaf kinds, leaflets, fronds -----------------------------------------------------


def needle_twig(c: Canvas) -> None:
    """A twig with needles."""
    twig: list[Point] = [(28, 184), (92, 110), (170, 26)]
    line = Ribbon(twig, [0, 0])
    for n in range(2, 22):
        x, y = line.centre(n / 22)
        for angle in (-108, 8):
            tip = polar(x, y, 40 - n * 0.7, angle)
            c.line([(x, y), tip], stroke=INK, width=6)
            c.line([(x, y), tip], stroke=DARK_LEAF, width=3.5)
    c.curve(twig, stroke=DARK_WOOD, width=5)


def feather_leaf(c: Canvas) -> None:
    """A feather-shaped leaf."""
    frond(c, [(40, 190), (84, 110), (160, 18)], 54, 20, thick=9)


def one_pad(c: Canvas) -> None:
    """One flat cactus pad."""
    c.blob(
        [(86, 188), (52, 140), (38, 84), (62, 30), (106, 12), (148, 34), (166, 90), (148, 144), (114, 188)], fill=LEAF
    )
    places = [(70, 60), (102, 44), (134, 62), (60, 98), (98, 86), (140, 100), (76, 132), (116, 128), (98, 162)]
    cushions_with_spines(c, places, 12, cushion=4)


def thick_leaf(c: Canvas) -> None:
    """A thick succulent leaf."""
    toothed_leaf(c, teeth=7)
    c.ellipse(100, 190, 29, 8, fill=PALE_LEAF)


def one_pitcher(c: Canvas) -> None:
    """One hanging pitcher on its tendril."""
    leaf(c, (14, 50), (86, 22), 30, bend=-4)
    c.curve([(86, 22), (132, 30), (160, 90), (150, 160), (118, 168)], stroke=DARK_LEAF, width=THICK)
    nepenthes_pitcher(c, 92, 72, 1.5)


def leaflet(c: Canvas, veins: str) -> None:
    """One leaflet of a feather leaf, with its veins."""
    if veins == "fold":
        c.polygon([(100, 10), (140, 60), (136, 192), (100, 178)], fill=LEAF)
        c.polygon([(100, 10), (60, 60), (64, 192), (100, 178)], fill=DARK_LEAF)
        for x in (74, 87, 113, 126):
            c.line([(100 + (x - 100) * 0.6, 52), (x, 182)], width=THIN, stroke=PALE_LEAF)
        c.line([(100, 10), (100, 178)], width=THICK)
        return
    body = Ribbon([(100, 192), (100, 100), (100, 8)], leaf_widths(68))
    body.draw(c, fill=LEAF)
    if veins == "parallel":
        for side in (-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8):
            c.curve([body.at(t / 10, side) for t in range(10)], width=THIN, stroke=INK)
        return
    c.line([(100, 190), (100, 14)], width=5)
    if veins == "side":
        strokes(c, ([body.at(t / 14, 0), body.at(t / 14 + 0.11, side * 0.9)] for t in range(1, 12) for side in (-1, 1)))


def leaflet_edge(c: Canvas, kind: str) -> None:
    """One leaflet with its edge."""
    body = Ribbon([(100, 192), (100, 100), (100, 14)], leaf_widths(62))
    places = {"spiny": [0.25, 0.42, 0.59, 0.76], "saw": [0.56 + 0.04 * n for n in range(11)]}.get(kind, [])
    size = 22.0 if kind == "spiny" else 7.0
    for t in places:
        for side in (-1, 1):
            x, y = body.at(t, side * 0.92)
            c.polygon([(x, y + size * 0.6), (x + side * size, y - size * 0.7), (x, y - size * 0.5)], fill=LEAF)
    body.draw(c, fill=LEAF)
    for vein in (-0.5, 0, 0.5):
        c.curve([body.at(n / 10, vein) for n in range(10)], width=THIN)
    if kind == "spiny":
        c.line([(100, 18), (100, 6)], width=THICK)


def whole_frond_coiled(c: Canvas) -> None:
    """A fern crozier: the whole leaf is coiled."""
    for stroke, width in ((INK, 19), (LEAF, 14)):
        around = [polar(104, 74, 50 - 44 * n / 22, 150 - 36 * n) for n in range(23)]
        c.curve([(70, 194), (60, 140), *around], stroke=stroke, width=width)
    strokes(c, ([(58, y), (46, y - 4)] for y in range(112, 190, 9)), stroke=HORN, width=LINE)
    strokes(c, ([(80, y), (90, y - 4)] for y in range(154, 190, 9)), stroke=HORN, width=LINE)


def leaflets_coiled(c: Canvas) -> None:
    """A straight leaf stalk with leaflets that are each rolled up."""
    c.line([(100, 194), (100, 18)], stroke=DARK_LEAF, width=6)
    springs, stalks = [], []
    for n, y in enumerate(range(36, 180, 27)):
        for side in (-1, 1):
            r = 11 + n * 0.8
            middle = 100 + side * (24 + r)
            stalks.append([(100.0, y + 20.0), (100 + side * 18, y + 17), (middle, y + r)])
            springs.append([polar(middle, y, r * (1 - k / 35), 90 - side * 27 * k) for k in range(32)])
    strokes(c, stalks, stroke=LEAF, width=6)
    data = "".join("M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in spring) for spring in springs)
    c.path(data, stroke=LEAF, width=THICK)
    c.path(data, width=THIN)


def straight_spear(c: Canvas) -> None:
    """A young leaf that stands like a spear between open ones."""
    frond(c, [(92, 190), (60, 110), (24, 70)], 34, 14, thick=6)
    frond(c, [(108, 190), (140, 110), (176, 70)], 34, 14, thick=6)
    spear = ribbon(c, [(100, 192), (100, 100), (100, 8)], [12, 20, 16, 1], fill=PALE_LEAF)
    spear.lines(c, [-0.3, 0.3], begin=0.05, end=0.9)


# Trunks, fibre, sticks, needles ----------------------------------------------------


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


# Flowers, pitchers, ferns -----------------------------------------------------------


def lip_pouch(c: Canvas) -> None:
    """An orchid flower whose lip is a slipper-like pouch."""
    c.path("M100,72 C70,52 74,20 100,8 C126,20 130,52 100,72 Z", fill=PALE_LEAF)
    for side in (-1, 1):
        ribbon(c, [(100 + side * 6, 74), (100 + side * 50, 70), (100 + side * 88, 100)], [12, 20, 24, 14, 3], fill=PINK)
    c.path("M70,84 C60,110 60,158 78,178 C90,190 110,190 122,178 C140,158 140,110 130,84 Z", fill=FEATHER_YELLOW)
    c.path("M70,84 C66,70 134,70 130,84 C126,104 74,104 70,84 Z", fill=DARK_WOOD, stroke=HIGHLIGHT)
    c.circle(100, 76, 11, fill=PALE_LEAF)
    c.curve([(84, 112), (80, 140), (90, 170)], width=THIN)


def lip_frilled(c: Canvas) -> None:
    """An orchid flower with a flat, frilled lip."""
    petals(c, 100, 88, (-90, 35, 145), 80, 44, fill=PINK)
    petals(c, 100, 88, (-12, 192), 86, 70, fill=PINK)
    frill = [polar(100, 132, 46 + (6 if n % 2 else -4), 14 * n - 10) for n in range(15)]
    c.blob([(90, 84), (110, 84), *frill], fill=PURPLE, stroke=HIGHLIGHT)
    c.circle(100, 82, 11, fill=PAPER)


def many_petals(c: Canvas) -> None:
    """A flower of many petals on a ribbed cactus, out of a felted cushion."""
    c.path("M10,192 C20,130 180,130 190,192 Z", fill=LEAF)
    for x in (46, 74, 126, 154):
        c.curve([(x, 152 + abs(x - 100) * 0.16), (x + (x - 100) * 0.2, 190)], stroke=DARK_LEAF, width=THIN)
    petals(c, 100, 104, range(180, 361, 20), 78, 24, fill=PINK)
    petals(c, 100, 108, range(200, 341, 20), 56, 20, fill="#efc3d3")
    c.path("M84,142 C82,116 90,104 100,102 C110,104 118,116 116,142 Z", fill=PALE_LEAF)
    cushions_with_spines(c, [(56, 160), (144, 160)], 14, cushion=5)
    c.ellipse(100, 143, 22, 8, fill=FELT, stroke=HIGHLIGHT)
    dots(c, ((88, 94), (96, 86), (104, 86), (112, 94)), 3, fill=FEATHER_YELLOW, stroke=INK)


def trumpet(c: Canvas) -> None:
    """A trumpet with five lobes, from the side and from the front."""
    c.path("M34,190 C52,150 56,120 60,84 L100,70 C92,112 70,152 42,194 Z", fill=PINK)
    petals(c, 88, 74, (-162, -90, -18, 54, 126), 66, 54, fill=PINK)
    c.circle(88, 74, 15, fill=FEATHER_YELLOW)
    petals(c, 154, 152, (-162, -90, -18, 54, 126), 36, 30, fill=PINK)
    c.circle(154, 152, 8, fill=FEATHER_YELLOW)


def petal_less_cups(c: Canvas) -> None:
    """Tiny cups between two coloured bracts."""
    c.line([(100, 192), (100, 130)], stroke=DARK_LEAF, width=6)
    for side in (-1, 1):
        bract = [
            (100, 130),
            (100 + side * 30, 92),
            (100 + side * 72, 66),
            (100 + side * 84, 104),
            (100 + side * 50, 138),
        ]
        c.blob(bract, fill=CORAL_RED)
        c.curve([(100, 132), (100 + side * 36, 112), (100 + side * 72, 92)], width=THIN)
    for x, y in ((76, 92), (124, 92), (100, 104)):
        c.path(f"M{x - 15},{y - 10} L{x - 10},{y + 18} L{x + 10},{y + 18} L{x + 15},{y - 10} Z", fill=PALE_LEAF)
        dots(c, ((x - 10, y - 12), (x, y - 13), (x + 10, y - 12)), 5, height=3.5, fill=FEATHER_YELLOW, stroke=INK)
        strokes(c, ([(x + d, y - 16), (x + d * 1.6, y - 28)] for d in (-3, 3)))


def narrow_tubes(c: Canvas) -> None:
    """A spike of narrow hanging tubes."""
    c.line([(100, 194), (100, 12)], stroke=DARK_LEAF, width=5)
    mouths = []
    for n in range(9):
        y, reach = 26 + 14 * n, 18 + 4 * n
        for side in (-1, 1):
            mouth = (100 + side * reach, y + 20 + n)
            tube = Ribbon([(100 + side * 4, y), (100 + side * reach * 0.55, y + 3), mouth], [5, 9, 9, 7])
            tube.draw(c, fill="#e0703c", width=THIN, steps=4)
            mouths.append(mouth)
    dots(c, mouths, 3, fill=FEATHER_YELLOW, stroke=INK)


def thread_petals(c: Canvas) -> None:
    """A daisy of thread-like petals above a pair of thick leaves."""
    for side in (-1, 1):
        c.path(
            f"M{100 + side * 2},186 L{100 + side * 3},140 "
            f"C{100 + side * 20},126 {100 + side * 66},128 {100 + side * 70},186 Z",
            fill="#b8a98a",
        )
    strokes(c, ([(100, 92), polar(100, 92, 74 - n % 2 * 12, 10 * n)] for n in range(36)), width=5)
    strokes(
        c, ([(100, 92), polar(100, 92, 73 - n % 2 * 12, 10 * n)] for n in range(36)), stroke=FEATHER_YELLOW, width=3
    )
    c.circle(100, 92, 15, fill="#d89a1e")


def carrion_dish(c: Canvas) -> None:
    """A flesh-coloured dish with five points on a stem with knobs."""
    stem = ribbon(c, [(40, 194), (48, 164), (62, 128)], [38, 38, 30], fill=LEAF)
    stem.lines(c, [-0.3, 0.35], begin=0.02, end=0.98)
    for t in (0.15, 0.45, 0.75):
        for side in (-1, 1):
            x, y = stem.at(t, side)
            c.polygon([(x, y - 7), (x + 12 * side, y - 8), (x, y + 8)], fill=LEAF)
    c.blob([polar(112, 88, 82 if n % 3 == 0 else 70, 24 * n - 90) for n in range(15)], fill="#c98a78")
    for angle in range(-90, 270, 24):
        c.line([polar(112, 88, 24, angle), polar(112, 88, 62, angle)], width=THIN, stroke="#8f4f44")
    c.circle(112, 88, 22, fill="#6f2b2b")
    c.circle(112, 88, 8, fill=DARK_GREY)


def cones(c: Canvas) -> None:
    """Two upright cones of scales."""
    for x, top, width in ((62, 20, 56), (142, 60, 66)):
        body = Ribbon([(x, 178), (x, (178 + top) / 2), (x, top)], [0.5 * width, 0.95 * width, width, 0.75 * width, 6])
        body.draw(c, fill="#b9874c")
        rows = [n / 11 for n in range(1, 11)]
        strokes(c, ([body.at(t, -1), body.at(t, 1)] for t in rows))
        seams = [body.at(t, -0.85 + 0.5 * k + 0.25 * (n % 2)) for n, t in enumerate(rows) for k in range(4)]
        strokes(c, ([(px, py), (px, py + 10)] for px, py in seams))
        c.line([(x, 178), (x, 194)], stroke=DARK_WOOD, width=8)


def upright_trumpet(c: Canvas) -> None:
    """Upright trumpets with hoods, from the ground."""
    for x, size in ((62, 0.8), (124, 1.02)):
        with c.moved(x, 184, size):
            c.path("M-5,0 C-8,-60 -20,-100 -24,-128 L24,-128 C20,-100 10,-60 5,0 Z", fill=PALE_LEAF)
            c.path("M-20,-132 C-34,-168 22,-176 32,-152 C30,-140 20,-134 12,-130 Z", fill=LEAF)
            c.ellipse(0, -128, 25, 8, fill=DARK_GREY, stroke=DARK_LEAF)
            c.curve([(-12, -112), (-6, -60), (-1, -8)], stroke=CORAL_RED, width=THIN)
            c.curve([(12, -112), (6, -60), (2, -8)], stroke=CORAL_RED, width=THIN)
    ground(c, 184)


def squat_pitchers(c: Canvas) -> None:
    """Squat ribbed pitchers with lids, on the ground among leaves."""
    fan(c, 100, 176, (205, 335), 88, 24)
    for x, size in ((62, 0.9), (138, 1.05)):
        with c.moved(x, 178, size):
            c.path("M-30,-62 C-44,-20 -30,0 0,0 C30,0 44,-20 30,-62 Z", fill="#a9575a")
            c.path("M-28,-66 C-34,-98 26,-106 36,-80 C28,-70 8,-66 -28,-66 Z", fill="#cf9c90")
            c.ellipse(0, -62, 31, 10, fill=DARK_GREY, stroke="#6f2b2b", width=5)
            for dx in (-16, 0, 16):
                c.curve([(dx * 0.9, -50), (dx * 1.3, -26), (dx, -4)], width=LINE)
                strokes(c, ([(dx * 1.2 - 5, y), (dx * 1.2 + 5, y)] for y in (-40, -30, -20)), width=1)
    ground(c, 180)


def creeping_fern(c: Canvas) -> None:
    """A woolly stem along the ground with fronds from it."""
    frond(c, [(64, 150), (54, 90), (22, 34)], 26, 14)
    frond(c, [(104, 146), (112, 84), (96, 18)], 28, 15)
    frond(c, [(138, 150), (158, 92), (184, 46)], 24, 13)
    c.blob([(20, 160), (60, 142), (120, 142), (172, 150), (186, 164), (150, 178), (70, 180), (26, 176)], fill="#cf9a4a")
    wool = [(28 + u * 150, 148 + v * 26) for u, v in scattered(70, 2)]
    strokes(c, ([(x, y), (x + 6, y - 5 + n % 3)] for n, (x, y) in enumerate(wool)), stroke="#8f6224")
    ground(c, 184)


# Labels and signs ---------------------------------------------------------------------


def label(c: Canvas, kind: str) -> None:
    """A plant label in a pot: printed with bar code, printed plainly, or hand-written."""
    fan(c, 64, 140, (220, 300, 250, 275), 70, 20)
    pot(c, 66, 136, 84, 54)
    c.polygon([(98, 20), (186, 20), (186, 116), (152, 132), (148, 160), (138, 160), (134, 132), (98, 116)], fill=PAPER)
    if kind == "none":
        c.curve(
            [(110, 56), (118, 44), (124, 62), (134, 46), (140, 60), (152, 48), (158, 60), (172, 50)], stroke=SOFT_INK
        )
        c.curve([(112, 86), (124, 76), (132, 90), (144, 78), (156, 86)], stroke=SOFT_INK)
        return
    c.rect(106, 28, 72, 12, fill=LEAF, stroke=NONE)
    for y, right in ((52, 172), (62, 158)):
        c.line([(110, y), (right, y)], width=THICK, stroke=DARK_GREY)
    if kind == "hybrid":
        c.text(142, 92, "×", size=34, fill=HIGHLIGHT)
        c.path("".join(f"M{110 + dx},98 v16" for dx in (0, 4, 10, 14, 22, 26, 34, 38, 46, 52, 56, 64)), width=LINE)
    else:
        c.line([(110, 76), (172, 76)], width=THIN, stroke=DARK_GREY)
        c.line([(110, 86), (150, 86)], width=THIN, stroke=DARK_GREY)


def wild_plants(c: Canvas) -> None:
    """Plants of all sizes with scars and lichen, native soil, roots cut off."""
    for x, y, r, turn in ((58, 84, 48, -10), (134, 108, 30, 12), (178, 128, 15, -6)):
        with c.turned(turn, x, y):
            root = Ribbon([(x, y + r * 0.8), (x, y + r + 20), (x + 2, y + r + 36)], [r * 0.7, r * 0.5, r * 0.4])
            root.draw(c, fill=HORN, steps=3)
            c.ellipse(x + 2, y + r + 36, r * 0.22, r * 0.09 + 1, fill=BONE, stroke=HIGHLIGHT)
            soil = ((x - r * 0.3, y + r + 8), (x + r * 0.3, y + r + 4), (x + r * 0.2, y + r + 22))
            dots(c, soil, r * 0.13, fill=SOIL, stroke=INK)
            ribbed_body(c, x, y, r, r * 0.95, ribs=5, spines=7, rows=3, fill="#8a9460")
            c.ellipse(x - r * 0.4, y + r * 0.4, r * 0.3, r * 0.24, fill="#6d5a40")
            c.ellipse(x + r * 0.5, y - r * 0.15, r * 0.2, r * 0.16, fill="#e0dcc4", width=THIN)
            c.line([(x - r * 0.1, y - r * 0.6), (x + r * 0.3, y - r * 0.5)], width=THICK, stroke=BONE)


def nursery_plants(c: Canvas) -> None:
    """Three like plants in like pots."""
    for x in (38, 100, 162):
        ribbed_body(c, x, 92, 27, 28, ribs=5, spines=7, rows=4)
        pot(c, x, 118, 54, 62)
        dots(c, ((x - 12, 117), (x, 116), (x + 11, 117)), 2, fill=SOIL)


# Bulbs and seeds --------------------------------------------------------------------------


def small_pear(c: Canvas) -> None:
    """A pear-shaped bulb in brown papery skin, 2 cm across."""
    bulb(c, 100, 96, 1.15, fill="#b5824d")
    cm_bar(c, 55)


def long_neck(c: Canvas) -> None:
    """A black-brown bulb with a long neck, 4 cm across."""
    bulb(c, 100, 122, 0.95, fill=DARK_HORN, neck=60)
    for x in (-14, 4, 16):
        c.curve([(100 + x * 0.3, 60), (100 + x, 100), (100 + 1.3 * x, 140)], stroke=HORN, width=THIN)
    cm_bar(c, 24)


def corky_disc(c: Canvas) -> None:
    """A solid flattened disc, 5 cm across, roots and buds on one face."""
    roots(c, 100, 140, 9, 40, spread=150)
    c.path("M14,108 C22,76 178,76 186,108 C190,140 140,154 100,154 C60,154 10,140 14,108 Z", fill="#7d6247")
    c.ellipse(100, 100, 84, 24, fill="#93765a")
    for x, y in ((44, 118), (72, 132), (108, 128), (146, 124), (164, 116), (88, 142)):
        c.line([(x - 8, y), (x, y + 3), (x + 7, y - 1)], width=THIN)
    for x in (86, 98, 110):
        c.path(f"M{x - 5},98 C{x - 6},86 {x - 2},80 {x},76 C{x + 3},80 {x + 6},86 {x + 5},98 Z", fill=PINK, width=THIN)
    cm_bar(c, 34)


def paired_tubers(c: Canvas) -> None:
    """A pair of egg-shaped tubers, and a hand-shaped one."""
    for x, fill in ((36, HORN), (74, BONE)):
        c.blob([(x - 12, 70), (x + 12, 70), (x + 20, 108), (x, 142), (x - 20, 108)], fill=fill)
    c.line([(54, 72), (54, 24)], stroke=DARK_LEAF, width=6)
    roots(c, 54, 66, 6, 30, spread=210)
    c.path(
        "M138,60 C120,80 116,104 112,150 C112,164 122,164 124,150 L130,122 L132,168 C134,180 144,180 144,168 "
        "L146,122 L156,166 C160,176 170,172 168,160 L158,116 L180,144 C188,150 192,142 188,134 C172,104 "
        "166,80 154,60 Z",
        fill=BONE,
    )
    c.line([(146, 62), (146, 24)], stroke=DARK_LEAF, width=6)
    cm_bar(c, 30, x=24)


def finger_tuber(c: Canvas) -> None:
    """A finger-long beige tuber, 9 cm."""
    body = ribbon(c, [(18, 126), (76, 98), (130, 100), (184, 62)], [10, 40, 44, 40, 34, 8], fill="#dcc7a0")
    body.rings(c, [0.15 + 0.1 * n for n in range(8)], bulge=0.02)
    roots(c, 60, 118, 3, 22)
    roots(c, 130, 116, 3, 20)
    cm_bar(c, 19)


def coco_de_mer(c: Canvas) -> None:
    """A giant nut of two lobes, 30 cm long."""
    half = "M100,20 C150,8 176,52 160,92 C172,130 150,168 124,168 C110,168 102,150 100,132"
    c.path(half + " C98,150 90,168 76,168 C50,168 28,130 40,92 C24,52 50,8 100,20 Z", fill=DARK_HORN)
    c.path("M100,58 C104,84 104,110 100,134", width=THICK)
    c.curve([(62, 44), (54, 84), (62, 140)], stroke=HORN)
    c.curve([(138, 44), (146, 84), (138, 140)], stroke=HORN)
    cm_bar(c, 49, "10 cm")


def mini_coconut(c: Canvas) -> None:
    """A round hard nut of 3 cm with three pores."""
    c.circle(100, 92, 76, fill="#8d6b47")
    for angle in (-90, 30, 150):
        x, y = polar(100, 92, 30, angle)
        c.ellipse(x, y, 10, 12, fill=DARK_HORN, stroke=HIGHLIGHT)
    for side in (-1, 1):
        c.curve([(100 + side * 20, 26), (100 + side * 56, 70), (100 + side * 52, 132)], stroke=DARK_HORN, width=THIN)
    cm_bar(c, 50)


def fleshy_red(c: Canvas) -> None:
    """Fleshy red seeds with an angled base, 3 cm."""
    for x, y, turn, fill in ((60, 112, -16, CORAL_RED), (140, 108, 18, "#d9742c")):
        with c.turned(turn, x, y):
            c.blob(
                [
                    (x - 12, y - 62),
                    (x + 12, y - 62),
                    (x + 38, y - 8),
                    (x + 24, y + 54),
                    (x, y + 62),
                    (x - 24, y + 54),
                    (x - 38, y - 8),
                ],
                fill=fill,
            )
            c.curve([(x - 16, y - 46), (x - 26, y), (x - 14, y + 46)], stroke=PAPER, width=LINE)
            c.curve([(x + 10, y - 50), (x + 18, y), (x + 10, y + 50)], width=THIN)
    cm_bar(c, 40)


def long_nut(c: Canvas) -> None:
    """Long tapered brown nuts, 4 cm."""
    for x, turn in ((58, -8), (104, 4), (150, 14)):
        with c.turned(turn, x, 94):
            nut = ribbon(c, [(x, 172), (x, 94), (x, 14)], [6, 26, 34, 38, 34, 14], fill="#9a6a3e")
            nut.lines(c, [-0.3, 0.3], begin=0.1, end=0.9)
            c.ellipse(x, 15, 10, 5, fill=BONE)
    cm_bar(c, 40)


def pine_nut(c: Canvas) -> None:
    """Wingless pine nuts, 15 mm; one opened."""
    for x, y, turn, fill in ((54, 96, -14, "#8a5a34"), (104, 104, 8, "#8a5a34"), (152, 98, 20, FELT)):
        with c.turned(turn, x, y):
            c.blob(
                [(x, y - 62), (x + 24, y - 4), (x + 22, y + 40), (x, y + 56), (x - 22, y + 40), (x - 24, y - 4)],
                fill=fill,
            )
            c.curve(
                [(x - 4, y - 44), (x - 10, y), (x - 6, y + 40)], stroke=BONE if fill != FELT else SOFT_INK, width=THIN
            )
    cm_bar(c, 78)


def kidney_seeds(c: Canvas) -> None:
    """A velvety pod and kidney-shaped seeds of 1.5 cm."""
    c.blob([(16, 68), (48, 30), (110, 20), (168, 36), (188, 66), (160, 92), (96, 100), (40, 94)], fill="#8f9a5c")
    hairs = [(26 + u * 150, 34 + v * 56) for u, v in scattered(110, 2)]
    strokes(c, ([(x, y), (x + 4, y - 4)] for x, y in hairs), stroke="#5f6a35")
    for x, turn in ((50, -20), (104, 10), (158, 30)):
        with c.turned(turn, x, 142):
            c.path(
                f"M{x - 26},138 C{x - 26},112 {x + 26},112 {x + 26},138 "
                f"C{x + 28},162 {x + 8},166 {x},152 C{x - 8},166 {x - 28},162 {x - 26},138 Z",
                fill=DARK_WOOD,
            )
            c.curve([(x - 14, 132), (x, 126), (x + 14, 132)], stroke=HORN)
    cm_bar(c, 35)


def tonka_bean(c: Canvas) -> None:
    """Wrinkled black beans like almonds, 3 cm."""
    for y, turn in ((66, -8), (130, 10)):
        with c.turned(turn, 100, y):
            bean = ribbon(
                c, [(14, y), (60, y - 6), (140, y - 4), (186, y + 2)], [10, 40, 48, 46, 36, 8], fill=DARK_HORN
            )
            for side in (-0.6, -0.2, 0.25, 0.65):
                c.curve(
                    [bean.at(0.08 + 0.09 * n, side + 0.14 * math.sin(n * 2.4 + side * 9)) for n in range(10)],
                    stroke=SOFT_INK,
                    width=LINE,
                )
    cm_bar(c, 54)


def tiny_dark(c: Canvas) -> None:
    """Small dark grains, 2 mm each."""
    places = [(26 + u * 148, 22 + v * 138) for u, v in scattered(34, 3)]
    lengths = (11, 9, 10, 8, 11, 9)
    grains = [[polar(x, y, r, 60 * k + 47 * n) for k, r in enumerate(lengths)] for n, (x, y) in enumerate(places)]
    corners(c, grains, fill=DARK_HORN)
    spots(c, [(x - 2, y - 2) for x, y in places], 3, GREY)
    cm_bar(c, 100)


def silky_tuft(c: Canvas) -> None:
    """Slim seeds, each with a tuft of silk."""
    for x, y, lean in ((66, 150, -12), (136, 140, 14)):
        strokes(
            c,
            (
                [(x, y - 40), (x + lean + 1.5 * d, y - 84), (x + lean + 4 * d, y - 120 + d * d * 0.3)]
                for d in range(-9, 10)
            ),
            stroke=GREY,
        )
        ribbon(c, [(x, y - 40), (x - lean * 0.2, y), (x - lean * 0.5, y + 34)], [6, 14, 15, 5], fill=DARK_WOOD)
    cm_bar(c, 34, x=90)


def thread_like(c: Canvas) -> None:
    """Thread-like seeds, 15 mm."""
    for y, bend in ((40, 10), (66, -8), (94, 12), (122, -10), (148, 8)):
        c.curve([(20, y), (70, y + bend), (120, y - bend), (180, y + 2)], stroke=HORN, width=3.5)
        c.curve([(86, y + bend * 0.5 - 1), (100, y), (114, y - bend * 0.7)], stroke=DARK_WOOD, width=7)
    cm_bar(c, 106)


def dust_seed(c: Canvas) -> None:
    """Seed like dust, spilt on paper from a split capsule."""
    c.polygon([(14, 132), (50, 92), (188, 108), (156, 176)], fill=PAPER)
    spilt = [(60 + u * 94, 106 + v * 54) for u, v in scattered(420, 2)]
    spots(c, ((x, y) for x, y in spilt if math.hypot((x - 107) / 47, (y - 133) / 27) < 1), 1.8, "#8a6a3a")
    capsule = ribbon(c, [(30, 30), (70, 46), (112, 96)], [6, 34, 40, 14], fill="#b9a05c")
    capsule.lines(c, [-0.35, 0.35], begin=0.1, end=0.95)
    dots(c, [(108 + 9 * u, 98 + 24 * v) for u, v in scattered(30, 5)], 0.9, fill="#8a6a3a")


def flat_winged(c: Canvas) -> None:
    """Flat seeds with a papery wing, 3 cm."""
    for x, y, turn in ((58, 94, -18), (142, 92, 16)):
        with c.turned(turn, x, y):
            c.blob(
                [
                    (x - 12, y - 72),
                    (x + 26, y - 50),
                    (x + 30, y + 4),
                    (x + 18, y + 52),
                    (x - 6, y + 64),
                    (x - 26, y + 34),
                    (x - 30, y - 30),
                ],
                fill="#ecdcb4",
            )
            strokes(c, ([(x + d * 0.4, y + 18), (x + d, y - 50)] for d in (-18, -8, 4, 16)), stroke=SOFT_INK)
            c.ellipse(x, y + 32, 15, 21, fill=DARK_WOOD)
    cm_bar(c, 42)


def stony_ivory(c: Canvas) -> None:
    """A brown nut of 4 cm, and one cut open: stony white with a small hollow."""
    c.blob([(14, 96), (34, 50), (74, 44), (94, 82), (84, 134), (46, 144)], fill="#8a6238")
    c.curve([(30, 66), (50, 90), (48, 132)], width=THIN, stroke=BONE)
    c.blob([(106, 100), (124, 56), (164, 50), (188, 88), (178, 134), (140, 146)], fill="#8a6238")
    c.blob([(113, 100), (128, 64), (162, 58), (181, 90), (172, 129), (140, 138)], fill=FELT)
    c.blob([(138, 98), (150, 84), (160, 94), (154, 110), (142, 110)], fill=SHADE, width=THIN)
    for r in (1.5, 1.9):
        c.curve([(148 - 16 * r, 98), (148, 98 - 18 * r), (148 + 15 * r, 96)], width=1, stroke=SOFT_INK)
    cm_bar(c, 20)


DRAWINGS: dict[str, Draw] = {
    "plant-habit--cactus": cactus,
    "plant-habit--thorny-stem-succulent": thorny_stem,
    "plant-habit--leaf-rosette": leaf_rosette,
    "plant-habit--swollen-trunk": swollen_trunk,
    "plant-habit--pebble-pair": pebble_pair,
    "plant-habit--palm-like-armoured": cycad,
    "plant-habit--tree-fern": tree_fern,
    "plant-habit--palm": palm,
    "plant-habit--orchid-canes": orchid_canes,
    "plant-habit--orchid-fan": orchid_fan,
    "plant-habit--orchid-vine": orchid_vine,
    "plant-habit--air-plant": air_plant,
    "plant-habit--pitcher": pitcher_plant,
    "plant-habit--snap-trap": snap_trap,
    "plant-habit--two-straps": two_straps,
    "plant-habit--spiny-shrub": spiny_shrub,
    "plant-habit--dormant": dormant,
    "plant-habit--tree-shrub": tree_shrub,
    "plant-habit--leafy-herb": leafy_herb,
    "areoles--present": areoles_present,
    "areoles--absent": areoles_absent,
    "cactus-shape--rock-rosette": rock_rosette,
    "cactus-shape--star-dome": star_dome,
    "cactus-shape--small-tubercle-ball": tubercle_ball,
    "cactus-shape--soft-button": soft_button,
    "cactus-shape--flat-disc": flat_disc,
    "cactus-shape--scaly-ribs": scaly_ribs,
    "cactus-shape--ribbed-ball": barrel,
    "cactus-shape--column": columns,
    "cactus-shape--pads": pads,
    "cactus-shape--flat-hanging": flat_hanging,
    "cactus-shape--three-angled-climber": three_angled,
    "spine-origin--felted-cushions": areoles_present,
    "spine-origin--skin-in-pairs": skin_in_pairs,
    "spine-origin--leaf-edges": spines_on_leaf_edges,
    "spine-origin--tubercles-or-trunk": from_knobs,
    "spine-origin--no-spines": no_spines,
    "sap--clear": partial(sap_drop, fill="#d5e8f0", clear=True),
    "sap--white-latex": partial(sap_drop, fill="#ffffff"),
    "sap--yellow-bitter": yellow_sap,
    "sap--clear-gel": clear_gel,
    "sap--resin": partial(sap_drop, fill="#c98a2b"),
    "leaf-pattern--plain-green": plain_leaf,
    "leaf-pattern--mottled": mottled,
    "leaf-pattern--purple-below": purple_below,
    "leaf-pattern--white-marks": white_marks,
    "leaf-edge--soft-teeth": partial(toothed_leaf, teeth=9),
    "leaf-edge--hard-end-spine": partial(toothed_leaf, teeth=0, end_spine=True),
    "leaf-edge--rough-no-end-spine": partial(toothed_leaf, rough=True, narrow=True),
    "leaf-edge--smooth": partial(toothed_leaf, teeth=0),
    "leaf-gel--gel": partial(halves, kind="gel"),
    "leaf-gel--fibres": partial(halves, kind="fibres"),
    "leaf-gel--watery-flesh": partial(halves, kind="watery"),
    "leaf-gel--woody": partial(halves, kind="woody"),
    "leaf-kind--needle-twig": needle_twig,
    "leaf-kind--thick-leaf": thick_leaf,
    "leaf-kind--feather-leaf": feather_leaf,
    "leaf-kind--cactus-pad": one_pad,
    "leaf-kind--pitcher-leaf": one_pitcher,
    "leaflet-veins--one-midrib": partial(leaflet, veins="midrib"),
    "leaflet-veins--parallel": partial(leaflet, veins="parallel"),
    "leaflet-veins--midrib-and-side-veins": partial(leaflet, veins="side"),
    "leaflet-veins--palm-fold": partial(leaflet, veins="fold"),
    "leaflet-edge--spiny": partial(leaflet_edge, kind="spiny"),
    "leaflet-edge--saw-toothed": partial(leaflet_edge, kind="saw"),
    "leaflet-edge--smooth": partial(leaflet_edge, kind="smooth"),
    "young-frond--whole-frond-coiled": whole_frond_coiled,
    "young-frond--leaflets-coiled": leaflets_coiled,
    "young-frond--straight": straight_spear,
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
    "flower-lip--pouch": lip_pouch,
    "flower-lip--not-pouch": lip_frilled,
    "succulent-flower--many-petals-from-cushion": many_petals,
    "succulent-flower--trumpet": trumpet,
    "succulent-flower--petal-less-cups": petal_less_cups,
    "succulent-flower--narrow-tubes": narrow_tubes,
    "succulent-flower--thread-petals": thread_petals,
    "succulent-flower--carrion-dish": carrion_dish,
    "succulent-flower--cones": cones,
    "pitcher-form--hanging-from-tendril": one_pitcher,
    "pitcher-form--upright-trumpet": upright_trumpet,
    "pitcher-form--snap-trap": snap_trap,
    "pitcher-form--squat-on-ground": squat_pitchers,
    "fern-stem-form--upright-trunk": tree_fern,
    "fern-stem-form--creeping": creeping_fern,
    "nursery-labels--hybrid-label": partial(label, kind="hybrid"),
    "nursery-labels--species-label": partial(label, kind="species"),
    "nursery-labels--none": partial(label, kind="none"),
    "provenance-signs--wild": wild_plants,
    "provenance-signs--nursery": nursery_plants,
    "bulb-form--small-pear": small_pear,
    "bulb-form--large-black-brown": long_neck,
    "bulb-form--flat-corky-disc": corky_disc,
    "bulb-form--paired-or-hand": paired_tubers,
    "bulb-form--finger-beige": finger_tuber,
    "seed-form--giant-two-lobed": coco_de_mer,
    "seed-form--mini-coconut": mini_coconut,
    "seed-form--fleshy-red": fleshy_red,
    "seed-form--long-tapered": long_nut,
    "seed-form--pine-nut": pine_nut,
    "seed-form--kidney-in-velvet": kidney_seeds,
    "seed-form--tonka-bean": tonka_bean,
    "seed-form--tiny-dark": tiny_dark,
    "seed-form--silky-tuft": silky_tuft,
    "seed-form--thread-like": thread_like,
    "seed-form--dust": dust_seed,
    "seed-form--flat-winged": flat_winged,
    "seed-form--stony-ivory": stony_ivory,
}
