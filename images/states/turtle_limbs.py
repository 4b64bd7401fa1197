"""Turtles: limbs, tail, nose, front end of the belly shell."""

from __future__ import annotations

from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, Point
from images.kits.carapaces import (
    foot,
)
from images.kits.outlines import ribbon, steps
from images.palette import (
    DARK_GREY,
    HIGHLIGHT,
    HORN,
    INK,
    SCALE,
    THIN,
)
from images.states.turtles import PALE, SKIN, TAN, YELLOW


def limb_flipper(c: Canvas) -> None:
    """Sea turtle: a flipper."""
    c.blob([(26, 26), (72, 24), (120, 62), (158, 118), (178, 184), (140, 164), (84, 122), (34, 88)], fill=SKIN)
    for t in steps(7, 0.1, 0.85):
        c.circle(40 + 120 * t, 42 + 110 * t, 8, width=THIN)


def limb_webbed(c: Canvas) -> None:
    """Freshwater turtle: webbed toes with claws."""
    ends: tuple[Point, ...] = ((34, 128), (62, 164), (100, 178), (138, 164), (166, 128))
    web = [
        (34, 128),
        (52, 138),
        (62, 164),
        (82, 162),
        (100, 178),
        (118, 162),
        (138, 164),
        (148, 138),
        (166, 128),
        (128, 84),
        (72, 84),
    ]
    c.blob(web, fill="#b8b788")
    for x, y in ends:
        ribbon(
            c,
            [(100 + (x - 100) * 0.3, 92), (100 + (x - 100) * 0.7, 92 + (y - 92) * 0.6), (x, y)],
            [20, 18, 13],
            fill=SKIN,
        )
        c.path(f"M{x - 5},{y - 2} L{x + (x - 100) * 0.14},{y + 18} L{x + 5},{y - 2} Z", fill=INK, width=THIN)
    ribbon(c, [(100, 6), (100, 56), (100, 108)], [56, 56, 62], fill=SKIN)


def limb_club(c: Canvas) -> None:
    """Tortoise: a club foot like that of an elephant, thick scales, short blunt nails."""
    c.path("M52,6 C54,70 44,120 34,164 C40,184 160,184 166,164 C156,120 146,70 148,6 Z", fill=DARK_GREY)
    for x, y in ((76, 40), (104, 52), (126, 34), (70, 82), (98, 96), (130, 84), (82, 124), (116, 128)):
        c.blob(
            [(x - 12, y - 6), (x, y - 12), (x + 12, y - 6), (x + 8, y + 10), (x - 8, y + 10)], fill=SCALE, width=THIN
        )
    for x in (52, 84, 116, 148):
        c.path(f"M{x - 12},176 C{x - 12},152 {x + 12},152 {x + 12},176 Z", fill="#d9cfa8")


def tail(c: Canvas, *, end: str) -> None:
    """A tail that ends in a spike, without one, or bears a saw crest."""
    c.path("M0,30 C70,20 110,50 112,84 C104,104 60,110 0,104 Z", fill=TAN)
    body = ribbon(c, [(70, 96), (110, 116), (142, 144), (164, 176)], [44, 32, 22, 12], fill=SKIN)
    if end == "spike":
        c.path("M157,166 L174,160 L184,196 Z", fill=HIGHLIGHT)
    if end == "saw-crest":
        for t in steps(8, 0.08, 0.92):
            c.polygon(
                [body.at(t - 0.06 if t > 0.06 else 0, -1), body.at(t, -1.9), body.at(min(t + 0.06, 1), -1)],
                fill=HIGHLIGHT,
            )


def snout(c: Canvas, *, nose: str) -> None:
    """A turtle's head from the side with its nose."""
    c.path("M0,64 C40,58 60,40 104,42 C140,46 158,68 160,96 C160,118 130,134 90,138 C50,142 30,150 0,150 Z", fill=SKIN)
    c.curve([(158, 112), (130, 116), (104, 110)])
    if nose == "pig-like":
        c.path("M148,66 L180,72 C188,74 188,104 180,106 L156,106 Z", fill=SKIN)
        c.ellipse(182, 89, 7, 17, fill="#b8b788")
        c.circle(181, 83, 3, fill=INK, stroke=NONE)
        c.circle(181, 95, 3, fill=INK, stroke=NONE)
    if nose == "snorkel":
        ribbon(c, [(148, 80), (172, 78), (194, 80)], [20, 11, 10], fill=SKIN)
        c.circle(193, 80, 3, fill=INK, stroke=NONE)
    if nose == "hooked":
        c.path("M134,60 C164,64 178,88 172,136 C162,124 156,116 128,116 Z", fill=HORN)
    if nose == "short":
        c.circle(153, 80, 3, fill=INK, stroke=NONE)
    c.circle(116, 74, 9, fill=YELLOW)
    c.circle(116, 74, 4.5, fill=INK, stroke=NONE)


def gular(c: Canvas, *, form: str) -> None:
    """The front end of the belly shell, from below."""
    c.path("M20,196 L20,110 C30,78 60,66 76,62 L124,62 C140,66 170,78 180,110 L180,196 Z", fill=PALE)
    if form == "long-prong":
        c.path("M76,66 C80,40 88,16 92,6 L108,6 C112,16 120,40 124,66 L100,104 Z", fill=HIGHLIGHT)
    elif form == "forked":
        c.path("M72,66 L66,22 L88,28 L100,52 L112,28 L134,22 L128,66 L100,104 Z", fill=HIGHLIGHT)
    else:
        c.path("M72,62 C80,54 120,54 128,62 L100,104 Z", fill=HIGHLIGHT)
    c.line([(100, 52), (100, 196)])
    c.curve([(22, 140), (60, 132), (100, 138), (140, 132), (178, 140)], width=THIN)


STATES: dict[str, dict[str, Draw]] = {
    "turtle-limbs": {
        "flippers": limb_flipper,
        "webbed-feet": limb_webbed,
        "club-feet": limb_club,
    },
    "forefoot-claws": {
        name: partial(foot, claws=n, fill=SKIN) for n, name in enumerate(("one", "two", "three", "four", "five"), 1)
    },
    "turtle-tail-tip": {end: partial(tail, end=end) for end in ("spike", "no-spike", "saw-crest")},
    "turtle-snout": {nose: partial(snout, nose=nose) for nose in ("pig-like", "snorkel", "hooked", "short")},
    "gular-form": {form: partial(gular, form=form) for form in ("long-prong", "forked", "short-pair")},
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
