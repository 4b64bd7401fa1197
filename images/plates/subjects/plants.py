"""Herbs, roots, barks and resins: what lies there, and its cut face; live plants come from their states."""

from __future__ import annotations

from images.plates.content import Item
from images.plates.main import Known, Main, state, two, whole

_LIVE = ("live-cactus", "live-rosette", "live-fat-stem", "live-orchid", "live-pitcher", "live-air-plant", "live-tree")
_HABIT = ("cactus-shape", "plant-habit")


def herb(item: Item, known: Known) -> Main | None:
    """A dried part of a plant with its cut face."""
    surface, section = state(item, known, "herb-surface"), state(item, known, "herb-section")
    if surface is None or item.comes_as("log"):
        return None
    places = {"herb-surface": (40.0, 50.0), "herb-section": (176.0, 160.0)}
    if section is None:
        return whole(surface)
    return Main(two(surface[1], section[1]), places, frozenset({"herb-surface"}))


def live(item: Item, known: Known) -> Main | None:
    """A live plant by its habit."""
    if not item.comes_as(*_LIVE):
        return None
    found = state(item, known, *_HABIT)
    return whole(found) if found else None


MAKERS = (live, herb)
