"""Butterflies."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits.insects import FORE, HIND, Wings, butterfly, side
from images.kits.outlines import dots, ribbon, spread_inside, steps
from images.palette import (
    CORAL_RED,
    DARK_GREY,
    DARK_HORN,
    FEATHER_YELLOW,
    GREY,
    HORN,
    INK,
    LINE,
    SHADE,
    THICK,
    THIN,
)

BLACK, GREEN, BRIGHT, BLUE, WHITE, BROWN = "#26231f", "#3f8f4a", "#62d36a", "#4a9be0", "#f4f1e6", "#6f4a2c"


def patch(c: Canvas, points: list[Point], m: int, fill: str) -> None:
    """A patch of colour on one half."""
    c.blob(side(points, m), fill=fill, stroke=NONE)


def shining_bands(c: Canvas, m: int) -> None:
    """Birdwing: shining bands along the forewing, most of the hindwing shining."""
    patch(c, [(112, 84), (130, 52), (158, 36), (182, 34), (150, 52), (126, 82)], m, BRIGHT)
    patch(c, [(130, 100), (156, 84), (172, 62), (164, 92), (146, 102)], m, BRIGHT)
    patch(c, [(114, 112), (136, 116), (160, 116), (166, 130), (154, 148), (136, 156), (120, 144)], m, FEATHER_YELLOW)


def arrowheads(c: Canvas, m: int) -> None:
    """Rajah Brooke: a row of bright green arrowheads."""
    for x, y in ((122, 92), (134, 86), (145, 78), (155, 69), (164, 59), (172, 49), (179, 40)):
        c.polygon(side([(x - 5, y - 5), (x + 7, y - 1), (x - 1, y + 8)], m), fill=BRIGHT, width=1)
    patch(c, [(112, 114), (136, 114), (142, 134), (126, 146)], m, BRIGHT)


def yellow_hind(c: Canvas, m: int) -> None:
    """Pale rays on a black forewing; black edge spots on a yellow hindwing."""
    for x, y in ((150, 44), (164, 56), (160, 76)):
        c.line(side([(118, 86), (x, y)], m), stroke=SHADE, width=THIN)
    for x, y in ((164, 118), (166, 134), (156, 150), (140, 158)):
        c.circle(100 + m * (x - 100), y, 6, fill=BLACK, stroke=NONE)


def chevrons(c: Canvas, m: int) -> None:
    """Rows of white chevrons."""
    for x, y in (
        (140, 60),
        (154, 54),
        (166, 66),
        (150, 76),
        (136, 84),
        (174, 48),
        (148, 122),
        (156, 134),
        (146, 146),
        (132, 138),
        (128, 122),
    ):
        c.line(side([(x - 6, y - 4), (x, y + 4), (x + 5, y - 5)], m), stroke=WHITE, width=4.5)


def apollo(c: Canvas, m: int) -> None:
    """Apollo: black spots on the forewing, red rings on the hindwing."""
    for x, y in ((130, 70), (142, 54), (152, 68), (158, 88), (166, 46)):
        c.circle(100 + m * (x - 100), y, 5.5, fill=BLACK, stroke=NONE)
    for x, y in ((136, 122), (156, 136)):
        c.circle(100 + m * (x - 100), y, 8, fill=CORAL_RED, stroke=BLACK, width=LINE)
    c.curve(side([(180, 34), (176, 62), (166, 86)], m), stroke=GREY, width=7)


def wavy_lines(c: Canvas, m: int) -> None:
    """Bhutan glory: many wavy white lines, red and yellow at the hind corner."""
    for k in range(5):
        x = 122 + k * 12
        c.curve(
            side([(x, 100 - k * 3), (x + 4, 78 - k * 4), (x, 62 - k * 4), (x + 8, 44)], m), stroke=WHITE, width=LINE
        )
    patch(c, [(124, 132), (146, 128), (158, 140), (146, 154), (128, 152)], m, CORAL_RED)
    patch(c, [(128, 150), (146, 148), (148, 158), (136, 162)], m, FEATHER_YELLOW)


def yellow_band(c: Canvas, m: int) -> None:
    """A broad yellow band across both wings, blue spots behind."""
    patch(
        c,
        [(148, 44), (164, 42), (150, 84), (140, 104), (126, 140), (118, 136), (126, 100), (136, 72)],
        m,
        FEATHER_YELLOW,
    )
    for x, y in ((148, 128), (154, 142), (144, 154)):
        c.circle(100 + m * (x - 100), y, 5.5, fill=BLUE, stroke=NONE)


def golden_patch(c: Canvas, m: int) -> None:
    """Kaiser-i-Hind: golden patch on the hindwing."""
    patch(c, [(138, 114), (160, 114), (166, 130), (150, 142), (138, 132)], m, "#e9b52e")
    c.curve(side([(140, 54), (146, 76), (140, 100)], m), stroke="#24512b", width=6)


def chequered(c: Canvas, m: int) -> None:
    """Swallowtail: chequered yellow and black with blue spots."""
    for x, y in ((124, 64), (138, 52), (152, 42), (136, 80), (150, 68), (166, 58)):
        c.line(side([(x - 6, y - 4), (x + 6, y + 5)], m), stroke=BLACK, width=8)
    c.curve(side([(184, 30), (176, 62), (160, 92)], m), stroke=BLACK, width=9)
    c.curve(side([(170, 116), (164, 146), (138, 160)], m), stroke=BLACK, width=12)
    for x, y in ((166, 126), (160, 144), (146, 156)):
        c.circle(100 + m * (x - 100), y, 4, fill=BLUE, stroke=NONE)


def dusted(c: Canvas, m: int) -> None:
    """Green and blue scales as if dusted on."""
    places: list[Point] = []
    for outline in (FORE, HIND):
        for x, y in spread_inside([(100 + (px - 100) * 0.94, 96 + (py - 96) * 0.94) for px, py in outline], 50, 3):
            places.append((100 + m * (x - 100), y))
    dots(c, places, 2.4, fill=BRIGHT)


def green_patch(c: Canvas, m: int) -> None:
    """A green patch on the hindwing."""
    patch(c, [(126, 116), (152, 114), (162, 130), (146, 148), (128, 140)], m, BRIGHT)


def clear_parts(c: Canvas, m: int) -> None:
    """Half-clear edges of the wings."""
    patch(c, [(168, 32), (186, 32), (180, 56), (166, 84), (154, 84), (168, 56)], m, "#dfe9ea")
    c.circle(100 + m * 46, 66, 6, fill=BLACK, stroke=NONE)
    patch(c, [(112, 110), (128, 112), (128, 146), (118, 146)], m, "#dfe9ea")


def hairy(c: Canvas) -> None:
    """A dark abdomen with dense pale hair."""
    abdomen(c, fill=DARK_HORN)
    for t in steps(12, 0.04, 0.94):
        for m in (1, -1):
            x, y = 100 + m * 30 * (1 - t * 0.7), 62 + 124 * t
            c.line([(x - m * 14, y - 6), (x + m * 12, y + 8)], stroke=GREY, width=LINE)
            c.line([(100 + m * 4, y - 5), (100 + m * 9, y + 7)], stroke=GREY, width=LINE)


def abdomen(c: Canvas, *, fill: str, stripe: str = "") -> None:
    """The abdomen of a butterfly between the bases of its wings."""
    for m in (1, -1):
        c.blob(side([(116, 40), (180, 24), (184, 84), (130, 84)], m), fill=GREY)
        c.blob(side([(118, 82), (186, 100), (176, 160), (132, 130)], m), fill=GREY)
    c.ellipse(100, 44, 26, 34, fill=DARK_HORN)
    body = ribbon(c, [(100, 62), (100, 124), (100, 190)], [56, 54, 14], fill=fill)
    if stripe:
        c.line([(100, 66), (100, 184)], stroke=stripe, width=11)
    body.rings(c, steps(7, 0.1, 0.88))


def collar(c: Canvas, *, fill: str) -> None:
    """The collar between head and wings, much enlarged."""
    for m in (1, -1):
        c.blob(side([(118, 96), (184, 70), (186, 140), (130, 156)], m), fill=BLACK)
        c.curve([(100 + m * 8, 40), (100 + m * 28, 20), (100 + m * 56, 6)], width=THICK)
    c.ellipse(100, 142, 38, 52, fill=DARK_GREY)
    c.circle(100, 56, 26, fill=DARK_GREY)
    for m in (1, -1):
        c.circle(100 + m * 20, 48, 10, fill=INK)
    c.rect(64, 78, 72, 24, radius=12, fill=fill)


PATTERN: dict[str, Draw] = {
    "iridescent-bands": partial(butterfly, wings=Wings(BLACK, BLACK), mark=shining_bands),
    "green-arrowheads": partial(butterfly, wings=Wings(BLACK, BLACK), mark=arrowheads),
    "yellow-hindwing": partial(butterfly, wings=Wings(BLACK, FEATHER_YELLOW), mark=yellow_hind),
    "brown-chevrons": partial(butterfly, wings=Wings(BROWN, BROWN), mark=chevrons),
    "white-with-spots": partial(butterfly, wings=Wings(WHITE, WHITE), mark=apollo),
    "wavy-white-lines": partial(butterfly, wings=Wings(BLACK, BLACK, tails=2), mark=wavy_lines),
    "yellow-band-blue-spots": partial(butterfly, wings=Wings(BLACK, BLACK, tails=1), mark=yellow_band),
    "green-golden-patch": partial(butterfly, wings=Wings(GREEN, GREEN, tails=1), mark=golden_patch),
    "chequered-yellow": partial(butterfly, wings=Wings("#ecd27a", "#ecd27a", tails=1), mark=chequered),
    "green-dusted": partial(butterfly, wings=Wings(BLACK, BLACK, tails=1), mark=dusted),
    "black-green-patch": partial(butterfly, wings=Wings(BLACK, BLACK, tooth=True), mark=green_patch),
}


TAN = Wings(HORN, HORN)


STATES: dict[str, dict[str, Draw]] = {
    "butterfly-pattern": PATTERN,
    "butterfly-tails": {
        "none": partial(butterfly, wings=TAN),
        "tooth": partial(butterfly, wings=Wings(HORN, HORN, tooth=True)),
        "one": partial(butterfly, wings=Wings(HORN, HORN, tails=1)),
        "two-or-more": partial(butterfly, wings=Wings(HORN, HORN, tails=2)),
    },
    "butterfly-collar": {
        "red": partial(collar, fill=CORAL_RED),
        "yellow": partial(collar, fill=FEATHER_YELLOW),
        "plain": partial(collar, fill=DARK_GREY),
    },
    "butterfly-abdomen": {
        "yellow": partial(abdomen, fill=FEATHER_YELLOW),
        "black": partial(abdomen, fill=DARK_HORN),
        "hairy-grey": hairy,
        "striped": partial(abdomen, fill=FEATHER_YELLOW, stripe=INK),
    },
    "butterfly-clear-wings": {
        "present": partial(butterfly, wings=Wings(SHADE, SHADE), mark=clear_parts),
        "absent": partial(butterfly, wings=Wings(SHADE, SHADE)),
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
