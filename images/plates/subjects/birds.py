"""Birds, their feathers from both sides, and their eggs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from images.book import Draw
from images.canvas import Canvas, polar
from images.kits.birds import Plumage, bill, eye, perched, plume
from images.kits.outlines import dots, spread_inside, strokes, symmetric
from images.kits.swatches import tone
from images.palette import CORAL_WHITE, DARK_GREY, DARK_HORN, DARK_LEAF, DARK_WOOD, IVORY, PAPER, SOFT_INK, WATER
from images.plates.content import Item
from images.plates.main import WHOLE, Known, Main, put, state, whole

_FIGURES = ("crane-stork", "hornbill", "hummingbird", "toucan", "pheasant", "ground-bird", "owl")
"""Groups whose build says more than their colours."""
_BILLS = {
    "strong-hook-black": ("parrot", DARK_HORN), "strong-hook-pale": ("parrot", IVORY),
    "strong-hook-red": ("parrot", "#c63c2f"), "notched-hook": ("notched", DARK_GREY), "large-hook": ("hook", "#e7b93c"),
    "seed-cone-red": ("cone", "#c63c2f"), "seed-cone-dark-or-pale": ("cone", DARK_GREY),
    "stout-orange": ("stout", "#e58a2e"), "slim": ("slim", DARK_HORN), "flat-broad": ("flat", DARK_GREY),
}  # fmt: skip
_STREAKED = Plumage("#8d7350", "#e6d9bd", "#a98d5f", "#8d7350")


def bird(item: Item, known: Known) -> Main | None:
    """A whole bird in its plumage, with its own bill."""
    group, found = item.first("bird-group"), state(item, known, "plumage")
    distinctive = item.profile.forms[0] == "feather" and not item.has("feather-form", "plain-vane", "comb-velvet", "")
    if not group or found is None or distinctive:
        return None
    if group in _FIGURES and not item.has("plumage", "pink") and (figure := state(item, known, "bird-group")):
        return whole(figure)
    draw, kind = found[1], _BILLS.get(item.first("bill-form"))
    if kind and isinstance(draw, partial) and isinstance(draw.keywords.get("p"), Plumage):
        draw = partial(draw, p=replace(draw.keywords["p"], bill=kind[0], bill_colour=kind[1]))
    elif kind and group != "raptor" and item.has("plumage", "barred-streaked"):
        draw = partial(_streaked, p=replace(_STREAKED, bill=kind[0], bill_colour=kind[1]))
    if group in ("parrot", "raptor"):
        draw = partial(
            _parrot, draw=draw, face=_settled(item, "face-skin"), crest=_settled(item, "crest-form"), beak=kind
        )
    places = {"plumage": WHOLE, "bill-form": (164.0, 50.0), "face-skin": (140.0, 40.0), "crest-form": (126.0, 20.0)}
    places |= {"bird-tail-colour": (54.0, 176.0), "wing-patch": (100.0, 96.0), "parrot-mark": (110.0, 84.0)}
    return Main(draw, places, frozenset({"plumage"}))


_FACES = {
    "white-ring": PAPER, "blue-ring": "#8fb6de", "red-orange": "#d9632f",
    "yellow-ring": "#e7b93c",
}  # fmt: skip
_CRESTS = {
    "yellow-forward": "#e7b93c", "broad-white": PAPER, "broad-salmon": "#e8a08a", "black-upright": DARK_HORN,
    "thin-pointed": "#c8c4b8",
    "quills": DARK_HORN,
}  # fmt: skip


def _settled(item: Item, character: str) -> str:
    """Return the first scored state; empty where some of the birds have nothing of the kind."""
    return "" if "none" in item.states(character) else item.first(character)


def _parrot(c: Canvas, *, draw: Draw, face: str, crest: str, beak: tuple[str, str] | None) -> None:
    """A parrot or bird of prey with its bill, its crest and the bare skin of its face."""
    for n, angle in enumerate((-150, -128, -106, -84)) if crest in _CRESTS else ():
        long = 46 - 4 * n
        plume(
            c, [(126, 30), polar(126, 30, long * 0.6, angle), polar(126, 30, long, angle + 16)], 12, fill=_CRESTS[crest]
        )
    draw(c)
    if beak:
        bill(c, beak[0], 152, 48, 0.38 if beak[0] == "hook" else 0.5, upper=beak[1])
    if face == "white-feather-lines":
        c.blob([(128, 38), (142, 32), (153, 40), (152, 60), (142, 68), (130, 58)], fill=PAPER, width=1.5)
        strokes(c, ([(134, y), (148, y + 2)] for y in (52, 57, 62)), width=1)
    elif face in _FACES:
        c.circle(138, 44, 9, fill=_FACES[face], width=1.5)
    eye(c, 138, 44, 5)


def _streaked(c: Canvas, *, p: Plumage) -> None:
    perched(c, p)
    breast = [(132, 86), (142, 80), (138, 100), (128, 104), (130, 120), (118, 128), (146, 94), (112, 142), (124, 136)]
    strokes(c, ([(x, y), (x - 2, y + 8)] for x, y in breast), stroke=DARK_HORN, width=2.5)


def feather(item: Item, known: Known) -> Main | None:
    """A feather from above and from below."""
    alive = any(form.startswith("live-") for form in item.profile.forms)
    if item.profile.forms[0] not in ("feather", "feather-article") or (
        alive and item.has("feather-form", "plain-vane", "")
    ):
        return None
    upper, under = state(item, known, "feather-upper-colour"), state(item, known, "feather-under-colour")
    form = state(item, known, "feather-form")
    first = form if form and not item.has("feather-form", "plain-vane") else upper
    second = under or (upper if first is form else form)
    if first is None or item.has("feather-form", "comb-velvet"):
        return None

    def draw(c: Canvas) -> None:
        put(c, first[1], -14, 0, 0.98)
        if second:
            put(c, second[1], 92, 44, 0.76)

    places = {first[0]: (60.0, 60.0)} | ({second[0]: (170.0, 90.0)} if second else {})
    return Main(draw, places, frozenset({first[0]}))


_EGGS = {
    "pure-white": (PAPER, ""), "rusty-blotches": (CORAL_WHITE, "#9c4a2c"), "cream-pitted": (IVORY, "pits"),
    "dark-green-grainy": ("#2f5a48", "grain"), "blue-green": (WATER, ""), "spotted-small": ("#dfe6d8", DARK_WOOD),
    "sand-brown": ("#c9a678", ""), "chalky-white": ("#f2f1ea", "pits"),
}  # fmt: skip
_SHAPES = {"round": (1.06, 0.5), "short-oval": (1.22, 0.47), "pointed-oval": (1.4, 0.42), "long-oval": (1.55, 0.46)}
"""Length for width, and where the widest place lies."""


def egg(item: Item, _known: Known) -> Main | None:
    """An egg in its form and colour."""
    if not item.comes_as("bird-egg") or item.profile.forms[0] != "bird-egg":
        return None
    fill, marks = _EGGS.get(item.first("egg-surface"), (IVORY, ""))
    ratio, widest = _SHAPES.get(item.first("egg-shape"), (1.3, 0.46))

    def draw(c: Canvas) -> None:
        high = 168.0
        wide, top = high / ratio, 16.0
        middle = top + high * (1 - widest)
        outline = symmetric(
            [
                (100, top),
                (100 + wide * 0.36, top + high * 0.16),
                (100 + wide / 2, middle),
                (100 + wide * 0.38, top + high * 0.86),
                (100, top + high),
            ]
        )
        c.blob(outline, fill=fill)
        inner = [(100 + (x - 100) * 0.88, 100 + (y - 100) * 0.88) for x, y in outline]
        if marks in ("pits", "grain"):
            dots(c, spread_inside(inner, 240, 3), 1.1, fill=SOFT_INK if marks == "pits" else DARK_LEAF)
        elif marks:
            for r, seed in ((2.2, 1), (5.0, 5)):
                dots(c, spread_inside(inner, 60, seed), r, fill=marks)
        if item.has("egg-gloss", "glossy"):
            c.curve([(76, 60), (84, 44), (98, 34)], stroke=tone(fill, 1.6), width=6)

    places = {"egg-surface": (80.0, 110.0), "egg-shape": (100.0, 17.0), "egg-gloss": (84.0, 46.0)}
    return Main(draw, places | {"egg-length": (100.0, 183.0)})


MAKERS = (feather, bird, egg)
