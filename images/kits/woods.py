"""Wood as it is traded: logs, boards with grain and end grain, chips."""

from __future__ import annotations

from images.canvas import Canvas, scattered
from images.kits.outlines import steps, strokes
from images.palette import DARK_HORN, DARK_WOOD, IVORY, LEATHER, LINE, THIN, WOOD


def log_piece(
    c: Canvas, left: float, right: float, y: float, radius: float, *, rings: int = 5, heart: str = WOOD
) -> None:
    """Draw a lying log with bark; its sawn end with growth rings and dark heart is at the right."""
    narrow = radius * 0.55
    far = left - narrow
    c.path(
        f"M{left},{y - radius} H{right} V{y + radius} H{left} "
        f"C{far},{y + radius} {far},{y - radius} {left},{y - radius} Z",
        fill=DARK_WOOD,
    )
    bark = ((left + u * (right - left - 30), y - radius * 0.9 + v * radius * 1.8) for u, v in scattered(26, 2))
    strokes(c, ([(u, v), (u + 20, v + 1)] for u, v in bark), stroke=LEATHER, width=LINE)
    end_face(c, right, y, narrow, radius, rings=rings, heart=heart)


def end_face(c: Canvas, x: float, y: float, rx: float, ry: float, *, rings: int, heart: str) -> None:
    """Draw a sawn log end: bark, pale sapwood, darker heartwood, rings, a crack."""
    c.ellipse(x, y, rx, ry, fill=DARK_WOOD)
    c.ellipse(x, y, rx * 0.9, ry * 0.9, fill=IVORY, width=THIN)
    c.ellipse(x, y, rx * 0.68, ry * 0.68, fill=heart, width=THIN)
    for r in steps(rings, 0.12, 0.8):
        c.ellipse(x, y, rx * r, ry * r, width=1)
    strokes(c, [[(x, y), (x + rx * 0.5, y - ry * 0.5)], [(x, y), (x - rx * 0.3, y + ry * 0.5)]])


def board(
    c: Canvas, x: float, y: float, long: float, high: float, deep: float, *, fill: str, end: str, seed: int = 1
) -> None:
    """Draw a board in a slanted view, from the upper left corner of its front: long grain, curved rings on the end."""
    rise, run = deep * 0.5, deep
    c.polygon([(x, y), (x + run, y - rise), (x + long + run, y - rise), (x + long, y)], fill=fill)
    c.rect(x, y, long, high, fill=fill)
    far = [(x + long, y), (x + long + run, y - rise), (x + long + run, y - rise + high), (x + long, y + high)]
    c.polygon(far, fill=end)
    grain = [(x + 4 + u * (long - 40), y + high * (0.2 + 0.6 * v)) for u, v in scattered(max(4, int(high / 3)), seed)]
    top = [(x + run * v + 4 + u * (long - 40), y - rise * v) for u, v in scattered(8, seed + 3) if 0.15 < v < 0.9]
    strokes(c, ([(u, v), (u + 30, v)] for u, v in grain + top), stroke=DARK_HORN, width=1)
    for t in (0.3, 0.55, 0.8):
        c.curve(
            [
                (x + long + run * t, y - rise * t),
                (x + long + run * t * 0.8, y + high * 0.5 - rise * t * 0.5),
                (x + long + run * t, y + high - rise * t),
            ],
            width=1,
        )
