"""Scales of lizards, colours of reptiles and amphibians, and their groups."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.forms.live_reptiles_amphibians import live_frog, live_lizard, live_salamander, live_snake, live_turtle
from images.kits import scales
from images.kits.outlines import dots, ribbon, spread_inside, steps
from images.kits.scales import WINDOW, frame, grains, ground, lattice, many
from images.palette import (
    FEATHER_YELLOW,
    HIGHLIGHT,
    INK,
    LINE,
    SCALE,
    THIN,
)
from images.states.lizards import PALE, SKIN


def granules(c: Canvas, *, warts: bool) -> None:
    """Fine grains, with larger warts if asked."""
    ground(c, SCALE)
    grains(c, ((x, y, 7, 6) for _, _, x, y in lattice(15.5, 13.5)), fill=PALE, width=1)
    if warts:
        places = enumerate(spread_inside(WINDOW, 22, 3))
        grains(c, ((x, y, 9 + n % 3, 9) for n, (x, y) in places), fill="#d98a4e")
    frame(c)


def studs(c: Canvas) -> None:
    """Bead-like studs."""
    ground(c, SCALE)
    grains(c, ((x, y, 12, 10.5) for _, _, x, y in lattice(26, 22)), fill=PALE, width=LINE)
    frame(c)


def large_plates(c: Canvas) -> None:
    """Large plates in cross rows."""
    ground(c, SCALE)
    scales.tile_rows(c, 36, 32, fill=PALE)
    frame(c)


def six_ridges(c: Canvas) -> None:
    """Six rows of strong ridges between smaller scales."""
    ground(c, SCALE)
    grains(c, ((x, y, 12, 10) for _, _, x, y in lattice(26, 22)), fill=PALE, width=1)
    ridges = [(x, y) for x in steps(6, 32, 168) for y in range(16, 184, 21)]
    many(c, ([(x - 7, y + 17), (x, y), (x + 7, y + 17)] for x, y in ridges), fill=SKIN, width=THIN)
    frame(c)


def pine_cone(c: Canvas) -> None:
    """Large scales like a pine cone."""
    ground(c, SCALE)
    scales.roof_tiles(c, 60, 40, fill=PALE)
    frame(c)


def spiny_rings(c: Canvas) -> None:
    """Rings of ridged scales, each with a spine."""
    ground(c, SCALE)
    for row, y in enumerate(range(12, 188, 44)):
        for x in range(13, 180, 29):
            c.polygon(
                [(x, y), (x + 29, y), (x + 27, y + 30), (x + 14, y + 43), (x + 2, y + 30)],
                fill=PALE if row % 2 else SKIN,
            )
            c.line([(x + 14, y + 4), (x + 14, y + 40)], width=LINE)
    frame(c)


def comb_crest(c: Canvas) -> None:
    """A comb-like crest along the back, from the side."""
    for x in range(16, 186, 12):
        c.path(f"M{x - 5},92 L{x + 3},{34 + abs(x - 100) / 4} L{x + 7},92 Z", fill=HIGHLIGHT, width=THIN)
    c.rect(8, 88, 184, 92, fill=SKIN)
    places = [(x + (y % 2) * 6, y) for y in range(100, 176, 13) for x in range(16, 182, 14)]
    dots(c, places, 4.5, fill=SKIN, stroke=INK)


def side_fringe(c: Canvas) -> None:
    """A fringe of spines along the side, from above."""
    for m in (1, -1):
        for y in range(24, 180, 13):
            edge = 100.0 + m * (40 + 22 * (1 - abs(y - 100) / 100))
            c.path(
                f"M{edge - m * 6},{y - 6} L{edge + m * 22},{y + 7} L{edge - m * 6},{y + 7} Z",
                fill=HIGHLIGHT,
                width=THIN,
            )
    c.blob([(100, 6), (138, 30), (160, 100), (140, 168), (100, 192), (60, 168), (40, 100), (62, 30)], fill=SKIN)
    for x, y in ((84, 60), (116, 60), (80, 100), (120, 100), (86, 140), (114, 140)):
        c.circle(x, y, 8, fill=PALE, width=THIN)


def coloured(c: Canvas, *, fill: str, spots: tuple[str, ...] = (), count: int = 60, r: float = 4.5) -> None:
    """A reptile or amphibian from above in one colour, with spots of others."""
    for m in (1, -1):
        for y, end in ((70, 48), (128, 150)):
            ribbon(c, [(100, y), (100 + m * 40, (y + end) / 2), (100 + m * 66, end)], [22, 18, 12], fill=fill)
            c.circle(100 + m * 67, end, 8, fill=fill)
    ribbon(c, [(100, 140), (104, 168), (92, 196)], [40, 22, 6], fill=fill)
    body: list[Point] = [(100, 8), (122, 24), (120, 46), (132, 74), (134, 110), (120, 148), (100, 158)]
    outline = [*body, *((200 - x, y) for x, y in reversed(body[1:-1]))]
    c.blob(outline, fill=fill)
    inner = [(100 + (x - 100) * 0.8, 82 + (y - 82) * 0.9) for x, y in outline]
    for n, (px, py) in enumerate(spread_inside(inner, count, 5) if spots else ()):
        c.circle(px, py, r * (0.8 + n % 3 * 0.25), fill=spots[n % len(spots)], stroke=NONE)
    for m in (1, -1):
        c.circle(100 + m * 13, 24, 4, fill=INK, stroke="#ffffff", width=1)


def banded(c: Canvas, *, fill: str, bars: str) -> None:
    """A dark animal with bright stripes and spots."""
    coloured(c, fill=fill)
    for x, y, rx, ry in (
        (100, 52, 14, 6),
        (86, 78, 6, 16),
        (114, 84, 6, 18),
        (100, 124, 18, 7),
        (100, 144, 10, 4),
        (40, 58, 7, 5),
        (160, 58, 7, 5),
    ):
        c.ellipse(x, y, rx, ry, fill=bars, stroke=NONE)


def bark(c: Canvas) -> None:
    """Like bark or a dead leaf: irregular browns."""
    coloured(c, fill="#9c7d55", spots=("#6f5638", "#c4aa7f", "#84694a"), count=90, r=6)


def crocodile(c: Canvas) -> None:
    """A crocodile from the side."""
    c.path(
        "M196,112 C160,92 140,90 120,78 C90,68 50,76 4,116 C40,112 60,120 84,124 L150,122 C166,124 184,122 196,118 Z",
        fill=SCALE,
    )
    c.path("M150,102 L196,112 L196,118 L148,120 Z", fill=SCALE)
    for x in range(156, 194, 8):
        c.polygon([(x, 115), (x + 4, 122), (x + 8, 115)], fill="#ffffff", width=THIN)
    for x in range(20, 126, 12):
        y = 104 - (x - 8) * 0.34 if x < 84 else 78 + (x - 84) * 0.06
        c.polygon([(x - 6, y + 3), (x, y - 9), (x + 6, y + 1)], fill=SCALE, width=THIN)
    for x in (76, 130):
        ribbon(c, [(x, 116), (x - 6, 134), (x + 10, 146)], [20, 14, 12], fill=SCALE)
    c.circle(142, 92, 6, fill=FEATHER_YELLOW)
    c.ellipse(142, 92, 1.5, 5, fill=INK, stroke=NONE)


COLOUR: dict[str, Draw] = {
    "bright-green": partial(coloured, fill="#6fbf3f"),
    "bright-blue": partial(coloured, fill="#3f8fd6"),
    "grey-red-spots": partial(coloured, fill="#9aa3a8", spots=("#d0552e",)),
    "bark-brown": bark,
    "black-and-warm": partial(banded, fill="#2e2a28", bars="#ea9a6a"),
    "plain-brown-grey": partial(coloured, fill="#93826b"),
    "white-or-pink": partial(coloured, fill="#f4dcd6"),
    "bright-on-black": partial(coloured, fill="#26231f", spots=("#f0d23c", "#4ec3e0"), count=34, r=6),
    "plain-warm": partial(coloured, fill="#e5852f"),
    "orange-knobs": partial(coloured, fill="#3d3026", spots=("#ea8a2f",), count=46, r=5),
    "olive": partial(coloured, fill="#8b8a52"),
}


STATES: dict[str, dict[str, Draw]] = {
    "animal-group": {
        "turtle": live_turtle,
        "lizard": live_lizard,
        "snake": live_snake,
        "frog": live_frog,
        "newt": live_salamander,
        "crocodilian": crocodile,
    },
    "herp-colour": COLOUR,
    "lizard-scales": {
        "granules-and-warts": partial(granules, warts=True),
        "studs": studs,
        "pine-cone": pine_cone,
        "spiny-rings": spiny_rings,
        "granules": partial(granules, warts=False),
        "comb-crest": comb_crest,
        "side-fringe": side_fringe,
        "six-ridges": six_ridges,
        "large-plates": large_plates,
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
