"""Wood and things made of wood."""

from __future__ import annotations

import math

from images.canvas import Canvas, polar
from images.kits.animals import eye
from images.kits.outlines import dots, many_points, ribbon, strokes, symmetric
from images.kits.packs import bowl, heap
from images.kits.tusks import strung_beads
from images.kits.woods import board, log_piece
from images.palette import (
    CORAL_RED,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_YELLOW,
    FUR,
    GREY,
    INK,
    IVORY,
    LEATHER,
    LINE,
    SHADE,
    THICK,
    THIN,
    WOOD,
)


def log(c: Canvas) -> None:
    """A log with bark and rings on its end, and a squared one behind."""
    board(c, 14, 34, 124, 44, 34, fill=LEATHER, end=WOOD)
    log_piece(c, 40, 146, 134, 50, heart=LEATHER)


def sawn_wood(c: Canvas) -> None:
    """A stack of sawn boards with stickers between."""
    for row, y in enumerate((146, 108, 70)):
        board(c, 8, y, 132, 26, 44, fill=WOOD if row % 2 else FUR, end=LEATHER, seed=row + 1)
        for x in (30, 112):
            c.rect(x, y + 26, 12, 12, fill=DARK_WOOD, line=THIN)


def veneer(c: Canvas) -> None:
    """A sheet of veneer that rolls up, and a block of plywood with crossed layers."""
    c.path(
        "M14,20 L136,20 C150,20 152,40 140,42 C130,42 130,30 140,30 C164,32 166,88 150,98 L28,98 C16,98 14,90 14,84 Z",
        fill=FUR,
    )
    c.curve([(28, 98), (40, 92), (36, 82), (26, 86)], width=LINE)
    for y in (34, 46, 58, 70):
        c.curve([(20, y), (60, y + 6), (100, y - 2), (132, y + 5)], stroke=DARK_WOOD, width=THIN)
    c.polygon([(20, 132), (56, 112), (190, 112), (154, 132)], fill=FUR)
    strokes(c, [[(52, 124), (150, 124)], [(66, 118), (172, 118)]], stroke=DARK_WOOD)
    for k in range(5):
        y = 132 + k * 11
        fill = WOOD if k % 2 else IVORY
        c.rect(20, y, 134, 11, fill=fill, line=THIN)
        c.polygon([(154, y), (190, y - 20), (190, y - 9), (154, y + 11)], fill=fill, width=THIN)
        if k % 2:
            dots(c, ((26 + i * 8, y + 5.5) for i in range(16)), 1.5, fill=DARK_WOOD)
    c.rect(20, 132, 134, 55)


def joinery(c: Canvas) -> None:
    """Floor boards with tongue and groove, and a moulding."""
    for k, (x, fill) in enumerate(((14, WOOD), (44, LEATHER), (74, WOOD))):
        c.polygon([(x, 98), (x + 50, 20), (x + 78, 20), (x + 28, 98)], fill=fill)
        strokes(c, [[(x + 12, 90), (x + 52, 28)], [(x + 22, 90), (x + 62, 28)]], stroke=DARK_WOOD, width=1)
        c.path(f"M{x},98 h28 v6 h5 v5 h-5 v7 h-28 v-7 h5 v-5 h-5 Z", fill=fill if k % 2 else FUR)
    c.path("M20,186 V136 H34 C34,150 44,156 58,156 C62,168 68,172 78,172 V186 Z", fill=FUR)
    c.path(
        "M20,136 L90,122 L104,122 L34,136 Z M34,136 L104,122 C104,136 114,142 128,142 L58,156 C44,156 34,150 34,136 Z",
        fill=WOOD,
    )
    c.path(
        "M58,156 L128,142 C132,154 138,158 148,158 L78,172 C68,172 62,168 58,156 Z M78,172 L148,158 V172 L78,186 Z",
        fill=LEATHER,
    )
    c.rect(160, 30, 18, 150, radius=9, fill=WOOD)
    c.line([(166, 50), (166, 160)], stroke=DARK_WOOD, width=THIN)


def furniture(c: Canvas) -> None:
    """A carved wooden chair."""
    for x in (50, 132):
        c.polygon([(x, 10), (x + 12, 10), (x + 14, 190), (x + 2, 190)], fill=DARK_WOOD)
    c.path("M46,12 C60,0 80,14 98,6 C116,14 136,0 152,12 L148,34 L50,34 Z", fill=LEATHER)
    c.rect(62, 86, 72, 10, fill=LEATHER)
    for x in (74, 94, 114):
        c.path(f"M{x - 4},34 h12 q-5,26 0,52 h-12 q5,-26 0,-52 Z", fill=WOOD)
    c.polygon([(44, 108), (154, 108), (172, 132), (26, 132)], fill=WOOD)
    c.rect(26, 132, 146, 12, fill=LEATHER)
    for x in (28, 156):
        c.polygon([(x, 144), (x + 14, 144), (x + 11, 196), (x + 3, 196)], fill=DARK_WOOD)
    strokes(c, [[(60, 116), (140, 116)], [(48, 124), (150, 124)]], stroke=DARK_WOOD)


def wood_carving(c: Canvas) -> None:
    """A turned bowl and a carved figure of an elephant."""
    c.blob([(40, 54), (72, 34), (118, 34), (142, 54), (146, 84), (136, 88), (60, 88), (38, 82)], fill=LEATHER)
    for x in (44, 66, 106, 126):
        c.rect(x, 76, 18, 38, radius=4, fill=LEATHER)
    c.blob([(124, 40), (146, 24), (168, 36), (172, 58), (158, 72), (134, 72)], fill=LEATHER)
    ribbon(c, [(164, 60), (178, 86), (172, 110), (186, 114)], [20, 13, 9, 7], fill=LEATHER)
    ribbon(c, [(158, 70), (166, 84), (180, 82)], [7, 5, 1], fill=IVORY, width=THIN)
    c.blob([(126, 34), (142, 40), (144, 66), (128, 78), (116, 58)], fill=WOOD)
    eye(c, 156, 48, 3)
    c.curve([(42, 58), (32, 74), (34, 92)], width=LINE)
    strokes(c, many_points("62,48 90,42 110,46 | 56,60 90,56 112,58 | 58,74 90,70 116,76"), stroke=DARK_WOOD)
    bowl(c, 96, 142, 120, fill=WOOD, food=DARK_WOOD)
    strokes(c, [[(48, 158), (96, 168), (144, 158)], [(58, 172), (96, 180), (134, 172)]], stroke=DARK_WOOD)


def wood_bead(c: Canvas) -> None:
    """A string of wooden prayer beads with a tassel."""
    strung_beads(c, [polar(100, 78, 64, angle) for angle in range(90, 451, 18)], 10.5, fill=LEATHER)
    grain = [polar(100, 78, 64, angle) for angle in range(90, 450, 18)]
    strokes(c, ([(x - 6, y + 2), (x, y - 2), (x + 6, y + 1)] for x, y in grain), stroke=DARK_WOOD)
    c.circle(100, 146, 14, fill=DARK_WOOD)
    c.rect(94, 158, 12, 10, radius=3, fill=FEATHER_YELLOW)
    strokes(c, ([(100, 168), (82 + k * 6, 196)] for k in range(7)), stroke=CORAL_RED, width=LINE)


def wood_instrument(c: Canvas) -> None:
    """A guitar and a bow."""
    with c.turned(32, 90, 110), c.moved(10, 26, 0.88):
        c.blob(
            symmetric([(90, 92), (116, 96), (122, 114), (114, 130), (130, 152), (124, 180), (90, 192)], 90), fill=FUR
        )
        c.circle(90, 128, 14, fill=DARK_HORN)
        c.rect(83, -4, 14, 118, fill=DARK_WOOD)
        strokes(c, ([(83, y), (97, y)] for y in range(12, 112, 12)), stroke=SHADE)
        c.polygon([(80, -4), (100, -4), (103, -34), (77, -34)], fill=LEATHER)
        dots(c, [(x, y) for x in (73, 107) for y in (-28, -19, -10)], 3.5, fill=IVORY, stroke=INK)
        c.rect(74, 158, 32, 7, fill=DARK_WOOD)
        strokes(c, ([(x, -4), (x, 160)] for x in (86, 90, 94)), stroke=GREY, width=1)
    c.curve([(186, 60), (164, 126), (152, 192)], width=THICK, stroke=DARK_WOOD)
    c.line([(190, 64), (160, 192)], stroke=SHADE, width=LINE)
    c.polygon([(150, 178), (164, 182), (161, 194), (148, 190)], fill=DARK_HORN)


def wood_chips(c: Canvas) -> None:
    """A heap of splinters and chips, dark resin streaks in some."""
    heap(c, 100, 186, 184, 120, fill=LEATHER)
    rows = ((76, 1), (96, 2), (116, 3), (136, 5), (156, 6), (174, 6))
    places = [(100 + (k - (count - 1) / 2) * 26 + y % 7, y) for y, count in rows for k in range(count)]
    shape = ((-22, -5), (12, -9), (24, 2), (-12, 9))
    for i, (x, y) in enumerate(places):
        turn = math.radians((i * 67) % 150 - 75)
        spin = [(a * math.cos(turn) - b * math.sin(turn), a * math.sin(turn) + b * math.cos(turn)) for a, b in shape]
        c.polygon([(x + a, y + b) for a, b in spin], fill=(IVORY, FUR, WOOD)[i % 3], width=THIN)
        streak = [(x + k * math.cos(turn), y + k * math.sin(turn)) for k in (-10, 10)]
        strokes(c, [streak], stroke=DARK_WOOD, width=LINE if i % 3 == 0 else 1)


DRAWINGS = {
    "log": log,
    "sawn-wood": sawn_wood,
    "veneer": veneer,
    "joinery": joinery,
    "furniture": furniture,
    "wood-carving": wood_carving,
    "wood-bead": wood_bead,
    "wood-instrument": wood_instrument,
    "wood-chips": wood_chips,
}
