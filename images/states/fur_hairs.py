"""Fur closer up: belly, length, underfur, hair tips, what is behind the hair."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.outlines import strokes
from images.kits.pelts import (
    DARK,
    fur_profile,
    hide_outline,
)
from images.palette import BONE, FUR, GREY, HIGHLIGHT, HORN, LEATHER, SHADE, SOFT_INK, THICK, THIN
from images.states.pelts import GOLD, ORANGE, WHITE, plain


def belly(c: Canvas, *, back: str, under: str, marks: str = "", across: bool = False) -> None:
    """A whole skin with the belly edges at both sides."""
    outline = hide_outline()
    c.blob(outline, fill=back)
    for m in (1, -1):
        strip = [
            (100 + m * x, y)
            for x, y in ((20, 52), (27, 60), (41, 76), (39, 104), (45, 124), (32, 150), (22, 120), (20, 84))
        ]
        c.blob(strip, fill=under, stroke=NONE)
        _belly_marks(c, m, marks=marks, across=across)
    c.blob(outline)
    c.line([(100, 16), (100, 170)], stroke=SOFT_INK, width=THIN, dash="5 5")


def _belly_marks(c: Canvas, m: int, *, marks: str, across: bool) -> None:
    for y in (76, 96, 116, 136) if marks else ():
        c.ellipse(100 + m * 31, y, 4.5, 4.5, fill=marks, stroke=NONE)
        c.ellipse(100 + m * 25, y + 10, 3.5, 3.5, fill=marks, stroke=NONE)
    for y in (58, 78, 98, 118) if across else ():
        top = [(100 + m * x, y + dy) for x, dy in ((3, 0), (20, -3), (39, 6))]
        c.blob([*top, (100 + m * 20, y + 6)], fill=DARK, stroke=NONE)


def stripes_back(c: Canvas) -> None:
    """Stripes on the back, a white belly without them."""
    belly(c, back=ORANGE, under=WHITE)
    for y in range(56, 150, 18):
        for m in (1, -1):
            c.path(f"M{100 + m * 2},{y} L{100 + m * 18},{y - 4} L{100 + m * 4},{y + 6} Z", fill=DARK, stroke=NONE)


def fur_length(c: Canvas, *, millimetres: float) -> None:
    """Hair from the side against a rule with ten-millimetre steps."""
    scale = 2.0
    fur_profile(c, height=millimetres * scale, dense=40, under=SHADE, guard=FUR)
    c.line([(190, 168), (190, 168 - 75 * scale)])
    for step in range(8):
        y = 168 - step * 10 * scale
        c.line([(182 if step % 5 else 176, y), (190, y)], width=THICK if step == 0 else THIN)
    y = 168 - millimetres * scale
    c.line([(12, y), (172, y)], stroke=HIGHLIGHT, dash="6 4")


def tips(c: Canvas, *, blunt: bool) -> None:
    """Ends of hairs, much enlarged."""
    for i, x in enumerate((30, 66, 102, 138, 174)):
        if blunt:
            c.path(f"M{x - 9},190 L{x - 8},34 L{x + 8},34 L{x + 9},190 Z", fill=FUR)
        else:
            top = 14 + (i * 37) % 70
            left, right = f"C{x - 8},150 {x - 3},{top + 50}", f"C{x + 3},{top + 50} {x + 8},150"
            c.path(f"M{x - 9},190 {left} {x},{top} {right} {x + 9},190 Z", fill=FUR)
    if blunt:
        c.line([(12, 34), (188, 34)], stroke=HIGHLIGHT, dash="7 5")


def behind(c: Canvas, *, cloth: bool) -> None:
    """A pelt folded over, so that its back shows."""
    plain(c)
    c.path("M14,14 L138,14 L14,138 Z", fill="#ffffff", stroke="#ffffff")
    c.polygon([(138, 14), (138, 138), (14, 138)], fill=SHADE if cloth else "#e3cba6")
    if cloth:
        threads = [[(138 - k, 14 + k), (138, 14 + k)] for k in range(14, 132, 10)]
        strokes(c, [*threads, *([(138 - k, 14 + k), (138 - k, 138)] for k in range(14, 132, 10))], stroke=SOFT_INK)
    else:
        for x, y in ((118, 70), (104, 100), (80, 120), (126, 112), (110, 128), (124, 46), (60, 130), (94, 84)):
            c.circle(x, y, 1.6, fill=LEATHER, stroke=NONE)


def origin(c: Canvas, *, grown: bool) -> None:
    """Hairs on skin from the side: colour to the root, or only on the tips."""
    for i in range(12):
        x = 22 + i * 13.6
        dark = 3 < i < 8
        c.polygon(
            [(x - 5, 160), (x + 6, 24 + i % 3 * 8), (x + 5, 160)],
            fill=BONE if not (grown and dark) else DARK,
            width=THIN,
        )
        if dark and not grown:
            y = 24 + i % 3 * 8
            c.polygon([(x + 2.2, y + 44), (x + 6, y), (x + 5.8, y + 44)], fill=DARK, width=THIN)
    c.rect(12, 158, 176, 26, fill="#e3cba6")


BELLY: dict[str, Draw] = {
    "white-dark-spots": partial(belly, back=GOLD, under=WHITE, marks=DARK),
    "white-no-stripes": stripes_back,
    "stripes-across": partial(belly, back=ORANGE, under=WHITE, across=True),
    "plain-paler": partial(belly, back=FUR, under="#ead6b4"),
    "same-as-back": partial(belly, back=FUR, under=FUR),
}


LENGTH: dict[str, Draw] = {
    "below-15": partial(fur_length, millimetres=11),
    "from-15-to-30": partial(fur_length, millimetres=23),
    "from-30-to-60": partial(fur_length, millimetres=45),
    "above-60": partial(fur_length, millimetres=72),
}


UNDERFUR: dict[str, Draw] = {
    "sparse": partial(fur_profile, height=120, dense=7, under=SOFT_INK, guard=HORN),
    "moderate": partial(fur_profile, height=120, dense=36, under=GREY, guard=HORN),
    "extremely-dense": partial(fur_profile, height=120, dense=130, under=SOFT_INK, guard=HORN),
}


STATES: dict[str, dict[str, Draw]] = {
    "belly-pattern": BELLY,
    "fur-length": LENGTH,
    "underfur": UNDERFUR,
    "hair-tips": {"tapered": partial(tips, blunt=False), "blunt": partial(tips, blunt=True)},
    "skin-back": {"leather": partial(behind, cloth=False), "cloth": partial(behind, cloth=True)},
    "pattern-origin": {"grown": partial(origin, grown=True), "put-on": partial(origin, grown=False)},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
