"""Eggs and marks of parrots."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits.birds import Plumage, perched
from images.kits.outlines import dots, ribbon, spread_inside, strokes
from images.palette import (
    FEATHER_BLUE,
    FEATHER_GREEN,
    FEATHER_RED,
    FEATHER_YELLOW,
    GREY,
    INK,
    LINE,
    SHADE,
    THIN,
)

WHITE, BUFF = "#fbfaf6", "#efe2c6"


def egg_outline(*, long: float, narrow: float) -> list[Point]:
    """Return an egg; ``long`` is its half length, ``narrow`` from 0 (both ends alike) to 1 (one end pointed)."""
    turns = [math.radians(a) for a in range(0, 360, 15)]
    return [(100 + 62 * math.sin(a) * (1 - 0.24 * narrow * math.cos(a)), 100 - long * math.cos(a)) for a in turns]


def egg(c: Canvas, *, long: float = 82, narrow: float = 0.5, fill: str = BUFF) -> list[Point]:
    """Draw an egg, its narrow end up, and return the points around it."""
    outline = egg_outline(long=long, narrow=narrow)
    c.blob(outline, fill=fill)
    return outline


def shaped(c: Canvas, *, long: float, narrow: float) -> None:
    """An egg of a shape."""
    egg(c, long=long, narrow=narrow)


def shell(c: Canvas, *, fill: str, marks: str = "", count: int = 0, size: float = 3) -> None:
    """An egg with its colour and marks."""
    outline = egg(c, fill=fill)
    inner = [(100 + (x - 100) * 0.9, 100 + (y - 100) * 0.92) for x, y in outline]
    for n, (x, y) in enumerate(spread_inside(inner, count, 3) if count else ()):
        c.ellipse(x, y, size * (0.7 + n % 4 * 0.3), size * (0.6 + n % 3 * 0.3), fill=marks, stroke=NONE)


def chalky(c: Canvas) -> None:
    """White with a chalky coat that scratches off to blue."""
    egg(c, fill=WHITE)
    strokes(c, [[(76, 92), (104, 72)], [(84, 124), (126, 100)], [(80, 142), (104, 132)]], stroke="#8fb9c9", width=7)


def budgerigar(c: Canvas) -> None:
    """Fine black bars on neck and wings, spots on the throat."""
    perched(
        c,
        Plumage(
            "#9ccf73", "#7fc063", FEATHER_YELLOW, "#7fc063", bill_scale=0.34, bill_colour="#d9c07a", tail_end=(22, 194)
        ),
    )
    strokes(c, [[(96 + k * 3, 82 + k * 12), (116 + k, 90 + k * 8)] for k in range(5)], stroke=INK, width=LINE)
    strokes(c, [[(106, 34 + k * 9), (122, 30 + k * 9)] for k in range(4)], stroke=INK, width=LINE)
    dots(c, ((134, 70), (143, 72), (151, 68)), 3, fill=INK)


def cockatiel(c: Canvas) -> None:
    """A round orange cheek spot and a thin upright crest."""
    for dx in (0, 7, 14):
        ribbon(c, [(120 + dx, 26), (108 + dx, 12), (96 + dx, 2)], [7, 6, 1], fill=FEATHER_YELLOW, width=THIN)
    perched(c, Plumage(GREY, GREY, FEATHER_YELLOW, GREY, bill_scale=0.34, bill_colour=SHADE, tail_end=(22, 194)))
    c.circle(128, 56, 9, fill="#e5852f", stroke=NONE)


def lovebird(c: Canvas) -> None:
    """Rosy face and bib, blue rump."""
    perched(
        c,
        Plumage(
            FEATHER_GREEN,
            FEATHER_GREEN,
            "#e88a7a",
            FEATHER_GREEN,
            bill_scale=0.42,
            bill_colour="#e6d3b0",
            tail_end=(56, 176),
        ),
    )
    c.blob([(124, 70), (152, 64), (150, 88), (132, 92)], fill="#e88a7a", stroke=NONE)
    c.blob([(58, 138), (78, 132), (82, 150), (62, 158)], fill=FEATHER_BLUE, width=THIN)


PARAKEET = Plumage(
    "#5aa84f", "#8cc66f", "#7fc063", "#5aa84f", bill_colour=FEATHER_RED, tail_end=(22, 194), bill_scale=0.42
)


def ringneck(c: Canvas, *, shoulder: bool) -> None:
    """A green parakeet with its neck ring, or with a maroon shoulder."""
    perched(c, replace(PARAKEET, bill_scale=0.6) if shoulder else PARAKEET)
    if shoulder:
        c.blob([(96, 74), (112, 80), (122, 92), (108, 102), (92, 92)], fill="#7d2436", width=THIN)
    else:
        c.curve([(102, 68), (120, 76), (142, 74)], stroke="#d9607a", width=5)
        c.curve([(120, 76), (140, 75), (154, 64)], stroke=INK, width=5)


def no_mark(c: Canvas) -> None:
    """None of the marks."""
    perched(c, Plumage("#3f8a3f", FEATHER_GREEN, FEATHER_GREEN, FEATHER_GREEN))


STATES: dict[str, dict[str, Draw]] = {
    "egg-shape": {
        "round": partial(shaped, long=64, narrow=0),
        "short-oval": partial(shaped, long=76, narrow=0.4),
        "pointed-oval": partial(shaped, long=86, narrow=1.1),
        "long-oval": partial(shaped, long=94, narrow=0.3),
    },
    "egg-surface": {
        "pure-white": partial(shell, fill=WHITE),
        "rusty-blotches": partial(shell, fill=BUFF, marks="#9a4f2a", count=34, size=7),
        "cream-pitted": partial(shell, fill="#efe2c0", marks="#8a7a58", count=70, size=1.8),
        "dark-green-grainy": partial(shell, fill="#2f4f42", marks="#1d352c", count=90, size=2),
        "blue-green": partial(shell, fill="#8fc4bd"),
        "spotted-small": partial(shell, fill="#dfe3d0", marks="#5a4632", count=56, size=3.2),
        "sand-brown": partial(shell, fill="#c9a877"),
        "chalky-white": chalky,
    },
    "parrot-mark": {
        "barred-neck-wings": budgerigar,
        "orange-cheek": cockatiel,
        "peach-face-blue-rump": lovebird,
        "neck-ring": partial(ringneck, shoulder=False),
        "maroon-shoulder": partial(ringneck, shoulder=True),
        "none": no_mark,
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
