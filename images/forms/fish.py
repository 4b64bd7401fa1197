"""Sharks, rays and fish."""

from __future__ import annotations

import math

from images.canvas import Canvas
from images.kits.animals import eye, fish_side, seahorse
from images.kits.outlines import Ribbon, dots, oval, points, ribbon, spread_inside, steps, strokes, symmetric
from images.kits.packs import bowl, water_bag
from images.palette import (
    BONE,
    CORAL_RED,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_BLUE,
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
    SCALE,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
    WATER,
)


def shark_fin(c: Canvas) -> None:
    """A dried back fin, cut straight at its base, and a lower tail lobe."""
    c.path(
        "M14,156 C42,128 60,60 104,16 C114,8 122,14 118,26 C104,74 112,112 134,140 C124,146 120,150 122,156 Z",
        fill=GREY,
    )
    c.ellipse(68, 158, 54, 11, fill=CORAL_WHITE)
    strokes(c, ([(x, 153), (x + 3, 163)] for x in range(24, 116, 9)), stroke=SOFT_INK)
    strokes(c, [[(44, 134), (72, 82)], [(62, 138), (82, 92)], [(80, 140), (92, 104)]], stroke=SOFT_INK)
    c.path("M124,70 C160,64 184,96 192,180 C192,190 184,192 176,184 C158,162 144,142 124,126 Z", fill=GREY)
    c.ellipse(124, 98, 8, 28, fill=CORAL_WHITE)
    strokes(c, [[(140, 92), (162, 112), (178, 150)], [(140, 108), (158, 124), (172, 154)]], stroke=SOFT_INK)


def fin_processed(c: Canvas) -> None:
    """A skinned fin of pale needles, and a bowl of soup with needles."""
    c.path("M16,108 C34,92 52,40 92,12 C100,8 106,14 102,24 C94,56 98,84 110,108 Z", fill=IVORY)
    needles = [[(26 + i * 8, 106), (48 + i * 5, 68), (75 + i * 2.2, 40 - i)] for i in range(10)]
    for needle in needles:
        c.curve(needle, stroke=LEATHER, width=THIN)
    for i in range(9):
        x = 128 + i * 6
        c.curve([(x, 20 + (i % 3) * 4), (x + 6, 50), (x - 4, 84 - (i % 2) * 6)], stroke=LEATHER, width=LINE)
    bowl(c, 104, 132, 140, fill=PAPER, food=FEATHER_YELLOW)
    for i in range(7):
        x = 58 + i * 14
        c.curve([(x, 132), (x + 8, 127 + (i % 2) * 6), (x + 20, 132)], stroke=IVORY, width=3.5)
    c.line([(60, 160), (148, 160)], stroke=FEATHER_BLUE, width=THICK)


def saw(c: Canvas) -> None:
    """A flat saw with teeth down both edges."""
    with c.turned(38), c.moved(12, 14, 0.86):
        for i, y in enumerate(steps(13, 8, 150)):
            half = 15 + (y - 14) * 0.07
            for way in (1, -1):
                x = 100 + way * half
                c.polygon([(x, y - 4), (x + way * 21, y + 2 - (i == 0) * 4), (x, y + 5)], fill=IVORY, width=THIN)
        c.path(
            "M100,-16 C112,-16 116,-4 116,8 L126,158 C130,176 138,188 146,196 L54,196 C62,188 70,176 74,158 L84,8 "
            "C84,-4 88,-16 100,-16 Z",
            fill=HORN,
        )
        strokes(c, [[(92, 2), (86, 176)], [(108, 2), (114, 176)]], width=LINE)


def gill_plate(c: Canvas) -> None:
    """Dried gill plates: a curved bar with a comb of flat leaves on each side."""
    upper, lower = [(34, 106), (68, 62), (124, 42), (176, 56)], [(66, 176), (94, 140), (136, 122), (178, 132)]
    for bar, reach in ((upper, 34), (lower, 28)):
        spine = Ribbon(bar, [2 * reach, 2 * reach])
        for side, begin in ((-1, 0.0), (1, 0.02)):
            edge = [spine.at(t, side) for t in steps(9)]
            c.blob(
                [*edge, *(spine.centre(t) for t in reversed(steps(9)))],
                fill=DARK_WOOD if side > 0 else HORN,
                width=THIN,
            )
            strokes(
                c, ([spine.centre(t), spine.at(min(t + 0.015, 1), side)] for t in steps(34, begin, 0.98)), width=1.8
            )
        Ribbon(bar, [9, 12, 9]).draw(c, fill=SHADE, steps=10)


def shark_tooth(c: Canvas) -> None:
    """A flat saw-edged tooth with its forked root, and a jaw."""
    c.path(
        "M30,136 C16,128 10,150 22,166 C34,182 44,168 68,164 C92,168 100,182 112,166 C122,150 118,128 104,136 Z",
        fill=HORN,
    )
    edge = [
        (67 + way * (2 + 40 * t + (3 if k % 2 else 0)), 58 + 84 * t) for way in (1, -1) for k, t in enumerate(steps(19))
    ]
    c.polygon([*edge[:19], (67, 132), *reversed(edge[19:])], fill=CORAL_WHITE)
    c.curve([(67, 72), (62, 104), (66, 122)], stroke=SHADE)
    jaw = [(112, 26), (150, 10), (188, 26), (194, 66), (176, 112), (150, 126), (124, 112), (106, 66)]
    inner = [(150 + (x - 150) * 0.66, 66 + (y - 66) * 0.62) for x, y in jaw]
    c.blob(jaw, fill=BONE)
    c.blob(inner, fill=PAPER)
    for i in range(20):
        x, y = 150 + 30 * math.cos(i * math.tau / 20), 65 + 38 * math.sin(i * math.tau / 20)
        c.polygon(
            [(x - 4, y), (x + 4, y), (150 + (x - 150) * 0.66, 65 + (y - 65) * 0.72)], fill=CORAL_WHITE, width=THIN
        )


def live_fish(c: Canvas) -> None:
    """Live fish in a bag of water."""
    water_bag(c)
    fish_side(c, 106, 122, 1.25, fill=FEATHER_YELLOW)
    with c.turned(180, 84, 164):
        fish_side(c, 84, 164, 0.7, fill=CORAL_RED)
    dots(c, [(60, 120), (66, 108), (150, 110)], 3.5, fill=PAPER, stroke=INK)


def whole_fish(c: Canvas) -> None:
    """Whole dead fish on ice."""
    for i, (x, y) in enumerate(
        points("22,160 52,168 82,158 114,166 146,158 176,168 36,184 68,186 100,184 132,186 162,186")
    ):
        with c.turned(i * 37, x, y):
            c.rect(x - 12, y - 11, 24, 22, radius=3, fill=GLASS, line=THIN)
    for x, y, fill in ((92, 52, WATER), (104, 122, GREY)):
        fish_side(c, x, y, 2.3, fill=fill, dead=True)


def ray(c: Canvas) -> None:
    """A ray from above: a flat disc with a long tail and a sting."""
    ribbon(c, [(100, 118), (104, 150), (92, 176), (108, 198)], [16, 10, 6, 3], fill=LEATHER)
    c.polygon([(106, 150), (120, 160), (118, 172), (104, 160)], fill=IVORY, width=THIN)
    disc = symmetric([(100, 8), (124, 18), (168, 48), (190, 76), (162, 108), (124, 130), (100, 134)])
    c.blob(disc, fill=LEATHER)
    for way in (1, -1):
        c.blob([(100 + way * x, y) for x, y in ((8, 122), (24, 124), (28, 146), (14, 142))], fill=LEATHER)
        c.ellipse(100 + way * 17, 38, 7, 6, fill=FUR)
        c.circle(100 + way * 17, 37, 3, fill=INK)
        c.ellipse(100 + way * 20, 52, 6, 4, fill=DARK_HORN, width=THIN)
        c.curve([(100 + way * x, y) for x, y in ((34, 30), (40, 70), (30, 112))], width=THIN)
    dots(c, [(x, y) for x, y in spread_inside(disc, 60, 2) if abs(x - 100) > 26 or y > 62], 3, fill=DARK_WOOD)


def seahorse_live(c: Canvas) -> None:
    """A seahorse that holds on to sea grass in water."""
    c.rect(6, 6, 188, 188, radius=14, fill=WATER)
    for x, lean in ((48, -8), (62, 10), (152, 12), (138, -6)):
        ribbon(c, [(x, 192), (x + lean * 0.4, 120), (x + lean, 34)], [8, 8, 2], fill=LEAF, width=THIN)
    seahorse(c, fill=FEATHER_YELLOW)
    dots(c, [(32, 30), (40, 46), (174, 44), (166, 26)], 4, fill=PAPER, stroke=INK)


def seahorse_dried(c: Canvas) -> None:
    """A dried seahorse and a dried pipefish: bony rings, no water."""
    with c.moved(-26, 0):
        seahorse(c, fill=IVORY, eye_fill=DARK_HORN)
    body = ribbon(c, [(172, 46), (170, 110), (174, 192)], [15, 15, 3], fill=IVORY)
    body.rings(c, steps(20, 0.04, 0.94), bulge=0)
    c.blob([(163, 46), (164, 32), (170, 22), (176, 32), (182, 46), (173, 50)], fill=IVORY)
    ribbon(c, [(171, 30), (170, 6)], [7, 6], fill=IVORY)
    c.circle(167, 36, 3, fill=DARK_HORN)


def glass_eel(c: Canvas) -> None:
    """Glass eels: clear threads with a black eye, in a dish of water."""
    c.ellipse(100, 104, 94, 78, fill=PAPER)
    c.ellipse(100, 104, 84, 68, fill=WATER, width=THIN)
    for x, y, turn in ((52, 74, 10), (112, 62, -14), (66, 112, -20), (124, 104, 16), (82, 150, 6), (140, 142, -30)):
        with c.turned(turn, x, y):
            ribbon(
                c,
                [(x - 30, y), (x - 12, y - 8), (x + 10, y + 6), (x + 34, y - 2)],
                [6, 8, 8, 2],
                fill=GLASS,
                width=THIN,
            )
            c.line([(x - 24, y - 3), (x - 12, y - 8), (x + 10, y + 6), (x + 28, y)], stroke=ROSE, width=1)
            c.circle(x - 26, y - 1, 2.2, fill=INK, stroke="none")


def eel(c: Canvas) -> None:
    """A grown eel: one long fin around the tail, small side fin."""
    spine = [(36, 44), (92, 38), (150, 58), (152, 100), (92, 112), (44, 134), (60, 172), (122, 168), (182, 176)]
    fin = Ribbon(spine, [14, 26, 34, 42, 44, 42, 38, 30, 6])
    fin.draw(c, fill=HORN, width=THIN, steps=22)
    body = ribbon(c, spine, [20, 30, 32, 32, 32, 30, 26, 18, 3], fill=SCALE)
    c.curve([body.at(t, 0.5) for t in steps(10, 0.02, 0.16)], stroke=IVORY, width=THICK)
    c.blob([(46, 30), (24, 32), (8, 44), (20, 54), (46, 58), (54, 44)], fill=SCALE)
    c.curve([(9, 46), (22, 47), (34, 50)])
    eye(c, 28, 39, 4.5, iris=FEATHER_YELLOW)
    c.blob([(64, 48), (84, 50), (88, 62), (70, 60)], fill=HORN)


def fish_meat(c: Canvas) -> None:
    """A fillet and a steak cut across the fish."""
    c.path("M10,66 C40,18 120,10 190,38 C196,56 160,84 112,92 C60,98 22,92 10,66 Z", fill=ROSE)
    for i in range(8):
        x = 36 + i * 19
        c.curve([(x, 84 - i * 2), (x + 12, 60 - i), (x + 4, 36 + abs(i - 3))], stroke=PAPER)
    c.path("M10,66 C22,92 60,98 112,92 C160,84 196,56 190,38 C194,62 160,98 112,104 C60,108 20,98 10,66 Z", fill=GREY)
    c.blob(points("104,108 142,116 160,148 146,178 118,186 104,160 90,186 62,178 48,148 66,116"), fill=GREY)
    c.blob(points("104,114 138,122 152,148 140,172 120,178 104,148 88,178 68,172 56,148 70,122"), fill=ROSE, width=THIN)
    c.circle(104, 140, 8, fill=BONE)
    for way in (1, -1):
        for dx in (18, 30):
            c.curve([(104 + way * dx, 126), (104 + way * (dx + 8), 144), (104 + way * dx, 164)], stroke=PAPER)


def roe(c: Canvas) -> None:
    """An open tin of caviar, and a spoon with grains."""
    c.path("M30,102 L30,150 C30,190 170,190 170,150 L170,102 Z", fill=FEATHER_BLUE)
    c.ellipse(100, 102, 70, 32, fill=FEATHER_YELLOW)
    c.ellipse(100, 102, 60, 25, fill=DARK_HORN)
    grains = [(x, y) for x, y in spread_inside(oval(100, 102, 58, 23), 130, 4)]
    dots(c, grains, 4, fill=DARK_GREY, stroke=INK)
    dots(c, [(x - 1, y - 1.5) for x, y in grains], 1, fill=PAPER)
    fish_side(c, 100, 158, 0.9, fill=FEATHER_YELLOW)
    ribbon(c, [(190, 12), (134, 40)], [7, 8], fill=PAPER)
    with c.turned(-26, 116, 48):
        c.ellipse(114, 48, 26, 14, fill=PAPER)
        dots(c, points("98,45 107,42 116,42 125,44 103,51 112,50 121,51 130,48"), 5, fill=DARK_GREY, stroke=INK)
    dots(c, [(30, 44), (44, 32), (52, 52)], 7, fill=CORAL_RED, stroke=INK)


def swim_bladder(c: Canvas) -> None:
    """A dried swim bladder: a yellowish clear bag with two long tubes."""
    for way in (1, -1):
        ribbon(
            c,
            [(100 + way * x, y) for x, y in ((30, 40), (62, 62), (66, 120), (56, 178))],
            [13, 11, 9, 4],
            fill=FEATHER_YELLOW,
        )
    bag = symmetric([(100, 14), (126, 20), (142, 48), (136, 110), (116, 160), (100, 188)])
    c.blob(bag, fill=FEATHER_YELLOW)
    c.blob([(100 + (x - 100) * 0.7, 92 + (y - 92) * 0.76) for x, y in bag], fill=IVORY, width=THIN)
    for x in (82, 92, 100, 108, 118):
        c.curve(
            [(x, 50 + abs(x - 100) * 0.5), (100 + (x - 100) * 0.9, 96), (100 + (x - 100) * 0.4, 140)],
            stroke=HORN,
            width=THIN,
        )
    c.line([(84, 64), (86, 104)], stroke=PAPER, width=THICK)


DRAWINGS = {
    "shark-fin": shark_fin,
    "fin-processed": fin_processed,
    "saw": saw,
    "gill-plate": gill_plate,
    "shark-tooth": shark_tooth,
    "live-fish": live_fish,
    "whole-fish": whole_fish,
    "ray": ray,
    "seahorse-live": seahorse_live,
    "seahorse-dried": seahorse_dried,
    "glass-eel": glass_eel,
    "eel": eel,
    "fish-meat": fish_meat,
    "roe": roe,
    "swim-bladder": swim_bladder,
}
