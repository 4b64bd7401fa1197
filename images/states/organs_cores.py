"""Organs by form; the inside of claws and casques; living coral polyps."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, polar
from images.kits.birds import bill, eye, head
from images.kits.outlines import dots, ribbon, steps, strokes
from images.kits.packs import bottle
from images.kits.sections import round_face, sponge
from images.palette import (
    BONE,
    DARK_GREY,
    DARK_HORN,
    FEATHER_YELLOW,
    GREY,
    HORN,
    INK,
    LEATHER,
    LINE,
    PAPER,
    SHADE,
    THICK,
    THIN,
)

GALL, POLYP, GOLD = "#4f5a33", "#7fae7a", "#e0b45a"


def pouch(c: Canvas) -> None:
    """Musk: a round hairy pouch with a hole."""
    c.circle(100, 104, 74, fill=LEATHER)
    hairs = [[polar(100, 104, r, a), polar(100, 104, r + 18, a + 6)] for r in (26, 46, 64) for a in range(0, 360, 18)]
    strokes(c, hairs, stroke=DARK_HORN, width=LINE)
    c.circle(100, 104, 10, fill=INK)


def sac(c: Canvas, *, plump: bool) -> None:
    """A gall bladder, dried flat or plump and greasy."""
    wide = 64 if plump else 44
    c.path(
        f"M94,12 L106,12 C108,50 {100 + wide},80 {100 + wide},132 C{100 + wide},176 130,192 100,192 "
        f"C70,192 {100 - wide},176 {100 - wide},132 C{100 - wide},80 92,50 94,12 Z",
        fill="#7d7a3a" if plump else GALL,
    )
    if plump:
        c.curve([(64, 108), (56, 138), (66, 164)], stroke=PAPER, width=8)
    else:
        strokes(
            c,
            [[(84, 90), (78, 130), (86, 172)], [(100, 80), (100, 130), (98, 180)], [(116, 92), (122, 132), (114, 172)]],
        )
    c.line([(88, 32), (112, 32)], stroke=BONE, width=THICK)


def powder(c: Canvas) -> None:
    """Powder, flakes and crystals."""
    c.blob([(14, 172), (60, 118), (92, 96), (128, 118), (184, 172), (100, 180)], fill="#c9b28a")
    for x, y in ((50, 60), (84, 40), (122, 56), (150, 84), (66, 88)):
        c.polygon([(x - 13, y), (x, y - 11), (x + 15, y - 3), (x + 9, y + 11), (x - 7, y + 12)], fill=GOLD)


def slices(c: Canvas) -> None:
    """Strips, slices and pills."""
    for x, y, turn in ((60, 50, -12), (74, 92, 8), (58, 138, -6)):
        with c.turned(turn, x, y):
            c.ellipse(x, y, 46, 16, fill=HORN)
            c.ellipse(x, y, 30, 8, width=THIN)
    for x, y in ((140, 60), (168, 92), (136, 110), (164, 140), (132, 160)):
        c.circle(x, y, 15, fill=DARK_HORN)


def wine_or_glue(c: Canvas) -> None:
    """A bottle of wine and a block of glue."""
    bottle(c, 58, 12, 188, 72, fill="#a8742f")
    c.polygon([(112, 124), (132, 104), (192, 104), (176, 124)], fill="#8a5a2a")
    c.rect(112, 124, 64, 62, fill=DARK_HORN)
    c.polygon([(176, 124), (192, 104), (192, 168), (176, 186)], fill="#4d3520")


def claw_cut(c: Canvas, *, core: str) -> None:
    """A claw cut lengthwise: bone core, empty sheath, or one material."""
    spine = [(42.0, 56.0), (110.0, 46.0), (156.0, 100.0), (150.0, 182.0)]
    ribbon(c, spine, [88, 72, 40, 2], fill=HORN)
    if core != "one-material":
        inner = [(38.0, 58.0), (96.0, 58.0), (136.0, 92.0), (142.0, 130.0)]
        ribbon(c, inner, [62, 46, 24, 2], fill=BONE if core == "bone-core" else INK)


def casque(c: Canvas, *, build: str) -> None:
    """A hornbill's head: its casque cut open, or none."""
    head(c, fill=DARK_GREY, x=44, y=110, r=36)
    bill(c, "casque", 76, 112, 0.8, upper=FEATHER_YELLOW)
    if build != "no-casque":
        c.path("M58,88 C60,40 116,20 152,54 C158,62 156,78 150,94 C124,84 94,82 66,98 Z", fill=GOLD)
        if build == "hollow-light":
            c.path("M70,84 C76,54 114,38 142,60 C146,66 144,76 141,84 C120,76 94,76 70,84 Z", fill=PAPER, width=THIN)
            sponge(c, [(x * 0.4 + 66, y * 0.16 + 50) for x, y in round_face(80, 80)], 26, fill=LEATHER)
        else:
            strokes(c, [[(74, 78), (108, 56), (146, 66)], [(80, 88), (112, 70), (146, 80)]], stroke=LEATHER, width=LINE)
    eye(c, 56, 102, 5)


def rock(c: Canvas) -> None:
    """The rock that polyps sit on."""
    c.blob([(16, 190), (30, 150), (80, 136), (140, 140), (178, 158), (188, 190)], fill=GREY)


def fuzz(c: Canvas) -> None:
    """Small dots or fuzz all over."""
    ribbon(c, [(100, 190), (96, 130), (60, 60)], [50, 44, 26], fill=SHADE)
    ribbon(c, [(100, 150), (130, 100), (150, 40)], [40, 36, 22], fill=SHADE)
    places = [(68 + k % 3 * 16 + k * 2.2, 70 + k * 8.5) for k in range(13)] + [
        (118 + k % 3 * 12, 60 + k * 7) for k in range(11)
    ]
    dots(c, places, 5, fill=POLYP, stroke=INK)


def bubbles(c: Canvas) -> None:
    """Fleshy bubbles or swollen tips."""
    rock(c)
    for x, y, r in (
        (44, 128, 22),
        (84, 116, 26),
        (130, 118, 25),
        (162, 136, 19),
        (64, 82, 21),
        (108, 72, 24),
        (146, 84, 18),
    ):
        c.circle(x, y, r, fill=POLYP)
        c.circle(x - r * 0.3, y - r * 0.3, r * 0.25, fill=PAPER, stroke=NONE)


def tentacles(c: Canvas) -> None:
    """Long fleshy tentacles."""
    rock(c)
    for k, x in enumerate((30, 52, 74, 96, 118, 140, 162)):
        top = 30 + k % 3 * 14
        ribbon(c, [(60 + k * 13, 146), (x + 6, 104), (x - 8 + k % 2 * 16, 70), (x, top)], [13, 12, 11, 9], fill=POLYP)
        c.circle(x, top, 7, fill="#d9a0c0")


def one_ring(c: Canvas) -> None:
    """One big fleshy ring."""
    c.ellipse(100, 108, 84, 66, fill=POLYP)
    c.ellipse(100, 108, 52, 38, fill="#a5c99b", width=THIN)
    for a in steps(24, 0, 345):
        x, y = polar(0, 0, 1, a)
        c.line([(100 + 54 * x, 108 + 40 * y), (100 + 80 * x, 108 + 62 * y)], width=THIN)
    c.ellipse(100, 108, 22, 8, fill=DARK_GREY)


def eight_arms(c: Canvas) -> None:
    """A polyp with eight feathered arms."""
    for a in range(0, 360, 45):
        tip = polar(100, 100, 84, a)
        c.line([(100, 100), tip], stroke=INK, width=11)
        c.line([(100, 100), tip], stroke=POLYP, width=7)
        barbs = [
            [polar(100, 100, r, a), polar(100, 100, r + 9, a + way * (900 / r))]
            for r in (40, 54, 68, 80)
            for way in (1, -1)
        ]
        strokes(c, barbs, stroke="#3f6b3a", width=LINE)
    c.circle(100, 100, 22, fill=POLYP)
    c.ellipse(100, 100, 10, 4, fill=DARK_GREY)


STATES: dict[str, dict[str, Draw]] = {
    "organ-form": {
        "hairy-pouch": pouch,
        "flat-pear-sac": partial(sac, plump=False),
        "plump-greasy-sac": partial(sac, plump=True),
        "powder-flakes": powder,
        "slices-pills": slices,
        "wine-or-glue": wine_or_glue,
    },
    "claw-core": {core: partial(claw_cut, core=core) for core in ("bone-core", "empty-sheath", "one-material")},
    "casque-build": {build: partial(casque, build=build) for build in ("solid-heavy", "hollow-light", "no-casque")},
    "coral-polyps": {
        "dots-or-fuzz": fuzz,
        "bubbles-or-tips": bubbles,
        "long-tentacles": tentacles,
        "one-ring": one_ring,
        "feathered-eight": eight_arms,
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
