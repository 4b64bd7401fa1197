"""Shapes of horns and teeth."""

from __future__ import annotations

from images.book import Draw
from images.canvas import Canvas, Point, polar
from images.kits.horns import antler, ringed_horn
from images.kits.outlines import Ribbon, ribbon, steps
from images.kits.tusks import canine
from images.palette import (
    BONE,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    FUR,
    HIGHLIGHT,
    HORN,
    IVORY,
    LEATHER,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
)


def thick_cone(c: Canvas) -> None:
    """Rhinoceros: a thick cone that curves back, frayed at its base."""
    horn = ribbon(c, [(76, 176), (84, 120), (112, 66), (160, 26)], [116, 74, 36, 3], fill=HORN)
    horn.lines(c, [-0.7, -0.35, 0, 0.35, 0.7], begin=0.03, end=0.5)
    for x in range(22, 134, 8):
        c.line([(x, 172), (x - 1, 186)], width=THIN)


def slim_lyre(c: Canvas) -> None:
    """Saiga and gazelle: a slim ringed pair in the form of a lyre."""
    for m in (1, -1):
        spine = [(100 + m * x, y) for x, y in ((16, 188), (44, 132), (46, 74), (20, 14))]
        ringed_horn(c, spine, 24, rings=12, fill=LEATHER)


def crescent(c: Canvas) -> None:
    """Water buffalo: a wide half-moon, flat in section."""
    for m in (1, -1):
        spine = [(100 + m * x, y) for x, y in ((14, 150), (54, 146), (78, 104), (72, 34))]
        horn = ribbon(c, spine, [38, 36, 24, 2], fill=DARK_GREY)
        horn.rings(c, steps(6, 0.06, 0.5), stroke=SHADE)
    c.blob([(84, 134), (100, 128), (116, 134), (118, 162), (100, 172), (82, 162)], fill=BONE)


def corkscrew(c: Canvas) -> None:
    """Markhor: a tight corkscrew with a sharp edge."""
    widths = [(52 - 3.4 * i) * (0.66 if i % 2 else 1) for i in range(14)]
    horn = ribbon(c, [(96, 188), (102, 128), (98, 70), (102, 12)], widths, fill=HORN)
    for t in steps(7, 0.04, 0.96):
        c.curve([horn.at(t, -1), horn.at(min(t + 0.05, 1), 0), horn.at(min(t + 0.1, 1), 1)])


def open_spiral(c: Canvas) -> None:
    """Kudu and blackbuck: an open spiral with rings."""
    spine: list[Point] = [(100, 190), (130, 152), (116, 116), (80, 90), (78, 58), (108, 38), (120, 10)]
    horn = ribbon(c, spine, [36, 32, 28, 24, 18, 12, 2], fill=DARK_HORN)
    horn.rings(c, steps(20, 0.03, 0.86), bulge=0.02, stroke=SHADE)


def long_upright(c: Canvas) -> None:
    """Tibetan antelope: long, upright, bent forward near the tip."""
    for x in (64, 118):
        ringed_horn(c, [(x, 190), (x - 8, 130), (x - 4, 70), (x + 22, 10)], 24, rings=16, fill=DARK_GREY)


def massive_curl(c: Canvas) -> None:
    """Wild sheep: a massive open curl."""
    spine = [polar(98, 108, 66 - i * 2.2, 200 + i * 34) for i in range(11)]
    horn = ribbon(c, spine, [58, 54, 46, 36, 24, 3], fill=HORN)
    horn.rings(c, steps(22, 0.03, 0.88), bulge=0.015)


def sabre(c: Canvas) -> None:
    """Ibex: a sabre with one plain backward curve."""
    ribbon(c, [(40, 186), (46, 116), (90, 54), (182, 40)], [44, 36, 24, 3], fill=HORN)


def spiral_pole(c: Canvas) -> None:
    """Narwhal: a straight pole with ridges that wind to the left."""
    pole = ribbon(c, [(30, 184), (78, 128), (130, 68), (178, 12)], [32, 26, 18, 3], fill=IVORY)
    for t in steps(13, 0.02, 0.86):
        c.curve([pole.at(t, 1), pole.at(min(t + 0.04, 1), 0), pole.at(min(t + 0.08, 1), -1)])


def branched(c: Canvas) -> None:
    """Deer: a branched antler."""
    with c.moved(-48, 0):
        antler(c, fill=BONE)


def no_horns(c: Canvas) -> None:
    """A hoofed animal's head without horns."""
    _deer_head(c)


def skin_knob(c: Canvas) -> None:
    """Short knobs covered by skin."""
    for x in (78, 122):
        c.path(f"M{x - 11},60 C{x - 12},20 {x - 8},8 {x},8 C{x + 8},8 {x + 12},20 {x + 11},60 Z", fill=FUR)
        c.path(f"M{x - 11},30 C{x - 12},8 {x + 12},8 {x + 11},30 C{x + 4},22 {x - 4},22 {x - 11},30 Z", fill=DARK_HORN)
    _deer_head(c)


def _deer_head(c: Canvas) -> None:
    for m in (1, -1):
        c.blob([(100 + m * x, y) for x, y in ((30, 66), (62, 46), (84, 56), (66, 80), (36, 88))], fill=FUR)
    right = [(24, 48), (38, 76), (34, 116), (24, 156), (14, 184)]
    outline = [(100 + x, y) for x, y in right] + [(100 - x, y) for x, y in reversed(right)]
    c.blob(outline, fill=FUR)
    for x in (72, 128):
        c.ellipse(x, 92, 6, 8, fill=DARK_HORN)
    c.blob([(86, 168), (100, 164), (114, 168), (108, 182), (100, 186), (92, 182)], fill=DARK_HORN)


def worked(c: Canvas) -> None:
    """Things cut from horn: a button, a comb, a dagger's grip."""
    c.circle(52, 54, 34, fill=HORN)
    for x, y in ((44, 46), (60, 46), (44, 62), (60, 62)):
        c.circle(x, y, 4, fill="#ffffff", width=THIN)
    c.path("M102,30 L188,30 L188,58 L102,58 Z", fill=HORN)
    for x in range(104, 186, 11):
        c.rect(x, 58, 6, 40, fill=HORN, line=THIN)
    c.path("M28,130 L104,118 L110,160 L30,160 C20,150 20,140 28,130 Z", fill=HORN)
    c.path("M106,122 L186,134 C190,140 186,146 178,150 L110,158 Z", fill=SHADE)


def grooved_dagger(c: Canvas) -> None:
    """Big cat's canine: two long grooves in the crown."""
    canine(c)
    tooth = _canine()
    for side in (-0.25, 0.25):
        c.curve([tooth.at(0.58 + 0.3 * i / 5, side) for i in range(6)], stroke=HIGHLIGHT, width=THICK)


def _canine() -> Ribbon:
    return Ribbon([(58, 18), (58, 76), (70, 128), (112, 182)], [20, 46, 40, 3])


def ivory_peg(c: Canvas) -> None:
    """A peg of ivory without enamel: sperm whale."""
    peg = ribbon(c, [(70, 186), (78, 126), (100, 70), (122, 14)], [66, 62, 46, 16], fill=IVORY)
    peg.lines(c, [-0.4, 0.3], begin=0.1, end=0.7)
    c.ellipse(71, 184, 33, 9, fill=IVORY)
    c.ellipse(71, 185, 20, 5, fill=DARK_GREY)


def enamel_cone(c: Canvas) -> None:
    """Bear or seal: cone with an enamel tip on an oval root."""
    tooth = ribbon(c, [(72, 14), (70, 72), (90, 128), (124, 184)], [36, 62, 42, 4], fill=BONE)
    cap = [tooth.at(t, -1) for t in (0.66, 0.8, 1)] + [tooth.at(t, 1) for t in (1, 0.8, 0.66)]
    c.blob(cap, fill="#ffffff")


def curved_tusk(c: Canvas) -> None:
    """A curved tusk: wild boar, hippopotamus, elephant."""
    spine = [polar(100, 116, 74, 140 + i * 32) for i in range(7)]
    tusk = ribbon(c, spine, [42, 40, 36, 28, 4], fill=IVORY)
    tusk.lines(c, [-0.3], begin=0.1, end=0.8)


def copy(c: Canvas) -> None:
    """A moulded copy: seam along the middle and bubbles, flat base."""
    tooth = ribbon(c, [(60, 22), (66, 80), (84, 130), (124, 182)], [44, 50, 38, 4], fill="#f7f1e0")
    c.curve([tooth.at(0.04 + 0.92 * i / 8, 0) for i in range(9)], stroke=HIGHLIGHT, width=THICK)
    for t, side in ((0.2, -0.55), (0.34, 0.5), (0.5, -0.5), (0.62, 0.45), (0.12, 0.5)):
        c.circle(*tooth.at(t, side), 4, fill="#ffffff", width=THIN)


def plated_molar(c: Canvas) -> None:
    """Elephant: a big block of upright plates bound by cement."""
    c.path("M18,84 C30,52 160,44 182,66 L178,120 C150,150 120,180 82,184 C50,184 20,150 18,84 Z", fill=BONE)
    for i, x in enumerate(range(30, 176, 20)):
        c.path(
            f"M{x},{76 - i} L{x + 10},{75 - i} L{x + 4 - i},{154 - i * 3} L{x - 1 - i},{154 - i * 3} Z", fill="#ffffff"
        )
    c.path("M18,84 C30,52 160,44 182,66 C160,66 50,74 18,84 Z", fill=SHADE)


def hollow_cone(c: Canvas) -> None:
    """Crocodile: a hollow cone with two sharp edges and no root."""
    cone = ribbon(c, [(82, 168), (88, 110), (102, 60), (122, 14)], [84, 66, 38, 4], fill=CORAL_WHITE)
    c.curve([cone.at(i / 8, 0.1) for i in range(9)], stroke=HIGHLIGHT, width=THICK)
    c.curve([cone.at(i / 8, -0.98) for i in range(9)], stroke=HIGHLIGHT, width=THICK)
    c.ellipse(82, 168, 42, 17, fill=CORAL_WHITE)
    c.ellipse(82, 168, 33, 11, fill=DARK_GREY)


def flat_sabre(c: Canvas) -> None:
    """Musk deer: a thin flat sabre without crown."""
    fang = ribbon(c, [(54, 14), (66, 74), (84, 134), (138, 188)], [22, 28, 24, 2], fill=IVORY)
    c.curve([fang.at(0.1 + 0.8 * i / 8, 0.3) for i in range(9)], stroke=SOFT_INK, width=THIN)


HORN_SHAPE: dict[str, Draw] = {
    "thick-cone": thick_cone,
    "slim-lyre": slim_lyre,
    "crescent": crescent,
    "corkscrew": corkscrew,
    "open-spiral": open_spiral,
    "long-upright": long_upright,
    "massive-curl": massive_curl,
    "sabre": sabre,
    "spiral-pole": spiral_pole,
    "branched": branched,
    "no-horns": no_horns,
    "skin-covered-knob": skin_knob,
    "worked": worked,
}
TOOTH_FORM: dict[str, Draw] = {
    "grooved-dagger": grooved_dagger,
    "smooth-dagger": canine,
    "ivory-peg": ivory_peg,
    "enamel-cone": enamel_cone,
    "curved-tusk": curved_tusk,
    "copy": copy,
    "plated-molar": plated_molar,
    "straight-spiral": spiral_pole,
    "ridged-hollow-cone": hollow_cone,
    "flat-sabre": flat_sabre,
}
STATES = {"horn-shape": HORN_SHAPE, "tooth-form": TOOTH_FORM}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
