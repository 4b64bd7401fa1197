"""Things from the sea and from rivers: seahorses, roe, saws, sea cucumbers, fishes, corals, shells."""

from __future__ import annotations

from images.canvas import Canvas
from images.kits.fishes import Seahorse, seahorse
from images.kits.outlines import dots, steps
from images.palette import CORAL_WHITE, DARK_GREY, HORN, IVORY, LINE, PAPER
from images.plates.content import Item
from images.plates.main import Known, Main, dyed, state, two

_SPINES = {"smooth": (0, False), "blunt": (9, True), "long-sharp": (16, False)}
_CROWNS = {"very-low": (3, 3, False), "low-rounded": (6, 3, True), "tall-spiny": (18, 5, False)}


def horse(item: Item, known: Known) -> Main | None:
    """A seahorse with its spines and its crown."""
    if not item.first("seahorse-spines") or item.has("syngnathid-posture", "straight"):
        return None
    spines, blunt = _SPINES.get(item.first("seahorse-spines"), (0, False))
    crown, points, rounded = _CROWNS.get(item.first("seahorse-coronet"), (8, 3, False))
    alive = item.comes_as("seahorse-live")

    def draw(c: Canvas) -> None:
        form = Seahorse(spines=spines, blunt=blunt, crown=crown, points=points, rounded=rounded)
        with c.dyed({} if alive else {"#e7b93c": "#e6d3a3"}):
            seahorse(c, form)
        if item.has("seahorse-marks", "three-spots"):
            dots(c, [(122, 66), (130, 84), (128, 102)], 4.5, fill="#2b2b2b")

    places = {"seahorse-spines": (132.0, 92.0), "seahorse-coronet": (96.0, 12.0), "seahorse-marks": (128.0, 84.0)}
    places |= {"seahorse-snout-length": (146.0, 50.0), "seahorse-trunk-rings": (100.0, 100.0), "syngnathid-tail-fin": (126.0, 170.0)}
    places |= {"seahorse-tail-rings": (86.0, 160.0), "seahorse-cheek-spine": (112.0, 58.0), "syngnathid-posture": (84.0, 132.0)}
    return Main(draw, places)


_GRAIN = {"below-1-5": 5.0, "from-1-5-to-2-2": 7.0, "from-2-2-to-2-9": 9.5, "from-2-9-to-4": 13.0, "from-4": 19.0}
"""Radius of an egg in units: the picture is about 20 mm wide."""
_ROE = {"black": "#2f2c2a", "grey": "#8a8780", "brown": "#7a6544", "orange": "#e07a2a", "dyed": "#1f2430"}


def roe(item: Item, known: Known) -> Main | None:
    """Roe in its tin, eggs in their size and colour."""
    if item.profile.forms[0] != "roe":
        return None
    r, colour = _GRAIN.get(item.first("roe-egg-diameter"), 8.0), _ROE.get(item.first("roe-egg-colour"), DARK_GREY)

    def draw(c: Canvas) -> None:
        c.path("M12,104 L12,150 C12,196 188,196 188,150 L188,104 Z", fill="#2f6fb2")
        c.ellipse(100, 104, 88, 50, fill="#e7b93c")
        c.ellipse(100, 104, 78, 42, fill=colour)
        grains = [(x + (n % 2) * 0.3, y) for n, (x, y) in enumerate(_packed(r)) if ((x - 100) / (76 - r)) ** 2 + ((y - 102) / (41 - r * 0.6)) ** 2 < 1]
        dots(c, grains, r, fill=colour, stroke="#111111")
        dots(c, [(x - r * 0.3, y - r * 0.35) for x, y in grains], max(r * 0.22, 1), fill=PAPER)
        c.rect(58, 158, 84, 24, radius=3, fill=PAPER, line=1.5)
        for x in steps(9, 66, 118):
            c.line([(x, 163), (x, 177)], width=1.5 + (x * 7 % 3))
        bar = 10 * r / (0.5 * _DIAMETER.get(item.first("roe-egg-diameter"), 2.5))
        c.line([(150 - bar / 2, 30), (150 + bar / 2, 30)], width=LINE)
        c.text(150, 24, "5 mm", size=13)

    places = {"roe-egg-diameter": (70.0, 92.0), "roe-egg-colour": (122.0, 88.0), "caviar-label": (126.0, 170.0)}
    places |= {"roe-species-code": (70.0, 170.0), "roe-egg-skin": (100.0, 124.0), "roe-dye-runs": (150.0, 116.0)}
    return Main(draw, places)


_DIAMETER = {"below-1-5": 1.2, "from-1-5-to-2-2": 1.9, "from-2-2-to-2-9": 2.6, "from-2-9-to-4": 3.4, "from-4": 5.2}


def _packed(r: float) -> list[tuple[float, float]]:
    rows = int(90 / (r * 1.5)) + 1
    return [(20 + column * 2 * r + (row % 2) * r, 60 + row * 1.5 * r) for row in range(rows) for column in range(int(160 / (2 * r)) + 1)]


_TEETH = {"below-18": 15, "from-18-to-19": 18, "from-20-to-24": 22, "from-25": 28}


def saw(item: Item, known: Known) -> Main | None:
    """A saw with its teeth: even ones of a sawfish, or long and short ones and barbels of a saw shark."""
    if item.profile.forms[0] != "saw":
        return None
    count = _TEETH.get(item.first("saw-tooth-count"), 20)
    thin, barbels = item.has("saw-tooth-form", "thin-alternating"), item.has("saw-barbels", "present")
    bare = item.has("saw-tooth-base", "base-bare")
    narrow = 0.75 if item.has("saw-taper", "narrows") or thin else 0.95

    def draw(c: Canvas) -> None:
        for n, y in enumerate(steps(count, 14, 150 if bare else 178)):
            half = 12 + (y - 6) * 0.07 / narrow
            long = (16 if n % 2 else 8) if thin else 17
            thick = 2 if thin else min(4.2, 76 / count)
            for m in (1, -1):
                x = 100 + m * half
                c.polygon([(x - m, y - thick), (x + m * long, y + 2), (x - m, y + thick)], fill=IVORY, width=1.5)
        w = 13 / narrow
        c.path(f"M100,2 C110,2 111,10 112,18 L{100 + w * 1.7:.0f},186 C{100 + w * 2:.0f},194 {100 + w * 2.4:.0f},198 {100 + w * 2.8:.0f},199 L{100 - w * 2.8:.0f},199 "
               f"C{100 - w * 2.4:.0f},198 {100 - w * 2:.0f},194 {100 - w * 1.7:.0f},186 L88,18 C89,10 90,2 100,2 Z", fill=HORN)
        c.line([(94, 16), (90, 184)], width=1.5)
        c.line([(106, 16), (110, 184)], width=1.5)
        if barbels:
            for m in (1, -1):
                c.curve([(100 + m * 14, 96), (100 + m * 34, 108), (100 + m * 38, 132)], width=4)

    places = {"saw-tooth-count": (132.0, 60.0), "saw-tooth-form": (72.0, 60.0), "saw-tooth-base": (126.0, 176.0)}
    places |= {"saw-barbels": (136.0, 122.0), "saw-length": (100.0, 4.0), "saw-taper": (96.0, 120.0)}
    return Main(draw, places)


def cucumber(item: Item, known: Known) -> Main | None:
    """A dried sea cucumber."""
    if not item.comes_as("sea-cucumber"):
        return None
    back = item.first("sea-cucumber-back")
    found = state(item, known, *(("sea-cucumber-back",) if back and back != "smooth" else ()), "sea-cucumber-sides", "sea-cucumber-back")
    if found is None:
        return None
    places = {"sea-cucumber-sides": (90.0, 140.0), "sea-cucumber-back": (110.0, 74.0), "sea-cucumber-anal-teeth": (186.0, 118.0)}
    places |= {"sea-cucumber-colour": (60.0, 110.0), "sea-cucumber-section": (140.0, 104.0), "sea-cucumber-length": (14.0, 120.0)}
    return Main(found[1], places)


def fish(item: Item, known: Known) -> Main | None:
    """A fish with its pattern, or its form."""
    if not item.comes_as("live-fish", "whole-fish"):
        return None
    found = state(item, known, "fish-pattern", "fish-body-shape")
    if found is None:
        return None
    places = {"fish-pattern": (90.0, 96.0), "fish-body-shape": (100.0, 70.0), "fish-mouth": (14.0, 104.0), "fish-barbels": (18.0, 108.0)}
    return Main(found[1], places, frozenset({found[0]}))


_BREAK = {"white": CORAL_WHITE, "blue": "#7f9fc4", "red-pink": "#cf5a52", "black": "#33302e", "yellow-white": "#eadfae", "violet-orange": "#9a6aa8"}


def coral(item: Item, known: Known) -> Main | None:
    """A coral skeleton, with its surface under the lens."""
    if not item.comes_as("coral-dead", "live-coral", "coral-rock", "coral-jewellery"):
        return None
    build, surface = state(item, known, "coral-build"), state(item, known, "coral-skeleton-surface")
    colour = _BREAK.get(item.first("coral-break-colour"), CORAL_WHITE)
    whole = build[1] if build else known[f"forms/{item.profile.forms[0]}"]
    whole = dyed(whole, {CORAL_WHITE: colour, "#efe9df": colour})
    places = {"coral-build": (60.0, 60.0), "coral-skeleton-surface": (176.0, 160.0), "coral-break-colour": (70.0, 100.0)}
    return Main(two(whole, surface[1]) if surface else whole, places, frozenset({"coral-build"}))


def ray(item: Item, known: Known) -> Main | None:
    """A ray from above."""
    if item.profile.forms[0] != "ray":
        return None
    pattern = item.first("ray-disc-pattern")
    colours = {"#a9743f": "#2f2c2a", "#6a3d22": PAPER} if pattern == "white-spots-on-black" else {}
    draw = dyed(known["forms/ray"], colours)
    return Main(draw, {"ray-disc-pattern": (60.0, 80.0), "ray-disc-shape": (170.0, 66.0), "ray-tail-sting": (112.0, 164.0)})


def other(item: Item, known: Known) -> Main | None:
    """Items whose form is drawn as it is, with places for what is looked at."""
    form = item.profile.forms[0]
    return Main(known[f"forms/{form}"], _PLACES[form]) if form in _PLACES else None


_PLACES: dict[str, dict[str, tuple[float, float]]] = {
    "gill-plate": {"gill-plate-colour": (110, 60), "gill-lobe-end": (110, 20), "gill-plate-length": (170, 50)},
    "shark-tooth": {
        "shark-tooth-edge": (88, 104), "shark-tooth-shape": (66, 64), "shark-tooth-cusplets": (104, 138),
        "shark-tooth-mineral": (66, 160), "shark-tooth-height": (66, 110),
    },
    "swim-bladder": {"maw-tubes": (164, 120), "maw-thickness": (100, 100), "maw-length": (100, 16)},
    "eel": {"eel-fin-start": (150, 96), "eel-skin": (120, 52), "fish-meat-skin": (120, 52), "eel-stage": (40, 44), "eel-vertebrae": (90, 112)},
    "glass-eel": {"eel-stage": (66, 112), "eel-packing": (160, 150), "eel-vertebrae": (120, 104), "eel-fin-start": (90, 150), "eel-skin": (52, 74)},
    "leech": {"leech-belly": (50, 160), "leech-back": (100, 110)},
    "gall-organ": {"organ-form": (60, 110), "organ-content": (160, 96), "dried-sac-length": (60, 150)},
    "wax-lump": {"waxy-lump-colour": (70, 60), "waxy-lump-inside": (100, 80), "waxy-lump-needle": (120, 140)},
    "tortoiseshell": {"shell-plate-pigment": (80, 80), "shell-plate-make": (120, 120)},
    "hair-item": {"hair-strand-form": (40, 60), "light-through": (160, 150)},
    "wool-cloth": {"fibre-diameter": (150, 150), "fibre-colour": (80, 80), "guard-hair-in-cloth": (120, 110)},
    "fin-processed": {"fin-processing": (60, 70), "fin-needle-ends": (150, 60), "fin-needle-bend": (110, 130)},
    "fish-meat": {"fish-meat-bones": (104, 140), "fish-meat-skin": (100, 100), "fish-meat-grain": (90, 56)},
    "land-snail-shell": {"land-snail-look": (90, 60), "snail-coil-side": (150, 150), "snail-shell-shape": (110, 20), "shell-form": (60, 110), "shell-outside": (80, 120)},
}  # fmt: skip
MAKERS = (horse, roe, saw, cucumber, fish, coral, ray, other)
