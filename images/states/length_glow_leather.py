"""Length beside a hand, glow under UV, grain of leather."""

from __future__ import annotations

import math
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.outlines import corners, dots, strokes, tiles
from images.kits.swatches import leather_swatch, night, spots, tone, uv_disc, uv_ground
from images.palette import (
    BONE,
    DARK_GREY,
    DARK_HORN,
    GREY,
    HIGHLIGHT,
    INK,
    LEATHER,
    LINE,
    PAPER,
    SCALE,
    SHADE,
    THICK,
    THIN,
)

_HAND = (
    ("M", ((-2.5, 0),)),
    ("C", ((-2.8, -3), (-3.7, -5), (-3.9, -8))),
    ("C", ((-4.2, -10.5), (-4.7, -12.4), (-4.8, -13.4))),
    ("C", ((-4.9, -14.6), (-3.4, -14.8), (-3.2, -13.6))),
    ("L", ((-2.4, -10.2), (-2.7, -15.4))),
    ("C", ((-2.8, -16.8), (-1.1, -16.9), (-1.0, -15.6))),
    ("L", ((-0.6, -10.4), (-0.5, -16.8))),
    ("C", ((-0.5, -18.3), (1.2, -18.3), (1.2, -16.8))),
    ("L", ((1.3, -10.3), (1.9, -15.4))),
    ("C", ((2.1, -16.7), (3.6, -16.5), (3.5, -15.1))),
    ("L", ((3.1, -9.0),)),
    ("C", ((3.3, -8), (3.9, -8.3), (4.7, -9.5))),
    ("C", ((5.7, -10.9), (7.1, -10), (6.4, -8.6))),
    ("C", ((5.6, -6.4), (4.2, -4.6), (3.2, -3.2))),
    ("C", ((2.6, -2), (2.5, -1), (2.5, 0))),
)


def hand(c: Canvas, x: float, y: float, scale: float) -> None:
    """Draw a hand 18 cm long; ``scale`` is units for a centimetre."""
    data = "".join(f"{op}{' '.join(f'{x + scale * px:.1f},{y + scale * py:.1f}' for px, py in at)}" for op, at in _HAND)
    c.path(data + "Z", fill=SHADE, width=LINE if scale > 3 else THIN)


def length(c: Canvas, low: float, high: float) -> None:
    """A hand, and a bar whose end lies somewhere in the marked range, cm; no upper end if ``high`` is 0."""
    scale = min(7, 168 / (high or 1.4 * low))
    end = 14 + scale * high if high else 182
    hand(c, max(14 + 4.9 * scale, 60), 134, scale)
    c.rect(14, 150, end - 14, 16, fill=PAPER)
    if low:
        c.rect(14, 150, scale * low, 16, fill=DARK_GREY)
    left = 14 + scale * low
    c.rect(left, 150, end - left, 16, fill=HIGHLIGHT)
    if not high:
        c.polygon([(176, 142), (194, 158), (176, 174)], fill=HIGHLIGHT)
    if low:
        c.text(
            left if end - left > 40 else left + 4,
            188,
            f"{low:g}",
            size=18,
            anchor="middle" if end - left > 40 else "end",
        )
    if high:
        c.text(min(end, 186), 188 if end - left > 26 or not low else 144, f"{high:g}", size=18)


def dark_spots(c: Canvas) -> None:
    """Spots that stay dark violet on a glowing ground."""
    uv_disc(c, "#d3e6ff")
    for x, y, r in ((78, 74, 11), (124, 88, 8), (98, 126, 12), (136, 130, 7), (66, 112, 6), (106, 62, 6)):
        c.blob([polar(x, y, r * (1 + 0.16 * math.sin(n + x)), 45 * n) for n in range(8)], fill="#3a1d5c", stroke=NONE)


def no_glow(c: Canvas) -> None:
    """A disc that stays nearly dark."""
    night(c)
    uv_ground(c, "#2c3158", "#5b628c")


def _at(n: int, k: int, gap: float, wobble: float) -> Point:
    """Return the corner (n, k) of an uneven net."""
    return (gap * n + wobble * math.sin(12.9 * n + 7.3 * k), gap * k + wobble * math.sin(5.1 * n + 17.7 * k + 1))


def chaotic_polygons(c: Canvas) -> None:
    """Uneven polygons between deep wrinkles, with single coarse pores."""
    with leather_swatch(c, "#8d857b"):
        lines = []
        for n in range(1, 8):
            for k in range(1, 8):
                here = _at(n, k, 25, 7)
                if n < 7:
                    lines.append([here, _at(n + 1, k, 25, 7)])
                if k < 7 and (n + 2 * k) % 5:
                    lines.append([here, _at(n, k + 1, 25, 7)])
        strokes(c, lines, stroke=DARK_HORN, width=3.5)
        strokes(c, ([(x, y + 3), (z, w + 3)] for (x, y), (z, w) in lines[::2]), stroke="#b5ada2", width=THIN)
        places = [_at(n, k, 25, 7) for n in range(1, 7) for k in range(1, 7) if (n * 3 + k) % 4 == 0]
        dots(c, [(x + 12, y + 12) for x, y in places], 3, fill=INK)
    c.curve([(20, 74), (70, 84), (120, 72), (180, 82)], width=5)
    c.curve([(20, 132), (60, 126), (120, 138), (180, 128)], width=5)


def lozenge_pockets(c: Canvas) -> None:
    """Large diamonds in rows, each with a pocket edge."""
    with leather_swatch(c, LEATHER):
        for row in range(6):
            for n in range(4):
                x, y = 40 + 40 * n + 20 * (row % 2), 38 + 25 * row
                if x < 172:
                    c.polygon([(x - 20, y), (x, y - 24), (x + 20, y), (x, y + 24)], fill=tone(LEATHER, 1.2), width=THIN)
                    c.line([(x - 17, y + 2), (x, y + 22), (x + 17, y + 2)], stroke=DARK_HORN, width=THICK)


def quill_bumps(c: Canvas) -> None:
    """Round raised bumps, each with a hole, spaced out."""
    with leather_swatch(c, "#b98a52"):
        for n in range(5):
            for k in range(5):
                x, y = 36 + 32 * n + 12 * (k % 2), 38 + 31 * k
                if x < 176:
                    c.circle(x + 1.5, y + 2, 9, fill=tone("#b98a52", 0.65), stroke=NONE)
                    c.circle(x, y, 8.5, fill=tone("#b98a52", 1.35), width=2)
                    c.circle(x, y, 2.4, fill=INK, stroke=NONE)
        strokes(
            c,
            ([(24 + u * 150, 26 + v * 150), (30 + u * 150, 27 + v * 150)] for u, v in scattered(60, 2)),
            stroke=tone("#b98a52", 0.7),
            width=1,
        )


def repeated_pattern(c: Canvas) -> None:
    """A group of tiles that comes back exactly the same."""
    with leather_swatch(c, SCALE):
        for dx, dy in ((20, 20), (100, 20), (20, 100), (100, 100)):
            for shape in (
                ((6, 6), (34, 4), (40, 26), (24, 36), (6, 30)),
                ((44, 6), (74, 8), (72, 34), (46, 26)),
                ((8, 40), (26, 42), (34, 72), (8, 74)),
                ((32, 40), (48, 32), (74, 40), (72, 58), (40, 60)),
                ((42, 66), (73, 64), (74, 75), (42, 75)),
            ):
                c.polygon([(dx + x, dy + y) for x, y in shape], fill=tone(SCALE, 1.35), width=2)
    for dx, dy in ((20, 20), (100, 100)):
        c.polygon(
            [(dx + x, dy + y) for x, y in ((6, 6), (34, 4), (40, 26), (24, 36), (6, 30))],
            fill="#f0b58a",
            stroke=HIGHLIGHT,
            width=THICK,
        )


def hair_pores(c: Canvas) -> None:
    """Fine even pores of hairs, in loose rows."""
    with leather_swatch(c, LEATHER):
        places = [
            (26 + 7.2 * n + 3 * (k % 2) + math.sin(n * 3 + k), 28 + 8 * k + 2 * math.sin(n * 0.9))
            for n in range(21)
            for k in range(19)
        ]
        spots(c, [(x, y) for x, y in places if 22 < x < 178 and 22 < y < 178], 2.6, DARK_HORN)


def soft_folds(c: Canvas) -> None:
    """Tall soft folds without pores."""
    with leather_swatch(c, "#c8a074"):
        for n in range(6):
            y = 34 + 26 * n
            upper = [(20 + 20 * k, y + 7 * math.sin(k * 1.1 + n * 1.7)) for k in range(9)]
            c.polygon([*upper, *((x, py + 9) for x, py in reversed(upper))], fill=tone("#c8a074", 0.68), stroke=NONE)
            c.curve([(x, py + 11) for x, py in upper], stroke=tone("#c8a074", 1.5), width=THICK)
            c.curve(upper, width=LINE)


def ridged_points(c: Canvas) -> None:
    """Tiny close points, each with ridges, as on a shark."""
    with leather_swatch(c, "#8c949b"):
        places = [(30 + 14 * n + 7 * (row % 2), 32 + 14 * row) for row in range(11) for n in range(11)]
        places = [(x, y) for x, y in places if x < 176]
        points = [[(x - 6, y - 5), (x + 6, y - 5), (x + 5, y + 2), (x, y + 9), (x - 5, y + 2)] for x, y in places]
        corners(c, points, fill="#c3cad0")
        strokes(c, ([(x + dx, y - 4), (x + dx, y + 3)] for x, y in places for dx in (-2, 2)), width=1)


def glassy_beads(c: Canvas) -> None:
    """Round glassy beads with a row of bigger ones in the middle."""
    with leather_swatch(c, DARK_HORN):
        places = [(26 + 10.6 * n + 5.3 * (row % 2), 26 + 10.4 * row) for row in range(15) for n in range(15)]
        places = [(x, y) for x, y in places if x < 176 and abs(x - 100) > 12]
        spots(c, places, 9, GREY)
        spots(c, [(x - 1.5, y - 1.5) for x, y in places], 2, PAPER)
        for y, r in ((34, 8), (58, 10), (84, 12), (112, 13), (140, 11), (166, 8)):
            c.circle(100, y, r, fill=BONE, width=2)
            c.curve([polar(100, y, r * 0.55, a) for a in (190, 225, 260)], stroke=PAPER, width=LINE)


def reptile_scales(c: Canvas) -> None:
    """Three bands of true scales: flat tiles, beads, small diamonds."""
    with leather_swatch(c, SCALE):
        tiles(c, [(22 + 26 * n, 22 + 31.5 * k) for n in range(2) for k in range(5)], 23, 28, fill=tone(SCALE, 1.35))
        beads = [(82 + 13 * n + 6 * (k % 2), 29 + 14.3 * k) for n in range(4) for k in range(11)]
        spots(c, beads, 13, INK)
        spots(c, beads, 10.5, tone(SCALE, 1.5))
        places = [(140 + 16 * n + 8 * (k % 2), 31 + 11.6 * k) for n in range(3) for k in range(13)]
        shapes = [[(x - 7.5, y), (x, y - 10.5), (x + 7.5, y), (x, y + 10.5)] for x, y in places if x < 172]
        corners(c, shapes, fill=tone(SCALE, 1.25))
    for x in (76, 132):
        c.line([(x, 20), (x, 180)], stroke=PAPER, width=THICK)


_LENGTHS = {
    "under-4": (0, 4),
    "from-4-to-10": (4, 10),
    "from-10-to-12": (10, 12),
    "from-12-to-20": (12, 20),
    "from-20-to-32": (20, 32),
    "from-32-to-40": (32, 40),
    "from-40-to-50": (40, 50),
    "from-50-to-60": (50, 60),
    "from-60-to-80": (60, 80),
    "from-80-to-100": (80, 100),
    "above-100": (100, 0),
}


_GLOWS = {"white-blue": "#d3e6ff", "yellowish-white": "#f3ebc4", "yellow-green": "#c9f24a", "orange": "#ff8c2e"}


DRAWINGS: dict[str, Draw] = {
    **{f"body-length--{state}": partial(length, low=low, high=high) for state, (low, high) in _LENGTHS.items()},
    **{f"uv-glow--{state}": partial(uv_disc, colour=colour) for state, colour in _GLOWS.items()},
    "uv-glow--dull-or-dark": no_glow,
    "uv-glow--dark-spots": dark_spots,
    "leather-grain--chaotic-polygons": chaotic_polygons,
    "leather-grain--lozenge-pockets": lozenge_pockets,
    "leather-grain--quill-bumps": quill_bumps,
    "leather-grain--repeated-pattern": repeated_pattern,
    "leather-grain--fine-hair-pores": hair_pores,
    "leather-grain--soft-folds-no-pores": soft_folds,
    "leather-grain--ridged-points": ridged_points,
    "leather-grain--glassy-beads": glassy_beads,
    "leather-grain--reptile-scales": reptile_scales,
}
