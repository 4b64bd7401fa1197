"""Which large drawing a plate has: made from the profile's own parameters, or the most telling state, or its form."""

from __future__ import annotations

from images.plates.content import Item
from images.plates.main import Known, Main, Maker, state, whole
from images.plates.subjects import (
    birds,
    corals,
    fins,
    herps,
    insects,
    ivory,
    leather,
    pelts,
    plants,
    products,
    sea,
    turtles,
    woods,
)

MAKERS: tuple[Maker, ...] = (
    *turtles.MAKERS,
    *products.MAKERS,
    *pelts.MAKERS,
    *herps.MAKERS,
    *fins.MAKERS,
    *birds.MAKERS,
    *ivory.MAKERS,
    *insects.MAKERS,
    *sea.MAKERS,
    *corals.MAKERS,
    *leather.MAKERS,
    *plants.MAKERS,
    *woods.MAKERS,
)
"""Programs that draw an item from its parameters; the first that knows it draws it."""

_FIRST = {
    "skull": ("skull-form",),
    "claw": ("claw-form",),
    "animal-tooth": ("tooth-form",),
    "bone": ("bone-kind",),
    "scales-loose": ("pangolin-scale-form",),
    "live-mammal": ("live-mammal-form",),
    "live-primate": ("live-mammal-form",),
    "live-cat": ("live-mammal-form",),
}
"""Characters that show most of an item in a form."""
_WHOLE = (
    "plumage", "bird-group", "butterfly-pattern", "cactus-shape", "plant-habit", "shell-form",
    "fish-pattern", "tooth-form", "claw-form", "pangolin-scale-form", "coral-build", "coral-skeleton-surface",
    "herb-surface", "pod-form", "resin-form", "feather-form", "skull-form", "live-mammal-form", "herb-part",
)  # fmt: skip
"""Characters whose states are drawn as a whole item, the most telling first."""


def main_drawing(item: Item, known: Known) -> Main:
    """Return the large drawing of an item."""
    for make in MAKERS:
        if main := make(item, known):
            return main
    if found := state(item, known, *_FIRST.get(item.form, ()), *_WHOLE):
        return whole(found)
    return Main(known[f"forms/{item.form}"])
