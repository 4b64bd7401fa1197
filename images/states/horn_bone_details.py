"""Horns and bones closer up: rings, build, base, colour; surface of teeth; claws, pangolin scales, skulls."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.outlines import Ribbon, ribbon, spread_inside, steps
from images.kits.sections import disc, dots_in_rings, flecks, round_face, slab, sponge
from images.palette import (
    BONE,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    GREY,
    HORN,
    INK,
    IVORY,
    LEATHER,
    LINE,
    SCALE,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
)

AMBER = "#e2b85c"


def horn(c: Canvas, *, count: int, begin: float = 0.04, end: float = 0.74, fill: str = HORN) -> Ribbon:
    """A slightly curved horn with rings over a part of it."""
    body = ribbon(c, [(58, 188), (52, 128), (76, 68), (150, 16)], [50, 40, 26, 3], fill=fill)
    if count:
        body.rings(c, steps(count, begin, end), bulge=0.02, width=LINE)
    return body


def plain_horn(c: Canvas, *, count: int, end: float = 0.74) -> None:
    """A horn with rings."""
    horn(c, count=count, end=end)


def front_knobs(c: Canvas) -> None:
    """Big knobs along the front edge: ibex."""
    body = horn(c, count=0)
    for t in steps(9, 0.06, 0.8):
        x, y = body.at(t, -0.86)
        c.circle(x, y, 9 - 5 * t, fill=LEATHER)
        c.line([body.at(t, -0.5), body.at(t, 0.5)], width=THIN)


def packed_fibres(c: Canvas) -> None:
    """Solid: packed fibres that fray at a broken edge."""
    disc(c, fill=HORN)
    for x, y in dots_in_rings(76, 12):
        c.circle(x, y, 3, fill=DARK_HORN, stroke=NONE)


def hollow_sheath(c: Canvas) -> None:
    """A sheath of layers about a bony core."""
    slab(c, round_face(84, 78), fill=HORN, thick=10)
    c.ellipse(100, 100, 56, 52, fill="#ffffff")
    c.ellipse(100, 100, 44, 40, fill=BONE)
    flecks(c, round_face(38, 34), 60)


def solid_bone(c: Canvas) -> None:
    """Antler: bone with a rough base."""
    ribbon(c, [(96, 8), (100, 70), (100, 130)], [58, 62, 74], fill=BONE)
    c.blob([polar(100, 136, 56 if n % 2 else 46, n * 22.5) for n in range(16)], fill=BONE)
    c.ellipse(100, 138, 36, 28, fill=SHADE)
    flecks(c, [(72, 122), (128, 122), (126, 156), (74, 156)], 30)


def solid_block(c: Canvas) -> None:
    """A solid block, no fibre."""
    c.polygon([(20, 70), (130, 50), (184, 80), (184, 140), (74, 168), (20, 132)], fill=HORN)
    c.line([(20, 70), (74, 100), (184, 80)])
    c.line([(74, 100), (74, 168)])


def frayed(c: Canvas) -> None:
    """A broad shallow hollow with an edge of frayed fibres: rhinoceros."""
    for angle in range(0, 360, 9):
        c.line([polar(100, 126, 60, angle), polar(100, 126, 73 if angle % 2 else 70, angle)], width=LINE)
    c.circle(100, 126, 66, fill=HORN)
    c.circle(100, 126, 50, fill=LEATHER, width=THIN)
    for x, y in dots_in_rings(44, 12):
        c.circle(x, y + 26, 2.2, fill=DARK_HORN, stroke=NONE)


def deep_cone(c: Canvas) -> None:
    """A deep hollow cone: cattle, goat, antelope."""
    for r, fill in ((68, HORN), (54, LEATHER), (40, DARK_HORN), (24, INK)):
        c.circle(100, 126, r, fill=fill, width=THIN if r < 60 else LINE)


def bone_plug(c: Canvas) -> None:
    """A bone plug with a toothed join."""
    c.circle(100, 126, 68, fill=HORN)
    c.blob([polar(100, 126, 52 if n % 2 else 42, n * 18) for n in range(20)], fill=BONE)
    flecks(c, [(x, y + 26) for x, y in round_face(36, 36)], 50)


def rosette(c: Canvas) -> None:
    """A round rough rosette: antler."""
    c.blob([polar(100, 126, 70 if n % 2 else 58, n * 15) for n in range(24)], fill=BONE)
    sponge(c, [(x, y + 26) for x, y in round_face(44, 44)], 50, fill=DARK_HORN)


def sawn(c: Canvas) -> None:
    """Sawn flat, with the marks of the saw."""
    c.circle(100, 126, 68, fill=HORN)
    for y in range(70, 184, 11):
        half = (60**2 - min(abs(y - 126), 60) ** 2) ** 0.5
        c.line([(100 - half, y + 3), (100 + half, y - 3)], stroke=SHADE, width=THIN)


def base(c: Canvas, *, face: Draw, fill: str = HORN) -> None:
    """The base of a horn turned towards you."""
    ribbon(c, [(100, 126), (112, 66), (164, 14)], [124, 84, 6], fill=fill)
    face(c)


def colour(c: Canvas, *, fill: str, other: str = "") -> None:
    """A horn in its colour."""
    body = horn(c, count=0, fill=fill)
    for t in steps(5, 0.06, 0.7) if other else ():
        band = [body.at(t, -0.97), body.at(t, 0.97), body.at(t + 0.06, 0.97), body.at(t + 0.06, -0.97)]
        c.polygon(band, fill=other, stroke=NONE)
    body.draw(c, steps=12)


def bone_cut(c: Canvas, *, hole: float, sponge_to: float) -> None:
    """A bone cut across: the marrow hole and how far the spongy part reaches."""
    slab(c, round_face(84, 78, (200,), 0.08), fill=BONE, thick=12)
    if sponge_to:
        sponge(c, round_face(sponge_to, sponge_to * 0.92), int(sponge_to * 2.6), fill=DARK_HORN)
    if hole:
        c.ellipse(100, 100, hole, hole * 0.92, fill=DARK_GREY)


def stretch(c: Canvas, fill: str = IVORY) -> Ribbon:
    """Draw a stretch of a tooth or tusk."""
    return ribbon(c, [(24, 172), (62, 126), (118, 80), (178, 40)], [62, 60, 54, 42], fill=fill)


def fine_cracks(c: Canvas) -> None:
    """Smooth, with fine long cracks."""
    body = stretch(c)
    for n, side in enumerate((-0.6, -0.2, 0.15, 0.5)):
        c.curve([body.at(0.12 + n * 0.06 + 0.1 * i, side + 0.05 * (i % 2)) for i in range(6)], width=THIN)


def weathered(c: Canvas) -> None:
    """Brown and blue-grey weathered bark: mammoth."""
    body = stretch(c, "#8a7a66")
    for n, (x, y) in enumerate(spread_inside(body.outline(8), 60, 4)):
        c.curve(
            [(x - 9, y + 8), (x, y - 1 + n % 3), (x + 8, y - 7)], stroke=DARK_HORN if n % 3 else "#5f7f9a", width=LINE
        )
    body.draw(c, steps=12)


def glassy_enamel(c: Canvas) -> None:
    """Thick glassy enamel on one part: hippopotamus, boar."""
    body = stretch(c)
    upper, lower = [body.at(t, -1) for t in steps(6, 0.45, 1)], [body.at(t, 1) for t in steps(6, 1, 0.45)]
    c.polygon([*upper, *lower, body.at(0.4, 0)], fill="#ffffff")
    c.curve([body.at(t, -0.5) for t in (0.55, 0.72, 0.9)], stroke="#9cc4d9", width=6)


def grooves(c: Canvas) -> None:
    """Long straight grooves."""
    body = stretch(c)
    for side in (-0.6, -0.2, 0.2, 0.6):
        c.curve([body.at(0.02 + 0.96 * i / 8, side) for i in range(9)], width=THICK)


def spiral_ridges(c: Canvas) -> None:
    """Ridges that wind to the left: narwhal."""
    body = stretch(c)
    for t in steps(8, 0.02, 0.84):
        c.curve([body.at(t, 1), body.at(t + 0.07, 0), body.at(t + 0.14, -1)], width=THICK)


def matt_cement(c: Canvas) -> None:
    """Matt cement, enamel only at the tip."""
    body = ribbon(c, [(24, 172), (62, 126), (118, 80), (184, 34)], [56, 66, 50, 6], fill=BONE)
    tip = [body.at(t, -1) for t in steps(4, 0.76, 1)] + [body.at(t, 1) for t in steps(4, 1, 0.76)]
    c.polygon(tip, fill="#ffffff")
    flecks(
        c, [body.at(t, -0.7) for t in steps(4, 0.1, 0.7)] + [body.at(t, 0.7) for t in steps(4, 0.7, 0.1)], 40, size=1.6
    )


def claw(c: Canvas, *, kind: str) -> None:
    """A claw from the side."""
    fill = {"narrow-hook": HORN, "long-blunt": LEATHER, "carved-hook": IVORY}.get(kind, DARK_HORN)
    spines: dict[str, tuple[tuple[Point, ...], tuple[float, ...]]] = {
        "narrow-hook": (((52, 56), (108, 50), (148, 94), (140, 168)), (66, 54, 32, 2)),
        "long-blunt": (((34, 70), (94, 60), (150, 84), (186, 132)), (46, 40, 30, 16)),
        "short-hooked": (((64, 64), (112, 62), (138, 94), (126, 140)), (58, 46, 28, 3)),
        "round-talon": (((56, 40), (116, 44), (150, 104), (120, 176)), (44, 40, 28, 2)),
        "broad-low": (((30, 104), (90, 88), (140, 98), (180, 128)), (70, 64, 44, 4)),
        "carved-hook": (((52, 56), (108, 50), (148, 94), (140, 168)), (58, 46, 30, 6)),
    }
    spine, widths = spines[kind]
    x, y = spine[0]
    if kind in ("narrow-hook", "short-hooked"):
        c.blob([(x - 34, y - 22), (x + 8, y - 34), (x + 16, y + 30), (x - 30, y + 26)], fill=BONE)
    if kind == "broad-low":
        c.path("M0,64 L40,70 L44,140 L0,150 Z", fill=SCALE)
        for dx, dy in ((10, 80), (26, 92), (10, 108), (26, 120)):
            c.circle(dx, dy, 7, width=THIN)
    body = ribbon(c, spine, widths, fill=fill)
    c.curve([body.at(t, -0.4) for t in (0.12, 0.3, 0.5, 0.7)], stroke=SHADE if fill != IVORY else SOFT_INK)
    if kind == "round-talon":
        c.circle(x - 2, y, 22, fill=GREY)
    if kind == "carved-hook":
        c.circle(x + 14, y, 8, fill="#ffffff")


def pangolin_scale(c: Canvas, *, kind: str) -> None:
    """A loose scale."""
    shapes: dict[str, tuple[Point, ...]] = {
        "broad-rhomb": ((60, 24), (100, 16), (140, 24), (182, 84), (150, 150), (100, 184), (50, 150), (18, 84)),
        "three-pointed": (
            (64, 14),
            (136, 14),
            (150, 90),
            (156, 150),
            (130, 132),
            (100, 192),
            (70, 132),
            (44, 150),
            (50, 90),
        ),
        "narrow-kite": ((78, 14), (100, 8), (122, 14), (140, 64), (122, 130), (100, 192), (78, 130), (60, 64)),
        "round-growth-rings": tuple(polar(100, 100, 78, a) for a in range(0, 360, 30)),
        "folded": ((20, 40), (100, 16), (180, 40), (166, 120), (100, 186), (34, 120)),
    }
    shape = shapes[kind]
    (c.polygon if kind in ("three-pointed", "folded") else c.blob)(shape, fill=SCALE)
    if kind == "round-growth-rings":
        for r in (62, 46, 30, 14):
            c.circle(100, 100 + (78 - r) * 0.6, r, width=THIN)
        return
    top = 22 if kind != "folded" else 30
    spread = 26.0 if kind == "narrow-kite" else 52.0
    for k in (-0.8, -0.5, -0.2, 0.2, 0.5, 0.8):
        c.line(
            [(100 + k * spread * 0.8, top + 8), (100 + k * spread, 96 + 26 * (1 - abs(k)))],
            width=THIN,
            stroke=DARK_HORN,
        )
    if kind == "folded":
        c.polygon([(100, 16), (180, 40), (166, 120), (100, 186)], fill="#5f5740")
        c.line([(100, 16), (100, 186)], width=THICK)


RINGS: dict[str, Draw] = {
    "none": partial(plain_horn, count=0),
    "ten-to-twenty": partial(plain_horn, count=14, end=0.78),
    "lower-two-thirds": partial(plain_horn, count=20, end=0.66),
    "whole-length": partial(plain_horn, count=24, end=0.96),
    "base-wrinkles": partial(plain_horn, count=6, end=0.18),
    "front-knobs": front_knobs,
}
STATES: dict[str, dict[str, Draw]] = {
    "horn-rings": RINGS,
    "horn-build": {
        "packed-fibres": packed_fibres,
        "hollow-sheath": hollow_sheath,
        "solid-bone": solid_bone,
        "solid-block": solid_block,
    },
    "horn-base": {
        "shallow-frayed": partial(base, face=frayed),
        "deep-cone": partial(base, face=deep_cone),
        "bone-plug": partial(base, face=bone_plug),
        "rosette": partial(base, face=rosette, fill=BONE),
        "sawn-flat": partial(base, face=sawn),
    },
    "horn-colour": {
        "wax-amber": partial(colour, fill=AMBER),
        "grey-brown": partial(colour, fill="#8a7868"),
        "black": partial(colour, fill="#2f2a27"),
        "banded": partial(colour, fill="#cbb48a", other="#5a4632"),
        "white-cream": partial(colour, fill=CORAL_WHITE),
    },
    "bone-build": {
        "dense-no-marrow": partial(bone_cut, hole=0, sponge_to=0),
        "marrow-hole": partial(bone_cut, hole=40, sponge_to=56),
        "coarse-spongy": partial(bone_cut, hole=0, sponge_to=72),
        "thin-air-filled": partial(bone_cut, hole=72, sponge_to=0),
    },
    "tooth-outer-surface": {
        "smooth-fine-cracks": fine_cracks,
        "weathered-bark": weathered,
        "glassy-enamel": glassy_enamel,
        "straight-grooves": grooves,
        "spiral-ridges": spiral_ridges,
        "matt-cement": matt_cement,
    },
    "claw-form": {
        kind: partial(claw, kind=kind)
        for kind in ("narrow-hook", "long-blunt", "short-hooked", "round-talon", "broad-low", "carved-hook")
    },
    "pangolin-scale-form": {
        kind: partial(pangolin_scale, kind=kind)
        for kind in ("broad-rhomb", "three-pointed", "narrow-kite", "folded", "round-growth-rings")
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
