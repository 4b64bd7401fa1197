"""Butterflies with their pattern and tails, beetles in their colour."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from images.kits.insects import Wings
from images.palette import DARK_HORN
from images.plates.content import Item
from images.plates.main import Known, Main, state

_TAILS = {"none": 0, "tooth": 0, "one": 1, "two-or-more": 2}
_COLLARS = {"red": "#c4473f", "yellow": "#e7b93c", "plain": ""}
_ABDOMEN = {"yellow": "#e7b93c", "black": DARK_HORN, "hairy-grey": "#8d8a84", "striped": "#b9925a"}
_BEETLES = {"black": "#33302e", "yellow-olive": "#8f8a4a", "brown": "#6a3d22", "metallic": "#3f7a5a"}


def butterfly(item: Item, known: Known) -> Main | None:
    """A spread butterfly from above."""
    if not item.comes_as("butterfly"):
        return None
    found = state(item, known, "butterfly-pattern")
    if found is None:
        return None
    draw = found[1]
    if isinstance(draw, partial) and isinstance(draw.keywords.get("wings"), Wings):
        wings = replace(
            draw.keywords["wings"],
            tails=_TAILS.get(item.first("butterfly-tails"), 0),
            tooth=item.has("butterfly-tails", "tooth"),
            collar=_COLLARS.get(item.first("butterfly-collar"), ""),
            body=_ABDOMEN.get(item.first("butterfly-abdomen"), DARK_HORN),
        )
        draw = partial(draw, wings=wings)
    places = {"butterfly-pattern": (150.0, 60.0), "butterfly-tails": (168.0, 142.0), "butterfly-collar": (104.0, 80.0)}
    places |= {"butterfly-abdomen": (100.0, 136.0), "butterfly-wingspan": (20.0, 30.0)}
    return Main(
        draw,
        places | {"butterfly-clear-wings": (60.0, 52.0), "butterfly-forewing-red": (116.0, 88.0)},
        frozenset({"butterfly-pattern"}),
    )


def beetle(item: Item, known: Known) -> Main | None:
    """A beetle from above."""
    found = state(item, known, "beetle-build")
    if found is None or not item.comes_as("beetle"):
        return None
    places = {"beetle-build": (100.0, 56.0), "beetle-colour": (116.0, 140.0), "beetle-length": (100.0, 178.0)}
    return Main(found[1], places, frozenset({"beetle-build"}))


def spider(item: Item, known: Known) -> Main | None:
    """A tarantula from above, a scorpion."""
    if item.comes_as("scorpion"):
        places = {"scorpion-claws": (60.0, 40.0), "scorpion-sting": (150.0, 124.0)}
        return Main(known["forms/scorpion"], places)
    found = state(item, known, "tarantula-legs")
    if found is None:
        return None
    places = {
        "tarantula-legs": (160.0, 80.0),
        "tarantula-abdomen": (100.0, 140.0),
        "tarantula-bald-patch": (104.0, 124.0),
    }
    return Main(found[1], places | {"tarantula-build": (92.0, 92.0)}, frozenset({"tarantula-legs"}))


MAKERS = (butterfly, beetle, spider)
