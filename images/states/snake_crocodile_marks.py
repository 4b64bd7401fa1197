"""Smaller marks of snakes, crocodile skins, newts, frogs, geckos and pangolins."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits import scales
from images.kits.outlines import corners, dots, ribbon, steps, strokes
from images.kits.scales import frame, grains, ground, lattice, many
from images.palette import (
    DARK_HORN,
    FEATHER_YELLOW,
    HIGHLIGHT,
    INK,
    LINE,
    PAPER,
    SCALE,
    SHADE,
    THICK,
    THIN,
)

SKIN, PALE, GREEN, LEATHERY, GROOVE = "#8b8a5c", "#ead9a6", "#8fae6b", "#d2a674", "#6e4a29"


def hood(c: Canvas, *, kind: str) -> None:
    """A snake raised, from behind: hood and its mark."""
    ribbon(c, [(100, 40), (100, 110), (96, 160), (120, 192)], [34, 34, 38, 42], fill="#8a7550")
    if kind == "broad-marked":
        c.blob([(100, 24), (146, 44), (166, 84), (140, 128), (100, 148), (60, 128), (34, 84), (54, 44)], fill="#8a7550")
        for x in (82, 118):
            c.circle(x, 84, 12, stroke=PAPER, width=6)
        c.curve([(82, 96), (100, 112), (118, 96)], stroke=PAPER, width=6)
    if kind == "narrow-chevrons":
        c.blob([(100, 24), (128, 50), (134, 90), (122, 136), (100, 150), (78, 136), (66, 90), (72, 50)], fill="#8a7550")
        for y in (70, 92, 114):
            c.line([(78, y + 12), (100, y), (122, y + 12)], stroke=PALE, width=6)
    c.blob([(100, 6), (118, 18), (116, 40), (100, 50), (84, 40), (82, 18)], fill="#8a7550")
    for x in (90, 110):
        c.circle(x, 18, 3, fill=INK, stroke=NONE)


def lips(c: Canvas, *, pits: tuple[int, ...]) -> None:
    """A snake's head from the side: pits in the lip scales."""
    c.path("M0,50 C60,40 130,44 176,78 C192,92 190,106 176,112 L60,132 L0,150 Z", fill="#a98f5c")
    for n in range(8):
        x = 38 + n * 17
        y = 122 - n * 2.4
        c.polygon([(x, y - 26 + n), (x + 15, y - 28 + n), (x + 15, y - 2), (x, y)], fill="#c6b184", width=THIN)
        if n in pits:
            c.ellipse(x + 7.5, y - 14 + n / 2, 4.5 if len(pits) < 5 else 6, 6, fill=HIGHLIGHT)
    c.circle(120, 74, 12, fill=FEATHER_YELLOW)
    c.ellipse(120, 74, 2.5, 10, fill=INK, stroke=NONE)


def head_top(c: Canvas, *, plates: bool) -> None:
    """A snake's head from above: few large plates or many small scales."""
    outline: list[Point] = [
        (100, 10),
        (132, 34),
        (156, 90),
        (150, 140),
        (124, 190),
        (76, 190),
        (50, 140),
        (44, 90),
        (68, 34),
    ]
    c.blob(outline, fill=SKIN)
    if plates:
        for m in (1, -1):
            pairs = (
                [(100, 28), (124, 40), (122, 62), (100, 62)],
                [(122, 64), (142, 84), (126, 106), (118, 66)],
                [(100, 108), (138, 104), (132, 150), (100, 160)],
            )
            for shape in pairs:
                c.polygon([(100 + m * (x - 100), y) for x, y in shape], fill=PALE)
        c.polygon([(86, 64), (114, 64), (118, 84), (100, 108), (82, 84)], fill=PALE)
    else:
        places = [
            (x + y % 24 / 2, y)
            for y in range(34, 184, 12)
            for x in range(56, 146, 12)
            if abs(x - 99) < 48 - abs(y - 104) * 0.32
        ]
        dots(c, places, 5.4, fill=PALE, stroke=INK)
    for m in (1, -1):
        c.circle(100 + m * 46, 78, 7, fill=INK)


def neck(c: Canvas, *, rows: tuple[tuple[float, ...], ...], behind: int = 0) -> None:
    """The neck of a crocodile's back skin: raised bumps in cross rows, skull at the top."""
    ground(c, SCALE)
    grains(c, ((x, y, 6, 5) for _, _, x, y in lattice(17, 15) if y > 44), fill="#968b6a", width=1)
    c.path("M40,12 L160,12 C160,36 130,44 100,44 C70,44 40,36 40,12 Z", fill=SHADE)
    for n in range(behind):
        x = 100 + (n - (behind - 1) / 2) * 28
        c.path(f"M{x - 12},74 L{x},54 L{x + 12},74 Z", fill=HIGHLIGHT)
    for row, places in enumerate(rows):
        for dx in places:
            x, y = 100 + dx, 96 + row * 34
            c.path(f"M{x - 15},{y + 13} L{x},{y - 15} L{x + 15},{y + 13} Z", fill=HIGHLIGHT if not behind else PALE)
    frame(c)


def tiles(c: Canvas, *, w: float, h: float) -> None:
    """The middle of a belly: tiles about square, or longer than wide; one is measured."""
    ground(c, GROOVE)
    scales.tile_rows(c, w, h, fill=LEATHERY)
    frame(c)
    x, y = 12 + w * 2, 12 + h * 2
    c.rect(x - w / 2 + 2, y - h / 2 + 2, w - 4, h - 4, stroke=HIGHLIGHT, line=THICK + 1)


def bone_inside(c: Canvas, *, share: int) -> None:
    """Belly scales with bone in none, some or nearly all of them."""
    ground(c, GROOVE)
    places = [(row, x, y) for row, _, x, y in lattice(44, 36, shift=0)]
    many(c, (scales.box(x, y, 41, 33) for _, x, y in places), fill=LEATHERY)
    chosen = [(x, y) for row, x, y in places if share == 2 or (share == 1 and row == 2)]
    many(c, (scales.box(x, y, 27, 20, 0.5) for x, y in chosen), fill=PAPER, width=THIN)
    frame(c)


def newt(c: Canvas, *, form: str = "plain", gills: bool = False) -> None:
    """A newt's head from above."""
    wide = 66 if form == "wide-flat" else 42
    for m in (1, -1) if gills else ():
        for k in range(3):
            y = 104 + k * 16
            tip = (100 + m * 92, y - 26 + k * 18)
            ribbon(c, [(100 + m * 34, y), (100 + m * 64, y - 16 + k * 8), tip], [8, 8, 4], fill="#d0705a", width=THIN)
            fringe = ([(100 + m * x, y - 8), (100 + m * (x + 6), y - 26 + k * 6)] for x in (48, 58, 68, 78))
            strokes(c, fringe, stroke="#d0705a", width=LINE)
    c.blob(
        [
            (100, 14),
            (100 + wide * 0.7, 32),
            (100 + wide, 74),
            (100 + wide * 0.8, 112),
            (136, 150),
            (134, 196),
            (66, 196),
            (64, 150),
            (100 - wide * 0.8, 112),
            (100 - wide, 74),
            (100 - wide * 0.7, 32),
        ],
        fill="#7d6848",
    )
    for m in (1, -1):
        c.circle(100 + m * wide * 0.6, 58, 5 if form == "wide-flat" else 8, fill=INK)
        if form == "ridged":
            c.curve(
                [(100 + m * 14, 26), (100 + m * 30, 48), (100 + m * 36, 86), (100 + m * 24, 116)],
                stroke="#ea8a2f",
                width=9,
            )
    if form == "ridged":
        c.line([(100, 60), (100, 190)], stroke="#ea8a2f", width=8)


def frog_face(c: Canvas, *, forward: bool) -> None:
    """A frog from the front: eyes look forward or to the sides."""
    c.blob([(100, 60), (150, 70), (178, 120), (140, 168), (60, 168), (22, 120), (50, 70)], fill=GREEN)
    c.curve([(28, 122), (64, 136), (100, 138), (136, 136), (172, 122)])
    for m in (1, -1):
        x = 100 + m * (32 if forward else 66)
        c.circle(x, 66, 26, fill=GREEN)
        c.ellipse(x + (0 if forward else m * 12), 66, 19 if forward else 11, 19, fill=FEATHER_YELLOW)
        c.ellipse(x + (0 if forward else m * 15), 66, 4, 12, fill=INK, stroke=NONE)
        c.circle(100 + m * 10, 106, 2.5, fill=INK, stroke=NONE)


def tail_pad(c: Canvas, *, pads: bool) -> None:
    """The underside of a gecko's tail tip."""
    ribbon(c, [(36, 34), (82, 70), (120, 124), (160, 182)], [60, 54, 48, 34], fill=PALE)
    body = [(126, 128), (136, 146), (146, 162), (154, 176)]
    for x, y in body if pads else ():
        c.line([(x - 16, y + 9), (x + 16, y - 9)], stroke=HIGHLIGHT, width=THICK + 2)
    for t in steps(8, 0, 1):
        u, v = 46 + 66 * t, 42 + 70 * t
        c.curve([(u - 14, v + 14), (u, v + 2), (u + 16, v - 12)], width=THIN)


def bristles(c: Canvas, *, present: bool) -> None:
    """Pangolin scales on the skin, with or without bristles between them."""
    if present:
        strokes(c, ([(x, 92), (x - 3, 128)] for x in (58, 64, 70, 76, 128, 134, 140)), width=LINE)
        strokes(c, ([(x, 150), (x - 3, 190)] for x in (92, 98, 104, 110)), width=LINE)
    for x, y in ((68, 20), (132, 20), (36, 76), (100, 76), (164, 76)):
        shield = [(x - 26, y), (x + 26, y), (x + 28, y + 40), (x, y + 74), (x - 28, y + 40)]
        corners(c, [shield], fill=SCALE, width=LINE)
        strokes(c, ([(x + k, y + 6), (x + k * 0.9, y + 34)] for k in (-15, -5, 5, 15)), stroke=DARK_HORN)
    if present:
        strokes(
            c,
            ([(x, y), (x - 4, y + 34)] for x, y in ((66, 128), (71, 132), (76, 136), (130, 128), (135, 132))),
            stroke=HIGHLIGHT,
            width=LINE,
        )


STATES: dict[str, dict[str, Draw]] = {
    "hood-mark": {kind: partial(hood, kind=kind) for kind in ("broad-marked", "narrow-chevrons", "none")},
    "labial-pits": {
        "several": partial(lips, pits=(5, 6, 7)),
        "large": partial(lips, pits=(1, 2, 3, 4, 5, 6)),
        "none": partial(lips, pits=()),
    },
    "snake-head-scales": {
        "large-plates": partial(head_top, plates=True),
        "small-scales": partial(head_top, plates=False),
    },
    "neck-bumps": {
        "two-two-two": partial(neck, rows=((-18, 18), (-18, 18), (-18, 18))),
        "square-and-sides": partial(neck, rows=((-54, -18, 18, 54), (-18, 18))),
        "many-rows": partial(neck, rows=((-54, -18, 18, 54), (-54, -18, 18, 54), (-18, 18))),
    },
    "post-occipitals": {
        "row": partial(neck, rows=((-54, -18, 18, 54), (-18, 18)), behind=4),
        "none": partial(neck, rows=((-54, -18, 18, 54), (-18, 18))),
    },
    "belly-tile-form": {"square": partial(tiles, w=36, h=36), "long": partial(tiles, w=28, h=48)},
    "belly-bone": {name: partial(bone_inside, share=n) for n, name in enumerate(("none", "few", "nearly-all"))},
    "newt-head": {form: partial(newt, form=form) for form in ("wide-flat", "ridged", "plain")},
    "gills": {"three-pairs": partial(newt, gills=True), "none": newt},
    "frog-eyes": {"forward": partial(frog_face, forward=True), "sideways": partial(frog_face, forward=False)},
    "gecko-tail-pad": {"present": partial(tail_pad, pads=True), "absent": partial(tail_pad, pads=False)},
    "scale-bristles": {"present": partial(bristles, present=True), "none": partial(bristles, present=False)},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
