"""Beetles, tarantulas, scorpions."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.insects import beetle, side, spider
from images.kits.outlines import ribbon, spread_inside
from images.palette import (
    DARK_GREY,
    DARK_HORN,
    FEATHER_YELLOW,
    GREY,
    LINE,
    PAPER,
    THICK,
    THIN,
)
from images.states.insects import BLACK, BROWN


def dumpy(c: Canvas) -> None:
    """Tank-like and dumpy, with a small head."""
    beetle(c, fill=BLACK, wide=48, long=96)


def horned(c: Canvas, *, fringe: bool) -> None:
    """A long beetle with horns, with or without a fringe of hair."""
    c.path("M94,66 C92,36 96,14 108,4 C108,24 108,46 108,66 Z", fill=BLACK)
    c.path("M90,58 C70,48 66,26 76,12 C82,28 90,40 98,54 Z", fill=BLACK)
    for k in range(11) if fringe else ():
        c.line([(104, 10 + k * 5), (120, 13 + k * 5)], stroke="#d98a2e", width=LINE)
    beetle(c, fill="#8a7a45" if fringe else BLACK, wide=40, long=100)


def stag(c: Canvas) -> None:
    """Flat, with large jaws like antlers."""
    for m in (1, -1):
        jaw = ribbon(c, side([(110, 60), (134, 38), (112, 6)], m), [13, 11, 3], fill=BROWN)
        c.polygon([jaw.at(0.5, 1 if m < 0 else -1), jaw.at(0.56, 0), (100 + m * 12, 34)], fill=BROWN)
    beetle(c, fill=BROWN, wide=34, long=96)


def hornless(c: Canvas) -> None:
    """No horns and no large jaws."""
    beetle(c, fill=BROWN, wide=38, long=98)


def tarantula(
    c: Canvas, *, legs: str = DARK_HORN, knees: str = "", joints: str = "", stripes: str = "", flash: str = ""
) -> None:
    """A tarantula from above with the marks of its legs."""
    for root, knee, end in spider(c, legs=legs):
        if knees:
            c.circle(*knee, 7.5, fill=knees, width=THIN)
        for t in (0.3, 0.6) if joints else ():
            c.circle(knee[0] + (end[0] - knee[0]) * t, knee[1] + (end[1] - knee[1]) * t, 4.5, fill=joints, stroke=NONE)
        if joints:
            c.circle(*knee, 5, fill=joints, stroke=NONE)
        if stripes:
            c.line([((root[0] + knee[0]) / 2, (root[1] + knee[1]) / 2), knee], stroke=stripes, width=3.5)
        if flash and end[1] < 60:
            c.line([knee, ((knee[0] + end[0]) / 2, (knee[1] + end[1]) / 2)], stroke=flash, width=8)


def claw(c: Canvas, *, grains: bool) -> None:
    """The claw of a scorpion."""
    hand: list[Point] = [(40, 190), (28, 140), (44, 96), (84, 84), (116, 100), (120, 140), (86, 176), (64, 196)]
    c.path("M52,96 C50,50 78,20 112,8 C100,36 92,62 92,92 Z", fill=BLACK)
    c.path("M100,108 C120,80 144,60 170,52 C158,84 142,116 118,138 Z", fill=BLACK)
    c.blob(hand, fill=BLACK)
    for x, y in (
        spread_inside([(80 + (x - 80) * 0.88, 140 + (y - 140) * 0.88) for x, y in hand], 80, 3) if grains else ()
    ):
        c.circle(x, y, 3.2, fill=GREY, stroke=NONE)
    if not grains:
        c.curve([(50, 150), (56, 118), (84, 102)], stroke=GREY, width=THICK)


def sting(c: Canvas, *, fill: str) -> None:
    """The end of a scorpion's tail with its sting bulb."""
    for n, angle in enumerate((150, 185, 220, 255)):
        x, y = polar(112, 118, 66, angle)
        with c.turned(angle + 90, x, y):
            c.rect(x - 19, y - 15, 38, 30, radius=7, fill=BLACK)
            c.line([(x - 12, y - 6), (x + 12, y - 6)], stroke=GREY, width=1 + n % 2)
    c.path(
        "M120,34 C150,30 172,48 168,76 C164,96 150,104 144,132 C134,104 116,92 112,70 C110,52 112,40 120,34 Z",
        fill=fill,
    )


STATES: dict[str, dict[str, Draw]] = {
    "beetle-build": {
        "dumpy": dumpy,
        "horns-fringed": partial(horned, fringe=True),
        "horns-bare": partial(horned, fringe=False),
        "stag-jaws": stag,
        "hornless": hornless,
    },
    "tarantula-legs": {
        "red-bands": partial(tarantula, knees="#e0602c"),
        "yellow-flash": partial(tarantula, legs=DARK_GREY, flash=FEATHER_YELLOW),
        "cream-rings": partial(tarantula, joints="#f1e2bd"),
        "plain": partial(tarantula, legs="#5a4636"),
        "white-stripes": partial(tarantula, stripes=PAPER),
    },
    "scorpion-claws": {"coarse-grains": partial(claw, grains=True), "smooth": partial(claw, grains=False)},
    "scorpion-sting": {
        "reddish": partial(sting, fill="#9a3f22"),
        "dark": partial(sting, fill=BLACK),
        "yellow": partial(sting, fill="#e3c25a"),
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
