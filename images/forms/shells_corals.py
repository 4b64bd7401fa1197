"""Shells, sea cucumbers and corals."""

from __future__ import annotations

import math

from images.canvas import Canvas, polar, smooth
from images.kits.outlines import Ribbon, corners, dots, many_points, points, ribbon, rows, spread_inside, steps, strokes
from images.kits.shells import clam_half, conch
from images.kits.tusks import strung_beads
from images.palette import (
    CORAL_RED,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_BLUE,
    FEATHER_GREEN,
    FEATHER_YELLOW,
    FUR,
    GLASS,
    HORN,
    INK,
    IVORY,
    LEATHER,
    LINE,
    PAPER,
    ROSE,
    SCALE,
    SHADE,
    THICK,
    THIN,
    WATER,
    WOOD,
)


def sea_cucumber(c: Canvas) -> None:
    """Two dried sea cucumbers: a smooth one with teats along its side, and a spiny one."""
    body = Ribbon([(12, 62), (70, 48), (130, 54), (186, 72)], [26, 58, 60, 30])
    for t in steps(5, 0.14, 0.84):
        c.circle(*body.at(t, 1.08), 11, fill=DARK_GREY)
    c.blob(body.outline(8), fill=DARK_GREY)
    wrinkles = ((t, side) for side in (-0.65, -0.3, 0.05, 0.4) for t in steps(7, 0.08 + side / 20, 0.86))
    strokes(c, ([body.at(t, side), body.at(t + 0.06, side - 0.14)] for t, side in wrinkles), width=LINE)
    c.ellipse(184, 72, 5, 10, fill=INK)
    spiny = Ribbon([(18, 146), (80, 136), (140, 142), (188, 160)], [22, 44, 46, 22])
    for side in (-1.0, 1.0):
        ends = [
            (spiny.at(t - 0.03, side * 0.7), spiny.at(t, side * 1.5), spiny.at(t + 0.03, side * 0.7))
            for t in steps(10, 0.06, 0.92)
        ]
        corners(c, ends, fill=SCALE)
    c.blob(spiny.outline(8), fill=SCALE)
    for side in (0.6, -0.1):
        ends = [
            (spiny.at(t - 0.025, side), spiny.at(t, side - 0.6), spiny.at(t + 0.025, side)) for t in steps(9, 0.1, 0.9)
        ]
        corners(c, ends, fill=HORN)


def sea_shell(c: Canvas) -> None:
    """A conch with a flared pink lip, and half of a ribbed clam."""
    conch(c)
    clam_half(c, 136, 152, 0.62, fill=CORAL_WHITE)


def land_snail_shell(c: Canvas) -> None:
    """A thin, glossy, banded snail shell."""
    c.path(
        "M100,10 C116,28 140,62 158,98 C186,124 186,172 150,184 "
        "C110,194 60,184 42,156 C28,130 44,104 58,84 C74,54 86,26 100,10 Z",
        fill=FEATHER_YELLOW,
    )
    for y, left, right in ((40, 82, 120), (72, 63, 142), (106, 45, 163)):
        c.curve([(left, y), (100, y + 16), (right, y - 2)])
        c.curve([(left - 4, y + 12), (100, y + 29), (right + 6, y + 8)], stroke=DARK_WOOD, width=THICK)
    c.curve([(38, 138), (90, 158), (124, 148)], stroke=DARK_WOOD, width=6)
    c.blob([(124, 134), (150, 112), (176, 126), (180, 156), (160, 182), (134, 184), (122, 162)], fill=IVORY)
    c.blob([(132, 140), (152, 124), (170, 134), (170, 156), (154, 174), (136, 174), (130, 158)], fill=ROSE, width=THIN)
    c.curve([(84, 60), (92, 42), (100, 28)], stroke=PAPER, width=THICK)
    c.curve([(60, 118), (68, 108)], stroke=PAPER, width=THICK)


def shell_carving(c: Canvas) -> None:
    """A string of shells and discs, and a carved pendant of mother-of-pearl."""
    string = [polar(100, -8, 86, angle) for angle in range(14, 167, 11)]
    c.curve(string, width=THIN)
    for i, (x, y) in enumerate(string):
        if i % 2:
            with c.turned(-76 + i * 11, x, y):
                c.ellipse(x, y, 7, 11, fill=WOOD if i % 4 == 1 else IVORY)
                strokes(
                    c, [[(x, y - 9), (x, y + 9)], [(x - 3, y - 4), (x + 3, y - 4)], [(x - 3, y + 4), (x + 3, y + 4)]]
                )
        else:
            c.circle(x, y, 7, fill=ROSE)
    c.circle(148, 146, 40, fill=GLASS)
    c.circle(148, 146, 32, fill=PAPER, width=THIN)
    for stroke, dy in ((ROSE, 6), (WATER, 13), (FEATHER_YELLOW, 20)):
        c.curve([(124, 140 + dy), (140, 128 + dy), (156, 138 + dy), (172, 126 + dy)], stroke=stroke, width=THICK)
    c.circle(148, 110, 4, fill=PAPER)
    clam_half(c, 58, 146, 0.5, fill=ROSE)


def pearl(c: Canvas) -> None:
    """A pearl in its shell, and a loose one."""
    c.blob(points("16,112 34,68 84,44 140,52 178,90 184,136 146,176 86,184 36,160"), fill=DARK_GREY)
    c.blob(
        [(28, 114), (44, 78), (88, 56), (136, 64), (168, 96), (172, 132), (140, 164), (88, 172), (44, 152)], fill=GLASS
    )
    c.curve([(44, 136), (84, 156), (132, 150)], stroke=ROSE, width=THICK)
    c.curve([(60, 84), (92, 70), (128, 78)], stroke=WATER, width=THICK)
    for x, y, r in ((104, 114, 28), (166, 36, 22)):
        c.circle(x, y, r, fill=CORAL_WHITE)
        c.curve([polar(x, y, r * 0.72, angle) for angle in (20, 55, 90)], stroke=SHADE, width=THICK)
        c.circle(x - r * 0.35, y - r * 0.35, r * 0.2, fill=PAPER, stroke="none")


def shellfish_meat(c: Canvas) -> None:
    """Dried abalone, and a mussel open with its meat."""
    with c.moved(0, -4):
        c.blob([(16, 66), (40, 30), (86, 24), (112, 52), (100, 92), (56, 104), (24, 94)], fill=LEATHER)
        c.blob([(34, 66), (52, 46), (80, 44), (94, 58), (84, 80), (56, 86), (38, 80)], fill=FEATHER_YELLOW, width=THIN)
        strokes(
            c,
            (
                [(64 + 46 * math.cos(a), 64 + 36 * math.sin(a)), (64 + 36 * math.cos(a), 64 + 28 * math.sin(a))]
                for a in steps(26, 0, 6.1)
            ),
        )
    c.path("M62,180 C30,160 30,120 70,112 C110,106 150,140 168,186 C130,196 90,196 62,180 Z", fill=DARK_HORN)
    c.path("M62,180 C60,140 96,84 150,74 C190,70 194,120 168,186 C140,190 90,192 62,180 Z", fill=DARK_HORN)
    c.path("M78,176 C80,142 108,98 148,88 C176,84 180,122 160,176 C136,182 98,182 78,176 Z", fill=GLASS, width=THIN)
    c.blob([(92, 168), (100, 136), (126, 110), (150, 104), (160, 128), (146, 164), (116, 172)], fill=FUR)
    c.curve([(108, 156), (122, 132), (148, 118)], width=THIN)
    c.curve([(116, 164), (138, 150), (152, 130)], width=THIN)


def live_shellfish(c: Canvas) -> None:
    """A live giant clam with its coloured mantle spread, and a snail that creeps."""
    c.blob(points("12,80 26,42 64,18 112,12 160,28 180,72 122,98 66,98"), fill=SHADE)
    strokes(c, many_points("40,64 48,32 | 66,40 72,18 | 96,66 96,15 | 122,40 120,16 | 150,64 142,24"))
    mantle = points("10,76 24,56 40,76 66,46 96,78 122,46 150,76 166,52 180,72 150,100 122,74 96,102 66,74 38,100")
    c.blob(mantle, fill=FEATHER_BLUE)
    dots(c, spread_inside(mantle, 70, 3), 2.2, fill=FEATHER_YELLOW)
    c.blob(points("10,76 38,100 66,74 96,102 122,74 150,100 180,72 164,116 124,134 68,138 26,122"), fill=SHADE)
    strokes(c, many_points("38,104 46,128 | 66,80 74,137 | 96,106 100,136 | 122,80 126,133 | 150,104 146,122"))
    c.blob(points("76,186 104,176 150,176 172,166 186,166 190,182 160,192 100,194"), fill=HORN)
    strokes(c, many_points("178,168 180,150 | 184,170 194,154"), width=LINE)
    c.circle(124, 160, 25, fill=WOOD)
    c.curve([polar(124, 160, 25 - k * 2.4, 60 + k * 55) for k in range(10)])


def coral_dead(c: Canvas) -> None:
    """A bleached branch of stony coral, with cups all over it."""
    branches = [([(100, 182), (92, 130), (98, 70), (90, 20)], 26), ([(94, 128), (58, 104), (44, 58)], 19)]
    branches += [([(56, 104), (30, 92), (16, 66)], 14), ([(98, 118), (138, 96), (156, 44)], 20)]
    branches += [([(140, 96), (172, 84), (186, 56)], 14), ([(96, 76), (118, 52), (122, 18)], 14)]
    for stroke, extra in ((INK, 2 * LINE), (CORAL_WHITE, 0)):
        for spine, wide in branches:
            c.path(smooth(spine, closed=False), stroke=stroke, width=wide * 0.86 + extra)
    for spine, wide in branches:
        limb = Ribbon(spine, [wide - 2, wide - 6])
        cups = [limb.at(t, side) for t in steps(7, 0.04, 0.98) for side in (-0.7, 0.6)]
        dots(c, cups, 2.6, fill=SHADE, stroke=INK)
    c.blob([(62, 180), (80, 170), (100, 174), (124, 168), (144, 180), (136, 192), (74, 192)], fill=CORAL_WHITE)


def coral_jewellery(c: Canvas) -> None:
    """A necklace of polished red coral with a branch, and a bead with fine stripes."""
    strung_beads(c, [polar(92, 58, 64, angle) for angle in range(-10, 191, 14)], 9, fill=CORAL_RED)
    for spine, wide in (
        ([(92, 124), (90, 150), (80, 190)], 13),
        ([(90, 148), (106, 164), (110, 182)], 9),
        ([(88, 156), (70, 162), (62, 178)], 8),
    ):
        ribbon(c, spine, [wide, wide * 0.8, 2], fill=CORAL_RED)
    c.circle(158, 148, 32, fill=CORAL_RED)
    for dx in range(-24, 25, 6):
        half = (29**2 - dx**2) ** 0.5
        c.curve([(158 + dx * 0.6, 148 - half), (158 + dx, 148), (158 + dx * 0.6, 148 + half)], stroke=ROSE, width=1)
    c.ellipse(158, 119, 7, 3, fill=INK)


def live_coral(c: Canvas) -> None:
    """Live corals on plugs in water: a branched one with open polyps, a domed one with winding valleys."""
    c.rect(6, 6, 188, 188, radius=14, fill=WATER)
    branches = [[(60, 158), (62, 110), (70, 50)], [(60, 140), (34, 104), (26, 66)], [(62, 124), (92, 96), (102, 58)]]
    branches += [[(66, 90), (48, 62), (46, 36)], [(76, 108), (96, 112), (112, 96)]]
    for stroke, width in ((INK, 22), (ROSE, 17)):
        c.path("".join(smooth(branch, closed=False) for branch in branches), stroke=stroke, width=width)
    polyps = [
        Ribbon(branch, [14, 12]).at(t, side) for branch in branches for t in steps(5, 0.2, 1) for side in (-0.9, 0.9)
    ]
    strokes(c, ([polar(x, y, 4, k), polar(x, y, 4, k + 180)] for x, y in polyps for k in (0, 60, 120)), stroke=PAPER)
    dome = [(96, 166), (98, 130), (116, 108), (142, 102), (170, 114), (184, 140), (184, 166)]
    c.path(smooth(dome, closed=False) + "Z", fill=FEATHER_GREEN)
    for k, x in enumerate((108, 124, 140, 156, 172)):
        top = 122 + abs(x - 140) * 0.5
        valley = [(x, 160), (x + 7, 148), (x - 5, 138 + k % 2 * 4), (x + 5, top)]
        c.curve(valley, stroke=DARK_LEAF, width=6)
        c.curve(valley, stroke=FEATHER_YELLOW, width=LINE)
    for x, half in ((60, 34), (140, 48)):
        c.polygon([(x - half, 164), (x + half, 164), (x + half - 8, 174), (x - half + 8, 174)], fill=SHADE)
        c.rect(x - 9, 174, 18, 18, fill=SHADE)
    dots(c, [(150, 40), (158, 26), (176, 62)], 4, fill=PAPER, stroke=INK)


def coral_rock(c: Canvas) -> None:
    """A lump of porous rock, and coral gravel and sand."""
    rock = points("16,100 24,62 50,50 66,22 104,14 134,26 164,44 186,84 176,118 140,132 84,134 34,126")
    c.blob(rock, fill=SHADE)
    pit = points("-1,0 -0.3,-0.8 1,-0.4 0.7,0.7 -0.5,0.6")
    for x, y, r in rows("66,62,11 108,42,9 136,88,14 90,100,12 46,96,9 156,70,6 98,70,6 122,116,5 64,118,5 82,36,5"):
        c.blob([(x + u * r, y + v * r) for u, v in pit], fill=DARK_GREY)
    for patch in many_points("28,72 46,60 54,74 40,84 | 118,24 138,32 132,42 116,38 | 152,104 174,94 170,112 156,116"):
        c.blob(patch, fill=ROSE)
    for i, (x, y) in enumerate(
        points("26,156 56,150 88,158 118,152 150,158 178,150 40,178 74,180 106,178 138,182 168,178")
    ):
        with c.turned(i * 50, x, y):
            c.rect(x - 13, y - 6, 26, 12, radius=6, fill=CORAL_WHITE)
    dots(c, spread_inside(points("8,164 192,164 188,196 14,196"), 60, 1), 1.5, fill=HORN)


DRAWINGS = {
    "sea-cucumber": sea_cucumber,
    "sea-shell": sea_shell,
    "land-snail-shell": land_snail_shell,
    "shell-carving": shell_carving,
    "pearl": pearl,
    "shellfish-meat": shellfish_meat,
    "live-shellfish": live_shellfish,
    "coral-dead": coral_dead,
    "coral-jewellery": coral_jewellery,
    "live-coral": live_coral,
    "coral-rock": coral_rock,
}
