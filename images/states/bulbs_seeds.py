"""Bulbs and seeds."""

from __future__ import annotations

import math

from images.book import Draw
from images.canvas import Canvas, polar, scattered
from images.kits.outlines import corners, dots, ribbon, strokes
from images.kits.plant_parts import PINK, bulb
from images.kits.plants_states import (
    FELT,
    cm_bar,
    roots,
)
from images.kits.swatches import spots
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    GREY,
    HIGHLIGHT,
    HORN,
    LINE,
    PAPER,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
)


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
