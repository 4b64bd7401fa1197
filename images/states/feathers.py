"""Feathers: form and colour of the upper and the under side."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.birds import feather
from images.kits.outlines import Ribbon, ribbon, steps
from images.palette import (
    DARK_HORN,
    FEATHER_BLUE,
    FEATHER_GREEN,
    FEATHER_RED,
    FEATHER_YELLOW,
    GREY,
    HIGHLIGHT,
    LINE,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
)

VANE = (10.0, 56.0, 66.0, 56.0, 6.0)
WHITE, BROWN, PINK = "#f7f5ef", "#5a4632", "#ee9a9a"


def plain(c: Canvas, *, fill: str) -> None:
    """A feather of one colour."""
    feather(c, VANE, fill=fill)


def two_toned(c: Canvas, *, fill: str, other: str) -> None:
    """A feather with one vane of another colour."""
    vane = feather(c, VANE, fill=fill)
    half = [vane.at(t, 1) for t in steps(12)] + [vane.at(t, 0.06) for t in reversed(steps(12))]
    c.polygon(half, fill=other, stroke=NONE)
    vane.draw(c, steps=8)


def barred(c: Canvas, *, fill: str, bars: str, count: int, thick: float) -> None:
    """A feather with bars."""
    vane = feather(c, VANE, fill=fill)
    for t in steps(count, 0.16, 0.86) if count > 1 else [0.66]:
        low, high = max(t - thick / 2, 0), min(t + thick / 2, 1)
        c.polygon(
            [vane.at(low, -0.96), vane.at(low, 0.96), vane.at(high, 0.96), vane.at(high, -0.96)], fill=bars, stroke=NONE
        )
    c.curve([vane.at(t, 0) for t in steps(7, 0, 0.98)])
    vane.draw(c, steps=8)


def iridescent(c: Canvas) -> None:
    """Green and bronze that shine with the light."""
    vane = feather(c, VANE, fill="#2f7a55")
    for side, colour in ((-0.6, "#58c98a"), (0.35, "#b98a3c"), (0.7, "#3f9fb0")):
        c.curve([vane.at(0.14 + 0.7 * i / 8, side) for i in range(9)], stroke=colour, width=6)
    vane.draw(c, steps=8)


def dyed(c: Canvas) -> None:
    """Colours nature does not have, the shaft dyed too."""
    vane = feather(c, VANE, fill="#d64fb0")
    for t, colour in ((0.3, "#4fd6c0"), (0.7, "#8a4fd6")):
        c.polygon(
            [vane.at(t - 0.1, -0.96), vane.at(t - 0.1, 0.96), vane.at(t + 0.1, 0.96), vane.at(t + 0.1, -0.96)],
            fill=colour,
            stroke=NONE,
        )
    c.curve([vane.at(t, 0) for t in steps(7, 0, 0.98)], stroke="#d64fb0", width=THICK)
    vane.draw(c, steps=8)


def marbled(c: Canvas) -> None:
    """Brown with pale base and marbling."""
    vane = feather(c, VANE, fill=BROWN)
    for k, t in enumerate(steps(12, 0.06, 0.8)):
        for side in (-0.55, 0.5):
            c.curve(
                [vane.at(t, side - 0.3), vane.at(t + 0.03, side), vane.at(t, side + 0.3)],
                stroke="#e3d3b0",
                width=6 if k < 4 else LINE,
            )
    vane.draw(c, steps=8)


def eye_spot(c: Canvas) -> None:
    """Peacock: an eye-spot at the end."""
    c.line([(100, 198), (100, 70)], width=LINE)
    for t in steps(14, 70, 190):
        for m in (1, -1):
            c.curve([(100, t), (100 + m * 14, t - 12), (100 + m * 26, t - 18)], stroke="#5b8f3e", width=THIN)
    for rx, ry, fill in ((50, 58, "#5b8f3e"), (38, 44, "#b98a3c"), (26, 30, "#3f9fb0"), (16, 18, "#274f9a")):
        c.ellipse(100, 66 + (58 - ry) * 0.2, rx, ry, fill=fill, width=THIN)


def comb_velvet(c: Canvas) -> None:
    """Owl: comb teeth on the front edge, velvet surface."""
    vane = feather(c, VANE, fill="#c9a877")
    for t in steps(26, 0.1, 0.94):
        c.line([vane.at(t, -0.98), vane.at(min(t + 0.02, 1), -1.5)], stroke=HIGHLIGHT, width=LINE)
    for t in (0.3, 0.5, 0.7):
        c.line([vane.at(t, -0.9), vane.at(t, 0.9)], stroke="#7d5f3c", width=7)


def lacy(c: Canvas) -> None:
    """Egret: a long loose lacy plume."""
    shaft = Ribbon([(70, 196), (84, 130), (110, 70), (150, 14)], [1, 1])
    c.curve([shaft.centre(t) for t in steps(9)], width=LINE)
    for t in steps(26, 0.12, 0.98):
        x, y = shaft.centre(t)
        reach = 44 * (1 - abs(t - 0.5))
        c.curve([(x, y), (x - reach * 0.5, y - reach * 0.7), (x - reach, y - reach * 0.9)], stroke=SOFT_INK, width=THIN)
        c.curve(
            [(x, y), (x + reach * 0.8, y - reach * 0.1), (x + reach * 1.2, y + reach * 0.2)],
            stroke=SOFT_INK,
            width=THIN,
        )


def wire_disc(c: Canvas) -> None:
    """Bird of paradise: bare wires that end in discs."""
    for m, end in ((-1, 40), (1, 28)):
        c.curve([(100 + m * 8, 194), (100 + m * 22, 130), (100 + m * 44, 80), (100 + m * 50, end + 22)], width=LINE)
        c.circle(100 + m * 50, end + 12, 17, fill="#2f7a55")
        c.circle(100 + m * 50, end + 12, 8, fill="#58c98a", stroke=NONE)


def broad_loose(c: Canvas) -> None:
    """Ostrich: a broad loose plume, both vanes equal."""
    shaft = Ribbon([(100, 192), (98, 120), (100, 50), (122, 16)], [1, 1])
    ribbon(c, [(100, 176), (98, 120), (100, 60), (122, 20)], [14, 84, 100, 40], fill=SHADE, width=THIN)
    for t in steps(17, 0.24, 0.98):
        x, y = shaft.centre(t)
        for m in (1, -1):
            c.curve(
                [(x, y), (x + m * 26, y - 8), (x + m * 44, y + 8), (x + m * 42, y + 20)], stroke=SOFT_INK, width=THIN
            )
    c.curve([shaft.centre(t) for t in steps(9)], width=THICK)


def notched(c: Canvas) -> None:
    """Eagle or vulture: stiff, narrowed towards the tip."""
    right = [(104, 6), (114, 40), (118, 66), (130, 84), (136, 112), (126, 152), (106, 178)]
    left = [(94, 178), (72, 152), (62, 112), (66, 84), (80, 66), (90, 40)]
    points = [*right, *left]
    c.line([(100, 198), (100, 172)], width=5)
    c.blob(points, fill="#6f563a")
    c.curve([(100, 176), (100, 100), (104, 14)], width=THICK)
    for x, y in ((56, 66), (142, 66)):
        c.line([(x, y), (x + (100 - x) * 0.4, y)], stroke=HIGHLIGHT, width=THICK)


UPPER: dict[str, Draw] = {
    "royal-blue": partial(plain, fill=FEATHER_BLUE),
    "blue-green": partial(plain, fill="#2f9fa8"),
    "red": partial(plain, fill=FEATHER_RED),
    "yellow-orange": partial(two_toned, fill=FEATHER_YELLOW, other="#e58a2e"),
    "dark-brown-black": partial(plain, fill=DARK_HORN),
    "white": partial(plain, fill=WHITE),
    "iridescent": iridescent,
    "green": partial(plain, fill=FEATHER_GREEN),
    "pink": partial(plain, fill=PINK),
    "barred-brown": partial(barred, fill="#c9a877", bars=BROWN, count=6, thick=0.07),
    "black-white-band": partial(barred, fill=WHITE, bars=DARK_HORN, count=1, thick=0.28),
    "grey": partial(plain, fill=GREY),
    "dyed": dyed,
}
STATES: dict[str, dict[str, Draw]] = {
    "feather-form": {
        "eye-spot": eye_spot,
        "comb-velvet": comb_velvet,
        "lacy-plume": lacy,
        "wire-or-disc": wire_disc,
        "broad-loose": broad_loose,
        "notched-tip": notched,
        "plain-vane": partial(plain, fill="#b99a6b"),
    },
    "feather-upper-colour": UPPER,
    "feather-under-colour": {
        "black": partial(plain, fill=DARK_HORN),
        "red": partial(plain, fill=FEATHER_RED),
        "yellow": partial(plain, fill=FEATHER_YELLOW),
        "brown-marbled": marbled,
        "plain-brown-grey": partial(plain, fill="#93826b"),
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
