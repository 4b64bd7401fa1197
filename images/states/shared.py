"""States asked of many kinds of item: length beside a hand, glow under UV, grain of leather, origin on a map."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar, scattered
from images.kits.cropping import cut
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

# Length ------------------------------------------------------------------------

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
"""A hand of 18 cm, in cm from the middle of the wrist; fingers up."""


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


# Glow under UV --------------------------------------------------------------------


def dark_spots(c: Canvas) -> None:
    """Spots that stay dark violet on a glowing ground."""
    uv_disc(c, "#d3e6ff")
    for x, y, r in ((78, 74, 11), (124, 88, 8), (98, 126, 12), (136, 130, 7), (66, 112, 6), (106, 62, 6)):
        c.blob([polar(x, y, r * (1 + 0.16 * math.sin(n + x)), 45 * n) for n in range(8)], fill="#3a1d5c", stroke=NONE)


def no_glow(c: Canvas) -> None:
    """A disc that stays nearly dark."""
    night(c)
    uv_ground(c, "#2c3158", "#5b628c")


# Leather ---------------------------------------------------------------------------


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


# Origin ------------------------------------------------------------------------------

Box = tuple[float, float, float, float]

_LAND: dict[str, tuple[str, ...]] = {
    "north-america": (
        "-168,66 -162,70 -156,71 -141,70 -128,70 -115,68 -105,68 -95,69 -94,72 -85,70 -82,67 -88,64 -94,60 "
        "-92,57 -82,55 -80,51 -78,55 -77,62 -70,62 -64,59 -56,52 -65,50 -60,46 -66,44 -70,43 -71,41 -75,39 "
        "-76,35 -81,31 -80,26 -82,29 -90,29 -97,28 -97,26 -104,30 -108,31 -114,32 -117,32 -121,35 -124,40 "
        "-124,47 -130,54 -138,59 -150,60 -158,57 -165,54 -158,59 -165,62",
        "-120,72 -105,76 -92,75 -95,72 -108,70",
        "-88,73 -75,72 -62,66 -66,63 -74,66 -85,70",
    ),
    "central-america-caribbean": (
        "-117,32 -114,32 -108,31 -104,30 -97,26 -97,22 -95,18 -91,18 -90,21 -87,21 -88,16 -83,15 -83,10 -80,9 "
        "-77,8 -79,7 -83,8 -86,11 -92,14 -96,15 -105,19 -106,23 -109,26 -113,31",
        "-117,32 -115,31 -112,28 -109,23 -112,25 -115,28",
        "-85,22 -80,24 -74,20 -78,20 -82,22",
        "-74,20 -69,20 -68,18 -74,18",
        "-67,18 -65,19 -65,17",
        "-78,18 -76,19 -76,17",
        "-62,16 -60,16 -60,13 -62,12",
    ),
    "south-america": (
        "-77,8 -72,12 -62,11 -57,6 -51,4 -50,0 -44,-2 -35,-6 -35,-9 -39,-14 -40,-21 -48,-26 -53,-33 -57,-36 "
        "-57,-38 -62,-39 -65,-43 -66,-48 -69,-52 -66,-55 -72,-54 -75,-48 -73,-40 -71,-30 -70,-18 -76,-14 "
        "-81,-6 -80,-2 -79,1 -77,4",
    ),
    "europe": (
        "-9,37 -9,43 -1,43 -1,46 -4,48 2,51 8,54 8,57 11,56 12,54 20,54 24,59 30,60 25,60 22,60 25,65 21,64 "
        "17,61 16,57 13,55 11,59 7,58 5,61 12,66 20,70 28,71 41,67 34,66 44,66 46,68 60,69 60,55 52,51 48,46 "
        "40,44 37,45 39,47 35,46 31,46 28,44 28,41 26,40 23,40 23,38 22,37 20,39 19,42 13,45 13,43 18,40 "
        "16,38 15,40 10,43 8,44 4,43 3,42 0,39 -2,37 -5,36",
        "-5,50 1,51 2,53 -1,55 -2,57 -5,59 -5,55 -3,54 -4,52",
        "-10,52 -6,52 -6,54 -8,55 -10,54",
        "-24,65 -14,65 -19,63",
        "26,40 30,41 36,42 42,41 44,39 36,36 30,36 27,37",
        "12,38 15,38 15,37",
        "8,41 10,41 9,39",
        "23,35 26,35 25,34",
    ),
    "north-africa": (
        "-6,36 -2,35 10,37 11,34 15,32 20,32 22,33 25,31 32,31 34,31 33,28 36,22 25,22 24,20 15,23 12,23 4,19 "
        "-5,25 -13,21 -17,21 -13,28 -9,31",
    ),
    "west-central-africa": (
        "-17,21 -13,21 -5,25 4,19 12,23 15,23 24,20 23,11 27,5 30,4 30,-3 29,-8 28,-12 24,-11 22,-8 17,-7 "
        "12,-6 9,-1 9,4 5,4 1,6 -7,4 -13,8 -17,14 -16,18",
    ),
    "east-southern-africa": (
        "24,20 25,22 36,22 37,18 43,12 51,12 47,4 40,-3 39,-9 41,-15 35,-20 35,-24 33,-26 32,-29 27,-34 "
        "20,-35 18,-32 15,-26 12,-18 13,-10 12,-6 17,-7 22,-8 24,-11 28,-12 29,-8 30,-3 30,4 27,5 23,11",
    ),
    "madagascar": ("49,-12 50,-15 47,-25 44,-25 43,-21 44,-16",),
    "india-himalaya": (
        "62,25 67,25 70,21 73,20 73,16 76,9 77,8 80,13 80,15 86,20 90,22 92,21 94,24 97,28 92,28 86,28 80,31 "
        "78,35 74,37 70,34 66,30",
        "80,10 82,7 80,6",
    ),
    "south-east-asia": (
        "92,21 94,18 94,16 97,16 98,12 98,8 101,3 104,1 103,4 100,7 100,13 102,12 105,9 107,10 109,12 106,19 "
        "108,21 102,22 98,24 97,28 94,24",
        "95,5 104,-2 106,-6 102,-4 98,1",
        "105,-6 114,-7 114,-9 106,-8",
        "109,2 113,3 117,7 119,5 117,0 116,-4 110,-3",
        "120,1 125,2 121,0 123,-5 120,-3 119,-5 119,-3",
        "120,18 122,18 124,13 120,14",
        "122,8 125,10 126,7 125,6",
        "131,-1 134,-1 135,-3 138,-2 141,-3 141,-9 138,-8 138,-6 133,-4",
    ),
    "east-asia": (
        "74,37 78,35 80,31 86,28 92,28 97,28 98,24 102,22 108,21 110,20 114,22 119,25 121,29 120,34 122,37 "
        "118,38 121,40 125,39 126,34 129,35 129,38 127,40 131,43 135,44 140,50 141,53 136,54 142,59 152,59 "
        "156,61 160,61 156,57 156,51 160,54 163,58 170,60 179,63 179,69 160,70 140,72 125,73 121,60 120,53 "
        "118,49 112,43 105,42 96,43 88,49 82,46 80,43 74,40",
        "130,34 133,35 137,37 140,41 142,39 141,35 136,34",
        "130,33 132,33 131,31",
        "140,42 142,45 145,43 142,42",
        "120,23 121,25 121,22",
        "142,46 142,54 144,49",
        "109,19 111,20 110,18",
    ),
    "oceania": (
        "114,-22 122,-18 126,-14 130,-12 136,-12 135,-15 140,-17 142,-11 146,-18 153,-26 153,-31 150,-37 "
        "146,-39 140,-38 137,-34 131,-31 124,-33 118,-35 115,-34",
        "145,-41 148,-41 147,-43",
        "173,-35 178,-38 175,-41 174,-38",
        "172,-41 174,-42 170,-46 167,-46",
        "141,-3 145,-4 148,-6 151,-10 146,-9 143,-9 141,-9",
        "159,-8 163,-10 161,-11",
        "164,-20 167,-22 166,-23",
        "166,-14 169,-17 167,-17",
        "177,-17 179,-17 178,-19",
    ),
    "other": (
        "36,36 44,39 42,41 40,44 48,46 52,51 60,55 60,69 68,69 70,73 80,73 100,76 110,74 125,73 121,60 120,53 "
        "118,49 112,43 105,42 96,43 88,49 82,46 80,43 74,40 74,37 70,34 66,30 62,25 57,27 48,30 51,24 56,25 "
        "60,22 58,20 52,16 45,13 43,13 39,21 34,29 35,32",
        "-73,78 -20,78 -20,73 -25,69 -40,65 -44,60 -50,62 -54,67 -52,70 -58,75",
    ),
}
"""Plain land pieces by region, as longitude,latitude in whole degrees; neighbours share their corners."""


def _place(corner: str) -> Point:
    """Return where a longitude and latitude stand, in degrees of longitude to the right and down (Mercator)."""
    east, north = (float(part) for part in corner.split(","))
    return (east, -math.degrees(math.asinh(math.tan(math.radians(north)))))


def _outlines(name: str) -> Iterator[list[Point]]:
    for shape in _LAND[name]:
        yield [_place(corner) for corner in shape.split()]


def _land(c: Canvas, region: str, middle: Point, scale: float, frame: Box) -> None:
    """Draw the land within a frame (left, top, width, height) about a place of the map, a region shaded."""
    left, top, wide, high = frame
    c.rect(left, top, wide, high, fill="#e8f0f4", stroke=NONE)
    edge = [(left, top), (left + wide, top), (left + wide, top + high), (left, top + high)]
    for shaded in (False, True):
        shapes = []
        for name in _LAND:
            for outline in _outlines(name) if (name == region) == shaded else ():
                moved = [(scale * (x - middle[0]), scale * (y - middle[1])) for x, y in outline]
                shapes.append(cut([(left + wide / 2 + x, top + high / 2 + y) for x, y in moved], edge))
        data = ("M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in shape) + "Z" for shape in shapes if len(shape) > 2)
        fill = HIGHLIGHT if shaded else "#b9b3a4"
        c.path("".join(data), fill=fill, stroke=tone(fill, 0.6) if shaded else fill, width=1)
    c.rect(left, top, wide, high, stroke=DARK_GREY, line=THIN)


def world(c: Canvas, region: str) -> None:
    """A plain map of the world with one region shaded, and that region larger below it."""
    corners = [point for outline in _outlines(region) for point in outline]
    west, east = min(x for x, _ in corners), max(x for x, _ in corners)
    north, south = min(y for _, y in corners), max(y for _, y in corners)
    _land(c, region, (5, -24), 0.552, (3, 3, 194, 104))
    scale = min(170 / (east - west), 70 / (south - north), 2.4)
    _land(c, region, ((west + east) / 2, (north + south) / 2), scale, (3, 113, 194, 84))


def unknown_origin(c: Canvas) -> None:
    """A plain map of the world under a question mark."""
    _land(c, "", (5, -24), 0.552, (3, 48, 194, 104))
    c.text(100, 136, "?", size=104, fill=HIGHLIGHT)


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
_ORIGINS = [name for name in _LAND if name != "other"]

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
    **{f"likely-origin--{region}": partial(world, region=region) for region in _ORIGINS},
    "likely-origin--unknown": unknown_origin,
}
