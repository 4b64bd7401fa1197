"""Wood: a plank in its colours, and its end grain under the lens with all its measures together."""

from __future__ import annotations

from images.canvas import Canvas
from images.kits.endgrain import EndGrain, draw_end_grain, draw_softwood
from images.palette import WOOD
from images.plates.content import Item
from images.plates.main import Known, Main, put

_COUNT = {"up-to-5": 3.5, "from-5-to-20": 11, "from-20-to-40": 30, "above-40": 56}
_WIDTH = {"small": 70, "medium": 140, "large": 230}
_RAYS = {"lens-only": (8, 16), "just-visible": (5, 55), "wide": (1.6, 220)}
_FILLING = {"red-brown-gum": "#b02a1c", "yellow": "#f0c52e", "white": "#ffffff", "greenish-black": "#2c4a3a"}
_RING = {"ring-porous": 1.9, "semi-ring-porous": 2.1}
COLOURS = {
    "white-straw": "#ead9b0", "yellow-golden": "#d9b04a", "orange": "#d0672a", "crimson": "#a32c2a",
    "pinkish-brown": "#c08a74", "mahogany-brown": "#93452f", "brown": "#8a5c38", "olive": "#857a45",
    "purple-brown": "#5f3843", "black": "#2a2522",
}  # fmt: skip


def wood(item: Item, known: Known) -> Main | None:
    """A plank and its end grain."""
    if not (item.first("pore-count") or item.first("pore-arrangement") or item.first("wood-pores")):
        return None
    plank = known.get(f"states/heartwood-colour--{item.first('heartwood-colour')}")
    streaks = item.first("heartwood-streaks")
    soft = item.has("wood-pores", "no-pores")
    grain = None if soft else end_grain(item)

    def draw(c: Canvas) -> None:
        if plank:
            put(c, plank, -6, -16, 0.62)
            if streaks in ("dark", "violet"):
                _streaks(c, "#4a2f4f" if streaks == "violet" else "#3a2418")
        with c.moved(58, 60, 0.72), c.dyed({WOOD: _ground(item)}):
            if grain:
                draw_end_grain(c, grain)
            else:
                draw_softwood(c, canals=item.has("resin-canals", "scattered"))

    places = {"heartwood-colour": (24.0, 34.0), "heartwood-streaks": (70.0, 62.0)}
    return Main(draw, places if plank else {}, frozenset({"heartwood-colour"} if plank else ()))


def end_grain(item: Item) -> EndGrain:
    """Return the measures of an end grain from scored states."""
    around, between = item.first("pale-around-pores") or "none", item.first("pale-lines") or "none"
    rays, ray_width = _RAYS.get(item.first("ray-width"), (6, 22))
    arrangement = item.first("pore-arrangement") or "diffuse"
    return EndGrain(
        pores=_COUNT.get(item.first("pore-count"), 9),
        width=_WIDTH.get(item.first("pore-width"), 140),
        arrangement=arrangement,  # type: ignore[arg-type]
        grouping=item.first("pore-grouping") or "alone",  # type: ignore[arg-type]
        around=around,  # type: ignore[arg-type]
        between=between,  # type: ignore[arg-type]
        ring=_RING.get(arrangement, 1.7 if item.has("pale-ring-line", "present") else 0),
        ring_line=item.has("pale-ring-line", "present"),
        rays=rays,
        ray_width=ray_width,
        canals=item.has("resin-canals", "tangential-lines"),
        islands=item.has("soft-islands", "present"),
        filling=_FILLING.get(item.first("pore-contents"), ""),
    )


def _ground(item: Item) -> str:
    """Return the ground of the end grain: the colour of the heartwood, light enough to show pores."""
    from images.kits.swatches import tone

    colour = COLOURS.get(item.first("heartwood-colour"), WOOD)
    return tone(colour, 1.25) if colour < "#8" else colour


def _streaks(c: Canvas, colour: str) -> None:
    for y, thick in ((26, 3.0), (40, 4.5), (54, 2.5)):
        c.curve([(4, y), (30, y + 3), (60, y - 1), (86, y + 2)], stroke=colour, width=thick)


MAKERS = (wood,)
