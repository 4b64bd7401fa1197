"""Corals: surface of the skeleton and build of the piece."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, polar, scattered
from images.kits.corals import branches, cup, lumps, twigs
from images.kits.cropping import lines_within
from images.kits.outlines import dots, ribbon, steps
from images.kits.scales import WINDOW, frame, grains, ground, lattice, many
from images.palette import CORAL_RED, CORAL_WHITE, DARK_GREY, DARK_HORN, INK, SHADE, SOFT_INK, THICK, THIN

CREAM = "#e9dfc6"


def rayed_cups(c: Canvas) -> None:
    """Cups with thin walls like the rays of a star."""
    c.rect(12, 12, 176, 176, fill=CREAM)
    for x, y, r in ((60, 60, 38), (146, 56, 32), (58, 146, 34), (144, 142, 38)):
        cup(c, x, y, r, rays=16)


def pinholes(c: Canvas) -> None:
    """Fire coral: pinholes of two sizes, no rays."""
    ground(c, CREAM)
    for n, (u, v) in enumerate(scattered(90, 4)):
        x, y = 20 + u * 160, 20 + v * 160
        c.circle(x, y, 5 if n % 5 == 0 else 2, fill=INK, stroke=NONE)
    frame(c)


def red_tubes(c: Canvas) -> None:
    """Organ-pipe coral: fine red tubes joined by cross plates."""
    for y in (58, 108, 158):
        c.rect(12, y, 176, 9, fill="#a8352f", line=THIN)
    for x in range(16, 184, 22):
        c.rect(x, 20, 14, 166, fill=CORAL_RED)
        c.ellipse(x + 7, 20, 7, 4, fill=INK)


def edge_pores(c: Canvas) -> None:
    """Lace coral: pores in rows along the edges of the branches."""
    for body in branches(c, fill=CREAM, thick=28):
        dots(c, (body.at(t, side) for side in (-0.8, 0.8) for t in steps(10, 0.06, 0.94)), 2.6, fill=INK)


def fine_lines(c: Canvas) -> None:
    """Precious coral: close even lines, no pores."""
    body = ribbon(c, [(20, 150), (70, 120), (130, 90), (182, 36)], [76, 66, 56, 48], fill=CORAL_RED)
    for side in steps(13, -0.86, 0.86):
        c.curve([body.at(0.03 + 0.94 * i / 10, side) for i in range(11)], stroke="#8f2b27", width=THIN)


def thorns(c: Canvas) -> None:
    """Black coral: like horn, with tiny thorns."""
    body = ribbon(c, [(16, 140), (70, 112), (130, 92), (186, 56)], [48, 42, 38, 30], fill="#2f2a27")
    for side in (-1, -0.4, 0.4, 1):
        for t in steps(9, 0.08, 0.92):
            a, b = body.at(t - 0.02, side), body.at(t + 0.02, side)
            c.polygon([a, body.at(t + 0.03, side * 1.5), b], fill="#b8afa3", stroke=INK, width=1)


def jointed(c: Canvas) -> None:
    """Bamboo coral: white sticks with dark joints."""
    for spine in (
        ((30, 190), (70, 110), (90, 12)),
        ((66, 120), (110, 90), (150, 30)),
        ((90, 108), (140, 100), (184, 84)),
    ):
        body = ribbon(c, spine, [24, 20, 14], fill=CORAL_WHITE)
        for t in steps(5, 0.12, 0.92):
            strip = [body.at(t - 0.03, -1), body.at(t + 0.03, -1), body.at(t + 0.03, 1), body.at(t - 0.03, 1)]
            c.polygon(strip, fill=DARK_HORN)


def sponge_holes(c: Canvas) -> None:
    """Open holes like a sponge."""
    ground(c, CORAL_RED)
    holes = []
    for n, (u, v) in enumerate(scattered(44, 6)):
        x, y, r = 14 + u * 172, 14 + v * 172, 7 + n % 4 * 2.5
        holes.append([polar(x, y, r * (0.8, 1, 0.9, 1.1, 0.85)[(k + n) % 5], k * 72) for k in range(5)])
    many(c, holes, fill="#571d1b", width=THIN, round_off=True)
    frame(c)


def smooth(c: Canvas) -> None:
    """Smooth, no structure."""
    ground(c, CORAL_RED)
    c.curve([(30, 60), (60, 34), (110, 28)], stroke="#f0b3ad", width=THICK)
    frame(c)


def end_cups(c: Canvas) -> None:
    """Staghorn: branches with a cup at each tip and small cups along them."""
    for n, body in enumerate(branches(c, fill=CREAM)):
        places = (body.at(t, side) for t in steps(6, 0.15, 0.85) for side in (-0.9, 0.9))
        dots(c, places, 4.5, fill=CREAM, stroke=INK)
        if n < 4:
            cup(c, *body.at(1, 0), 9, rays=8)


def warty_branches(c: Canvas) -> None:
    """Branches with cups on or between small warts."""
    for body in branches(c, fill=CREAM, thick=28):
        rows = ((side, 0.1 + row % 2 * 0.06) for row, side in enumerate((-0.7, 0, 0.7)))
        places = [body.at(t, side) for side, begin in rows for t in steps(6, begin, 0.92)]
        dots(c, places, 5, fill=SHADE, stroke=INK)


def loose_disc(c: Canvas) -> None:
    """Mushroom coral: a single loose disc with a slit."""
    c.ellipse(100, 104, 88, 70, fill=CREAM)
    for a in range(0, 360, 8):
        x, y = polar(0, 0, 1, a)
        c.line([(100 + 84 * x, 104 + 66 * y), (100 + (34 if a % 16 else 22) * x, 104 + 10 * y)], width=THIN)
    c.ellipse(100, 104, 26, 6, fill=DARK_GREY)


def valleys(c: Canvas) -> None:
    """Brain coral: winding valleys."""
    lumps(c, fill=CREAM)
    for points in (
        ((30, 140), (50, 110), (38, 86), (62, 70), (84, 92), (70, 120), (92, 140), (74, 158)),
        ((64, 54), (92, 44), (104, 66), (124, 50), (146, 58)),
        ((98, 84), (116, 76), (136, 88), (124, 110), (102, 112)),
        ((112, 158), (106, 138), (128, 128), (146, 140), (138, 160)),
        ((158, 76), (160, 100), (146, 114), (164, 128), (172, 112)),
    ):
        c.curve(points, stroke=SOFT_INK, width=8)
        c.curve(points, stroke="#b9ab88", width=3)


def honeycomb(c: Canvas) -> None:
    """Cups that share their walls like honeycomb."""
    ground(c, CREAM)
    places = [(x, y) for _, _, x, y in lattice(52, 45)]
    many(c, ([polar(x, y, 30, 60 * k + 30) for k in range(6)] for x, y in places), fill=CREAM)
    rays = ([polar(x, y, 24, a), polar(x, y, 13, a)] for x, y in places for a in range(0, 360, 45))
    lines_within(c, rays, WINDOW, width=THIN)
    grains(c, ((x, y, 9, 9) for x, y in places), fill=DARK_GREY)
    frame(c)


def separate_heads(c: Canvas) -> None:
    """Separate tubes, each with its head."""
    for x, y, foot in (
        (40, 60, 84),
        (84, 40, 94),
        (128, 44, 106),
        (166, 70, 116),
        (62, 100, 90),
        (108, 88, 100),
        (146, 112, 112),
    ):
        ribbon(c, [(foot, 192), ((x + foot) / 2, (y + 192) / 2), (x, y)], [14, 22, 34], fill=CREAM)
    for x, y in ((40, 60), (84, 40), (128, 44), (166, 70), (62, 100), (108, 88), (146, 112)):
        cup(c, x, y, 18, rays=12)


def fan(c: Canvas) -> None:
    """A sheet, a lump and a fan."""
    c.path("M60,186 C56,150 20,120 18,70 C40,20 96,18 112,60 C112,110 72,150 70,186 Z", fill=CREAM)
    for x, y in ((34, 60), (54, 42), (80, 46), (98, 66)):
        c.curve([(64, 180), ((64 + x) / 2, (160 + y) / 2), (x, y)], width=THIN)
    c.blob([(120, 160), (118, 120), (146, 96), (182, 112), (190, 160), (160, 180)], fill=SHADE)
    for x, y in ((140, 124), (162, 118), (172, 146), (146, 150)):
        c.circle(x, y, 3, fill=INK, stroke=NONE)


SURFACE: dict[str, Draw] = {
    "rayed-cups": rayed_cups,
    "two-pinholes": pinholes,
    "red-tubes": red_tubes,
    "edge-pores": edge_pores,
    "fine-lines": fine_lines,
    "thorns": thorns,
    "jointed": jointed,
    "sponge-holes": sponge_holes,
    "smooth": smooth,
}
BUILD: dict[str, Draw] = {
    "branches-end-cup": end_cups,
    "branches-warts": warty_branches,
    "loose-disc": loose_disc,
    "valleys": valleys,
    "honeycomb": honeycomb,
    "separate-heads": separate_heads,
    "sheet-lump-tree": fan,
    "whip": partial(twigs, fill=INK),
}
STATES: dict[str, dict[str, Draw]] = {"coral-skeleton-surface": SURFACE, "coral-build": BUILD}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
