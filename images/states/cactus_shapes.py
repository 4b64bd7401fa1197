"""Shapes of cacti."""

from __future__ import annotations

import itertools
import math

from images.book import Draw
from images.canvas import Canvas, polar, scattered
from images.kits.outlines import dots, ribbon, spread_inside, strokes
from images.kits.plant_parts import BLUE_LEAF, PALE_LEAF, PINK
from images.kits.plants_states import (
    FELT,
    SOIL,
    cm_bar,
    column,
    cushions_with_spines,
    ground,
    petals,
    pot,
    ribbed_body,
)
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_LEAF,
    HORN,
    INK,
    LEAF,
    LINE,
    PAPER,
    SOFT_INK,
    THIN,
)


def rock_rosette(c: Canvas) -> None:
    """A flat star of triangular horny knobs, seen from above."""
    for count, reach, base, turn in ((11, 84, 34, 0), (9, 60, 22, 16), (7, 40, 12, 4)):
        for n in range(count):
            angle = turn + 360 * n / count
            wide = 150 / count
            left, right = polar(100, 100, base + 20, angle - wide), polar(100, 100, base + 20, angle + wide)
            c.polygon([polar(100, 100, base - 8, angle), left, polar(100, 100, reach, angle), right], fill="#9aa38a")
            c.line([polar(100, 100, base + 6, angle), polar(100, 100, reach - 8, angle)], width=THIN, stroke=SOFT_INK)
    c.circle(100, 100, 11, fill=FELT)


def star_dome(c: Canvas) -> None:
    """A spineless dome of eight broad ribs with white flecks, seen from above."""
    ribs = 8
    around = [polar(100, 100, 86 if n % 2 else 66, 180 * n / ribs) for n in range(2 * ribs)]
    c.blob(around, fill="#7f9a6d")
    for n in range(ribs):
        angle = 360 * (n + 0.5) / ribs
        c.curve(
            [polar(100, 100, 8, angle - 22.5), polar(100, 100, 40, angle - 22.5), polar(100, 100, 64, angle - 22.5)],
            stroke=DARK_LEAF,
        )
        dots(c, [polar(100, 100, r, angle) for r in (24, 42, 60, 76)], 4, fill=FELT, stroke=SOFT_INK)
    flecks = [polar(100, 100, 84 * math.sqrt(u), 360 * v) for u, v in scattered(150, 2)]
    dots(c, (p for n, p in enumerate(flecks) if math.hypot(p[0] - 100, p[1] - 100) < 66), 1.4, fill=PAPER)


def tubercle_ball(c: Canvas) -> None:
    """A small ball of knobs in spirals, each with a star of fine spines; 6 cm across."""
    c.circle(100, 92, 66, fill=LEAF)
    places = [polar(100, 92, 8 * math.sqrt(n), 137.5 * n) for n in range(1, 54)]
    dots(c, places, 7.5, fill=PALE_LEAF, stroke=DARK_LEAF)
    strokes(c, ([p, polar(*p, 7, a)] for p in places for a in (0, 72, 144, 216, 288)), stroke=INK, width=1)
    dots(c, places, 1.8, fill=PAPER)
    c.circle(100, 92, 66)
    cm_bar(c, 132 / 5, "1 cm", x=66, y=184)


def soft_button(c: Canvas) -> None:
    """A spineless blue-green button of low lobes with tufts of wool, on a turnip root."""
    c.path("M52,116 C54,150 82,170 96,194 L104,194 C118,170 146,150 148,116 Z", fill=SOIL)
    c.ellipse(100, 86, 76, 46, fill=BLUE_LEAF)
    for angle in range(0, 360, 45):
        far = polar(0, 0, 1, angle + 22)
        c.curve(
            [
                (100 + 12 * far[0], 80 + 7 * far[1]),
                (100 + 46 * far[0] - 6 * far[1], 82 + 28 * far[1]),
                (100 + 74 * far[0], 86 + 44 * far[1]),
            ],
            stroke="#4f7467",
            width=THIN,
        )
        for share in (0.4, 0.78):
            x, y = 100 + 74 * share * math.cos(math.radians(angle)), 84 + 42 * share * math.sin(math.radians(angle))
            strokes(c, ([(x, y), (x + d, y - 9)] for d in (-5, -2, 2, 5)), stroke=SOFT_INK)
            c.ellipse(x, y, 5, 3.5, fill=FELT, width=THIN)
    c.ellipse(100, 80, 11, 7, fill=FELT, width=THIN)


def flat_disc(c: Canvas) -> None:
    """A ribbed ball with a woolly, bristly cap on top."""
    ribbed_body(c, 100, 130, 76, 54, ribs=9, spines=8, rows=4)
    c.path("M62,84 C58,40 76,26 100,26 C124,26 142,40 138,84 C120,94 80,94 62,84 Z", fill=FELT)
    bristles = [
        [(x, y), (x + (x - 100) * 0.08, y - 9)]
        for x, y in spread_inside([(66, 44), (134, 44), (134, 88), (66, 88)], 60, 2)
    ]
    strokes(c, bristles, stroke=CORAL_RED)
    ground(c, 186)


def scaly_ribs(c: Canvas) -> None:
    """A grey body with scale-like rows of rough skin and comb-like spines."""
    c.path("M58,184 L58,78 C58,40 78,22 100,22 C122,22 142,40 142,78 L142,184 Z", fill="#a8a899")
    for n, x in enumerate((72, 100, 128)):
        c.line([(x - 14, 60 if n == 1 else 76), (x - 14, 182)], stroke=SOFT_INK, width=THIN)
        for y in range(62, 180, 26):
            strokes(
                c,
                ([(x, y - 9 + 3 * k), (x + side * 9, y - 10 + 3.2 * k)] for k in range(6) for side in (-1, 1)),
                width=THIN,
            )
            c.ellipse(x, y, 2.6, 9, fill=FELT, width=THIN)
    dots(
        c,
        ((64, 90), (66, 120), (86, 70), (88, 108), (112, 92), (114, 132), (138, 108), (86, 148), (136, 150)),
        2.2,
        fill=PAPER,
        stroke=SOFT_INK,
    )
    ground(c, 186)


def barrel(c: Canvas) -> None:
    """A barrel with ribs and strong spines."""
    ribbed_body(c, 100, 104, 76, 78, ribs=11, spines=12, rows=6)
    ground(c, 184)


def columns(c: Canvas) -> None:
    """Tall ribbed columns, one with a side arm."""
    for x, top, width in ((58, 66, 34), (142, 46, 34), (100, 14, 40)):
        column(c, x, top, 184, width, ribs=5)
        cushions = [(x - width / 2 + width * (k + 0.5) / 5, y) for k in range(5) for y in range(top + 26, 180, 20)]
        dots(c, cushions, 1.8, fill=FELT, stroke=SOFT_INK)
        strokes(
            c,
            (
                [(x + side * width / 2, y), (x + side * (width / 2 + 7), y - 4)]
                for y in range(top + 22, 180, 14)
                for side in (-1, 1)
            ),
        )
    ground(c, 186)


def pads(c: Canvas) -> None:
    """Flat oval pads, one on the other."""
    for x, y, turn, rx, ry in (
        (100, 140, 0, 34, 46),
        (58, 76, -30, 26, 38),
        (136, 72, 26, 28, 40),
        (96, 44, -4, 20, 30),
    ):
        with c.turned(turn, x, y):
            c.ellipse(x, y, rx, ry, fill=LEAF)
            places = [
                (x + dx * rx, y + dy * ry)
                for dx in (-0.55, 0, 0.55)
                for dy in (-0.6, -0.2, 0.2, 0.6)
                if abs(dx) + abs(dy) < 1.2
            ]
            cushions_with_spines(c, places, 6, cushion=2)
    ground(c, 188)


def flat_hanging(c: Canvas) -> None:
    """Hanging chains of flat, leaf-like joints from a pot."""
    for reach, count in ((80, 5), (48, 4)):
        for side in (-1, 1):
            ends = [(100 + side * 12, 40.0), (100 + side * (6 + reach / 2), 15.0), (100 + side * reach, 34.0)]
            ends += [(100 + side * (reach + n), 34.0 + 30 * n) for n in range(1, count)]
            for (x, y), (far_x, far_y) in itertools.pairwise(ends):
                with c.turned(math.degrees(math.atan2(far_y - y, far_x - x)) - 90, x, y):
                    _joint(c, x, y)
            petals(c, *ends[-1], (50, 90, 130), 20, 9, fill=PINK)
    pot(c, 100, 34, 62, 46)


def _joint(c: Canvas, x: float, y: float) -> None:
    """Draw one flat joint with notched edges and a midrib, 32 long."""
    edge = f"M{x - 5:.1f},{y:.1f} l-7,9 l2,5 l-2,12 l7,6 l10,0 l7,-6 l-2,-12 l2,-5 l-7,-9 Z"
    c.path(f"{edge} m5,4 v24", fill=LEAF, width=2)


def three_angled(c: Canvas) -> None:
    """A climbing three-angled stem with air roots, and its cut end."""
    stem = ribbon(c, [(60, 190), (72, 130), (58, 76), (82, 16)], [34, 36, 36, 30], fill=LEAF)
    stem.lines(c, [0.15], begin=0.02, end=0.98)
    for n in range(1, 7):
        for side in (-1, 0.15, 1):
            x, y = stem.at(n / 7, side)
            dots(c, [(x, y)], 3, fill=FELT, stroke=INK)
            strokes(c, [[(x, y), (x - 5, y - 5)], [(x, y), (x + 5, y - 5)]])
    for y in (100, 142):
        c.curve([(82, y), (100, y + 4), (112, y + 18)], stroke=HORN, width=LINE)
    c.path("M150,70 C156,92 176,108 190,118 C168,120 146,120 112,120 C132,108 146,92 150,70 Z", fill=PALE_LEAF)
    c.circle(150, 106, 8, fill=BONE, width=THIN)


DRAWINGS: dict[str, Draw] = {
    "cactus-shape--rock-rosette": rock_rosette,
    "cactus-shape--star-dome": star_dome,
    "cactus-shape--small-tubercle-ball": tubercle_ball,
    "cactus-shape--soft-button": soft_button,
    "cactus-shape--flat-disc": flat_disc,
    "cactus-shape--scaly-ribs": scaly_ribs,
    "cactus-shape--ribbed-ball": barrel,
    "cactus-shape--column": columns,
    "cactus-shape--pads": pads,
    "cactus-shape--flat-hanging": flat_hanging,
    "cactus-shape--three-angled-climber": three_angled,
}
