"""Outlines of cut ends, light through horn, marks of moulds."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.sections import (
    edge_window,
    round_face,
    slab,
)
from images.palette import (
    DARK_GREY,
    DARK_HORN,
    HIGHLIGHT,
    INK,
    IVORY,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
)
from images.states.ivory_sections import TRIANGLE


def triangular(c: Canvas) -> None:
    """A D or triangle with rounded corners."""
    slab(c, TRIANGLE)


def four_sided(c: Canvas) -> None:
    """Four sides, a groove on three."""
    corners = [(38, 36), (84, 30), (100, 48), (116, 30), (162, 36), (170, 82), (152, 98), (170, 114), (162, 160)]
    corners += [(116, 166), (100, 160), (84, 166), (38, 160), (30, 114), (48, 98), (30, 82)]
    slab(c, corners, thick=10)


def spiral_ridges(c: Canvas) -> None:
    """Round with the ridges of a narwhal's tusk."""
    slab(c, [polar(100, 96, 80 if n % 3 else 68, n * 12) for n in range(30)], thick=10)
    c.circle(100, 96, 14, fill=DARK_GREY)


def peg(c: Canvas) -> None:
    """A round peg seen from the side and on its end."""
    c.path("M58,54 L84,176 C92,190 108,190 116,176 L142,54 Z", fill=IVORY)
    c.ellipse(100, 54, 42, 26, fill=IVORY)
    c.circle(100, 54, 4, fill=INK)


def flat_plate(c: Canvas) -> None:
    """A flat plate."""
    c.path("M10,92 L190,84 L190,108 L10,116 Z", fill=IVORY)
    c.path("M10,92 L44,64 L190,60 L190,84 Z", fill=SHADE)


def irregular(c: Canvas) -> None:
    """A face with no outline of its own left."""
    slab(
        c,
        [
            (40, 60),
            (70, 30),
            (96, 52),
            (130, 26),
            (170, 62),
            (150, 96),
            (176, 132),
            (134, 164),
            (92, 142),
            (56, 168),
            (24, 122),
            (48, 92),
        ],
    )


def glow(c: Canvas, *, light: str, fill: str) -> None:
    """A piece of horn held against a torch."""
    c.path("M70,176 L60,128 L140,128 L130,176 Z", fill=DARK_GREY)
    c.rect(76, 174, 48, 24, fill=DARK_GREY)
    c.path("M60,128 L140,128 L176,10 L24,10 Z", fill="#fff3b8", stroke=NONE)
    c.path("M24,112 C20,60 60,28 100,28 C140,28 180,60 176,112 Z", fill=fill)
    if light:
        c.path("M44,112 C42,72 70,44 100,44 C130,44 158,72 156,112 Z", fill=light, stroke=NONE)


def fibre_glow(c: Canvas) -> None:
    """Warm glow between fibres."""
    glow(c, light="#e39a3d", fill="#b0672a")
    for x in range(40, 164, 10):
        c.curve(
            [(x, 108), (100 + (x - 100) * 0.9, 80), (100 + (x - 100) * 0.7, 44 + abs(x - 100) / 3)],
            width=THIN,
            stroke=DARK_HORN,
        )


def amber_glow(c: Canvas) -> None:
    """Clear amber glow with a dark canal."""
    glow(c, light="#f6c95a", fill="#e2a63c")
    c.curve([(100, 110), (102, 76), (112, 42)], width=7, stroke=DARK_HORN)


def mould_present(c: Canvas) -> None:
    """Two figures exactly alike, each with a seam down the middle and bubbles."""
    for x in (54, 146):
        _figure(c, x)
        c.line([(x, 26), (x, 176)], stroke=HIGHLIGHT, width=THICK)
        for dx, y in ((-16, 106), (18, 132), (-20, 150), (14, 60)):
            c.circle(x + dx, y, 4, fill="#ffffff", width=THIN)


def mould_none(c: Canvas) -> None:
    """One figure without seam."""
    _figure(c, 100)
    for x in (86, 100, 112):
        c.curve([(x, 100), (x + 3, 130), (x - 2, 164)], width=THIN, stroke=SOFT_INK)


def _figure(c: Canvas, x: float) -> None:
    c.blob(
        [(x, 80), (x + 26, 94), (x + 36, 136), (x + 38, 172), (x, 180), (x - 38, 172), (x - 36, 136), (x - 26, 94)],
        fill=IVORY,
    )
    c.circle(x, 54, 30, fill=IVORY)


def filled(c: Canvas, *, outline: list[Point]) -> None:
    """A slice with a given outline."""
    slab(c, outline)


OUTLINE: dict[str, Draw] = {
    "round-or-oval": partial(filled, outline=round_face(84, 78)),
    "triangular": triangular,
    "four-sided-grooved": four_sided,
    "oval-with-dents": partial(filled, outline=round_face(86, 68, (70, 250), 0.2)),
    "round-spiral-ridges": spiral_ridges,
    "peg-or-cone": peg,
    "flat-plate": flat_plate,
    "flattened-oval": partial(filled, outline=round_face(88, 42)),
    "irregular": irregular,
}


ANGLE: dict[str, Draw] = {
    "above-115": partial(edge_window, angle=126, figure="> 115"),
    "from-90-to-115": partial(edge_window, angle=102, figure="90 – 115"),
    "below-90": partial(edge_window, angle=74, figure="< 90"),
    "none": partial(edge_window, angle=None, figure=""),
}


LIGHT: dict[str, Draw] = {
    "fibre-glow": fibre_glow,
    "amber-glow-canal": amber_glow,
    "no-light": partial(glow, light="", fill=DARK_HORN),
    "milky-glow": partial(glow, light="#fffdf2", fill="#eee6cc"),
}


STATES: dict[str, dict[str, Draw]] = {
    "cross-section-outline": OUTLINE,
    "schreger-outer-angle": ANGLE,
    "light-through": LIGHT,
    "mould-marks": {"present": mould_present, "none": mould_none},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
