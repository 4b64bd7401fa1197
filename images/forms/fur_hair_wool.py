"""Fur, hair and wool."""

from __future__ import annotations

from images.canvas import Canvas
from images.kits.animals import eye, rosettes
from images.kits.horns import ringed_horn
from images.kits.outlines import dots, mirrored, oval, points, ribbon, spread_inside, steps, strokes, symmetric
from images.palette import (
    CORAL_RED,
    CORAL_WHITE,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_BLUE,
    FUR,
    INK,
    IVORY,
    LINE,
    SHADE,
    SOFT_INK,
    THIN,
    WOOD,
)

_SHOULDERS = [(100, 8), (110, 14), (117, 32), (116, 48), (138, 44), (176, 30), (184, 44), (150, 66), (136, 84)]
_FLANKS = [(134, 112), (146, 132), (180, 150), (174, 164), (134, 152), (108, 146), (104, 170), (102, 192)]


def fur_skin(c: Canvas) -> None:
    """A whole skin laid flat: head, four legs, tail, spotted fur."""
    c.blob(symmetric([*_SHOULDERS, *_FLANKS]), fill=FUR)
    for way in (1, -1):
        c.circle(100 + way * 15, 28, 6, fill=FUR)
        c.ellipse(100 + way * 7, 24, 3, 2, fill=DARK_HORN, width=THIN)
    c.path("M96,12 h8 l-4,5 Z", fill=DARK_HORN, width=THIN)
    rosettes(c, symmetric([(100, 52), (134, 54), (128, 84), (126, 112), (132, 138), (100, 138)]), 36, 5)
    for y in (152, 164, 176):
        c.line([(97, y), (103, y)], stroke=DARK_HORN, width=4)
    limbs = [(160, 44), (148, 56), (160, 152), (146, 146), (134, 66)]
    dots(c, limbs + mirrored(limbs), 3, fill=DARK_HORN)


def fur_article(c: Canvas) -> None:
    """A coat of fur with a broad collar."""
    coat = symmetric([(100, 40), (134, 40), (160, 62), (182, 130), (158, 142), (142, 104), (148, 186), (100, 186)])
    c.polygon(coat, fill=FUR)
    strokes(c, (((x, y), (x - 2, y + 8)) for x, y in spread_inside(coat, 190, 3)), stroke=DARK_WOOD)
    c.line([(100, 60), (100, 186)])
    cuff = [(158 + i * 6, 142 - i * 3) for i in range(5)]
    strokes(c, (((x, 186), (x - 1, 193)) for x in range(52, 149, 6)), width=LINE)
    strokes(c, (((x, y), (x + (x - 100) * 0.03, y + 7)) for x, y in cuff + mirrored(cuff)), width=LINE)
    collar = symmetric([(100, 28), (124, 18), (142, 36), (138, 64), (114, 96), (102, 84)])
    c.blob(collar, fill=DARK_WOOD)
    hairs = spread_inside(collar, 60, 2)
    strokes(c, (((x, y), (x + (x - 100) * 0.08, y + 6)) for x, y in hairs), stroke=FUR)


def trophy_mount(c: Canvas) -> None:
    """The head of an antelope on a board."""
    c.path("M48,84 C70,88 130,88 152,84 C158,140 130,180 100,192 C70,180 42,140 48,84 Z", fill=DARK_WOOD)
    neck = symmetric([(100, 70), (124, 90), (132, 140), (124, 164), (100, 172)])
    c.blob(neck, fill=FUR)
    for way in (1, -1):
        ringed_horn(
            c, [(100 + way * x, y) for x, y in ((12, 66), (34, 44), (30, 26), (46, 8))], 13, rings=8, fill=DARK_HORN
        )
        c.blob([(100 + way * x, y) for x, y in ((20, 76), (44, 62), (64, 66), (48, 84))], fill=FUR)
    c.blob(symmetric([(100, 60), (120, 66), (124, 90), (114, 124), (112, 142), (100, 148)]), fill=FUR)
    c.blob(symmetric([(100, 126), (112, 130), (111, 142), (100, 148)]), fill=CORAL_WHITE, width=THIN)
    c.path("M94,130 L106,130 L102,137 L98,137 Z", fill=DARK_HORN)
    eye(c, 116, 92)
    eye(c, 84, 92)


def hair_item(c: Canvas) -> None:
    """A knotted hair bracelet and a fly whisk."""
    for r in (46, 51, 56):
        c.ellipse(68, 66, r, r - 4, stroke=DARK_HORN, width=3)
    for x in (38, 98):
        for i in range(5):
            c.ellipse(x - 10 + i * 5, 113 - abs(68 - x) * 0.1 + (i % 2), 4, 9, fill=DARK_HORN, width=THIN)
    ribbon(c, [(184, 18), (150, 76)], [10, 12], fill=WOOD)
    for i in range(15):
        end = 70 + i * 6.5
        c.curve([(150, 78), (146 - (6 - i) * 2, 118), (end, 186 - abs(7 - i) * 2)], stroke=DARK_HORN)
    c.ellipse(149, 80, 10, 7, fill=CORAL_RED)


def wool_cloth(c: Canvas) -> None:
    """A folded shawl with a fringe."""
    c.path("M30,30 L150,22 L172,120 L44,134 Z", fill=IVORY)
    for i in range(14):
        x, y = 48 + i * 9.4, 134 - i * 1.05
        c.line([(x, y), (x + 5, y + 24)], width=THIN)
    c.path("M24,58 L132,48 L160,150 L44,164 Z", fill=FEATHER_BLUE)
    for i in range(13):
        x, y = 48 + i * 9, 164 - i * 1.1
        c.line([(x, y), (x + 5, y + 24)], stroke=FEATHER_BLUE)
    c.path("M44,164 L160,150 L155,132 L39,146 Z", fill=IVORY)
    for i in range(6):
        x, y = 54 + i * 18, 153 - i * 2.1
        c.blob([(x - 5, y + 3), (x + 1, y - 6), (x + 6, y - 4), (x + 4, y + 4)], fill=CORAL_RED, width=THIN)
    c.curve([(40, 76), (90, 72), (134, 62)], width=THIN)


def wool_fibre(c: Canvas) -> None:
    """A tuft of raw, crimped underwool and a ball of yarn."""
    for r, fill in ((20 + LINE, INK), (20, CORAL_WHITE)):
        dots(c, [(66, 70), *oval(66, 68, 34, 30, 9)], r, fill=fill)
        dots(c, [(66, 70)], 34, fill=fill)
    for k in range(6):
        x, high = 34 + k * 13, 42 - abs(k - 2.5) * 6
        lock = [(x + 4 * (-1) ** i, 70 - high + i * high / 4) for i in range(9)]
        c.curve(lock, stroke=SOFT_INK, width=THIN)
    c.circle(132, 132, 46, fill=SHADE)
    for turn in (20, 75, 135):
        with c.turned(turn, 132, 132):
            for y in steps(5, -30, 30):
                half = (45**2 - y**2) ** 0.5
                c.curve([(132 - half, 132 + y), (132, 132 + y * 0.5 + 8), (132 + half, 132 + y)], width=THIN)
    c.curve(points("100,164 70,180 44,168 22,184"))


DRAWINGS = {
    "fur-skin": fur_skin,
    "fur-article": fur_article,
    "trophy-mount": trophy_mount,
    "hair-item": hair_item,
    "wool-cloth": wool_cloth,
    "wool-fibre": wool_fibre,
}
