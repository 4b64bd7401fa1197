"""Skulls and bones by kind."""

from __future__ import annotations

from images.book import Draw
from images.canvas import NONE, Canvas
from images.forms.ivory_horn_bone import skull as dog_skull
from images.kits.outlines import ribbon, steps, strokes
from images.palette import BONE, CORAL_WHITE, DARK_GREY, DARK_HORN, HORN, IVORY, LINE, THICK, THIN


def cat(c: Canvas) -> None:
    """Cat: short round face, huge canines."""
    c.path(
        "M18,100 C14,56 60,28 110,34 C150,38 176,62 180,92 C180,108 172,116 160,118 L112,126 C84,136 24,140 18,100 Z",
        fill=BONE,
    )
    c.circle(132, 76, 20, fill=DARK_GREY)
    c.ellipse(174, 84, 6, 10, fill=DARK_GREY)
    c.path("M60,112 C80,96 110,98 128,112", width=THIN)
    c.path("M50,130 C56,160 96,178 150,174 C164,172 174,160 174,150 C140,156 100,144 84,126 Z", fill=BONE)
    c.path("M146,116 L150,168 C158,150 168,132 170,112 Z", fill=CORAL_WHITE)
    c.path("M158,152 C158,136 164,126 172,122 C174,136 174,146 172,152 Z", fill=CORAL_WHITE)
    c.path("M112,124 L122,142 L132,121 Z", fill=CORAL_WHITE)


def primate(c: Canvas) -> None:
    """Primate from the front: eye sockets face forward in a full ring of bone."""
    c.path(
        "M100,12 C150,12 172,50 166,92 C164,112 152,118 144,124 "
        "L138,164 C134,184 66,184 62,164 L56,124 C48,118 36,112 34,92 C28,50 50,12 100,12 Z",
        fill=BONE,
    )
    for x in (70, 130):
        c.circle(x, 88, 24, fill=DARK_GREY, width=THICK)
    c.path("M100,104 L90,132 L110,132 Z", fill=DARK_GREY)
    c.line([(66, 154), (134, 154)])
    strokes(c, ([(x, 146), (x, 164)] for x in range(74, 132, 9)), width=LINE)


def casque_bird(c: Canvas) -> None:
    """Hornbill: a casque on a long bill."""
    c.path(
        "M8,112 C10,74 46,64 70,76 C120,70 172,100 194,152 C150,124 110,122 70,128 C40,144 10,140 8,112 Z", fill=BONE
    )
    c.path("M58,76 C58,36 104,22 140,52 C146,58 146,78 142,92 C118,80 92,74 58,76 Z", fill="#e0b45a")
    c.path("M62,130 C108,128 150,138 176,158 C140,154 100,152 66,148 Z", fill=BONE)
    c.circle(44, 100, 14, fill=DARK_GREY)


def bird(c: Canvas) -> None:
    """Bird: round skull, straight bill without casque."""
    c.path("M14,104 C12,62 56,46 88,66 C104,76 112,88 120,92 L192,108 L120,116 C96,140 18,150 14,104 Z", fill=BONE)
    c.path("M96,124 L180,118 L110,134 Z", fill=BONE)
    c.circle(74, 94, 22, fill=DARK_GREY)
    c.ellipse(128, 100, 8, 3, fill=DARK_GREY)


def hoofed(c: Canvas) -> None:
    """Hoofed animal: long face with horns, no upper front teeth."""
    ribbon(c, [(52, 62), (36, 36), (42, 8)], [26, 18, 3], fill=HORN)
    ribbon(c, [(70, 60), (68, 34), (86, 6)], [26, 18, 3], fill=HORN)
    c.path("M20,92 C24,56 64,48 96,62 L178,112 C190,120 190,132 180,134 L110,128 C70,140 18,136 20,92 Z", fill=BONE)
    c.circle(86, 88, 16, fill=DARK_GREY)
    c.ellipse(164, 112, 14, 5, fill=DARK_GREY)
    c.path("M44,134 C60,164 90,158 120,158 L182,154 C188,150 186,144 180,142 C140,146 100,146 84,134 Z", fill=BONE)
    strokes(c, ([(x, 130), (x, 146)] for x in range(92, 136, 10)), width=LINE)


def hooked_beak(c: Canvas) -> None:
    """Parrot or bird of prey: a hooked beak."""
    c.path(
        "M14,96 C14,44 70,30 108,56 C150,50 188,80 182,150 C170,128 156,116 124,114 C96,140 18,150 14,96 Z", fill=BONE
    )
    c.path("M120,60 C160,58 188,88 182,150 C170,128 156,116 128,114 Z", fill=DARK_HORN)
    c.path("M96,130 C120,124 146,132 152,150 C132,166 108,160 88,142 Z", fill=DARK_HORN)
    c.circle(84, 84, 22, fill=DARK_GREY)


def whale(c: Canvas) -> None:
    """Dolphin: a high brain case and a long flat beak of equal teeth."""
    c.path(
        "M10,104 C8,60 46,40 72,60 C86,80 96,88 120,92 L194,110 L194,118 L110,118 C70,140 14,144 10,104 Z", fill=BONE
    )
    c.path("M60,136 L190,124 L190,132 L90,152 Z", fill=BONE)
    strokes(c, ([(x, 118), (x + 2, 126)] for x in range(118, 192, 7)), width=LINE)
    c.ellipse(76, 104, 14, 9, fill=DARK_GREY)


def limb(c: Canvas) -> None:
    """A limb bone with rounded joint ends."""
    c.path(
        "M30,26 C50,6 72,22 66,42 L150,126 "
        "C172,120 190,142 172,160 C180,182 152,196 136,178 C128,170 130,160 132,152 L50,70 C28,76 10,52 30,26 Z",
        fill=BONE,
    )
    c.line([(60, 56), (140, 136)], width=THIN)


def vertebra(c: Canvas) -> None:
    """A vertebra with its flat round face."""
    c.blob(
        [
            (100, 8),
            (116, 46),
            (152, 56),
            (190, 50),
            (166, 84),
            (130, 92),
            (70, 92),
            (34, 84),
            (10, 50),
            (48, 56),
            (84, 46),
        ],
        fill=BONE,
    )
    c.circle(100, 76, 15, fill=DARK_GREY)
    c.ellipse(100, 134, 52, 44, fill=BONE)
    c.ellipse(100, 134, 38, 31, width=THIN)


def rib(c: Canvas) -> None:
    """A rib."""
    ribbon(c, [(170, 22), (80, 24), (28, 84), (44, 150), (96, 188)], [14, 20, 22, 20, 10], fill=BONE)
    c.circle(172, 22, 12, fill=BONE)


def jaw(c: Canvas) -> None:
    """A lower jaw from the side."""
    c.path(
        "M20,40 C40,28 56,44 60,70 C64,100 90,112 184,108 C194,118 188,140 172,146 C110,160 50,160 30,128 "
        "C16,104 12,60 20,40 Z",
        fill=BONE,
    )
    for x in steps(6, 82, 162):
        c.path(f"M{x - 7},110 L{x},90 L{x + 7},110 Z", fill=CORAL_WHITE)


def ear_bone(c: Canvas) -> None:
    """A whale's ear bone: like a shell, rolled and very dense."""
    c.blob([(40, 70), (90, 30), (150, 44), (182, 100), (160, 156), (96, 172), (40, 140), (24, 104)], fill=BONE)
    c.path("M44,112 C76,138 132,140 168,108 C168,150 80,176 44,112 Z", fill=DARK_GREY)
    c.curve([(44, 112), (76, 92), (124, 90), (168, 108)], width=LINE)
    c.curve([(70, 60), (104, 48), (138, 58)], width=THIN)


def skeleton(c: Canvas) -> None:
    """A whole skeleton on four legs."""
    ribbon(c, [(52, 70), (100, 64), (150, 72), (190, 110)], [9, 9, 9, 4], fill=BONE)
    c.path("M6,62 C8,40 34,36 46,48 C56,58 56,70 48,76 L16,80 C8,78 6,72 6,62 Z", fill=BONE)
    c.circle(34, 58, 5, fill=DARK_GREY)
    strokes(c, ([(x, 68), (x - 8, 90), (x + 4, 112)] for x in range(74, 124, 10)), width=LINE)
    for x in (64, 76, 144, 154):
        strokes(c, [[(x, 74), (x - 8, 124), (x + 4, 150), (x, 184), (x - 12, 186)]], width=THICK + 1)


def worked(c: Canvas) -> None:
    """Carved: a handle and beads."""
    c.path("M20,60 L150,30 L160,62 L30,96 Z", fill=BONE)
    strokes(c, ([(x, 60 - (x - 20) * 0.23), (x + 9, 94 - (x - 20) * 0.24)] for x in range(40, 150, 18)), width=LINE)
    for x, y in ((40, 150), (84, 162), (128, 154), (166, 130)):
        c.circle(x, y, 19, fill=IVORY)
        c.circle(x, y, 4, fill=DARK_GREY, stroke=NONE)


SKULLS: dict[str, Draw] = {
    "cat": cat,
    "bear-or-dog": dog_skull,
    "primate": primate,
    "casque-bird": casque_bird,
    "bird": bird,
    "hoofed": hoofed,
    "hooked-beak": hooked_beak,
    "whale-or-seal": whale,
}
BONES: dict[str, Draw] = {
    "limb-bone": limb,
    "vertebra": vertebra,
    "rib": rib,
    "jaw": jaw,
    "ear-bone": ear_bone,
    "skeleton": skeleton,
    "worked": worked,
}
STATES = {"skull-form": SKULLS, "bone-kind": BONES}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
