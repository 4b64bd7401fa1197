"""Stains, beetles and spiders by colour, young insects, coral breaks, shark teeth, rays, saws, parts of animals."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.insects import beetle, spider
from images.kits.outlines import ribbon, steps, strokes
from images.kits.sections import disc, flecks, round_face
from images.palette import (
    BONE,
    CORAL_RED,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    FUR,
    GREY,
    HIGHLIGHT,
    INK,
    IVORY,
    LEATHER,
    LINE,
    PAPER,
    SHADE,
    THICK,
)
from images.states.eggs_parrots import WHITE
from images.states.feet import column, hand, sheathed


def stain(c: Canvas, *, kind: str) -> None:
    """Stains in a cut face."""
    disc(c)
    if kind == "blue-spots":
        for x, y, r in ((60, 70, 12), (140, 90, 9), (96, 140, 14), (70, 120, 7), (130, 50, 8)):
            c.blob([(x - r, y), (x, y - r * 0.7), (x + r, y), (x + 2, y + r * 0.8)], fill="#3f86a8", stroke=NONE)
    if kind == "brown-deep":
        for r, tone in ((80, "#7a5230"), (72, "#9a7248"), (64, "#c4a077")):
            c.circle(100, 100, r, fill=tone, stroke=NONE)
        c.circle(100, 100, 56, fill=IVORY, stroke=NONE)
    if kind == "dirt-in-pits":
        flecks(c, round_face(76, 76), 70, size=2.2)


def beetle_spotted(c: Canvas) -> None:
    """Yellow or olive wing cases with black spots."""
    beetle(c, fill="#b7a54a", wide=40, long=100)
    for x, y, r in ((84, 116, 6), (118, 110, 5), (78, 140, 5), (116, 142, 7), (90, 160, 4), (112, 166, 4)):
        c.circle(x, y, r, fill=INK, stroke=NONE)


def beetle_shining(c: Canvas) -> None:
    """Shining green, blue or gold."""
    beetle(c, fill="#3f9a5a", wide=40, long=100)
    c.curve([(76, 112), (72, 136), (82, 160)], stroke="#e3f2a0", width=6)
    c.curve([(122, 108), (128, 132), (120, 158)], stroke="#4aa0d8", width=6)


def abdomen(c: Canvas, *, kind: str) -> None:
    """The abdomen of a tarantula."""
    pale = kind == "tree-dweller"
    spider(
        c,
        legs="#c4ae8a" if pale else DARK_HORN,
        body="#d6c6a4" if pale else "#8a7358" if kind in ("plain", "leaf-pattern") else DARK_HORN,
    )
    if kind == "red-hairs":
        strokes(
            c,
            (
                [(100 + x, 134 + y), (100 + x * 1.5, 140 + y * 1.4)]
                for x in range(-20, 21, 8)
                for y in range(-22, 26, 9)
            ),
            stroke="#d0502e",
            width=LINE,
        )
    if kind == "leaf-pattern":
        leaf = [
            (100, 106),
            (108, 118),
            (106, 128),
            (112, 138),
            (106, 150),
            (100, 162),
            (94, 150),
            (88, 138),
            (94, 128),
            (92, 118),
        ]
        c.polygon(leaf, fill="#ead9b4", stroke=INK, width=LINE)
    if kind == "bald-patch":
        c.ellipse(100, 140, 13, 15, fill="#c98f78", stroke=NONE)


def chrysalis(c: Canvas) -> None:
    """An angular pupa held to a twig by a silk belt."""
    c.rect(128, 4, 12, 192, radius=6, fill=LEATHER)
    c.polygon(
        [(126, 40), (106, 30), (84, 62), (66, 84), (80, 100), (76, 134), (104, 168), (126, 182), (120, 120)],
        fill="#9aa860",
    )
    c.curve([(70, 92), (104, 84), (138, 78)], stroke=HIGHLIGHT, width=THICK)
    strokes(c, ([(80 + k * 4, 112 + k * 14), (118, 106 + k * 16)] for k in range(4)))


def grub(c: Canvas) -> None:
    """A white C-shaped grub with a brown head."""
    body = ribbon(c, [(62, 60), (124, 36), (166, 88), (140, 150), (82, 158)], [48, 62, 64, 58, 36], fill=CORAL_WHITE)
    body.rings(c, steps(9, 0.08, 0.92))
    c.circle(54, 66, 24, fill="#9a5a2d")
    strokes(c, [[(78, 92), (66, 104)], [(90, 86), (80, 102)], [(102, 84), (96, 102)]], width=LINE)


def caterpillar(c: Canvas) -> None:
    """A caterpillar with soft fleshy points."""
    body = ribbon(c, [(14, 120), (70, 108), (130, 108), (186, 120)], [40, 50, 50, 34], fill=DARK_HORN)
    for t in steps(8, 0.06, 0.94):
        x, y = body.at(t, -0.8)
        with c.moved(x, y):
            c.path("M-7,4 C-5,-12 -2,-26 2,-28 C6,-20 7,-8 7,4 Z", fill=CORAL_RED)
        c.line([body.at(t, 1), (body.at(t, 1)[0], body.at(t, 1)[1] + 10)], width=THICK)


def broken(c: Canvas, *, fill: str, other: str = "") -> None:
    """A branch of coral with its fresh break in front."""
    ribbon(c, [(100, 110), (120, 60), (156, 14)], [120, 70, 34], fill=SHADE)
    c.blob([(100, 56), (146, 72), (164, 116), (142, 164), (100, 182), (54, 164), (34, 118), (54, 72)], fill=fill)
    if other:
        c.path("M36,120 L164,116 C162,150 136,180 100,182 C64,180 38,150 36,120 Z", fill=other, stroke=NONE)
    c.blob([(100, 56), (146, 72), (164, 116), (142, 164), (100, 182), (54, 164), (34, 118), (54, 72)])


def shark_tooth(c: Canvas, *, shape: str) -> None:
    """A shark's tooth: crown up, root below."""
    crowns = {
        "triangle": [(100, 18), (150, 90), (168, 132), (32, 132), (50, 90)],
        "dagger": [(104, 8), (120, 70), (136, 132), (64, 132), (84, 70)],
        "oblique": [(170, 36), (150, 84), (128, 96), (164, 110), (172, 132), (30, 132), (70, 84), (120, 52)],
        "pavement": [(30, 96), (60, 80), (140, 80), (170, 96), (172, 132), (28, 132)],
    }
    c.polygon([(28, 130), (172, 130), (166, 164), (120, 158), (100, 150), (80, 158), (34, 164)], fill="#cbb894")
    (c.blob if shape == "pavement" else c.polygon)(crowns[shape], fill=PAPER)


def ray(c: Canvas, *, shape: str) -> None:
    """A ray from above."""
    if shape == "round":
        ribbon(c, [(100, 130), (100, 164), (100, 194)], [24, 20, 8], fill="#8f8468")
        c.circle(100, 82, 68, fill="#8f8468")
    elif shape == "pointed":
        ribbon(c, [(100, 130), (108, 166), (92, 198)], [10, 5, 1], fill="#8f8468")
        c.polygon([(100, 14), (188, 78), (120, 142), (80, 142), (12, 78)], fill="#8f8468")
    else:
        ribbon(c, [(100, 90), (100, 150), (100, 196)], [44, 28, 6], fill="#8f8468")
        c.blob([(100, 6), (134, 60), (148, 92), (112, 108), (88, 108), (52, 92), (66, 60)], fill="#8f8468")
        for y in (124, 156):
            c.polygon([(92, y), (100, y - 8), (120, y + 14), (100, y + 10)], fill="#a89d80")
    for x in (88, 112):
        c.circle(x, 52, 5, fill=INK)


def saw(c: Canvas, *, alternating: bool) -> None:
    """One edge of a saw: how its teeth are set."""
    c.rect(4, 20, 192, 84, fill="#b3a27c")
    for x in range(12, 172, 27):
        if alternating:
            for dx, long in ((0, 84), (14, 40)):
                c.polygon([(x + dx - 3, 100), (x + dx + 7, 100), (x + dx + 3, 104 + long)], fill=BONE)
        else:
            c.polygon([(x - 2, 88), (x + 16, 88), (x + 12, 168), (x + 6, 172)], fill=BONE)


def ear(c: Canvas) -> None:
    """A big ear."""
    c.blob([(60, 20), (130, 14), (178, 66), (170, 140), (124, 188), (80, 160), (52, 110), (44, 60)], fill=GREY)
    c.curve([(70, 40), (96, 70), (92, 120)], width=THICK)
    strokes(c, [[(100, 60), (150, 70)], [(100, 90), (150, 110)], [(98, 120), (132, 150)]], stroke=DARK_GREY)


def meat(c: Canvas) -> None:
    """A limb cut through: meat and bone."""
    ribbon(c, [(150, 16), (120, 80), (90, 140)], [50, 80, 100], fill=FUR)
    c.ellipse(84, 148, 60, 40, fill="#b9514a")
    c.ellipse(84, 148, 18, 13, fill=BONE)
    c.ellipse(84, 148, 8, 6, fill=DARK_GREY)


def cut_tail(c: Canvas) -> None:
    """A tail."""
    ribbon(c, [(40, 30), (80, 90), (120, 130), (176, 170)], [30, 28, 24, 16], fill=FUR)
    c.blob([(160, 156), (176, 158), (194, 180), (190, 194), (172, 186)], fill=DARK_HORN)
    c.ellipse(38, 28, 16, 11, fill="#b9514a")
    c.circle(38, 28, 5, fill=BONE)


STATES: dict[str, dict[str, Draw]] = {
    "mineral-stain": {kind: partial(stain, kind=kind) for kind in ("blue-spots", "brown-deep", "dirt-in-pits", "none")},
    "beetle-colour": {
        "black": partial(beetle, fill="#26231f", wide=40, long=100),
        "yellow-olive": beetle_spotted,
        "brown": partial(beetle, fill="#7a4f2c", wide=40, long=100),
        "metallic": beetle_shining,
    },
    "tarantula-abdomen": {
        kind: partial(abdomen, kind=kind)
        for kind in ("red-hairs", "leaf-pattern", "tree-dweller", "bald-patch", "plain")
    },
    "young-stage": {"chrysalis": chrysalis, "grub": grub, "caterpillar": caterpillar},
    "coral-break-colour": {
        "white": partial(broken, fill=WHITE),
        "blue": partial(broken, fill="#6f8fae"),
        "red-pink": partial(broken, fill=CORAL_RED, other="#eba6a0"),
        "black": partial(broken, fill="#2c2622"),
        "yellow-white": partial(broken, fill="#f1e3b0"),
        "violet-orange": partial(broken, fill="#8a6aa8", other="#e5953f"),
    },
    "shark-tooth-shape": {
        shape: partial(shark_tooth, shape=shape) for shape in ("triangle", "dagger", "oblique", "pavement")
    },
    "ray-disc-shape": {shape: partial(ray, shape=shape) for shape in ("round", "pointed", "guitar")},
    "saw-tooth-form": {
        "stout-even": partial(saw, alternating=False),
        "thin-alternating": partial(saw, alternating=True),
    },
    "body-part-kind": {
        "hand": hand,
        "paw": sheathed,
        "column-foot": column,
        "tail": cut_tail,
        "ear": ear,
        "limb-or-trunk": meat,
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
