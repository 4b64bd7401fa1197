"""Colours and parts that several drawings of plants share."""

from __future__ import annotations

from images.canvas import NONE, Canvas
from images.kits.plants_states import (
    roots,
)
from images.palette import (
    CORAL_RED,
    DARK_GREY,
    DARK_LEAF,
    HORN,
    LEAF,
    THIN,
)

PALE_LEAF = "#b9cf9f"
BLUE_LEAF = "#8fb0a2"
PINK = "#d98aa8"
PURPLE = "#7d4a78"


def nepenthes_pitcher(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a hanging pitcher with a lid; its rim lies about (x, y)."""
    with c.moved(x, y, size):
        c.path("M-19,0 C-24,30 -26,52 -14,66 C-4,76 12,74 18,60 C24,40 20,20 19,0 Z", fill=PALE_LEAF)
        c.curve([(-6, 10), (-9, 40), (-4, 64)], width=THIN, stroke=DARK_LEAF)
        c.ellipse(0, 0, 21, 8, fill=DARK_GREY, stroke=CORAL_RED, width=5)
        c.path("M-18,-4 C-22,-30 6,-38 22,-24 C14,-14 0,-8 -18,-4 Z", fill=LEAF)
        for dot_x, dot_y in ((6, 24), (-2, 36), (10, 44), (4, 58)):
            c.circle(dot_x, dot_y, 3, fill=CORAL_RED, stroke=NONE)


def bulb(c: Canvas, x: float = 100, y: float = 120, size: float = 1, *, fill: str = HORN, neck: float = 24) -> None:
    """Draw a pear-shaped bulb with papery skin; ``neck`` is how far it is drawn out upwards."""
    with c.moved(x, y, size):
        c.path(
            f"M-8,{-46 - neck} C-6,-44 -44,-30 -46,6 C-46,32 -22,44 0,44 "
            f"C22,44 46,32 46,6 C44,-30 6,-44 8,{-46 - neck} Z",
            fill=fill,
        )
        for side in (-0.5, 0, 0.5):
            c.curve([(8 * side, -40 - neck * 0.7), (52 * side, -10), (54 * side, 16), (22 * side, 40)], width=THIN)
        roots(c, 0, 44, 7, 26)
