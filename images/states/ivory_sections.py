"""What a cut end of ivory, bone, horn or a copy shows: its pattern and what lies in its middle."""

from __future__ import annotations

from images.book import Draw
from images.canvas import Canvas, Point, polar
from images.kits.outlines import dots, ribbon, strokes
from images.kits.sections import (
    disc,
    dots_in_rings,
    flecks,
    marble,
    rings,
    round_face,
    slab,
    spirals,
    sponge,
)
from images.palette import (
    BONE,
    CORAL_RED,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    FEATHER_YELLOW,
    HORN,
    INK,
    IVORY,
    LEATHER,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
)


def crossing_lines(c: Canvas) -> None:
    """Two sets of spirals that cross between rim and middle."""
    disc(c)
    spirals(c, 122)
    c.circle(100, 100, 79, width=THIN)
    c.circle(100, 100, 5, fill=DARK_GREY)


def fine_concentric(c: Canvas) -> None:
    """Close wavy rings and nothing else."""
    disc(c)
    rings(c, [76 - 7 * i for i in range(10)], wave=1.6)


def marbled_core(c: Canvas) -> None:
    """Walrus: smooth outer ivory about a core of lumps."""
    slab(c, round_face(84, 74), thick=8)
    marble(c, 100, 100, 52, 44, fill=SHADE, grains=90)


def rings_and_boundary(c: Canvas) -> None:
    """Faint rings about a dot, and one dark ring between cement and dentine."""
    disc(c)
    rings(c, [50, 38, 26, 14])
    c.circle(100, 100, 66, width=THICK + 1)
    c.circle(100, 100, 5, fill=INK)


def pits_and_flecks(c: Canvas) -> None:
    """Bone: dark pits and scratches all over."""
    disc(c, fill=BONE)
    flecks(c, round_face(78, 78), 120)


def cell_lines(c: Canvas) -> None:
    """Plant nut: very fine even lines all over."""
    disc(c, fill=CORAL_WHITE)
    lines = []
    for r in range(8, 80, 7):
        for angle in range(0, 360, max(9, 480 // r)):
            start = angle + (r % 12) * 3
            lines.append([polar(100, 100, r, start), polar(100, 100, r + 1, start + 200 / r)])
    strokes(c, lines, stroke=SOFT_INK, width=1)


def no_structure(c: Canvas) -> None:
    """Plastic: a few flow lines and round bubbles in an even face."""
    disc(c, fill="#f7f1e0")
    for y in (70, 112, 134):
        c.curve([(40, y), (80, y - 12), (120, y + 6), (158, y - 8)], stroke=SHADE, width=THICK)
    for x, y, r in ((70, 92, 7), (124, 84, 5), (112, 142, 8), (60, 130, 4), (140, 112, 4), (96, 52, 5)):
        c.circle(x, y, r, fill="#ffffff", width=THIN)


def regular_stripes(c: Canvas) -> None:
    """A copy: even parallel stripes."""
    disc(c)
    for x in range(28, 176, 12):
        half = (80**2 - (x - 100) ** 2) ** 0.5
        c.line([(x, 100 - half), (x, 100 + half)], stroke=SOFT_INK)


def glued_hair_dots(c: Canvas) -> None:
    """Rhinoceros horn: close dots, each the cut end of a fibre."""
    disc(c, fill=HORN)
    dots(c, dots_in_rings(78, 11), 3, fill=DARK_HORN)


def sheath_rings(c: Canvas) -> None:
    """Cattle horn: layers about a hollow."""
    disc(c, fill=HORN)
    rings(c, [75, 67, 59, 51, 43], wave=0.8, stroke=DARK_HORN)
    c.circle(100, 100, 34, fill="#ffffff")


def spongy_middle(c: Canvas) -> None:
    """Antler: dense rim, holes in the middle."""
    disc(c, fill=BONE)
    sponge(c, round_face(58, 58), 130, fill=DARK_HORN)
    c.circle(100, 100, 62, width=THIN)


def golden_red_skin(c: Canvas) -> None:
    """Helmeted hornbill: golden casque with a red skin on one side."""
    c.path("M30,160 C12,120 20,50 70,30 C130,12 176,50 180,100 C182,130 176,150 166,164 Z", fill=CORAL_RED)
    c.path("M40,164 C30,124 38,62 78,46 C124,32 158,62 162,104 C164,130 160,150 154,164 Z", fill=FEATHER_YELLOW)
    for x in (60, 86, 112, 136):
        c.curve([(x, 156), (x - 2, 110), (x + 4, 66 + abs(x - 98) / 2)], stroke=LEATHER, width=THIN)


def enamel_bands(c: Canvas) -> None:
    """The chewing face of an elephant's molar: folded bands of white enamel."""
    c.rect(12, 46, 176, 108, radius=46, fill=BONE)
    for n, x in enumerate(range(34, 176, 22)):
        half = 32 if n in (0, 6) else 44
        plate = [(x, 100 - half), (x + 7, 100 - half / 2), (x + 5, 100), (x + 7, 100 + half / 2), (x, 100 + half)]
        plate += [(x - 7, 100 + half / 2), (x - 5, 100), (x - 7, 100 - half / 2)]
        c.blob(plate, fill=LEATHER, stroke=INK, width=7)
        c.blob(plate, fill=LEATHER, stroke="#ffffff", width=3.5)


def core(c: Canvas) -> None:
    """A middle of another texture."""
    disc(c)
    marble(c, 100, 100, 34, 34, fill=SHADE, grains=60)


def wide_cone(c: Canvas) -> None:
    """A tusk cut lengthwise: a wide hollow cone at its base."""
    tusk = ribbon(c, [(40, 172), (46, 110), (90, 56), (178, 26)], [62, 54, 36, 4], fill=IVORY)
    c.blob(
        [tusk.at(0, -0.8), tusk.at(0.25, -0.45), tusk.at(0.52, 0), tusk.at(0.25, 0.45), tusk.at(0, 0.8)], fill=DARK_GREY
    )


def long_canal(c: Canvas) -> None:
    """A tooth cut lengthwise: a narrow canal to near the tip."""
    tooth = ribbon(c, [(36, 164), (70, 116), (118, 72), (178, 30)], [44, 58, 44, 3], fill=IVORY)
    canal = [tooth.at(0.02 + 0.83 * i / 9, 0) for i in range(10)]
    c.curve(canal, width=9, stroke=INK)
    c.curve(canal, width=5, stroke=DARK_GREY)


def curved_line(c: Canvas) -> None:
    """The middle is a curved line."""
    c.blob(TRIANGLE, fill=IVORY)
    c.curve([(58, 118), (82, 96), (118, 96), (142, 118)], width=THICK + 1)


def central_dot(c: Canvas) -> None:
    """The middle is a dot."""
    disc(c, rim=10)
    c.circle(100, 100, 7, fill=INK)


def marrow(c: Canvas) -> None:
    """A bone: a wide hollow with a spongy edge."""
    slab(c, round_face(84, 78, (200,), 0.08), fill=BONE, thick=8)
    c.blob([polar(100, 100, 44 + 4 * (n % 2), n * 15) for n in range(24)], fill=DARK_GREY)


def nothing(c: Canvas) -> None:
    """Nothing in the middle."""
    disc(c)


TRIANGLE: list[Point] = [
    (100, 26),
    (130, 44),
    (164, 98),
    (180, 140),
    (158, 160),
    (100, 164),
    (42, 160),
    (20, 140),
    (36, 98),
    (70, 44),
]


PATTERN: dict[str, Draw] = {
    "crossing-lines": crossing_lines,
    "fine-concentric": fine_concentric,
    "marbled-core": marbled_core,
    "rings-and-boundary": rings_and_boundary,
    "pits-and-flecks": pits_and_flecks,
    "cell-lines": cell_lines,
    "no-structure": no_structure,
    "regular-stripes": regular_stripes,
    "glued-hair-dots": glued_hair_dots,
    "sheath-rings": sheath_rings,
    "spongy-middle": spongy_middle,
    "golden-red-skin": golden_red_skin,
    "enamel-bands": enamel_bands,
}


MIDDLE: dict[str, Draw] = {
    "wide-cone": wide_cone,
    "curved-line": curved_line,
    "central-dot": central_dot,
    "filled-core": core,
    "long-canal": long_canal,
    "marrow-cavity": marrow,
    "nothing": nothing,
}


STATES: dict[str, dict[str, Draw]] = {
    "cross-section-pattern": PATTERN,
    "pulp-cavity-shape": MIDDLE,
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
