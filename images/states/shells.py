"""Sea shells and sea cucumbers."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, polar
from images.kits.outlines import corners, ribbon, steps
from images.kits.shells import conch
from images.kits.shells_states import along, clam, coiled, cone_at, cucumber, spiral
from images.palette import (
    CORAL_WHITE,
    DARK_HORN,
    FEATHER_YELLOW,
    INK,
    IVORY,
    LEATHER,
    PAPER,
    SHADE,
    THIN,
)

PINK, NACRE, BUFF, GREEN, CUKE = "#eeb0a6", "#cfe3e0", "#d9bf94", "#4fa83f", "#6e5c46"


def abalone(c: Canvas, *, inside: bool = False) -> None:
    """Ear-shaped, with a row of holes along one side."""
    c.blob(
        [(40, 60), (90, 28), (150, 44), (184, 100), (160, 160), (98, 178), (40, 150), (20, 104)],
        fill=NACRE if inside else "#9a7d62",
    )
    if not inside:
        c.curve(spiral(52, 84, 30, 1.4, growth=2.6, begin=40)[::2])
        for r in (52, 80):
            c.curve([polar(46, 86, r, a) for a in range(-14, 61, 15)], width=THIN)
    for n in range(7):
        x, y = polar(84, 122, 62, -70 + n * 22)
        c.circle(x + 22, y - 8, 5.5 - n * 0.3, fill=INK)


def nautilus(c: Canvas, *, flames: bool = False) -> None:
    """Chambered coil; whole with brown flames, or cut open."""
    coiled(c, fill=IVORY if flames else NACRE, chambers=not flames)
    if flames:
        outer = spiral(108, 104, 84, 1, growth=3.0, begin=-160)
        for n, (x, y) in enumerate(outer[2:20:3]):
            reach = 0.34 + 0.1 * (n % 2)
            inner = (x + (108 - x) * reach, y + (104 - y) * reach)
            middle = ((x + inner[0]) / 2 + 3, (y + inner[1]) / 2)
            ribbon(c, [(x, y), middle, inner], [13 - n, 10 - n, 2], fill="#b0572b", width=1)


def argonaut(c: Canvas) -> None:
    """Paper nautilus: thin keeled spiral with fine ribs, no chambers."""
    outer = spiral(118, 112, 92, 1, growth=3.2, begin=-170)
    c.blob([*outer, (88, 104)], fill=PAPER)
    for i in range(1, 20):
        x, y = outer[i]
        c.curve(
            [(x, y), ((x + 118) / 2 + 4, (y + 112) / 2 - 4), (112 + (x - 118) * 0.14, 108 + (y - 112) * 0.14)],
            width=THIN,
        )
        c.circle(x, y, 3.4, fill=DARK_HORN, stroke=NONE)


def cowrie_and_cone(c: Canvas) -> None:
    """A cowrie with its toothed slit, and a cone."""
    c.blob([(54, 22), (88, 44), (98, 100), (84, 150), (54, 172), (24, 150), (12, 100), (22, 44)], fill="#e3c59a")
    c.curve([(56, 28), (60, 98), (54, 166)], width=6, stroke=DARK_HORN)
    for y in range(44, 156, 12):
        c.line([(48, y), (68, y)], width=THIN)
    c.path("M112,62 C120,44 136,40 150,30 C162,40 180,44 188,62 L154,184 C150,190 146,190 144,184 Z", fill="#e9d9b6")
    c.curve([(112, 62), (150, 74), (188, 62)])
    for y, half in ((94, 26), (118, 19), (142, 12)):
        for k in (-1, 0, 1):
            c.circle(150 + k * half * 0.6, y, 4.5, fill=LEATHER, stroke=NONE)


def land_snail(c: Canvas, *, fill: str = FEATHER_YELLOW, band: str = "#8a4a2b") -> None:
    """A small spiral land shell with a lip."""
    c.blob(
        [(100, 18), (128, 44), (164, 84), (178, 126), (150, 160), (100, 168), (48, 150), (32, 110), (54, 66), (78, 34)],
        fill=fill,
    )
    for points in (
        ((78, 40), (100, 50), (126, 44)),
        ((56, 70), (98, 86), (150, 72)),
        ((36, 108), (90, 128), (174, 112)),
    ):
        c.curve(points)
    for points in (((66, 56), (98, 68), (138, 58)), ((44, 92), (94, 108), (164, 92))):
        c.curve(points, stroke=band, width=6)
    c.blob([(120, 124), (160, 120), (172, 140), (142, 158), (116, 148)], fill=CORAL_WHITE)


def mussel(c: Canvas) -> None:
    """Shaped like a mussel."""
    c.blob([(28, 40), (70, 26), (130, 60), (178, 130), (168, 170), (120, 168), (60, 118), (30, 74)], fill="#4a5568")
    for k in (0.86, 0.7, 0.5):
        c.curve(
            [(40 + (x - 40) * k, 46 + (y - 46) * k) for x, y in ((130, 60), (178, 130), (168, 170), (120, 168))],
            stroke=SHADE,
            width=THIN,
        )


def interior(c: Canvas, *, fill: str) -> None:
    """The mouth of a shell with the colour inside."""
    c.path("M70,16 C110,6 170,40 178,100 C182,150 140,188 96,192 C50,186 20,140 30,90 C36,50 50,24 70,16 Z", fill=BUFF)
    c.path(
        "M84,40 C120,34 156,62 160,104 C160,140 130,170 100,176 C72,170 54,130 60,96 C64,66 70,48 84,40 Z", fill=fill
    )
    c.path(
        "M96,60 C120,60 136,86 134,112 C132,132 116,150 102,154 C88,140 80,118 82,96 C84,78 88,66 96,60 Z",
        fill=DARK_HORN,
        stroke=NONE,
    )


def nacre(c: Canvas) -> None:
    """Mother-of-pearl: bands of rainbow."""
    interior(c, fill=NACRE)
    for k, colour in enumerate(("#e8b7cf", "#b7d8e8", "#c9e3b4", "#e6dcae")):
        c.curve([polar(110, 106, 34 + k * 5, a) for a in range(-70, 60, 18)], stroke=colour, width=5)
        c.curve([polar(106, 108, 34 + k * 4, a) for a in range(110, 230, 18)], stroke=colour, width=4)


def banded_snail(c: Canvas) -> None:
    """Bright spiral bands."""
    land_snail(c, fill="#f0c93c", band="#c4473f")


def crusted(c: Canvas) -> None:
    """Dull, ridged, crusted."""
    abalone(c)
    for n, (x, y) in enumerate(((60, 140), (90, 160), (120, 70), (70, 70), (110, 130), (44, 112), (140, 90))):
        c.circle(x, y, 7 + n % 3 * 2, fill=SHADE, width=THIN)


def knobbed(c: Canvas) -> None:
    """Dull buff with knobs on the shoulder, from the back."""
    c.path("M92,10 L112,40 L150,56 C172,80 160,120 128,150 L100,194 L76,150 C44,120 30,84 52,56 L80,40 Z", fill=BUFF)
    for x, y in ((54, 58), (78, 68), (104, 72), (130, 68), (152, 58)):
        cone_at(c, x, y, r=11, h=22, fill="#c7a877")
    for y in (96, 116, 136):
        c.curve([(56 + (y - 90) / 3, y), (100, y + 8), (146 - (y - 90) / 3, y)], width=THIN)


def smooth_shell(c: Canvas) -> None:
    """Smooth and shiny, from the back."""
    c.blob([(100, 22), (150, 48), (168, 104), (146, 160), (100, 180), (54, 160), (32, 104), (50, 48)], fill="#d9a86a")
    for x, y in ((80, 70), (120, 64), (70, 110), (104, 104), (138, 108), (88, 146), (122, 142)):
        c.circle(x, y, 9, fill="#f3e0bd", stroke=NONE)
    c.curve([(62, 60), (52, 90), (56, 120)], stroke=PAPER, width=7)


def cucumber_sides(c: Canvas, *, kind: str) -> None:
    """The side of a dried sea cucumber: big teats, small cones, or nothing."""
    body = cucumber(c, fill=CUKE)
    count, r, h = {"big-teats": (6, 13, 30), "small-cones": (12, 5, 11), "smooth": (0, 0, 0)}[kind]
    for t, side in along(count, 0.62) if count else []:
        x, y = body.at(t, side)
        with c.turned(180, x, y):
            cone_at(c, x, y, r=r, h=h, fill="#8a7459")
    for side in (-0.5, -0.1):
        body.lines(c, [side], begin=0.12, end=0.86)


def cucumber_back(c: Canvas, *, kind: str) -> None:
    """The back of a dried sea cucumber."""
    body = cucumber(c, fill=CUKE)
    if kind == "smooth":
        for t in steps(7, 0.15, 0.85):
            c.curve([body.at(t, -0.9), body.at(t + 0.02, -0.3), body.at(t, 0.3)], width=THIN)
    for row, side in enumerate((-1, -0.5, 0)) if kind != "smooth" else ():
        for t in steps(9 if kind != "leafy-points" else 7, 0.1 + row % 2 * 0.05, 0.9):
            x, y = body.at(t, side)
            if kind == "warts":
                c.ellipse(x, y, 8, 5.5, fill="#8a7459", width=THIN)
            elif kind == "cones":
                cone_at(c, x, y, r=6, h=20, fill="#8a7459")
            else:
                leaves = (
                    [polar(x, y, 5, a - 90), polar(x, y, 20, a), polar(x, y, 5, a + 90)] for a in (-124, -90, -56)
                )
                corners(c, leaves, fill="#8a7459")


STATES: dict[str, dict[str, Draw]] = {
    "shell-form": {
        "flared-lip-snail": conch,
        "folded-bivalve": partial(clam, folds=5),
        "chambered-coil": nautilus,
        "ear-with-holes": abalone,
        "keeled-paper-spiral": argonaut,
        "closed-slit": cowrie_and_cone,
        "small-land-spiral": land_snail,
        "mussel": mussel,
    },
    "shell-interior": {
        "pink": partial(interior, fill=PINK),
        "porcelain-white": partial(interior, fill=PAPER),
        "mother-of-pearl": nacre,
        "other": partial(interior, fill="#b9713a"),
    },
    "shell-chambers": {"present": nautilus, "absent": partial(interior, fill=CORAL_WHITE)},
    "shell-outside": {
        "brown-flames": partial(nautilus, flames=True),
        "scales-or-flutes": partial(clam, folds=5, flutes=True),
        "buff-knobs": knobbed,
        "smooth-shiny": smooth_shell,
        "vivid-green": partial(land_snail, fill=GREEN, band="#d9e07a"),
        "bright-bands": banded_snail,
        "dull-crusted": crusted,
    },
    "shell-folds": {
        "none": partial(clam, folds=0),
        "from-4-to-6": partial(clam, folds=5),
        "from-7": partial(clam, folds=9),
    },
    "sea-cucumber-sides": {kind: partial(cucumber_sides, kind=kind) for kind in ("big-teats", "small-cones", "smooth")},
    "sea-cucumber-back": {
        kind: partial(cucumber_back, kind=kind) for kind in ("smooth", "leafy-points", "cones", "warts")
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
