"""Fur: coat pattern and ground colour."""

from __future__ import annotations

import math
from functools import partial

from images.book import Draw
from images.canvas import Canvas, polar
from images.kits.cropping import patch_within
from images.kits.pelts import (
    DARK,
    SWATCH,
    closed,
    hairs,
    rosettes,
    spots,
    staggered,
    stripes,
    swatch,
    wires,
)
from images.palette import DARK_GREY, FUR, GREY, INK, SHADE, SOFT_INK, THIN

ORANGE, TAWNY, GOLD, PALE, WHITE = "#d9812f", "#d9b27a", "#dba04e", "#dcdad2", "#f6f3ec"


def tiger_stripes(c: Canvas) -> None:
    """Dark stripes, many of them double, on orange."""
    swatch(c, ORANGE)
    rows = tuple(enumerate(range(24, 190, 26)))
    stripes(c, (([(0, y), (40, y + 8), (84, y + 2), (118, y + 9)], [12, 10, 8, 1]) for _, y in rows))
    right = (([(210, y - 8), (168, y + 2), (132, y - 4), (96 + i % 2 * 12, y - 2)], [12, 11, 7, 1]) for i, y in rows)
    stripes(c, right)
    closed(c)


def plain_rosettes(c: Canvas) -> None:
    """Leopard: rosettes with an empty, darker middle."""
    swatch(c, GOLD)
    places = [(x, y, n * 50.0) for n, x, y in staggered(60, 54)]
    rosettes(c, places, r=16, blotches=5, middle="#bf7f33")
    closed(c)


def dotted_rosettes(c: Canvas) -> None:
    """Jaguar: large rosettes with dots in them."""
    swatch(c, GOLD)
    places = [(x, y, n * 40.0) for n, x, y in staggered(88, 76, jitter=4)]
    rosettes(c, places, r=29, blotches=8, middle="#bf7f33", dots=((-0.25, 0.1), (0.3, -0.2)))
    closed(c)


def solid_spots(c: Canvas) -> None:
    """Cheetah and serval: single solid spots."""
    swatch(c, TAWNY)
    spots(c, ((x, y, 6.5 + n % 3, 6) for n, x, y in staggered(30, 26)))
    closed(c)


def smoky_rings(c: Canvas) -> None:
    """Snow leopard: large broken smoky rings on pale grey."""
    swatch(c, PALE)
    arcs = (
        [polar(x, y, 21, n * 40 + k * 120 + a) for a in range(0, 91, 30)]
        for n, x, y in staggered(66, 56, jitter=8)
        for k in range(3)
    )
    wires(c, arcs, stroke=DARK_GREY, width=9)
    closed(c)


def clouds(c: Canvas) -> None:
    """Clouded leopard: large clouds with a dark rear edge."""
    swatch(c, "#cdb083")
    for x, y, w, h in ((58, 58, 38, 36), (146, 52, 36, 30), (60, 142, 40, 36), (150, 138, 34, 42)):
        around = [(x + w * r * math.cos(math.radians(a)), y + h * r * math.sin(math.radians(a))) for a, r in _CLOUD]
        c.blob(around, fill="#8f744c", stroke=DARK, width=THIN)
        c.curve([around[(k + 11) % 12] for k in range(6)], stroke=DARK, width=9)
        spots(c, ((x - 8, y - 4, 3.4, 3.4), (x + 10, y + 8, 3.4, 3.4)))
    closed(c)


_CLOUD = tuple(zip(range(0, 360, 30), (1, 0.9, 1.05, 0.85, 1, 1.1, 0.9, 1, 0.82, 1.06, 1, 0.9), strict=True))


def blotch_chains(c: Canvas) -> None:
    """Ocelot and margay: chains of long blotches with dark edges."""
    swatch(c, "#d8b684")
    places = [(x, y) for row, y in enumerate((40, 90, 140)) for x in range(-30 + row % 2 * 30, 200, 62)]
    for fill, grow in ((DARK, 0), ("#b07f48", 9)):
        widths = [8 - grow / 2, 24 - grow, 28 - grow, 24 - grow, 8 - grow / 2]
        stripes(c, (([(x + grow, y), (x + 28, y + 5), (x + 54 - grow, y + 1)], widths) for x, y in places), fill=fill)
    spots(c, ((x + 30, y + 22, 4, 4) for x, y in places))
    closed(c)


def spots_nape(c: Canvas) -> None:
    """Bold spots on the body, stripes along the nape."""
    swatch(c, TAWNY)
    stripes(c, (([(100 + k, 0), (99 + k, 40), (100 + k * 1.3, 84)], [9, 8, 2]) for k in (-30, -10, 10, 30)))
    spots(c, ((x, y, 7 + n % 2, 8) for n, x, y in staggered(34, 30) if y > 96 or abs(x - 100) > 52))
    closed(c)


def faint_spots(c: Canvas) -> None:
    """Faint spots which grow stronger to the belly at the right."""
    swatch(c, "#cdb48c")
    for low, high, fill in ((0, 80, "#c0a47a"), (80, 140, "#a98b60"), (140, 220, "#6f5638")):
        spots(c, ((x, y, 5 + n % 2, 5) for n, x, y in staggered(26, 26) if low <= x < high), fill=fill)
    closed(c)


def zebra(c: Canvas) -> None:
    """Broad black stripes on white."""
    swatch(c, WHITE)
    lines = range(0, 210, 32)
    stripes(c, (([(x + 12, 0), (x, 60), (x + 8, 120), (x - 6, 200)], [18, 16, 17, 15]) for x in lines), fill=INK)
    closed(c)


def giraffe(c: Canvas) -> None:
    """Brown patches split by pale lines."""
    swatch(c, "#eadcb8")
    for n, x, y in staggered(58, 52, jitter=5):
        r = [27.0, 25.0, 28.0, 24.0, 27.0, 26.0]
        hexagon = [polar(x, y, r[(k + n) % 6], 60 * k + 30 + n * 7) for k in range(6)]
        patch_within(c, hexagon, SWATCH, fill="#9a5f2d", round_off=False)
    closed(c)


def grizzled(c: Canvas) -> None:
    """Hairs with light and dark bands, no marks."""
    swatch(c, "#a08a68")
    places = [(x, y) for _, x, y in staggered(15, 24, jitter=10)]
    wires(c, ([(x, y), (x + 1, y + 8)] for x, y in places), stroke=DARK)
    wires(c, ([(x + 1, y + 8), (x + 1, y + 15)] for x, y in places), stroke="#efe3c6")
    closed(c)


def plain(c: Canvas, *, fill: str = FUR, stroke: str = SOFT_INK) -> None:
    """One colour, and the lie of the hair."""
    swatch(c, fill)
    hairs(c, stroke=stroke)
    closed(c)


def dark_midline(c: Canvas) -> None:
    """Plain, with one dark stripe along the back."""
    swatch(c, "#b9a284")
    stripes(c, [([(98, 0), (101, 70), (99, 140), (100, 200)], [16, 18, 17, 16])])
    hairs(c)
    closed(c)


def seal_marks(c: Canvas) -> None:
    """Rings, blotches and a harp on silver."""
    swatch(c, "#cfd1d0")
    stripes(c, [([(0, 40), (60, 26), (110, 66), (150, 130)], [8, 26, 30, 4])])
    middles = ((40, 96), (84, 128), (46, 156), (128, 164), (164, 56), (160, 100))
    wires(c, ([polar(x, y, 13, a) for a in range(0, 361, 30)] for x, y in middles), stroke=DARK_GREY, width=5)
    spots(c, ((x, y, 7, 5) for x, y in ((112, 28), (16, 130), (100, 160), (172, 150), (140, 26))), fill=DARK_GREY)
    closed(c)


COAT: dict[str, Draw] = {
    "tiger-stripes": tiger_stripes,
    "plain-rosettes": plain_rosettes,
    "dotted-rosettes": dotted_rosettes,
    "solid-spots": solid_spots,
    "smoky-rings": smoky_rings,
    "clouds": clouds,
    "blotch-chains": blotch_chains,
    "spots-nape-stripes": spots_nape,
    "faint-spots": faint_spots,
    "zebra-stripes": zebra,
    "giraffe-patches": giraffe,
    "grizzled": grizzled,
    "plain": plain,
    "dark-midline": dark_midline,
    "seal-marks": seal_marks,
}


GROUND: dict[str, Draw] = {
    "orange-red": partial(plain, fill=ORANGE),
    "tawny": partial(plain, fill=TAWNY),
    "pale-grey": partial(plain, fill=PALE, stroke=GREY),
    "dark-brown": partial(plain, fill="#5a3d28", stroke="#8a6a50"),
    "black": partial(plain, fill="#2a2725", stroke="#6b6560"),
    "reddish-brown": partial(plain, fill="#9a4f2a"),
    "silver-grey": partial(plain, fill="#9fa3a4", stroke="#e8eaea"),
    "white": partial(plain, fill="#fbfaf7", stroke=SHADE),
}


STATES: dict[str, dict[str, Draw]] = {
    "coat-pattern": COAT,
    "ground-colour": GROUND,
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
