"""Tusks, horns, bones, claws."""

from __future__ import annotations

from images.canvas import Canvas
from images.palette import IVORY, SHADE, THIN


def tusk(c: Canvas) -> None:
    """A whole tusk with its hollow root."""
    c.path("M40,172 C30,110 70,40 168,26 C110,60 84,110 84,168 Z", fill=IVORY)
    c.ellipse(62, 170, 22, 8, fill=SHADE)
    c.path("M52,150 C50,110 84,62 130,42", width=THIN)


DRAWINGS = {"tusk": tusk}
