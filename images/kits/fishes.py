"""Fishes from the side, heads left, and the parts of seahorses."""

from __future__ import annotations

from dataclasses import dataclass

from images.canvas import NONE, Canvas, Point, polar
from images.kits.outlines import Ribbon, corners, steps, strokes
from images.palette import FEATHER_YELLOW, GREY, INK, PAPER, THIN


@dataclass(frozen=True, slots=True)
class Body:
    """A fish: half depths along its length (each a share of 100 units), how far the belly is flattened, colours."""

    upper: tuple[float, ...] = (6, 26, 36, 34, 24, 12)
    lower: tuple[float, ...] = (6, 24, 34, 30, 20, 12)
    left: float = 12
    right: float = 158
    fill: str = GREY
    tail: str = "fan"

    def edge(self, side: str) -> list[Point]:
        """Return the points of the back or of the belly, head first."""
        depths = self.upper if side == "back" else self.lower
        sign = -1 if side == "back" else 1
        return [(x, 100 + sign * d) for x, d in zip(steps(len(depths), self.left, self.right), depths, strict=True)]


def fish(c: Canvas, body: Body) -> list[Point]:
    """Draw a fish with its tail and eye; return the points around it."""
    x, y = body.right - 6, 100.0
    tails = {
        "fan": [(x, y - 10), (x + 36, y - 34), (x + 30, y), (x + 36, y + 34), (x, y + 10)],
        "small": [(x, y - 12), (x + 20, y - 14), (x + 24, y), (x + 20, y + 14), (x, y + 12)],
        "shark": [(x, y - 6), (x + 44, y - 52), (x + 26, y - 4), (x + 32, y + 18), (x, y + 8)],
    }
    c.polygon(tails[body.tail], fill=body.fill)
    outline = [*body.edge("back"), *reversed(body.edge("belly"))]
    c.blob(outline, fill=body.fill)
    gill = body.left + (body.right - body.left) * 0.25
    c.curve([(gill, 100 - body.upper[1] * 0.7), (gill + 8, 100), (gill, 100 + body.lower[1] * 0.7)], width=THIN)
    eye(c, body.left + (body.right - body.left) * 0.12, 94)
    return outline


def eye(c: Canvas, x: float, y: float, r: float = 6) -> None:
    """Draw a fish's round eye."""
    c.circle(x, y, r, fill=PAPER, width=THIN)
    c.circle(x, y, r * 0.55, fill=INK, stroke=NONE)


def fin_on(c: Canvas, points: list[Point], *, fill: str = GREY, rays: int = 5) -> None:
    """Draw a fin with its rays; the first and the last point stand on the body."""
    c.polygon(points, fill=fill)
    base_a, base_b = points[0], points[-1]
    top_a, top_b = points[1], points[-2]
    for t in steps(rays, 0.15, 0.85):
        low = (base_a[0] + (base_b[0] - base_a[0]) * t, base_a[1] + (base_b[1] - base_a[1]) * t)
        high = (top_a[0] + (top_b[0] - top_a[0]) * t, top_a[1] + (top_b[1] - top_a[1]) * t)
        c.line([low, high], width=1)


@dataclass(frozen=True, slots=True)
class Seahorse:
    """A seahorse: spines in units at the corners of its rings, points of its crown and their height."""

    spines: float = 0
    blunt: bool = False
    crown: float = 10
    points: int = 3
    rounded: bool = False
    rings: int = 11


def seahorse(c: Canvas, form: Seahorse, *, fill: str = FEATHER_YELLOW) -> None:
    """Draw a seahorse from the side, facing right, with rings, spines and crown."""
    tail_spine: list[Point] = [(92, 128), (84, 158), (100, 184), (124, 180), (126, 162), (112, 160)]
    trunk = Ribbon([(98, 52), (118, 84), (110, 112), (92, 134)], [28, 46, 44, 26])
    tail = Ribbon(tail_spine, [26, 20, 15, 11, 8, 4])
    _spines(c, Ribbon(tail_spine[:4], [26, 20, 15, 11]), 7, form)
    _spines(c, trunk, form.rings, form)
    tail.draw(c, fill=fill, steps=20)
    trunk.draw(c, fill=fill, steps=16)
    for body, count in ((trunk, form.rings), (tail, 12)):
        body.rings(c, steps(count, 0.08, 0.92), bulge=0.02)
    c.path("M88,88 C70,84 62,96 66,114 C76,112 86,108 92,104 Z", fill=fill, width=THIN)
    head(c, form, fill=fill)


def _spines(c: Canvas, body: Ribbon, count: int, form: Seahorse) -> None:
    thorns: list[list[Point]] = []
    for t in steps(count, 0.1, 0.88) if form.spines else []:
        for side in (-1, 1):
            tip = body.at(t, side * (1 + form.spines / max(body.width(t) / 2, 6)))
            thorns.append([body.at(max(t - 0.035, 0), side), tip, body.at(min(t + 0.035, 1), side)])
    if form.blunt:
        stubs = [[((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), tip] for a, tip, b in thorns]
        strokes(c, stubs, width=9)
        strokes(c, stubs, stroke=FEATHER_YELLOW, width=5)
    elif thorns:
        corners(c, thorns, fill=FEATHER_YELLOW)


def head(c: Canvas, form: Seahorse, *, fill: str) -> None:
    """Draw the head of a seahorse with its snout and crown."""
    if form.rounded:
        c.path(f"M84,22 C84,{20 - form.crown} 108,{20 - form.crown} 108,22 Z", fill=fill)
    else:
        for n in range(form.points):
            angle = -90 + (n - (form.points - 1) / 2) * 24
            x, y = polar(96, 26, form.crown + 8, angle)
            c.polygon([polar(96, 26, 7, angle - 50), (x, y), polar(96, 26, 7, angle + 50)], fill=fill)
    c.path(
        "M78,48 C74,28 88,20 102,22 C114,22 122,30 126,38 L160,50 L158,60 L122,58 C116,66 104,70 94,68 "
        "C86,64 80,58 78,48 Z",
        fill=fill,
    )
    eye(c, 110, 38, 6)
