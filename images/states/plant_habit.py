"""Habit of living plants."""

from __future__ import annotations

import math

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.outlines import Ribbon, corners, dots, ribbon, strokes
from images.kits.plant_parts import PALE_LEAF, PINK, PURPLE, bulb, nepenthes_pitcher
from images.kits.plants_states import (
    SOIL,
    column,
    fan,
    frond,
    ground,
    leaf,
    petals,
    ribbed_body,
    roots,
    thorn_pairs,
    tree_crown,
)
from images.palette import (
    CORAL_RED,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_YELLOW,
    HORN,
    INK,
    LEAF,
    LINE,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
    WOOD,
)


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


def dormant(c: Canvas) -> None:
    """A bulb and a tuber without leaves."""
    bulb(c, 66, 108, 1.05, fill="#a5794c")
    c.blob([(126, 110), (152, 98), (178, 112), (184, 136), (164, 154), (138, 152), (122, 134)], fill=SOIL)
    for x, y in ((142, 120), (164, 130), (150, 142)):
        c.curve([(x - 5, y), (x, y + 3), (x + 5, y)], width=THIN)
    c.path("M150,98 C148,90 154,84 158,84 C160,92 158,96 156,98 Z", fill=PALE_LEAF)


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
    "pitcher-form--snap-trap": snap_trap,
    "fern-stem-form--upright-trunk": tree_fern,
}
