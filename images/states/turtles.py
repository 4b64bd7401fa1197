"""Shells of turtles."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.carapaces import (
    SEAMS,
    Scute,
    Shell,
    carapace,
    dome,
    middle,
    plastron,
    plastron_half,
    toward,
)
from images.kits.outlines import corners, dots, strokes
from images.palette import (
    DARK_HORN,
    FEATHER_YELLOW,
    HIGHLIGHT,
    INK,
    LINE,
    PAPER,
    THICK,
    THIN,
)

DARK, TAN, OLIVE, YELLOW, SKIN, PALE = "#3d362b", "#b58f57", "#5f6040", "#e2bf57", "#8b8a5c", "#ead9a6"


def rays(c: Canvas, scute: Scute) -> None:
    """Yellow rays from the middle of a scute."""
    mx, my = middle(scute)
    between = ((a[0] / 2 + b[0] / 2, a[1] / 2 + b[1] / 2) for a, b in pairwise(scute))
    ends = [(mx + (x - mx) * 0.9, my + (y - my) * 0.9) for x, y in (*scute, *between)]
    strokes(c, ([(mx, my), end] for end in ends), stroke=YELLOW, width=LINE)
    c.circle(mx, my, 4.5, fill=YELLOW, stroke=NONE)


def growth_rings(c: Canvas, scute: Scute) -> None:
    """Rings of growth, one within the other."""
    corners(c, (toward(scute, share) for share in (0.78, 0.56, 0.34)), fill=NONE)


def flecks(c: Canvas, scute: Scute) -> None:
    """Black middle and flecks on yellow."""
    c.polygon(toward(scute, 0.34), fill=INK, stroke=NONE)
    dots(c, toward(scute, 0.72)[::2], 3, fill=INK)


def spots(c: Canvas, scute: Scute) -> None:
    """Pale spots on black."""
    for x, y in toward(scute, 0.6)[1::2]:
        c.circle(x, y, 3.4, fill=PALE, stroke=NONE)


def map_lines(c: Canvas, scute: Scute) -> None:
    """Fine lines like those of a map."""
    c.blob([(x + 4 * (n % 2), y) for n, (x, y) in enumerate(toward(scute, 0.66))], stroke=YELLOW, width=THIN)


def stripes(c: Canvas, *, colour: str, places: tuple[int, ...]) -> None:
    """Stripes along the back."""
    carapace(c, Shell(OLIVE, OLIVE))
    for x in places:
        top, end = 30 + abs(x - 100) * 0.8, 170 - abs(x - 100) * 0.6
        c.curve([(x, top), (x + (x - 100) * 0.16, 100), (x, end)], stroke=colour, width=7)


def patterned(c: Canvas, *, shell: Shell, mark: object = None) -> None:
    """A back shell with a pattern on each scute."""
    carapace(c, shell, mark if callable(mark) else None)


def keels(c: Canvas, *, places: tuple[int, ...]) -> None:
    """A back shell with ridges."""
    carapace(c, Shell(TAN, TAN))
    for x in places:
        for top, end in ((34, 60), (66, 92), (98, 124), (130, 156)):
            inset = 0 if x == 100 else 6
            c.line([(x, top + inset), (x, end - inset)], stroke=HIGHLIGHT, width=6)


def front_rim(c: Canvas, *, nuchal: bool) -> None:
    """A back shell from above, with or without the small scute in the middle of its front rim."""
    carapace(c, Shell(TAN, TAN, nuchal=nuchal))
    if nuchal:
        c.polygon([(91, 10), (109, 10), (107, 28), (93, 28)], fill=HIGHLIGHT)
    else:
        c.line([(100, 10), (100, 27)], stroke=HIGHLIGHT, width=THICK)


def skin_shell(c: Canvas) -> None:
    """A softshell: leathery skin without scutes."""
    c.blob(
        [(100, 18), (150, 34), (178, 90), (170, 150), (134, 186), (66, 186), (30, 150), (22, 90), (50, 34)], fill=SKIN
    )
    c.blob(
        [(100, 36), (138, 50), (154, 94), (144, 136), (100, 150), (56, 136), (46, 94), (62, 50)],
        stroke=DARK_HORN,
        width=THIN,
    )
    for x, y in ((82, 70), (116, 80), (92, 104), (112, 120), (76, 122), (128, 102)):
        c.circle(x, y, 3, fill=DARK_HORN, stroke=NONE)
    for x in (56, 80, 120, 144):
        c.curve([(x, 160), (x + (x - 100) * 0.08, 172), (x + (x - 100) * 0.1, 180)], width=THIN)


def hinge(c: Canvas, *, at: tuple[int, ...], weak: bool = False) -> None:
    """The belly shell with the seams at which it bends."""
    plastron(c, fill=PALE)
    for y in at:
        half = plastron_half(y)
        c.line([(100 - half, y), (100 + half, y)], stroke=HIGHLIGHT, width=7, dash="9 9" if weak else "")
        for m in (1, -1):
            x = 100 + m * (half + 12)
            c.line([(x - 6, y - 10), (x, y - 17), (x + 6, y - 10)], stroke=HIGHLIGHT, width=THICK)
            c.line([(x, y - 16), (x, y + 8)], stroke=HIGHLIGHT, width=THICK)


def belly_rays(c: Canvas) -> None:
    """Dark rays from the corner of each scute."""
    for m in (1, -1):
        for y, low in zip((12, *SEAMS), (*SEAMS, 184), strict=True):
            half = plastron_half((y + low) / 2)
            for k in range(4):
                c.line(
                    [(100 + m * half * 0.9, low - 4), (100 + m * (8 + k * half * 0.2), y + 5)],
                    stroke=DARK,
                    width=LINE + 1,
                )


def belly_blotches(c: Canvas) -> None:
    """A large dark blotch on each scute."""
    for y, low in zip(SEAMS, (*SEAMS[1:], 184), strict=True):
        for m in (1, -1):
            half = plastron_half((y + low) / 2)
            c.ellipse(100 + m * half * 0.52, (y + low) / 2, half * 0.28, (low - y) * 0.32, fill=DARK, stroke=NONE)


def belly_bands(c: Canvas) -> None:
    """Two dark bands along the belly."""
    for m in (1, -1):
        c.blob(
            [
                (100 + m * x, y)
                for x, y in ((12, 34), (30, 46), (44, 84), (38, 130), (22, 166), (12, 160), (18, 110), (14, 70))
            ],
            fill=DARK,
            stroke=NONE,
        )


def belly_middle(c: Canvas) -> None:
    """One dark blotch in the middle."""
    c.blob(
        [(100, 40), (126, 62), (138, 100), (124, 142), (100, 164), (76, 142), (62, 100), (74, 62)],
        fill=DARK,
        stroke=NONE,
    )


def belly_triangles(c: Canvas) -> None:
    """Egyptian tortoise: two dark triangles."""
    for m in (1, -1):
        c.polygon([(100 + m * 8, 84), (100 + m * 62, 82), (100 + m * 30, 112)], fill=DARK, stroke=NONE)


def belly_patches(c: Canvas) -> None:
    """Radiated tortoise: black patches and lines on yellow."""
    for m in (1, -1):
        c.polygon([(100 + m * 6, 82), (100 + m * 66, 78), (100 + m * 40, 110)], fill=INK, stroke=NONE)
        c.polygon([(100 + m * 6, 56), (100 + m * 34, 54), (100 + m * 22, 74)], fill=INK, stroke=NONE)
        c.polygon([(100 + m * 6, 140), (100 + m * 34, 122), (100 + m * 26, 142)], fill=INK, stroke=NONE)
        for k in range(3):
            c.line([(100 + m * (14 + 9 * k), 114), (100 + m * (24 + 12 * k), 128)], stroke=INK, width=LINE)


def bent_rear(c: Canvas, *, hinged: bool) -> None:
    """A shell from the side; its rear third bends down, or not."""
    dome(c, 0.46, fill=TAN, bar=False)
    if hinged:
        c.curve([(140, 86), (132, 116), (136, 160)], stroke=HIGHLIGHT, width=7)
        c.curve([(158, 78), (180, 92), (188, 120)], stroke=HIGHLIGHT, width=THICK)
        c.line([(178, 112), (189, 122), (194, 108)], stroke=HIGHLIGHT, width=THICK)


def rear_rim(c: Canvas, *, divided: bool) -> None:
    """A back shell from above: the scute above the tail, one piece or two."""
    carapace(c, Shell(TAN, TAN))
    c.polygon([(84, 171), (116, 171), (120, 187), (100, 191), (80, 187)], fill=HIGHLIGHT)
    if divided:
        c.line([(100, 171), (100, 191)], stroke=PAPER, width=THICK)


def rim(c: Canvas, *, teeth: float) -> None:
    """A back shell from above, its rear rim smooth or like a saw."""
    with c.moved(6, 4, 0.94):
        carapace(c, Shell(TAN, TAN, teeth=teeth))


CARAPACE: dict[str, Draw] = {
    "rays": partial(patterned, shell=Shell(DARK, DARK), mark=rays),
    "plain-rings": partial(patterned, shell=Shell(TAN, TAN), mark=growth_rings),
    "black-on-yellow": partial(patterned, shell=Shell(YELLOW, YELLOW), mark=flecks),
    "pale-spots": partial(patterned, shell=Shell(DARK, DARK), mark=spots),
    "map-lines": partial(patterned, shell=Shell(OLIVE, OLIVE), mark=map_lines),
    "plain-dark": partial(patterned, shell=Shell("#55523f", "#55523f")),
    "red-stripe": partial(stripes, colour="#d0552e", places=(100,)),
    "three-stripes": partial(stripes, colour=PALE, places=(62, 100, 138)),
}


PLASTRON_PATTERN: dict[str, Draw] = {
    "rays": partial(plastron, fill=PALE, draw=belly_rays),
    "separate-blotches": partial(plastron, fill=PALE, draw=belly_blotches),
    "two-bands": partial(plastron, fill=PALE, draw=belly_bands),
    "central-blotch": partial(plastron, fill=PALE, draw=belly_middle),
    "two-triangles": partial(plastron, fill=PALE, draw=belly_triangles),
    "plain": partial(plastron, fill=PALE),
    "patches-and-lines": partial(plastron, fill=FEATHER_YELLOW, draw=belly_patches),
}


STATES: dict[str, dict[str, Draw]] = {
    "carapace-pattern": CARAPACE,
    "plastron-pattern": PLASTRON_PATTERN,
    "shell-dome": {
        "pancake": partial(dome, height=0.2),
        "low": partial(dome, height=0.33),
        "moderate": partial(dome, height=0.45),
        "high": partial(dome, height=0.6),
    },
    "shell-rim": {"saw-toothed": partial(rim, teeth=13), "smooth": partial(rim, teeth=0)},
    "shell-cover": {"hard-scutes": partial(patterned, shell=Shell(TAN, TAN)), "skin": skin_shell},
    "plastron-hinge": {
        "none": partial(hinge, at=()),
        "middle": partial(hinge, at=(78,)),
        "two": partial(hinge, at=(52, 112)),
        "rear": partial(hinge, at=(142,), weak=True),
    },
    "carapace-hinge": {"hinged": partial(bent_rear, hinged=True), "rigid": partial(bent_rear, hinged=False)},
    "carapace-keels": {
        "none": partial(keels, places=()),
        "one": partial(keels, places=(100,)),
        "three": partial(keels, places=(60, 100, 140)),
    },
    "nuchal-scute": {"present": partial(front_rim, nuchal=True), "absent": partial(front_rim, nuchal=False)},
    "supracaudal-scute": {"single": partial(rear_rim, divided=False), "divided": partial(rear_rim, divided=True)},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
