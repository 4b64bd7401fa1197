"""What goods are packed in: bottles, jars, tins, boxes, bags and dishes."""

from __future__ import annotations

from images.canvas import Canvas, Point
from images.kits.outlines import dots, many_points, strokes
from images.palette import CORAL_RED, FEATHER_RED, GLASS, INK, SHADE, THICK, THIN, WATER


def characters(c: Canvas, x: float, y: float, size: float, count: int, *, across: bool = False) -> None:
    """Draw made-up signs that look like writing in characters; they mean nothing in any language."""
    shapes = (
        many_points("0,0.25 1,0.15 | 0.55,0 0.45,1 | 0.1,0.6 0.9,0.6 | 0.9,0.6 0.8,1"),
        many_points("0,0.9 0,0.1 1,0.1 1,0.7 | 0.3,0.4 0.7,0.4 | 0.3,0.7 0.5,1 0.8,0.9"),
        many_points("0.2,0 0,0.5 | 0.1,0.3 0.2,1 | 0.4,0.1 1,0.3 | 0.7,0.3 0.5,1 | 0.6,0.6 1,1"),
    )
    for i in range(count):
        left, top = (x + i * size * 1.3, y) if across else (x, y + i * size * 1.3)
        signs = shapes[i % 3]
        strokes(c, ([(left + u * size, top + v * size) for u, v in sign] for sign in signs), width=max(size / 9, THIN))


def bottle(c: Canvas, x: float, top: float, bottom: float, wide: float, *, fill: str, cap: str = CORAL_RED) -> None:
    """Draw a bottle filled to its shoulder."""
    r, neck = wide / 2, wide * 0.18
    shoulder = top + (bottom - top) * 0.32
    c.path(
        f"M{x - neck},{top + 10} V{shoulder - 18} C{x - neck},{shoulder} {x - r},{shoulder} {x - r},{shoulder + 18} "
        f"V{bottom - 6} Q{x - r},{bottom} {x - r + 6},{bottom} H{x + r - 6} Q{x + r},{bottom} {x + r},{bottom - 6} "
        f"V{shoulder + 18} C{x + r},{shoulder} {x + neck},{shoulder} {x + neck},{shoulder - 18} V{top + 10} Z",
        fill=GLASS,
    )
    c.rect(x - r + 4, shoulder + 22, wide - 8, bottom - shoulder - 26, radius=4, fill=fill, line=THIN)
    c.rect(x - neck - 3, top, 2 * neck + 6, 16, radius=3, fill=cap)


def jar(c: Canvas, x: float, top: float, wide: float, high: float, *, fill: str, cap: str = CORAL_RED) -> None:
    """Draw a jar with a screw lid; ``x`` is its middle."""
    c.rect(x - wide / 2, top + 12, wide, high - 12, radius=8, fill=GLASS)
    c.rect(x - wide / 2 + 4, top + high * 0.36, wide - 8, high * 0.64 - 4, radius=6, fill=fill, line=THIN)
    c.rect(x - wide / 2 + 2, top, wide - 4, 16, radius=3, fill=cap)


def box(c: Canvas, x: float, y: float, wide: float, high: float, deep: float, *, fill: str, side: str) -> None:
    """Draw a carton in a slanted view, from the upper left corner of its front."""
    c.polygon([(x, y), (x + deep, y - deep * 0.6), (x + wide + deep, y - deep * 0.6), (x + wide, y)], fill=side)
    far = x + wide + deep
    c.polygon([(x + wide, y), (far, y - deep * 0.6), (far, y + high - deep * 0.6), (x + wide, y + high)], fill=side)
    c.rect(x, y, wide, high, fill=fill)


def bowl(c: Canvas, x: float, y: float, wide: float, *, fill: str, food: str) -> None:
    """Draw a deep bowl with food in it; ``y`` is the middle of its rim."""
    r = wide / 2
    c.path(f"M{x - r},{y} C{x - r * 0.9},{y + r * 1.1} {x + r * 0.9},{y + r * 1.1} {x + r},{y} Z", fill=fill)
    c.rect(x - r * 0.4, y + r * 0.78, r * 0.8, 8, radius=2, fill=fill)
    c.ellipse(x, y, r, r * 0.28, fill=fill)
    c.ellipse(x, y, r * 0.88, r * 0.22, fill=food, width=THIN)


def water_bag(c: Canvas) -> None:
    """Draw a knotted plastic bag, two thirds full of water."""
    c.path(
        "M84,36 C60,56 26,72 24,116 C22,170 40,190 100,190 C160,190 178,170 176,116 C174,72 140,56 116,36 Z", fill=GLASS
    )
    c.path(
        "M25,96 C24,170 40,188 100,188 C160,188 176,170 175,96 C150,104 124,90 100,96 C70,104 46,90 25,96 Z",
        fill=WATER,
        width=THIN,
    )
    c.path("M84,36 L70,10 L100,20 L130,10 L116,36 Z", fill=GLASS)
    c.rect(82, 30, 36, 9, radius=4, fill=FEATHER_RED)
    strokes(c, [[(70, 66), (86, 50)], [(128, 52), (136, 62)]])


def blister(c: Canvas, x: float, y: float, columns: int, rows: int, *, fill: str) -> None:
    """Draw a blister strip of tablets."""
    c.rect(x, y, columns * 20 + 8, rows * 20 + 8, radius=4, fill=SHADE)
    dots(
        c, ((x + 14 + i * 20, y + 14 + k * 20) for i in range(columns) for k in range(rows)), 7.5, fill=fill, stroke=INK
    )


def heap(c: Canvas, x: float, y: float, wide: float, high: float, *, fill: str) -> list[Point]:
    """Draw a heap of loose stuff standing on ``y`` and return its outline."""
    r = wide / 2
    outline = [(x - r, y), (x - r * 0.7, y - high * 0.4), (x - r * 0.25, y - high * 0.9), (x + r * 0.1, y - high)]
    outline += [(x + r * 0.4, y - high * 0.75), (x + r * 0.75, y - high * 0.35), (x + r, y), (x, y + high * 0.08)]
    c.blob(outline, fill=fill)
    return outline


def ground(c: Canvas, y: float, begin: float = 10, end: float = 190) -> None:
    """Draw the line things lie on."""
    c.line([(begin, y), (end, y)], stroke=SHADE, width=THICK)
