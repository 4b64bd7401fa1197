"""Insects, spiders and leeches."""

from __future__ import annotations

from images.canvas import Canvas, polar
from images.kits.outlines import (
    Ribbon,
    dots,
    many_points,
    oval,
    points,
    ribbon,
    spread_inside,
    steps,
    strokes,
    symmetric,
)
from images.palette import (
    CORAL_RED,
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_GREEN,
    FEATHER_RED,
    FEATHER_YELLOW,
    FUR,
    GREY,
    HORN,
    INK,
    IVORY,
    LEAF,
    LEATHER,
    LINE,
    PAPER,
    THICK,
    THIN,
    WATER,
    WOOD,
)


def butterfly(c: Canvas) -> None:
    """A spread butterfly with tails on its hind wings."""
    for way in (1, -1):
        hind = [(100 + way * x, y) for x, y in points("6,100 40,96 74,116 70,142 52,154 50,186 40,188 38,156 16,140")]
        c.blob(hind, fill=FEATHER_YELLOW)
        fore = [(100 + way * x, y) for x, y in points("4,78 36,36 76,16 94,26 90,58 76,92 38,106 4,100")]
        c.blob(fore, fill=FEATHER_GREEN)
        for x, y in ((70, 34), (84, 60), (66, 88), (44, 54)):
            strokes(c, [[(100 + way * 8, 86), (100 + way * x, y)]], width=THIN)
        c.blob([(100 + way * x, y) for x, y in points("76,16 94,26 90,58 76,92 78,60 82,32")], fill=DARK_HORN)
        dots(c, [(100 + way * x, y) for x, y in ((86, 32), (85, 50), (81, 70))], 2.5, fill=PAPER)
        dots(c, [(100 + way * x, y) for x, y in ((58, 122), (60, 136), (46, 142))], 4, fill=CORAL_RED, stroke=INK)
        c.curve([(100 + way * 3, 62), (100 + way * 14, 40), (100 + way * 22, 26)], width=LINE)
        c.circle(100 + way * 22, 25, 3, fill=INK)
    ribbon(c, [(100, 66), (100, 96), (100, 146)], [11, 15, 5], fill=DARK_HORN)
    c.circle(100, 64, 7, fill=DARK_HORN)


def beetle(c: Canvas) -> None:
    """A stag-like beetle: two hard wing cases that meet in a straight line, six legs, big jaws."""
    for way in (1, -1):
        for start, knee, foot in many_points("26,92 62,70 80,48 | 32,118 72,118 90,140 | 26,146 62,160 70,192"):
            leg = [(100 + way * x, y) for x, y in (start, knee, foot)]
            c.line(leg, width=8)
            c.line([leg[-1], (leg[-1][0] + way * 6, leg[-1][1] - 3)], width=THICK)
        jaw = [(100 + way * x, y) for x, y in ((8, 54), (34, 38), (32, 16), (10, 6))]
        ribbon(c, jaw, [14, 12, 9, 2], fill=DARK_WOOD)
        c.polygon([(100 + way * x, y) for x, y in ((30, 28), (18, 24), (30, 20))], fill=DARK_WOOD, width=THIN)
        c.line([(100 + way * 22, 58), (100 + way * 44, 50), (100 + way * 52, 38)], width=LINE)
    c.blob(symmetric([(100, 46), (122, 48), (126, 62), (100, 70)]), fill=DARK_HORN)
    c.blob(symmetric([(100, 64), (134, 68), (138, 90), (100, 98)]), fill=DARK_HORN)
    c.blob(symmetric([(100, 92), (132, 96), (142, 128), (130, 166), (100, 188)]), fill=DARK_WOOD)
    c.line([(100, 96), (100, 186)])
    c.polygon([(92, 95), (108, 95), (100, 108)], fill=DARK_HORN, width=THIN)
    c.curve([(76, 106), (70, 132), (78, 158)], stroke=WOOD, width=THICK)


def pupa_larva(c: Canvas) -> None:
    """A pupa that hangs by a thread, and a curled white grub."""
    ribbon(c, [(6, 22), (60, 16), (116, 24)], [8, 9, 7], fill=WOOD)
    pupa = ribbon(c, [(58, 20), (54, 48), (60, 84), (56, 130)], [6, 30, 42, 5], fill=LEAF)
    pupa.rings(c, steps(5, 0.6, 0.9), bulge=0.03)
    c.blob([(48, 44), (42, 64), (48, 92), (60, 96), (60, 66)], fill=DARK_LEAF, width=THIN)
    c.curve([(76, 22), (80, 62), (40, 62), (44, 20)], width=THIN)
    dots(c, [(50, 40), (64, 40), (70, 62), (68, 80)], 3, fill=FEATHER_YELLOW, stroke=INK)
    spine = [polar(136, 132, 36, angle) for angle in range(-70, 181, 25)]
    grub = ribbon(c, spine, [32, 36, 38, 38, 38, 40, 42, 42, 40, 34, 22], fill=IVORY)
    grub.rings(c, steps(10, 0.1, 0.92), bulge=0.0)
    for t in (0.04, 0.09, 0.14):
        c.line([grub.at(t, 0.9), grub.at(t + 0.03, 1.9)], stroke=LEATHER, width=THICK)
    dots(c, (grub.at(t, -0.6) for t in steps(9, 0.14, 0.92)), 2, fill=LEATHER)
    head = polar(136, 132, 36, -84)
    c.circle(*head, 16, fill=LEATHER)
    c.polygon(
        [(head[0] - 10, head[1] + 8), (head[0] - 18, head[1] + 16), (head[0] - 2, head[1] + 14)],
        fill=DARK_HORN,
        width=THIN,
    )


def tarantula(c: Canvas) -> None:
    """A large hairy spider: eight thick legs and two feelers."""
    legs = points("-62,84 -24,90 16,92 58,92 -84,52")
    for way in (1, -1):
        for angle, reach in legs:
            joints = [
                polar(100, 92, 18, angle),
                polar(100, 92, reach * 0.5, angle - 10),
                polar(100, 92, reach, angle + 4),
            ]
            limb = Ribbon([(100 + way * (x - 100), y) for x, y in joints], [15, 15, 8])
            places = [(t, side) for t in steps(9, 0.1, 0.95) for side in (-1, 1)]
            strokes(c, ([limb.at(t, 0), limb.at(min(t + 0.05, 1), side * 1.8)] for t, side in places))
            limb.draw(c, fill=DARK_HORN, steps=5)
            c.line([limb.at(0.48, -0.9), limb.at(0.48, 0.9)], stroke=FEATHER_RED, width=THICK)
    belly = oval(100, 140, 30, 38, 40)
    strokes(c, ([(x, y), (x + (x - 100) * 0.22, y + (y - 140) * 0.18)] for x, y in belly))
    c.ellipse(100, 140, 30, 38, fill=DARK_WOOD)
    hairs = spread_inside(oval(100, 138, 24, 28), 30, 2)
    strokes(c, ([(x, y), (x + (x - 100) * 0.1, y + 7)] for x, y in hairs), stroke=FUR)
    c.ellipse(100, 90, 25, 25, fill=LEATHER)
    strokes(c, ([polar(100, 92, 8, a), polar(100, 92, 22, a)] for a in range(0, 360, 45)))
    dots(c, points("94,74 100,72 106,74 97,79 103,79"), 2.4, fill=INK)


def scorpion(c: Canvas) -> None:
    """A scorpion: pincers, eight legs, a tail that ends in a sting."""
    for way in (1, -1):
        for k, y in enumerate((70, 82, 94, 106)):
            knee, foot = (50, y - 6 + k * 5), (66, y + 14 + k * 10)
            c.line([(100 + way * 16, y), (100 + way * knee[0], knee[1]), (100 + way * foot[0], foot[1])], width=6)
        ribbon(c, [(100 + way * x, y) for x, y in ((12, 58), (46, 58), (48, 36))], [11, 12, 13], fill=DARK_HORN)
        c.blob([(100 + way * x, y) for x, y in points("38,40 36,22 48,8 50,22 64,10 66,26 58,42")], fill=DARK_HORN)
    tail = [(100, 128), (100, 158), (116, 184), (148, 184), (164, 160), (158, 134)]
    ribbon(c, tail, [26, 19, 16, 15, 15, 14], fill=DARK_HORN).rings(
        c, steps(6, 0.1, 0.92), bulge=0, stroke=GREY, width=LINE
    )
    c.blob([(150, 136), (146, 120), (156, 112), (168, 120), (168, 134)], fill=DARK_WOOD)
    ribbon(c, [(152, 116), (142, 106), (126, 112)], [9, 6, 1], fill=DARK_WOOD)
    body = ribbon(c, [(100, 44), (100, 66), (100, 100), (100, 132)], [24, 42, 44, 26], fill=DARK_HORN)
    body.rings(c, steps(7, 0.32, 0.92), bulge=0.02, stroke=GREY)
    dots(c, [(96, 54), (104, 54)], 2.5, fill=PAPER)


def leech(c: Canvas) -> None:
    """A leech: flat ringed body, a sucker at each end."""
    c.rect(6, 6, 188, 188, radius=14, fill=WATER)
    spine = [(40, 156), (66, 118), (112, 124), (142, 92), (140, 54), (164, 34)]
    body = ribbon(c, spine, [22, 42, 48, 42, 28, 12], fill=DARK_LEAF)
    body.rings(c, steps(34, 0.03, 0.97), bulge=0.006, width=1)
    for side in (-0.5, 0.5):
        c.curve([body.at(t, side) for t in steps(12, 0.04, 0.94)], stroke=FEATHER_RED, width=LINE)
    c.circle(36, 162, 17, fill=DARK_LEAF)
    c.circle(36, 162, 9, fill=HORN, width=THIN)
    c.ellipse(167, 32, 9, 8, fill=HORN)


DRAWINGS = {
    "butterfly": butterfly,
    "beetle": beetle,
    "pupa-larva": pupa_larva,
    "tarantula": tarantula,
    "scorpion": scorpion,
    "leech": leech,
}
