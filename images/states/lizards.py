"""Lizards: head, eyes, ears, toes, tail."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.outlines import ribbon, steps
from images.kits.scales import frame, grains, ground, lattice
from images.palette import (
    FEATHER_YELLOW,
    HIGHLIGHT,
    INK,
    LINE,
    THICK,
    THIN,
)

GREEN, SKIN, PALE = "#7fae55", "#a39a63", "#cfc79a"


HEAD = "M0,50 C40,40 80,34 118,52 C150,66 178,84 186,104 C186,118 160,128 124,132 C84,138 50,158 0,164 Z"


def eye(c: Canvas, x: float, y: float, r: float, *, pupil: str, iris: str = FEATHER_YELLOW) -> None:
    """An eye with a round, upright or level pupil."""
    c.circle(x, y, r, fill=iris)
    rx, ry = {"round": (0.42, 0.42), "upright-slit": (0.14, 0.86), "level-slit": (0.82, 0.2)}[pupil]
    c.ellipse(x, y, r * rx, r * ry, fill=INK, stroke=NONE)


def big_eye(c: Canvas, *, pupil: str) -> None:
    """An eye, much enlarged, in a scaly face."""
    ground(c, SKIN)
    grains(c, ((x, y, 11, 9) for _, _, x, y in lattice(24, 20)), fill=PALE, width=1)
    c.circle(100, 100, 68, fill=SKIN)
    eye(c, 100, 100, 56, pupil=pupil)
    frame(c)


def head(c: Canvas, *, lids: str = "lids", ear: bool = True, mark_ear: bool = False) -> None:
    """A lizard's head from the side."""
    c.path(HEAD, fill=SKIN)
    c.curve([(184, 106), (150, 112), (110, 112), (84, 120)])
    c.circle(172, 94, 3, fill=INK, stroke=NONE)
    if lids == "turret":
        c.path("M86,50 C92,30 122,28 132,46 C142,62 132,86 112,88 C92,86 80,66 86,50 Z", fill=PALE)
        for r in (20, 13):
            c.circle(112, 58, r, width=THIN)
        c.circle(114, 57, 6, fill=INK)
    else:
        eye(c, 112, 74, 19, pupil="round" if lids == "lids" else "upright-slit")
    if lids == "lids":
        c.path("M92,72 C98,50 126,50 132,72 C124,62 100,62 92,72 Z", fill=PALE)
        c.path("M92,76 C98,98 126,98 132,76 C124,86 100,86 92,76 Z", fill=PALE)
    if lids == "clear-cap":
        c.circle(112, 74, 25, width=THIN)
        c.curve([(98, 66), (104, 58), (112, 55)], stroke="#ffffff", width=THICK)
    if ear:
        c.ellipse(60, 100, 10, 14, fill=INK, stroke=HIGHLIGHT if mark_ear else INK, width=THICK)
    elif mark_ear:
        c.circle(60, 100, 20, stroke=HIGHLIGHT, width=LINE)


def bundles(c: Canvas) -> None:
    """Chameleon: toes in two bundles that grasp a twig."""
    c.rect(8, 110, 184, 22, radius=11, fill="#8a6a45")
    ribbon(c, [(100, 4), (98, 50), (100, 92)], [54, 44, 50], fill=GREEN)
    c.path("M78,84 C52,92 50,140 66,160 L84,150 C78,130 86,110 98,100 Z", fill=GREEN)
    c.path("M122,84 C148,92 152,144 138,166 L114,156 C118,130 114,110 102,100 Z", fill=GREEN)
    c.curve([(74, 104), (66, 126), (74, 154)], width=THIN)
    for a in (126, 138):
        c.curve([(a - 8, 104), (a + 2, 130), (a - 8, 158)], width=THIN)
    for x, y in ((64, 160), (76, 156), (118, 160), (128, 164), (137, 166)):
        c.path(f"M{x - 4},{y - 3} L{x},{y + 12} L{x + 4},{y - 3} Z", fill=INK, width=THIN)


def toes(c: Canvas, *, pads: bool) -> None:
    """A foot with flat climbing pads, or with plain toes and claws."""
    for angle in (160, 205, 250, 295, 345):
        x, y = polar(100, 124, 78, angle)
        ribbon(c, [(100, 124), polar(100, 124, 40, angle), (x, y)], [24, 17, 11], fill=SKIN)
        if pads:
            with c.turned(angle + 90, x, y):
                c.ellipse(x, y, 17, 21, fill=PALE)
                for dy in (-12, -5, 2, 9):
                    c.line([(x - 13, y + dy), (x + 13, y + dy)], width=THIN)
        else:
            tip = polar(100, 124, 98, angle + 8)
            c.polygon([polar(100, 124, 76, angle - 5), tip, polar(100, 124, 76, angle + 5)], fill=INK)
    ribbon(c, [(110, 198), (104, 164), (100, 120)], [44, 38, 48], fill=SKIN)


def tail(c: Canvas, *, spine: tuple[Point, ...], widths: tuple[float, ...]) -> None:
    """A tail behind the hind part of a lizard seen from above."""
    ribbon(c, spine, widths, fill=SKIN)
    _hips(c)


def _hips(c: Canvas) -> None:
    for m in (1, -1):
        ribbon(c, [(100, 40), (100 + m * 40, 52), (100 + m * 62, 80)], [24, 22, 12], fill=SKIN)
    c.path("M74,0 C72,20 74,44 86,60 C92,66 108,66 114,60 C126,44 128,20 126,0 Z", fill=SKIN)


def tail_spiny(c: Canvas) -> None:
    """Rings of spines."""
    body = ribbon(c, [(100, 44), (104, 110), (96, 194)], [44, 42, 16], fill=SKIN)
    for t in steps(9, 0.14, 0.94):
        for side in (-1, -0.4, 0.4, 1):
            x, y = body.at(t, side * 0.94)
            c.path(f"M{x - 6},{y - 4} L{x + side * 9},{y + 13} L{x + 6},{y - 4} Z", fill=PALE, width=THIN)
    _hips(c)


def tail_leaf(c: Canvas) -> None:
    """A flat leaf."""
    leaf = [(100, 56), (128, 84), (146, 104), (134, 126), (142, 144), (120, 160), (100, 194)]
    c.blob([*leaf, *((200 - x, y) for x, y in reversed(leaf))], fill="#a8875a")
    c.line([(100, 60), (100, 186)], width=THIN)
    for y in (92, 116, 140):
        for m in (1, -1):
            c.line([(100, y), (100 + m * 30, y + 10)], width=THIN)
    _hips(c)


def tail_coil(c: Canvas) -> None:
    """A tail that curls up like a watch spring."""
    spine = [(8.0, 30.0), (90.0, 34.0), *(polar(112, 112, 76 - i * 5.2, -80 + i * 46) for i in range(13))]
    ribbon(c, spine, [40, 36, 26, 20, 14, 8], fill=GREEN)


def tail_flat(c: Canvas) -> None:
    """Flat-sided with a keel, from the side, and cut through."""
    c.path("M0,70 C60,64 130,80 196,120 C130,126 60,134 0,130 Z", fill=SKIN)
    c.path("M0,70 C60,64 130,80 196,120 C140,72 60,46 0,52 Z", fill=PALE)
    c.blob([(56, 150), (64, 164), (66, 178), (56, 192), (46, 178), (48, 164)], fill=SKIN)
    c.path("M56,138 L60,154 L52,154 Z", fill=PALE)


def ornament(c: Canvas, *, kind: str) -> None:
    """A head from the side with its ornament."""
    if kind == "casque":
        c.path("M8,120 C0,60 10,20 34,4 C60,20 96,40 124,58 L60,120 Z", fill=HIGHLIGHT)
    if kind == "spine-crown":
        for x, y, u, v in ((14, 90, -2, 66), (24, 66, 6, 36), (40, 56, 28, 14), (60, 50, 54, 6), (80, 48, 82, 12)):
            c.path(f"M{x - 9},{y + 10} L{u},{v} L{x + 10},{y} Z", fill=HIGHLIGHT)
    with c.moved(4, 12):
        head(c, ear=kind != "ear-plate")
    if kind == "bony-ridges":
        c.path(
            "M164,92 C140,66 112,50 92,52 C66,50 40,36 16,22 C26,52 52,76 88,74 C112,74 140,88 164,92 Z", fill=HIGHLIGHT
        )
    if kind == "ear-plate":
        c.circle(52, 136, 21, fill=HIGHLIGHT)
    if kind == "nose-horn":
        c.path("M158,92 C168,72 182,56 198,50 C196,76 192,98 186,112 Z", fill=HIGHLIGHT)


STRAIGHT: tuple[Point, ...] = ((100, 48), (104, 110), (92, 190))


TAIL: dict[str, Draw] = {
    "spiny-rings": tail_spiny,
    "flat-leaf": tail_leaf,
    "coiling": tail_coil,
    "flat-sided": tail_flat,
    "stump": partial(tail, spine=((100, 48), (100, 80), (100, 112)), widths=(42, 46, 26)),
    "whip": partial(tail, spine=((100, 48), (104, 100), (70, 152), (112, 186), (188, 176)), widths=(30, 16, 10, 6, 2)),
    "sausage": partial(tail, spine=((100, 48), (102, 90), (102, 130), (98, 174)), widths=(44, 62, 58, 30)),
    "plain-round": partial(tail, spine=STRAIGHT, widths=(42, 30, 6)),
}


STATES: dict[str, dict[str, Draw]] = {
    "pupil": {pupil: partial(big_eye, pupil=pupil) for pupil in ("round", "upright-slit", "level-slit")},
    "lizard-eyes": {lids: partial(head, lids=lids) for lids in ("lids", "clear-cap", "turret")},
    "ear-opening": {"visible": partial(head, mark_ear=True), "absent": partial(head, ear=False, mark_ear=True)},
    "lizard-toes": {"bundles": bundles, "pads": partial(toes, pads=True), "plain-claws": partial(toes, pads=False)},
    "lizard-tail-form": TAIL,
    "lizard-head-ornament": {
        kind: partial(ornament, kind=kind)
        for kind in ("casque", "spine-crown", "bony-ridges", "ear-plate", "nose-horn", "none")
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
