"""Tails of mammals."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits.outlines import ribbon, steps
from images.kits.pelts import DARK, rump, tail
from images.palette import (
    BONE,
    FUR,
    HIGHLIGHT,
    HORN,
    LEATHER,
    SCALE,
    THICK,
    THIN,
)

HANGING: tuple[Point, ...] = ((62, 62), (96, 80), (112, 126), (134, 178))


LONG: tuple[Point, ...] = ((62, 62), (98, 82), (110, 136), (142, 178), (190, 156))


def shown(
    c: Canvas, *, spine: tuple[Point, ...], widths: tuple[float, ...], fill: str = FUR, tip: str = "", bands: int = 0
) -> None:
    """A tail on the hind part it belongs to."""
    tail(c, spine, widths, fill=fill, tip=tip, bands=bands)
    rump(c, fill=fill)


def thick_root(c: Canvas) -> None:
    """Otter: thick at the root, tapering, flat below, on a low body."""
    c.path(
        "M0,60 C40,52 76,70 190,150 C194,156 190,160 184,160 C120,152 80,140 50,140 L54,176 L24,176 L22,140 L0,140",
        fill=HORN,
    )
    c.line([(96, 146), (184, 160)], width=THICK)


def long_tuft(c: Canvas) -> None:
    """Lion: long and thin with a dark tuft."""
    c.blob([(146, 160), (160, 158), (180, 168), (192, 190), (168, 188), (150, 178)], fill=DARK)
    ribbon(c, [(62, 62), (94, 78), (106, 128), (152, 170)], [14, 12, 10, 9], fill=FUR)
    rump(c)


def stump(c: Canvas) -> None:
    """A stump, hidden in the fur."""
    c.blob([(58, 56), (74, 62), (80, 76), (72, 86), (60, 84)], fill=FUR)
    rump(c)


def bushy(c: Canvas, *, tip: str) -> None:
    """Fox: a bushy tail."""
    body = ribbon(c, [(60, 66), (96, 90), (132, 138), (184, 176)], [20, 48, 60, 46, 4], fill=FUR)
    if tip:
        edge = [body.at(t, -1) for t in (0.78, 0.86, 0.94, 1)] + [body.at(t, 1) for t in (1, 0.94, 0.86, 0.78)]
        c.polygon([*edge, body.at(0.72, 0)], fill=tip, stroke=NONE)
        body.draw(c, steps=12)
    for side in (-0.6, -0.2, 0.2, 0.6):
        body.lines(c, [side], begin=0.3, end=0.66)
    rump(c)


def grasping_scaly(c: Canvas) -> None:
    """Pangolin: broad, scaly, curling about a branch."""
    c.rect(120, 150, 80, 14, radius=7, fill=LEATHER)
    body = ribbon(
        c, [(40, 70), (92, 84), (116, 136), (142, 182), (174, 150), (152, 120)], [50, 44, 36, 30, 22, 6], fill=SCALE
    )
    for i, t in enumerate(steps(13, 0.06, 0.92)):
        for side in (-0.5, 0.5) if i % 2 else (0, -0.9, 0.9):
            points = [body.at(t, side - 0.4), body.at(min(t + 0.07, 1), side), body.at(t, side + 0.4)]
            c.line(points, width=THIN)
    rump(c, fill=SCALE)


def no_tail(c: Canvas) -> None:
    """A rump without a tail."""
    rump(c)


def cut_off(c: Canvas) -> None:
    """The root of a tail, cut through."""
    ribbon(c, [(60, 64), (84, 76), (102, 98)], [24, 24, 24], fill=FUR)
    with c.turned(50, 104, 101):
        c.ellipse(104, 101, 6, 13, fill=BONE)
    rump(c)
    c.line([(92, 126), (132, 76)], stroke=HIGHLIGHT, width=THICK, dash="8 6")


TAIL: dict[str, Draw] = {
    "short-black-tip": partial(shown, spine=((62, 64), (84, 78), (92, 104)), widths=(18, 16, 12), tip=DARK),
    "medium-ringed": partial(shown, spine=HANGING, widths=(20, 20, 18, 14), tip=DARK, bands=4),
    "medium-plain": partial(shown, spine=HANGING, widths=(20, 20, 18, 10)),
    "very-long-thick": partial(shown, spine=LONG, widths=(32, 38, 38, 34, 22)),
    "thick-root": thick_root,
    "long-ringed": partial(shown, spine=LONG, widths=(20, 20, 20, 18, 14), tip=DARK, bands=8),
    "long-tuft": long_tuft,
    "stump": stump,
    "bushy-black-tip": partial(bushy, tip=DARK),
    "bushy-plain": partial(bushy, tip=""),
    "grasping-scaly": grasping_scaly,
    "long-dark-tip": partial(shown, spine=LONG, widths=(20, 20, 18, 18, 14), tip=DARK),
    "long-thin": partial(shown, spine=LONG, widths=(13, 11, 10, 9, 5)),
    "none": no_tail,
    "cut-off": cut_off,
}


STATES: dict[str, dict[str, Draw]] = {
    "mammal-tail-form": TAIL,
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
