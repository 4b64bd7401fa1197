"""Feet of mammals, birds, reptiles and amphibians."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import Canvas, Point
from images.kits.outlines import ribbon, steps
from images.palette import (
    BONE,
    DARK_GREY,
    DARK_HORN,
    FUR,
    GREY,
    HIGHLIGHT,
    HORN,
    LINE,
    SCALE,
    SHADE,
    THICK,
    THIN,
)

SKIN = "#d8ab86"


def pad_print(
    c: Canvas, *, toes: tuple[tuple[float, float], ...], pad: tuple[Point, ...], claws: float, dark: str = DARK_HORN
) -> None:
    """The sole of a paw: toe pads, main pad and the claws that show."""
    c.blob(
        [(100, 14), (146, 26), (176, 66), (178, 120), (150, 178), (100, 190), (50, 178), (22, 120), (24, 66), (54, 26)],
        fill=FUR,
    )
    for x, y in toes:
        if claws:
            c.path(f"M{x - 6},{y - 16} L{x + (x - 100) / 12},{y - 18 - claws} L{x + 6},{y - 16} Z", fill=HORN)
        c.ellipse(x, y, 15, 20, fill=dark)
    c.blob(pad, fill=dark)


FOUR_TOES = ((42, 88), (78, 56), (122, 56), (158, 88))


CAT_PAD: tuple[Point, ...] = (
    (100, 94),
    (138, 112),
    (154, 148),
    (126, 160),
    (100, 154),
    (74, 160),
    (46, 148),
    (62, 112),
)


def sheathed(c: Canvas) -> None:
    """Cat: four pads, no claws to be seen on the sole; one drawn out from its sheath."""
    pad_print(c, toes=FOUR_TOES, pad=CAT_PAD, claws=0)
    c.path("M70,36 C70,20 62,10 50,8 C56,18 58,28 60,38 Z", fill=BONE)
    c.line([(58, 38), (74, 36)], stroke=HIGHLIGHT, width=THICK)


def flat_sole(c: Canvas) -> None:
    """Bear: a flat sole, five toes in one row, long fixed claws."""
    c.blob([(40, 66), (100, 48), (160, 66), (158, 128), (136, 184), (100, 194), (64, 184), (42, 128)], fill=HORN)
    c.blob([(48, 92), (100, 78), (152, 92), (146, 132), (126, 176), (100, 182), (74, 176), (54, 132)], fill=DARK_HORN)
    for x, y in ((46, 68), (72, 56), (100, 52), (128, 56), (154, 68)):
        c.path(f"M{x - 6},{y - 10} L{x + (x - 100) / 10},{y - 46} L{x + 6},{y - 10} Z", fill=BONE)
        c.ellipse(x, y, 12, 14, fill=DARK_HORN)


def column(c: Canvas) -> None:
    """Elephant: a round column with nails along the front of the sole."""
    c.path("M50,10 C46,70 40,120 28,160 C30,192 170,192 172,160 C160,120 154,70 150,10 Z", fill=GREY)
    for y in (40, 66, 92):
        c.curve([(52, y), (84, y + 8), (112, y + 2), (146, y + 8)], width=THIN)
    for x, r in ((48, 11), (74, 14), (104, 15), (134, 14), (158, 10)):
        c.path(f"M{x - r},176 C{x - r},{150} {x + r},{150} {x + r},176 Z", fill=BONE)


def hand(c: Canvas) -> None:
    """Ape or monkey: flat nails and a thumb."""
    fingers = [((76, 96), (66, 18)), ((96, 92), (94, 8)), ((116, 94), (122, 14)), ((134, 104), (150, 34))]
    for (x, y), (u, v) in fingers:
        ribbon(c, [(x, y), ((x + u) / 2, (y + v) / 2), (u, v + 8)], [24, 22, 18], fill=DARK_GREY)
        c.ellipse(u + (u - x) * 0.02, v + 14, 5, 8, fill=SHADE, width=THIN)
    ribbon(c, [(70, 138), (44, 124), (28, 96)], [26, 22, 16], fill=DARK_GREY)
    c.ellipse(30, 100, 5, 7, fill=SHADE, width=THIN)
    c.blob([(68, 92), (104, 86), (142, 98), (144, 140), (130, 192), (78, 192), (62, 140)], fill=DARK_GREY)


def webbed(c: Canvas) -> None:
    """Otter: toes joined by webs, small claws."""
    ends = ((30, 84), (58, 40), (100, 24), (142, 40), (170, 84))
    c.blob(
        [
            (30, 84),
            (46, 72),
            (58, 40),
            (80, 46),
            (100, 24),
            (120, 46),
            (142, 40),
            (154, 72),
            (170, 84),
            (146, 150),
            (100, 190),
            (54, 150),
        ],
        fill=SKIN,
    )
    for x, y in ends:
        ribbon(
            c,
            [(100 + (x - 100) * 0.3, 142), (100 + (x - 100) * 0.7, 96 + (y - 60) / 3), (x, y)],
            [22, 20, 18],
            fill=HORN,
        )
        c.path(f"M{x - 4},{y - 4} L{x + (x - 100) / 14},{y - 16} L{x + 4},{y - 4} Z", fill=BONE, width=THIN)
    c.blob([(70, 132), (100, 122), (130, 132), (126, 184), (100, 192), (74, 184)], fill=HORN)


def talons(c: Canvas) -> None:
    """Bird of prey: feathered leg, three toes forward, one back, hooked talons."""
    ribbon(c, [(96, 8), (98, 60), (100, 104)], [64, 40, 22], fill=FUR)
    toes: tuple[tuple[Point, Point, Point], ...] = (
        ((100, 106), (66, 118), (36, 150)),
        ((100, 106), (92, 140), (84, 172)),
        ((100, 106), (130, 126), (146, 158)),
        ((98, 104), (140, 96), (168, 112)),
    )
    for toe in toes:
        ribbon(c, toe, [20, 18, 14], fill="#e7b93c")
        with c.moved(*toe[2]):
            c.path("M-7,-4 L8,-3 C8,14 0,22 -12,24 C-3,13 -8,6 -7,-4 Z", fill=DARK_HORN)


def hoof(c: Canvas) -> None:
    """A cloven hoof with two small hooves behind."""
    c.path("M66,8 C70,50 70,80 52,116 L150,116 C134,80 132,50 134,8 Z", fill=FUR)
    c.path("M52,112 L98,112 L96,188 L24,188 C30,160 40,132 52,112 Z", fill=DARK_HORN)
    c.path("M150,112 L104,112 L106,188 L178,188 C172,160 162,132 150,112 Z", fill=DARK_HORN)
    for x in (58, 142):
        c.ellipse(x, 94, 8, 11, fill=DARK_HORN)


def two_toed(c: Canvas) -> None:
    """Ostrich: two toes, the larger with a thick nail."""
    ribbon(c, [(112, 6), (108, 70), (106, 128)], [40, 32, 40], fill=SHADE)
    ribbon(c, [(104, 124), (78, 148), (40, 176)], [44, 40, 26], fill=SHADE)
    ribbon(c, [(112, 130), (138, 154), (160, 170)], [28, 22, 16], fill=SHADE)
    c.path("M52,160 L50,188 C34,192 20,190 10,180 C24,176 36,170 52,160 Z", fill=DARK_HORN)
    for y in range(24, 124, 14):
        c.curve([(94, y), (108, y + 6), (124, y)], width=THIN)


def digging(c: Canvas) -> None:
    """Pangolin or anteater: a short foot with long digging claws."""
    c.blob([(60, 10), (140, 10), (150, 70), (140, 104), (60, 104), (50, 70)], fill=SCALE)
    for x, tip, end in ((58, 34, 150), (79, 66, 178), (101, 98, 194), (122, 130, 176), (143, 164, 146)):
        left, right = (
            f"C{x - 12},130 {tip - 6},{end - 20} {tip},{end}",
            f"C{tip + 12},{end - 20} {x + 14},130 {x + 10},96",
        )
        c.path(f"M{x - 10},96 {left} {right} Z", fill=BONE)


def climbing(c: Canvas) -> None:
    """Sugar glider: a small climbing foot, sharp claws, the first hind toe opposed."""
    for x, y in ((62, 50), (92, 22), (124, 24), (150, 50)):
        ribbon(c, [(104 + (x - 104) * 0.4, 108), (104 + (x - 104) * 0.8, 80), (x, y)], [26, 20, 17], fill=SKIN)
        c.path(f"M{x - 5},{y - 4} L{x},{y - 20} L{x + 5},{y - 4} Z", fill=DARK_HORN, width=THIN)
    ribbon(c, [(84, 146), (56, 132), (30, 138)], [34, 26, 20], fill=SKIN)
    c.blob([(76, 98), (104, 88), (134, 98), (138, 140), (120, 192), (88, 192), (70, 146)], fill=SKIN)


def flipper(c: Canvas) -> None:
    """A flipper."""
    c.blob([(36, 18), (84, 14), (134, 54), (170, 118), (184, 184), (140, 172), (86, 146), (44, 92)], fill=DARK_GREY)
    for x, y in ((150, 160), (126, 152), (166, 164)):
        c.curve([(84, 70), ((84 + x) / 2 + 6, (70 + y) / 2 - 4), (x, y)], stroke=GREY, width=THIN)


def scaly_foot(c: Canvas) -> None:
    """Lizard or crocodile: scales and long claws on spread toes."""
    for spine in (
        ((92, 108), (56, 124), (24, 116)),
        ((94, 114), (66, 146), (40, 166)),
        ((102, 118), (100, 154), (94, 182)),
        ((112, 114), (136, 146), (150, 170)),
        ((114, 106), (150, 118), (176, 116)),
    ):
        x, y = spine[2]
        ribbon(c, spine, [24, 20, 14], fill=SCALE)
        dx, dy = (x - spine[1][0]) * 0.36, (y - spine[1][1]) * 0.36
        ribbon(c, [(x, y), (x + dx * 0.6, y + dy * 0.6), (x + dx, y + dy)], [9, 6, 1], fill=DARK_HORN, width=LINE)
    leg = ribbon(c, [(128, 4), (116, 60), (104, 118)], [60, 48, 44], fill=SCALE)
    for i, t in enumerate(steps(7, 0.08, 0.9)):
        for side in (-0.5, 0, 0.5) if i % 2 else (-0.75, -0.25, 0.25, 0.75):
            c.circle(*leg.at(t, side), 4.5, width=THIN)


def moist_foot(c: Canvas) -> None:
    """Frog or salamander: smooth toes without claws."""
    for spine in (
        ((100, 108), (62, 110), (26, 92)),
        ((96, 112), (66, 142), (42, 168)),
        ((104, 114), (106, 150), (104, 184)),
        ((110, 110), (140, 134), (166, 156)),
    ):
        ribbon(c, spine, [22, 16, 14], fill="#8fae6b")
        c.circle(*spine[2], 9, fill="#8fae6b")
    ribbon(c, [(134, 4), (122, 60), (102, 112)], [50, 36, 44], fill="#8fae6b")
    c.curve([(116, 30), (108, 60), (100, 88)], stroke="#ffffff", width=THICK)


FOOT: dict[str, Draw] = {
    "flat-sole-five-claws": flat_sole,
    "round-nailed": column,
    "hand-flat-nails": hand,
    "webbed": webbed,
    "paw-sheathed": sheathed,
    "paw-fixed-claws": partial(
        pad_print, toes=FOUR_TOES, pad=((100, 104), (128, 124), (136, 148), (100, 158), (64, 148), (72, 124)), claws=22
    ),
    "talons": talons,
    "hoof": hoof,
    "two-toed-bird": two_toed,
    "digging-claws": digging,
    "climbing-foot": climbing,
    "flipper": flipper,
    "scaly-foot": scaly_foot,
    "moist-foot": moist_foot,
}


STATES: dict[str, dict[str, Draw]] = {
    "foot-form": FOOT,
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
