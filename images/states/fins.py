"""Shark fins: outline, tip, base, faces, colour."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from images.book import Draw
from images.canvas import NONE, Canvas, scattered
from images.kits.fins import Fin, colour_tip, cut_base, fin
from images.kits.outlines import is_inside
from images.palette import BONE, DARK_GREY, GREY, HIGHLIGHT, INK, PAPER, SHADE, THICK, THIN

PLAIN = Fin(height=1.3)
BROWN, SLATE, SANDY, WHITE = "#8c6b4c", "#5a6470", "#bfae7f", "#fbfaf6"


def shown(c: Canvas, *, form: Fin) -> None:
    """A fin from the side."""
    fin(c, form)


def ratio(c: Canvas, *, form: Fin) -> None:
    """A fin with the bars that measure its height and its width at the base."""
    outline = fin(c, form)
    top = min(y for _, y in outline)
    c.line([(14, 172), (14, top)], stroke=HIGHLIGHT, width=THICK + 1)
    c.line([(form.left, 194), (form.left + form.base, 194)], stroke=HIGHLIGHT, width=THICK + 1)
    c.line([(20, top), (form.left + form.base * form.rake, top)], stroke=HIGHLIGHT, width=THIN, dash="5 5")


def tip(c: Canvas, *, fill: str, line: bool, depth: float = 46) -> None:
    """A fin with a coloured tip."""
    fin(c, PLAIN)
    colour_tip(c, PLAIN, fill=fill, depth=depth, line=line)


def mottled(c: Canvas) -> None:
    """A tip as if salt were scattered over it, no sharp border."""
    form = replace(PLAIN, apex=0.22)
    fin(c, form)
    outline = form.outline()
    top = min(y for _, y in outline)
    for n, (u, v) in enumerate(scattered(260, 3)):
        x, y = 80 + u * 90, top + v * v * 80
        if is_inside((x, y), outline):
            c.circle(x, y, 2.6 + n % 3 * 0.6, fill=WHITE, stroke=NONE)
    c.polygon(form.outline())


def surface(c: Canvas, *, spots: bool, lines: bool) -> None:
    """The face of a fin: plain, with pale spots, or with spots between pale lines."""
    form = Fin(height=1.3, fill="#6d7a80", base=116, left=20)
    outline = fin(c, form)
    inner = [(100 + (x - 100) * 0.92, 112 + (y - 112) * 0.92) for x, y in outline]
    for row, y in enumerate(range(46, 168, 20)):
        run = [x for x in range(20, 190, 4) if is_inside((x, y + 10), inner)]
        if lines and len(run) > 2:
            c.line([(run[0], y + 10), (run[-1], y + 10)], stroke=WHITE, width=THIN)
        for x in range(20 + row % 2 * 10, 190, 20) if spots else ():
            if is_inside((x, y), inner):
                c.circle(x, y, 4.5, fill=WHITE, stroke=NONE)


def two_sides(c: Canvas, *, under: str) -> None:
    """Both faces of one fin, side by side."""
    form = Fin(height=2.1, apex=0.1, base=62, rake=1.05, flap=0.12)
    for dx, fill in ((-20, GREY), (76, under)):
        with c.moved(dx, 0):
            fin(c, replace(form, fill=fill))


def spine(c: Canvas, *, present: bool) -> None:
    """A fin with or without a stout spine before it."""
    if present:
        c.path("M22,178 C24,130 34,92 60,62 C58,100 56,140 50,178 Z", fill=HIGHLIGHT)
    with c.moved(6, 0):
        fin(c, Fin(height=1.05, base=100, left=40))


def base_form(c: Canvas, *, kind: str) -> None:
    """How a fin meets the body: long with a flap, short and upright, or cut along its whole base."""
    if kind == "long-with-flap":
        fin(c, Fin(height=1.1, flap=0.42, base=110, left=16))
        c.line([(130, 184), (174, 182)], stroke=HIGHLIGHT, width=THICK + 1)
    elif kind == "short-upright":
        fin(c, Fin(height=1.7, flap=0, base=78, rake=0.9, apex=0.2, left=50))
    else:
        c.path("M12,176 C30,120 70,40 120,14 C126,30 128,60 124,84 C140,110 164,140 190,164 L184,184 Z", fill=GREY)
        c.path("M12,176 L190,164 L184,184 L22,190 Z", fill=BONE)


def long_flap(c: Canvas, *, share: float) -> None:
    """The loose flap behind the base, and the base, as bars."""
    fin(c, Fin(height=1.2, flap=share, base=104, left=18))
    c.line([(18, 194), (122, 194)], width=THICK)
    c.line([(126, 194), (122 + 104 * share, 194)], stroke=HIGHLIGHT, width=THICK + 2)


def rear_tip(c: Canvas, *, kind: str) -> None:
    """The lower rear corner of a fin, much enlarged: the colour of its free tip."""
    corner = [(8, 20), (56, 36), (86, 72), (98, 116), (140, 134), (190, 164), (188, 172), (8, 172)]
    c.polygon(corner, fill=SLATE)
    if kind == "white-patch":
        c.polygon([(134, 131), (140, 134), (190, 164), (188, 172), (124, 172)], fill=WHITE)
    if kind == "white-margin":
        c.line([(104, 121), (140, 137), (186, 164)], stroke=WHITE, width=8)
    c.polygon(corner)
    c.rect(8, 172, 110, 14, radius=4, fill=BONE)


def underside(c: Canvas, *, fill: str, mark: str, kind: str) -> None:
    """The pale face of a two-toned fin."""
    form = Fin(height=1.75, apex=0.12, base=84, rake=1.2, fill=fill)
    outline = fin(c, form)
    if kind == "tip":
        colour_tip(c, form, fill=mark, depth=40, line=False)
    if kind == "edge":
        c.polygon([(96 + (x - 96) * 0.93, 116 + (y - 116) * 0.94) for x, y in form.outline()], stroke=mark, width=9)
        c.polygon(form.outline())
    if kind == "mottled":
        top = min(y for _, y in outline)
        for u, v in scattered(200, 3):
            x, y = 90 + u * 70, top + v * v * 80
            if is_inside((x, y), outline):
                c.circle(x, y, 3, fill=mark, stroke=NONE)
        c.polygon(outline)


APEX = {"broad": 0.34, "rounded": 0.17, "pointed": 0.03}
STATES: dict[str, dict[str, Draw]] = {
    "fin-apex-shape": {name: partial(shown, form=Fin(height=1.3, apex=apex)) for name, apex in APEX.items()},
    "fin-height-to-width": {
        "below-1-5": partial(ratio, form=Fin(height=1.15, base=112)),
        "from-1-5-to-2-5": partial(ratio, form=Fin(height=1.95, base=80, rake=1.1)),
        "from-2-5": partial(ratio, form=Fin(height=2.9, base=54, rake=1.2, apex=0.14)),
    },
    "fin-trailing-edge": {
        rear: partial(shown, form=Fin(height=1.35, rear=rear, rake=1.0))
        for rear in ("straight", "hollow", "s-shaped", "ragged")
    },
    "fin-tip-mark": {
        "none": partial(shown, form=PLAIN),
        "mottled-white": mottled,
        "clean-white": partial(tip, fill=WHITE, line=True),
        "black": partial(tip, fill=INK, line=False),
        "dusky": partial(tip, fill="#85857f", line=False),
    },
    "fin-ground-colour": {
        name: partial(shown, form=replace(PLAIN, fill=fill))
        for name, fill in {"brown": BROWN, "grey": GREY, "slate": SLATE, "sandy": SANDY}.items()
    },
    "fin-surface-pattern": {
        "plain": partial(surface, spots=False, lines=False),
        "pale-spots": partial(surface, spots=True, lines=False),
        "pale-spots-and-lines": partial(surface, spots=True, lines=True),
    },
    "fin-two-sides": {"same": partial(two_sides, under=GREY), "dark-and-pale": partial(two_sides, under=WHITE)},
    "fin-base-section": {
        "cartilage-blocks": partial(cut_base, blocks=True),
        "spongy-fibres": partial(cut_base, blocks=False),
    },
    "fin-spine": {"absent": partial(spine, present=False), "present": partial(spine, present=True)},
    "fin-base-form": {
        kind: partial(base_form, kind=kind) for kind in ("long-with-flap", "short-upright", "whole-base-cut")
    },
    "fin-rear-tip-length": {
        "below-0-33": partial(long_flap, share=0.2),
        "from-0-33-to-0-45": partial(long_flap, share=0.39),
        "from-0-45": partial(long_flap, share=0.6),
    },
    "fin-rear-tip-colour": {kind: partial(rear_tip, kind=kind) for kind in ("same", "white-patch", "white-margin")},
    "pectoral-underside": {
        "plain-white": partial(underside, fill=WHITE, mark="", kind=""),
        "dark-tip": partial(underside, fill=WHITE, mark=INK, kind="tip"),
        "mottled-white-tip": partial(underside, fill=SHADE, mark=PAPER, kind="mottled"),
        "dark-edge": partial(underside, fill=WHITE, mark=DARK_GREY, kind="edge"),
        "dusky": partial(underside, fill="#b3b1aa", mark="", kind=""),
    },
}
DRAWINGS = {f"{character}--{state}": draw for character, states in STATES.items() for state, draw in states.items()}
