"""Shells: of turtles from above, plates of them, and of molluscs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from images.canvas import NONE, Canvas, Point, polar
from images.kits.outlines import many_points, mirrored, points, spread_inside, strokes
from images.palette import DARK_WOOD, FEATHER_YELLOW, IVORY, LEATHER, LINE, ROSE, THIN, WOOD


def carapace(c: Canvas, *, fill: str, rim: str, cx: float = 100, cy: float = 100, scale: float = 1) -> None:
    """Draw an upper shell from above: five plates along the back, four each side, small plates around the rim."""
    with c.moved(cx - 100 * scale, cy - 100 * scale, scale):
        c.ellipse(100, 100, 72, 88, fill=rim)
        strokes(c, ([_oval(72, 88, i * 15 - 82.5), _oval(58, 74, i * 15 - 82.5)] for i in range(24)), width=LINE)
        c.ellipse(100, 100, 58, 74, fill=fill)
        seams, middles = [(82, 46), (80, 78), (80, 110), (84, 142)], [(70, 62), (66, 94), (69, 126), (76, 158)]
        back = [(78, 31), *(point for pair in zip(seams, middles, strict=True) for point in pair), (80, 169)]
        costal_seams = [[a, b] for a, b in zip(middles[:3], [(45, 72), (42, 98), (46, 127)], strict=True)]
        for left in (back, *costal_seams):
            strokes(c, [left, mirrored(left)], width=LINE)
        strokes(c, ([(x, y), (200 - x, y)] for x, y in seams), width=LINE)


def amber_plate(c: Canvas, outline: Sequence[Point], *, seed: int, round_corners: bool = True) -> None:
    """Draw translucent horn plate: amber with dark brown flames."""
    draw = c.blob if round_corners else c.polygon
    draw(outline, fill=FEATHER_YELLOW)
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    size = min(1, (max(ys) - min(ys)) / 70)
    inner = [(mx + (x - mx) * 0.76, my + (y - my) * 0.7) for x, y in outline]
    reaches = points("13,0 8,50 6,110 12,180 7,240 6,300")
    for i, (x, y) in enumerate(spread_inside(inner, round(11 / size), seed)):
        flame = [polar(x, y, r * size, turn + i * 31) for r, turn in reaches]
        c.blob(flame, fill=DARK_WOOD if i % 3 else LEATHER, stroke=NONE)


def _oval(rx: float, ry: float, degrees: float) -> Point:
    x, y = polar(0, 0, 1, degrees)
    return (100 + rx * x, 100 + ry * y)


def dome(c: Canvas, *, fill: str) -> None:
    """Draw the high shell of a tortoise from the side, with rings of growth on its plates."""
    c.path("M16,132 C14,62 60,28 96,28 C134,28 162,66 160,132 C120,148 56,148 16,132 Z", fill=fill)
    strokes(c, many_points("20,108 44,104 56,62 46,50 | 56,62 88,56 88,29 | 44,104 60,116"), width=LINE)
    strokes(
        c, [[(88, 56), (120, 64), (130, 50)], [(120, 64), (134, 104), (158, 106)], [(134, 104), (116, 116)]], width=LINE
    )
    strokes(c, [[(60, 116), (90, 112), (116, 116)], [(88, 56), (90, 112)]], width=LINE)
    for x, y, r in ((70, 84, 10), (106, 86, 10), (34, 82, 8), (142, 82, 8), (74, 44, 6), (106, 44, 6)):
        c.ellipse(x, y, r, r * 1.2, width=THIN)
        c.ellipse(x, y, r * 0.5, r * 0.6, width=THIN)
    c.curve([(18, 118), (60, 130), (116, 130), (159, 118)])
    strokes(c, ([(x, 126 + 3 * math.sin(x / 51)), (x, 139)] for x in range(34, 150, 16)))


def conch(c: Canvas) -> None:
    """Draw a conch: knobbed spire on top, body narrowing below, flared pink lip at the right."""
    c.path(
        "M74,10 L88,32 L100,30 L104,46 L122,48 C150,44 186,60 178,96 C172,124 140,136 124,150 C112,164 104,180 92,196 "
        "C84,170 60,140 36,112 C20,92 26,70 38,58 L34,48 L50,44 L54,28 L66,28 Z",
        fill=IVORY,
    )
    c.path(
        "M110,62 C140,52 178,66 170,92 C162,116 134,126 118,142 C106,158 100,172 94,184 "
        "C92,160 96,140 104,118 C112,96 116,80 110,62 Z",
        fill=ROSE,
    )
    c.curve([(54, 30), (72, 36), (90, 32)], width=THIN)
    c.curve([(36, 50), (68, 58), (104, 48)], width=THIN)
    strokes(c, many_points("46,70 60,78 80,78 | 44,92 62,98 84,94 | 58,118 72,118 86,112"), stroke=WOOD, width=LINE)


def clam_half(c: Canvas, x: float, y: float, scale: float, *, fill: str) -> None:
    """Draw the outside of a ribbed, fan-shaped half shell; ``x`` and ``y`` are its middle."""
    with c.moved(x, y, scale):
        rim = [polar(0, 40, 88 + (4 if k % 2 else 0), -168 + k * 13) for k in range(13)]
        c.blob([(14, 44), (0, 50), (-14, 44), *rim], fill=fill, width=LINE / scale)
        strokes(c, ([(0, 42), polar(0, 40, 84, -168 + k * 13)] for k in range(0, 13, 2)), width=THIN / scale)
        for r in (40, 64):
            c.curve([polar(0, 40, r, angle) for angle in (-164, -130, -90, -50, -16)], width=THIN / scale)
