"""Wood: what its end grain shows under the lens, its colour, its weight, and simple trials."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, polar
from images.kits.cropping import line_within
from images.kits.endgrain import PALE, PORE, EndGrain, draw_end_grain, draw_softwood
from images.kits.outlines import dots, strokes
from images.kits.swatches import bracket, cloth, glass_front, glass_of_water, night, plank, tone, vial
from images.palette import (
    DARK_GREY,
    GREY,
    HIGHLIGHT,
    INK,
    LINE,
    PAPER,
    THIN,
    WOOD,
)

_GRAINS: dict[str, EndGrain] = {
    "wood-pores--pores": EndGrain(pores=6, width=190, grouping="short-rows", seed=3),
    "pore-arrangement--ring-porous": EndGrain(pores=14, width=290, arrangement="ring-porous", ring=1.9),
    "pore-arrangement--semi-ring-porous": EndGrain(
        pores=13, width=210, arrangement="semi-ring-porous", ring=2.1, seed=4
    ),
    "pore-arrangement--diffuse": EndGrain(pores=12, width=130, ring=1.7, seed=2),
    "pore-arrangement--radial": EndGrain(pores=42, width=110, arrangement="radial"),
    "pore-grouping--alone": EndGrain(pores=8, width=200, scale=60),
    "pore-grouping--short-rows": EndGrain(pores=11, width=180, grouping="short-rows", scale=60),
    "pore-grouping--long-rows": EndGrain(pores=18, width=140, grouping="long-rows", scale=60),
    "pore-grouping--clusters": EndGrain(pores=32, width=100, grouping="clusters", scale=60),
    "pore-count--up-to-5": EndGrain(pores=3, width=200, square=True, scale=50),
    "pore-count--from-5-to-20": EndGrain(pores=12, width=120, square=True, scale=50),
    "pore-count--from-20-to-40": EndGrain(pores=30, width=85, square=True, scale=50),
    "pore-count--above-40": EndGrain(pores=60, width=60, square=True, scale=50),
    "pore-width--small": EndGrain(pores=24, width=60),
    "pore-width--medium": EndGrain(pores=10, width=150),
    "pore-width--large": EndGrain(pores=4, width=290),
    "pore-contents--nothing": EndGrain(pores=4, width=220, scale=100),
    "pore-contents--red-brown-gum": EndGrain(pores=4, width=220, scale=100, filling="#b02a1c"),
    "pore-contents--yellow": EndGrain(pores=4, width=220, scale=100, filling="#f0c52e"),
    "pore-contents--white": EndGrain(pores=4, width=220, scale=100, filling="#ffffff"),
    "pore-contents--greenish-black": EndGrain(pores=4, width=220, scale=100, filling="#2c4a3a"),
    "pale-around-pores--none": EndGrain(pores=3.5, width=180, scale=60),
    "pale-around-pores--halo": EndGrain(pores=3.5, width=180, around="halo", scale=60),
    "pale-around-pores--eye": EndGrain(pores=3.5, width=180, around="eye", scale=60),
    "pale-around-pores--winged-eye": EndGrain(pores=3, width=150, around="winged-eye", scale=60),
    "pale-around-pores--joined-wings": EndGrain(pores=4, width=160, around="joined-wings", scale=60),
    "pale-lines--none": EndGrain(pores=4, width=150, scale=60),
    "pale-lines--short-dashes": EndGrain(pores=4, width=150, between="short-dashes", scale=60),
    "pale-lines--narrow-lines": EndGrain(pores=4, width=150, between="narrow-lines", scale=60),
    "pale-lines--net": EndGrain(pores=4, width=150, between="net", rays=7, scale=60),
    "pale-lines--wide-bands": EndGrain(pores=4, width=150, between="wide-bands", scale=60),
    "pale-ring-line--present": EndGrain(pores=9, width=120, ring=1.7, ring_line=True),
    "pale-ring-line--absent": EndGrain(pores=9, width=120, ring=1.7),
    "ray-width--lens-only": EndGrain(pores=10, width=120, rays=8, ray_width=15),
    "ray-width--just-visible": EndGrain(pores=8, width=120, rays=4.5, ray_width=60),
    "ray-width--wide": EndGrain(pores=7, width=90, rays=1.3, ray_width=240),
    "resin-canals--none": EndGrain(pores=8, width=130),
    "resin-canals--tangential-lines": EndGrain(pores=6, width=190, canals=True),
    "soft-islands--present": EndGrain(pores=9, width=110, islands=True, grouping="short-rows", scale=60),
    "soft-islands--absent": EndGrain(pores=9, width=110, grouping="short-rows", scale=60),
}


def glittering_films(c: Canvas) -> None:
    """Pores crossed by thin films that catch the light."""
    draw_end_grain(c, EndGrain(pores=0, scale=100))
    for x, y in ((52, 42), (136, 50), (84, 90), (160, 104), (40, 132), (118, 142)):
        c.circle(x, y, 19, fill="#5d4630", stroke=PORE)
        for begin, end in ((20, 200), (80, 250), (140, 320)):
            arc = [polar(x, y, 19, begin), (x + 2, y - 2), polar(x, y, 19, end)]
            c.curve(arc, stroke="#e9f1f4", width=THIN)
        c.path(f"M{x + 5},{y - 12} l2,5 l5,2 l-5,2 l-2,5 l-2,-5 l-5,-2 l5,-2 Z", fill=PAPER, stroke=NONE)


def ripples(c: Canvas, strength: float) -> None:
    """A smooth tangential face: arched grain, and level ripples across it."""
    face = [(14.0, 14.0), (186.0, 14.0), (186.0, 186.0), (14.0, 186.0)]
    c.polygon(face, fill=WOOD, stroke=NONE)
    for n in range(7):
        half = 8 + 15 * n
        arch = [(100 + half * k / 8, 136 - 16 * n + 130 * (k / 8) ** 4) for k in range(-8, 9)]
        line_within(c, arch, face, stroke="#8f6238", width=LINE)
    rows = list(enumerate(range(22, 184, 7)))
    if strength == 1:
        lines = [[(18.0, float(y)), (182.0, float(y))] for _, y in rows]
    else:
        starts = [(n, y, 24 + 40 * (n * 0.618 % 1) + 66 * k) for n, y in rows for k in range(2) if (n + k) % 3]
        lines = [[(x, y + n % 3), (x + 24 + n % 4 * 6, y + n % 2 * 2.0)] for n, y, x in starts] if strength else []
    strokes(c, lines, stroke=PALE, width=2)
    strokes(c, ([(a, y + 2.2), (b, z + 2.2)] for (a, y), (b, z) in lines), stroke="#7f5530", width=1.2)
    c.polygon(face)


def floating(c: Canvas, density: float) -> None:
    """A block of wood in water; the share below the surface is its density."""
    surface, side = 76.0, 74.0
    glass_of_water(c, water=surface)
    top = surface - (1 - density) * side if density < 0.95 else (surface + 24 if density < 1.05 else 188 - side - 2)
    c.rect(63, top, side, side, fill=WOOD)
    for n in range(6):
        c.line([(64, top + 8 + 12 * n), (136, top + 8 + 12 * n)], stroke="#94663c", width=THIN)
    if density < 0.95:
        below = surface - top
        c.path(f"M63,{surface} h{side} v{side - below:.1f} h-{side} Z", fill="#9cc4d9", stroke=NONE, opacity=0.35)
        bracket(c, 152, top, surface)
    else:
        c.path(f"M63,{top} h{side} v{side} h-{side} Z", fill="#9cc4d9", stroke=NONE, opacity=0.3)
        reach = 16 if density < 1.05 else 40
        c.line(
            [(100, top - reach - 2), (100, top - 4)], stroke=HIGHLIGHT, width=LINE, dash="3 5" if density < 1.05 else ""
        )
        c.line([(93, top - 12), (100, top - 4), (107, top - 12)], stroke=HIGHLIGHT, width=LINE)
    glass_front(c, water=surface)


def feel(c: Canvas, *, oily: bool) -> None:
    """A scraped block pressed on paper: an oily wood leaves a see-through spot."""
    c.polygon([(20, 122), (56, 84), (186, 96), (154, 176), (24, 168)], fill=PAPER)
    with c.turned(8, 60, 70):
        c.rect(26, 26, 92, 52, fill=WOOD)
        for y in (36, 47, 58, 69):
            c.curve([(27, y), (60, y + 2), (117, y - 1)], stroke="#94663c", width=THIN)
        if oily:
            c.path("M34,32 C60,28 86,30 110,32 L110,42 C84,40 60,42 34,40 Z", fill=PAPER, stroke=NONE, opacity=0.5)
    if oily:
        c.blob(
            [(82, 124), (112, 112), (146, 122), (148, 144), (116, 156), (84, 148)],
            fill="#d8cda9",
            stroke="#a8996b",
            width=LINE,
        )
        c.blob([(98, 130), (116, 124), (132, 130), (130, 142), (112, 146), (98, 140)], fill="#e6ddc1", stroke=NONE)
    else:
        dots(c, ((96, 128), (118, 122), (134, 136), (108, 144), (124, 150)), 1.8, fill="#94663c")


def charcoal(c: Canvas) -> None:
    """A burnt splinter that stays as a thread of charcoal."""
    _stub(c)
    thread = [(88, 128), (92, 100), (96, 70), (95, 40), (100, 12), (104, 42), (106, 72), (109, 102), (114, 128)]
    c.blob(thread, fill=INK)
    strokes(c, ([(95 - n, 40 + 20 * n), (104 + n, 37 + 20 * n)] for n in range(5)), stroke=GREY)


def ash(c: Canvas, fill: str) -> None:
    """A burnt splinter that crumbles to ash above a charred neck."""
    _stub(c)
    left = [(90, 118), (84, 100), (88, 78), (80, 58), (88, 36), (98, 20)]
    right = [(112, 30), (108, 50), (118, 68), (112, 90), (116, 116)]
    c.blob([*left, *right], fill=fill, stroke=DARK_GREY)
    for crack in (((86, 98), (100, 92), (113, 98)), ((84, 62), (98, 66), (112, 58)), ((92, 40), (102, 36), (106, 40))):
        c.curve(crack, stroke=DARK_GREY, width=THIN)
    c.polygon([(88, 130), (87, 116), (94, 110), (101, 116), (108, 110), (116, 116), (114, 130)], fill=INK)
    for x, y, r in ((60, 184, 8), (44, 188, 5), (138, 182, 9), (156, 187, 6), (146, 168, 4)):
        crumb = [polar(x, y, r * (1 - 0.25 * (n % 2)), 60 * n) for n in range(6)]
        c.blob(crumb, fill=fill, stroke=DARK_GREY, width=THIN)


def _stub(c: Canvas) -> None:
    c.polygon([(88, 126), (114, 126), (111, 192), (92, 192)], fill=WOOD)
    strokes(c, [[(96, 130), (98, 188)], [(106, 130), (105, 188)]], stroke="#94663c")


def soda(c: Canvas, *, red: bool) -> None:
    """A drop on a fresh cut: what colour the wet spot takes."""
    c.polygon([(16, 116), (46, 84), (186, 84), (160, 116)], fill=tone("#cfa05c", 1.2))
    c.rect(16, 116, 144, 60, fill="#cfa05c")
    c.polygon([(160, 116), (186, 84), (186, 146), (160, 176)], fill=tone("#cfa05c", 0.85))
    for y in (128, 141, 152, 164):
        c.curve([(18, y), (80, y + 2), (158, y - 1)], stroke="#a87b3d", width=THIN)
    wet = "#a3161c" if red else "#b98c4c"
    c.ellipse(100, 101, 34, 12, fill=wet, stroke=tone(wet, 0.8))
    c.path(
        "M100,16 C112,38 118,48 118,58 C118,70 110,76 100,76 C90,76 82,70 82,58 C82,48 88,38 100,16 Z", fill="#dcecf2"
    )
    c.curve([(90, 58), (91, 65), (96, 69)], stroke=PAPER, width=LINE)


def glowing_vial(c: Canvas, colour: str) -> None:
    """A vial over a UV torch in the dark."""
    night(c)
    vial(c, colour or "#2a2d42", dark=True, glow=bool(colour))


_HEARTWOOD = {
    "white-straw": "#efe1bd",
    "yellow-golden": "#dcb04a",
    "orange": "#d4702c",
    "crimson": "#9c2322",
    "pinkish-brown": "#c08a76",
    "mahogany-brown": "#8a4327",
    "brown": "#7b5535",
    "olive": "#7c7140",
    "purple-brown": "#5b3440",
    "black": "#26211f",
}
_EXTRACTS = {
    "colourless": "#e4eeee",
    "yellow": "#f2d13c",
    "orange-red": "#dd5a2a",
    "brown": "#8a5a2c",
    "purple": "#6d3a62",
}
_WATER_GLOWS = {"none": "", "blue": "#5aa2ff", "green": "#4fe0b0", "yellow": "#f5e04a"}
_SPIRIT_GLOWS = {"none": "", "blue": "#5aa2ff", "greenish-blue": "#3fd0d6", "yellow": "#d9ea4c"}
_STAINS = {"none": "#edf1f2", "yellow": "#f2d557", "brown": "#a97a4a", "orange-red": "#dd6236"}
_DENSITIES = {
    "below-0-45": 0.38,
    "from-0-45-to-0-6": 0.52,
    "from-0-6-to-0-75": 0.67,
    "from-0-75-to-0-95": 0.85,
    "from-0-95-to-1-05": 1.0,
    "above-1-05": 1.2,
}

DRAWINGS: dict[str, Draw] = {
    **{name: partial(draw_end_grain, grain=grain) for name, grain in _GRAINS.items()},
    "wood-pores--no-pores": draw_softwood,
    "resin-canals--scattered": partial(draw_softwood, canals=True),
    "pore-contents--glittering-films": glittering_films,
    "ripple-marks--regular": partial(ripples, strength=1),
    "ripple-marks--faint": partial(ripples, strength=0.5),
    "ripple-marks--none": partial(ripples, strength=0),
    **{f"heartwood-colour--{state}": partial(plank, colour=colour) for state, colour in _HEARTWOOD.items()},
    "heartwood-streaks--none": partial(plank, colour="#a86c43"),
    "heartwood-streaks--dark": partial(plank, colour="#a86c43", stripes="#2c1a12"),
    "heartwood-streaks--violet": partial(plank, colour="#b07a62", stripes="#6b2f63"),
    **{f"wood-density--{state}": partial(floating, density=value) for state, value in _DENSITIES.items()},
    "wood-feel--oily": partial(feel, oily=True),
    "wood-feel--dry": partial(feel, oily=False),
    **{f"water-extract-colour--{state}": partial(vial, liquid=colour) for state, colour in _EXTRACTS.items()},
    **{f"damp-cloth-stain--{state}": partial(cloth, stain=colour) for state, colour in _STAINS.items()},
    **{f"water-extract-glow--{state}": partial(glowing_vial, colour=colour) for state, colour in _WATER_GLOWS.items()},
    **{
        f"spirit-extract-glow--{state}": partial(glowing_vial, colour=colour) for state, colour in _SPIRIT_GLOWS.items()
    },
    "splinter-burn--charcoal": charcoal,
    "splinter-burn--grey-ash": partial(ash, fill="#958a7d"),
    "splinter-burn--white-ash": partial(ash, fill=PAPER),
    "soda-reaction--red": partial(soda, red=True),
    "soda-reaction--no-change": partial(soda, red=False),
}
