"""Corals: cups with rays, branches, surfaces under the lens."""

from __future__ import annotations

from collections.abc import Sequence

from images.canvas import Canvas, Point, polar
from images.kits.outlines import Ribbon, ribbon, strokes
from images.palette import CORAL_WHITE, DARK_GREY, LINE, THIN


def cup(
    c: Canvas, x: float, y: float, r: float, *, rays: int = 12, fill: str = CORAL_WHITE, deep: str = DARK_GREY
) -> None:
    """Draw a coral cup from above: a wall, rays towards the middle, a dark pit."""
    c.circle(x, y, r, fill=fill)
    c.circle(x, y, r * 0.34, fill=deep, width=THIN)
    lines = [
        [polar(x, y, r * 0.96, 360 * i / rays), polar(x, y, r * (0.66 if i % 2 else 0.4), 360 * i / rays)]
        for i in range(rays)
    ]
    strokes(c, lines, width=LINE if r > 30 else THIN)


def branches(c: Canvas, *, fill: str, thick: float = 20) -> list[Ribbon]:
    """Draw a small branched coral and return its branches."""
    forms: Sequence[tuple[Sequence[Point], Sequence[float]]] = (
        ([(92, 128), (64, 96), (30, 70)], [thick, thick * 0.8, thick * 0.6]),
        ([(104, 116), (142, 88), (174, 74)], [thick, thick * 0.8, thick * 0.6]),
        ([(98, 96), (80, 56), (70, 18)], [thick * 0.9, thick * 0.8, thick * 0.6]),
        ([(118, 106), (124, 62), (138, 20)], [thick, thick * 0.8, thick * 0.6]),
        ([(100, 192), (100, 140), (104, 92)], [thick * 1.5, thick * 1.3, thick]),
    )
    return [ribbon(c, spine, widths, fill=fill) for spine, widths in forms]


def twigs(c: Canvas, *, fill: str, width: float = 7) -> None:
    """Draw a thin black tree."""
    for spine in (
        ((100, 190), (98, 120), (104, 40), (100, 10)),
        ((100, 150), (70, 110), (52, 50), (56, 20)),
        ((98, 130), (130, 100), (150, 50), (148, 16)),
        ((66, 104), (40, 84), (24, 50)),
        ((134, 94), (164, 80), (180, 50)),
    ):
        ribbon(c, spine, [width, width * 0.8, width * 0.4], fill=fill, width=THIN)


def lumps(c: Canvas, *, fill: str) -> None:
    """Draw the round outline of a massive coral."""
    c.blob(
        [(20, 150), (14, 100), (40, 52), (92, 26), (150, 40), (184, 92), (182, 150), (150, 172), (50, 172)], fill=fill
    )
