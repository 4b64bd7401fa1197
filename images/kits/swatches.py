"""Small trials and colours: a plank, a vial, a glass of water, a cloth, a heap of powder, a disc under UV."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.outlines import dots, strokes
from images.palette import DARK_GREY, GLASS, HIGHLIGHT, INK, LINE, PAPER, SHADE, SOFT_INK, THIN, WATER

NIGHT = "#15161c"


def tone(colour: str, share: float) -> str:
    """Return a colour made darker (share below 1) or lighter (above 1, towards white at 2)."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    other = 0 if share <= 1 else 255
    mixed = [other + (part - other) * (share if share <= 1 else 2 - share) for part in parts]
    return "#" + "".join(f"{round(part):02x}" for part in mixed)


_FACE: list[Point] = [(14, 62), (150, 62), (150, 140), (14, 140)]
_END: list[Point] = [(150, 62), (182, 42), (182, 120), (150, 140)]


def plank(c: Canvas, colour: str, *, stripes: str = "") -> None:
    """Draw a planed plank with its end grain; ``stripes`` is the colour of darker stripes along it."""
    c.polygon([(14, 62), (46, 42), (182, 42), (150, 62)], fill=tone(colour, 1.12))
    c.polygon(_END, fill=tone(colour, 0.86))
    c.polygon(_FACE, fill=colour)
    if stripes:
        _stripes(c, stripes)
    ink = tone(colour, 1.25 if int(colour[1:3], 16) < 64 else 0.78)
    for n, y in enumerate((70, 79, 90, 101, 112, 122, 132)):
        c.curve([(16, y), (60, y + 1.5 - n % 3), (105, y - 1 + n % 2 * 2), (148, y)], stroke=ink, width=THIN)
    for y in (72, 90, 108, 126):
        c.curve([(154, y), (166, y - 10), (178, y - 16)], stroke=ink, width=THIN)
    strokes(c, ([(60 + 34 * n, 60), (84 + 34 * n, 45)] for n in range(3)), stroke=ink)
    c.polygon(_FACE)
    c.polygon(_END)


def _stripes(c: Canvas, colour: str) -> None:
    """Draw stripes along the face of the plank, and where they come out at its end."""
    for n, (y, thick, bend) in enumerate(((72, 4, 1), (84, 8, 2), (99, 3, 2), (110, 9, -1), (126, 5, -2))):
        upper = [(16 + 44 * i, y + bend * math.sin(i * 1.4)) for i in range(4)]
        lower = [(x, y + thick * (0.6 + 0.4 * math.cos(x / 30))) for x, y in reversed(upper)]
        c.polygon([*upper, *lower], fill=colour, stroke=NONE)
        more = n % 2 * 3
        c.polygon([(151, y), (181, y - 19), (181, y - 15 + more), (151, y + 4 + more)], fill=colour, stroke=NONE)


def glass_of_water(c: Canvas, *, water: float = 62, liquid: str = WATER, top: float = 14) -> None:
    """Draw a wide glass; ``water`` is the height of its surface. What floats is drawn afterwards."""
    c.path(f"M26,{top} L34,188 L166,188 L174,{top}", fill=GLASS, stroke=NONE)
    lean = 8 * (water - top) / (188 - top)
    c.path(f"M{26 + lean:.1f},{water} L34,188 L166,188 L{174 - lean:.1f},{water} Z", fill=liquid, stroke=NONE)


def glass_front(c: Canvas, *, water: float = 62, top: float = 14) -> None:
    """Draw the surface of the water and the glass before it."""
    lean = 8 * (water - top) / (188 - top)
    c.line([(26 + lean, water), (174 - lean, water)], stroke="#4d86a3", width=LINE)
    c.path(f"M26,{top} L34,188 L166,188 L174,{top}")


def vial(c: Canvas, liquid: str, *, dark: bool = False, glow: bool = False) -> None:
    """Draw a vial with shavings in a liquid; on black, perhaps with a glow about it."""
    line = "#8d93a5" if dark else INK
    c.rect(70, 22, 60, 12, radius=3, fill=DARK_GREY if dark else SHADE, stroke=line)
    if glow:
        for reach, strength in ((30, 0.14), (20, 0.2), (10, 0.28)):
            left, right, top, low = 74 - reach, 126 + reach, 58 - reach, 184 + reach / 2
            sides = f"M{left},70 C{left},{top} {right},{top} {right},70 L{right},150"
            halo = f"{sides} C{right},{low} {left},{low} {left},150 Z"
            c.path(halo, fill=liquid, stroke=NONE, opacity=strength)
    glass = "L74,160 C74,186 126,186 126,160"
    c.path(f"M74,36 {glass} L126,36 Z", fill=NIGHT if dark else GLASS, stroke=NONE)
    c.path(f"M74,70 {glass} L126,70 Z", fill=liquid, stroke=NONE)
    chips = [(82 + 7 * (n % 5), 170 - 6 * (n // 5) - n % 2 * 3, n % 3 * 3 - 4) for n in range(15)]
    shavings = tone("#b98756", 0.35 if dark else 0.8)
    strokes(c, ([(x, y), (x + 7, y + rise)] for x, y, rise in chips), stroke=shavings, width=LINE)
    c.line([(74, 70), (126, 70)], stroke=line, width=THIN)
    c.path(f"M74,36 {glass} L126,36 Z", stroke=line)
    c.line([(82, 46), (82, 140)], stroke=tone(liquid, 1.4) if dark else PAPER, width=LINE)


def night(c: Canvas) -> None:
    """Draw the dark in which a UV torch is used."""
    c.rect(4, 4, 192, 192, radius=10, fill=NIGHT, stroke=NONE)


def heap(c: Canvas, colour: str) -> None:
    """Draw a heap of powder on a sheet of white paper."""
    c.polygon([(14, 150), (52, 108), (188, 120), (158, 176)], fill=PAPER)
    mound = [
        (34, 148),
        (54, 120),
        (76, 84),
        (100, 66),
        (122, 82),
        (144, 118),
        (166, 146),
        (138, 158),
        (100, 161),
        (62, 158),
    ]
    c.blob(mound, fill=colour)
    grains = [(62 + u * 76, 92 + v * 60) for u, v in scattered(90, 2)]
    inside = [(x, y) for x, y in grains if y > 74 + abs(x - 100) * 1.3]
    dots(c, inside, 1.6, fill=tone(colour, 0.78))
    dots(c, ((x + 3, y - 2) for x, y in inside[::2]), 1.4, fill=tone(colour, 1.35))
    dots(c, ((30, 156), (44, 164), (172, 152), (160, 162), (110, 168)), 2, fill=colour, stroke=tone(colour, 0.6))


def cloth(c: Canvas, stain: str) -> None:
    """Draw a folded white cloth with a damp patch; ``stain`` is the colour of the patch."""
    c.path(
        "M24,46 C60,34 92,52 130,42 L178,58 C170,96 184,128 174,160 "
        "C140,172 102,156 66,168 L28,150 C34,112 18,84 24,46 Z",
        fill=PAPER,
    )
    c.blob(
        [(64, 76), (100, 66), (136, 78), (142, 108), (118, 134), (82, 134), (58, 108)],
        fill=stain,
        stroke=tone(stain, 0.85),
        width=THIN,
    )
    for x in range(72, 134, 12):
        c.curve([(x, 84), (x + 4, 100), (x - 2, 120)], stroke=tone(stain, 0.88), width=1)
    c.curve([(130, 42), (126, 54), (134, 66)], width=THIN, stroke=SOFT_INK)
    c.curve([(28, 150), (46, 146), (58, 152)], width=THIN, stroke=SOFT_INK)


def uv_disc(c: Canvas, colour: str) -> None:
    """Draw a sawn disc in its glow on black."""
    night(c)
    for r, strength in ((90, 0.1), (82, 0.16), (75, 0.25)):
        c.path(
            f"M{100 - r},100a{r},{r} 0 1 0 {2 * r},0a{r},{r} 0 1 0 {-2 * r},0Z",
            fill=colour,
            stroke=NONE,
            opacity=strength,
        )
    uv_ground(c, colour, tone(colour, 0.8))


def uv_ground(c: Canvas, colour: str, line: str) -> None:
    """Draw the face of a sawn disc."""
    c.circle(100, 100, 66, fill=colour, stroke=line)
    for r in (52, 38, 24):
        c.circle(100, 100, r, stroke=line, width=THIN)


@contextmanager
def leather_swatch(c: Canvas, colour: str) -> Iterator[None]:
    """Draw a square piece of leather with a pinked edge; what shows on it, from 20 to 180, is drawn within."""
    teeth = [16.0 + 8 * n for n in range(22)]
    top = [(p, 12.0 if n % 2 else 17.0) for n, p in enumerate(teeth)]
    right = [(188.0 if n % 2 else 183.0, p) for n, p in enumerate(teeth)]
    around = [*top, *right, *((200 - x, 200 - y) for x, y in top), *((200 - x, 200 - y) for x, y in right)]
    c.polygon(around, fill=colour, stroke=INK, width=THIN)
    yield
    c.rect(20, 20, 160, 160, stroke=tone(colour, 0.5), line=THIN)


def bracket(c: Canvas, x: float, top: float, bottom: float) -> None:
    """Draw a bracket that marks a height."""
    if bottom - top > 6:
        c.line([(x - 6, top), (x, top), (x, bottom), (x - 6, bottom)], stroke=HIGHLIGHT, width=LINE)


def spread_on_disc(count: int, radius: float, seed: int, x: float = 100, y: float = 100) -> Iterator[Point]:
    """Yield places spread evenly over a disc."""
    for u, v in scattered(count, seed):
        yield polar(x, y, radius * math.sqrt(u), 360 * v)


def spots(c: Canvas, places: Iterable[Point], width: float, colour: str) -> None:
    """Draw round spots as the round ends of very short lines, which keeps a file with a thousand of them small."""
    c.path("".join(f"M{x:.1f},{y:.1f}h.1" for x, y in places), stroke=colour, width=width)
