"""Birds: a head from the side with its bill and crest, a bird on a perch, feathers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from images.canvas import NONE, Canvas, Point, smooth
from images.kits.outlines import Ribbon, ribbon, steps
from images.palette import DARK_GREY, DARK_HORN, GREY, INK, LEATHER, LINE, SHADE, SOFT_INK, THIN


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill pointing right, its base at (0, 0) of a head 50 units in radius; ``lower`` is drawn first."""

    upper: str
    lower: str = ""


BILLS = {
    "parrot": Bill(
        "M-8,-30 C30,-42 64,-20 56,42 C52,52 47,50 45,40 C41,18 28,8 -8,8 Z",
        "M-8,8 C14,6 30,10 36,24 C30,44 6,44 -12,28 Z",
    ),
    "notched": Bill(
        "M-8,-20 C22,-28 50,-14 50,28 C46,21 42,17 38,15 L34,22 L29,12 C18,8 8,8 -8,8 Z",
        "M-8,8 C10,8 22,11 28,14 L31,20 C22,28 4,28 -10,24 Z",
    ),
    "hook": Bill(
        "M-8,-28 C34,-38 84,-22 76,46 C68,28 50,16 -8,12 Z",
        "M-8,12 C20,14 44,18 56,26 C40,34 10,32 -10,28 Z",
    ),
    "cone": Bill("M-6,-26 C22,-24 42,-8 54,6 L-8,6 Z", "M-8,6 L54,6 C38,22 16,28 -8,28 Z"),
    "stout": Bill("M-6,-14 C24,-17 52,-8 72,6 L-8,4 Z", "M-8,4 L72,6 C46,15 20,17 -8,16 Z"),
    "slim": Bill("M-6,-8 C34,-12 66,-4 90,18 C62,5 34,4 -8,6 Z", "M-8,5 C34,4 62,8 82,15 C56,12 30,12 -8,12 Z"),
    "needle": Bill("M-6,-5 L130,-1 L130,2 L-6,6 Z"),
    "casque": Bill(
        "M-8,-20 C50,-40 120,-26 150,44 C120,8 70,2 -8,8 Z",
        "M-8,8 C60,4 112,12 138,38 C100,24 50,22 -10,26 Z",
    ),
    "toucan": Bill(
        "M-8,-36 C60,-56 134,-36 140,28 C130,34 128,18 -8,8 Z", "M-8,8 C70,14 112,18 128,24 C90,36 30,38 -10,30 Z"
    ),
    "bent": Bill("M-8,-24 C28,-28 56,-14 62,10 C68,34 62,56 50,66 C44,44 26,22 -8,16 Z"),
    "dagger": Bill("M-8,-13 L126,2 L-8,2 Z", "M-8,2 L126,2 L-8,15 Z"),
    "fowl": Bill("M-8,-16 C18,-20 38,-8 46,14 C34,8 18,6 -8,6 Z", "M-8,6 C14,6 26,8 34,14 C24,20 6,20 -10,18 Z"),
    "flat": Bill("M-8,-14 C18,-18 70,-4 86,6 C84,12 60,10 -8,6 Z", "M-8,7 C50,10 72,12 80,12 C60,22 20,22 -10,18 Z"),
}


def bill(c: Canvas, kind: str, x: float, y: float, scale: float, *, upper: str, lower: str = "") -> None:
    """Draw a bill with its base at a place."""
    form = BILLS[kind]
    with c.moved(x, y, scale):
        if form.lower:
            c.path(form.lower, fill=lower or upper, width=LINE / scale)
        c.path(form.upper, fill=upper, width=LINE / scale)


def eye(c: Canvas, x: float, y: float, r: float = 6, *, ring: str = "") -> None:
    """Draw an eye, with a ring of bare skin about it if asked."""
    if ring:
        c.circle(x, y, r * 2.1, fill=ring, width=THIN)
    c.circle(x, y, r, fill=INK, stroke=NONE)
    c.circle(x + r * 0.3, y - r * 0.3, r * 0.3, fill="#ffffff", stroke=NONE)


def head(c: Canvas, *, fill: str, x: float = 76, y: float = 92, r: float = 50) -> None:
    """Draw a head from the side, facing right, on a neck that leaves the sheet below."""
    right = [(x + r * 0.62, y - r * 0.72), (x + r, y - r * 0.1), (x + r * 0.9, y + r * 0.6), (x + r * 0.86, 198)]
    left = [(x - r, 198), (x - r * 1.02, y + r * 0.6), (x - r * 0.96, y - r * 0.1), (x - r * 0.6, y - r * 0.78)]
    c.path(smooth([*left, (x, y - r), *right], closed=False) + "Z", fill=fill)


def plume(c: Canvas, points: Sequence[Point], width: float, *, fill: str) -> None:
    """Draw one feather of a crest, from its root."""
    ribbon(c, points, [width * 0.5, width, width * 0.8, 1], fill=fill, width=THIN)


@dataclass(frozen=True, slots=True)
class Plumage:
    """The colours of a bird on a perch; ``tail_end`` is where its tail ends, ``wing_band`` a band over the wing."""

    back: str
    belly: str
    head: str
    tail: str
    bill: str = "parrot"
    bill_colour: str = DARK_HORN
    tail_end: Point = (44, 186)
    wing_band: str = ""
    wing: str = ""
    throat: str = ""
    bill_scale: float = 0.5


def perched(c: Canvas, p: Plumage) -> None:
    """Draw a bird on a perch from the side, facing right."""
    end_x, end_y = p.tail_end
    ribbon(c, [(84, 126), ((84 + end_x) / 2 - 2, (126 + end_y) / 2 + 2), p.tail_end], [30, 24, 14], fill=p.tail)
    c.blob([(104, 56), (146, 52), (156, 88), (140, 128), (106, 152), (78, 146), (74, 122), (88, 84)], fill=p.belly)
    bill(c, p.bill, 152, 48, p.bill_scale, upper=p.bill_colour)
    c.blob([(100, 60), (104, 32), (130, 20), (154, 34), (158, 58), (142, 74), (116, 76)], fill=p.head)
    if p.throat:
        c.blob([(134, 62), (156, 58), (154, 76), (144, 84)], fill=p.throat, stroke=NONE)
    wing = [(96, 72), (122, 84), (124, 110), (102, 136), (54, 160), (70, 116)]
    c.blob(wing, fill=p.wing or p.back)
    if p.wing_band:
        c.blob([(84, 104), (104, 110), (118, 118), (104, 132), (78, 126)], fill=p.wing_band, stroke=NONE)
    c.curve([(70, 136), (92, 128), (116, 108)], width=THIN)
    eye(c, 138, 44, 5)
    for x in (112, 128):
        c.line([(x, 146), (x + 4, 164)], stroke=DARK_GREY, width=5)
    c.rect(88, 162, 90, 9, radius=4, fill=LEATHER)


def feather(
    c: Canvas, widths: Sequence[float], *, fill: str, spine: Sequence[Point] = ((100, 176), (96, 110), (106, 14))
) -> Ribbon:
    """Draw a feather, quill down, and return its vane; the widths run from the quill to the tip."""
    c.line([(spine[0][0] + 1, 196), spine[0]], stroke=SOFT_INK, width=LINE + 1)
    vane = ribbon(c, spine, widths, fill=fill)
    for t in steps(9, 0.08, 0.88):
        for side in (-0.9, 0.9):
            c.line([vane.at(t, 0), vane.at(min(t + 0.1, 1), side)], stroke=SOFT_INK, width=1)
    c.curve([vane.at(t, 0) for t in steps(7, 0, 0.98)], width=LINE, stroke=SHADE if fill in DARKS else INK)
    return vane


DARKS = frozenset((DARK_HORN, DARK_GREY, INK, GREY))
