"""Tails and wing patches of birds."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.birds import perched
from images.kits.outlines import ribbon
from images.palette import (
    FEATHER_GREEN,
    FEATHER_RED,
    FEATHER_YELLOW,
    THIN,
)
from images.states.bird_plumage import BLACK, GREEN, MYNAH, WHITE, bird


def shoulder(c: Canvas, *, patch: str) -> None:
    """A green parrot with a patch at the shoulder or at the bend of the wing."""
    perched(c, GREEN)
    c.blob([(96, 74), (112, 80), (122, 92), (108, 102), (92, 92)], fill=patch, width=THIN)


def tail_fan(c: Canvas, *, fill: str, band: str = "", tip: str = "") -> None:
    """A spread tail from above, with a band or bars of another colour."""
    c.path("M86,10 L114,10 L120,56 L176,168 C130,192 70,192 24,168 L80,56 Z", fill=fill)
    if band:
        c.path("M46,124 C80,140 120,140 154,124 L164,146 C124,164 76,164 36,146 Z", fill=band, stroke=NONE)
    if tip:
        c.path("M36,146 C76,164 124,164 164,146 L176,168 C130,192 70,192 24,168 Z", fill=tip, stroke=NONE)
    for x in (24, 54, 84, 116, 146, 176):
        c.line([(100 + (x - 100) * 0.2, 54), (x, 184 - abs(x - 100) ** 2 / 380)], width=THIN)
    c.path("M86,10 L114,10 L120,56 L176,168 C130,192 70,192 24,168 L80,56 Z")


def tail_long(c: Canvas, *, fill: str, side: str = "") -> None:
    """A long pointed tail from above, with side feathers of another colour."""
    for m in (1, -1):
        for k, end in ((24, 96), (16, 130), (9, 160)):
            ribbon(
                c,
                [(100 + m * 6, 24), (100 + m * k, (24 + end) / 2), (100 + m * k * 1.2, end)],
                [12, 18, 5],
                fill=side or fill,
            )
    ribbon(c, [(100, 8), (100, 100), (100, 194)], [24, 24, 4], fill=fill)
    c.line([(100, 20), (100, 180)], width=THIN)


TAILS: dict[str, Draw] = {
    "bright-red": partial(tail_fan, fill=FEATHER_RED),
    "dark-maroon": partial(tail_fan, fill="#6a2430"),
    "blue-green-long": partial(tail_long, fill="#2f8f9a", side="#58a86a"),
    "short-coloured-bars": partial(tail_fan, fill=FEATHER_GREEN, band=FEATHER_RED, tip=FEATHER_YELLOW),
    "black-white-long": partial(tail_long, fill=BLACK, side=WHITE),
    "white-black-band": partial(tail_fan, fill=WHITE, band=BLACK),
    "white": partial(tail_fan, fill=WHITE),
}


PATCH: dict[str, Draw] = {
    "maroon-shoulder": partial(shoulder, patch="#7d2436"),
    "red-bend": partial(shoulder, patch=FEATHER_RED),
    "white-patch": partial(bird, p=MYNAH),
    "none": partial(bird, p=GREEN),
}


STATES: dict[str, dict[str, Draw]] = {
    "bird-tail-colour": TAILS,
    "wing-patch": PATCH,
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
