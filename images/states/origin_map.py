"""Regions of the world."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits.cropping import cut
from images.kits.swatches import tone
from images.palette import (
    DARK_GREY,
    HIGHLIGHT,
    THIN,
)

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


_ORIGINS = [name for name in _LAND if name != "other"]


DRAWINGS: dict[str, Draw] = {
    **{f"likely-origin--{region}": partial(world, region=region) for region in _ORIGINS},
    "likely-origin--unknown": unknown_origin,
}
