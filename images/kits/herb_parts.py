"""Colours and parts that several drawings of dried plants share."""

from __future__ import annotations

import math

from images.canvas import Canvas, polar
from images.kits.swatches import tone
from images.palette import (
    LINE,
    PAPER,
    THIN,
    WOOD,
)

ROOT = "#a98258"
DRY_LEAF = "#8f9a5c"
WOOL = "#d19a3c"
AMBER = "#c07a24"


def chip(c: Canvas, x: float, y: float, size: float, turn: float, *, fill: str = WOOD, streak: str = "") -> None:
    """Draw a chip of wood; ``streak`` is the colour of resin streaks in it."""
    with c.moved(x, y, size), c.turned(turn, 0, 0):
        c.polygon([(-44, -14), (20, -24), (46, -8), (40, 16), (-22, 26), (-48, 8)], fill=fill)
        c.polygon([(20, -24), (46, -8), (40, 16), (14, 4)], fill=tone(fill, 0.8))
        for n, dy in enumerate((-8, 0, 9)):
            c.curve([(-42, dy), (-16, dy - 3), (12, dy - 7)], width=THIN, stroke=tone(fill, 0.65))
            if streak:
                c.curve([(-38 + 9 * n, dy + 3), (-18, dy - 1), (10, dy - 5)], width=4, stroke=streak)


def tear(c: Canvas, x: float, y: float, r: float, fill: str, *, shine: bool = True) -> None:
    """Draw a rounded lump of resin."""
    c.blob([polar(x, y, r * (1 + 0.14 * math.sin(2.3 * n + x)), 52 * n) for n in range(7)], fill=fill)
    if shine:
        c.curve([polar(x, y, r * 0.62, a) for a in (190, 225, 260)], stroke=PAPER, width=LINE)
