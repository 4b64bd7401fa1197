"""Butterflies spread from above, beetles, spiders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from images.canvas import Canvas, Point, polar
from images.kits.outlines import ribbon
from images.palette import DARK_HORN, INK, LINE, THICK, THIN

FORE: tuple[Point, ...] = ((104, 88), (126, 44), (160, 26), (192, 26), (190, 48), (170, 92), (136, 108), (108, 106))
HIND: tuple[Point, ...] = ((106, 102), (136, 108), (166, 108), (176, 128), (164, 156), (138, 168), (114, 148))

Mark = Callable[[Canvas, int], None]


@dataclass(frozen=True, slots=True)
class Wings:
    """A butterfly: colours of fore and hind wings and body, tails on each hind wing, collar."""

    fore: str = DARK_HORN
    hind: str = DARK_HORN
    tails: int = 0
    tooth: bool = False
    body: str = DARK_HORN
    collar: str = ""
    outlined: bool = True


def side(points: Sequence[Point], m: int) -> list[Point]:
    """Return points of the right half (1) or their mirror image (-1)."""
    return [(100 + m * (x - 100), y) for x, y in points]


def butterfly(c: Canvas, wings: Wings, mark: Mark | None = None) -> None:
    """Draw a spread butterfly from above; ``mark`` draws the pattern of one half."""
    for m in (1, -1):
        roots: tuple[Point, ...] = ((156, 160), (134, 166))
        for x, y in roots[: wings.tails]:
            ribbon(c, side([(x, y - 8), (x + 4, y + 16), (x - 2, y + 32)], m), [10, 6, 9], fill=wings.hind)
        if wings.tooth:
            c.polygon(side([(146, 160), (160, 182), (164, 150)], m), fill=wings.hind)
        c.blob(side(HIND, m), fill=wings.hind)
        c.blob(side(FORE, m), fill=wings.fore)
        if mark:
            mark(c, m)
    insect_body(c, wings)


def insect_body(c: Canvas, wings: Wings) -> None:
    """Draw the body of a butterfly, with its collar and feelers."""
    for m in (1, -1):
        c.curve([(100 + m * 3, 72), (100 + m * 14, 48), (100 + m * 26, 32)], width=THIN)
        c.circle(100 + m * 26, 31, 2.5, fill=INK)
    ribbon(c, [(100, 92), (100, 124), (100, 156)], [14, 14, 4], fill=wings.body)
    c.ellipse(100, 90, 9, 13, fill=DARK_HORN)
    c.circle(100, 74, 6, fill=DARK_HORN)
    if wings.collar:
        c.rect(91, 77, 18, 6, radius=3, fill=wings.collar, line=THIN)


def beetle(c: Canvas, *, fill: str, wide: float = 36, long: float = 92) -> None:
    """Draw a beetle from above: wing cases, neck shield, head, six legs."""
    for m in (1, -1):
        for y, u, v in ((92, 40, -12), (116, 46, 14), (140, 40, 40)):
            c.line(
                [(100 + m * wide * 0.7, y), (100 + m * (wide + u * 0.6), y + v * 0.3), (100 + m * (wide + u), y + v)],
                width=THICK,
            )
    c.ellipse(100, 132, wide, long / 2, fill=fill)
    c.line([(100, 90), (100, 132 + long / 2)])
    c.ellipse(100, 84, wide * 0.86, 22, fill=fill)
    c.ellipse(100, 62, wide * 0.42, 12, fill=fill)


def spider(c: Canvas, *, legs: str, body: str = DARK_HORN) -> list[list[Point]]:
    """Draw a big hairy spider from above and return its eight legs, each from its root to its tip."""
    lines = []
    for m in (1, -1):
        for start, knee, end in ((-58, -52, -66), (-24, -24, -20), (12, 16, 22), (44, 52, 66)):
            root, bend, tip = polar(100, 92, 18, start), polar(100, 92, 58, knee), polar(100, 96, 92, end)
            points = side([root, bend, tip], m)
            ribbon(c, points, [13, 12, 8], fill=legs)
            lines.append(points)
    c.ellipse(100, 134, 25, 33, fill=body)
    c.ellipse(100, 90, 20, 23, fill=body)
    for m in (1, -1):
        ribbon(c, side([(106, 72), (112, 54), (108, 42)], m), [9, 8, 5], fill=legs, width=LINE)
    return lines
