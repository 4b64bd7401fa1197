"""Bird heads: bill, bare face, crest."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point, polar
from images.kits.birds import bill, eye, head, plume
from images.palette import (
    CORAL_RED,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    FEATHER_BLUE,
    FEATHER_GREEN,
    FEATHER_RED,
    FEATHER_YELLOW,
    FUR,
    GREY,
    HORN,
    INK,
    LINE,
    SHADE,
    THIN,
)

WHITE, SALMON, ORANGE = "#f7f5ef", "#f2a48a", "#e58a2e"
LONG_BILLS = frozenset(("hook", "stout", "slim", "flat"))


def beaked(
    c: Canvas, *, kind: str, colour: str, lower: str = "", fill: str = GREY, small: bool = False, cere: bool = False
) -> None:
    """A head with its bill; a long bill gets a small head."""
    x, r, scale = (38, 34, 0.92) if small else (56, 44, 1.2) if kind in LONG_BILLS else (74, 50, 1.25)
    head(c, fill=fill, x=x, r=r)
    bill(c, kind, x + r * 0.92, 92, scale, upper=colour, lower=lower)
    if cere:
        c.blob([(112, 68), (128, 60), (140, 64), (139, 82), (130, 102), (112, 103)], fill=FEATHER_YELLOW)
    eye(c, x + r * 0.36, 80, 5 if small else 8)


def long_casque(c: Canvas) -> None:
    """Hornbill: a very long bill with a casque on it."""
    head(c, fill=DARK_GREY, x=40, r=34)
    bill(c, "casque", 70, 92, 0.84, upper=FEATHER_YELLOW)
    c.path("M54,66 C60,36 112,28 148,52 C152,58 150,68 146,76 C120,66 90,64 62,76 Z", fill=ORANGE)
    eye(c, 50, 82, 5)


def huge_light(c: Canvas) -> None:
    """Toucan: a huge bill as deep as the head, with colours."""
    head(c, fill=DARK_GREY, x=36, r=34)
    bill(c, "toucan", 62, 92, 0.92, upper=ORANGE, lower=FEATHER_YELLOW)
    c.path("M176,64 C190,78 194,100 190,116 C184,118 182,110 172,106 Z", fill=INK)
    eye(c, 46, 80, 5, ring=FEATHER_BLUE)


def bent_down(c: Canvas) -> None:
    """Flamingo: a bill bent down in the middle, its tip black."""
    head(c, fill="#f0a9a4", x=66, r=42)
    bill(c, "bent", 104, 92, 1.3, upper="#f6d9cf")
    c.path("M186,112 C192,140 182,164 169,178 C164,158 156,140 146,128 Z", fill=INK)
    eye(c, 84, 80, 7)


def parrot_head(c: Canvas, *, fill: str, colour: str = DARK_HORN) -> None:
    """A parrot's head lower on the sheet, with space for a crest."""
    head(c, fill=fill, x=80, y=122, r=42)
    bill(c, "parrot", 118, 122, 1.05, upper=colour)


def bare_face(c: Canvas, *, ring: str, fill: str, wide: bool = False) -> None:
    """A parrot's head with a ring of bare skin about the eye."""
    head(c, fill=fill)
    bill(c, "parrot", 120, 92, 1.25, upper=DARK_HORN)
    if wide:
        c.blob([(78, 58), (112, 52), (126, 78), (124, 116), (100, 124), (78, 100)], fill=ring)
    eye(c, 96, 80, 8, ring="" if wide else ring)


def feather_lines(c: Canvas) -> None:
    """Macaw: a white bare face with lines of small feathers."""
    bare_face(c, ring=WHITE, fill=FEATHER_BLUE, wide=True)
    for y in (96, 105, 114):
        c.line(
            [(84, y), (118, y - 2)],
            stroke=INK,
            width=LINE,
        )
    c.line([(84, 68), (112, 62)], width=LINE)


def yellow_flaps(c: Canvas) -> None:
    """Hill mynah: yellow flaps of skin behind the eye."""
    head(c, fill=DARK_HORN)
    bill(c, "stout", 120, 92, 1.0, upper=ORANGE)
    c.blob([(104, 98), (78, 96), (52, 80), (34, 58), (26, 82), (44, 104), (70, 112)], fill=FEATHER_YELLOW)
    eye(c, 100, 78, 8)
    c.circle(100, 78, 8, stroke=WHITE, width=THIN)


def yellow_ring(c: Canvas) -> None:
    """Falcon: yellow skin round the eye and at the base of the bill."""
    beaked(c, kind="notched", colour=DARK_GREY, fill="#a08a6b", cere=True)
    eye(c, 92, 80, 8, ring=FEATHER_YELLOW)


def no_bare_face(c: Canvas) -> None:
    """Feathers up to the eye."""
    head(c, fill=FEATHER_GREEN)
    bill(c, "parrot", 120, 92, 1.25, upper=DARK_HORN)
    eye(c, 96, 80, 8)


def crest(c: Canvas, *, plumes: tuple[tuple[Point, ...], ...], width: float, colour: str, fill: str = WHITE) -> None:
    """Feathers of a crest behind a parrot's head."""
    for points in plumes:
        plume(c, points, width, fill=colour)
    parrot_head(c, fill=fill)
    eye(c, 92, 112, 7)


FORWARD: tuple[tuple[Point, ...], ...] = tuple(
    ((64 + i * 8, 96), (40 + i * 9, 56 - i * 2), (44 + i * 13, 22 - i * 2), (72 + i * 13, 14 + i * 3)) for i in range(5)
)
FAN: tuple[tuple[Point, ...], ...] = tuple(
    ((84, 100), polar(86, 98, 34, angle), polar(86, 98, 60, angle), polar(86, 98, 80, angle))
    for angle in range(185, 301, 19)
)


def small_hidden(c: Canvas) -> None:
    """A small crest that lies flat on the nape."""
    for i in range(3):
        plume(
            c,
            (
                (66 - i * 8, 84 + i * 6),
                (46 - i * 6, 84 + i * 10),
                (32 - i * 5, 92 + i * 12),
                (18 - i * 3, 100 + i * 14),
            ),
            14,
            fill=WHITE,
        )
    parrot_head(c, fill=WHITE)
    eye(c, 92, 112, 7)


def quills(c: Canvas) -> None:
    """Secretary bird: long quill-like feathers behind the head."""
    for i in range(6):
        x, y = polar(74, 110, 70, 160 + i * 20)
        c.line([(74, 110), (x, y)], width=THIN)
        plume(
            c,
            ((74 + (x - 74) * 0.5, 110 + (y - 110) * 0.5), (74 + (x - 74) * 0.7, 110 + (y - 110) * 0.7), (x, y)),
            13,
            fill=INK,
        )
    head(c, fill=SHADE, x=80, y=124, r=36)
    c.blob([(86, 106), (110, 108), (112, 132), (90, 132)], fill=ORANGE, stroke=NONE)
    bill(c, "hook", 112, 122, 0.7, upper=GREY)
    eye(c, 98, 116, 6)


def thin_pointed(c: Canvas) -> None:
    """Cockatiel or crested pigeon: a thin upright point."""
    for i in range(3):
        plume(
            c, ((84 - i * 6, 92), (78 - i * 8, 64), (66 - i * 6, 38), (50 - i * 4, 12 + i * 8)), 8, fill=FEATHER_YELLOW
        )
    parrot_head(c, fill=FEATHER_YELLOW, colour=GREY)
    c.circle(86, 130, 11, fill=ORANGE, stroke=NONE)
    eye(c, 94, 112, 6)


def golden_fan(c: Canvas) -> None:
    """Crowned crane: a stiff golden fan of bristles."""
    for angle in range(190, 316, 7):
        c.line([(84, 96), polar(84, 96, 78, angle)], stroke="#c9962a", width=LINE)
    head(c, fill=DARK_GREY, x=86, y=126, r=34)
    c.blob([(84, 112), (108, 110), (112, 134), (88, 140)], fill=WHITE, stroke=NONE)
    bill(c, "stout", 116, 124, 0.8, upper=DARK_HORN)
    eye(c, 100, 116, 6)


def ear_tufts(c: Canvas) -> None:
    """Owl from the front, with two tufts like ears."""
    for m in (1, -1):
        c.path(f"M{100 + m * 20},74 L{100 + m * 60},14 L{100 + m * 66},84 Z", fill=HORN)
    c.blob([(100, 56), (154, 70), (172, 120), (152, 176), (100, 194), (48, 176), (28, 120), (46, 70)], fill=FUR)
    for m in (1, -1):
        c.circle(100 + m * 34, 110, 30, fill="#e9d7b2", width=THIN)
        c.circle(100 + m * 32, 110, 16, fill=FEATHER_YELLOW)
        c.circle(100 + m * 32, 110, 8, fill=INK, stroke=NONE)
    c.path("M90,118 L110,118 L100,152 Z", fill=DARK_HORN)


def fan_on_stalks(c: Canvas) -> None:
    """Peafowl: a little fan of bare shafts with tips."""
    for angle in range(228, 292, 10):
        x, y = polar(80, 98, 76, angle)
        c.line([(80, 98), (x, y)], width=THIN)
        c.blob([(x - 7, y - 4), (x, y - 12), (x + 7, y - 4), (x, y + 8)], fill=FEATHER_BLUE, width=THIN)
    head(c, fill=FEATHER_BLUE, x=82, y=126, r=34)
    c.blob([(88, 116), (110, 112), (106, 128), (92, 134)], fill=WHITE, stroke=NONE)
    bill(c, "fowl", 112, 122, 0.8, upper=GREY)
    eye(c, 98, 120, 6)


BILL: dict[str, Draw] = {
    "strong-hook-black": partial(beaked, kind="parrot", colour=DARK_HORN),
    "strong-hook-pale": partial(beaked, kind="parrot", colour=CORAL_WHITE, lower=DARK_GREY, fill=FEATHER_GREEN),
    "strong-hook-red": partial(beaked, kind="parrot", colour=FEATHER_RED, fill=FEATHER_GREEN),
    "notched-hook": partial(beaked, kind="notched", colour=DARK_GREY, fill="#a08a6b", cere=True),
    "large-hook": partial(beaked, kind="hook", colour=FEATHER_YELLOW, fill="#8a6a48"),
    "seed-cone-red": partial(beaked, kind="cone", colour=FEATHER_RED),
    "seed-cone-dark-or-pale": partial(beaked, kind="cone", colour=DARK_GREY, fill="#d8c07a"),
    "stout-orange": partial(beaked, kind="stout", colour=ORANGE, fill=DARK_HORN),
    "slim": partial(beaked, kind="slim", colour=DARK_GREY, fill="#b59a72"),
    "needle": partial(beaked, kind="needle", colour=INK, fill=FEATHER_GREEN, small=True),
    "long-casque": long_casque,
    "huge-light": huge_light,
    "bent-down": bent_down,
    "straight-dagger": partial(beaked, kind="dagger", colour=HORN, fill=SHADE, small=True),
    "short-fowl": partial(beaked, kind="fowl", colour=CORAL_WHITE, fill="#9a5f2d"),
    "flat-broad": partial(beaked, kind="flat", colour=CORAL_WHITE, fill=SHADE),
}
FACE: dict[str, Draw] = {
    "white-feather-lines": feather_lines,
    "white-ring": partial(bare_face, ring=WHITE, fill=FEATHER_GREEN),
    "blue-ring": partial(bare_face, ring="#7fb2e0", fill=WHITE),
    "yellow-flaps": yellow_flaps,
    "red-orange": partial(bare_face, ring=CORAL_RED, fill=GREY, wide=True),
    "yellow-ring": yellow_ring,
    "none": no_bare_face,
}
CREST: dict[str, Draw] = {
    "yellow-forward": partial(crest, plumes=FORWARD, width=11, colour=FEATHER_YELLOW),
    "broad-white": partial(crest, plumes=FAN, width=26, colour=WHITE),
    "broad-salmon": partial(crest, plumes=FAN, width=26, colour=SALMON),
    "small-hidden": small_hidden,
    "black-upright": partial(crest, plumes=FAN[2:], width=13, colour=INK, fill=DARK_GREY),
    "quills": quills,
    "thin-pointed": thin_pointed,
    "golden-fan": golden_fan,
    "ear-tufts": ear_tufts,
    "fan-on-stalks": fan_on_stalks,
    "none": partial(crest, plumes=(), width=0, colour=WHITE, fill=FEATHER_GREEN),
}
STATES = {"bill-form": BILL, "face-skin": FACE, "crest-form": CREST}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
