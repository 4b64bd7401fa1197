"""Parts of animals: eyes, ears, feet, spots, and heads that several drawings share."""

from __future__ import annotations

from collections.abc import Sequence

from images.canvas import Canvas, Point, polar
from images.kits.outlines import Ribbon, corners, dots, ribbon, spread_inside, steps, strokes
from images.palette import DARK_HORN, INK, IVORY, LINE, PAPER, THICK, THIN, WOOD


def eye(c: Canvas, x: float, y: float, r: float = 4, *, iris: str = "") -> None:
    """Draw a round eye with its light; ``iris`` is a ring of colour around the pupil."""
    if iris:
        c.circle(x, y, r, fill=iris, width=THIN)
    pupil = r * 0.6 if iris else r
    c.circle(x, y, pupil, fill=INK, stroke="none")
    c.circle(x - pupil * 0.3, y - pupil * 0.3, pupil * 0.3, fill=PAPER, stroke="none")


def closed_eye(c: Canvas, x: float, y: float, r: float = 5) -> None:
    """Draw the crossed eye of a dead animal."""
    c.line([(x - r, y - r), (x + r, y + r)])
    c.line([(x - r, y + r), (x + r, y - r)])


def rosettes(c: Canvas, outline: Sequence[Point], count: int, r: float, *, seed: int = 1) -> None:
    """Draw rings of dark spots with an open middle over a shape."""
    centres = enumerate(spread_inside(outline, count, seed))
    arcs = [
        [polar(x, y, r, i * 47 + k * 120 + turn) for turn in (-34, 0, 34)] for i, (x, y) in centres for k in range(3)
    ]
    strokes(c, arcs, stroke=DARK_HORN, width=r * 0.6)


def toes(
    c: Canvas,
    x: float,
    y: float,
    angles: Sequence[float],
    length: float,
    *,
    fill: str,
    pad: float = 0,
    width: float = 5,
) -> None:
    """Draw toes that spread from a point; ``pad`` is the radius of round pads at their ends."""
    tips = [polar(x, y, length, angle) for angle in angles]
    for stroke, extra in ((INK, 2 * THIN), (fill, 0)):
        strokes(c, ([(x, y), tip] for tip in tips), stroke=stroke, width=width + extra)
        if pad:
            dots(c, tips, pad + extra / 2, fill=stroke)


def talons(c: Canvas, x: float, y: float, angles: Sequence[float], length: float, *, fill: str) -> None:
    """Draw hooked claws that spread from a foot."""
    for angle in angles:
        tip = polar(x, y, length, angle)
        ribbon(
            c,
            [(x, y), polar(x, y, length * 0.6, angle - 14), tip],
            [length * 0.34, length * 0.28, 1],
            fill=fill,
            width=THIN,
        )


def feather(
    c: Canvas, spine: Sequence[Point], width: float, *, fill: str, bars: str = "", line: float = THIN, barbs: int = 7
) -> Ribbon:
    """Draw a feather from its quill to its tip and return the vane; ``bars`` is a colour for cross bars."""
    shaft = Ribbon(spine, [1, 1])
    vane = Ribbon([shaft.centre(t) for t in steps(5, 0.16, 1)], [width * 0.3, width, width, width * 0.85, 0])
    vane.draw(c, fill=fill, width=line, steps=6)
    if bars:
        for t in (0.3, 0.5, 0.7, 0.86):
            c.line([vane.at(t, -0.7), vane.at(t - 0.06, 0), vane.at(t, 0.7)], stroke=bars, width=width * 0.18)
    places = steps(barbs, 0.08, 0.8)
    strokes(c, ([vane.at(t, 0), vane.at(min(t + 0.14, 1), side * 0.92)] for t in places for side in (-1, 1)), width=1)
    c.curve([shaft.centre(t) for t in steps(5)], width=line)
    return vane


def perch(c: Canvas, y: float, begin: float = 8, end: float = 192) -> None:
    """Draw a round wooden perch."""
    c.rect(begin, y, end - begin, 12, radius=6, fill=WOOD)


def grip(c: Canvas, x: float, y: float, count: int, *, fill: str, claw: str = DARK_HORN) -> None:
    """Draw the front toes of a foot that holds a perch whose upper edge is at ``y``."""
    for i in range(count):
        left = x + (i - count / 2) * 9
        c.path(f"M{left},{y - 2} q4,-6 8,0 v12 q-4,6 -8,0 Z", fill=fill, width=THIN)
        if claw:
            c.path(f"M{left + 1},{y + 12} q3,2 6,0 l-2,8 Z", fill=claw, width=1)


def overlapping_scales(
    c: Canvas, body: Ribbon, rows: int, across: int, *, begin: float = 0.05, end: float = 0.95, fill: str, depth: float
) -> None:
    """Draw rows of big pointed scales over a body, each row over the next one; they point along the spine."""
    for row, t in enumerate(reversed(steps(rows, begin, end))):
        shapes = []
        for k in range(across):
            middle = (2 * k + 1 + (row % 2) * 0.6) / across - 1.2
            low, high = max(middle - 1 / across, -1), min(middle + 1 / across, 1)
            tip = body.at(min(t + depth, 1), max(min(middle, 0.96), -0.96))
            sides = [body.at(min(t + depth * 0.5, 1), edge) for edge in (low, high)]
            shapes.append([body.at(t, low), sides[0], tip, sides[1], body.at(t, high)])
        corners(c, shapes, fill=fill)


def webbed_foot(c: Canvas, x: float, y: float, angle: float, *, fill: str) -> None:
    """Draw a leg that ends in a broad webbed foot with claws."""
    foot = polar(x, y, 20, angle)
    ribbon(c, [(x, y), foot], [24, 18], fill=fill)
    tips = [polar(*foot, 28, angle + k * 20) for k in (-2, -1, 0, 1, 2)]
    dips = [polar(*foot, 24, angle + k * 20) for k in (-1.5, -0.5, 0.5, 1.5)]
    edge = [point for pair in zip(tips, [*dips, tips[-1]], strict=True) for point in pair]
    c.polygon([polar(*foot, 8, angle - 90), *edge, polar(*foot, 8, angle + 90)], fill=fill)
    strokes(c, ([foot, tip] for tip in tips))
    strokes(
        c,
        ([tip, polar(*foot, 34, angle + k * 20)] for k, tip in zip((-2, -1, 0, 1, 2), tips, strict=True)),
        width=THICK,
    )


def fish_side(c: Canvas, x: float, y: float, scale: float, *, fill: str, dead: bool = False) -> None:
    """Draw a bony fish from the side, 76 units long at scale 1, head to the left."""
    with c.moved(x, y, scale):
        c.path("M20,0 L38,-15 L34,0 L38,15 Z", fill=fill, width=LINE / scale)
        c.path("M-16,-12 C-6,-24 10,-22 16,-9 Z", fill=fill, width=LINE / scale)
        c.path("M-6,12 C-2,20 8,20 10,10 Z", fill=fill, width=LINE / scale)
        c.path("M-38,1 C-28,-18 6,-20 24,-2 L24,3 C6,18 -26,18 -38,1 Z", fill=fill, width=LINE / scale)
        c.curve([(-20, -12), (-16, 0), (-20, 12)], width=THIN / scale)
        c.path("M-12,2 q9,-4 10,4 q-6,4 -10,-4 Z", fill=fill, width=THIN / scale)
        strokes(c, ([(u, -4), (u + 3, 0), (u, 4)] for u in (0, 7, 14)), width=THIN / scale)
        if dead:
            strokes(c, [[(-30, -7), (-24, -1)], [(-30, -1), (-24, -7)]], width=LINE / scale)
        else:
            eye(c, -27, -4, 2.6)


def seahorse(c: Canvas, *, fill: str, eye_fill: str = "") -> None:
    """Draw a seahorse facing left: horse's head with a coronet, ringed trunk, rolled tail."""
    coil = [polar(86, 158, 22 - k * 2.6, -20 + k * 52) for k in range(8)]
    c.blob([(126, 84), (148, 80), (154, 98), (140, 112), (126, 106)], fill=IVORY)
    strokes(c, ([(128, 94 + k * 2), (150, 86 + k * 7)] for k in range(4)))
    spine = [(112, 44), (118, 66), (110, 96), (116, 128), *coil]
    body = ribbon(c, spine, [26, 30, 46, 32, 18, 14, 12, 10, 8, 7, 6, 4], fill=fill)
    body.rings(c, steps(22, 0.06, 0.9), bulge=0)
    strokes(c, ([body.at(t, -1), body.at(t + 0.006, -1.3)] for t in steps(14, 0.1, 0.5)), width=LINE)
    ribbon(c, [(96, 46), (76, 54), (62, 60)], [16, 9, 11], fill=fill)
    c.blob([(94, 36), (106, 20), (124, 24), (130, 42), (122, 58), (102, 58)], fill=fill)
    c.blob([(107, 26), (105, 14), (111, 13), (115, 9), (119, 14), (123, 16), (121, 28)], fill=fill)
    if eye_fill:
        c.circle(102, 38, 4.5, fill=eye_fill, width=THIN)
    else:
        eye(c, 102, 38, 5.5, iris=PAPER)
