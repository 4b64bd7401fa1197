"""Cut faces of dried plants; resins, oils and pods."""

from __future__ import annotations

import math
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.cropping import patch_within
from images.kits.herb_parts import AMBER, ROOT, WOOL, chip, tear
from images.kits.outlines import dots, ribbon, spread_inside, strokes
from images.kits.plants_states import cm_bar
from images.kits.swatches import heap, spread_on_disc, tone
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_HORN,
    DARK_WOOD,
    GLASS,
    HIGHLIGHT,
    HORN,
    INK,
    LINE,
    PAPER,
    SOFT_INK,
    THICK,
    THIN,
)


def section(c: Canvas, fill: str, *, rim: str = "#7d5c3c") -> None:
    """Draw a round cut face, 76 units in radius, with its skin and a side below it."""
    c.ellipse(100, 108, 84, 82, fill=tone(rim, 0.8))
    c.circle(100, 98, 84, fill=rim)
    c.circle(100, 98, 76, fill=fill, width=THIN)


def horny(c: Canvas) -> None:
    """A glassy, see-through cut face with bright lights on it."""
    section(c, "#d9a860")
    c.circle(100, 98, 54, fill="#e3b978", stroke=NONE)
    c.circle(100, 98, 30, fill="#eccb95", stroke=NONE)
    c.path("M46,80 C52,56 70,42 92,40 L92,50 C76,54 64,66 58,84 Z", fill=PAPER, stroke=NONE)
    c.path("M140,136 L152,118 L158,124 L146,142 Z", fill=PAPER, stroke=NONE)


def powdery(c: Canvas) -> None:
    """A white starchy cut face that sheds powder."""
    section(c, "#f4f1e6")
    dots(c, spread_on_disc(130, 70, 2, 100, 98), 1.6, fill="#c9c2ad")
    c.path("M36,194 C60,180 76,186 100,182 C126,186 144,180 166,194 Z", fill="#f4f1e6")


def oil_dots_rays(c: Canvas) -> None:
    """Rays like a chrysanthemum, with brown oil dots between them."""
    section(c, "#e2d3a8")
    strokes(
        c,
        ([polar(100, 98, 14, 12 * n), polar(100, 98, 72 - 8 * (n % 2), 12 * n)] for n in range(30)),
        stroke="#8a6a3a",
        width=LINE,
    )
    c.circle(100, 98, 52, stroke="#8a6a3a", width=LINE)
    spots = [polar(100, 98, r, 12 * n + 6) for n in range(30) for r in ((24, 44, 64) if n % 2 else (34, 62))]
    dots(c, spots, 3, fill="#b0521c")


def raised_ring(c: Canvas) -> None:
    """A hard brown ring that stands up near the edge."""
    section(c, "#d8b98a", rim=WOOL)
    c.circle(102, 101, 62, stroke="#b59468", width=6)
    c.circle(100, 98, 62, stroke="#6b3f1f", width=6)
    c.line([(190, 20), (152, 56)], stroke=HIGHLIGHT)
    c.line([(164, 54), (151, 57), (154, 44)], stroke=HIGHLIGHT)


def fibrous(c: Canvas) -> None:
    """A broken end that frays into fibres."""
    ribbon(c, [(24, 148), (56, 128), (92, 104)], [70, 74, 72], fill=ROOT).lines(c, [-0.5, 0, 0.5])
    for n in range(22):
        x, y = 74 + 1.8 * n, 74 + 2.9 * n
        tip = (x + 72 + 16 * math.sin(n * 2.1), y - 44 + 9 * math.sin(n * 3.3))
        c.curve([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 5 * math.sin(n)), tip], stroke=INK, width=4)
        c.curve([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 5 * math.sin(n)), tip], stroke="#d9c18f", width=2.2)


def ring_of_dots(c: Canvas, ground: str, dot: str, *, count: int = 16, bundles: bool = False) -> None:
    """Dots in a ring; ``bundles`` draws them as wedges of wood."""
    section(c, ground)
    c.circle(100, 98, 50, stroke=tone(ground, 0.85), width=THIN)
    for n in range(count):
        angle = 360 * n / count
        if bundles:
            wedge = [
                polar(100, 98, 36, angle),
                polar(100, 98, 60, angle - 8),
                polar(100, 98, 64, angle),
                polar(100, 98, 60, angle + 8),
            ]
            c.blob(wedge, fill=dot, width=THIN)
        else:
            x, y = polar(100, 98, 50, angle)
            c.circle(x, y, 6, fill=dot, width=THIN)


def bright_yellow(c: Canvas) -> None:
    """A bright yellow cut face."""
    section(c, "#f5c614")
    strokes(
        c, ([polar(100, 98, 30, 30 * n), polar(100, 98, 66, 30 * n)] for n in range(12)), stroke="#c99a0a", width=LINE
    )
    c.circle(100, 98, 22, stroke="#c99a0a", width=LINE)


def wood_face(c: Canvas, *, streaks: bool) -> None:
    """A pale wood chip, with dark resin streaks or even."""
    outline: list[Point] = [(16, 70), (120, 18), (184, 62), (178, 140), (84, 186), (20, 136)]
    c.polygon(outline, fill="#e0c896")
    if streaks:
        for n in range(9):
            x, y = 30 + 15 * n, 118 - 7 * n + 34 * math.sin(n * 1.9)
            patch = [(x - 26, y + 14), (x, y - 3), (x + 30, y - 18), (x + 22, y - 8), (x, y + 7), (x - 20, y + 18)]
            patch_within(c, patch, outline, fill="#3a2416")
    for n in range(7):
        c.line([(28 + 7 * n, 78 + 13 * n), (116 + 8 * n, 32 + 15 * n)], stroke="#b59766", width=THIN)
    c.polygon(outline)


_LUMPS = ((62, 76, 38), (126, 66, 34), (150, 124, 32), (92, 132, 38), (40, 150, 24))


def sticky_tears(c: Canvas) -> None:
    """Soft lumps that draw out in threads."""
    for dx in (-18, -6, 6, 18):
        for stroke, width in ((INK, 5.5), (tone(AMBER, 1.25), 3)):
            c.curve([(100 + dx, 116), (100 + 0.3 * dx, 70), (100 + 0.9 * dx, 30)], stroke=stroke, width=width)
    tear(c, 102, 28, 24, AMBER)
    for x, y, r, fill in (
        (60, 112, 38, AMBER),
        (130, 108, 34, "#d09b57"),
        (150, 150, 30, "#a3924a"),
        (94, 148, 38, AMBER),
        (42, 162, 24, "#d09b57"),
    ):
        tear(c, x, y, r, fill)


def pale_tears(c: Canvas) -> None:
    """Hard dry tears under white dust."""
    for n, (x, y, r) in enumerate(_LUMPS):
        tear(c, x, y, r, ("#eadbb2", "#d9a87c", "#eadbb2")[n % 3], shine=False)
        dots(c, spread_on_disc(18, r * 0.8, n, x, y), 1.5, fill=PAPER)


def glassy_lumps(c: Canvas) -> None:
    """Greenish-brown lumps with a glassy break."""
    fill = "#6f6a34"
    for n, (x, y, r) in enumerate(_LUMPS):
        around = [polar(x, y, r * (1.1 if k % 2 else 0.86), 51 * k + 13 * n) for k in range(7)]
        c.polygon(around, fill=fill)
        c.polygon([around[0], around[1], (x, y)], fill=tone(fill, 1.3), width=THIN)
        c.polygon([around[3], around[4], (x, y)], fill=tone(fill, 0.75), width=THIN)
        c.line([polar(x, y, r * 0.5, 200), polar(x, y, r * 0.6, 240)], stroke=PAPER, width=THICK)


def glassy_block(c: Canvas) -> None:
    """A dark block with a shell-like glassy break."""
    dark = "#2b1710"
    c.polygon([(20, 78), (92, 40), (184, 62), (176, 140), (104, 182), (22, 150)], fill=dark)
    c.line([(20, 78), (110, 98), (184, 62)], stroke=HORN)
    c.line([(110, 98), (104, 180)], stroke=HORN)
    for r in (14, 26, 38):
        c.curve([polar(120, 168, r, a) for a in (-84, -50, -16)], stroke=HORN, width=LINE)
    c.path("M32,92 L44,95 L40,136 L32,134 Z M52,97 L57,98 L53,138 L49,137 Z", fill="#f2e6d8", stroke=NONE)
    c.path("M100,50 L140,58 L120,68 L84,60 Z", fill="#b98a6a", stroke=NONE)
    for x, y in ((40, 176), (60, 184), (170, 172), (154, 184)):
        c.polygon([(x - 7, y), (x, y - 8), (x + 8, y - 2), (x + 2, y + 6)], fill=dark, width=THIN)


def oily_wood(c: Canvas) -> None:
    """Chips of dark wood, soaked with resin."""
    for x, y, size, turn in ((66, 58, 1.1, -14), (130, 112, 1.15, 22), (60, 154, 1, -6)):
        chip(c, x, y, size, turn, fill="#4a2c1a", streak="#1d0f08")
        c.line([(x - 20, y - 10), (x - 4, y - 13)], stroke=PAPER, width=LINE)


def oil_bottle(c: Canvas, fill: str, *, thick: bool = False, solid: bool = False) -> None:
    """A bottle of oil and a drop that runs down; a solid oil stays slanting when the bottle is tilted."""
    with c.turned(28 if solid else 0, 82, 120):
        body = "M66,28 L66,62 C40,74 34,86 34,104 L34,186 L130,186 L130,104 C130,86 124,74 98,62 L98,28 Z"
        c.path(body, fill=GLASS)
        c.path("M34,112 L130,112 L130,186 L34,186 Z", fill=fill, stroke=NONE)
        c.line([(34, 112), (130, 112)], width=THIN)
        if solid:
            c.curve([(34, 112), (58, 104), (82, 114), (106, 106), (130, 112)], stroke=SOFT_INK)
            dots(c, ((58, 140), (90, 156), (108, 134), (70, 170)), 3, fill=tone(fill, 0.9))
        c.path(body)
        c.rect(62, 12, 40, 18, radius=3, fill=DARK_HORN)
        c.line([(46, 112), (46, 172)], stroke=PAPER, width=THICK)
    if not solid:
        c.rect(144, 30, 48, 156, radius=4, fill=PAPER)
        if thick:
            c.path("M156,40 C158,66 150,80 152,94 C154,112 182,112 184,94 C186,80 178,66 180,40 Z", fill=fill)
        else:
            c.path("M165,40 L164,140 C158,150 160,162 168,162 C176,162 178,150 172,140 L171,40 Z", fill=fill)


def vanilla(c: Canvas) -> None:
    """Slim wrinkled black-brown pods tied in a bundle, 18 cm."""
    for n, (low, high) in enumerate(((40, 46), (58, 62), (76, 78), (94, 94), (112, 110))):
        pod = ribbon(
            c,
            [(12 + n * 4, low + 24), (80, low + 8 + n * 3), (140, high), (188 - n * 3, high - 16)],
            [5, 12, 14, 13, 9, 4],
            fill="#3a2318",
        )
        for side in (-0.3, 0.4):
            c.curve([pod.at(0.05 + 0.1 * k, side + 0.15 * math.sin(k * 2)) for k in range(10)], stroke=HORN, width=THIN)
    c.polygon([(84, 40), (98, 39), (100, 142), (86, 144)], fill=WOOL)
    cm_bar(c, 47, "5 cm")


def baobab(c: Canvas) -> None:
    """A velvety oval fruit on a stalk, and one broken to show shell and white pulp."""
    c.line([(64, 8), (64, 34)], stroke=DARK_WOOD, width=7)
    outline: list[Point] = [(64, 30), (96, 52), (108, 104), (92, 160), (64, 184), (36, 160), (20, 104), (32, 52)]
    c.blob(outline, fill="#8f8f55")
    strokes(c, ([(x, y), (x + 3, y + 5)] for x, y in spread_inside(outline, 130, 2)), stroke="#5d5e30")
    c.blob([(118, 92), (150, 70), (184, 92), (188, 140), (166, 176), (132, 176), (112, 140)], fill="#6b5a33")
    c.blob([(124, 98), (150, 80), (177, 98), (180, 138), (162, 168), (136, 168), (120, 138)], fill="#f6efdc")
    for x, y in ((142, 108), (162, 116), (138, 136), (158, 144), (148, 158)):
        c.ellipse(x, y, 7, 5, fill=DARK_WOOD)


def prickly_fruit(c: Canvas) -> None:
    """A fleshy fruit with tufts of fine hairs, and one cut."""
    c.path(
        "M28,30 C20,80 14,120 30,160 C40,186 88,186 98,160 C114,120 108,80 100,30 C80,42 48,42 28,30 Z", fill="#c4473f"
    )
    c.ellipse(64, 33, 35, 10, fill="#a33a52")
    for x, y in ((44, 66), (82, 70), (62, 92), (36, 110), (90, 112), (62, 130), (44, 152), (82, 154)):
        strokes(c, ([(x, y), polar(x, y, 9, a)] for a in (-150, -120, -90, -60, -30)), width=THIN)
        c.circle(x, y, 3.4, fill=BONE, width=THIN)
    c.circle(150, 122, 38, fill="#a8c36a")
    c.circle(150, 122, 31, fill=CORAL_RED, width=THIN)
    dots(c, spread_on_disc(26, 26, 3, 150, 122), 2.6, fill=INK)


_POWDERS = {
    "white-cream": "#f0e8d3",
    "yellow": "#c9a04a",
    "bright-yellow": "#f5c614",
    "brown": "#86603c",
    "red": "#9c4430",
    "green": "#8a9a66",
    "black": "#45423f",
}


DRAWINGS: dict[str, Draw] = {
    **{f"powder-colour--{state}": partial(heap, colour=colour) for state, colour in _POWDERS.items()},
    "herb-section--horny": horny,
    "herb-section--powdery": powdery,
    "herb-section--oil-dots-rays": oil_dots_rays,
    "herb-section--raised-ring": raised_ring,
    "herb-section--fibrous": fibrous,
    "herb-section--dots-in-ring": partial(ring_of_dots, ground="#e6d6b4", dot="#b0701c"),
    "herb-section--white-dot-ring": partial(ring_of_dots, ground="#5f4a38", dot="#f6efdc", count=9, bundles=True),
    "herb-section--bright-yellow": bright_yellow,
    "herb-section--resin-streaks": partial(wood_face, streaks=True),
    "herb-section--even-wood": partial(wood_face, streaks=False),
    "resin-form--sticky-tears": sticky_tears,
    "resin-form--glassy-dark-block": glassy_block,
    "resin-form--greenish-glassy": glassy_lumps,
    "resin-form--yellow-brown-powder": partial(heap, colour="#b98a34"),
    "resin-form--dark-oily-wood": oily_wood,
    "resin-form--hard-pale-tears": pale_tears,
    "oil-colour--clear-thin": partial(oil_bottle, fill="#f3ecb4"),
    "oil-colour--amber-thick": partial(oil_bottle, fill="#8a4a14", thick=True),
    "oil-colour--greenish": partial(oil_bottle, fill="#6fa58a"),
    "oil-colour--solid": partial(oil_bottle, fill="#efe3bd", solid=True),
    "pod-form--slim-oily-pod": vanilla,
    "pod-form--velvety-fruit": baobab,
    "pod-form--prickly-pear": prickly_fruit,
}
