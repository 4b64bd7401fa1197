"""Live mammals and birds."""

from __future__ import annotations

from images.canvas import Canvas
from images.kits.animals import eye, grip, overlapping_scales, perch, rosettes
from images.kits.outlines import Ribbon, dots, many_points, points, ribbon, spread_inside, strokes, symmetric
from images.palette import (
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_BLUE,
    FEATHER_GREEN,
    FEATHER_RED,
    FEATHER_YELLOW,
    FUR,
    GREY,
    HORN,
    IVORY,
    LINE,
    PAPER,
    SCALE,
    SHADE,
    THIN,
    WOOD,
)


def live_primate(c: Canvas) -> None:
    """A monkey on a branch: eyes that look forward, hands and feet that grasp."""
    ribbon(c, [(128, 132), (172, 150), (176, 184), (150, 190), (148, 176)], [11, 10, 8, 7, 5], fill=FUR)
    c.blob(symmetric([(100, 84), (126, 92), (138, 124), (132, 154), (100, 160)]), fill=FUR)
    perch(c, 150)
    for way in (1, -1):
        c.circle(100 + way * 40, 54, 13, fill=FUR)
        c.circle(100 + way * 40, 54, 7, fill=IVORY, width=THIN)
        ribbon(c, [(100 + way * x, y) for x, y in ((28, 96), (52, 118), (50, 148))], [18, 17, 13], fill=FUR)
        grip(c, 100 + way * 50, 150, 4, fill=IVORY, claw="")
        ribbon(c, [(100 + way * x, y) for x, y in ((16, 148), (34, 124), (22, 150))], [20, 22, 13], fill=FUR)
        grip(c, 100 + way * 20, 150, 4, fill=IVORY, claw="")
    c.circle(100, 52, 38, fill=FUR)
    face = symmetric([(100, 32), (112, 26), (126, 38), (122, 56), (120, 74), (100, 84)])
    c.blob(face, fill=IVORY)
    for x in (87, 113):
        eye(c, x, 48, 7, iris=WOOD)
    strokes(c, ([(97, 62), (96, 65)], [(103, 62), (104, 65)]), width=LINE)
    c.curve([(88, 73), (100, 77), (112, 73)])


def live_cat(c: Canvas) -> None:
    """A spotted cat, standing."""
    ribbon(c, [(34, 84), (12, 108), (22, 146), (6, 158)], [11, 12, 12, 8], fill=FUR)
    for spine in ([(52, 116), (44, 146), (46, 176)], [(134, 116), (140, 146), (136, 176)]):
        ribbon(c, spine, [24, 16, 14], fill=WOOD)
    body = points("30,82 60,68 100,74 134,62 156,78 152,112 120,126 80,118 50,128 30,110")
    c.blob(body, fill=FUR)
    for spine in ([(40, 108), (30, 140), (28, 178)], [(142, 104), (152, 140), (152, 178)]):
        ribbon(c, spine, [32, 18, 14], fill=FUR)
    for x in (24, 42, 132, 148):
        c.ellipse(x + 8, 180, 12, 7, fill=FUR)
    rosettes(c, [(34, 82), (62, 74), (100, 80), (136, 70), (134, 112), (100, 116), (60, 116), (36, 104)], 40, 5)
    _cat_head(c, 158, 58)


def _cat_head(c: Canvas, x: float, y: float) -> None:
    for way in (1, -1):
        c.blob([(x + way * 12, y - 22), (x + way * 26, y - 36), (x + way * 30, y - 12)], fill=FUR)
    c.blob(symmetric([(x, y - 26), (x + 20, y - 22), (x + 31, y), (x + 22, y + 22), (x, y + 30)], x), fill=FUR)
    c.blob(symmetric([(x, y + 6), (x + 12, y + 8), (x + 14, y + 20), (x, y + 28)], x), fill=CORAL_WHITE, width=THIN)
    c.path(f"M{x - 6},{y + 5} h12 l-6,7 Z", fill=DARK_HORN)
    c.curve([(x - 9, y + 17), (x, y + 17), (x + 9, y + 17)], width=THIN)
    for way in (1, -1):
        eye(c, x + way * 13, y - 4, 5, iris=FEATHER_YELLOW)
        strokes(c, ([(x + way * 12, y + 15 + k * 3), (x + way * 38, y + 10 + k * 7)] for k in range(3)))
    dots(c, [(x + u, y + v) for u, v in points("-8,-20 0,-17 8,-20 -17,-14 17,-14 0,-10")], 2, fill=DARK_HORN)


def live_mammal(c: Canvas) -> None:
    """A deer and a pangolin."""
    with c.moved(0, 8):
        _deer(c)
    for spine in ([(112, 164), (106, 180), (112, 190)], [(150, 164), (152, 178), (160, 190)]):
        ribbon(c, spine, [22, 16, 14], fill=FUR)
    ribbon(c, [(158, 148), (176, 158), (194, 174)], [30, 20, 7], fill=FUR)
    eye(c, 178, 156, 3)
    body = Ribbon([(166, 150), (138, 128), (100, 132), (60, 164), (8, 184)], [26, 56, 62, 34, 6])
    body.draw(c, fill=DARK_WOOD)
    overlapping_scales(c, body, 13, 5, begin=0.0, end=0.9, fill=SCALE, depth=0.1)


def _deer(c: Canvas) -> None:
    for x, knee in ((36, 32), (46, 50), (84, 86), (94, 98)):
        ribbon(c, [(x, 66), (knee, 88), (x, 112)], [12, 7, 6], fill=FUR)
    c.blob([(28, 52), (52, 46), (84, 46), (100, 52), (98, 72), (66, 76), (36, 76)], fill=FUR)
    ribbon(c, [(90, 60), (102, 40), (108, 26)], [26, 16, 13], fill=FUR)
    c.blob([(98, 18), (112, 14), (124, 22), (134, 32), (126, 37), (106, 34)], fill=FUR)
    c.blob([(104, 18), (90, 12), (88, 20)], fill=FUR)
    c.curve([(108, 14), (104, 2), (112, -4)], width=THIN)
    for spine in ([(110, 15), (116, 6), (132, 5)], [(108, 15), (98, 4), (104, -3)]):
        ribbon(c, spine, [5, 4, 2], fill=SHADE, width=THIN)
    c.blob([(30, 52), (22, 50), (22, 64), (30, 62)], fill=CORAL_WHITE, width=THIN)
    eye(c, 114, 23, 2.5)


def live_parrot(c: Canvas) -> None:
    """A parrot on a perch: hooked bill, two toes in front."""
    for x, fill in ((74, FEATHER_BLUE), (86, FEATHER_RED)):
        ribbon(c, [(x + 8, 130), (x - 10, 164), (x - 24, 196)], [20, 16, 3], fill=fill)
    ribbon(c, [(116, 48), (112, 84), (102, 120), (88, 154)], [44, 66, 56, 24], fill=FEATHER_GREEN)
    c.circle(118, 44, 28, fill=FEATHER_GREEN)
    perch(c, 158)
    grip(c, 112, 158, 2, fill=GREY)
    c.path("M136,48 C146,48 150,58 146,68 C138,70 132,60 132,52 Z", fill=DARK_HORN)
    c.path("M132,22 C158,16 172,40 154,72 C152,60 146,54 136,54 C130,44 130,32 132,22 Z", fill=IVORY)
    c.blob([(112, 30), (130, 28), (134, 46), (122, 54), (110, 46)], fill=CORAL_WHITE, width=THIN)
    eye(c, 121, 40, 5.5, iris=FEATHER_YELLOW)
    c.blob([(98, 74), (114, 92), (112, 124), (86, 164), (72, 172), (76, 130), (80, 92)], fill=FEATHER_GREEN)
    c.curve([(88, 90), (100, 96), (106, 92)], width=THIN)
    c.curve([(82, 108), (96, 114), (110, 108)], width=THIN)
    for x in (82, 91, 100):
        c.curve([(x + 4, 122), (x, 138), (x - 10, 160)], width=THIN)


def live_raptor(c: Canvas) -> None:
    """A falcon on a perch: hooked bill, barred breast, feet with talons."""
    ribbon(c, [(84, 130), (74, 164), (68, 194)], [26, 24, 20], fill=DARK_WOOD)
    ribbon(c, [(106, 44), (108, 78), (104, 116), (98, 156)], [40, 66, 64, 40], fill=IVORY)
    breast = [(108, 74), (136, 84), (136, 116), (122, 146), (108, 146)]
    strokes(
        c, ([(x - 5, y), (x, y + 3), (x + 5, y)] for x, y in spread_inside(breast, 34, 2)), stroke=DARK_WOOD, width=LINE
    )
    c.blob([(96, 68), (110, 92), (106, 128), (82, 176), (74, 168), (72, 124), (78, 84)], fill=DARK_WOOD)
    strokes(c, ([(x, 108), (x - 4, 132), (x - 12, 158)] for x in (86, 94, 101)), stroke=FUR)
    c.path("M76,50 C76,12 132,8 138,40 C140,52 136,66 128,72 L84,74 C78,66 76,58 76,50 Z", fill=DARK_WOOD)
    c.path("M112,50 C122,46 138,50 138,60 C136,70 130,74 122,76 C110,74 106,60 112,50 Z", fill=IVORY, width=THIN)
    c.path("M118,52 L126,52 L122,72 Z", fill=DARK_WOOD, width=THIN)
    c.path("M134,38 C152,36 160,48 152,64 C148,56 142,54 134,54 Z", fill=DARK_GREY)
    c.path("M132,38 C140,36 144,44 142,52 L132,54 Z", fill=FEATHER_YELLOW, width=THIN)
    eye(c, 118, 42, 6.5, iris=FEATHER_YELLOW)
    c.line([(108, 34), (128, 37)], width=4)
    perch(c, 160)
    for x in (94, 122):
        grip(c, x, 160, 3, fill=FEATHER_YELLOW)


def live_songbird(c: Canvas) -> None:
    """A small bird in a cage."""
    strokes(c, ([(x, 44 + abs(x - 100) ** 2 / 190), (x, 180)] for x in range(52, 150, 16)), stroke=GREY, width=LINE)
    ribbon(c, [(70, 122), (46, 138), (26, 154)], [16, 14, 16], fill=DARK_HORN)
    c.blob(points("66,128 80,96 104,78 124,60 150,66 154,94 140,130 106,144 78,140"), fill=FEATHER_YELLOW)
    c.blob([(126, 62), (148, 62), (150, 78), (130, 78)], fill=DARK_HORN, width=THIN)
    c.path("M150,72 L174,80 L150,88 Z", fill=IVORY)
    eye(c, 142, 80, 4.5)
    c.blob([(64, 126), (82, 104), (112, 100), (114, 116), (92, 132), (62, 136)], fill=DARK_HORN)
    c.curve([(82, 120), (98, 116), (110, 110)], stroke=PAPER)
    perch(c, 156, 24, 176)
    strokes(c, ([(x, 140), (x + 4, 156)] for x in (102, 116)), stroke=HORN, width=4)
    c.path("M24,180 V86 C24,14 176,14 176,86 V180 Z")
    strokes(c, ([(40, 52), (40, 180)], [(160, 52), (160, 180)]), stroke=GREY, width=LINE)
    c.rect(16, 178, 168, 14, radius=3, fill=GREY)
    c.circle(100, 22, 9)


def live_big_bill(c: Canvas) -> None:
    """A hornbill: a huge bill with a casque."""
    ribbon(c, [(54, 136), (38, 168), (30, 196)], [24, 26, 24], fill=PAPER)
    c.line([(24, 180), (46, 186)], width=8)
    ribbon(c, [(76, 58), (84, 96), (74, 130), (58, 160)], [42, 60, 58, 26], fill=DARK_HORN)
    c.circle(82, 56, 30, fill=DARK_HORN)
    c.path("M104,56 C144,50 178,66 194,104 C164,92 134,92 104,84 Z", fill=FEATHER_YELLOW)
    c.path("M102,72 C134,74 162,82 190,102 C158,96 128,96 104,86 Z", fill=IVORY)
    c.path("M88,34 C96,14 138,14 158,44 C148,42 142,50 140,58 C126,52 114,54 104,58 Z", fill=FEATHER_RED)
    c.curve([(110, 36), (124, 34), (140, 42)], width=THIN)
    eye(c, 88, 52, 6, iris=FEATHER_RED)
    c.blob([(62, 86), (78, 100), (74, 134), (48, 168), (44, 132), (48, 100)], fill=DARK_GREY)
    perch(c, 164)
    grip(c, 84, 164, 3, fill=GREY)


def live_large_bird(c: Canvas) -> None:
    """A crane: long legs, long neck."""
    for x, knee, foot in ((92, 88, 96), (108, 112, 106)):
        c.line([(x, 118), (knee, 152), (foot, 188)], width=7)
        c.line([(x, 118), (knee, 152), (foot, 188)], stroke=DARK_GREY, width=3)
        strokes(c, ([(foot, 188), (foot + dx, 193)] for dx in (-12, 4, 16)), width=LINE)
    ribbon(c, [(124, 92), (148, 76), (144, 48), (150, 26)], [30, 17, 11, 11], fill=GREY)
    c.blob([(46, 106), (74, 80), (112, 74), (140, 90), (134, 112), (100, 128), (66, 124)], fill=GREY)
    for spine in many_points("66,98 36,112 22,146 | 74,108 46,122 34,154 | 84,114 58,128 50,156"):
        ribbon(c, spine, [16, 14, 4], fill=DARK_GREY)
    c.blob([(70, 94), (100, 84), (126, 96), (108, 112), (78, 114)], fill=GREY, width=THIN)
    c.circle(153, 22, 12, fill=DARK_GREY)
    c.path("M143,16 C148,6 160,6 164,15 Z", fill=FEATHER_RED)
    c.path("M164,18 L194,26 L164,28 Z", fill=HORN)
    c.blob([(144, 24), (154, 26), (150, 38), (146, 48)], fill=PAPER, width=THIN)
    eye(c, 157, 21, 3, iris=FEATHER_YELLOW)


DRAWINGS = {
    "live-primate": live_primate,
    "live-cat": live_cat,
    "live-mammal": live_mammal,
    "live-parrot": live_parrot,
    "live-raptor": live_raptor,
    "live-songbird": live_songbird,
    "live-big-bill": live_big_bill,
    "live-large-bird": live_large_bird,
}
