"""A pelt laid flat: its pattern or its colour, and the tail it has."""

from __future__ import annotations

from images.canvas import Canvas, smooth
from images.kits.animals import eye
from images.kits.outlines import points, symmetric
from images.palette import FUR, INK
from images.plates.content import Item
from images.plates.main import Known, Main

GROUND = {
    "orange-red": "#d9812f", "tawny": "#d9b27a", "pale-grey": "#dcdad2", "dark-brown": "#5d4330", "black": "#35302c",
    "reddish-brown": "#a4562f", "silver-grey": "#a9aaa8", "white": "#f6f3ec",
}  # fmt: skip
_FORE = points("100,6 110,4 117,12 116,24 122,38 134,46 164,34 180,44 172,60 146,74 143,104 150,126")
_PELT = symmetric([*_FORE, *points("180,146 176,164 146,156 124,150 108,160 107,196 100,199")])
_STUMP = symmetric([*_FORE, *points("182,156 176,174 146,168 124,164 110,172 104,184 100,184")])
_SHORT = ("stump", "none", "cut-off", "short-black-tip")


def pelt(item: Item, known: Known) -> Main | None:
    """A whole skin from above, head up."""
    draw = known.get(f"states/coat-pattern--{item.first('coat-pattern')}")
    if draw is None or not item.comes_as("fur-skin", "fur-article"):
        return None
    if item.has("coat-pattern", "plain") and item.form not in ("fur-skin", "fur-article"):
        return None
    ground = GROUND.get(item.first("ground-colour"), FUR)
    outline = _STUMP if item.has("mammal-tail-form", *_SHORT) else _PELT

    def skin(c: Canvas) -> None:
        with c.dyed({FUR: ground} if item.has("coat-pattern", "plain", "grizzled", "dark-midline") else {}), c.pen(1.3):
            c.quilt(draw, 100, 0, 0.6, 2)
        c.cookie(smooth(outline, closed=True), margin=5, below=10)
        for m in (1, -1):
            c.path(f"M{100 + m * 10},5 q{m * 10},-6 {m * 10},8 q{m * -2},4 {m * -6},4", fill=ground)
            eye(c, 100 + m * 6, 18, 2.4)
        c.path("M97,10 h6 l-3,-5 Z", fill=INK)
        if item.has("mammal-tail-form", "short-black-tip", "bushy-black-tip", "long-dark-tip", "long-tuft"):
            c.ellipse(100, 190 if outline is _PELT else 178, 7, 8, fill=INK)

    places = {"coat-pattern": (84.0, 90.0), "ground-colour": (118.0, 120.0), "mammal-tail-form": (100.0, 184.0)}
    return Main(skin, places, frozenset({"coat-pattern"}), {FUR: ground})


MAKERS = (pelt,)
