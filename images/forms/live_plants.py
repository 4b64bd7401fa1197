"""Live plants."""

from __future__ import annotations

import math

from images.canvas import Canvas, Point, polar
from images.kits.animals import overlapping_scales
from images.kits.outlines import Ribbon, corners, dots, many_points, points, ribbon, steps, strokes, symmetric
from images.kits.packs import ground
from images.kits.plants import five_petals, frond, leaf, orchid_flower, pot, roots, spines
from images.palette import (
    CORAL_RED,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_BLUE,
    FEATHER_GREEN,
    FUR,
    GREY,
    HORN,
    INK,
    IVORY,
    LEAF,
    LINE,
    ROSE,
    SCALE,
    SHADE,
    THICK,
    THIN,
    WOOD,
)


def live_orchid(c: Canvas) -> None:
    """An orchid: flowers with a lip, swollen stems, fleshy bare roots."""
    hanging = many_points("-14,20 -40,34 -48,52 | -6,28 -14,50 | 8,24 22,40 18,54 | 16,16 46,26 66,48")
    roots(c, 74, 140, hanging)
    leaf(c, [(62, 112), (36, 76), (16, 36)], 24)
    leaf(c, [(84, 110), (72, 66), (76, 22)], 22)
    c.curve([(92, 122), (112, 88), (136, 70), (160, 60)], stroke=DARK_LEAF, width=THICK)
    for x, high in ((56, 24), (96, 26), (76, 30)):
        c.blob(
            [
                (x - 5, 140 - 2 * high),
                (x + 5, 140 - 2 * high),
                (x + 15, 134 - high * 0.6),
                (x + 13, 150),
                (x - 13, 150),
                (x - 15, 134 - high * 0.6),
            ],
            fill=LEAF,
        )
        c.curve([(x, 142 - high), (x + 2, 130), (x, 144)], width=THIN)
    orchid_flower(c, 122, 66, 27, fill=ROSE, lip=CORAL_RED)
    orchid_flower(c, 164, 52, 32, fill=ROSE, lip=CORAL_RED)


def live_cactus(c: Canvas) -> None:
    """A ribbed cactus with spines in a pot, and a jointed pad."""
    body = symmetric([(84, 20), (112, 30), (126, 66), (124, 116), (112, 142), (84, 146)], 84)
    c.blob(body, fill=LEAF)
    for dx in (-28, -10, 10, 28):
        c.curve([(84 + dx * 0.5, 26), (84 + dx * 1.1, 70), (84 + dx * 0.9, 140)], width=THIN)
    edge = [(84 + dx, y) for dx in (-19, 0, 19) for y in range(46, 134, 20)]
    sides = [(84 + way * 40, y) for way in (1, -1) for y in range(52, 132, 20)]
    spines(c, edge + sides, 10, angles=(-160, -115, -65, -20, 50, 130))
    dots(c, edge + sides, 2.5, fill=IVORY, stroke=INK)
    five_petals(c, 84, 18, 15, fill=CORAL_RED)
    pot(c, 84, 138, 92, 54)
    c.blob([(160, 150), (140, 128), (142, 100), (160, 88), (180, 100), (182, 130)], fill=DARK_LEAF)
    c.blob([(170, 94), (158, 74), (166, 50), (182, 52), (188, 76), (180, 92)], fill=DARK_LEAF)
    pads = [(154, 112), (168, 112), (160, 130), (172, 128), (170, 66), (178, 78)]
    spines(c, pads, 8, stroke=IVORY)
    roots(c, 160, 150, [[(-12, 16), (-16, 36)], [(2, 20), (-2, 40)], [(12, 14), (20, 36)]], width=3)


def live_rosette(c: Canvas) -> None:
    """A leaf succulent: thick toothed leaves in a rosette, and a stone plant of two leaves."""
    for angle, reach in ((-172, 84), (-8, 84), (-150, 92), (-30, 92), (-126, 98), (-54, 98), (-104, 104), (-76, 104)):
        thick = Ribbon(
            [
                (86, 132),
                polar(86, 132, reach * 0.55, angle),
                polar(86, 128, reach, angle - 5 * math.copysign(1, angle + 90)),
            ],
            [28, 25, 2],
        )
        teeth = [
            (thick.at(t - 0.03, side), thick.at(t, side * 1.35), thick.at(t + 0.03, side))
            for t in steps(5, 0.3, 0.85)
            for side in (-1, 1)
        ]
        corners(c, teeth, fill=IVORY)
        thick.draw(c, fill=LEAF, steps=6)
        dots(c, (thick.at(t, side) for t, side in ((0.4, 0.3), (0.55, -0.3), (0.7, 0.2))), 2.5, fill=IVORY)
    pot(c, 86, 130, 84, 60)
    for way in (1, -1):
        c.blob([(164 + way * x, y) for x, y in ((1, 158), (20, 158), (24, 176), (12, 190), (1, 190))], fill=SCALE)
        dots(c, [(164 + way * x, y) for x, y in ((8, 166), (14, 170), (9, 176), (16, 180))], 2, fill=DARK_WOOD)


def live_fat_stem(c: Canvas) -> None:
    """A swollen bottle trunk with thorns, thin branches with leaves, and a flower."""
    for spine in ([(92, 100), (70, 72), (48, 60)], [(98, 98), (98, 66), (88, 34)], [(108, 100), (130, 76), (154, 66)]):
        ribbon(c, spine, [20, 13, 9], fill=SCALE)
        x, y = spine[-1]
        for angle in (-165, -112, -68, -15):
            leaf(c, [(x, y), polar(x, y, 36, angle)], 14, line=THIN)
    trunk = symmetric([(100, 92), (116, 98), (128, 116), (152, 152), (144, 182), (100, 188)])
    c.blob(trunk, fill=SCALE)
    spines(
        c,
        points("84,124 104,118 118,140 76,150 98,146 124,164 64,168 90,172 112,174"),
        7,
        angles=(-60, -120),
        stroke=INK,
    )
    strokes(c, [[(72, 138), (66, 158)], [(132, 146), (138, 164)]], stroke=DARK_HORN)
    five_petals(c, 104, 36, 19, fill=ROSE)
    ground(c, 190, 20, 180)


def live_cycad_palm(c: Canvas) -> None:
    """A cycad: a scaly trunk with a crown of feather leaves."""
    crown = many_points("98,104 52,84 16,110 | 102,104 148,84 184,110 | 98,100 56,54 16,62 | 102,100 144,54 184,62")
    for spine in crown:
        frond(c, spine, 20, 11, fill=DARK_LEAF)
    for spine in many_points("98,98 80,44 44,16 | 102,98 120,44 156,16 | 100,98 102,50 98,8"):
        frond(c, spine, 20, 11)
    trunk = Ribbon([(100, 98), (100, 140), (100, 188)], [46, 58, 62])
    trunk.draw(c, fill=DARK_WOOD, steps=4)
    overlapping_scales(
        c, Ribbon([(100, 190), (100, 140), (100, 94)], [58, 54, 40]), 7, 5, begin=0.02, end=0.86, fill=HORN, depth=0.16
    )


def live_pitcher(c: Canvas) -> None:
    """A pitcher plant with lidded traps that hang from leaf tips, and a snap trap."""
    with c.moved(2, 10, 0.9):
        for spine, x, y in (([(96, 186), (66, 130), (40, 70)], 34, 92), ([(96, 186), (112, 120), (100, 50)], 98, 76)):
            leaf(c, spine, 30)
            tip_x, tip_y = spine[-1]
            tendril = [(tip_x, tip_y), (tip_x - 6, tip_y - 22), (tip_x - 22, tip_y - 12), (x - 18, y + 30)]
            c.curve([*tendril, (x - 8, y + 62), (x, y + 62)], stroke=DARK_LEAF)
            _pitcher(c, x, y)
        for stroke, width in ((INK, 11), (LEAF, 7)):
            c.line([(98, 186), (146, 150)], stroke=stroke, width=width)
        for way, fill in ((1, CORAL_RED), (-1, LEAF)):
            trap = [(146, 152), polar(150, 138, 28, -50 + way * 38), polar(156, 132, 48, -50 + way * 26)]
            half = Ribbon(trap, [10, 34, 10])
            teeth = ([half.at(t, -way * 0.9), half.at(t, -way * 1.7)] for t in steps(8, 0.2, 0.98))
            strokes(c, teeth, width=LINE)
            half.draw(c, fill=fill, steps=6)


def _pitcher(c: Canvas, x: float, y: float) -> None:
    c.blob(
        [
            (x - 15, y),
            (x + 15, y),
            (x + 17, y + 24),
            (x + 21, y + 48),
            (x + 8, y + 66),
            (x - 12, y + 62),
            (x - 20, y + 44),
            (x - 14, y + 22),
        ],
        fill=FEATHER_GREEN,
    )
    strokes(c, [[(x - 6, y + 14), (x - 8, y + 48)], [(x + 6, y + 14), (x + 10, y + 48)]], stroke=CORAL_RED, width=LINE)
    c.ellipse(x, y, 18, 9, fill=CORAL_RED)
    c.ellipse(x, y, 12, 5, fill=DARK_HORN)
    c.blob([(x + 14, y - 4), (x + 12, y - 22), (x - 6, y - 28), (x - 16, y - 18), (x - 2, y - 10)], fill=LEAF)


def live_air_plant(c: Canvas) -> None:
    """A silver-grey rosette of thin curved leaves, without soil."""
    for k, angle in enumerate((178, 2, 162, 18, 148, 32, -170, -10, -152, -28, -134, -46, -116, -64, -98, -82)):
        reach = 74 + k % 3 * 9
        bend = 16 if math.cos(math.radians(angle)) > 0 else -16
        joints = [(100, 122), polar(100, 122, reach * 0.55, angle), polar(100, 122, reach, angle + bend)]
        ribbon(c, joints, [15, 11, 1], fill=GREY if k % 2 else SHADE)
    c.blob(symmetric([(100, 98), (116, 112), (114, 132), (100, 142)]), fill=SHADE)
    ribbon(c, [(100, 104), (102, 66), (98, 36)], [14, 11, 3], fill=ROSE)
    strokes(c, [[(98, 44), (90, 28)], [(102, 50), (114, 34)]], stroke=FEATHER_BLUE, width=THICK)
    strokes(c, [[(94, 140), (84, 162)], [(100, 142), (102, 166)], [(106, 140), (118, 160)]], stroke=HORN)


def live_tree(c: Canvas) -> None:
    """A young conifer with its root ball wrapped, ready to plant."""
    c.rect(91, 128, 18, 34, fill=DARK_WOOD)
    for top, bottom, half in ((86, 142, 66), (48, 104, 52), (10, 64, 36)):
        tier: list[Point] = [(100, top)]
        for k in range(7):
            x = 100 + half - k * half / 3
            tier += [(x, bottom - 4 + (k % 2) * 2), (x - half / 6, bottom - 12)]
        c.polygon(tier[:-1], fill=DARK_LEAF)
        strokes(
            c,
            ([(100 + u * half, bottom - 16), (100 + u * half * 0.7, bottom - 28)] for u in (-0.6, -0.2, 0.2, 0.6)),
            stroke=LEAF,
            width=LINE,
        )
    c.blob([(74, 156), (100, 150), (126, 156), (138, 176), (122, 194), (78, 194), (62, 176)], fill=FUR)
    strokes(c, many_points("68,166 130,190 | 132,166 70,190 | 100,152 100,194 | 64,178 136,178"), stroke=DARK_WOOD)


def live_potted_bulb(c: Canvas) -> None:
    """A potted plant with a tuber in the soil: marbled heart leaves, swept-back petals."""
    for x, y in ((52, 116), (148, 116), (78, 124), (122, 124), (100, 128)):
        heart = symmetric([(x, y - 10), (x + 16, y - 20), (x + 30, y - 4), (x + 18, y + 20), (x, y + 30)], x)
        c.blob(heart, fill=DARK_LEAF)
        c.blob([(x + (u - x) * 0.56, y + (v - y) * 0.56) for u, v in heart], fill=LEAF, stroke=SHADE, width=LINE)
    for x, y, base in ((66, 52, 88), (100, 34, 100), (138, 56, 114)):
        c.curve([(base, 116), ((x + base) / 2, 92), (x - 4, y - 4), (x, y + 4)], stroke=WOOD, width=THICK)
        for dx, lean in ((-13, -13), (13, 13), (-5, -4), (6, 5)):
            ribbon(c, [(x, y + 8), (x + dx, y - 10), (x + dx + lean * 0.5, y - 32)], [8, 15, 3], fill=ROSE, width=THIN)
        c.ellipse(x, y + 8, 9, 6, fill=CORAL_RED)
    pot(c, 100, 142, 104, 52)


DRAWINGS = {
    "live-orchid": live_orchid,
    "live-cactus": live_cactus,
    "live-rosette": live_rosette,
    "live-fat-stem": live_fat_stem,
    "live-cycad-palm": live_cycad_palm,
    "live-pitcher": live_pitcher,
    "live-air-plant": live_air_plant,
    "live-tree": live_tree,
    "live-potted-bulb": live_potted_bulb,
}
