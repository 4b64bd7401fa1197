"""Live reptiles and amphibians."""

from __future__ import annotations

import math

from images.canvas import Canvas, polar
from images.kits.animals import eye, talons, toes, webbed_foot
from images.kits.outlines import (
    Ribbon,
    corners,
    dots,
    mirrored,
    points,
    ribbon,
    rows,
    spread_inside,
    steps,
    strokes,
    symmetric,
)
from images.kits.shells import carapace, dome
from images.palette import (
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_RED,
    FEATHER_YELLOW,
    HORN,
    INK,
    IVORY,
    LEAF,
    LEATHER,
    LINE,
    SCALE,
    SHADE,
    THIN,
    WOOD,
)


def live_tortoise(c: Canvas) -> None:
    """A land tortoise: domed shell, thick feet like clubs."""
    for spine in ([(56, 128), (48, 152), (46, 176)], [(136, 128), (142, 152), (142, 176)]):
        ribbon(c, spine, [34, 30, 32], fill=SCALE)
        x = spine[-1][0]
        dots(c, [(x - 10 + k * 7, 172) for k in range(4)], 3, fill=IVORY, stroke=INK, height=4)
    ribbon(c, [(140, 124), (162, 116), (176, 94)], [28, 26, 22], fill=SCALE)
    c.blob([(162, 94), (164, 72), (180, 66), (194, 78), (192, 94), (178, 100)], fill=SCALE)
    eye(c, 182, 80, 4)
    c.curve([(194, 88), (186, 91), (178, 90)], width=THIN)
    ribbon(c, [(22, 130), (10, 142)], [12, 3], fill=SCALE)
    dome(c, fill=HORN)
    dots(c, spread_inside([(44, 140), (58, 140), (58, 168), (38, 168)], 12, 3), 2, fill=HORN)


def live_turtle(c: Canvas) -> None:
    """A freshwater turtle from above: flat shell, webbed feet with claws."""
    for way in (1, -1):
        for y, angle in ((62, -30), (150, 36)):
            x = 100 + way * 40
            webbed_foot(c, x, y, angle if way > 0 else 180 - angle, fill=SCALE)
    ribbon(c, [(100, 180), (108, 196)], [12, 2], fill=SCALE)
    ribbon(c, [(100, 46), (100, 26), (100, 6)], [30, 28, 16], fill=SCALE)
    for way in (1, -1):
        c.curve([(100 + way * 5, 12), (100 + way * 8, 28), (100 + way * 8, 44)], stroke=FEATHER_YELLOW)
        c.ellipse(100 + way * 12, 22, 3, 6, fill=FEATHER_RED, width=1)
        c.circle(100 + way * 8, 12, 2.5, fill=INK)
    carapace(c, fill=DARK_LEAF, rim=SCALE, cx=100, cy=110, scale=0.84)


def live_sea_turtle(c: Canvas) -> None:
    """A sea turtle from above: limbs are paddles."""
    for way in (1, -1):
        ribbon(c, [(100 + way * x, y) for x, y in points("30,62 66,60 86,88 88,130")], [28, 36, 26, 4], fill=SCALE)
        ribbon(c, [(100 + way * x, y) for x, y in points("24,158 44,172 50,192")], [22, 22, 8], fill=SCALE)
        marks = [(100 + way * x, y) for x, y in points("48,56 62,58 74,68 80,84 66,68 52,68 84,100")]
        dots(c, marks, 4, fill=DARK_HORN)
    c.blob(symmetric(points("100,4 114,12 118,30 112,50 100,54")), fill=SCALE)
    dots(c, points("94,16 106,16 100,27 91,30 109,30"), 4, fill=DARK_HORN)
    heart = symmetric(points("100,44 130,50 148,80 140,124 116,164 100,182"))
    c.blob(heart, fill=HORN)
    c.blob([(100 + (x - 100) * 0.8, 108 + (y - 108) * 0.84) for x, y in heart], fill=WOOD, width=THIN)
    back = points("82,58 86,66 78,78 84,90 76,102 84,114 80,126 90,138 90,158")
    costal_seams = [points("78,78 63,84"), points("76,102 64,108"), points("80,126 72,134")]
    for left in (back, *costal_seams):
        strokes(c, [left, mirrored(left)])
    strokes(c, ([(x, y), (200 - x, y)] for x, y in points("86,66 84,90 84,114 90,138")))


def live_gecko(c: Canvas) -> None:
    """A gecko from above: widened toe pads, lidless eyes."""
    for x, y, foot_x, foot_y, angle in rows("86,66,50,46,205 116,62,150,40,-30 86,118,48,132,165 116,118,152,136,15"):
        ribbon(
            c,
            [(x, y), ((x + foot_x) / 2, foot_y + (6 if foot_y < 90 else -12)), (foot_x, foot_y)],
            [16, 13, 11],
            fill=LEAF,
        )
        toes(c, foot_x, foot_y, [angle + k * 34 for k in (-2, -1, 0, 1, 2)], 21, fill=LEAF, pad=6)
    body = [(104, 12), (102, 46), (98, 74), (104, 116), (98, 142), (66, 170), (84, 190), (118, 184)]
    ribbon(c, body, [20, 34, 40, 44, 30, 19, 10, 2], fill=LEAF)
    c.blob(symmetric([(103, 4), (118, 14), (124, 36), (114, 52), (103, 56)], 103), fill=LEAF)
    for x in (88, 118):
        c.circle(x, 30, 8, fill=FEATHER_YELLOW)
        c.ellipse(x, 30, 2, 6, fill=INK, width=0.1)
    dots(c, [(98, 70), (108, 84), (96, 98), (110, 110), (98, 122), (102, 60)], 4, fill=FEATHER_RED)


def live_chameleon(c: Canvas) -> None:
    """A chameleon: turret eye, toes fused in two bundles, rolled tail."""
    ribbon(c, [(4, 168), (100, 158), (196, 164)], [13, 13, 11], fill=WOOD)
    coil = [polar(38, 126, 24 - k * 2.2, 250 - k * 50) for k in range(10)]
    ribbon(c, [(66, 92), (48, 96), *coil], [24, 18, 15, 13, 11, 9, 8, 7, 6, 5, 3], fill=LEAF)
    for spine in ([(86, 110), (66, 132), (84, 154)], [(124, 110), (142, 132), (128, 152)]):
        ribbon(c, spine, [20, 14, 14], fill=LEAF)
        x, y = spine[-1]
        for way in (1, -1):
            ribbon(c, [(x, y - 4), (x + way * 9, y + 4), (x + way * 7, y + 20)], [11, 11, 7], fill=LEAF, width=THIN)
    c.blob([(56, 94), (80, 66), (112, 58), (136, 72), (146, 92), (132, 116), (98, 124), (70, 114)], fill=LEAF)
    c.blob([(130, 78), (132, 48), (122, 22), (146, 36), (172, 62), (190, 84), (170, 98), (142, 100)], fill=LEAF)
    c.curve([(188, 86), (168, 88), (152, 94)], width=LINE)
    c.circle(156, 66, 16, fill=DARK_LEAF)
    c.circle(156, 66, 10, fill=LEAF, width=THIN)
    eye(c, 159, 66, 4)
    strokes(
        c,
        ([(x, 70 + abs(104 - x) * 0.2), (x + 4, 92), (x - 2, 116 - abs(104 - x) * 0.3)] for x in (78, 94, 110, 126)),
        stroke=DARK_LEAF,
        width=5,
    )
    strokes(
        c, ([(x, 76 - i * 6), (x - 3, 66 - i * 5), (x + 6, 70 - i * 5)] for i, x in enumerate((70, 82, 95))), width=THIN
    )


def live_lizard(c: Canvas) -> None:
    """An iguana: scaly body, long claws, crest of spines, long tail."""
    tail = [(72, 122), (40, 118), (16, 136), (22, 166), (64, 182), (120, 190)]
    ribbon(c, tail, [34, 24, 18, 13, 9, 2], fill=SCALE).rings(c, steps(7, 0.15, 0.85), bulge=0.0)
    back = Ribbon([(60, 118), (92, 96), (130, 96), (158, 70)], [30, 42, 46, 30])
    corners(
        c,
        ([back.at(t, -0.8), back.at(t + 0.03, -1.5), back.at(t + 0.06, -0.8)] for t in steps(9, 0.04, 0.64)),
        fill=LEAF,
    )
    for spine in ([(74, 122), (58, 146), (78, 164)], [(132, 116), (154, 132), (142, 156)]):
        ribbon(c, spine, [30, 18, 13], fill=SCALE)
        talons(c, *spine[-1], [0, 24, 48, 74], 24, fill=DARK_HORN)
    back.draw(c, fill=SCALE)
    c.blob([(160, 86), (178, 82), (174, 120), (156, 104)], fill=HORN)
    c.blob([(142, 66), (156, 48), (176, 54), (194, 72), (190, 84), (166, 92), (148, 88)], fill=SCALE)
    c.curve([(194, 78), (178, 80), (166, 78)], width=THIN)
    c.circle(160, 82, 6, fill=SHADE, width=THIN)
    eye(c, 168, 64, 5, iris=FEATHER_YELLOW)
    dots(c, spread_inside(back.outline(), 50, 1), 1.6, fill=DARK_HORN)


def live_snake(c: Canvas) -> None:
    """A coiled snake with a blotched back and a forked tongue."""
    for cy, rx, ry in ((150, 81, 30), (128, 64, 26)):
        coil = Ribbon(
            [(100 + rx * math.cos(a), cy + ry * math.sin(a)) for a in steps(13, -0.75 * math.pi, 1.25 * math.pi)],
            [32, 32],
        )
        coil.draw(c, fill=LEATHER, steps=20)
        c.ellipse(100, cy, rx - 16, ry - 15, fill=LEATHER)
        for t in steps(8, 0.39, 0.86):
            c.blob(
                [coil.at(t - 0.02, 0), coil.at(t, -0.8), coil.at(t + 0.02, 0), coil.at(t, 0.8)],
                fill=DARK_WOOD,
                width=THIN,
            )
    neck = Ribbon([(70, 128), (56, 104), (76, 84), (104, 80), (116, 58), (110, 36)], [30, 30, 28, 26, 22, 20])
    neck.draw(c, fill=LEATHER, steps=18)
    for t in steps(6, 0.08, 0.85):
        c.blob(
            [neck.at(t - 0.03, 0), neck.at(t, -0.8), neck.at(t + 0.03, 0), neck.at(t, 0.8)], fill=DARK_WOOD, width=THIN
        )
    c.blob([(98, 42), (96, 22), (114, 14), (140, 22), (152, 36), (134, 48), (112, 52)], fill=LEATHER)
    c.curve([(150, 38), (132, 40), (114, 42)], width=THIN)
    strokes(c, [[(152, 37), (168, 40), (178, 34)], [(168, 40), (178, 46)]], stroke=FEATHER_RED, width=LINE)
    eye(c, 126, 28, 5, iris=FEATHER_YELLOW)


def live_frog(c: Canvas) -> None:
    """A frog: no tail, long folded hind legs, bulging eyes."""
    for way in (1, -1):
        ribbon(c, [(100 + way * x, y) for x, y in ((34, 150), (70, 112), (56, 164))], [40, 34, 16], fill=LEAF)
        toes(c, 100 + way * 58, 166, [90 - way * 80, 90 - way * 55, 90 - way * 25, 90], 28, fill=LEAF, pad=4, width=8)
    body = symmetric([(100, 60), (132, 70), (146, 106), (138, 150), (100, 172)])
    c.blob(body, fill=LEAF)
    c.blob(symmetric([(100, 92), (124, 100), (126, 140), (100, 166)]), fill=IVORY, width=THIN)
    for way in (1, -1):
        ribbon(c, [(100 + way * x, y) for x, y in ((28, 118), (34, 146), (22, 172))], [20, 16, 12], fill=LEAF)
        toes(c, 100 + way * 22, 172, [20, 62, 104, 150], 20, fill=LEAF, pad=4, width=7)
    c.blob(symmetric([(100, 36), (128, 40), (150, 62), (144, 84), (100, 94)]), fill=LEAF)
    c.curve([(54, 72), (74, 82), (100, 84), (126, 82), (146, 72)])
    for x in (70, 130):
        c.circle(x, 38, 17, fill=LEAF)
        c.circle(x, 36, 11, fill=FEATHER_YELLOW, width=THIN)
        c.ellipse(x, 36, 8, 4, fill=INK)
    dots(c, [(95, 62), (105, 62)], 1.8, fill=INK)


def live_salamander(c: Canvas) -> None:
    """A salamander from above: smooth skin, blunt toes, long tail."""
    for x, y, foot_x, foot_y, angle in rows("118,58,158,48,-30 86,62,46,66,200 106,120,146,134,20 80,112,38,116,170"):
        ribbon(c, [(x, y), ((x + foot_x) / 2, y + 8), (foot_x, foot_y)], [16, 14, 12], fill=DARK_HORN)
        toes(c, foot_x, foot_y, [angle + k * 30 for k in (-1.5, -0.5, 0.5, 1.5)], 16, fill=DARK_HORN, pad=3, width=7)
    spine = [(117, 26), (108, 44), (100, 74), (92, 112), (104, 146), (142, 162), (176, 184)]
    body = ribbon(c, spine, [24, 34, 40, 40, 26, 18, 3], fill=DARK_HORN)
    c.blob([(104, 20), (110, 6), (126, 6), (134, 20), (128, 42), (106, 40)], fill=DARK_HORN)
    for t, side, r in rows("0.2,0.5,5 0.28,-0.4,6 0.37,0.5,6 0.46,-0.4,5 0.54,0.4,7 0.62,-0.3,4 0.72,0.1,4 0.83,0,3"):
        c.circle(*body.at(t, side), r, fill=FEATHER_YELLOW, width=THIN)
    for x in (107, 131):
        c.ellipse(x, 20, 5, 8, fill=FEATHER_YELLOW, width=THIN)
        c.circle(x, 18, 3, fill=INK)


DRAWINGS = {
    "live-tortoise": live_tortoise,
    "live-turtle": live_turtle,
    "live-sea-turtle": live_sea_turtle,
    "live-gecko": live_gecko,
    "live-chameleon": live_chameleon,
    "live-lizard": live_lizard,
    "live-snake": live_snake,
    "live-frog": live_frog,
    "live-salamander": live_salamander,
}
