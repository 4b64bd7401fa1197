"""Leather, reptile skin and turtle shell."""

from __future__ import annotations

from images.canvas import Canvas, polar
from images.kits.animals import eye
from images.kits.outlines import dots, mirrored, points, ribbon, steps, strokes, symmetric, tiles
from images.kits.shells import amber_plate, carapace
from images.palette import (
    DARK_HORN,
    DARK_WOOD,
    FEATHER_YELLOW,
    FUR,
    GLASS,
    GREY,
    HORN,
    INK,
    IVORY,
    LEATHER,
    LINE,
    PAPER,
    SCALE,
    SHADE,
    THIN,
    WOOD,
)


def leather_hide(c: Canvas) -> None:
    """A crocodile skin laid flat with square belly scales, and a blotched snake skin."""
    front = points("78,4 88,10 94,28 98,44 122,40 136,54 120,66 112,84 112,118 124,130 136,148 122,156 106,146")
    c.blob(symmetric([*front, (92, 164), (86, 180), (80, 197)], 78), fill=LEATHER)
    tiles(c, ((56.5 + x * 11, 44 + y * 11.5) for x in range(4) for y in range(9)), 10, 10, fill=SHADE)
    flank = [(106.0, y) for y in range(62, 142, 8)]
    dots(c, flank + mirrored(flank, 78), 3, fill=SHADE, stroke=INK)
    for y, half in ((18, 8), (30, 12), (150, 15), (161, 11), (171, 8), (180, 5)):
        c.rect(78 - half, y, half * 2, 8, radius=3, fill=SHADE, line=1)
    snake = ribbon(c, [(170, 8), (166, 100), (172, 194)], [20, 42, 14], fill=FUR)
    for t in steps(7, 0.12, 0.88):
        c.blob([snake.at(t - 0.055, 0), snake.at(t, -0.7), snake.at(t + 0.055, 0), snake.at(t, 0.7)], fill=DARK_WOOD)


def leather_goods(c: Canvas) -> None:
    """A handbag and a wallet of scaled leather."""
    c.path("M58,70 C58,10 128,10 128,70", width=6, stroke=DARK_WOOD)
    c.path("M28,66 L160,66 L174,158 L14,158 Z", fill=LEATHER)
    for row in range(5):
        half = 65 + row * 2.3
        corners = [(94 - half + x * half / 4.5, 93 + row * 13) for x in range(9)]
        tiles(c, corners, half / 4.5 - 2, 11.5, fill=WOOD)
    c.path("M28,66 L160,66 L164,92 L24,92 Z", fill=DARK_WOOD)
    c.rect(84, 82, 22, 18, radius=3, fill=FEATHER_YELLOW)
    c.rect(112, 132, 74, 52, radius=5, fill=DARK_WOOD)
    tiles(c, ((117 + x * 13, 138 + y * 14) for x in range(5) for y in range(3)), 11, 12, fill=LEATHER)


def leather_small(c: Canvas) -> None:
    """A wrist watch on a strap of scaled leather."""
    with c.turned(28):
        for top in (4, 138):
            c.rect(78, top, 44, 62, radius=10, fill=LEATHER)
            tiles(c, ((82 + x * 19, top + 4 + y * 14) for x in range(2) for y in range(4)), 17, 12, fill=WOOD)
        c.rect(84, -4, 32, 14, radius=4, fill=GREY)
        c.circle(100, 100, 44, fill=GREY)
        c.circle(100, 100, 34, fill=PAPER)
        c.rect(143, 94, 8, 12, radius=2, fill=GREY)
        for hour in range(12):
            c.line([polar(100, 100, 28, hour * 30), polar(100, 100, 31, hour * 30)])
        c.line([(100, 78), (100, 100), (114, 108)])


def drum_skin(c: Canvas) -> None:
    """A goblet drum with a scaled skin laced over it."""
    c.path("M40,52 C40,104 74,116 76,142 L64,190 L136,190 L124,142 C126,116 160,104 160,52 Z", fill=WOOD)
    for i in range(6):
        left = 44 + i * 19
        c.line([(left, 64), (left + 9, 98 + 12 * (1 - abs(i - 2.5) / 2.5)), (left + 18, 64)], stroke=IVORY)
    c.ellipse(100, 50, 62, 30, fill=IVORY)
    scales = [(42 + u * 11.6 + v % 2 * 5.8, 29 + v * 7) for u in range(11) for v in range(7)]
    on_skin = [(x, y) for x, y in scales if ((x - 100) / 57) ** 2 + ((y - 50) / 26) ** 2 < 1]
    blotches = [(x, y) for x, y in on_skin if (x // 17 + y // 12) % 3 == 0]
    dots(c, on_skin, 5, height=3, fill=SHADE, stroke=INK)
    dots(c, blotches, 5, height=3, fill=SCALE, stroke=INK)
    c.path("M38,50 C38,92 162,92 162,50 C162,98 38,98 38,50 Z", fill=DARK_WOOD)


def turtle_shell(c: Canvas) -> None:
    """An upper shell from above, with its plates."""
    carapace(c, fill=SCALE, rim=HORN)


def shell_plate(c: Canvas) -> None:
    """Loose translucent plates with dark flames, and a dull bony plate."""
    amber_plate(c, [(24, 34), (62, 16), (104, 26), (112, 66), (74, 98), (30, 82)], seed=1)
    amber_plate(c, [(122, 42), (156, 20), (186, 44), (182, 92), (146, 104), (122, 80)], seed=4)
    c.polygon([(40, 118), (76, 110), (114, 124), (122, 160), (96, 184), (52, 180), (30, 152)], fill=IVORY)
    c.line([(76, 110), (78, 182)], width=THIN)
    c.curve([(34, 148), (78, 142), (120, 152)], width=THIN)
    amber_plate(c, [(136, 126), (180, 120), (188, 152), (160, 184), (134, 168)], seed=7)


def stuffed_turtle(c: Canvas) -> None:
    """A varnished turtle on a board."""
    c.rect(8, 166, 184, 22, radius=3, fill=DARK_WOOD)
    c.rect(76, 170, 48, 13, fill=FEATHER_YELLOW, line=THIN)
    ribbon(c, [(132, 132), (156, 148), (186, 158)], [30, 24, 6], fill=SCALE)
    ribbon(c, [(60, 136), (40, 150), (22, 160)], [24, 20, 6], fill=SCALE)
    ribbon(c, [(144, 118), (162, 98), (172, 86)], [28, 22, 26], fill=SCALE)
    c.blob([(158, 84), (164, 66), (182, 66), (192, 80), (188, 92), (168, 96)], fill=SCALE)
    c.path("M26,138 C26,70 76,48 112,62 C142,72 156,108 158,134 C120,150 60,150 26,138 Z", fill=HORN)
    strokes(c, [[(32, 112), (62, 96), (74, 66)], [(62, 96), (68, 142)], [(62, 96), (106, 90), (112, 62)]], width=LINE)
    strokes(c, [[(106, 90), (114, 142)], [(106, 90), (140, 100)]], width=LINE)
    c.curve([(28, 126), (90, 134), (154, 122)])
    c.curve([(50, 84), (64, 72), (84, 66)], stroke=PAPER, width=5)
    c.curve([(122, 84), (134, 96)], stroke=PAPER, width=4)
    c.line([(84, 176), (116, 176)], width=THIN)
    eye(c, 178, 76, 4)


def tortoiseshell(c: Canvas) -> None:
    """A comb and a spectacle frame of mottled amber plate."""
    comb = [(26, 30), (60, 14), (140, 14), (174, 30), (174, 56), (26, 56)]
    amber_plate(c, comb, seed=2, round_corners=False)
    for i in range(16):
        c.rect(28 + i * 9.2, 56, 5, 42, fill=FEATHER_YELLOW if i % 4 else DARK_WOOD, line=THIN)
    for x in (56, 144):
        c.circle(x, 148, 34, stroke=DARK_HORN, width=14)
        c.circle(x, 148, 34, stroke=FEATHER_YELLOW, width=10)
        for k in range(5):
            c.line([polar(x, 148, 34, k * 72 + x + turn) for turn in (0, 14, 28)], stroke=DARK_WOOD, width=9)
        c.circle(x, 148, 27, fill=GLASS, width=THIN)
    c.curve([(88, 138), (100, 132), (112, 138)], stroke=DARK_WOOD, width=9)
    c.line([(22, 138), (10, 132)], stroke=DARK_WOOD, width=9)
    c.line([(178, 138), (190, 132)], stroke=DARK_WOOD, width=9)


DRAWINGS = {
    "leather-hide": leather_hide,
    "leather-goods": leather_goods,
    "leather-small": leather_small,
    "drum-skin": drum_skin,
    "turtle-shell": turtle_shell,
    "shell-plate": shell_plate,
    "stuffed-turtle": stuffed_turtle,
    "tortoiseshell": tortoiseshell,
}
