"""Birds by kind and plumage."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits.birds import Plumage, bill, eye, perched
from images.kits.outlines import ribbon, steps
from images.palette import (
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
    THICK,
    THIN,
)

WHITE, BLACK, ORANGE, PINK, RUST = "#f7f5ef", "#33302e", "#e58a2e", "#ee9a9a", "#a8552b"


LONG: Point = (22, 194)


def bird(c: Canvas, *, p: Plumage) -> None:
    """A bird on a perch."""
    perched(c, p)


def head_marks(c: Canvas) -> None:
    """Amazon parrot: green with a yellow and blue head."""
    perched(c, GREEN)
    c.blob([(134, 22), (154, 32), (156, 46), (140, 34)], fill=FEATHER_BLUE, stroke=NONE)
    c.blob([(124, 52), (138, 54), (148, 62), (136, 70), (120, 66)], fill=FEATHER_YELLOW, stroke=NONE)
    c.circle(138, 44, 11, stroke=FEATHER_YELLOW, width=THICK)


def barred(c: Canvas) -> None:
    """A bird of prey: streaked breast, barred tail and wing."""
    perched(c, Plumage("#8d7350", "#e6d9bd", "#8d7350", "#8d7350", bill="notched", bill_colour=DARK_GREY))
    for x, y in (
        (132, 86),
        (142, 80),
        (138, 100),
        (128, 104),
        (130, 120),
        (118, 128),
        (146, 94),
        (112, 142),
        (124, 136),
    ):
        c.line([(x, y), (x - 2, y + 8)], stroke=DARK_HORN, width=LINE)
    for x, y in ((72, 140), (64, 154), (56, 168)):
        c.line([(x - 10, y - 4), (x + 12, y + 8)], stroke=DARK_HORN, width=LINE)
    for y in (88, 100, 112, 124):
        c.line([(90 - (y - 88) / 4, y), (118, y + 6)], stroke=DARK_HORN, width=THIN)


def white_rump(c: Canvas) -> None:
    """Shama: black above, rusty below, white rump, long tail."""
    perched(c, Plumage(BLACK, RUST, BLACK, BLACK, bill="stout", bill_scale=0.34, tail_end=(16, 190)))
    c.blob([(60, 136), (82, 132), (86, 150), (64, 156)], fill=WHITE, width=THIN)
    c.blob([(118, 70), (152, 62), (152, 82), (128, 90)], fill=BLACK, stroke=NONE)


def black_crest(c: Canvas) -> None:
    """Yellow cardinal: yellow with black crest and throat."""
    for dx in (0, 8, 16):
        ribbon(c, [(116 + dx, 30), (108 + dx, 14), (94 + dx, 4)], [10, 8, 1], fill=BLACK, width=THIN)
    perched(
        c, Plumage("#8a9a3c", FEATHER_YELLOW, FEATHER_YELLOW, "#8a9a3c", bill="cone", bill_scale=0.34, throat=BLACK)
    )
    c.blob([(106, 34), (128, 18), (150, 26), (130, 34)], fill=BLACK, stroke=NONE)


def black_head(c: Canvas) -> None:
    """Java sparrow: grey with black head and white cheek."""
    perched(c, Plumage(GREY, "#d9b9b0", BLACK, BLACK, bill="cone", bill_colour=FEATHER_RED, bill_scale=0.42))
    c.ellipse(126, 56, 13, 10, fill=WHITE, stroke=NONE)


def pet_colours(c: Canvas) -> None:
    """Three budgerigars of colours bred by man."""
    for x, y, body, face in (
        (0, 2, FEATHER_BLUE, WHITE),
        (98, 2, FEATHER_YELLOW, FEATHER_YELLOW),
        (48, 98, "#9ccf73", FEATHER_YELLOW),
    ):
        with c.moved(x, y, 0.5):
            perched(c, Plumage(SHADE, body, face, body, bill_scale=0.32, bill_colour=ORANGE, tail_end=LONG))


def small_songbirds(c: Canvas) -> None:
    """Small songbirds of other patterns: a yellow canary, a zebra finch, a magpie-robin."""
    for x, y, p in (
        (
            0,
            2,
            Plumage(FEATHER_YELLOW, FEATHER_YELLOW, FEATHER_YELLOW, FEATHER_YELLOW, "cone", "#e9c9a0", bill_scale=0.34),
        ),
        (98, 2, Plumage(GREY, WHITE, GREY, BLACK, "cone", FEATHER_RED, throat=ORANGE, bill_scale=0.38)),
        (48, 98, Plumage(BLACK, WHITE, BLACK, BLACK, "stout", INK, wing_band=WHITE, bill_scale=0.34)),
    ):
        with c.moved(x, y, 0.5):
            perched(c, p)


def crane(c: Canvas, *, fill: str = SHADE, crown: str = FEATHER_RED) -> None:
    """A long-legged bird with dark wing tips."""
    for x in (92, 106):
        c.line([(x, 122), (x + 6, 194)], width=THICK)
    ribbon(c, [(112, 104), (134, 74), (130, 40), (142, 22)], [26, 14, 12, 14], fill=fill)
    c.blob([(54, 92), (98, 78), (126, 96), (120, 122), (92, 132), (60, 124), (36, 112)], fill=fill)
    c.blob([(56, 104), (34, 110), (18, 142), (42, 134), (66, 122)], fill=BLACK)
    bill(c, "dagger", 146, 22, 0.36, upper=HORN)
    c.circle(142, 21, 10, fill=fill)
    c.path("M134,16 C138,8 148,8 151,18 Z", fill=crown, stroke=NONE)
    eye(c, 146, 20, 2.5)


def flamingo(c: Canvas) -> None:
    """Pink: flamingo."""
    for x in (92, 106):
        c.line([(x, 122), (x + 2, 194)], stroke="#c9696a", width=THICK)
    ribbon(c, [(112, 106), (142, 92), (136, 60), (118, 40), (132, 18)], [24, 14, 12, 12, 16], fill=PINK)
    c.blob([(40, 100), (90, 78), (124, 96), (118, 122), (88, 132), (54, 122)], fill=PINK)
    bill(c, "bent", 138, 18, 0.44, upper=WHITE)
    c.path("M163,22 C166,34 164,42 159,47 C157,39 154,33 150,29 Z", fill=INK, stroke=NONE)
    eye(c, 134, 14, 3)


def owl(c: Canvas) -> None:
    """An owl: upright, flat face, eyes in front."""
    c.blob(
        [(100, 10), (146, 26), (158, 80), (150, 140), (116, 176), (84, 176), (50, 140), (42, 80), (54, 26)], fill=FUR
    )
    c.blob([(100, 40), (128, 26), (144, 52), (130, 80), (100, 88), (70, 80), (56, 52), (72, 26)], fill="#e9d7b2")
    for m in (1, -1):
        c.circle(100 + m * 20, 54, 13, fill=FEATHER_YELLOW)
        c.circle(100 + m * 20, 54, 6, fill=INK, stroke=NONE)
        c.line([(100 + m * 50, 92), (100 + m * 40, 150)], width=THIN)
    c.path("M95,62 L105,62 L100,78 Z", fill=DARK_HORN)
    for x, y in ((84, 108), (100, 116), (116, 108), (90, 132), (110, 132), (100, 150)):
        c.line([(x, y), (x, y + 9)], stroke=DARK_HORN, width=LINE)
    c.rect(40, 174, 120, 10, radius=5, fill=HORN)


def raptor(c: Canvas) -> None:
    """A bird of prey upright on a block: broad shoulders, hooked bill, strong talons."""
    ribbon(c, [(92, 130), (84, 160), (78, 192)], [34, 32, 28], fill="#6f563a")
    c.blob([(98, 46), (138, 52), (150, 92), (136, 136), (104, 152), (78, 136), (76, 84)], fill="#e6d9bd")
    for x, y in ((128, 76), (138, 92), (124, 96), (132, 112), (118, 120), (110, 138)):
        c.line([(x, y), (x - 2, y + 9)], stroke=DARK_HORN, width=LINE)
    c.blob([(90, 50), (114, 66), (116, 110), (92, 164), (72, 170), (66, 110)], fill="#6f563a")
    bill(c, "notched", 136, 36, 0.66, upper=DARK_GREY)
    c.blob([(90, 50), (96, 22), (118, 12), (138, 24), (142, 44), (126, 60)], fill="#6f563a")
    eye(c, 126, 32, 5, ring=FEATHER_YELLOW)
    for x in (108, 128):
        c.path(f"M{x - 9},140 L{x + 9},140 L{x + 6},164 L{x - 6},164 Z", fill="#e6d9bd")
        c.path(f"M{x - 8},162 L{x + 14},162 L{x + 18},176 L{x + 8},170 L{x},178 L{x - 6},170 Z", fill=FEATHER_YELLOW)
    c.rect(94, 172, 70, 12, radius=5, fill=HORN)


def hummingbird(c: Canvas) -> None:
    """A hummingbird in flight: needle bill, narrow wings."""
    c.blob([(96, 82), (104, 40), (150, 8), (140, 56), (122, 90)], fill=GREY)
    ribbon(c, [(84, 126), (60, 150), (36, 176)], [22, 22, 30], fill="#2f6b4f")
    c.blob([(122, 66), (132, 88), (118, 122), (88, 142), (74, 130), (88, 96)], fill=FEATHER_GREEN)
    c.blob([(100, 96), (62, 66), (14, 58), (44, 90), (90, 112)], fill=GREY)
    c.path("M148,62 L196,54 L196,56 L149,68 Z", fill=INK, width=THIN)
    c.circle(132, 66, 18, fill=FEATHER_GREEN)
    c.blob([(128, 76), (148, 70), (142, 90), (128, 96)], fill="#b0336a", width=THIN)
    eye(c, 138, 62, 4)


def hornbill(c: Canvas) -> None:
    """A hornbill: long curved bill with a casque, long tail."""
    perched(c, Plumage(BLACK, BLACK, BLACK, WHITE, "casque", FEATHER_YELLOW, tail_end=(30, 196), bill_scale=0.3))
    c.path("M140,24 C148,12 172,14 182,28 C182,34 180,40 176,42 C166,38 156,38 148,42 Z", fill=ORANGE)


def toucan(c: Canvas) -> None:
    """A toucan: a huge light bill."""
    perched(c, Plumage(BLACK, BLACK, BLACK, BLACK, "toucan", ORANGE, throat=WHITE, bill_scale=0.34))
    c.blob([(126, 58), (150, 60), (150, 84), (130, 86)], fill=WHITE, width=THIN)
    eye(c, 138, 44, 5, ring=FEATHER_BLUE)


def pheasant(c: Canvas, *, fill: str = RUST, neck: str = FEATHER_GREEN, train: str = "#c08a4a") -> None:
    """Pheasant or peafowl: a heavy body on strong legs and a very long train."""
    ribbon(c, [(96, 110), (56, 128), (8, 170)], [44, 36, 10], fill=train)
    for t in steps(6, 0.0, 1):
        c.line([(66 - 50 * t, 112 + 44 * t), (76 - 54 * t, 138 + 34 * t)], stroke=DARK_HORN, width=THIN)
    for x in (116, 130):
        c.line([(x, 140), (x + 2, 186), (x + 14, 188)], stroke=DARK_GREY, width=THICK)
    c.blob([(88, 92), (128, 84), (152, 104), (146, 136), (116, 152), (88, 140)], fill=fill)
    ribbon(c, [(142, 108), (152, 78), (150, 46)], [38, 26, 22], fill=neck)
    bill(c, "fowl", 160, 38, 0.42, upper="#e8dcc0")
    c.circle(152, 38, 15, fill=neck)
    c.ellipse(156, 38, 8, 7, fill=FEATHER_RED, stroke=NONE)
    eye(c, 156, 36, 3)


def peacock(c: Canvas) -> None:
    """Shining blue neck and a very long train with eye-spots."""
    pheasant(c, fill=FEATHER_BLUE, neck=FEATHER_BLUE, train="#5b8f3e")
    for x, y in ((70, 122), (54, 134), (36, 146), (20, 160), (56, 118), (38, 130)):
        c.circle(x, y, 5, fill=FEATHER_BLUE, stroke="#c9962a", width=THIN)
    for dx in (-8, 0, 8):
        c.line([(150, 24), (150 + dx, 8)], width=THIN)
        c.circle(150 + dx, 7, 2.5, fill=FEATHER_BLUE, stroke=NONE)


def ostrich(c: Canvas) -> None:
    """Ostrich: long bare neck and legs, heavy body."""
    for x, bend in ((88, 6), (110, -4)):
        ribbon(c, [(x, 122), (x + bend, 156), (x + 4, 192)], [18, 9, 8], fill=SHADE)
        c.line([(x + 2, 192), (x + 18, 193)], width=6)
    ribbon(c, [(124, 100), (144, 70), (138, 22)], [26, 14, 12], fill=SHADE)
    c.blob([(40, 98), (86, 72), (134, 88), (136, 116), (100, 136), (58, 128)], fill=BLACK)
    c.blob([(60, 96), (28, 86), (18, 112), (40, 126), (64, 118)], fill=WHITE)
    bill(c, "flat", 148, 20, 0.34, upper=SHADE)
    c.ellipse(141, 20, 13, 10, fill=SHADE)
    eye(c, 144, 18, 3.5)


GREEN = Plumage("#3f8a3f", FEATHER_GREEN, FEATHER_GREEN, FEATHER_GREEN)


MACAW = Plumage(FEATHER_BLUE, FEATHER_RED, FEATHER_RED, FEATHER_RED, bill_colour=WHITE, tail_end=LONG, bill_scale=0.62)


MYNAH = Plumage(BLACK, BLACK, BLACK, BLACK, "stout", ORANGE, wing_band=WHITE, bill_scale=0.4)


GREY_PARROT = Plumage(GREY, SHADE, GREY, FEATHER_RED, tail_end=(56, 176))


PLUMAGE: dict[str, Draw] = {
    "grey-red-tail": partial(bird, p=GREY_PARROT),
    "blue-yellow": partial(
        bird, p=Plumage(FEATHER_BLUE, FEATHER_YELLOW, FEATHER_BLUE, FEATHER_BLUE, tail_end=LONG, bill_scale=0.62)
    ),
    "red-yellow-band": partial(bird, p=replace(MACAW, wing_band=FEATHER_YELLOW)),
    "red-green-band": partial(bird, p=replace(MACAW, wing_band=FEATHER_GREEN)),
    "deep-blue": partial(bird, p=Plumage("#274f9a", "#2f5cb0", "#2f5cb0", "#274f9a", tail_end=LONG, bill_scale=0.66)),
    "white": partial(bird, p=Plumage(WHITE, WHITE, WHITE, WHITE)),
    "green-head-marks": head_marks,
    "green-long-tail": partial(
        bird,
        p=Plumage("#5aa84f", "#8cc66f", "#7fc063", "#5aa84f", bill_colour=FEATHER_RED, tail_end=LONG, bill_scale=0.42),
    ),
    "pink": flamingo,
    "black-white-wing": partial(bird, p=MYNAH),
    "barred-streaked": barred,
    "black-rusty-white-rump": white_rump,
    "red-black-head": partial(
        bird, p=Plumage("#9c2f26", FEATHER_RED, BLACK, BLACK, "cone", GREY, wing_band=BLACK, bill_scale=0.36)
    ),
    "yellow-black-crest": black_crest,
    "grey-black-head": black_head,
    "black-chestnut": partial(bird, p=Plumage(BLACK, RUST, BLACK, BLACK, "cone", DARK_GREY, bill_scale=0.46)),
    "iridescent-green": hummingbird,
    "pet-colours": pet_colours,
    "all-black": partial(bird, p=Plumage(BLACK, BLACK, BLACK, BLACK, bill_colour=DARK_GREY)),
    "plain-grey": crane,
    "songbird-unlisted-marks": small_songbirds,
    "iridescent-blue": peacock,
}


GROUP: dict[str, Draw] = {
    "parrot": partial(bird, p=GREEN),
    "raptor": raptor,
    "owl": owl,
    "seed-eater": partial(bird, p=Plumage("#8a7a4a", "#d9cf9a", "#8a7a4a", "#6a5c38", "cone", GREY, bill_scale=0.36)),
    "soft-bill": partial(
        bird, p=Plumage("#6d6048", "#c9b995", "#6d6048", "#6d6048", "slim", DARK_GREY, bill_scale=0.36)
    ),
    "hornbill": hornbill,
    "hummingbird": hummingbird,
    "crane-stork": crane,
    "toucan": toucan,
    "pheasant": pheasant,
    "ground-bird": ostrich,
}


STATES: dict[str, dict[str, Draw]] = {
    "bird-group": GROUP,
    "plumage": PLUMAGE,
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
