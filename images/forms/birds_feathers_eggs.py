"""Dead birds, feathers and eggs."""

from __future__ import annotations

from images.canvas import Canvas, Point, polar
from images.kits.animals import eye, feather
from images.kits.outlines import dots, ribbon, spread_inside, strokes, symmetric
from images.palette import (
    CORAL_WHITE,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_BLUE,
    FEATHER_GREEN,
    FEATHER_RED,
    FEATHER_YELLOW,
    FUR,
    HORN,
    INK,
    IVORY,
    LEATHER,
    LINE,
    PAPER,
    SHADE,
    SOFT_INK,
    THIN,
    WATER,
)


def loose_feather(c: Canvas) -> None:
    """A barred flight feather and a small downy one."""
    feather(c, [(34, 190), (72, 132), (112, 76), (168, 14)], 44, fill=FUR, bars=DARK_WOOD, line=LINE, barbs=12)
    feather(c, [(112, 190), (136, 166), (160, 152), (186, 150)], 24, fill=FEATHER_RED)


def feather_article(c: Canvas) -> None:
    """A headdress: a fan of feathers on a beaded band."""
    for i in range(10):
        angle = -180 + i * 20
        fill = (FEATHER_RED, FEATHER_BLUE, FEATHER_YELLOW)[i % 3]
        inner, outer = polar(100, 132, 44, angle), polar(100, 132, 86 + (i % 2) * 12, angle)
        middle = polar(100, 132, 72, angle)
        feather(c, [inner, middle, outer], 25, fill=fill, barbs=2)
    c.path("M44,134 C46,70 154,70 156,134 L156,158 C140,118 60,118 44,158 Z", fill=LEATHER)
    beads = [polar(100, 140, 48, angle) for angle in range(-160, -19, 20)]
    dots(c, beads, 4.5, fill=PAPER, stroke=INK)
    for x in (50, 150):
        c.line([(x, 156), (x, 186)], stroke=LEATHER, width=4)
        feather(c, [(x, 164), (x, 178), (x, 196)], 12, fill=PAPER, barbs=2)


def _egg(x: float, y: float, high: float) -> list[Point]:
    wide = high * 0.74
    across = [(0, -0.5), (0.3, -0.36), (0.48, 0), (0.45, 0.2), (0.28, 0.42), (0, 0.5)]
    return symmetric([(x + u * wide, y + v * high) for u, v in across], x)


def bird_egg(c: Canvas) -> None:
    """A big pale egg, a speckled one, and a blown one with its hole."""
    c.blob(_egg(66, 84, 140), fill=CORAL_WHITE)
    dots(c, spread_inside(_egg(66, 84, 124), 70, 2), 1, fill=SOFT_INK)
    speckled = _egg(144, 74, 84)
    c.blob(speckled, fill=WATER)
    for r, seed in ((2, 1), (3.5, 5)):
        dots(c, spread_inside(_egg(144, 74, 76), 34, seed), r, fill=DARK_WOOD)
    with c.turned(-70, 142, 156):
        c.blob(_egg(142, 156, 76), fill=IVORY)
        c.circle(142, 124, 4, fill=INK)


def dead_bird(c: Canvas) -> None:
    """A study skin on its back: wings folded, legs crossed, label tied on, cotton in the eye."""
    with c.moved(0, 24), c.turned(180):
        _bird_skin(c)


def _bird_skin(c: Canvas) -> None:
    ribbon(c, [(128, 108), (164, 112), (194, 108)], [22, 26, 22], fill=DARK_WOOD)
    c.blob([(44, 84), (68, 74), (110, 70), (148, 94), (150, 122), (112, 142), (70, 134), (46, 122)], fill=FUR)
    c.circle(42, 102, 24, fill=FEATHER_RED)
    c.path("M22,94 L2,101 L22,108 Z", fill=HORN)
    c.circle(38, 98, 6, fill=PAPER)
    c.blob([(66, 82), (100, 74), (140, 84), (168, 100), (126, 98), (88, 98)], fill=DARK_WOOD)
    strokes(c, ([(x, 84 + i), (x + 30, 96 + i)] for i, x in enumerate((88, 104, 118))), stroke=SHADE)
    dots(c, spread_inside([(62, 106), (110, 104), (126, 116), (100, 134), (66, 126)], 20, 3), 1.5, fill=DARK_WOOD)
    c.line([(116, 128), (150, 148), (168, 144)], width=4, stroke=HORN)
    c.line([(110, 134), (148, 136), (164, 154)], width=4, stroke=HORN)
    c.curve([(148, 142), (132, 160), (120, 160)], width=THIN)
    with c.turned(-8, 90, 168):
        c.polygon([(58, 156), (114, 156), (122, 167), (114, 178), (58, 178)], fill=PAPER)
        strokes(c, ([(66, y), (104, y)] for y in (162, 167, 172)))


def bird_part(c: Canvas) -> None:
    """A cut-off head, a wing and a foot."""
    for i in range(8):
        angle = 60 + i * 13
        feather(c, [polar(142, 34, 20, angle), polar(142, 34, 108 - i * 4, angle)], 22, fill=DARK_WOOD, barbs=4)
    c.blob([(130, 20), (160, 14), (184, 28), (186, 56), (166, 64), (134, 60), (110, 66), (108, 44)], fill=FUR)
    c.path("M18,40 C18,6 72,2 78,40 L84,92 L74,84 L66,94 L56,84 L46,94 L38,84 L28,92 Z", fill=FEATHER_GREEN)
    c.path("M24,26 C6,26 2,46 12,62 C14,52 20,48 26,48 Z", fill=DARK_HORN)
    eye(c, 42, 34, 5, iris=FEATHER_YELLOW)
    c.line([(40, 112), (44, 154)], width=10)
    c.line([(40, 112), (44, 154)], stroke=FEATHER_YELLOW, width=6)
    for angle in (20, 60, 105, 165):
        tip = polar(44, 154, 30, angle)
        c.line([(44, 154), tip], width=9)
        c.line([(44, 154), tip], stroke=FEATHER_YELLOW, width=5)
        c.path(f"M{tip[0] - 3:.0f},{tip[1] - 3:.0f} q8,0 6,12 q-7,-3 -10,-8 Z", fill=DARK_HORN, width=1)


DRAWINGS = {
    "feather": loose_feather,
    "feather-article": feather_article,
    "bird-egg": bird_egg,
    "dead-bird": dead_bird,
    "bird-part": bird_part,
}
