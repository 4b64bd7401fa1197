"""Lizards, snakes, frogs and salamanders in their own colours and forms."""

from __future__ import annotations

from images.canvas import NONE, Canvas, polar
from images.kits.animals import toes
from images.kits.outlines import Ribbon, corners, dots, points, ribbon, rows, spread_inside, steps, strokes, symmetric
from images.kits.swatches import tone
from images.palette import (
    DARK_HORN,
    DARK_LEAF,
    DARK_WOOD,
    FEATHER_YELLOW,
    INK,
    IVORY,
    LEAF,
    LEATHER,
    SCALE,
)  # fmt: skip
from images.plates.content import Item
from images.plates.main import Known, Main, dyed

COLOURS = {
    "bright-green": ("#6fbf3f", ""),
    "bright-blue": ("#3f8fd6", ""),
    "grey-red-spots": ("#9aa3a8", "#d0552e"),
    "bark-brown": ("#9c7d55", "#6f5638"),
    "black-and-warm": ("#3a3330", "#ea9a6a"),
    "plain-brown-grey": ("#93826b", ""),
    "white-or-pink": ("#f4dcd6", ""),
    "bright-on-black": ("#2c2926", "#f0d23c"),
    "plain-warm": ("#e5852f", ""),
    "orange-knobs": ("#3d3026", "#ea8a2f"),
    "olive": ("#8b8a52", ""),
}
"""Ground colour and colour of the marks."""
_SKIN, _SKIN_PALE = "#a39a63", "#cfc79a"
"""The colours that the pictures of parts of lizards have."""


def colours(item: Item) -> tuple[str, str]:
    """Return ground and marks of an animal."""
    return COLOURS.get(item.first("herp-colour"), (SCALE, ""))


def lizard(item: Item, known: Known) -> Main | None:
    """A lizard: an iguana from the side, a chameleon on its twig, others from above."""
    if not item.comes_as("live-lizard", "live-gecko", "live-chameleon"):
        return None
    fill, mark = colours(item)
    if item.has("lizard-toes", "bundles"):
        stump = item.has("lizard-tail-form", "stump")
        draw = dyed(known["forms/live-chameleon"], {LEAF: fill, DARK_LEAF: tone(fill, 0.75)})
        places = {"lizard-toes": (84.0, 166.0), "lizard-eyes": (156.0, 66.0), "herp-colour": (110.0, 78.0)}
        places |= {"lizard-head-ornament": (132.0, 34.0)} | ({} if stump else {"lizard-tail-form": (24.0, 116.0)})
        return Main(draw, places, dyes={_SKIN: fill, _SKIN_PALE: tone(fill, 1.3)})
    if item.has("lizard-scales", "comb-crest"):
        draw = dyed(known["forms/live-lizard"], {SCALE: fill, LEAF: tone(fill, 1.3), DARK_HORN: tone(fill, 0.5)})
        places = {"lizard-scales": (100.0, 70.0), "herp-colour": (116.0, 100.0), "lizard-tail-form": (20.0, 150.0)}
        places |= {"lizard-toes": (92.0, 176.0), "lizard-head-ornament": (160.0, 82.0)}
        return Main(draw, places, dyes={_SKIN: fill, _SKIN_PALE: tone(fill, 1.3)})
    places = {"lizard-tail-form": (134.0, 170.0), "lizard-toes": (42.0, 44.0), "herp-colour": (84.0, 110.0)}
    places |= {"lizard-scales": (112.0, 92.0), "lizard-head-ornament": (84.0, 30.0), "lizard-eyes": (113.0, 26.0)}
    dyes = {_SKIN: fill, _SKIN_PALE: tone(fill, 1.3)}
    return Main(lambda c: _from_above(c, item, fill, mark), places, dyes=dyes)


_TAILS = {
    "stump": ("100,128 106,150 112,166", (38, 44, 26)),
    "sausage": ("100,128 108,152 128,172 154,178 178,174", (36, 42, 40, 26, 4)),
    "whip": ("100,128 106,160 136,182 172,176 188,140", (32, 20, 12, 7, 2)),
    "flat-leaf": ("100,128 106,144 116,158 128,172 142,188 150,196", (28, 22, 46, 54, 30, 3)),
    "coiling": ("100,128 112,160 144,172 166,150 150,132 138,146", (32, 22, 14, 9, 7, 4)),
}
_TAIL = ("100,128 106,158 134,180 178,182", (32, 24, 15, 3))


def _from_above(c: Canvas, item: Item, fill: str, mark: str) -> None:
    spine, widths = _TAILS.get(item.first("lizard-tail-form"), _TAIL)
    tail = ribbon(c, points(spine), widths, fill=fill)
    pads = item.has("lizard-toes", "pads")
    for x, y, foot_x, foot_y, angle in rows("88,62,44,42,215 112,62,156,42,-35 88,122,42,144,150 112,122,158,144,30"):
        knee = ((x + foot_x) / 2, (y + foot_y) / 2 + (8 if foot_y < 90 else -10))
        ribbon(c, [(x, y), knee, (foot_x, foot_y)], [19, 15, 11], fill=fill)
        toes(c, foot_x, foot_y, [angle + k * 30 for k in (-2, -1, 0, 1, 2)], 20, fill=fill, pad=6 if pads else 0)
    trunk = symmetric(points("100,46 118,52 132,84 130,112 116,138 100,142"))
    if item.has("lizard-scales", "side-fringe"):
        edge = Ribbon(points("118,54 134,84 132,112 118,136"), [0, 0])
        for m in (1, -1):
            thorns = [
                [edge.centre(t - 0.04), (edge.centre(t)[0] + 14, edge.centre(t)[1] + 5), edge.centre(t + 0.04)]
                for t in steps(9, 0.05, 0.95)
            ]
            corners(c, ([(100 + m * (x - 100), y) for x, y in thorn] for thorn in thorns), fill=fill)
    c.blob(trunk, fill=fill)
    _head(c, item, fill)
    inner = [(100 + (x - 100) * 0.84, y) for x, y in trunk]
    _surface(c, item, inner, fill)
    if item.has("lizard-tail-form", "spiny-rings"):
        thorny = steps(9, 0.1, 0.9)
        corners(
            c,
            (
                [tail.at(t, s * 0.8), tail.at(t + 0.05, s * 1.6), tail.at(t + 0.06, s * 0.8)]
                for t in thorny
                for s in (-1, 1)
            ),
            fill=fill,
        )
        tail.rings(c, thorny, bulge=0.01)
    if mark:
        dots(c, spread_inside(inner, 46, 5), 4.2, fill=mark)
        dots(c, [tail.at(t, s) for t, s in ((0.15, -0.4), (0.28, 0.4), (0.42, -0.3), (0.56, 0.3))], 3.4, fill=mark)


def _head(c: Canvas, item: Item, fill: str) -> None:
    if item.has("lizard-head-ornament", "spine-crown"):
        angles = (-160, -125, -55, -20)
        corners(
            c,
            (
                [polar(100, 44, 14, a - 18 + 180), polar(100, 44, 34, 180 + a), polar(100, 44, 14, a + 18 + 180)]
                for a in angles
            ),
            fill=fill,
        )
    c.blob(symmetric(points("100,4 112,10 121,30 116,52 100,58")), fill=fill)
    wide_eyes = item.has("lizard-eyes", "clear-cap")
    for m in (1, -1):
        if wide_eyes:
            c.circle(100 + m * 14, 26, 7, fill=FEATHER_YELLOW)
            c.ellipse(100 + m * 14, 26, 1.8, 5, fill=INK, stroke=NONE)
        else:
            c.circle(100 + m * 13, 26, 4, fill=INK, stroke=IVORY, width=1)
    if item.has("lizard-head-ornament", "bony-ridges"):
        strokes(c, ([(100 + m * 8, 20), (100 + m * 16, 44)] for m in (1, -1)), width=4)


def _surface(c: Canvas, item: Item, inner: list[tuple[float, float]], fill: str) -> None:
    kind, ink = item.first("lizard-scales"), tone(fill, 0.7)
    if kind in ("large-plates", "pine-cone", "spiny-rings"):
        for n, y in enumerate(steps(8, 56, 132)):
            half = 12 + 18 * (1 - ((y - 98) / 52) ** 2)
            row = [(100 + half * k / 3, y + (4 if n % 2 else 0)) for k in range(-3, 4)]
            strokes(
                c, ([(x - 5, y), (x, y + 8), (x + 5, y)] for x, y in row), stroke=ink if kind != "pine-cone" else INK
            )
    elif kind == "six-ridges":
        strokes(
            c,
            ([(100 + x * 0.8, 56), (100 + x, 96), (100 + x * 0.7, 134)] for x in (-22, -13, -4, 4, 13, 22)),
            stroke=ink,
            width=3,
        )
    elif kind in ("studs", "granules-and-warts"):
        dots(c, spread_inside(inner, 90, 3), 3, fill=tone(fill, 1.3), stroke=ink)
    else:
        dots(c, spread_inside(inner, 90, 3), 1.2, fill=ink)


def snake(item: Item, known: Known) -> Main | None:
    """A coiled snake, a cobra with its hood spread."""
    if not item.comes_as("live-snake"):
        return None
    fill, mark = colours(item)
    if item.has("skin-pattern", "diamond-net", "jigsaw", "pale-islands"):
        fill, mark = ("#cda873", "#5a3d26") if fill == SCALE else (fill, mark or tone(fill, 0.6))
    if item.has("skin-pattern", "pale-islands"):
        mark = "#c9a15e"
    if item.has("skin-pattern", "cross-bars"):
        mark = tone(fill, 1.3)
    plain = item.has("skin-pattern", "none") or not mark
    colour = {LEATHER: fill, DARK_WOOD: tone(fill, 0.88) if plain else mark}
    hood = item.first("hood-mark")

    def draw(c: Canvas) -> None:
        with c.dyed(colour):
            known["forms/live-snake"](c)
        if hood in ("broad-marked", "narrow-chevrons"):
            half = 32 if hood == "broad-marked" else 20
            c.blob(
                [
                    (112, 46),
                    (112 + half, 60),
                    (112 + half * 0.8, 92),
                    (112, 112),
                    (112 - half * 0.8, 92),
                    (112 - half, 60),
                ],
                fill=fill,
            )
            if hood == "broad-marked":
                for m in (1, -1):
                    c.circle(112 + m * 12, 74, 7, stroke=IVORY, width=4)
            else:
                strokes(c, ([(98, y), (112, y - 8), (126, y)] for y in (66, 80, 94)), stroke=IVORY, width=4)
            c.blob([(98, 42), (96, 22), (114, 14), (140, 22), (152, 36), (134, 48), (112, 52)], fill=fill)
            c.circle(126, 28, 4, fill=INK, stroke=NONE)

    places = {"hood-mark": (112.0, 74.0), "herp-colour": (50.0, 150.0), "labial-pits": (142.0, 36.0)}
    places |= {"skin-pattern": (100.0, 178.0), "snake-head-scales": (116.0, 20.0), "pupil": (126.0, 28.0)}
    return Main(draw, places)


def frog(item: Item, known: Known) -> Main | None:
    """A frog from the front."""
    if not item.comes_as("live-frog"):
        return None
    fill, mark = colours(item)
    belly = tone(fill, 1.5) if item.has("amphibian-belly", "clear") else IVORY

    def draw(c: Canvas) -> None:
        with c.dyed({LEAF: fill, IVORY: belly}):
            known["forms/live-frog"](c)
        if mark:
            dots(
                c,
                [
                    (62, 60),
                    (86, 50),
                    (114, 50),
                    (138, 60),
                    (46, 130),
                    (154, 130),
                    (76, 96),
                    (124, 96),
                    (60, 110),
                    (140, 110),
                ],
                5,
                fill=mark,
            )
        if item.has("amphibian-skin", "many-ridges"):
            strokes(c, ([(x, 46), (x + (x - 100) * 0.1, 64)] for x in (84, 92, 100, 108, 116)), width=2)
        if item.has("amphibian-skin", "side-ridges"):
            strokes(c, ([(100 + m * 34, 62), (100 + m * 42, 84)] for m in (1, -1)), stroke=tone(fill, 1.4), width=4)
        if item.has("amphibian-skin", "granular", "small-warts"):
            dots(c, [(60 + n * 37 % 80, 50 + n * 23 % 34) for n in range(16)], 1.6, fill=tone(fill, 0.65))

    places = {"finger-tips": (80.0, 190.0), "toe-webbing": (170.0, 184.0), "frog-eyes": (130.0, 36.0)}
    return Main(draw, places | {"amphibian-belly": (100.0, 130.0), "herp-colour": (100.0, 54.0)})


def salamander(item: Item, known: Known) -> Main | None:
    """A salamander from above, an axolotl with its gills."""
    if not item.comes_as("live-salamander"):
        return None
    fill, mark = colours(item)

    def draw(c: Canvas) -> None:
        if item.has("gills", "three-pairs"):
            for angle in (150, 180, 210, -30, 0, 30):
                frond = Ribbon([polar(118, 36, 12, angle), polar(118, 36, 44, angle - 10)], [14, 14])
                strokes(
                    c,
                    ([frond.centre(t), frond.at(min(t + 0.15, 1), s)] for t in steps(6, 0.1, 0.9) for s in (-1, 1)),
                    stroke="#c8685f",
                    width=2,
                )
                c.line([frond.centre(0), frond.centre(1)], stroke="#a8443c", width=4)
        with c.dyed({DARK_HORN: fill, FEATHER_YELLOW: mark or tone(fill, 0.9)}):
            known["forms/live-salamander"](c)

    places = {"gills": (92.0, 30.0), "herp-colour": (100.0, 84.0), "amphibian-skin": (92.0, 112.0)}
    return Main(draw, places | {"newt-head": (118.0, 14.0)})


MAKERS = (lizard, snake, frog, salamander)
