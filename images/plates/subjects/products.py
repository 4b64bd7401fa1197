"""Organs, teeth of sharks, cloth, and things drawn in their form as it is, with places for what is looked at."""

from __future__ import annotations

from images.canvas import Canvas, Point, polar
from images.kits.outlines import Ribbon, points, steps, strokes
from images.kits.swatches import tone
from images.palette import (
    BONE,
    CORAL_WHITE,
    DARK_GREY,
    DARK_HORN,
    DARK_WOOD,
    FEATHER_BLUE,
    FEATHER_YELLOW,
    FUR,
    HORN,
    SHADE,
    SOFT_INK,
    THIN,
)  # fmt: skip
from images.plates.content import Item
from images.plates.main import Known, Main, dyed, state

_DRY = "#4a4a2c"
_Places = dict[str, tuple[float, float]]


def organ(item: Item, _known: Known) -> Main | None:
    """A musk pod, or a gall bladder."""
    if not item.has("organ-form", "hairy-pouch", "flat-pear-sac", "plump-greasy-sac") or not item.comes_as(
        "gall-organ"
    ):
        return None
    places: _Places = {"organ-form": (60, 90), "organ-content": (112, 116), "dried-sac-length": (100, 180)}
    if item.has("organ-form", "hairy-pouch"):
        return Main(_pod, places)
    plump = item.has("organ-form", "plump-greasy-sac")
    return Main(dyed(_sac, {_DRY: "#9a8a44"} if plump else {}), places)


def _pod(c: Canvas) -> None:
    """A round pouch, hairs turned towards a small opening."""
    c.circle(100, 104, 72, fill=FUR)
    hairs = ([polar(100, 104, r, a), polar(100, 104, r - 17, a + 7)] for r in (88, 66, 44) for a in range(0, 360, 9))
    strokes(c, hairs, stroke=DARK_HORN, width=THIN)
    c.circle(100, 104, 9, fill=DARK_HORN)


def _sac(c: Canvas) -> None:
    """A flattened dry sac, tied at its neck."""
    c.line([(100, 4), (100, 30)], stroke=SOFT_INK, width=4)
    c.path("M90,30 C88,64 40,92 44,146 C50,194 150,194 156,146 C160,92 112,64 110,30 Z", fill=_DRY)
    c.rect(86, 26, 28, 10, radius=3, fill=SHADE)
    strokes(
        c, ([(100 + x * 0.3, 70), (100 + x * 0.8, 120), (100 + x, 164)] for x in (-34, -14, 8, 30)), stroke="#6d6d45"
    )


_HALF = {"triangle": 62.0, "dagger": 34.0, "oblique": 52.0, "pavement": 66.0}
_TEETH = {"coarse": (17, 3.5), "fine": (34, 1.6)}
"""Saw teeth on each edge, and how far they stand out."""


def _crown(half: float, lean: float, teeth: int, reach: float) -> list[Point]:
    sides = []
    for m in (-1, 1):
        edge = Ribbon([(100 + lean, 10), (100 + m * half * 0.42 + lean * 0.4, 84), (100 + m * half, 142)], [0, 0])
        places = [edge.centre(t) for t in steps(2 * teeth)]
        sides.append([(x + m * (reach if k % 2 else 0), y) for k, (x, y) in enumerate(places)])
    return [*sides[0], *reversed(sides[1])]


def gill_plate(item: Item, known: Known) -> Main | None:
    """A gill plate in one dark colour, or with a pale half."""
    if item.form != "gill-plate":
        return None
    colours = (
        {HORN: "#e6dcc4", DARK_WOOD: DARK_HORN} if item.has("gill-plate-colour", "two-toned") else {HORN: DARK_WOOD}
    )
    return Main(dyed(known["forms/gill-plate"], colours), _FORMS["gill-plate"])


def snake_wine(item: Item, known: Known) -> Main | None:
    """A bottle with what lies in it."""
    if not item.has("dried-form", "in-liquid"):
        return None
    found = state(item, known, "bottle-content-look")
    return Main(found[1] if found else known["forms/tonic-liquid"], {"dried-form": (70.0, 120.0)})


def shark_tooth(item: Item, _known: Known) -> Main | None:
    """A tooth of a shark by its shape, its edge and its colour."""
    if item.form != "shark-tooth":
        return None
    fossil = item.has("shark-tooth-mineral", "fossil")
    fill, root = (DARK_GREY, HORN) if fossil else (CORAL_WHITE, BONE)

    lean = 40.0 if item.has("shark-tooth-shape", "oblique") else 0.0
    half = _HALF.get(item.first("shark-tooth-shape"), 62.0)

    def draw(c: Canvas) -> None:
        inner = points("62,180 86,166 100,164 114,166 138,180")
        c.blob(
            [(100 - half - 14, 140), (100 - half - 10, 178), *inner, (100 + half + 10, 178), (100 + half + 14, 140)],
            fill=root,
        )
        c.polygon(_crown(half, lean, *_TEETH.get(item.first("shark-tooth-edge"), (2, 0.0))), fill=fill)
        for m in (-1, 1) if item.has("shark-tooth-cusplets", "present") else ():
            x = 100 + m * half
            c.polygon([(x - m * 6, 142), (x + m * 6, 116), (x + m * 14, 144)], fill=fill)
        c.curve([(100 + lean * 0.6, 40), (96, 96), (100, 130)], stroke=SHADE)

    places: _Places = {
        "shark-tooth-edge": (100 + half * 0.47 + lean * 0.4, 92), "shark-tooth-shape": (100, 60),
        "shark-tooth-cusplets": (98 + half, 136),
        "shark-tooth-mineral": (66, 170), "shark-tooth-height": (100 + lean, 12),
    }  # fmt: skip
    return Main(draw, places)


_FIBRES = {"golden-fawn": "#c7a06a", "beige-grey-white": "#d8cfc0", "dyed": FEATHER_BLUE}


def cloth(item: Item, known: Known) -> Main | None:
    """A shawl in the colour of its fibre."""
    if not item.first("fibre-diameter") or not item.comes_as("wool-cloth"):
        return None
    places: _Places = {"fibre-diameter": (150, 150), "fibre-colour": (80, 80), "guard-hair-in-cloth": (120, 110)}
    fibre = _FIBRES.get(item.first("fibre-colour"), FEATHER_BLUE)
    return Main(dyed(known["forms/wool-cloth"], {FEATHER_BLUE: fibre}), places)


_FORMS: dict[str, _Places] = {
    "gill-plate": {"gill-plate-colour": (110, 60), "gill-lobe-end": (110, 20), "gill-plate-length": (170, 50)},
    "swim-bladder": {"maw-tubes": (164, 120), "maw-thickness": (100, 100), "maw-length": (100, 16)},
    "eel": {
        "eel-fin-start": (150, 96), "eel-skin": (120, 52), "fish-meat-skin": (120, 52), "eel-stage": (40, 44),
        "eel-vertebrae": (90, 112),
    },
    "glass-eel": {
        "eel-stage": (66, 112), "eel-packing": (160, 150), "eel-vertebrae": (120, 104), "eel-fin-start": (90, 150),
        "eel-skin": (52, 74),
    },
    "leech": {"leech-belly": (50, 160), "leech-back": (100, 110)},
    "wax-lump": {"waxy-lump-colour": (70, 60), "waxy-lump-inside": (100, 80), "waxy-lump-needle": (120, 140)},
    "tortoiseshell": {"shell-plate-pigment": (80, 80), "shell-plate-make": (120, 120)},
    "hair-item": {"hair-strand-form": (40, 60), "light-through": (160, 150), "fibre-diameter": (60, 110)},
    "fin-processed": {"fin-processing": (60, 70), "fin-needle-ends": (150, 60), "fin-needle-bend": (110, 130)},
    "fish-meat": {"fish-meat-bones": (104, 140), "fish-meat-skin": (100, 100), "fish-meat-grain": (90, 56)},
    "land-snail-shell": {
        "land-snail-look": (90, 60), "snail-coil-side": (150, 150), "snail-shell-shape": (110, 20),
        "shell-form": (60, 110),
        "shell-outside": (80, 120),
    },
}  # fmt: skip


def in_its_form(item: Item, known: Known) -> Main | None:
    """An item whose form shows all there is to see."""
    told = {cue.character for cue in item.profile.cues}
    if item.comes_as("reptile-egg") and "egg-shell" in told:
        return Main(known["forms/reptile-egg"], {"egg-shell": (70.0, 90.0), "egg-length": (100.0, 150.0)})
    form = next((one for one in item.profile.forms[:2] if told & _FORMS.get(one, {}).keys()), "")
    return Main(known[f"forms/{form}"], _FORMS[form]) if form else None


_SNAILS = {"green": "#5f9a3c", "bright-bands": FEATHER_YELLOW, "glossy-small": "#a87a4a", "plain-brown": "#8a6a4a"}


def snail(item: Item, known: Known) -> Main | None:
    """A land snail in its colour; bands only where it has them."""
    if item.form != "land-snail-shell":
        return None
    fill = _SNAILS.get(item.first("land-snail-look"), "#a87a4a")
    banded = item.has("land-snail-look", "bright-bands")
    colours = {FEATHER_YELLOW: fill, DARK_WOOD: DARK_WOOD if banded else tone(fill, 0.86)}
    places = _FORMS["land-snail-shell"]
    return Main(dyed(known["forms/land-snail-shell"], colours), places, frozenset({"shell-form"}))


def dried_snake(item: Item, _known: Known) -> Main | None:
    """A dried snake in a flat coil, its head in the middle."""
    if not item.has("dried-form", "flat-coil"):
        return None

    def draw(c: Canvas) -> None:
        spine = [polar(100, 100, 84 - n * 2.3, n * 33) for n in range(32)]
        coil = Ribbon(spine, [3, 12, 17, 18, 18, 16, 13, 10])
        coil.draw(c, fill="#8a7350", steps=90)
        bands = ([coil.at(t, -1), coil.at(t + 0.004, 0), coil.at(t, 1)] for t in steps(64, 0.02, 0.97))
        strokes(c, bands, stroke="#4f3f28")
        c.ellipse(*coil.centre(1), 10, 7, fill="#8a7350")

    places: _Places = {"dried-form": (40, 40), "back-scale-rows": (150, 150), "scale-keel": (170, 90)}
    return Main(draw, places | {"animal-group": (100, 100)})


MAKERS = (snake_wine, gill_plate, organ, shark_tooth, cloth, snail, dried_snake, in_its_form)
