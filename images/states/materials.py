"""What a thing is made of."""

from __future__ import annotations

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.forms.live_reptiles_amphibians import live_lizard
from images.kits.birds import feather
from images.kits.horns import antler
from images.kits.outlines import ribbon, steps
from images.kits.sections import flecks, round_face, spirals, sponge
from images.kits.shells import amber_plate
from images.kits.shells_states import clam
from images.palette import (
    BONE,
    CORAL_RED,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    DARK_WOOD,
    FUR,
    GREY,
    HORN,
    IVORY,
    LEATHER,
    LINE,
    PAPER,
    SCALE,
    SHADE,
    SOFT_INK,
    THICK,
    THIN,
    WOOD,
)


def tooth_ivory(c: Canvas) -> None:
    """A tusk and its cut face."""
    ribbon(c, [(30, 118), (40, 66), (90, 26), (180, 12)], [44, 38, 28, 4], fill=IVORY)
    with c.moved(66, 78, 0.6):
        c.circle(100, 100, 84, fill=IVORY)
        spirals(c, 120, turns=18)
        c.circle(100, 100, 80, width=THIN)


def bone(c: Canvas) -> None:
    """A long bone, cut: marrow hole, pits."""
    c.path("M24,44 C8,30 26,4 46,16 C62,2 84,20 72,40 L164,128 L128,164 L40,76 C30,84 14,66 24,44 Z", fill=BONE)
    with c.turned(45, 146, 146):
        c.ellipse(146, 146, 16, 30, fill=BONE)
        c.ellipse(146, 146, 7, 15, fill=DARK_GREY)
    flecks(c, [(44, 50), (60, 46), (142, 124), (126, 140)], 40, size=2.4)


def antler_piece(c: Canvas) -> None:
    """An antler and its spongy middle."""
    with c.moved(-66, 0):
        antler(c, fill=BONE)
    with c.moved(100, 96, 0.5):
        c.circle(100, 100, 84, fill=BONE)
        sponge(c, round_face(56, 56), 70, fill=DARK_HORN)


def rhino_horn(c: Canvas) -> None:
    """A thick horn and the dots of its packed fibres."""
    horn = ribbon(c, [(52, 150), (56, 100), (76, 54), (116, 16)], [92, 62, 32, 3], fill=HORN)
    horn.lines(c, [-0.6, -0.2, 0.2, 0.6], begin=0.05, end=0.5)
    c.circle(142, 140, 48, fill=HORN)
    for r, count in ((4, 1), (16, 7), (28, 13), (40, 19)):
        for i in range(count):
            c.circle(*polar(142, 140, r, 360 * i / count + r), 3.6, fill=DARK_HORN, stroke=NONE)


def sheath_horn(c: Canvas) -> None:
    """A hollow horn pulled off its bone core."""
    ribbon(c, [(42, 150), (40, 96), (66, 44), (110, 14)], [60, 48, 30, 3], fill=DARK_GREY)
    c.ellipse(42, 152, 30, 11, fill=GREY)
    c.ellipse(42, 153, 22, 7, fill=DARK_HORN)
    core = ribbon(c, [(140, 184), (138, 134), (152, 90), (178, 62)], [48, 38, 24, 8], fill=BONE)
    flecks(
        c,
        [core.at(t, -0.7) for t in steps(5, 0.05, 0.9)] + [core.at(t, 0.7) for t in steps(5, 0.9, 0.05)],
        30,
        size=2.4,
    )


def keratin_plate(c: Canvas) -> None:
    """A pangolin scale and a claw."""
    c.path("M26,40 C50,24 86,24 108,40 C128,80 118,126 68,160 C18,126 8,80 26,40 Z", fill=SCALE)
    for x in steps(7, 34, 102):
        c.line([(x, 40), (67 + (x - 67) * 0.8, 110 - abs(x - 67) / 2)], width=THIN)
    c.path("M128,84 C176,76 196,128 178,190 C172,160 160,138 128,134 Z", fill=DARK_HORN)
    c.curve([(138, 94), (162, 106), (174, 140)], stroke=SOFT_INK)


def plant_nut(c: Canvas) -> None:
    """Half an ivory nut: brown shell, white inside with a hollow."""
    c.blob([(100, 20), (156, 40), (184, 100), (156, 160), (100, 180), (44, 160), (16, 100), (44, 40)], fill=DARK_WOOD)
    c.blob([(100, 34), (148, 50), (170, 100), (148, 150), (100, 166), (52, 150), (30, 100), (52, 50)], fill=CORAL_WHITE)
    c.path("M78,88 C86,76 114,76 122,88 C130,104 110,122 100,124 C90,122 70,104 78,88 Z", fill="#b3a58c")


def plastic(c: Canvas) -> None:
    """A moulded ball with a seam and bubbles."""
    c.circle(100, 100, 82, fill="#e6e2f0")
    c.curve([(100, 18), (118, 60), (122, 100), (118, 140), (100, 182)], width=LINE)
    for x, y, r in ((62, 76, 8), (80, 126, 6), (150, 90, 7), (142, 136, 5), (52, 112, 4), (84, 54, 4)):
        c.circle(x, y, r, fill=PAPER, width=THIN)
    c.curve([(44, 66), (56, 48), (74, 36)], stroke=PAPER, width=6)


def furred_skin(c: Canvas) -> None:
    """Skin with fur, seen from the cut edge."""
    c.path("M14,168 L186,168 L186,188 L14,188 Z", fill="#e3cba6")
    for i in range(60):
        x = 16 + i * 2.86
        c.curve(
            [(x, 168), (x + 6, 110), (x + 16 + i % 3 * 3, 60 + i % 4 * 9)], stroke=FUR if i % 3 else LEATHER, width=LINE
        )


def leather(c: Canvas) -> None:
    """A rolled piece of leather with a seam."""
    c.path("M20,60 L150,30 L184,120 L50,168 Z", fill=LEATHER)
    c.path("M20,60 C8,64 8,92 24,96 C34,96 36,84 30,78", fill=LEATHER)
    c.line([(40, 70), (66, 150)], stroke=PAPER, width=LINE, dash="8 6")
    for x, y in ((90, 70), (120, 60), (104, 100), (140, 90), (126, 122), (92, 126)):
        c.curve([(x, y), (x + 7, y + 4), (x + 14, y)], stroke=DARK_HORN, width=THIN)


def animal_fibre(c: Canvas) -> None:
    """Wavy tapering hairs with fine scales."""
    for i, x in enumerate((34, 78, 122, 164)):
        hair = ribbon(c, [(x - 10, 190), (x + 12, 130), (x - 8, 76), (x + 6 + i, 14)], [15, 14, 12, 2], fill=FUR)
        hair.rings(c, steps(11, 0.05, 0.8), bulge=0.02)


def synthetic(c: Canvas) -> None:
    """Straight smooth threads of equal width."""
    for x in (26, 60, 94, 128, 162):
        c.rect(x, 12, 14, 176, fill="#b9c9dd")
        c.line([(x + 4, 18), (x + 4, 182)], stroke=PAPER, width=LINE)


def one_feather(c: Canvas) -> None:
    """A feather."""
    feather(c, (8, 44, 50, 40, 5), fill=SHADE)


def eggshell(c: Canvas) -> None:
    """A broken eggshell."""
    c.path(
        "M30,104 L52,84 L72,108 L96,82 L118,108 L142,86 L170,104 C172,160 138,190 100,190 C62,190 28,160 30,104 Z",
        fill=CORAL_WHITE,
    )
    c.path("M64,72 L78,52 L96,70 L114,46 L132,66 L148,58 C140,26 120,10 100,10 C80,10 66,32 64,72 Z", fill=CORAL_WHITE)
    for x, y in ((60, 140), (90, 150), (130, 140), (110, 170), (96, 30), (118, 34)):
        c.circle(x, y, 2, fill=SOFT_INK, stroke=NONE)


def organ(c: Canvas) -> None:
    """A gall bladder and a piece of meat."""
    c.path(
        "M58,14 L70,14 C72,44 94,60 98,110 C100,150 84,176 62,176 C38,176 24,150 28,110 C32,62 54,46 58,14 Z",
        fill="#5d6b3a",
    )
    c.line([(50, 30), (80, 34)], stroke=BONE, width=THICK)
    c.blob([(118, 90), (150, 70), (186, 90), (190, 130), (166, 168), (128, 160), (110, 126)], fill="#b9514a")
    c.blob([(134, 108), (150, 100), (162, 112), (152, 126), (136, 122)], fill=BONE)


def powder_liquid(c: Canvas) -> None:
    """Powder, pills and a bottle."""
    c.blob([(12, 184), (40, 150), (70, 128), (100, 150), (124, 184)], fill="#c9b28a")
    c.path(
        "M132,70 L132,48 L160,48 L160,70 C178,78 182,92 182,104 L182,184 L110,184 L110,104 C110,92 114,78 132,70 Z",
        fill="#dfeaea",
    )
    c.path("M110,124 L182,124 L182,184 L110,184 Z", fill="#a8742f")
    c.rect(128, 32, 36, 18, radius=3, fill=DARK_GREY)
    for x, y in ((34, 60), (62, 40), (70, 76)):
        c.circle(x, y, 16, fill=DARK_HORN)


def mother_of_pearl(c: Canvas) -> None:
    """A shell with its shining inside."""
    clam(c, 5, fill="#dcebe8")
    for k, colour in enumerate(("#e8b7cf", "#b7d8e8", "#c9e3b4")):
        c.curve([polar(100, 150, 46 + 13 * k, a) for a in range(210, 331, 20)], stroke=colour, width=6)


def tortoiseshell(c: Canvas) -> None:
    """A clear amber plate with dark flames."""
    plate: list[Point] = [(20, 60), (90, 20), (170, 40), (184, 120), (120, 180), (40, 160)]
    amber_plate(c, plate, seed=4)


def coral_stone(c: Canvas) -> None:
    """A coral branch and a stone."""
    for spine, widths in (
        (((60, 190), (62, 130), (56, 70)), (24, 18, 8)),
        (((60, 140), (86, 104), (96, 60)), (16, 14, 7)),
        (((60, 120), (32, 90), (22, 56)), (14, 12, 6)),
        (((78, 116), (108, 100), (124, 84)), (11, 9, 5)),
        (((56, 80), (48, 46), (56, 16)), (10, 8, 4)),
    ):
        ribbon(c, spine, widths, fill=CORAL_RED)
    c.blob([(112, 170), (116, 134), (146, 116), (182, 134), (190, 170), (152, 186)], fill=GREY)
    c.curve([(130, 146), (146, 136), (166, 142)], stroke=SHADE, width=LINE)


def wood(c: Canvas) -> None:
    """A block of wood: rings on its end, grain along it."""
    c.polygon([(12, 76), (60, 36), (190, 36), (142, 76)], fill="#d9b07f")
    c.polygon([(12, 76), (142, 76), (142, 176), (12, 176)], fill=WOOD)
    c.polygon([(142, 76), (190, 36), (190, 136), (142, 176)], fill="#e3c59a")
    for y in (92, 110, 130, 154):
        c.curve([(14, y), (56, y + 6), (98, y - 4), (140, y + 2)], stroke=DARK_WOOD, width=THIN)
    for k in (0.3, 0.6, 0.9):
        c.curve(
            [(142, 176 - 90 * k), (142 + 26 * k, 150 - 70 * k), (142 + 48 * k, 176 - 40 * k)],
            stroke=DARK_WOOD,
            width=THIN,
        )


MATERIAL: dict[str, Draw] = {
    "tooth-ivory": tooth_ivory,
    "bone": bone,
    "antler": antler_piece,
    "hair-like-horn": rhino_horn,
    "sheath-horn": sheath_horn,
    "keratin-plate": keratin_plate,
    "plant-nut": plant_nut,
    "plastic": plastic,
    "furred-skin": furred_skin,
    "leather": leather,
    "animal-fibre": animal_fibre,
    "synthetic-fibre": synthetic,
    "feather": one_feather,
    "eggshell": eggshell,
    "organ": organ,
    "powder-or-liquid": powder_liquid,
    "whole-animal": live_lizard,
    "shell": mother_of_pearl,
    "tortoiseshell": tortoiseshell,
    "coral-or-stone": coral_stone,
    "wood": wood,
}
DRAWINGS = {f"material--{state}": draw for state, draw in MATERIAL.items()}
