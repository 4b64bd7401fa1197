"""Scales of leather and skins, cut off at a square window."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from images.canvas import NONE, Canvas, Point, polar
from images.kits.cropping import (
    Oval,
    line_within,
    lines_within,
    oval_data,
    ovals_within,
    patch_within,
    patches_within,
)
from images.palette import INK, LEATHER, LINE, PAPER, SHADE, SOFT_INK, THIN

WINDOW: tuple[Point, ...] = ((12, 12), (188, 12), (188, 188), (12, 188))


def ground(c: Canvas, fill: str) -> None:
    """Draw the window; ``frame`` comes last."""
    c.polygon(WINDOW, fill=fill, stroke=NONE)


def frame(c: Canvas) -> None:
    """Draw the edge of the window over the scales."""
    if c.frames:
        c.polygon(WINDOW)


def scale(
    c: Canvas, points: Sequence[Point], *, fill: str = LEATHER, width: float = LINE, round_off: bool = False
) -> None:
    """Draw one scale, cut off at the window."""
    patch_within(c, points, WINDOW, fill=fill, stroke=INK, width=width, round_off=round_off)


def many(
    c: Canvas,
    shapes: Iterable[Sequence[Point]],
    *,
    fill: str = LEATHER,
    width: float = LINE,
    round_off: bool = False,
) -> None:
    """Draw scales that do not overlap, cut off at the window."""
    patches_within(c, shapes, WINDOW, fill=fill, stroke=INK, width=width, round_off=round_off)


def grains(c: Canvas, ovals: Iterable[Oval], *, fill: str = LEATHER, width: float = THIN) -> None:
    """Draw round grains that do not overlap, cut off at the window."""
    ovals_within(c, ovals, WINDOW, fill=fill, stroke=INK, width=width)


def lattice(dx: float, dy: float, *, shift: float = 0.5) -> Iterator[tuple[int, int, float, float]]:
    """Yield row, column and middle of places in rows, every other row shifted by a part of the step."""
    for row in range(-1, int(200 / dy) + 2):
        for column in range(-1, int(200 / dx) + 2):
            x, y = 12 + (column + (row % 2) * shift) * dx, 12 + row * dy
            if 12 - dx < x < 188 + dx and 12 - dy < y < 188 + dy:
                yield row, column, x, y


def box(x: float, y: float, w: float, h: float, corner: float = 0.2) -> list[Point]:
    """Return a rectangle with cut corners about a middle."""
    u, v = w / 2, h / 2
    cx, cy = u * (1 - corner), v * (1 - corner)
    return [
        (x - cx, y - v),
        (x + cx, y - v),
        (x + u, y - cy),
        (x + u, y + cy),
        (x + cx, y + v),
        (x - cx, y + v),
        (x - u, y + cy),
        (x - u, y - cy),
    ]


def oval(x: float, y: float, rx: float, ry: float) -> list[Point]:
    """Return an oval."""
    return [(x + rx * math.cos(math.radians(a)), y + ry * math.sin(math.radians(a))) for a in range(0, 360, 30)]


def rhomb(x: float, y: float, w: float, h: float) -> list[Point]:
    """Return a leaf-shaped scale, its point down."""
    return [
        (x, y - h / 2),
        (x + w * 0.42, y - h * 0.2),
        (x + w / 2, y),
        (x + w * 0.3, y + h * 0.32),
        (x, y + h / 2),
        (x - w * 0.3, y + h * 0.32),
        (x - w / 2, y),
        (x - w * 0.42, y - h * 0.2),
    ]


def tile_rows(c: Canvas, w: float, h: float, *, fill: str = LEATHER, brick: bool = False) -> None:
    """Draw tiles side by side in straight cross rows."""
    many(c, (box(x, y, w - 3, h - 3) for _, _, x, y in lattice(w, h, shift=0.5 if brick else 0)), fill=fill)


def rhomb_rows(c: Canvas, w: float, h: float, *, fill: str = LEATHER, keel: bool = False) -> None:
    """Draw leaf-shaped scales in slanting rows, each row over the next, with a ridge along each if asked."""
    places = [(x, y) for _, _, x, y in lattice(w, h / 2)]
    for x, y in reversed(places):
        scale(c, rhomb(x, y, w, h * 1.04), fill=fill)
    if keel:
        lines_within(c, ([(x, y - h * 0.1), (x, y + h * 0.34)] for x, y in places), WINDOW, width=LINE + 1)


def beads(c: Canvas, dx: float, dy: float, r: float, *, fill: str = LEATHER, stretch: float = 1) -> None:
    """Draw beads packed in offset rows; ``stretch`` makes them longer than wide."""
    grains(c, ((x, y, r, r * stretch) for _, _, x, y in lattice(dx, dy)), fill=fill)


def polygons(c: Canvas, size: float, *, uneven: float, fill: str = LEATHER, inset: float = 0.92) -> None:
    """Draw six-sided scales edge to edge; ``uneven`` moves their corners by so many units."""
    shapes = []
    for _, _, x, y in lattice(size * math.sqrt(3), size * 1.5):
        corners = [_moved(polar(x, y, size, 60 * k + 30), uneven) for k in range(6)]
        mx, my = sum(p[0] for p in corners) / 6, sum(p[1] for p in corners) / 6
        shapes.append([(mx + (px - mx) * inset, my + (py - my) * inset) for px, py in corners])
    many(c, shapes, fill=fill, width=THIN)


def _moved(point: Point, uneven: float) -> Point:
    """Move a corner by an amount that depends on its place alone, so that neighbours keep meeting there."""
    key = round(point[0]) * 12.9898 + round(point[1]) * 78.233
    return (point[0] + uneven * math.sin(key), point[1] + uneven * math.cos(key * 1.7))


def shine(c: Canvas, beads: Iterable[tuple[float, float, float]]) -> None:
    """Draw the light on glassy beads that lie well within the window."""
    inner = ((x, y, r) for x, y, r in beads if x - r > 16 and x < 184 and y - r > 16 and y < 184)
    c.path(
        "".join(oval_data(x - r * 0.3, y - r * 0.3, r * 0.28, r * 0.28) for x, y, r in inner), fill=PAPER, stroke=NONE
    )


def roof_tiles(c: Canvas, w: float, h: float, *, fill: str = LEATHER, over: str = "") -> None:
    """Draw rounded scales that overlap like roof tiles; ``over`` colours their free edge."""
    for row in range(int(200 / h) + 1, -2, -1):
        for column in range(-1, int(200 / w) + 2):
            x, y = 12 + (column + (row % 2) / 2) * w, 12 + row * h
            u = w / 2
            shield = [
                (x - u, y - h),
                (x + u, y - h),
                (x + u, y + h * 0.2),
                (x + u * 0.6, y + h * 0.8),
                (x, y + h),
                (x - u * 0.6, y + h * 0.8),
                (x - u, y + h * 0.2),
            ]
            scale(c, shield, fill=fill)
            if over:
                line_within(
                    c, [(x - u * 0.5, y + h * 0.6), (x, y + h * 0.8), (x + u * 0.5, y + h * 0.6)], WINDOW, stroke=over
                )


def net(c: Canvas, step: float = 16, *, stroke: str = SOFT_INK) -> None:
    """Draw the fine net of a snake's scales over the window."""
    lines = ([(n, 0), (n + way * 120, 200)] for n in range(-200, 401, int(step)) for way in (-1, 1))
    lines_within(c, lines, WINDOW, stroke=stroke, width=1)


def step_profile(c: Canvas, *, lifted: bool) -> None:
    """Draw scales cut from the side: overlapping plates with one lifted, or bumps with grooves between them."""
    c.rect(8, 138, 184, 34, fill=SHADE)
    if not lifted:
        for x in range(30, 190, 36):
            c.path(f"M{x - 18},140 C{x - 18},112 {x + 18},112 {x + 18},140 Z", fill=LEATHER)
        return
    for x in (122, 86, 50, 14):
        if x != 86:
            c.path(
                f"M{x},140 L{x + 6},126 L{x + 54},116 C{x + 62},116 {x + 62},126 {x + 54},128 L{x + 10},140 Z",
                fill=LEATHER,
            )
    c.path("M84,140 L86,126 L124,76 C130,70 138,76 134,84 L98,140 Z", fill=LEATHER)
