"""Frogs, toads and newts: skin, belly, fingers, webs."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, scattered
from images.kits.outlines import ribbon, steps
from images.palette import CORAL_RED, DARK_HORN, HIGHLIGHT, INK, LINE, PAPER, THICK, THIN

GREEN, PALE, BROWN, ORANGE = "#8fae6b", "#dfe3c0", "#7d6848", "#ea8a2f"


def back(c: Canvas, *, fill: str = GREEN) -> None:
    """A frog from above."""
    for m in (1, -1):
        ribbon(c, [(100 + m * 30, 130), (100 + m * 78, 118), (100 + m * 56, 164)], [34, 26, 18], fill=fill)
        ribbon(c, [(100 + m * 58, 162), (100 + m * 76, 180), (100 + m * 92, 184)], [14, 12, 14], fill=fill)
        ribbon(c, [(100 + m * 40, 74), (100 + m * 70, 88), (100 + m * 76, 62)], [20, 16, 12], fill=fill)
    c.blob(
        [(100, 12), (134, 34), (148, 76), (144, 126), (120, 168), (80, 168), (56, 126), (52, 76), (66, 34)], fill=fill
    )
    for m in (1, -1):
        c.circle(100 + m * 32, 42, 12, fill=fill)
        c.circle(100 + m * 34, 42, 6, fill=INK, stroke=NONE)


def skin(c: Canvas, *, kind: str) -> None:
    """The skin of the back."""
    back(c, fill=BROWN if kind in ("coloured-knobs", "baggy") else GREEN)
    if kind == "smooth":
        c.curve([(74, 66), (68, 96), (76, 130)], stroke=PAPER, width=7)
    if kind == "granular":
        for u, v in scattered(140, 3):
            c.circle(66 + u * 68, 60 + v * 96, 1.9, fill=INK, stroke=NONE)
    if kind == "small-warts":
        for n, (u, v) in enumerate(scattered(34, 3)):
            c.circle(66 + u * 68, 62 + v * 92, 4 + n % 3, fill="#a8c486", width=THIN)
    for x in (66, 100, 134) if kind == "coloured-knobs" else ():
        for y in range(64, 154, 15):
            c.circle(x + (100 - x) * abs(y - 100) / 260, y, 6.5, fill=ORANGE, width=THIN)
    for y in (66, 86, 106, 126, 146) if kind == "baggy" else ():
        c.curve([(52, y), (72, y + 11), (100, y + 3), (128, y + 11), (148, y)], width=THICK)
    places = {"side-ridges": (64, 136), "many-ridges": (66, 83, 100, 117, 134)}.get(kind, ())
    for x in places:
        c.curve([(x + (100 - x) * 0.1, 58), (x, 100), (x + (100 - x) * 0.3, 152)], stroke=HIGHLIGHT, width=5)


def belly(c: Canvas, *, kind: str) -> None:
    """The underside of a frog."""
    back(c, fill=PALE)
    c.blob(
        [(100, 12), (134, 34), (148, 76), (144, 126), (120, 168), (80, 168), (56, 126), (52, 76), (66, 34)],
        fill=PALE if kind != "bright-and-dark" else ORANGE,
    )
    c.curve([(64, 44), (100, 62), (136, 44)])
    if kind == "clear":
        c.blob([(92, 78), (106, 70), (116, 82), (102, 98)], fill=CORAL_RED, width=THIN)
        c.curve([(84, 112), (116, 110), (86, 126), (116, 130), (92, 146)], stroke="#a9805a", width=8)
        c.blob([(66, 92), (82, 88), (86, 104), (70, 108)], fill="#7d4a3a", width=THIN)
    if kind == "bright-and-dark":
        for x, y, rx in ((76, 86, 12), (118, 80, 14), (94, 110, 12), (128, 116, 9), (74, 132, 11), (110, 142, 13)):
            c.blob(
                [(x - rx, y), (x - 2, y - rx * 0.8), (x + rx, y - 3), (x + 3, y + rx * 0.7)],
                fill=DARK_HORN,
                stroke=NONE,
            )


def hand(c: Canvas, *, disc: float) -> None:
    """The fingers of a frog on glass; ``disc`` is the radius of their tips."""
    for x, y, u, v in ((70, 130, 26, 92), (88, 120, 70, 38), (112, 120, 126, 36), (130, 130, 172, 88)):
        ribbon(c, [(x, y), ((x + u) / 2, (y + v) / 2), (u, v)], [22, 15, 12], fill=GREEN)
        c.circle(u, v, disc, fill=GREEN, stroke=HIGHLIGHT if disc > 7 else INK)
    ribbon(c, [(100, 196), (100, 164), (100, 116)], [44, 46, 72], fill=GREEN)


def web(c: Canvas, *, reach: float) -> None:
    """A spread hind foot; ``reach`` is how far the web goes towards the tips."""
    tips = [(20.0, 116.0), (48.0, 58.0), (92.0, 18.0), (140.0, 40.0), (178.0, 96.0)]
    root = (100.0, 164.0)
    points = [root]
    for n, (x, y) in enumerate(tips):
        share = min(reach + 0.06, 1)
        points.append((root[0] + (x - root[0]) * share, root[1] + (y - root[1]) * share))
        if n < 4:
            u, v = (x + tips[n + 1][0]) / 2, (y + tips[n + 1][1]) / 2
            points.append((root[0] + (u - root[0]) * reach * 0.86, root[1] + (v - root[1]) * reach * 0.86))
    c.polygon(points, fill="#d9b56a")
    for x, y in tips:
        ribbon(
            c,
            [(100 + (x - 100) * 0.1, 164 + (y - 164) * 0.1), (100 + (x - 100) * 0.55, 164 + (y - 164) * 0.55), (x, y)],
            [17, 12, 9],
            fill=GREEN,
        )
        for t in steps(2, 0.45, 0.75):
            c.circle(100 + (x - 100) * t, 164 + (y - 164) * t, 4, width=LINE - 1)
    c.blob([(80, 160), (100, 148), (120, 160), (118, 196), (82, 196)], fill=GREEN)


STATES: dict[str, dict[str, Draw]] = {
    "amphibian-skin": {
        kind: partial(skin, kind=kind)
        for kind in ("smooth", "granular", "coloured-knobs", "baggy", "side-ridges", "many-ridges", "small-warts")
    },
    "amphibian-belly": {kind: partial(belly, kind=kind) for kind in ("clear", "bright-and-dark", "plain")},
    "finger-tips": {
        "wide-discs": partial(hand, disc=17),
        "small-discs": partial(hand, disc=10),
        "no-discs": partial(hand, disc=6),
    },
    "toe-webbing": {
        "almost-full": partial(web, reach=0.94),
        "half": partial(web, reach=0.56),
        "little-or-none": partial(web, reach=0.2),
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
