"""Things from the sea and from rivers: seahorses, roe, saws, sea cucumbers, fishes, corals, shells."""

from __future__ import annotations

from images.canvas import Canvas
from images.kits.fishes import Seahorse, seahorse
from images.kits.outlines import dots, ribbon, steps, symmetric
from images.kits.swatches import tone
from images.palette import DARK_GREY, DARK_HORN, FEATHER_YELLOW, HORN, IVORY, LINE, PAPER
from images.plates.content import Item
from images.plates.main import WHOLE, Known, Main, dyed, state

_SPINES = {"smooth": (0, False), "blunt": (9, True), "long-sharp": (16, False)}
_CROWNS = {"very-low": (3, 3, False), "low-rounded": (6, 3, True), "tall-spiny": (18, 5, False)}


def horse(item: Item, _known: Known) -> Main | None:
    """A seahorse with its spines and its crown."""
    if not item.first("seahorse-spines"):
        return None
    if item.has("syngnathid-posture", "straight"):
        return Main(_pipefish, {"syngnathid-posture": (80.0, 100.0), "syngnathid-tail-fin": (186.0, 100.0)})
    spines, blunt = _SPINES.get(item.first("seahorse-spines"), (0, False))
    crown, points, rounded = _CROWNS.get(item.first("seahorse-coronet"), (8, 3, False))
    dried = {} if item.comes_as("seahorse-live") else {FEATHER_YELLOW: "#e6d3a3"}

    def draw(c: Canvas) -> None:
        form = Seahorse(spines=spines, blunt=blunt, crown=crown, points=points, rounded=rounded)
        with c.dyed(dried):
            seahorse(c, form)
        if item.has("seahorse-marks", "three-spots"):
            dots(c, [(122, 66), (130, 84), (128, 102)], 4.5, fill="#2b2b2b")

    places = {"seahorse-spines": (132.0, 92.0), "seahorse-coronet": (96.0, 12.0), "seahorse-marks": (128.0, 84.0)}
    places |= {
        "seahorse-snout-length": (146.0, 50.0),
        "seahorse-trunk-rings": (100.0, 100.0),
        "syngnathid-tail-fin": (126.0, 170.0),
        "seahorse-height": (96.0, 14.0),
    }
    places |= {
        "seahorse-tail-rings": (86.0, 160.0),
        "seahorse-cheek-spine": (112.0, 58.0),
        "syngnathid-posture": (84.0, 132.0),
    }
    return Main(draw, places, dyes=dried)


def _pipefish(c: Canvas) -> None:
    """A dried pipefish: straight, ringed, with a small tail fin."""
    c.polygon([(178, 100), (196, 90), (194, 100), (196, 110)], fill=IVORY)
    body = ribbon(c, [(46, 100), (90, 98), (140, 100), (182, 100)], [20, 22, 12, 5], fill=IVORY)
    body.rings(c, steps(26, 0.04, 0.96), bulge=0.004)
    c.polygon([(96, 90), (124, 82), (130, 93)], fill=IVORY, width=1.5)
    c.path("M50,88 C42,86 34,90 30,94 L4,97 L4,104 L30,106 C36,112 44,113 50,111 Z", fill=IVORY)
    c.circle(38, 98, 4.5, fill=DARK_HORN)


_GRAIN = {"below-1-5": 5.0, "from-1-5-to-2-2": 7.0, "from-2-2-to-2-9": 9.5, "from-2-9-to-4": 13.0, "from-4": 19.0}
"""Radius of an egg in units: the picture is about 20 mm wide."""
_ROE = {"black": "#2f2c2a", "grey": "#8a8780", "brown": "#7a6544", "orange": "#e07a2a", "dyed": "#1f2430"}


def roe(item: Item, _known: Known) -> Main | None:
    """Roe in its tin, eggs in their size and colour."""
    if item.profile.forms[0] != "roe":
        return None
    r, colour = _GRAIN.get(item.first("roe-egg-diameter"), 8.0), _ROE.get(item.first("roe-egg-colour"), DARK_GREY)

    def draw(c: Canvas) -> None:
        c.path("M12,104 L12,150 C12,196 188,196 188,150 L188,104 Z", fill="#2f6fb2")
        c.ellipse(100, 104, 88, 50, fill="#e7b93c")
        c.ellipse(100, 104, 78, 42, fill=colour)
        grains = [
            (x + (n % 2) * 0.3, y)
            for n, (x, y) in enumerate(_packed(r))
            if ((x - 100) / (76 - r)) ** 2 + ((y - 102) / (41 - r * 0.6)) ** 2 < 1
        ]
        dots(c, grains, r * 0.96, fill=tone(colour, 1.15), stroke="#111111")
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
    rows = int(90 / (r * 1.72)) + 1
    return [
        (20 + column * 2 * r + (row % 2) * r, 60 + row * 1.72 * r)
        for row in range(rows)
        for column in range(int(160 / (2 * r)) + 1)
    ]


_TEETH = {"below-18": 15, "from-18-to-19": 18, "from-20-to-24": 22, "from-25": 28}


def saw(item: Item, _known: Known) -> Main | None:
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
        foot = [(100 + 13 / narrow * share, y) for share, y in ((1.7, 186), (2.2, 196), (2.8, 199))]
        blade = symmetric([(100, 2), (108, 4), (112, 18), *foot])
        c.polygon(blade, fill=HORN)
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
    found = state(
        item,
        known,
        *(("sea-cucumber-back",) if back and back != "smooth" else ()),
        "sea-cucumber-sides",
        "sea-cucumber-back",
    )
    if found is None:
        return None
    places = {
        "sea-cucumber-sides": (90.0, 140.0),
        "sea-cucumber-back": (110.0, 74.0),
        "sea-cucumber-anal-teeth": (186.0, 118.0),
    }
    places |= {
        "sea-cucumber-colour": (60.0, 110.0),
        "sea-cucumber-section": (140.0, 104.0),
        "sea-cucumber-length": (14.0, 120.0),
    }
    return Main(found[1], places)


def fish(item: Item, known: Known) -> Main | None:
    """A fish with its pattern, or its form."""
    if not item.comes_as("live-fish", "whole-fish"):
        return None
    found = state(item, known, "fish-pattern", "fish-body-shape")
    if found is None:
        return None
    places = {
        "fish-pattern": (90.0, 96.0),
        "fish-body-shape": (100.0, 70.0),
        "fish-mouth": (14.0, 104.0),
        "fish-barbels": (18.0, 108.0),
        "fish-scale-count": (118.0, 104.0),
    }
    return Main(found[1], places, frozenset({found[0]}))


def ray(item: Item, known: Known) -> Main | None:
    """A ray from above."""
    if item.profile.forms[0] != "ray":
        return None
    pattern = item.first("ray-disc-pattern")
    colours = {"#a9743f": "#2f2c2a", "#6a3d22": PAPER} if pattern == "white-spots-on-black" else {}
    draw = dyed(known["forms/ray"], colours)
    return Main(
        draw, {"ray-disc-pattern": (60.0, 80.0), "ray-disc-shape": (170.0, 66.0), "ray-tail-sting": (112.0, 164.0)}
    )


def shell(item: Item, known: Known) -> Main | None:
    """A shell in its form."""
    found = state(item, known, "shell-form")
    if found is None or item.form not in ("sea-shell", "live-shellfish"):
        return None
    places = {"shell-form": WHOLE, "shell-wall": (40.0, 120.0), "shell-lip-notch": (62.0, 176.0)}
    return Main(found[1], places, frozenset({"shell-form"}))


MAKERS = (shell, horse, roe, saw, cucumber, fish, ray)
