"""Ivory and teeth: a sawn face with its net of lines, an eye tooth, strung beads."""

from __future__ import annotations

import math
from collections.abc import Sequence

from images.canvas import Canvas, Point
from images.kits.outlines import ribbon
from images.palette import BONE, CORAL_WHITE, IVORY, SOFT_INK, THIN


def schreger_disc(c: Canvas, x: float, y: float, rx: float, ry: float, *, turns: int = 18) -> None:
    """Draw the sawn face of elephant ivory: a pale rim and two sets of spirals that cross."""
    c.ellipse(x, y, rx, ry, fill=IVORY)
    for i in range(turns):
        for way in (1, -1):
            angles = [math.tau * i / turns + way * step * 0.3 for step in range(3)]
            radii = (0.88, 0.68, 0.48)
            net = [(x + rx * r * math.cos(a), y + ry * r * math.sin(a)) for r, a in zip(radii, angles, strict=True)]
            c.line(net, stroke=SOFT_INK, width=1)
    c.ellipse(x, y, rx * 0.9, ry * 0.9, width=THIN)


def canine(c: Canvas) -> None:
    """Draw an eye tooth, root up: long dull root, shorter glossy crown."""
    tooth = ribbon(c, [(58, 18), (58, 76), (70, 128), (112, 182)], [20, 46, 40, 3], fill=BONE)
    crown = [tooth.at(t, -1) for t in (0.56, 0.7, 0.85, 1)] + [tooth.at(t, 1) for t in (1, 0.85, 0.7, 0.56)]
    c.blob(crown, fill=CORAL_WHITE)
    tooth.lines(c, [0.1], begin=0.1, end=0.5)


def strung_beads(c: Canvas, places: Sequence[Point], radius: float, *, fill: str) -> None:
    """Draw beads on their string."""
    c.curve(places, width=THIN)
    for x, y in places:
        c.circle(x, y, radius, fill=fill)
