"""Lengths: a thing drawn to scale beside a bank card (86 mm) or a hand (190 mm)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from images.book import Draw
from images.canvas import Canvas, Point
from images.kits.outlines import ribbon
from images.palette import (
    BONE,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    FUR,
    GREY,
    HIGHLIGHT,
    HORN,
    IVORY,
    LEATHER,
    LINE,
    SHADE,
    THICK,
    THIN,
)

Thing = Callable[[Canvas, float], None]
"""Draws a thing so many units long, lying, about the height 56 and centred on the sheet."""

CARD, CARD_HIGH, HAND = 85.6, 54.0, 190.0
"""Millimetres: a bank card (ISO/IEC 7810 ID-1), and the hand of an adult."""


def to_scale(c: Canvas, *, thing: Thing, mm: float) -> None:
    """Draw a thing of a length in millimetres, the length as a bar, and the card or hand at the same scale."""
    beside = CARD if mm <= 160 else HAND
    scale = min(150 / mm, 74 / CARD_HIGH if beside == CARD else 0.72)
    u = mm * scale
    thing(c, u)
    c.line([(100 - u / 2, 108), (100 + u / 2, 108)], stroke=HIGHLIGHT, width=THICK + 1)
    if beside == CARD:
        high = CARD_HIGH * scale
        c.rect(100 - CARD * scale / 2, 120, CARD * scale, high, radius=5, fill=SHADE, line=THIN)
        c.rect(
            100 - CARD * scale / 2 + 8, 120 + high * 0.3, 12 * scale, 10 * scale, radius=2, fill="#e7b93c", line=THIN
        )
    else:
        _hand(c, HAND * scale)


def _hand(c: Canvas, u: float) -> None:
    """Draw a lying hand so many units long, its fingers to the right."""
    left, y, k = 100 - u / 2, 158.0, u / 190
    for dy, begin, end in ((-30, 92, 172), (-10, 96, 190), (10, 94, 178), (28, 88, 150)):
        points: list[Point] = [(left + begin * k, y + dy * k * 0.8), (left + end * k - 6 * k, y + dy * k)]
        c.line(points, width=19 * k + 3)
        c.line(points, stroke=SKIN, width=19 * k - 1)
    c.line([(left + 46 * k, y - 30 * k), (left + 104 * k, y - 56 * k)], width=20 * k + 3)
    c.line([(left + 46 * k, y - 30 * k), (left + 104 * k, y - 56 * k)], stroke=SKIN, width=20 * k - 1)
    palm = [(0.0, -24.0), (52, -38), (98, -36), (104, 0), (96, 36), (50, 38), (0, 24)]
    c.blob([(left + x * k, y + dy * k) for x, dy in palm], fill=SKIN)


SKIN = "#d8ab86"


def tooth(c: Canvas, u: float) -> None:
    """A tooth."""
    x = 100 - u / 2
    ribbon(c, [(x, 50), (x + u * 0.5, 44), (x + u, 74)], [u * 0.2, u * 0.24, 2], fill=IVORY)


def horn(c: Canvas, u: float) -> None:
    """A horn."""
    x = 100 - u / 2
    ribbon(c, [(x, 78), (x + u * 0.4, 42), (x + u, 50)], [u * 0.2, u * 0.16, 2], fill=HORN)


def claw(c: Canvas, u: float) -> None:
    """A claw."""
    x = 100 - u / 2
    ribbon(c, [(x, 52), (x + u * 0.6, 42), (x + u, 90)], [u * 0.3, u * 0.24, 2], fill=DARK_HORN)


def feather(c: Canvas, u: float) -> None:
    """A feather."""
    x = 100 - u / 2
    c.line([(x, 66), (x + u * 0.2, 62)], width=LINE)
    ribbon(c, [(x + u * 0.14, 62), (x + u * 0.55, 54), (x + u, 58)], [3, u * 0.18, u * 0.16, 2], fill=GREY)
    c.curve([(x + u * 0.14, 62), (x + u * 0.55, 54), (x + u, 58)], width=THIN)


def egg(c: Canvas, u: float) -> None:
    """An egg."""
    c.ellipse(100, 54, u / 2, u * 0.35, fill=CORAL_WHITE)


def skull(c: Canvas, u: float) -> None:
    """A skull from the side."""
    k = u / 176
    points = [(12, 70), (30, 42), (80, 34), (120, 46), (186, 62), (188, 76), (130, 86), (60, 92), (20, 88)]
    c.blob([(100 + (x - 100) * k, 62 + (y - 62) * k) for x, y in points], fill=BONE)
    c.circle(100 + 10 * k, 62, max(14 * k, 3), fill=DARK_GREY)


def shell(c: Canvas, u: float) -> None:
    """A sea shell."""
    k = u / 176
    points = [(12, 70), (40, 30), (100, 14), (160, 30), (188, 70), (120, 96), (80, 96)]
    c.blob([(100 + (x - 100) * k, 60 + (y - 60) * k) for x, y in points], fill=IVORY)
    for x in (40, 70, 100, 130, 160):
        c.line([(100, 60 + 34 * k), (100 + (x - 100) * k, 60 - 32 * k)], width=THIN)


def butterfly(c: Canvas, u: float) -> None:
    """A spread butterfly."""
    k = u / 176
    for m in (1, -1):
        fore: list[Point] = [(2, 0), (40, -40), (88, -44), (70, -6), (20, 8)]
        hind: list[Point] = [(4, 4), (44, 4), (56, 24), (30, 44), (6, 24)]
        for wing in (hind, fore):
            c.blob([(100 + m * x * k, 60 + y * k) for x, y in wing], fill=FUR)
    c.ellipse(100, 60, max(5 * k, 2), max(26 * k, 5), fill=DARK_HORN)


def cucumber(c: Canvas, u: float) -> None:
    """A dried sea cucumber."""
    x = 100 - u / 2
    ribbon(c, [(x, 62), (x + u * 0.3, 58), (x + u * 0.7, 58), (x + u, 62)], [4, u * 0.28, u * 0.28, 4], fill="#6e5c46")


def grub(c: Canvas, u: float) -> None:
    """A pupa or grub."""
    x = 100 - u / 2
    body = ribbon(c, [(x, 64), (x + u * 0.5, 56), (x + u, 64)], [u * 0.12, u * 0.34, u * 0.14], fill=CORAL_WHITE)
    body.rings(c, (0.2, 0.35, 0.5, 0.65, 0.8))


def fin(c: Canvas, u: float) -> None:
    """A fin lying on its front edge, tip to the right."""
    x = 100 - u / 2
    c.blob([(x, 30), (x + u * 0.4, 34), (x + u, 44), (x + u * 0.7, 66), (x + u * 0.3, 84), (x, 92)], fill=LEATHER)


RANGES: dict[str, tuple[Thing, dict[str, float]]] = {
    "tooth-length": (
        tooth,
        {"below-40": 30, "from-40-to-70": 55, "from-70-to-100": 85, "from-100-to-160": 130, "above-160": 230},
    ),
    "horn-length": (
        horn,
        {"below-12": 90, "from-12-to-20": 160, "from-20-to-45": 330, "from-45-to-75": 600, "above-75": 900},
    ),
    "claw-length": (claw, {"below-25": 18, "from-25-to-50": 37, "from-50-to-80": 65, "above-80": 95}),
    "feather-length": (feather, {"below-20": 140, "from-20-to-26": 230, "from-26-to-50": 380, "above-50": 650}),
    "egg-length": (
        egg,
        {"below-25": 18, "from-25-to-40": 32, "from-40-to-60": 50, "from-60-to-100": 80, "above-100": 140},
    ),
    "skull-length": (
        skull,
        {"below-8": 60, "from-8-to-12": 100, "from-12-to-16": 140, "from-16-to-25": 205, "above-25": 330},
    ),
    "shell-length": (shell, {"below-3": 20, "from-3-to-10": 65, "from-10-to-20": 150, "from-20": 260}),
    "butterfly-wingspan": (butterfly, {"below-7": 55, "from-7-to-12": 95, "from-12-to-20": 160, "from-20": 240}),
    "sea-cucumber-length": (cucumber, {"below-12": 85, "from-12-to-25": 185, "from-25": 330}),
    "young-length": (grub, {"below-4": 30, "from-4-to-7": 55, "from-7": 90}),
    "fin-height": (fin, {"below-15": 110, "from-15-to-50": 320, "from-50": 650}),
}
DRAWINGS: dict[str, Draw] = {
    f"{character}--{state}": partial(to_scale, thing=thing, mm=mm)
    for character, (thing, lengths) in RANGES.items()
    for state, mm in lengths.items()
}
