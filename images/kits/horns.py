"""Horns, antlers and what is cut from them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from images.canvas import Canvas, Point, polar
from images.kits.outlines import Ribbon, ribbon, steps
from images.palette import HORN, SHADE, SOFT_INK


def ringed_horn(c: Canvas, spine: Sequence[Point], base: float, *, rings: int, fill: str = HORN) -> Ribbon:
    """Draw a horn with cross rings over its lower three quarters; the tip stays smooth."""
    horn = ribbon(c, spine, [base, base * 0.8, base * 0.5, 2], fill=fill)
    horn.rings(c, steps(rings, 0.04, 0.74), bulge=0.025)
    return horn


def antler(c: Canvas, fill: str = SHADE) -> None:
    """Draw a deer's antler: burr, beam and tines."""
    ribbon(c, [(150, 120), (174, 112), (188, 84)], [10, 10, 2], fill=fill)
    ribbon(c, [(146, 84), (168, 72), (178, 46)], [10, 10, 2], fill=fill)
    ribbon(c, [(136, 52), (148, 40), (152, 16)], [8, 8, 2], fill=fill)
    beam = ribbon(c, [(134, 180), (152, 126), (144, 72), (112, 22)], [20, 15, 11, 2], fill=fill)
    beam.lines(c, [-0.3, 0.3], begin=0.08, end=0.6)
    c.ellipse(133, 178, 18, 8, fill=fill)


def curl(c: Canvas, x: float, y: float, size: float, turn: float, *, fill: str) -> None:
    """Draw a shaving rolled into a curl."""
    spine = [polar(x, y, size * (1 - i / 14), turn + i * 40) for i in range(10)]
    Ribbon(spine, [size * 0.3, size * 0.3, size * 0.2]).draw(c, fill=fill, width=1.5, steps=20)
    c.curve(spine[1:4], stroke=SOFT_INK, width=math.ceil(size / 30))
