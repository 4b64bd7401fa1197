"""Reptile leather: belly and tail plates, navel, flank, tags."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, scattered
from images.kits import scales
from images.kits.outlines import corners
from images.kits.scales import frame, ground, lattice, oval, rhomb, scale
from images.palette import (
    FEATHER_YELLOW,
    HIGHLIGHT,
    HORN,
    INK,
    LEATHER,
    LINE,
    SHADE,
    THICK,
    THIN,
)
from images.states.leather import GROOVE, PALE, square_tiles


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


STATES: dict[str, dict[str, Draw]] = {
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
