"""Herbs, roots, barks and resins: what lies there, and its cut face; live plants come from their states."""

from __future__ import annotations

from images.plates.content import Item
from images.plates.main import Known, Main, state, two, whole

_LIVE = (
    "live-cactus", "live-rosette", "live-fat-stem", "live-orchid", "live-pitcher", "live-air-plant", "live-tree",
    "live-cycad-palm",
)  # fmt: skip
_GENERAL = ("fine-wrinkles", "coarse-grooves")
"""Surfaces that many roots have: something else shows a plant better where it can."""
_HABIT = ("cactus-shape", "plant-habit")


def herb(item: Item, known: Known) -> Main | None:
    """A dried part of a plant with its cut face."""
    surface, section = state(item, known, "herb-surface"), state(item, known, "herb-section")
    own = [one for one in item.states("herb-surface") if one not in _GENERAL]
    if own and (draw := known.get(f"states/herb-surface--{own[0]}")):
        surface = ("herb-surface", draw)
    elif item.has("herb-part", "tuber", "rhizome"):
        surface = state(item, known, "bulb-form", "herb-part", "herb-surface")
    if surface is None or item.comes_as("log"):
        return None
    places = {surface[0]: (40.0, 50.0), "herb-section": (176.0, 160.0)}
    if section is None:
        return whole(surface)
    return Main(two(surface[1], section[1]), places, frozenset({surface[0]}))


def live(item: Item, known: Known) -> Main | None:
    """A live plant by its habit."""
    if item.profile.forms[0] not in _LIVE:
        return None
    found = state(item, known, *_HABIT)
    return whole(found) if found else None


MAKERS = (live, herb)
