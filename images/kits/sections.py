"""Cut faces of ivory, horn, bone and their copies: outlines, lines, middles."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.cropping import lines_within, oval_data
from images.kits.outlines import spread_inside, strokes
from images.palette import HIGHLIGHT, INK, IVORY, LINE, SHADE, SOFT_INK, THICK, THIN


def round_face(rx: float = 84, ry: float = 84, dents: Sequence[float] = (), depth: float = 0.14) -> list[Point]:
    """Return the outline of a cut face about the middle of the sheet, with dents at given angles."""
    points = []
    for angle in range(0, 360, 6):
        gaps = [abs((angle - dent + 180) % 360 - 180) for dent in dents]
        r = 1 - sum(depth * math.exp(-((gap / 15) ** 2)) for gap in gaps)
        points.append((100 + rx * r * math.cos(math.radians(angle)), 100 + ry * r * math.sin(math.radians(angle))))
    return points


def slab(c: Canvas, outline: Sequence[Point], *, fill: str = IVORY, side: str = SHADE, thick: float = 14) -> None:
    """Draw a slice: its cut face, and its side below."""
    c.blob([(x, y + thick) for x, y in outline], fill=side)
    c.blob(outline, fill=fill)


def disc(c: Canvas, *, fill: str = IVORY, radius: float = 84, rim: float = 0) -> None:
    """Draw a round cut face, with a rim line if asked."""
    c.circle(100, 100, radius, fill=fill)
    if rim:
        c.circle(100, 100, radius - rim, width=THIN)


def rings(c: Canvas, radii: Sequence[float], *, wave: float = 0, stroke: str = SOFT_INK, width: float = THIN) -> None:
    """Draw rings about the middle, waved by so many units."""
    for n, r in enumerate(radii):
        around = [polar(100, 100, r + wave * math.sin(math.radians(7 * a + 50 * n)), a) for a in range(0, 360, 15)]
        c.blob(around, stroke=stroke, width=width)


def spirals(c: Canvas, angle: float, *, radius: float = 84, inner: float = 0.36, turns: int = 26) -> None:
    """Draw the two sets of Schreger lines of a whole section; ``angle`` is where they cross, open to the middle.

    A line that keeps half that angle to the radius is a logarithmic spiral.
    """
    spread = math.tan(math.radians(angle / 2))
    lines = []
    for turn in range(turns):
        for way in (-1, 1):
            radii = [0.93 - (0.93 - inner) * step / 8 for step in range(9)]
            bends = [360 * turn / turns + way * math.degrees(math.log(0.93 / r) * spread) for r in radii]
            lines.append([polar(100, 100, radius * r, a) for r, a in zip(radii, bends, strict=True)])
    strokes(c, lines, stroke=SOFT_INK)


def edge_window(c: Canvas, angle: float | None, figure: str) -> None:
    """Draw the outer edge of a section under the lens, with lines that cross, one crossing pointed at."""
    top = [(14 + 172 * i / 10, 30 + 0.0024 * (172 * i / 10 - 86) ** 2) for i in range(11)]
    window = [*top, (186, 186), (14, 186)]
    c.polygon(window, fill=IVORY)
    if angle:
        _crossing_lines(c, angle, window)
    c.polygon([*top, *((x, y + 12) for x, y in reversed(top))], fill=SHADE, width=THIN)
    c.polygon(window)
    if angle:
        half = math.radians(angle / 2)
        arms = [(100 + way * 62 * math.sin(half), 84 + 62 * math.cos(half)) for way in (-1, 1)]
        c.line([arms[0], (100, 84), arms[1]], stroke=HIGHLIGHT, width=THICK + 1)
        c.curve([polar(100, 84, 30, 90 + angle / 2 - angle * i / 6) for i in range(7)], stroke=HIGHLIGHT)
        c.rect(50, 146, 100, 30, radius=6, fill="#ffffff", stroke=HIGHLIGHT, line=THIN)
        parts = figure.split()
        for n, part in enumerate(parts):
            c.text(100 + (n - (len(parts) - 1) / 2) * 30, 168, part, size=20)


def _crossing_lines(c: Canvas, angle: float, window: Sequence[Point]) -> None:
    half = math.radians(angle / 2)
    gap = 13 / math.cos(half)
    lines = []
    for n in range(-14, 15):
        x = 100 + n * gap
        for way in (-1, 1):
            dx, dy = 260 * way * math.sin(half), 260 * math.cos(half)
            lines.append([(x - dx, 84 - dy), (x + dx, 84 + dy)])
    lines_within(c, lines, window, stroke=SOFT_INK, width=THIN)


def flecks(c: Canvas, outline: Sequence[Point], count: int, *, seed: int = 3, size: float = 3.2) -> None:
    """Draw dark pits and short scratches."""
    places = list(spread_inside(outline, count, seed))
    pits = (
        oval_data(x, y, size * (0.6 + n % 4 / 6), size * (0.6 + n % 4 / 6)) for n, (x, y) in enumerate(places) if n % 3
    )
    c.path("".join(pits), fill=INK, stroke=NONE)
    strokes(c, ([(x - 5, y - 2), (x + 5, y + 2)] for x, y in places[::3]), width=LINE)


def dots_in_rings(radius: float, gap: float) -> Iterator[Point]:
    """Yield places in close rings about the middle."""
    r = gap / 2
    while r < radius:
        count = max(1, int(math.tau * r / gap))
        for i in range(count):
            yield polar(100, 100, r, 360 * i / count + 20 * r)
        r += gap


def marble(c: Canvas, x: float, y: float, rx: float, ry: float, *, fill: str, grains: int = 40) -> None:
    """Draw a core of close glassy lumps."""
    c.ellipse(x, y, rx, ry, fill=fill)
    lumps: tuple[list[str], list[str]] = ([], [])
    for n, (u, v) in enumerate(scattered(grains, 5)):
        r, a = math.sqrt(u) * 0.84, math.tau * v
        px, py = x + rx * r * math.cos(a), y + ry * r * math.sin(a)
        lumps[n % 2].append(oval_data(px, py, 4 + n % 4, 4 + n % 4))
    for data, colour in zip(lumps, (fill, "#ffffff"), strict=True):
        c.path("".join(data), fill=colour, stroke=SOFT_INK, width=THIN)


def sponge(c: Canvas, outline: Sequence[Point], count: int, *, fill: str, seed: int = 2) -> None:
    """Draw the holes of spongy bone."""
    holes = enumerate(spread_inside(outline, count, seed))
    data = (oval_data(x, y, 3 + n % 4, 2.5 + n % 3 * 1.3) for n, (x, y) in holes)
    c.path("".join(data), fill=fill, stroke=NONE)
