"""What a cut end of ivory, bone, horn or a copy shows: pattern, outline, middle, lines that cross."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.outlines import dots, ribbon, strokes
from images.kits.sections import (
    disc,
    dots_in_rings,
    edge_window,
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
    HIGHLIGHT,
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


def triangular(c: Canvas) -> None:
    """A D or triangle with rounded corners."""
    slab(c, TRIANGLE)


def four_sided(c: Canvas) -> None:
    """Four sides, a groove on three."""
    corners = [(38, 36), (84, 30), (100, 48), (116, 30), (162, 36), (170, 82), (152, 98), (170, 114), (162, 160)]
    corners += [(116, 166), (100, 160), (84, 166), (38, 160), (30, 114), (48, 98), (30, 82)]
    slab(c, corners, thick=10)


def spiral_ridges(c: Canvas) -> None:
    """Round with the ridges of a narwhal's tusk."""
    slab(c, [polar(100, 96, 80 if n % 3 else 68, n * 12) for n in range(30)], thick=10)
    c.circle(100, 96, 14, fill=DARK_GREY)


def peg(c: Canvas) -> None:
    """A round peg seen from the side and on its end."""
    c.path("M58,54 L84,176 C92,190 108,190 116,176 L142,54 Z", fill=IVORY)
    c.ellipse(100, 54, 42, 26, fill=IVORY)
    c.circle(100, 54, 4, fill=INK)


def flat_plate(c: Canvas) -> None:
    """A flat plate."""
    c.path("M10,92 L190,84 L190,108 L10,116 Z", fill=IVORY)
    c.path("M10,92 L44,64 L190,60 L190,84 Z", fill=SHADE)


def irregular(c: Canvas) -> None:
    """A face with no outline of its own left."""
    slab(
        c,
        [
            (40, 60),
            (70, 30),
            (96, 52),
            (130, 26),
            (170, 62),
            (150, 96),
            (176, 132),
            (134, 164),
            (92, 142),
            (56, 168),
            (24, 122),
            (48, 92),
        ],
    )


def glow(c: Canvas, *, light: str, fill: str) -> None:
    """A piece of horn held against a torch."""
    c.path("M70,176 L60,128 L140,128 L130,176 Z", fill=DARK_GREY)
    c.rect(76, 174, 48, 24, fill=DARK_GREY)
    c.path("M60,128 L140,128 L176,10 L24,10 Z", fill="#fff3b8", stroke=NONE)
    c.path("M24,112 C20,60 60,28 100,28 C140,28 180,60 176,112 Z", fill=fill)
    if light:
        c.path("M44,112 C42,72 70,44 100,44 C130,44 158,72 156,112 Z", fill=light, stroke=NONE)


def fibre_glow(c: Canvas) -> None:
    """Warm glow between fibres."""
    glow(c, light="#e39a3d", fill="#b0672a")
    for x in range(40, 164, 10):
        c.curve(
            [(x, 108), (100 + (x - 100) * 0.9, 80), (100 + (x - 100) * 0.7, 44 + abs(x - 100) / 3)],
            width=THIN,
            stroke=DARK_HORN,
        )


def amber_glow(c: Canvas) -> None:
    """Clear amber glow with a dark canal."""
    glow(c, light="#f6c95a", fill="#e2a63c")
    c.curve([(100, 110), (102, 76), (112, 42)], width=7, stroke=DARK_HORN)


def mould_present(c: Canvas) -> None:
    """Two figures exactly alike, each with a seam down the middle and bubbles."""
    for x in (54, 146):
        _figure(c, x)
        c.line([(x, 26), (x, 176)], stroke=HIGHLIGHT, width=THICK)
        for dx, y in ((-16, 106), (18, 132), (-20, 150), (14, 60)):
            c.circle(x + dx, y, 4, fill="#ffffff", width=THIN)


def mould_none(c: Canvas) -> None:
    """One figure without seam."""
    _figure(c, 100)
    for x in (86, 100, 112):
        c.curve([(x, 100), (x + 3, 130), (x - 2, 164)], width=THIN, stroke=SOFT_INK)


def _figure(c: Canvas, x: float) -> None:
    c.blob(
        [(x, 80), (x + 26, 94), (x + 36, 136), (x + 38, 172), (x, 180), (x - 38, 172), (x - 36, 136), (x - 26, 94)],
        fill=IVORY,
    )
    c.circle(x, 54, 30, fill=IVORY)


def filled(c: Canvas, *, outline: list[Point]) -> None:
    """A slice with a given outline."""
    slab(c, outline)


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
OUTLINE: dict[str, Draw] = {
    "round-or-oval": partial(filled, outline=round_face(84, 78)),
    "triangular": triangular,
    "four-sided-grooved": four_sided,
    "oval-with-dents": partial(filled, outline=round_face(86, 68, (70, 250), 0.2)),
    "round-spiral-ridges": spiral_ridges,
    "peg-or-cone": peg,
    "flat-plate": flat_plate,
    "flattened-oval": partial(filled, outline=round_face(88, 42)),
    "irregular": irregular,
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
ANGLE: dict[str, Draw] = {
    "above-115": partial(edge_window, angle=126, figure="> 115"),
    "from-90-to-115": partial(edge_window, angle=102, figure="90 – 115"),
    "below-90": partial(edge_window, angle=74, figure="< 90"),
    "none": partial(edge_window, angle=None, figure=""),
}
LIGHT: dict[str, Draw] = {
    "fibre-glow": fibre_glow,
    "amber-glow-canal": amber_glow,
    "no-light": partial(glow, light="", fill=DARK_HORN),
    "milky-glow": partial(glow, light="#fffdf2", fill="#eee6cc"),
}
STATES: dict[str, dict[str, Draw]] = {
    "cross-section-pattern": PATTERN,
    "cross-section-outline": OUTLINE,
    "pulp-cavity-shape": MIDDLE,
    "schreger-outer-angle": ANGLE,
    "light-through": LIGHT,
    "mould-marks": {"present": mould_present, "none": mould_none},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
