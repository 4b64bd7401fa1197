"""Flowers, pitchers and ferns; labels and signs of the wild."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, polar, scattered
from images.kits.outlines import Ribbon, dots, ribbon, strokes
from images.kits.plant_parts import PALE_LEAF, PINK, PURPLE
from images.kits.plants_states import (
    FELT,
    SOIL,
    cushions_with_spines,
    fan,
    frond,
    ground,
    petals,
    pot,
    ribbed_body,
)
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_GREY,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_YELLOW,
    HIGHLIGHT,
    HORN,
    INK,
    LEAF,
    LINE,
    PAPER,
    SOFT_INK,
    THICK,
    THIN,
)


def lip_pouch(c: Canvas) -> None:
    """An orchid flower whose lip is a slipper-like pouch."""
    c.path("M100,72 C70,52 74,20 100,8 C126,20 130,52 100,72 Z", fill=PALE_LEAF)
    for side in (-1, 1):
        ribbon(c, [(100 + side * 6, 74), (100 + side * 50, 70), (100 + side * 88, 100)], [12, 20, 24, 14, 3], fill=PINK)
    c.path("M70,84 C60,110 60,158 78,178 C90,190 110,190 122,178 C140,158 140,110 130,84 Z", fill=FEATHER_YELLOW)
    c.path("M70,84 C66,70 134,70 130,84 C126,104 74,104 70,84 Z", fill=DARK_WOOD, stroke=HIGHLIGHT)
    c.circle(100, 76, 11, fill=PALE_LEAF)
    c.curve([(84, 112), (80, 140), (90, 170)], width=THIN)


def lip_frilled(c: Canvas) -> None:
    """An orchid flower with a flat, frilled lip."""
    petals(c, 100, 88, (-90, 35, 145), 80, 44, fill=PINK)
    petals(c, 100, 88, (-12, 192), 86, 70, fill=PINK)
    frill = [polar(100, 132, 46 + (6 if n % 2 else -4), 14 * n - 10) for n in range(15)]
    c.blob([(90, 84), (110, 84), *frill], fill=PURPLE, stroke=HIGHLIGHT)
    c.circle(100, 82, 11, fill=PAPER)


def many_petals(c: Canvas) -> None:
    """A flower of many petals on a ribbed cactus, out of a felted cushion."""
    c.path("M10,192 C20,130 180,130 190,192 Z", fill=LEAF)
    for x in (46, 74, 126, 154):
        c.curve([(x, 152 + abs(x - 100) * 0.16), (x + (x - 100) * 0.2, 190)], stroke=DARK_LEAF, width=THIN)
    petals(c, 100, 104, range(180, 361, 20), 78, 24, fill=PINK)
    petals(c, 100, 108, range(200, 341, 20), 56, 20, fill="#efc3d3")
    c.path("M84,142 C82,116 90,104 100,102 C110,104 118,116 116,142 Z", fill=PALE_LEAF)
    cushions_with_spines(c, [(56, 160), (144, 160)], 14, cushion=5)
    c.ellipse(100, 143, 22, 8, fill=FELT, stroke=HIGHLIGHT)
    dots(c, ((88, 94), (96, 86), (104, 86), (112, 94)), 3, fill=FEATHER_YELLOW, stroke=INK)


def trumpet(c: Canvas) -> None:
    """A trumpet with five lobes, from the side and from the front."""
    c.path("M34,190 C52,150 56,120 60,84 L100,70 C92,112 70,152 42,194 Z", fill=PINK)
    petals(c, 88, 74, (-162, -90, -18, 54, 126), 66, 54, fill=PINK)
    c.circle(88, 74, 15, fill=FEATHER_YELLOW)
    petals(c, 154, 152, (-162, -90, -18, 54, 126), 36, 30, fill=PINK)
    c.circle(154, 152, 8, fill=FEATHER_YELLOW)


def petal_less_cups(c: Canvas) -> None:
    """Tiny cups between two coloured bracts."""
    c.line([(100, 192), (100, 130)], stroke=DARK_LEAF, width=6)
    for side in (-1, 1):
        bract = [
            (100, 130),
            (100 + side * 30, 92),
            (100 + side * 72, 66),
            (100 + side * 84, 104),
            (100 + side * 50, 138),
        ]
        c.blob(bract, fill=CORAL_RED)
        c.curve([(100, 132), (100 + side * 36, 112), (100 + side * 72, 92)], width=THIN)
    for x, y in ((76, 92), (124, 92), (100, 104)):
        c.path(f"M{x - 15},{y - 10} L{x - 10},{y + 18} L{x + 10},{y + 18} L{x + 15},{y - 10} Z", fill=PALE_LEAF)
        dots(c, ((x - 10, y - 12), (x, y - 13), (x + 10, y - 12)), 5, height=3.5, fill=FEATHER_YELLOW, stroke=INK)
        strokes(c, ([(x + d, y - 16), (x + d * 1.6, y - 28)] for d in (-3, 3)))


def narrow_tubes(c: Canvas) -> None:
    """A spike of narrow hanging tubes."""
    c.line([(100, 194), (100, 12)], stroke=DARK_LEAF, width=5)
    mouths = []
    for n in range(9):
        y, reach = 26 + 14 * n, 18 + 4 * n
        for side in (-1, 1):
            mouth = (100 + side * reach, y + 20 + n)
            tube = Ribbon([(100 + side * 4, y), (100 + side * reach * 0.55, y + 3), mouth], [5, 9, 9, 7])
            tube.draw(c, fill="#e0703c", width=THIN, steps=4)
            mouths.append(mouth)
    dots(c, mouths, 3, fill=FEATHER_YELLOW, stroke=INK)


def thread_petals(c: Canvas) -> None:
    """A daisy of thread-like petals above a pair of thick leaves."""
    for side in (-1, 1):
        c.path(
            f"M{100 + side * 2},186 L{100 + side * 3},140 "
            f"C{100 + side * 20},126 {100 + side * 66},128 {100 + side * 70},186 Z",
            fill="#b8a98a",
        )
    strokes(c, ([(100, 92), polar(100, 92, 74 - n % 2 * 12, 10 * n)] for n in range(36)), width=5)
    strokes(
        c, ([(100, 92), polar(100, 92, 73 - n % 2 * 12, 10 * n)] for n in range(36)), stroke=FEATHER_YELLOW, width=3
    )
    c.circle(100, 92, 15, fill="#d89a1e")


def carrion_dish(c: Canvas) -> None:
    """A flesh-coloured dish with five points on a stem with knobs."""
    stem = ribbon(c, [(40, 194), (48, 164), (62, 128)], [38, 38, 30], fill=LEAF)
    stem.lines(c, [-0.3, 0.35], begin=0.02, end=0.98)
    for t in (0.15, 0.45, 0.75):
        for side in (-1, 1):
            x, y = stem.at(t, side)
            c.polygon([(x, y - 7), (x + 12 * side, y - 8), (x, y + 8)], fill=LEAF)
    c.blob([polar(112, 88, 82 if n % 3 == 0 else 70, 24 * n - 90) for n in range(15)], fill="#c98a78")
    for angle in range(-90, 270, 24):
        c.line([polar(112, 88, 24, angle), polar(112, 88, 62, angle)], width=THIN, stroke="#8f4f44")
    c.circle(112, 88, 22, fill="#6f2b2b")
    c.circle(112, 88, 8, fill=DARK_GREY)


def cones(c: Canvas) -> None:
    """Two upright cones of scales."""
    for x, top, width in ((62, 20, 56), (142, 60, 66)):
        body = Ribbon([(x, 178), (x, (178 + top) / 2), (x, top)], [0.5 * width, 0.95 * width, width, 0.75 * width, 6])
        body.draw(c, fill="#b9874c")
        rows = [n / 11 for n in range(1, 11)]
        strokes(c, ([body.at(t, -1), body.at(t, 1)] for t in rows))
        seams = [body.at(t, -0.85 + 0.5 * k + 0.25 * (n % 2)) for n, t in enumerate(rows) for k in range(4)]
        strokes(c, ([(px, py), (px, py + 10)] for px, py in seams))
        c.line([(x, 178), (x, 194)], stroke=DARK_WOOD, width=8)


def upright_trumpet(c: Canvas) -> None:
    """Upright trumpets with hoods, from the ground."""
    for x, size in ((62, 0.8), (124, 1.02)):
        with c.moved(x, 184, size):
            c.path("M-5,0 C-8,-60 -20,-100 -24,-128 L24,-128 C20,-100 10,-60 5,0 Z", fill=PALE_LEAF)
            c.path("M-20,-132 C-34,-168 22,-176 32,-152 C30,-140 20,-134 12,-130 Z", fill=LEAF)
            c.ellipse(0, -128, 25, 8, fill=DARK_GREY, stroke=DARK_LEAF)
            c.curve([(-12, -112), (-6, -60), (-1, -8)], stroke=CORAL_RED, width=THIN)
            c.curve([(12, -112), (6, -60), (2, -8)], stroke=CORAL_RED, width=THIN)
    ground(c, 184)


def squat_pitchers(c: Canvas) -> None:
    """Squat ribbed pitchers with lids, on the ground among leaves."""
    fan(c, 100, 176, (205, 335), 88, 24)
    for x, size in ((62, 0.9), (138, 1.05)):
        with c.moved(x, 178, size):
            c.path("M-30,-62 C-44,-20 -30,0 0,0 C30,0 44,-20 30,-62 Z", fill="#a9575a")
            c.path("M-28,-66 C-34,-98 26,-106 36,-80 C28,-70 8,-66 -28,-66 Z", fill="#cf9c90")
            c.ellipse(0, -62, 31, 10, fill=DARK_GREY, stroke="#6f2b2b", width=5)
            for dx in (-16, 0, 16):
                c.curve([(dx * 0.9, -50), (dx * 1.3, -26), (dx, -4)], width=LINE)
                strokes(c, ([(dx * 1.2 - 5, y), (dx * 1.2 + 5, y)] for y in (-40, -30, -20)), width=1)
    ground(c, 180)


def creeping_fern(c: Canvas) -> None:
    """A woolly stem along the ground with fronds from it."""
    frond(c, [(64, 150), (54, 90), (22, 34)], 26, 14)
    frond(c, [(104, 146), (112, 84), (96, 18)], 28, 15)
    frond(c, [(138, 150), (158, 92), (184, 46)], 24, 13)
    c.blob([(20, 160), (60, 142), (120, 142), (172, 150), (186, 164), (150, 178), (70, 180), (26, 176)], fill="#cf9a4a")
    wool = [(28 + u * 150, 148 + v * 26) for u, v in scattered(70, 2)]
    strokes(c, ([(x, y), (x + 6, y - 5 + n % 3)] for n, (x, y) in enumerate(wool)), stroke="#8f6224")
    ground(c, 184)


def label(c: Canvas, kind: str) -> None:
    """A plant label in a pot: printed with bar code, printed plainly, or hand-written."""
    fan(c, 64, 140, (220, 300, 250, 275), 70, 20)
    pot(c, 66, 136, 84, 54)
    c.polygon([(98, 20), (186, 20), (186, 116), (152, 132), (148, 160), (138, 160), (134, 132), (98, 116)], fill=PAPER)
    if kind == "none":
        c.curve(
            [(110, 56), (118, 44), (124, 62), (134, 46), (140, 60), (152, 48), (158, 60), (172, 50)], stroke=SOFT_INK
        )
        c.curve([(112, 86), (124, 76), (132, 90), (144, 78), (156, 86)], stroke=SOFT_INK)
        return
    c.rect(106, 28, 72, 12, fill=LEAF, stroke=NONE)
    for y, right in ((52, 172), (62, 158)):
        c.line([(110, y), (right, y)], width=THICK, stroke=DARK_GREY)
    if kind == "hybrid":
        c.text(142, 92, "×", size=34, fill=HIGHLIGHT)
        c.path("".join(f"M{110 + dx},98 v16" for dx in (0, 4, 10, 14, 22, 26, 34, 38, 46, 52, 56, 64)), width=LINE)
    else:
        c.line([(110, 76), (172, 76)], width=THIN, stroke=DARK_GREY)
        c.line([(110, 86), (150, 86)], width=THIN, stroke=DARK_GREY)


def wild_plants(c: Canvas) -> None:
    """Plants of all sizes with scars and lichen, native soil, roots cut off."""
    for x, y, r, turn in ((58, 84, 48, -10), (134, 108, 30, 12), (178, 128, 15, -6)):
        with c.turned(turn, x, y):
            root = Ribbon([(x, y + r * 0.8), (x, y + r + 20), (x + 2, y + r + 36)], [r * 0.7, r * 0.5, r * 0.4])
            root.draw(c, fill=HORN, steps=3)
            c.ellipse(x + 2, y + r + 36, r * 0.22, r * 0.09 + 1, fill=BONE, stroke=HIGHLIGHT)
            soil = ((x - r * 0.3, y + r + 8), (x + r * 0.3, y + r + 4), (x + r * 0.2, y + r + 22))
            dots(c, soil, r * 0.13, fill=SOIL, stroke=INK)
            ribbed_body(c, x, y, r, r * 0.95, ribs=5, spines=7, rows=3, fill="#8a9460")
            c.ellipse(x - r * 0.4, y + r * 0.4, r * 0.3, r * 0.24, fill="#6d5a40")
            c.ellipse(x + r * 0.5, y - r * 0.15, r * 0.2, r * 0.16, fill="#e0dcc4", width=THIN)


def nursery_plants(c: Canvas) -> None:
    """Three like plants in like pots."""
    for x in (38, 100, 162):
        ribbed_body(c, x, 92, 27, 28, ribs=5, spines=7, rows=4)
        pot(c, x, 118, 54, 62)
        dots(c, ((x - 12, 117), (x, 116), (x + 11, 117)), 2, fill=SOIL)


DRAWINGS: dict[str, Draw] = {
    "flower-lip--pouch": lip_pouch,
    "flower-lip--not-pouch": lip_frilled,
    "succulent-flower--many-petals-from-cushion": many_petals,
    "succulent-flower--trumpet": trumpet,
    "succulent-flower--petal-less-cups": petal_less_cups,
    "succulent-flower--narrow-tubes": narrow_tubes,
    "succulent-flower--thread-petals": thread_petals,
    "succulent-flower--carrion-dish": carrion_dish,
    "succulent-flower--cones": cones,
    "pitcher-form--upright-trumpet": upright_trumpet,
    "pitcher-form--squat-on-ground": squat_pitchers,
    "fern-stem-form--creeping": creeping_fern,
    "nursery-labels--hybrid-label": partial(label, kind="hybrid"),
    "nursery-labels--species-label": partial(label, kind="species"),
    "nursery-labels--none": partial(label, kind="none"),
    "provenance-signs--wild": wild_plants,
    "provenance-signs--nursery": nursery_plants,
}
