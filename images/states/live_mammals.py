"""Live mammals by their look: mostly heads from the front, where the mark is in the face."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits.outlines import ribbon, steps, strokes
from images.palette import (
    DARK_GREY,
    DARK_HORN,
    FEATHER_YELLOW,
    GREY,
    HORN,
    INK,
    LINE,
    PAPER,
    SCALE,
    SHADE,
    THICK,
    THIN,
)

TAWNY, SAND, BROWN, ORANGE = "#cfa06a", "#e3c79a", "#6b4a31", "#d9812f"


@dataclass(frozen=True, slots=True)
class Face:
    """A head from the front: half width and half height, ears (tip from the middle), muzzle and eyes."""

    fill: str
    muzzle: str = PAPER
    wide: float = 56
    high: float = 54
    ear: tuple[float, float] = (48, 62)
    ear_width: float = 26
    inner: str = "#e8b7a6"
    eye: float = 9
    iris: str = FEATHER_YELLOW
    middle: float = 116
    round_ear: float = 0


def face(c: Canvas, f: Face) -> None:
    """Draw a head from the front: ears behind, muzzle and nose before."""
    for m in (1, -1) if f.round_ear else ():
        x, y = 100 + m * f.wide * 0.78, f.middle - f.high * 0.72
        c.circle(x, y, f.round_ear, fill=f.fill)
        c.circle(x, y, f.round_ear * 0.55, fill=f.inner, width=THIN)
    for m in () if f.round_ear else (1, -1):
        root_x, root_y = f.wide * 0.62, f.middle - f.high * 0.62
        tip: Point = (100 + m * f.ear[0], f.middle - f.high * 0.4 - f.ear[1])
        for share, fill in ((1.0, f.fill), (0.55, f.inner)):
            w = f.ear_width * share
            low = [(100 + m * (root_x - w), root_y + 6), (100 + m * (root_x + w), root_y + 12)]
            bend = (tip[0] + m * w * 0.55, (tip[1] + root_y) / 2 - 6)
            top = (tip[0], tip[1] + (1 - share) * 26)
            c.blob(
                [low[0], (tip[0] - m * w * 0.55, bend[1]), top, bend, low[1]],
                fill=fill,
                width=LINE if share == 1 else THIN,
            )
    c.ellipse(100, f.middle, f.wide, f.high, fill=f.fill)
    c.ellipse(100, f.middle + f.high * 0.46, f.wide * 0.46, f.high * 0.38, fill=f.muzzle, width=THIN)
    for m in (1, -1):
        x, y = 100 + m * f.wide * 0.44, f.middle - f.high * 0.08
        c.circle(x, y, f.eye, fill=f.iris, width=THIN)
        c.circle(x, y, f.eye * 0.55, fill=INK, stroke=NONE)
    nose_y = f.middle + f.high * 0.3
    c.path(f"M90,{nose_y} L110,{nose_y} L100,{nose_y + 12} Z", fill=INK)
    c.line([(100, nose_y + 10), (100, nose_y + 20)], width=THIN)


def plain_face(c: Canvas, *, f: Face) -> None:
    """A head from the front."""
    face(c, f)


def pangolin(c: Canvas) -> None:
    """Covered with overlapping horny scales."""
    body = ribbon(
        c, [(18, 128), (44, 116), (88, 92), (134, 110), (164, 158), (192, 168)], [10, 26, 70, 66, 44, 8], fill=SCALE
    )
    places = [
        (t, side)
        for i, t in enumerate(steps(12, 0.26, 0.94))
        for side in ((-0.62, 0, 0.62) if i % 2 else (-0.9, -0.3, 0.3, 0.9))
    ]
    scales = (
        [body.at(t, max(side - 0.34, -1)), body.at(min(t + 0.07, 1), side), body.at(t, min(side + 0.34, 1))]
        for t, side in places
    )
    strokes(c, scales)
    for x in (72, 126):
        ribbon(c, [(x, 120), (x - 4, 150), (x - 12, 166)], [26, 22, 18], fill=SCALE)
    c.circle(34, 116, 3.5, fill=INK)


def loris(c: Canvas) -> None:
    """Slow loris: round head, huge eyes with dark rings, no tail."""
    face(c, Face("#b58f63", "#e9d7b2", round_ear=15, eye=4))
    for m in (1, -1):
        c.ellipse(100 + m * 26, 108, 24, 27, fill=BROWN)
        c.circle(100 + m * 25, 110, 18, fill="#c9842f")
        c.circle(100 + m * 25, 110, 10, fill=INK, stroke=NONE)
    c.path("M96,62 L104,62 L106,128 L94,128 Z", fill="#f0e6cf", stroke=NONE)


def monkey(c: Canvas, *, tail: bool, arms: float, fill: str = "#9a7a54") -> None:
    """A sitting monkey or ape: tail, and how long the arms are."""
    if tail:
        ribbon(c, [(120, 160), (168, 172), (184, 110), (160, 50), (178, 20)], [14, 13, 12, 11, 8], fill=fill)
    c.blob([(84, 74), (122, 76), (140, 130), (132, 180), (76, 180), (62, 130)], fill=fill)
    for m in (1, -1):
        ribbon(
            c,
            [(100 + m * 28, 92), (100 + m * 46, 130), (100 + m * (30 + arms * 22), 140 + arms * 46)],
            [20, 18, 14],
            fill=fill,
        )
        c.circle(100 + m * 34, 52, 11, fill="#d9b28a")
    c.ellipse(100, 50, 36, 36, fill=fill)
    c.blob([(84, 36), (100, 42), (116, 36), (126, 52), (116, 76), (100, 82), (84, 76), (74, 52)], fill="#d9b28a")
    for x in (88, 112):
        c.circle(x, 52, 4, fill=INK, stroke=NONE)
    c.curve([(88, 70), (100, 74), (112, 70)], width=LINE)
    for m in (1, -1):
        ribbon(c, [(100 + m * 24, 168), (100 + m * 50, 176), (100 + m * 40, 190)], [26, 22, 14], fill=fill)


def glider(c: Canvas) -> None:
    """A skin fold from hand to foot, for gliding."""
    c.polygon([(30, 40), (100, 72), (170, 40), (150, 100), (172, 152), (100, 130), (28, 152), (50, 100)], fill=SHADE)
    ribbon(c, [(100, 130), (108, 164), (92, 196)], [16, 14, 10], fill=GREY)
    c.blob([(100, 48), (122, 74), (120, 130), (100, 144), (80, 130), (78, 74)], fill=GREY)
    for x in (82, 118):
        c.circle(x, 34, 11, fill="#e8b7a6")
    c.ellipse(100, 48, 26, 24, fill=GREY)
    c.line([(100, 26), (100, 136)], stroke=INK, width=THICK + 1)
    for x in (87, 113):
        c.circle(x, 48, 7, fill=INK, stroke=NONE)
    for x, y in ((30, 40), (170, 40), (28, 152), (172, 152)):
        c.circle(x, y, 7, fill="#e8b7a6")


def spots_on(c: Canvas, places: tuple[Point, ...], r: float) -> None:
    """Dark spots."""
    for x, y in places:
        c.ellipse(x, y, r, r * 0.8, fill=INK, stroke=NONE)


FOREHEAD: tuple[Point, ...] = (
    (84, 74),
    (100, 70),
    (116, 74),
    (92, 86),
    (108, 86),
    (62, 96),
    (138, 96),
    (58, 122),
    (142, 122),
)


def serval(c: Canvas) -> None:
    """Serval: very large ears, spots."""
    face(c, Face(TAWNY, wide=48, high=48, ear=(44, 84), ear_width=26, middle=130))
    spots_on(c, tuple((x, y + 16) for x, y in FOREHEAD[:5]), 4)


def caracal(c: Canvas) -> None:
    """Caracal or lynx: plain tawny, black tufts on the ears."""
    face(c, Face(TAWNY, wide=52, high=50, ear=(52, 64), inner=DARK_GREY, middle=128))
    for m in (1, -1):
        strokes(c, ([(100 + m * 52, 50), (100 + m * (54 + dx), 12)] for dx in (0, 6, 12)), width=THICK)


def cheetah(c: Canvas) -> None:
    """Cheetah: black lines from the eyes to the mouth."""
    face(c, Face(SAND, wide=50, high=54, round_ear=17))
    spots_on(c, FOREHEAD, 4)
    for m in (1, -1):
        c.curve([(100 + m * 15, 116), (100 + m * 24, 134), (100 + m * 26, 152)], stroke=INK, width=6)


def house_cat(c: Canvas) -> None:
    """A cat of house-cat size, no tufts, no face lines."""
    face(c, Face("#b9a78a", wide=52, high=46, ear=(52, 46), ear_width=22))
    for m in (1, -1):
        strokes(c, ([(100 + m * 26, y), (100 + m * 76, y - 6 + 3 * k)] for k, y in enumerate((136, 142, 148))))


def cub(c: Canvas) -> None:
    """The cub of a big cat: round ears, stripes."""
    face(c, Face(ORANGE, wide=62, high=58, round_ear=22))
    for m in (1, -1):
        for y in (96, 116, 136):
            c.polygon([(100 + m * 60, y), (100 + m * 40, y + 5), (100 + m * 58, y + 11)], fill=INK, stroke=NONE)
    strokes(c, [[(84, 66), (116, 66)], [(86, 78), (114, 78)], [(92, 89), (108, 89)]], width=6)


def otter(c: Canvas) -> None:
    """Otter: long body, webbed feet, thick tapering tail."""
    ribbon(c, [(120, 118), (160, 138), (196, 160)], [44, 28, 3], fill=HORN)
    ribbon(c, [(40, 84), (80, 100), (130, 118)], [50, 58, 52], fill=HORN)
    for x in (58, 72, 118, 132):
        ribbon(c, [(x, 120), (x, 140), (x - 8, 158)], [20, 18, 12], fill=HORN)
        c.polygon([(x - 8, 150), (x - 28, 164), (x + 4, 166)], fill=DARK_HORN)
    c.blob([(18, 68), (36, 52), (60, 62), (64, 88), (46, 104), (22, 98), (10, 84)], fill=HORN)
    c.blob([(10, 82), (26, 80), (36, 94), (24, 102), (12, 94)], fill="#d9c3a0", width=THIN)
    c.circle(30, 70, 4, fill=INK)
    c.circle(54, 62, 6, fill=HORN)
    c.ellipse(11, 80, 5, 4, fill=INK)


def musk_deer(c: Canvas) -> None:
    """Musk deer: a small deer's head without antlers, long fangs."""
    for m in (1, -1):
        c.blob([(100 + m * x, y) for x, y in ((26, 66), (50, 20), (70, 20), (70, 50), (46, 84))], fill="#8f7a5e")
    right = [(26, 52), (40, 84), (32, 124), (20, 152), (12, 162)]
    c.blob([(100 + x, y) for x, y in right] + [(100 - x, y) for x, y in reversed(right)], fill="#8f7a5e")
    for m in (1, -1):
        c.circle(100 + m * 28, 92, 8, fill=INK)
        c.path(
            f"M{100 + m * 18},146 C{100 + m * 26},166 {100 + m * 22},184 {100 + m * 12},198 L{100 + m * 8},152 Z",
            fill=PAPER,
        )
    c.ellipse(100, 146, 14, 9, fill=INK)


FORMS: dict[str, Draw] = {
    "overlapping-scales": pangolin,
    "round-head-huge-eyes": loris,
    "monkey-long-tail": partial(monkey, tail=True, arms=0.4),
    "monkey-no-tail": partial(monkey, tail=False, arms=0.4),
    "ape": partial(monkey, tail=False, arms=1.1, fill="#6a5a4e"),
    "fox-large-ears": partial(
        plain_face, f=Face(SAND, wide=46, high=42, ear=(66, 92), ear_width=34, iris=BROWN, middle=142)
    ),
    "gliding-skin": glider,
    "long-legged-cat": serval,
    "tufted-ear-cat": caracal,
    "lean-spotted-cat": cheetah,
    "house-cat": house_cat,
    "big-cat-cub": cub,
    "otter": otter,
    "bear-cub": partial(plain_face, f=Face(BROWN, "#b58a5f", wide=62, high=56, round_ear=22, eye=6, iris=DARK_HORN)),
    "musk-deer": musk_deer,
}
DRAWINGS = {f"live-mammal-form--{state}": draw for state, draw in FORMS.items()}
