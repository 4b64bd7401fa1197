"""Patterns that end at the edge of a shape. They are cut here, since the program's SVG reader knows no clip paths.

Many marks of one look become one path, which keeps the file small.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from images.canvas import NONE, Canvas, Point
from images.kits.outlines import Ribbon, is_inside
from images.palette import INK, LINE

Oval = tuple[float, float, float, float]
"""Middle, half width and half height."""


def sampled(points: Sequence[Point], *, closed: bool = True, per: int = 4) -> list[Point]:
    """Return points close together on the smooth curve through a few points."""
    if not closed:
        curve = Ribbon(points, [0, 0])
        count = per * (len(points) - 1)
        return [curve.centre(i / count) for i in range(count + 1)]
    around = [*points[-1:], *points, *points[:2]]
    curve, last, count = Ribbon(around, [0, 0]), len(around) - 1, per * len(points)
    return [curve.centre((1 + i / per) / last) for i in range(count)]


def cut(shape: Sequence[Point], frame: Sequence[Point]) -> list[Point]:
    """Return the part of a shape within a convex frame, listed clockwise (Sutherland and Hodgman)."""
    result = list(shape)
    for (ax, ay), (bx, by) in zip(frame, [*frame[1:], frame[0]], strict=True):
        offsets = [(bx - ax) * (y - ay) - (by - ay) * (x - ax) for x, y in result]
        kept: list[Point] = []
        for i, (here, d) in enumerate(zip(result, offsets, strict=True)):
            before, e = result[i - 1], offsets[i - 1]
            if (d >= 0) != (e >= 0):
                t = e / (e - d)
                kept.append((before[0] + t * (here[0] - before[0]), before[1] + t * (here[1] - before[1])))
            if d >= 0:
                kept.append(here)
        result = kept
    return result


def pieces(line: Sequence[Point], frame: Sequence[Point], *, step: float = 2) -> Iterator[list[Point]]:
    """Yield those parts of an open line that lie within a shape of any form."""
    run: list[Point] = []
    last: Point = line[0]
    for (ax, ay), (bx, by) in pairwise(line):
        count = max(1, int((abs(bx - ax) + abs(by - ay)) / step))
        for i in range(count + 1):
            point = (ax + (bx - ax) * i / count, ay + (by - ay) * i / count)
            if is_inside(point, frame):
                if not run or i == count:
                    run.append(point)
                last = point
            elif run:
                yield [*run, last]
                run = []
    if run:
        yield [*run, last]


def lines_within(
    c: Canvas, lines: Iterable[Sequence[Point]], frame: Sequence[Point], *, stroke: str = INK, width: float = LINE
) -> None:
    """Draw those parts of some lines that lie within a shape, as one path."""
    data = "".join(_data(run) for line in lines for run in pieces(line, frame))
    if data:
        c.path(data, stroke=stroke, width=width)


def line_within(
    c: Canvas, line: Sequence[Point], frame: Sequence[Point], *, stroke: str = INK, width: float = LINE
) -> None:
    """Draw those parts of a line that lie within a shape."""
    lines_within(c, [line], frame, stroke=stroke, width=width)


def patches_within(
    c: Canvas,
    shapes: Iterable[Sequence[Point]],
    frame: Sequence[Point],
    *,
    fill: str,
    stroke: str = NONE,
    width: float = LINE,
    round_off: bool = True,
) -> None:
    """Draw those parts of some shapes that lie within a convex frame, as one path; they should not overlap."""
    parts = (cut(sampled(shape) if round_off else shape, frame) for shape in shapes)
    data = "".join(_data(part) + "Z" for part in parts if len(part) > 2)
    if data:
        c.path(data, fill=fill, stroke=stroke, width=width)


def patch_within(
    c: Canvas,
    points: Sequence[Point],
    frame: Sequence[Point],
    *,
    fill: str,
    stroke: str = NONE,
    width: float = LINE,
    round_off: bool = True,
) -> None:
    """Draw the part of a patch that lies within a convex frame; ``round_off`` makes it a smooth curve."""
    patches_within(c, [points], frame, fill=fill, stroke=stroke, width=width, round_off=round_off)


def ovals_within(
    c: Canvas, ovals: Iterable[Oval], frame: Sequence[Point], *, fill: str, stroke: str = NONE, width: float = LINE
) -> None:
    """Draw ovals, cut off at an upright rectangle, as one path; they should not overlap."""
    (left, top), (right, bottom) = frame[0], frame[2]
    data = []
    for x, y, rx, ry in ovals:
        if left <= x - rx and x + rx <= right and top <= y - ry and y + ry <= bottom:
            data.append(oval_data(x, y, rx, ry))
        else:
            part = cut(sampled([(x - rx, y), (x, y - ry), (x + rx, y), (x, y + ry)]), frame)
            data.append(_data(part) + "Z" if len(part) > 2 else "")
    c.path("".join(data), fill=fill, stroke=stroke, width=width)


def oval_data(x: float, y: float, rx: float, ry: float) -> str:
    """Return the path data of an oval."""
    arc = f"a{rx:.3g},{ry:.3g} 0 1 0"
    return f"M{x - rx:.1f},{y:.1f}{arc} {2 * rx:.3g},0{arc} {-2 * rx:.3g},0"


def _data(points: Sequence[Point]) -> str:
    """Return path data in steps of a quarter of a unit, each from the place reached before."""
    at = [(round(4 * x), round(4 * y)) for x, y in points]
    steps = (f"l{(u - x) / 4:g},{(v - y) / 4:g}" for (x, y), (u, v) in pairwise(at))
    return f"M{at[0][0] / 4:g},{at[0][1] / 4:g}" + "".join(steps)
