"""Outlines that many things share: a body along a line, a shape with two equal halves, marks spread in a shape."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from images.canvas import NONE, Canvas, Point, scattered, smooth
from images.palette import INK, LINE, THIN


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A body along a spine, with full widths at places spread evenly over it; ``t`` runs from 0 to 1."""

    spine: Sequence[Point]
    widths: Sequence[float]

    def centre(self, t: float) -> Point:
        """Return a point of the spine (a Catmull-Rom curve through its points)."""
        last = len(self.spine) - 1
        i = min(int(t * last), last - 1)
        a, b = self.spine[max(i - 1, 0)], self.spine[i]
        d, e = self.spine[i + 1], self.spine[min(i + 2, last)]
        u = t * last - i
        return (_catmull(a[0], b[0], d[0], e[0], u), _catmull(a[1], b[1], d[1], e[1], u))

    def width(self, t: float) -> float:
        """Return the full width at a place."""
        last = len(self.widths) - 1
        i = min(int(t * last), last - 1)
        u = t * last - i
        return self.widths[i] * (1 - u) + self.widths[i + 1] * u

    def at(self, t: float, side: float) -> Point:
        """Return a point on or beside the spine: side -1 is the edge left of its way, 1 the edge on its right."""
        before, after = self.centre(max(t - 0.01, 0)), self.centre(min(t + 0.01, 1))
        dx, dy = after[0] - before[0], after[1] - before[1]
        length, (x, y), half = math.hypot(dx, dy) or 1, self.centre(t), self.width(t) / 2
        return (x - side * half * dy / length, y + side * half * dx / length)

    def outline(self, steps: int = 16) -> list[Point]:
        """Return the points around the body."""
        places = [i / steps for i in range(steps + 1)]
        return [self.at(t, -1) for t in places] + [self.at(t, 1) for t in reversed(places)]

    def draw(self, c: Canvas, *, fill: str = NONE, stroke: str = INK, width: float = LINE, steps: int = 16) -> None:
        """Draw the body; its ends are cut off straight."""
        around = self.outline(steps)
        there, back = smooth(around[: steps + 1], closed=False), smooth(around[steps + 1 :], closed=False)
        c.path(f"{there}L{back[1:]}Z", fill=fill, stroke=stroke, width=width)

    def rings(
        self, c: Canvas, places: Sequence[float], *, bulge: float = 0.03, stroke: str = INK, width: float = THIN
    ) -> None:
        """Draw bowed lines across the body; ``bulge`` is how far they bow along the spine."""
        bows = ([self.at(t, -1), self.at(min(t + bulge, 1), 0), self.at(t, 1)] for t in places)
        c.path("".join(smooth(bow, closed=False) for bow in bows), stroke=stroke, width=width)

    def lines(self, c: Canvas, sides: Sequence[float], *, begin: float = 0.05, end: float = 0.9) -> None:
        """Draw thin lines along the body."""
        places = [begin + (end - begin) * i / 8 for i in range(9)]
        for side in sides:
            c.curve([self.at(t, side) for t in places], width=THIN)


def ribbon(c: Canvas, spine: Sequence[Point], widths: Sequence[float], *, fill: str, width: float = LINE) -> Ribbon:
    """Draw a body along a spine and return it, for the marks on it."""
    body = Ribbon(spine, widths)
    body.draw(c, fill=fill, width=width, steps=max(2, 3 * (len(spine) - 1)))
    return body


def steps(count: int, begin: float = 0.0, end: float = 1.0) -> list[float]:
    """Return evenly spread places, both ends included."""
    return [begin + (end - begin) * i / (count - 1) for i in range(count)]


def symmetric(right_half: Sequence[Point], axis: float = 100) -> list[Point]:
    """Return the closed outline of a shape from its right half, listed from top to bottom."""
    return [*right_half, *((2 * axis - x, y) for x, y in reversed(right_half) if x != axis)]


def mirrored(points: Sequence[Point], axis: float = 100) -> list[Point]:
    """Return points seen in an upright mirror."""
    return [(2 * axis - x, y) for x, y in points]


def spread_inside(outline: Sequence[Point], count: int, seed: int) -> Iterator[Point]:
    """Yield points spread over the box of a shape that lie within the shape (fewer than ``count``)."""
    left, right = min(x for x, _ in outline), max(x for x, _ in outline)
    top, bottom = min(y for _, y in outline), max(y for _, y in outline)
    for u, v in scattered(count, seed):
        point = (left + u * (right - left), top + v * (bottom - top))
        if is_inside(point, outline):
            yield point


def is_inside(point: Point, outline: Sequence[Point]) -> bool:
    """Tell whether a point lies within a shape with corners (ray casting)."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside


def _catmull(a: float, b: float, d: float, e: float, u: float) -> float:
    return b + u / 2 * (d - a + u * (2 * a - 5 * b + 4 * d - e + u * (3 * (b - d) + e - a)))


def strokes(c: Canvas, lines: Iterable[Sequence[Point]], *, stroke: str = INK, width: float = THIN) -> None:
    """Draw many short lines as one path, which keeps the file small."""
    c.path("".join("M" + "L".join(f"{x:.0f},{y:.0f}" for x, y in line) for line in lines), stroke=stroke, width=width)


def dots(c: Canvas, points: Iterable[Point], r: float, *, fill: str, stroke: str = NONE, height: float = 0) -> None:
    """Draw many round dots (oval ones with ``height``, their upright radius) as one path."""
    ry = height or r
    arc = f"a{r:g},{ry:g} 0 1 0 {2 * r:g},0a{r:g},{ry:g} 0 1 0 {-2 * r:g},0"
    c.path("".join(f"M{x - r:.1f},{y:.1f}{arc}" for x, y in points), fill=fill, stroke=stroke, width=1)


def corners(c: Canvas, shapes: Iterable[Sequence[Point]], *, fill: str, width: float = THIN) -> None:
    """Draw many closed shapes with corners as one path."""
    data = ("M" + "L".join(f"{x:.0f},{y:.0f}" for x, y in shape) + "Z" for shape in shapes)
    c.path("".join(data), fill=fill, width=width)


def tiles(c: Canvas, places: Iterable[Point], wide: float, high: float, *, fill: str) -> None:
    """Draw many small plates with cut corners, each from its upper left corner, as one path."""
    cut = min(wide, high) * 0.25
    side, drop = wide - 2 * cut, high - 2 * cut
    right = f"h{side:.1f}l{cut:.1f},{cut:.1f}v{drop:.1f}l{-cut:.1f},{cut:.1f}"
    plate = f"{right}h{-side:.1f}l{-cut:.1f},{-cut:.1f}v{-drop:.1f}Z"
    c.path("".join(f"M{x + cut:.1f},{y:.1f}{plate}" for x, y in places), fill=fill, width=1)


def oval(x: float, y: float, rx: float, ry: float, count: int = 24) -> list[Point]:
    """Return points around an ellipse."""
    return [(x + rx * math.cos(i * math.tau / count), y + ry * math.sin(i * math.tau / count)) for i in range(count)]


def points(text: str) -> list[Point]:
    """Read points written as in SVG: ``"18,66 44,26"``."""
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def many_points(text: str) -> list[list[Point]]:
    """Read several lines of points: ``"18,66 44,26 | 40,20 60,20"``."""
    return [points(line) for line in text.split("|")]


def rows(text: str) -> list[tuple[float, ...]]:
    """Read rows of numbers, e.g. a place and a radius: ``"70,70,12 112,52,10"``."""
    return [tuple(float(number) for number in row.split(",")) for row in text.split()]
