"""Shells and sea cucumbers: spirals, clam halves with folds, dried bodies."""

from __future__ import annotations

import math

from images.canvas import Canvas, Point, polar
from images.kits.outlines import Ribbon, ribbon, steps
from images.palette import IVORY, LINE, THIN


def spiral(x: float, y: float, radius: float, turns: float, *, growth: float, begin: float = 0) -> list[Point]:
    """Return points of a logarithmic spiral from its mouth inwards; ``growth`` is the factor of one turn."""
    count = int(turns * 24)
    return [polar(x, y, radius * growth ** (-i / 24), begin + i * 15) for i in range(count + 1)]


def coiled(c: Canvas, *, fill: str, chambers: bool, x: float = 108, y: float = 104, radius: float = 84) -> None:
    """Draw a flat coiled shell, whole or cut open to show its chambers and their tube."""
    outer = spiral(x, y, radius, 2.4, growth=3.0, begin=-160)
    c.blob([*outer[:25], (x - radius * 0.3, y - radius * 0.1)], fill=fill)
    c.curve(outer[:49:2])
    if not chambers:
        return
    inner = spiral(x, y, radius, 2.4, growth=3.0, begin=-160)
    for i in range(6, 34, 2):
        a, b = inner[i], inner[i + 22]
        mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        before = inner[i - 2]
        bend = ((mid[0] * 3 + before[0]) / 4, (mid[1] * 3 + before[1]) / 4)
        c.curve([a, bend, b], width=LINE)
    c.curve(
        [((inner[i][0] + inner[i + 22][0]) / 2, (inner[i][1] + inner[i + 22][1]) / 2) for i in range(6, 34)], width=THIN
    )


def clam(c: Canvas, folds: int, *, fill: str = IVORY, flutes: bool = False) -> None:
    """Draw one half of a clam from outside, its free edge up, with so many big folds."""
    hinge: Point = (100, 168)
    edge = []
    count = max(folds, 1)
    for i in range(count * 8 + 1):
        angle = 200 + 140 * i / (count * 8)
        wave = math.cos(math.tau * i / 8) if folds else -1
        edge.append(polar(100, 132, (100 if folds else 96) - 9 * (1 + wave) / 2 * (1 if folds else 0), angle))
    c.polygon([*edge, (140, 172), hinge, (60, 172)], fill=fill)
    for k in range(1, folds):
        x, y = edge[k * 8]
        c.curve([(x, y), ((x + hinge[0]) / 2 + (x - 100) * 0.08, (y + hinge[1]) / 2 - 8), hinge], width=LINE)
    for r in (0.4, 0.62, 0.82) if not flutes else ():
        c.curve([(100 + (x - 100) * r, 150 + (y - 150) * r) for x, y in edge[:: 4 if folds else 1]], width=THIN)
    for k in range(folds) if flutes else ():
        for r in (0.5, 0.68, 0.86):
            x, y = edge[k * 8 + 4]
            with c.moved(100 + (x - 100) * r, 150 + (y - 150) * r):
                c.path(f"M{-10 * r},4 C{-12 * r},{-14 * r} {12 * r},{-14 * r} {10 * r},4 Z", fill="#ffffff")


def cucumber(c: Canvas, *, fill: str) -> Ribbon:
    """Draw a dried sea cucumber from the side and return its body; side -1 is the back."""
    return ribbon(c, [(10, 120), (36, 112), (100, 102), (164, 108), (190, 118)], [6, 58, 74, 60, 6], fill=fill)


def cone_at(c: Canvas, x: float, y: float, *, r: float, h: float, fill: str) -> None:
    """Draw an upright cone with a round point."""
    left = f"C{-r * 0.7},{-h * 0.6} {-r * 0.3},{-h} 0,{-h}"
    with c.moved(x, y):
        c.path(f"M{-r},{r / 2} {left} C{r * 0.3},{-h} {r * 0.7},{-h * 0.6} {r},{r / 2} Z", fill=fill, width=THIN)


def along(count: int, side: float, begin: float = 0.08, end: float = 0.92) -> list[tuple[float, float]]:
    """Return places in a row along a body."""
    return [(t, side) for t in steps(count, begin, end)]
