"""Reptile leather: scales, how they are set, belly and tail plates, tags."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, polar, scattered
from images.kits import scales
from images.kits.cropping import line_within, lines_within, ovals_within
from images.kits.outlines import corners, strokes
from images.kits.scales import WINDOW, frame, grains, ground, lattice, many, oval, rhomb, scale, shine
from images.palette import (
    DARK_GREY,
    FEATHER_YELLOW,
    GREY,
    HIGHLIGHT,
    HORN,
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


def tag(c: Canvas, *, present: bool) -> None:
    """A whole skin, with or without a locking tag through its tail."""
    right = [
        (108, 8),
        (116, 34),
        (150, 40),
        (148, 52),
        (126, 58),
        (130, 104),
        (156, 116),
        (150, 128),
        (120, 124),
        (106, 190),
    ]
    outline = [*right, *((200 - x, y) for x, y in reversed(right))]
    c.blob(outline, fill=HORN)
    for y in range(46, 128, 11):
        c.line([(80, y), (120, y)], width=THIN)
    if present:
        c.path("M104,168 C130,150 150,160 152,172", stroke=HIGHLIGHT, width=THICK)
        c.rect(138, 168, 54, 22, radius=3, fill=FEATHER_YELLOW)
        for x in (146, 154, 160, 170, 178, 184):
            c.line([(x, 174), (x, 184)], width=LINE)


def cut_piece(c: Canvas) -> None:
    """A cut strip and a finished wallet."""
    c.polygon([(14, 30), (90, 20), (96, 84), (20, 92)], fill=HORN)
    for x in (34, 52, 70):
        c.line([(x, 28), (x + 6, 88)], width=THIN)
    c.line([(20, 60), (92, 52)], width=THIN)
    c.rect(60, 104, 126, 80, radius=8, fill=HORN)
    c.rect(66, 110, 114, 68, radius=5, stroke=SHADE, line=THIN)
    c.path("M186,128 L150,128 C140,128 140,158 150,158 L186,158", fill=LEATHER)
    c.circle(156, 143, 5, fill=FEATHER_YELLOW)


def belly(c: Canvas, *, half: float) -> None:
    """A snake from below: the belly plates and how much of the body they span."""
    c.path("M24,6 L176,6 L176,194 L24,194 Z", fill=LEATHER)
    places = ((x, y) for _, _, x, y in lattice(22, 15) if abs(x - 100) > half and 35 < x < 166 and 16 < y < 184)
    corners(c, (rhomb(x, y, 21, 29) for x, y in places), fill=PALE)
    for y in range(8, 190, 26) if half else ():
        rear = [(100 + half * x, y + dy) for x, dy in ((1, 20), (0.4, 25), (-0.4, 25), (-1, 20))]
        c.polygon([(100 - half, y), (100 + half, y), *rear], fill="#ecd9b4")
    c.line([(24, 6), (24, 194)])
    c.line([(176, 6), (176, 194)])


def tail_plates(c: Canvas, *, paired: bool) -> None:
    """The underside of a snake's tail behind the vent."""
    c.path("M40,4 L160,4 C156,60 128,140 100,196 C72,140 44,60 40,4 Z", fill=LEATHER)
    for i in range(8):
        y, half = 44 + i * 17, 40 - i * 4.2
        c.path(
            f"M{100 - half},{y} L{100 + half},{y} L{100 + half - 3},{y + 14} L{100 - half + 3},{y + 14} Z",
            fill="#ecd9b4",
        )
        if paired:
            c.line(
                [(100 + (-3 if i % 2 else 3), y), (100 + (3 if i % 2 else -3), y + 14)], stroke=HIGHLIGHT, width=THICK
            )
    c.path("M48,8 L152,8 L148,32 C120,42 80,42 52,32 Z", fill="#ecd9b4")


def pores(c: Canvas, *, count: int) -> None:
    """Belly scales with pores: none, one near the rear edge, or many pits."""
    ground(c, GROOVE)
    scales.tile_rows(c, 58, 44, fill=PALE)
    for n, (_, _, x, y) in enumerate(lattice(58, 44, shift=0)):
        spots = (
            ((n % 3 * 5 - 5, 12),)
            if count == 1
            else tuple((u * 40 - 20, v * 28 - 14) for u, v in scattered(count, n + 2))
        )
        for dx, dy in spots:
            if 22 < x + dx < 178 and 18 < y + dy < 182:
                c.circle(x + dx, y + dy, 4 if count == 1 else 2.2, fill=HIGHLIGHT if count == 1 else INK, stroke=NONE)
    frame(c)


def navel(c: Canvas, *, web: bool) -> None:
    """The mid-line of a belly: a web of small scales, or a plain slit."""
    square_tiles(c)
    if not web:
        c.line([(100, 92), (100, 116)], width=THICK)
        return
    for i in range(9):
        y, half = 30 + i * 17, 20 - abs(i - 4) * 4
        for k in (-1, 0, 1):
            c.polygon(oval(100 + k * half, y, 3 + half * 0.42, 8), fill="#e8c79a", stroke=HIGHLIGHT, width=LINE)


def flank(c: Canvas, *, kind: str) -> None:
    """From the belly at the left to the side at the right."""
    ground(c, GROOVE)
    for row in range(6):
        x, y = 12.0, 27 + row * 30
        for step in range(9):
            w = 34 - step * 3.2 if kind == "even" else 34 if step < 3 else 16
            tile = step < 3 or (kind == "even" and step < 5)
            shape = (
                scales.box(x + w / 2, y, w - 3, 26 if tile else min(w, 26) - 2)
                if tile
                else oval(x + w / 2, y, w / 2 - 1, min(w / 2, 12))
            )
            scale(c, shape, fill=PALE, width=THIN)
            x += w
    for x in (130, 158) if kind == "creased" else ():
        c.curve([(x, 12), (x + 6, 60), (x - 4, 120), (x + 4, 188)], stroke=HIGHLIGHT, width=THICK)
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
    "skin-tag": {
        "self-locking": partial(tag, present=True),
        "missing": partial(tag, present=False),
        "cut-piece": cut_piece,
    },
    "ventral-plates": {
        "wide": partial(belly, half=66),
        "narrow": partial(belly, half=28),
        "none": partial(belly, half=0),
    },
    "tail-underplates": {"single": partial(tail_plates, paired=False), "paired": partial(tail_plates, paired=True)},
    "belly-pores": {
        "one-pore": partial(pores, count=1),
        "smooth": partial(pores, count=0),
        "many-pits": partial(pores, count=14),
    },
    "navel-mark": {"web": partial(navel, web=True), "slit-or-none": partial(navel, web=False)},
    "flank-step": {kind: partial(flank, kind=kind) for kind in ("even", "sharp", "creased")},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
