"""Shells of turtles: the back shell from above with its scutes, the belly shell, the dome from the side."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from images.canvas import NONE, Canvas, Point
from images.kits.outlines import corners, strokes, symmetric
from images.palette import HIGHLIGHT, INK, SCALE, THICK, THIN

Scute = Sequence[Point]
Mark = Callable[[Canvas, Scute], None]

_BORDERS = (28, 54, 86, 118, 146, 172)
_MIDDLES = (41, 70, 102, 132, 159)
_AT_BORDER = (12, 16, 17, 17, 15, 10)
_AT_MIDDLE = (22, 25, 25, 24, 20)


def vertebrals() -> list[list[Point]]:
    """Return the five scutes along the back, front first."""
    rows = []
    for k in range(5):
        right = [
            (100.0 + _AT_BORDER[k], float(_BORDERS[k])),
            (100.0 + _AT_MIDDLE[k], float(_MIDDLES[k])),
            (100.0 + _AT_BORDER[k + 1], float(_BORDERS[k + 1])),
        ]
        rows.append(symmetric(right))
    return rows


def costals(side: int) -> list[list[Point]]:
    """Return the four scutes of one side (1 right, -1 left), front first."""
    rows = []
    for k in range(4):
        upper, lower = _MIDDLES[k], _MIDDLES[k + 1]
        inner = [(_AT_MIDDLE[k], upper), (_AT_BORDER[k + 1], _BORDERS[k + 1]), (_AT_MIDDLE[k + 1], lower)]
        outer = [(60 * math.sqrt(1 - ((y - 100) / 74) ** 2), y) for y in (lower, (upper + lower) / 2, upper)]
        rows.append([(100 + side * x, y) for x, y in (*inner, *outer)])
    return rows


@dataclass(frozen=True, slots=True)
class Shell:
    """A back shell: colours of scutes and rim, and how the rim is built."""

    fill: str = SCALE
    rim: str = SCALE
    nuchal: bool = True
    divided_tail: bool = True
    teeth: float = 0


def carapace(c: Canvas, shell: Shell, mark: Mark | None = None) -> None:
    """Draw a back shell from above, head end up; ``mark`` draws the pattern of each scute."""
    _rim(c, shell)
    scutes = [*costals(1), *costals(-1), *vertebrals()]
    corners(c, scutes, fill=shell.fill)
    if mark:
        for scute in scutes:
            mark(c, scute)
    corners(c, scutes, fill=NONE)


def _rim(c: Canvas, shell: Shell) -> None:
    edge = []
    for i in range(96):
        angle = math.radians(i * 3.75 - 90)
        rear = max(0.0, math.sin(angle) - 0.2)
        bump = shell.teeth * rear * (i % 4) / 3
        edge.append((100 + (76 + bump) * math.cos(angle), 100 + (90 + bump) * math.sin(angle)))
    c.polygon(edge, fill=shell.rim)
    angles = [math.radians(i * 15 - 90) for i in range(24) if i != 12 or shell.divided_tail]
    if shell.nuchal:
        angles[0:1] = [math.radians(-95), math.radians(-85)]
    strokes(c, ([_on(angle, 58, 72), _on(angle, 76, 90)] for angle in angles))


def _on(angle: float, rx: float, ry: float) -> Point:
    return (100 + rx * math.cos(angle), 100 + ry * math.sin(angle))


def middle(scute: Scute) -> Point:
    """Return the middle of a scute."""
    return (sum(x for x, _ in scute) / len(scute), sum(y for _, y in scute) / len(scute))


def toward(scute: Scute, share: float) -> list[Point]:
    """Return the outline of a scute shrunk to a share of itself."""
    mx, my = middle(scute)
    return [(mx + (x - mx) * share, my + (y - my) * share) for x, y in scute]


PLASTRON: tuple[Point, ...] = (
    (112, 10),
    (134, 20),
    (150, 50),
    (168, 66),
    (172, 100),
    (164, 122),
    (150, 136),
    (142, 168),
    (124, 188),
    (108, 182),
)
SEAMS = (28, 52, 78, 112, 142, 166)


def plastron(c: Canvas, *, fill: str, draw: Callable[[Canvas], None] | None = None) -> None:
    """Draw a belly shell, head end up, six pairs of scutes; ``draw`` adds its pattern below the seams."""
    outline = symmetric(PLASTRON)
    c.blob(outline, fill=fill)
    if draw:
        draw(c)
    for y in SEAMS[:-1]:
        half = plastron_half(y)
        c.curve(
            [(100 - half, y - 4), (100 - half / 2, y + 1), (100, y), (100 + half / 2, y + 1), (100 + half, y - 4)],
            width=THIN,
        )
    c.line([(100, 12), (100, 182)], width=THIN)
    c.blob(outline)


def plastron_half(y: float) -> float:
    """Return half the width of the belly shell at a height on the sheet."""
    for (ax, ay), (bx, by) in pairwise(PLASTRON):
        if ay <= y <= by:
            return ax + (bx - ax) * (y - ay) / (by - ay) - 100
    return 8


def dome(c: Canvas, height: float, *, fill: str = SCALE, bar: bool = True) -> None:
    """Draw a shell from the side; ``height`` is its height for its length, which the bar beside it shows."""
    length, base = 156, 150
    h = length * height
    left, right = (
        f"C20,{base - h * 0.8} 50,{base - h} 100,{base - h}",
        f"C150,{base - h} 180,{base - h * 0.8} 178,{base}",
    )
    c.path(f"M22,{base} {left} {right} C150,{base + 14} 50,{base + 14} 22,{base} Z", fill=fill)
    c.curve([(24, base - h * 0.28), (60, base - h * 0.16), (140, base - h * 0.16), (176, base - h * 0.28)], width=THIN)
    for x in (58, 86, 116, 144):
        top = base - h * (0.96 - ((x - 100) / 84) ** 2 * 0.4)
        c.line([(x, top), (x + (x - 100) * 0.06, base - h * 0.18)], width=THIN)
    if bar:
        c.line([(22, 180), (178, 180)], width=THICK)
        c.line([(190, base), (190, base - h)], stroke=HIGHLIGHT, width=THICK + 1)


def foot(c: Canvas, claws: int, *, fill: str) -> None:
    """Draw a forefoot from the front with so many claws."""
    c.path("M58,8 C54,60 42,104 40,140 C44,158 156,158 160,140 C158,104 146,60 142,8 Z", fill=fill)
    for n in range(claws):
        x = 100 + (n - (claws - 1) / 2) * 25
        c.path(
            f"M{x - 9},{142} C{x - 9},{164} {x - 4},{178} {x},{190} C{x + 4},{178} {x + 9},{164} {x + 9},{142} Z",
            fill=INK,
        )
    for y, half in ((40, 26), (66, 30), (92, 34)):
        c.curve([(100 - half, y), (100, y + 10), (100 + half, y)], width=THIN)
