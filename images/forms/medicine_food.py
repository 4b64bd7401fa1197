"""Medicine, meat and dried animals."""

from __future__ import annotations

import math

from images.canvas import Canvas
from images.kits.animals import closed_eye, eye, toes
from images.kits.outlines import dots, many_points, points, ribbon, spread_inside, steps, strokes, symmetric
from images.kits.packs import blister, bottle, box, characters, ground, heap, jar
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_GREY,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_GREEN,
    FEATHER_YELLOW,
    FUR,
    GREY,
    HORN,
    INK,
    IVORY,
    LEATHER,
    LINE,
    PAPER,
    ROSE,
    SCALE,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
    WOOD,
)


def gall_organ(c: Canvas) -> None:
    """A tied, dried gall bladder, and a hairy musk pod."""
    c.blob(
        [(54, 46), (62, 46), (74, 84), (98, 126), (94, 168), (58, 186), (22, 168), (18, 126), (42, 84)], fill=DARK_HORN
    )
    strokes(c, many_points("50,90 36,130 38,160 | 62,96 66,140 62,172 | 74,110 84,144"), stroke=HORN, width=LINE)
    c.rect(50, 38, 16, 10, radius=4, fill=IVORY)
    c.curve([(58, 38), (60, 22), (48, 8)], stroke=LEATHER)
    pod = [(108, 110), (118, 76), (150, 64), (182, 76), (192, 110), (176, 140), (150, 150), (122, 140)]
    c.blob(pod, fill=FUR)
    hairs = [(x, y) for x, y in spread_inside(pod, 90, 3) if math.hypot(x - 150, y - 108) > 16]
    strokes(c, ([(x, y), (x + (x - 150) * 0.26, y + (y - 108) * 0.26)] for x, y in hairs), stroke=DARK_WOOD)
    c.circle(150, 108, 8, fill=DARK_HORN)


def powder(c: Canvas) -> None:
    """A heap of powder, a spoon and a jar."""
    jar(c, 140, 12, 76, 100, fill=WOOD)
    outline = heap(c, 88, 176, 150, 78, fill=WOOD)
    dots(c, spread_inside(outline, 110, 2), 1.4, fill=DARK_WOOD)
    dots(c, [(20, 182), (60, 188), (120, 186), (166, 184), (178, 176), (100, 190)], 1.8, fill=DARK_WOOD)
    ribbon(c, [(14, 72), (60, 112)], [6, 6], fill=GREY)
    with c.turned(40, 72, 122):
        c.ellipse(72, 122, 20, 13, fill=GREY)
        c.ellipse(72, 120, 15, 9, fill=WOOD, width=THIN)


def pills(c: Canvas) -> None:
    """Round pills, a blister of tablets, capsules."""
    blister(c, 104, 22, 4, 3, fill=PAPER)
    places = [(30, 84), (54, 84), (78, 84), (42, 63), (66, 63), (54, 42)]
    dots(c, places, 12, fill=DARK_WOOD, stroke=INK)
    dots(c, [(x - 4, y - 4) for x, y in places], 2.5, fill=WOOD)
    for x, y, turn, fill in ((50, 142, 30, CORAL_RED), (112, 152, -24, FEATHER_GREEN)):
        with c.turned(turn, x, y):
            c.rect(x - 30, y - 12, 60, 24, radius=12, fill=IVORY)
            c.path(f"M{x},{y - 12} h18 a12,12 0 0 1 0,24 h-18 Z", fill=fill)
    c.circle(166, 152, 20, fill=PAPER)
    c.line([(150, 152), (182, 152)])


def paste_plaster(c: Canvas) -> None:
    """A pot of ointment, a plaster, and a block of glue."""
    c.path("M22,52 L22,84 C22,112 116,112 116,84 L116,52 Z", fill=CORAL_RED)
    c.ellipse(69, 52, 47, 19, fill=SHADE)
    c.ellipse(69, 53, 39, 14, fill=FEATHER_YELLOW, width=THIN)
    c.curve([(48, 54), (64, 46), (78, 54), (66, 58), (62, 54)], width=THIN)
    characters(c, 54, 78, 15, 2, across=True)
    with c.turned(-8, 132, 140):
        c.rect(94, 112, 92, 72, radius=8, fill=IVORY)
        c.rect(112, 124, 56, 48, radius=4, fill=DARK_HORN, line=THIN)
        dots(c, [(x, y) for x in (101, 179) for y in (124, 136, 148, 160, 172)], 1.5, fill=SOFT_INK)
    box(c, 16, 136, 56, 24, 18, fill=DARK_WOOD, side=LEATHER)
    c.rect(130, 20, 50, 60, radius=4, fill=DARK_WOOD)
    strokes(c, [[(130, 50), (180, 50)], [(155, 20), (155, 80)]], stroke=FUR)


def tonic_liquid(c: Canvas) -> None:
    """A bottle of wine with a snake in it, and a small vial."""
    bottle(c, 78, 6, 192, 96, fill=FUR)
    snake = [(52, 168), (100, 172), (104, 152), (56, 146), (50, 124), (98, 122), (102, 104), (76, 98)]
    ribbon(c, snake, [3, 9, 11, 12, 12, 12, 11, 12], fill=SCALE).rings(c, steps(14, 0.1, 0.9), bulge=0)
    c.blob([(84, 92), (72, 88), (60, 96), (66, 104), (82, 104)], fill=SCALE)
    eye(c, 70, 95, 2.5)
    bottle(c, 162, 96, 190, 42, fill=DARK_WOOD, cap=DARK_GREY)
    c.rect(144, 148, 36, 28, fill=PAPER, line=THIN)
    characters(c, 149, 155, 11, 2, across=True)


def medicine_packet(c: Canvas) -> None:
    """A carton with a label in characters and the mark of an animal, and a blister of tablets."""
    box(c, 22, 48, 100, 128, 32, fill=CORAL_RED, side=FEATHER_YELLOW)
    c.rect(32, 58, 34, 108, fill=IVORY, line=THIN)
    characters(c, 40, 66, 18, 4)
    c.circle(94, 92, 22, fill=IVORY, width=THIN)
    c.blob([(78, 96), (84, 86), (98, 86), (108, 80), (110, 90), (104, 100), (88, 102)], fill=DARK_HORN, width=THIN)
    strokes(c, [[(84, 98), (82, 108)], [(92, 100), (92, 109)], [(102, 98), (104, 107)]], width=LINE)
    strokes(c, ([(74, y), (112, y)] for y in (130, 140, 150, 160)), stroke=IVORY, width=LINE)
    with c.turned(-14, 150, 154):
        blister(c, 112, 132, 3, 2, fill=FEATHER_GREEN)


def dried_animal(c: Canvas) -> None:
    """A dried gecko stretched flat on crossed sticks."""
    for stroke, width in ((INK, 9), (WOOD, 5)):
        strokes(c, many_points("100,6 100,194 | 14,92 186,92 | 14,150 186,150"), stroke=stroke, width=width)
    for way in (1, -1):
        for y, foot in ((70, 60), (122, 136)):
            x = 100 + way * 60
            ribbon(c, [(100 + way * 14, y), (100 + way * 40, (y + foot) / 2), (x, foot)], [16, 11, 9], fill=SHADE)
            toes(c, x, foot, [90 - way * 90 + k * 32 for k in (-2, -1, 0, 1, 2)], 15, fill=SHADE, pad=3)
    body = points("100,10 116,18 122,36 112,52 128,80 128,110 110,134 104,160 101,192")
    c.blob(symmetric(body), fill=SHADE)
    ribs = [(y, 14 + k % 2 * 4) for k, y in enumerate(range(66, 128, 10))]
    strokes(c, ([(100 - half, y), (100, y + 4), (100 + half, y)] for y, half in ribs), stroke=SOFT_INK)
    c.line([(100, 52), (100, 176)], width=THIN)
    for x in (88, 112):
        c.ellipse(x, 28, 5, 6, fill=DARK_HORN, width=THIN)


def dead_mammal(c: Canvas) -> None:
    """A small antelope carcass on its side, legs tied, eye closed."""
    ground(c, 172)
    for spine in ([(58, 140), (34, 128), (36, 96), (62, 76)], [(72, 136), (50, 118), (54, 90), (70, 80)]):
        ribbon(c, spine, [30, 16, 10, 8], fill=FUR)
    for spine in ([(112, 136), (100, 110), (82, 96), (70, 74)], [(124, 140), (114, 104), (92, 86), (78, 70)]):
        ribbon(c, spine, [24, 12, 10, 8], fill=FUR)
    c.blob(points("22,148 36,124 76,118 120,120 140,136 134,164 100,174 50,174 26,166"), fill=FUR)
    ribbon(c, [(126, 146), (150, 152), (166, 152)], [38, 28, 22], fill=FUR)
    c.blob([(158, 140), (172, 140), (184, 154), (194, 170), (186, 178), (168, 170), (156, 164)], fill=FUR)
    c.blob([(160, 142), (150, 124), (146, 136)], fill=FUR)
    ribbon(c, [(166, 142), (164, 130), (156, 114)], [7, 5, 2], fill=DARK_HORN)
    closed_eye(c, 174, 155, 4)
    c.curve([(184, 175), (180, 184), (172, 184)], stroke=CORAL_RED, width=THICK)
    with c.turned(-24, 70, 82):
        c.rect(54, 78, 34, 8, radius=3, fill=IVORY)


def body_part(c: Canvas) -> None:
    """A cut-off bear's paw: pads, claws, and the cut face with its bone."""
    c.blob(points("58,18 142,18 150,70 174,112 168,150 100,164 32,150 26,112 50,70"), fill=DARK_WOOD)
    for i, (x, y) in enumerate(((40, 136), (68, 152), (100, 157), (132, 152), (160, 136))):
        c.path(f"M{x - 7},{y + 8} L{x + 7},{y + 8} L{x + (i - 2) * 3},{y + 36} Z", fill=IVORY)
        c.ellipse(x, y, 14, 15, fill=DARK_HORN)
    c.blob([(44, 104), (70, 92), (100, 96), (130, 92), (156, 104), (140, 128), (100, 132), (60, 128)], fill=DARK_HORN)
    c.ellipse(100, 20, 43, 13, fill=CORAL_RED)
    c.ellipse(100, 20, 14, 6, fill=BONE)
    strokes(c, ([(x, 44 + (x % 3) * 7), (x - 2, 58 + (x % 3) * 7)] for x in range(64, 142, 9)), stroke=FUR)


def meat(c: Canvas) -> None:
    """A raw steak with bone and fat, and smoked pieces on a string."""
    c.blob([(18, 66), (44, 26), (96, 22), (122, 56), (112, 100), (70, 112), (30, 104)], fill=IVORY)
    c.blob([(28, 68), (50, 36), (92, 32), (112, 60), (102, 92), (70, 102), (38, 96)], fill=CORAL_RED)
    c.circle(66, 66, 13, fill=BONE)
    c.circle(66, 66, 5, fill=CORAL_RED, width=THIN)
    strokes(c, many_points("84,46 98,54 100,70 | 44,84 60,92 78,90 | 90,84 96,76"), stroke=IVORY, width=LINE)
    c.curve([(110, 116), (150, 96), (192, 112)], stroke=LEATHER)
    for x, top, size in ((128, 108, 1.0), (156, 100, 1.15), (182, 106, 0.8)):
        shape = [(0, 0), (10, 10), (14, 44), (8, 70), (-4, 76), (-13, 56), (-10, 20)]
        c.blob([(x + u * size, top + v * size) for u, v in shape], fill=DARK_WOOD)
        strokes(c, [[(x - 3, top + 20), (x + 2, top + 56 * size)]], stroke=WOOD)
    c.blob([(30, 150), (50, 130), (86, 132), (98, 156), (80, 182), (42, 184)], fill=DARK_WOOD)
    ribbon(c, [(84, 146), (112, 138)], [11, 9], fill=BONE)
    strokes(c, [[(46, 150), (60, 144), (74, 148)], [(48, 166), (62, 160), (78, 166)]], stroke=WOOD)


def frog_legs(c: Canvas) -> None:
    """A pair of skinned hind legs, joined at the hip."""
    for way in (1, -1):
        thigh = [(100 + way * x, y) for x, y in ((8, 34), (34, 46), (48, 72), (40, 96), (26, 104), (16, 84), (8, 64))]
        shin = [(100 + way * x, y) for x, y in ((30, 94), (50, 96), (52, 118), (40, 142), (30, 146), (28, 120))]
        c.blob(shin, fill=ROSE)
        c.blob(thigh, fill=ROSE)
        ribbon(c, [(100 + way * x, y) for x, y in ((34, 142), (38, 158), (34, 170))], [11, 8, 9], fill=ROSE)
        strokes(
            c, ([(100 + way * 34, 168), (100 + way * (34 + dx), 192 - abs(dx) / 3)] for dx in (-14, -4, 6, 18)), width=6
        )
        strokes(
            c,
            ([(100 + way * 34, 168), (100 + way * (34 + dx), 191 - abs(dx) / 3)] for dx in (-14, -4, 6, 18)),
            stroke=ROSE,
            width=2.5,
        )
        c.curve([(100 + way * x, y) for x, y in ((18, 50), (30, 66), (32, 88))], stroke=PAPER)
    c.blob(symmetric([(100, 14), (112, 16), (118, 34), (110, 54), (100, 58)]), fill=ROSE)
    c.ellipse(100, 18, 11, 5, fill=BONE)


def reptile_egg(c: Canvas) -> None:
    """Round soft-shelled eggs in sand, one dented."""
    places = [(40, 128), (82, 134), (124, 134), (164, 128), (60, 94), (102, 98), (144, 92), (84, 60), (124, 58)]
    for x, y in reversed(places):
        c.circle(x, y, 24, fill=PAPER)
        c.curve([(x - 14, y + 10), (x - 2, y + 17), (x + 12, y + 12)], stroke=SHADE)
    c.path("M66,84 C74,98 92,98 100,84 C94,88 72,88 66,84 Z", fill=SHADE, width=THIN)
    c.curve([(128, 86), (142, 98), (158, 88)])
    c.blob([(10, 156), (40, 142), (84, 152), (128, 150), (168, 142), (190, 156), (180, 190), (20, 190)], fill=IVORY)
    dots(c, spread_inside([(20, 156), (180, 156), (174, 186), (26, 186)], 60, 2), 1.3, fill=HORN)


DRAWINGS = {
    "gall-organ": gall_organ,
    "powder": powder,
    "pills": pills,
    "paste-plaster": paste_plaster,
    "tonic-liquid": tonic_liquid,
    "medicine-packet": medicine_packet,
    "dried-animal": dried_animal,
    "dead-mammal": dead_mammal,
    "body-part": body_part,
    "meat": meat,
    "frog-legs": frog_legs,
    "reptile-egg": reptile_egg,
}
