"""Reptile leather: scales and how they are set."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import Canvas, polar, scattered
from images.kits import scales
from images.kits.cropping import line_within, lines_within, ovals_within
from images.kits.outlines import strokes
from images.kits.scales import WINDOW, frame, grains, ground, lattice, many, oval, scale, shine
from images.palette import (
    DARK_GREY,
    GREY,
    HIGHLIGHT,
    INK,
    LEATHER,
    LINE,
    SHADE,
    THICK,
    THIN,
)

PALE, GROOVE = "#d2a674", "#6e4a29"


def square_tiles(c: Canvas) -> None:
    """Flat square and oblong tiles side by side."""
    ground(c, GROOVE)
    scales.tile_rows(c, 44, 36, fill=PALE)
    frame(c)


def long_beads(c: Canvas) -> None:
    """Beads longer than wide, like grains of rice, with fine grains between the rows."""
    ground(c, GROOVE)
    places = [(x, y) for _, _, x, y in lattice(20, 46, shift=0.5)]
    grains(c, ((x, y, 8, 15) for x, y in places), fill=PALE)
    grains(c, ((x + dx, y + 23, 3, 3) for x, y in places for dx in (-4, 6)), fill=PALE, width=1)
    frame(c)


def even_beads(c: Canvas) -> None:
    """Round even beads."""
    ground(c, GROOVE)
    scales.beads(c, 24, 21, 10.5, fill=PALE)
    frame(c)


def diamonds(c: Canvas, *, keel: bool = False) -> None:
    """Leaf-shaped scales of a snake."""
    ground(c, GROOVE)
    scales.rhomb_rows(c, 36, 48, fill=PALE, keel=keel)
    frame(c)


def tiny_points(c: Canvas) -> None:
    """Tiny points, rough as a file."""
    ground(c, GREY)
    many(c, ([(x - 5, y + 4), (x, y - 6), (x + 5, y + 4)] for _, _, x, y in lattice(15, 13)), fill=SHADE, width=1)
    frame(c)


def glassy_beads(c: Canvas) -> None:
    """Stingray: hard glassy beads, a few large ones along the middle."""
    ground(c, DARK_GREY)
    small = [(x, y, 6.6) for _, _, x, y in lattice(17, 15) if abs(x - 100) > 22]
    large = [(100.0, y, r) for y, r in ((30.0, 10.0), (54, 13), (84, 17), (118, 17), (148, 13), (172, 10))]
    grains(c, ((x, y, r, r) for x, y, r in small), fill=SHADE, width=1)
    grains(c, ((x, y, r, r) for x, y, r in large), fill="#ece8de")
    shine(c, [*small, *large])
    frame(c)


def quill_bumps(c: Canvas) -> None:
    """Ostrich: raised bumps, each with the hole of a quill."""
    ground(c, PALE)
    places = [(x, y) for _, _, x, y in lattice(48, 40)]
    ovals_within(c, ((x, y, 13, 12) for x, y in places), WINDOW, fill="#dbb283", stroke=LEATHER, width=THIN)
    shadows = ([polar(x, y, 9, a) for a in range(-10, 131, 35)] for x, y in places)
    lines_within(c, shadows, WINDOW, stroke=LEATHER, width=THICK)
    grains(c, ((x, y - 9, 2.6, 2.2) for x, y in places), fill=INK, width=1)
    creases = [(18 + u * 160, 18 + v * 160) for u, v in scattered(60, 3)]
    strokes(c, ([(x, y), (x + 6, y + 3)] for x, y in creases), stroke=LEATHER, width=1)
    frame(c)


def round_pockets(c: Canvas) -> None:
    """Fish leather: rows of large pockets, open at one side."""
    ground(c, PALE)
    scales.roof_tiles(c, 46, 30, fill=PALE, over=LEATHER)
    frame(c)


def polygons(c: Canvas, *, size: float, uneven: float) -> None:
    """Six-sided scales, even or uneven."""
    ground(c, GROOVE)
    scales.polygons(c, size, uneven=uneven, fill=PALE)
    frame(c)


def oblique_rows(c: Canvas) -> None:
    """Slanting rows; one row is pointed out."""
    diamonds(c)
    line_within(c, [(-16, 12), (200, 192)], WINDOW, stroke=HIGHLIGHT, width=THICK)


def straight_rows(c: Canvas) -> None:
    """Straight cross rows; one row is pointed out."""
    square_tiles(c)
    c.line([(14, 102), (186, 102)], stroke=HIGHLIGHT, width=THICK)


def without_order(c: Canvas) -> None:
    """Uneven grains packed without order."""
    ground(c, GROOVE)
    ovals = [
        (12 + u * 176, 12 + v * 176, 8 + n % 4 * 1.5, 7 + n % 4 * 1.3) for n, (u, v) in enumerate(scattered(150, 7))
    ]
    for begin in range(0, 150, 25):
        grains(c, ovals[begin : begin + 25], fill=PALE)
    frame(c)


def overlapping(c: Canvas) -> None:
    """Scales like roof tiles."""
    ground(c, GROOVE)
    scales.roof_tiles(c, 40, 34, fill=PALE)
    frame(c)


def edge(c: Canvas, *, lifted: bool) -> None:
    """A needle tries the rear edge of a scale."""
    scales.step_profile(c, lifted=lifted)
    tip = (132, 92) if lifted else (103, 128)
    c.line([tip, (186, 24)], stroke=DARK_GREY, width=THICK)
    c.circle(186, 22, 8, fill=HIGHLIGHT)


def near_spine(c: Canvas) -> None:
    """Ridges only near the spine, which runs down the middle."""
    diamonds(c)
    places = [(x, y) for _, _, x, y in lattice(36, 24) if abs(x - 100) < 30]
    lines_within(c, ([(x, y - 5), (x, y + 16)] for x, y in places), WINDOW, width=THICK)


def warts(c: Canvas) -> None:
    """A wart on each scale."""
    ground(c, GROOVE)
    scales.beads(c, 30, 26, 14, fill=PALE)
    many(c, ([(x - 5, y + 4), (x, y - 7), (x + 5, y + 4)] for _, _, x, y in lattice(30, 26)), fill=LEATHER, width=THIN)
    frame(c)


def motif(c: Canvas, *, same: bool) -> None:
    """Four fields of a print: exactly alike, or each different."""
    ground(c, PALE)
    for n, (x, y) in enumerate(((54, 54), (146, 54), (54, 146), (146, 146))):
        turn, grow = (0, 0) if same else (n * 67, n)
        for k, (a, d, r) in enumerate(((0, 0, 15), (20, 26, 9), (140, 24, 12), (250, 28, 10), (310, 25, 7))):
            px, py = polar(x, y, d + grow * (k % 3) * 2, a + turn)
            scale(c, oval(px, py, r + grow * (k % 2) * 2, r * 0.8 + grow), fill=LEATHER, width=LINE, round_off=True)
        if same:
            c.circle(x, y, 42, stroke=HIGHLIGHT, width=LINE)
    frame(c)


SHAPE: dict[str, Draw] = {
    "square-tiles": square_tiles,
    "long-oval-beads": long_beads,
    "round-even-beads": even_beads,
    "diamonds": diamonds,
    "tiny-points": tiny_points,
    "glassy-beads": glassy_beads,
    "quill-bumps": quill_bumps,
    "round-pockets": round_pockets,
    "irregular-polygons": partial(polygons, size=24, uneven=8),
    "hexagons": partial(polygons, size=13, uneven=0),
}


ARRANGEMENT: dict[str, Draw] = {
    "straight-cross-rows": straight_rows,
    "oblique-rows": oblique_rows,
    "bead-rows": long_beads,
    "without-order": without_order,
    "roof-tiles": overlapping,
}


STATES: dict[str, dict[str, Draw]] = {
    "scale-shape": SHAPE,
    "scale-arrangement": ARRANGEMENT,
    "scale-edge": {"lifts": partial(edge, lifted=True), "only-grooves": partial(edge, lifted=False)},
    "scale-keel": {
        "smooth": diamonds,
        "every-scale": partial(diamonds, keel=True),
        "near-spine": near_spine,
        "wart": warts,
    },
    "pattern-repeats": {"same-motif": partial(motif, same=True), "never-alike": partial(motif, same=False)},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
