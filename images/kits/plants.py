"""Plants: leaves, pots, flowers, roots."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from images.canvas import Canvas, Point, polar, smooth
from images.kits.outlines import Ribbon, ribbon, steps, strokes, symmetric
from images.palette import DARK_LEAF, FEATHER_YELLOW, INK, IVORY, LEAF, LEATHER, LINE, THIN


def leaf(c: Canvas, spine: Sequence[Point], width: float, *, fill: str = LEAF, line: float = LINE) -> Ribbon:
    """Draw a leaf with its midrib, from its base to its tip, and return it."""
    blade = Ribbon(spine, [width * 0.3, width, width * 0.8, 0])
    blade.draw(c, fill=fill, width=line, steps=5)
    c.curve([blade.centre(t) for t in (0, 0.3, 0.6, 0.92)], width=THIN)
    return blade


def frond(c: Canvas, spine: Sequence[Point], length: float, count: int, *, fill: str = LEAF, width: float = 4) -> None:
    """Draw a feather leaf: leaflets on both sides of its stalk, the longest ones ``length`` long."""
    stalk = Ribbon(spine, [2 * length] * 3)
    leaflets = []
    for t in steps(count, 0.12, 0.9):
        reach = math.sin(math.pi * (0.2 + t * 0.72))
        leaflets += [[stalk.centre(t), stalk.at(min(t + 0.1, 1), side * reach)] for side in (-1, 1)]
    strokes(c, leaflets, stroke=INK, width=width + 2 * THIN)
    strokes(c, leaflets, stroke=fill, width=width)
    c.curve([stalk.centre(t) for t in steps(5)], stroke=DARK_LEAF, width=LINE)


def pot(c: Canvas, x: float, y: float, wide: float, high: float, *, fill: str = LEATHER) -> None:
    """Draw a flower pot; ``x`` is its middle, ``y`` its rim."""
    r = wide / 2
    c.polygon(
        [(x - r * 0.86, y + 8), (x + r * 0.86, y + 8), (x + r * 0.64, y + high), (x - r * 0.64, y + high)], fill=fill
    )
    c.rect(x - r, y, wide, 14, radius=3, fill=fill)


def roots(
    c: Canvas, x: float, y: float, lines: Sequence[Sequence[Point]], *, fill: str = IVORY, width: float = 5
) -> None:
    """Draw bare roots that hang from a point, as offsets from it."""
    moved = [[(x, y), *((x + u, y + v) for u, v in line)] for line in lines]
    for stroke, wide in ((INK, width + 2 * THIN), (fill, width)):
        c.path("".join(smooth(line, closed=False) for line in moved), stroke=stroke, width=wide)


def spines(
    c: Canvas, places: Iterable[Point], length: float, *, angles: Sequence[float] = (-150, -90, -30), stroke: str = INK
) -> None:
    """Draw a star of spines at each place."""
    strokes(c, ([place, polar(*place, length, angle)] for place in places for angle in angles), stroke=stroke)


def orchid_flower(c: Canvas, x: float, y: float, size: float, *, fill: str, lip: str) -> None:
    """Draw an orchid from the front: three sepals, two broad petals, a different lip."""
    for angle in (-90, 30, 150):
        ribbon(
            c,
            [(x, y), polar(x, y, size * 0.5, angle), polar(x, y, size, angle)],
            [size * 0.24, size * 0.5, 2],
            fill=fill,
            width=THIN,
        )
    for way in (1, -1):
        petal = ((0, -0.1), (0.4, -0.55), (0.9, -0.42), (0.96, 0.02), (0.5, 0.22))
        c.blob([(x + way * u * size, y + v * size) for u, v in petal], fill=fill, width=THIN)
    shape = ((0, 0), (0.26, 0.1), (0.34, 0.42), (0.16, 0.72), (0, 0.62))
    c.blob(symmetric([(x + u * size, y + v * size) for u, v in shape], x), fill=lip, width=THIN)
    c.circle(x, y + size * 0.04, size * 0.13, fill=FEATHER_YELLOW, width=THIN)


def five_petals(c: Canvas, x: float, y: float, size: float, *, fill: str, middle: str = FEATHER_YELLOW) -> None:
    """Draw a simple flower from the front."""
    for k in range(5):
        c.circle(*polar(x, y, size * 0.6, k * 72 - 90), size * 0.44, fill=fill, width=THIN)
    c.circle(x, y, size * 0.3, fill=middle, width=THIN)
