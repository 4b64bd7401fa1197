"""Turtles from above: shell with its pattern, limbs, head; shells without the animal."""

from __future__ import annotations

from images.book import Draw
from images.canvas import NONE, Canvas
from images.kits.animals import webbed_foot
from images.kits.outlines import dots, points, ribbon, spread_inside, steps, symmetric
from images.palette import CORAL_RED, FEATHER_YELLOW, INK, IVORY, LINE, SCALE, THIN
from images.plates.content import Item
from images.plates.main import Known, Main, put

_MARKS = {
    "red-stripe": CORAL_RED, "yellow-stripes": FEATHER_YELLOW, "yellow-spots": FEATHER_YELLOW, "pale-spots": IVORY,
    "bar-behind-eye": FEATHER_YELLOW, "orange-crescent": "#e58a2e",
}  # fmt: skip
_SKIN, _SOFT = "#8b8a5c", "#6f7350"


def turtle(item: Item, known: Known) -> Main | None:
    """A turtle or tortoise from above, or its dry shell."""
    if not item.has("animal-group", "turtle") or item.comes_as("tortoiseshell", "leather-hide", "reptile-egg"):
        return None
    alive = item.comes_as("live-turtle", "live-tortoise", "live-sea-turtle")
    if not alive and item.comes_as("shell-plate") and item.first("plastron-pattern"):
        return None
    shell = known.get(f"states/carapace-pattern--{item.first('carapace-pattern')}")
    shell = shell or known[f"states/shell-rim--{item.first('shell-rim') or 'smooth'}"]

    def draw(c: Canvas) -> None:
        scale = 0.78 if alive else 0.98
        if alive:
            _limbs(c, item.first("turtle-limbs"))
            _tail(c, item)
            _head(c, item)
        if item.has("shell-cover", "skin"):
            _soft_shell(c, item, scale)
        else:
            put(c, shell, 100 - 100 * scale, 108 - 100 * scale, scale, 1.05)

    places = {"carapace-pattern": (100.0, 118.0), "turtle-head-marks": (110.0, 14.0), "turtle-limbs": (160.0, 52.0)}
    places |= {"shell-cover": (128.0, 134.0), "shell-rim": (64.0, 168.0)}
    if not alive:
        places = {"shell-cover": (128.0, 134.0), "shell-rim": (50.0, 172.0), "carapace-pattern": (100.0, 108.0)}
        places |= {"dried-plate-seams": (84.0, 84.0)}
    return Main(draw, places, frozenset({"carapace-pattern"}))


def _limbs(c: Canvas, kind: str) -> None:
    for m in (1, -1):
        if kind == "flippers":
            ribbon(c, [(100 + m * x, y) for x, y in points("34,64 66,58 86,84 90,122")], [28, 34, 26, 4], fill=_SKIN)
            ribbon(c, [(100 + m * x, y) for x, y in points("30,158 50,172 58,192")], [22, 22, 8], fill=_SKIN)
        elif kind == "club-feet":
            for y, end in ((66, 42), (156, 182)):
                ribbon(
                    c, [(100 + m * 44, y), (100 + m * 62, (y + end) / 2), (100 + m * 70, end)], [34, 32, 28], fill=_SKIN
                )
                row = [(100 + m * (60 + k * 7), end - 3 if end < 100 else end + 3) for k in range(4)]
                dots(c, row, 3, fill=IVORY, stroke=INK, height=4)
        else:
            for y, angle in ((62, -30), (154, 36)):
                webbed_foot(c, 100 + m * 40, y, angle if m > 0 else 180 - angle, fill=_SKIN)


def _tail(c: Canvas, item: Item) -> None:
    long = item.has("turtle-tail-tip", "saw-crest")
    ribbon(c, [(100, 178), (104, 188), (112, 198)], [20 if long else 12, 12, 3], fill=_SKIN)


def _head(c: Canvas, item: Item) -> None:
    ribbon(c, [(100, 52), (100, 30), (100, 8)], [32, 32, 20], fill=_SKIN)
    if item.has("turtle-snout", "pig-like", "snorkel"):
        wide = 16 if item.has("turtle-snout", "pig-like") else 8
        c.rect(100 - wide / 2, -4, wide, 12, radius=3, fill=_SKIN)
    if item.has("turtle-snout", "hooked"):
        c.polygon([(92, 8), (108, 8), (100, -2)], fill=IVORY)
    mark, colour = item.first("turtle-head-marks"), _MARKS.get(item.first("turtle-head-marks"), "")
    for m in (1, -1):
        if mark in ("red-stripe", "bar-behind-eye"):
            c.ellipse(100 + m * 11, 26, 3.4, 7, fill=colour, width=1)
        elif mark == "yellow-stripes":
            c.curve([(100 + m * 7, 12), (100 + m * 10, 28), (100 + m * 9, 44)], stroke=colour, width=LINE)
        elif mark == "orange-crescent":
            c.curve([(100 + m * 4, 20), (100 + m * 11, 26), (100 + m * 12, 36)], stroke=colour, width=4)
        elif colour:
            dots(c, [(100 + m * x, y) for x, y in ((5, 22), (10, 30), (4, 36), (12, 40))], 2.4, fill=colour)
        c.circle(100 + m * 9, 14, 2.6, fill=INK, stroke=NONE)


def _soft_shell(c: Canvas, item: Item, scale: float) -> None:
    half = ((0, -92), (52, -74), (82, -10), (72, 48), (36, 84), (0, 92))
    disc = symmetric([(100 + x * scale, 108 + y * scale) for x, y in half])
    c.blob(disc, fill=_SOFT)
    inner = [(100 + (x - 100) * 0.66, 108 + (y - 108) * 0.7) for x, y in disc]
    c.blob(inner, fill=SCALE, width=THIN)
    if item.has("carapace-pattern", "pale-spots"):
        dots(c, spread_inside(disc, 46, 2), 3.2, fill=IVORY)
    for y in steps(6, 70, 150):
        for m in (1, -1):
            c.curve([(100 + m * 6, y), (100 + m * 24, y + 3), (100 + m * 42, y + 1)], stroke=INK, width=1)


def plastron(item: Item, known: Known) -> Main | None:
    """A belly shell."""
    draw: Draw | None = known.get(f"states/plastron-pattern--{item.first('plastron-pattern')}")
    if draw is None or not item.comes_as("shell-plate", "turtle-shell"):
        return None
    return Main(draw, {"plastron-pattern": (60, 70)}, frozenset({"plastron-pattern"}))


MAKERS = (turtle, plastron)
