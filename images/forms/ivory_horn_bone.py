"""Tusks, horns, bones, claws."""

from __future__ import annotations

from images.canvas import Canvas, polar
from images.kits.horns import antler, curl, ringed_horn
from images.kits.outlines import points, ribbon, rows
from images.kits.tusks import canine, schreger_disc, strung_beads
from images.palette import (
    BONE,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    GREY,
    HORN,
    IVORY,
    LEATHER,
    SCALE,
    SHADE,
    SOFT_INK,
    THIN,
)


def tusk(c: Canvas) -> None:
    """A whole tusk with its hollow root, and a piece sawn from one."""
    body = ribbon(c, [(38, 158), (42, 96), (86, 44), (182, 22)], [46, 40, 26, 3], fill=IVORY)
    body.lines(c, [-0.3, 0.4], begin=0.12, end=0.8)
    c.ellipse(38, 160, 23, 9, fill=IVORY)
    c.ellipse(38, 161, 14, 5, fill=DARK_GREY)
    c.path("M112,132 L112,156 A34,34 0 0 0 180,156 L180,132 Z", fill=IVORY)
    schreger_disc(c, 146, 132, 34, 24)


def pale_carving(c: Canvas) -> None:
    """A seated figure and a pair of chopsticks."""
    c.blob([(76, 82), (104, 92), (118, 132), (110, 160), (76, 166), (42, 160), (34, 132), (48, 92)], fill=IVORY)
    c.circle(76, 58, 27, fill=IVORY)
    c.circle(76, 28, 9, fill=IVORY)
    c.curve([(64, 58), (67, 60), (71, 58)], width=THIN)
    c.curve([(81, 58), (85, 60), (88, 58)], width=THIN)
    c.curve([(68, 70), (76, 75), (84, 70)], width=THIN)
    c.curve([(50, 112), (58, 136), (76, 138), (94, 136), (102, 112)])
    c.curve([(62, 90), (76, 108), (90, 90)], width=THIN)
    c.blob([(32, 160), (76, 146), (120, 160), (124, 174), (76, 180), (28, 174)], fill=IVORY)
    c.curve([(44, 168), (76, 160), (108, 168)], width=THIN)
    for x in (150, 172):
        c.polygon([(x, 20), (x + 9, 20), (x + 7, 180), (x + 3, 180)], fill=IVORY)
        c.line([(x + 0.5, 40), (x + 8.5, 40)], width=THIN)


def pale_jewellery(c: Canvas) -> None:
    """A string of beads and a bangle."""
    strung_beads(c, [polar(78, 74, 54, angle) for angle in range(100, 441, 20)], 9, fill=IVORY)
    c.path("M66,128 L78,118 L90,128 C92,150 84,164 78,172 C72,164 64,150 66,128 Z", fill=IVORY)
    c.ellipse(142, 146, 46, 34, fill=IVORY)
    c.ellipse(142, 142, 33, 22, fill="#ffffff")
    c.curve([(99, 154), (116, 172), (142, 178), (168, 172), (185, 154)], width=THIN)


def horn_whole(c: Canvas) -> None:
    """A ringed horn and a branched antler."""
    ringed_horn(c, [(52, 182), (30, 128), (38, 72), (84, 18)], 34, rings=12)
    antler(c)


def horn_piece(c: Canvas) -> None:
    """A sawn horn tip, a comb and shavings of horn."""
    tip = ribbon(c, [(44, 102), (50, 62), (84, 22)], [54, 34, 4], fill=HORN)
    tip.lines(c, [-0.4, 0.1, 0.5], begin=0.1, end=0.7)
    with c.turned(6, 44, 104):
        c.ellipse(44, 104, 27, 10, fill=SHADE)
        c.ellipse(44, 105, 11, 4, fill=HORN)
    c.path("M112,52 C116,22 178,22 184,52 L184,62 L112,62 Z", fill=HORN)
    for x in range(113, 180, 10):
        c.rect(x, 62, 5, 40, fill=HORN, line=THIN)
    for x, y, size, turn in ((46, 150, 26, 0), (92, 164, 22, 140), (128, 138, 24, 60), (160, 168, 26, 200)):
        curl(c, x, y, size, turn, fill=HORN)


def skull(c: Canvas) -> None:
    """The skull of a flesh-eater from the side."""
    c.path(
        "M20,96 C18,70 44,46 86,44 C112,42 128,54 142,62 C160,68 178,72 184,82 C188,92 186,102 180,108 "
        "L120,118 C96,124 70,126 56,122 C34,118 22,112 20,96 Z",
        fill=BONE,
    )
    c.ellipse(124, 80, 16, 15, fill=DARK_GREY)
    c.ellipse(176, 84, 7, 9, fill=DARK_GREY)
    c.curve([(62, 112), (76, 100), (100, 100), (126, 106)], width=THIN)
    c.curve([(40, 62), (64, 74), (84, 72)], width=THIN)
    c.path("M164,106 C168,122 168,132 162,144 C156,132 152,120 152,108 Z", fill=CORAL_WHITE)
    c.path("M126,112 L132,126 L139,111 Z M139,110 L145,120 L151,109 Z M172,107 L175,117 L180,106 Z", fill=CORAL_WHITE)
    c.path(
        "M62,114 C56,122 60,142 76,152 C104,164 150,166 176,152 C180,146 180,140 174,138 C146,148 108,144 84,120 Z",
        fill=BONE,
    )
    c.path("M166,140 C166,128 170,120 176,114 C178,124 178,132 175,139 Z", fill=CORAL_WHITE)
    c.path("M112,140 L118,130 L124,143 Z M124,143 L131,132 L138,144 Z M138,144 L143,136 L150,143 Z", fill=CORAL_WHITE)


def bone(c: Canvas) -> None:
    """A long bone and a vertebra."""
    c.path(
        "M62,46 C44,30 22,38 26,58 C10,66 14,90 34,90 C48,92 56,92 66,100 L126,160 C130,168 130,174 134,184 "
        "C146,198 166,188 162,172 C182,172 188,150 172,138 C160,136 152,136 144,130 L86,70 "
        "C80,62 78,56 76,44 C70,36 62,38 62,46 Z",
        fill=BONE,
    )
    c.curve([(60, 74), (96, 110), (134, 148)], width=THIN)
    c.blob(points("146,16 154,34 172,40 186,36 178,52 168,62 146,66 124,62 114,52 106,36 120,40 138,34"), fill=BONE)
    c.circle(146, 46, 6, fill=DARK_GREY)
    c.ellipse(146, 72, 21, 16, fill=BONE)
    c.ellipse(146, 72, 12, 8, width=THIN)


def animal_tooth(c: Canvas) -> None:
    """An eye tooth with its root, and a tooth worn on a cord."""
    with c.moved(-20, 0):
        canine(c)
    c.curve([(112, 14), (128, 52), (145, 74), (162, 52), (180, 14)], stroke=LEATHER, width=4)
    c.rect(134, 74, 23, 20, radius=4, fill=GREY)
    ribbon(c, [(145, 94), (146, 132), (128, 172)], [20, 22, 2], fill=IVORY)


def claw(c: Canvas) -> None:
    """A hooked claw with the bone at its base, and a claw set in metal."""
    c.blob([(30, 40), (62, 24), (84, 44), (78, 76), (48, 84), (26, 68)], fill=BONE)
    c.path("M62,30 C112,20 140,70 122,138 C116,112 100,90 54,86 C46,66 50,44 62,30 Z", fill=DARK_HORN)
    c.curve([(72, 42), (98, 52), (114, 88)], stroke=SOFT_INK)
    c.circle(162, 92, 8)
    c.path("M146,102 L178,102 L180,124 L144,124 Z", fill=GREY)
    c.path("M144,124 L180,124 C184,156 172,176 142,186 C152,168 150,146 144,124 Z", fill=HORN)
    c.curve([(170, 132), (170, 150), (160, 168)], stroke=SOFT_INK)


def baleen(c: Canvas) -> None:
    """A long horny plate with a fringe of hairs on its inner edge."""
    for i in range(30):
        x, y = 82 - 34 * i / 29 + 78 * i / 29, 26 + 154 * i / 29
        c.curve([(x, y), (x - 16, y + 6), (x - 26 + 5 * (i % 3), y + 18)], stroke=SOFT_INK, width=THIN)
    c.path("M70,16 L160,16 C166,70 158,130 128,190 C118,140 98,80 70,16 Z", fill=DARK_HORN)
    for x, end in ((92, 62), (112, 112), (132, 150), (148, 130)):
        c.curve([(x, 22), (x + 6, 60 * end / 110 + 10), (x + 6 - end / 40, end)], stroke=SOFT_INK, width=THIN)
    c.path("M66,10 L164,10 L162,26 L74,26 Z", fill=SHADE)


def scales_loose(c: Canvas) -> None:
    """Loose pangolin scales: shields with fine ridges from the base."""
    heap_of = rows("34,52,30,0.9 104,44,-16,1.0 164,66,40,0.9 50,138,-40,1.0 154,150,14,1.0 102,112,70,1.1")
    for x, y, turn, size in heap_of:
        with c.moved(x, y, size), c.turned(turn, 0, 0):
            c.path("M-26,-30 C-10,-38 10,-38 26,-30 C40,-8 34,24 0,44 C-34,24 -40,-8 -26,-30 Z", fill=SCALE)
            for top in range(-20, 21, 8):
                c.line([(top, -29), (top * 1.1, 0), (top * 0.6, 26)], width=THIN, stroke=DARK_HORN)
            c.curve([(-18, 30), (0, 38), (18, 30)], stroke=SHADE, width=THIN)


DRAWINGS = {
    "tusk": tusk,
    "pale-carving": pale_carving,
    "pale-jewellery": pale_jewellery,
    "horn-whole": horn_whole,
    "horn-piece": horn_piece,
    "skull": skull,
    "bone": bone,
    "animal-tooth": animal_tooth,
    "claw": claw,
    "baleen": baleen,
    "scales-loose": scales_loose,
}
