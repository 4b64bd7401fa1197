"""What the label of a medicine says it contains: the thing itself, drawn on a label."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.fishes import Seahorse, seahorse
from images.kits.horns import antler, ringed_horn
from images.kits.outlines import ribbon, steps, strokes
from images.palette import (
    BONE,
    CORAL_RED,
    DARK_GREY,
    DARK_HORN,
    DARK_LEAF,
    GREY,
    HORN,
    INK,
    LEAF,
    LEATHER,
    LINE,
    PAPER,
    SCALE,
    SHADE,
    SOFT_INK,
    THICK,
)

PINK, ORANGE, BROWN = "#e8b0a6", "#d9812f", "#5a3d28"


def labelled(c: Canvas, *, thing: Draw | None = None) -> None:
    """A jar with a label that shows the thing, or a label with nothing to read."""
    c.rect(52, 4, 96, 24, radius=5, fill=CORAL_RED)
    c.rect(20, 26, 160, 170, radius=16, fill=SHADE)
    c.rect(28, 44, 144, 140, radius=4, fill=PAPER)
    if thing:
        with c.moved(35, 49, 0.65):
            thing(c)
    else:
        strokes(c, ([(50, y), (150, y)] for y in (80, 104, 128, 152)), stroke=SHADE, width=THICK)


def musk(c: Canvas) -> None:
    """A hairy musk pod."""
    c.circle(100, 104, 66, fill=LEATHER)
    hairs = [[(100 + x, 50 + y), (100 + x * 1.2, 66 + y)] for x in range(-48, 49, 12) for y in range(0, 96, 20)]
    strokes(c, hairs, stroke=DARK_HORN, width=LINE)
    c.circle(100, 108, 10, fill=INK)


def gall(c: Canvas, *, x: float) -> None:
    """A gall bladder."""
    with c.moved(x, 0):
        c.path(
            "M34,66 C36,92 58,106 60,146 C62,178 46,194 30,194 C12,194 -2,176 2,144 C6,106 28,94 30,66 Z",
            fill="#5d6b3a",
        )


def bear(c: Canvas) -> None:
    """A bear's head and a gall bladder."""
    for x in (34, 106):
        c.circle(x, 34, 20, fill=BROWN)
    c.ellipse(70, 76, 56, 54, fill=BROWN)
    c.ellipse(70, 98, 28, 22, fill="#b58a5f")
    c.ellipse(70, 88, 11, 8, fill=INK)
    for x in (48, 92):
        c.circle(x, 66, 5, fill=INK, stroke=NONE)
    gall(c, x=132)


def pig(c: Canvas) -> None:
    """A pig's head and a gall bladder."""
    for m in (1, -1):
        c.polygon([(70 + m * 26, 42), (70 + m * 60, 14), (70 + m * 54, 66)], fill=PINK)
    c.ellipse(70, 84, 56, 54, fill=PINK)
    c.ellipse(70, 102, 26, 19, fill="#d98f86")
    for x in (60, 80):
        c.ellipse(x, 102, 5, 7, fill=INK)
    for x in (48, 92):
        c.circle(x, 70, 5, fill=INK, stroke=NONE)
    gall(c, x=132)


def rhino(c: Canvas) -> None:
    """A rhinoceros horn."""
    horn = ribbon(c, [(76, 184), (84, 120), (112, 66), (160, 20)], [124, 78, 38, 3], fill=HORN)
    horn.lines(c, [-0.6, -0.2, 0.2, 0.6], begin=0.05, end=0.5)


def saiga(c: Canvas) -> None:
    """A pair of saiga horns: amber, ringed."""
    for m in (1, -1):
        spine = [(100 + m * x, y) for x, y in ((22, 192), (56, 132), (56, 74), (28, 12))]
        ringed_horn(c, spine, 30, rings=11, fill="#e2b85c")


def buffalo(c: Canvas) -> None:
    """A pair of buffalo horns: black, wide."""
    for m in (1, -1):
        ribbon(
            c,
            [(100 + m * x, y) for x, y in ((0, 150), (56, 150), (78, 104), (68, 34))],
            [44, 42, 28, 2],
            fill=DARK_GREY,
        )


def pangolin(c: Canvas) -> None:
    """A pangolin scale."""
    c.path("M36,30 C70,6 130,6 164,30 C196,90 176,150 100,190 C24,150 4,90 36,30 Z", fill=SCALE)
    c.path("M20,96 C36,150 66,176 100,190 C134,176 164,150 180,96 C140,140 60,140 20,96 Z", fill=HORN)
    strokes(c, ([(x, 32), (100 + (x - 100) * 0.86, 104 - abs(x - 100) / 3)] for x in range(52, 150, 16)), width=LINE)


def tiger_bone(c: Canvas) -> None:
    """A tiger's head and a bone."""
    for x in (36, 104):
        c.circle(x, 34, 17, fill=ORANGE)
    c.ellipse(70, 76, 56, 54, fill=ORANGE)
    for m in (1, -1):
        for y in (60, 80, 98):
            c.polygon([(70 + m * 55, y), (70 + m * 30, y + 4), (70 + m * 54, y + 11)], fill=INK, stroke=NONE)
        c.circle(70 + m * 20, 72, 6, fill=INK, stroke=NONE)
    for y in (32, 44):
        c.line([(56, y), (84, y)], width=THICK + 1)
    c.ellipse(70, 102, 22, 16, fill=PAPER)
    c.polygon([(60, 94), (80, 94), (70, 104)], fill=INK)
    with c.moved(0, -14), c.turned(-30, 120, 158):
        for x, y in ((62, 150), (62, 168), (182, 150), (182, 168)):
            c.circle(x, y, 13, fill=BONE)
        c.rect(62, 148, 120, 22, fill=BONE)
        c.rect(58, 149.5, 128, 19, fill=BONE, stroke=NONE)


def antlers(c: Canvas) -> None:
    """An antler."""
    with c.moved(-48, 0):
        antler(c, fill=BONE)


def elephant_skin(c: Canvas) -> None:
    """A piece of wrinkled grey skin."""
    c.polygon([(20, 40), (120, 16), (184, 60), (176, 150), (90, 184), (24, 140)], fill=GREY)
    lines = [[(36 + k * 26, 46), (30 + k * 28, 90), (44 + k * 24, 130), (40 + k * 24, 150)] for k in range(5)]
    lines += [[(30, 66 + k * 26), (80, 58 + k * 28), (130, 66 + k * 24), (172, 72 + k * 22)] for k in range(4)]
    strokes(c, lines, stroke=DARK_GREY, width=LINE)


def other_animal(c: Canvas) -> None:
    """A seahorse, for any other animal."""
    seahorse(c, Seahorse(spines=7), fill="#c9a36a")


def plants(c: Canvas) -> None:
    """A leafy twig and a root."""
    c.curve([(60, 190), (70, 110), (84, 20)], stroke=DARK_LEAF, width=THICK)
    for t in steps(4, 0, 1):
        y = 150 - 104 * t
        x = 66 + 14 * t
        c.blob([(x, y), (x + 26, y - 24), (x + 50, y - 20), (x + 30, y + 2)], fill=LEAF)
        c.blob([(x, y + 14), (x - 26, y - 10), (x - 50, y - 6), (x - 30, y + 16)], fill=LEAF)
    ribbon(c, [(150, 80), (156, 130), (148, 194)], [34, 26, 3], fill="#cfa56a")
    strokes(
        c, [[(146, 110), (124, 132)], [(160, 120), (184, 146)], [(150, 150), (134, 168)]], stroke=SOFT_INK, width=LINE
    )


CLAIMS: dict[str, Draw | None] = {
    "musk": musk,
    "bear-bile": bear,
    "other-gall": pig,
    "rhino-horn": rhino,
    "saiga-horn": saiga,
    "buffalo-horn": buffalo,
    "pangolin": pangolin,
    "big-cat-bone": tiger_bone,
    "antler": antlers,
    "elephant-skin": elephant_skin,
    "other-animal": other_animal,
    "plant-only": plants,
    "not-said": None,
}
DRAWINGS: dict[str, Draw] = {
    f"medicine-claim--{state}": partial(labelled, thing=thing) for state, thing in CLAIMS.items()
}
