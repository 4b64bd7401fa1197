"""Which large drawing a plate has: made from the profile's own parameters, or the most telling state, or its form."""

from __future__ import annotations

from images.plates.content import Item
from images.plates.main import Known, Main, Maker, state, whole
from images.plates.subjects import birds, fins, herps, insects, ivory, leather, pelts, plants, sea, turtles, woods

MAKERS: tuple[Maker, ...] = (
    *turtles.MAKERS,
    *herps.MAKERS,
    *fins.MAKERS,
    *birds.MAKERS,
    *ivory.MAKERS,
    *insects.MAKERS,
    *sea.MAKERS,
    *pelts.MAKERS,
    *leather.MAKERS,
    *plants.MAKERS,
    *woods.MAKERS,
)
"""Programs that draw an item from its parameters; the first that knows it draws it."""

_WHOLE = (
    "plumage", "bird-group", "horn-shape", "butterfly-pattern", "cactus-shape", "plant-habit", "shell-form",
    "fish-pattern", "tooth-form", "claw-form", "pangolin-scale-form", "coral-build", "coral-skeleton-surface",
    "herb-surface", "pod-form", "resin-form", "feather-form", "skull-form", "live-mammal-form", "herb-part",
)  # fmt: skip
"""Characters whose states are drawn as a whole item, the most telling first."""


def main_drawing(item: Item, known: Known) -> Main:
    """Return the large drawing of an item."""
    for make in MAKERS:
        if main := make(item, known):
            return main
    if found := state(item, known, *_WHOLE):
        return whole(found)
    return Main(known[f"forms/{item.profile.forms[0]}"])
