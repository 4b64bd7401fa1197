"""Smaller marks of turtles."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.carapaces import Shell, carapace, costals, vertebrals
from images.kits.outlines import dots, ribbon
from images.palette import (
    FEATHER_YELLOW,
    HIGHLIGHT,
    INK,
    LINE,
    THIN,
)

SKIN, TAN, PALE, DARK = "#8b8a5c", "#b58f57", "#ead9a6", "#3d362b"


TURTLE_HEAD = "M0,64 C40,58 60,40 104,42 C146,46 168,68 168,92 C166,118 130,134 90,138 C50,142 30,150 0,150 Z"


def turtle_head(c: Canvas, *, mark: str) -> None:
    """A turtle's head from the side with its mark."""
    c.path(TURTLE_HEAD, fill=DARK if mark in ("pale-spots", "yellow-spots") else SKIN)
    if mark == "red-stripe":
        c.blob([(98, 70), (70, 66), (36, 74), (40, 88), (72, 86), (98, 80)], fill="#d0452e", stroke=NONE)
    if mark == "yellow-stripes":
        for y in (62, 92, 112, 126):
            c.curve([(6, y + 10), (60, y + 2), (110 + (y - 62) / 4, y)], stroke=FEATHER_YELLOW, width=5)
    if mark == "pale-spots":
        dots(c, [(x, y) for x in range(14, 150, 17) for y in range(74, 134, 17) if x + y < 240], 3.6, fill=PALE)
    if mark == "yellow-spots":
        for x, y, r in ((76, 66, 9), (60, 98, 12), (28, 84, 9), (120, 112, 10), (34, 120, 8)):
            c.circle(x, y, r, fill=FEATHER_YELLOW, stroke=NONE)
    if mark == "bar-behind-eye":
        c.curve([(88, 48), (76, 66), (80, 90), (94, 102)], stroke=FEATHER_YELLOW, width=9)
    if mark == "orange-crescent":
        c.curve([(92, 56), (80, 74), (90, 94)], stroke="#e5852f", width=12)
    c.curve([(166, 106), (136, 112), (104, 108)])
    c.circle(116, 74, 10, fill=FEATHER_YELLOW)
    c.circle(116, 74, 5, fill=INK, stroke=NONE)


def thigh(c: Canvas, *, count: int) -> None:
    """The rear of a tortoise: tail, hind legs, cones on the thighs."""
    c.path("M10,20 C30,4 170,4 190,20 L180,70 C140,84 60,84 20,70 Z", fill=TAN)
    for m in (1, -1):
        ribbon(c, [(100 + m * 46, 66), (100 + m * 60, 120), (100 + m * 62, 190)], [60, 56, 50], fill=SKIN)
        for n in range(count):
            x, y = 100 + m * (34 + n * 20), 104 - n * 8 if count > 1 else 112
            c.path(f"M{x - 11},{y} L{x},{y + 32} L{x + 11},{y} Z", fill=HIGHLIGHT)
    ribbon(c, [(100, 70), (100, 104), (100, 132)], [26, 18, 4], fill=SKIN)


def chin(c: Canvas, *, barbels: bool) -> None:
    """A turtle's head from below."""
    c.blob(
        [(100, 12), (140, 40), (154, 90), (146, 150), (140, 190), (60, 190), (54, 150), (46, 90), (60, 40)], fill=SKIN
    )
    c.curve([(52, 96), (66, 46), (100, 26), (134, 46), (148, 96)], width=THIN)
    for x in (84, 116) if barbels else ():
        c.path(f"M{x - 8},70 L{x},104 L{x + 8},70 Z", fill=HIGHLIGHT)


def side_scutes(c: Canvas, *, count: int) -> None:
    """A back shell from above; the large side scutes of one side are pointed out."""
    c.ellipse(100, 100, 76, 90, fill=TAN)
    c.ellipse(100, 100, 60, 76, width=THIN)
    for m in (1, -1):
        c.curve([(100 + m * 20, 30), (100 + m * 22, 100), (100 + m * 18, 170)], width=THIN)
        for k in range(1, count):
            y = 34 + 132 * k / count
            half = 60 * (1 - ((y - 100) / 76) ** 2) ** 0.5
            c.line([(100 + m * 22, y), (100 + m * half, y + (y - 100) * 0.06)], width=THIN)
    for k in range(count):
        c.circle(142 - abs(k - (count - 1) / 2) * 4, 34 + 132 * (k + 0.5) / count, 8, fill=HIGHLIGHT)


def snout_scales(c: Canvas, *, pairs: int) -> None:
    """A sea turtle's head from above: pairs of scales between nostrils and eyes."""
    c.blob(
        [(100, 10), (130, 30), (152, 80), (150, 140), (130, 190), (70, 190), (50, 140), (48, 80), (70, 30)], fill=SKIN
    )
    for n in range(pairs):
        top, low = 40 + n * 76 / pairs, 36 + (n + 1) * 76 / pairs
        for m in (1, -1):
            c.polygon([(100, top), (100 + m * 22, top + 4), (100 + m * 28, low), (100, low + 3)], fill=HIGHLIGHT)
    c.blob([(100, 118), (126, 130), (120, 166), (80, 166), (74, 130)], fill="#a3a276")
    for m in (1, -1):
        c.circle(100 + m * 44, 88, 8, fill=INK)
        c.circle(100 + m * 8, 24, 3, fill=INK, stroke=NONE)


def overlap(c: Canvas, *, tiles: bool) -> None:
    """The back scutes: overlapping like roof tiles, or edge to edge."""
    carapace(c, Shell(TAN, TAN))
    if not tiles:
        return
    for scute in reversed([*costals(1), *costals(-1), *vertebrals()]):
        my = max(y for _, y in scute)
        longer = [(x, y + (12 if y > my - 20 else 0)) for x, y in scute]
        c.polygon(longer, fill=TAN, width=LINE)


def extra_row(c: Canvas, *, present: bool) -> None:
    """A back shell from above, with or without an extra row between side scutes and rim."""
    carapace(c, Shell(TAN, TAN))
    for m in (1, -1) if present else ():
        for y in (76, 98, 120):
            c.polygon(
                [(100 + m * 50, y - 9), (100 + m * 59, y - 7), (100 + m * 59, y + 11), (100 + m * 50, y + 10)],
                fill=HIGHLIGHT,
            )


STATES: dict[str, dict[str, Draw]] = {
    "turtle-head-marks": {
        mark: partial(turtle_head, mark=mark)
        for mark in (
            "red-stripe",
            "yellow-stripes",
            "pale-spots",
            "yellow-spots",
            "bar-behind-eye",
            "orange-crescent",
            "plain",
        )
    },
    "thigh-cones": {name: partial(thigh, count=n) for name, n in (("none", 0), ("one", 1), ("several", 3))},
    "chin-barbels": {"present": partial(chin, barbels=True), "absent": partial(chin, barbels=False)},
    "costal-scutes": {
        name: partial(side_scutes, count=n) for name, n in (("four", 4), ("five", 5), ("six-or-more", 7))
    },
    "prefrontal-pairs": {"one": partial(snout_scales, pairs=1), "two": partial(snout_scales, pairs=2)},
    "scute-overlap": {"roof-tiles": partial(overlap, tiles=True), "edge-to-edge": partial(overlap, tiles=False)},
    "supramarginal-scutes": {"present": partial(extra_row, present=True), "absent": partial(extra_row, present=False)},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
