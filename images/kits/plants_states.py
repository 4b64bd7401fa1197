"""Parts of living plants: leaves, fronds, cactus bodies, spines, roots, drops, pots."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from images.canvas import Canvas, Point, polar, smooth
from images.kits.outlines import Ribbon, corners, dots, strokes
from images.kits.swatches import spots
from images.palette import DARK_LEAF, HORN, LEAF, LINE, PAPER, SOFT_INK, THIN

SOIL = "#8b7355"
FELT = "#f6f0de"


def leaf(
    c: Canvas, base: Point, tip: Point, width: float, *, fill: str = LEAF, bend: float = 0, rib: bool = True
) -> Ribbon:
    """Draw a pointed leaf; ``bend`` moves its middle to the right of its way."""
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    length = math.hypot(dx, dy) or 1
    middle = ((base[0] + tip[0]) / 2 - bend * dy / length, (base[1] + tip[1]) / 2 + bend * dx / length)
    body = Ribbon([base, middle, tip], leaf_widths(width))
    body.draw(c, fill=fill, steps=5)
    if rib:
        c.curve([body.at(t, 0) for t in (0.03, 0.45, 0.9)], width=THIN)
    return body


def leaf_widths(width: float, *, base: float = 0.45) -> list[float]:
    """Return the full widths of a leaf from base to tip; ``base`` is the share it has at its base."""
    rise = [base + (1 - base) * math.sin(math.pi / 2 * n / 5) for n in range(5)]
    fall = [max(0.03, math.cos(math.pi / 2 * n / 6) ** 0.85) for n in range(7)]
    return [width * share for share in (*rise, *fall)]


def fan(
    c: Canvas, x: float, y: float, angles: Iterable[float], length: float, width: float, *, fill: str = LEAF,
    bend: float = 0, rib: bool = True,
) -> list[Ribbon]:  # fmt: skip
    """Draw leaves that spread from a point, the first ones behind; they bend away from the upright."""
    leaves = []
    for angle in angles:
        side = 1 if math.cos(math.radians(angle)) > 0 else -1
        tip = polar(x, y, length, angle)
        leaves.append(leaf(c, (x, y), tip, width, fill=fill, bend=-side * bend, rib=rib))
    return leaves


def frond(
    c: Canvas,
    spine: Sequence[Point],
    leaflet: float,
    count: int,
    *,
    fill: str = LEAF,
    thick: float = 5,
    lean: float = 55,
) -> None:
    """Draw a feather-shaped leaf: leaflets on both sides of a stalk."""
    stalk, shapes = Ribbon(spine, [0, 0]), []
    for n in range(count):
        t = 0.1 + 0.88 * n / (count - 1)
        x, y = stalk.centre(t)
        ahead, behind = stalk.centre(min(t + 0.02, 1)), stalk.centre(t - 0.02)
        way = math.degrees(math.atan2(ahead[1] - behind[1], ahead[0] - behind[0]))
        reach = leaflet * min(1, 0.45 + 3 * (t - 0.1), 0.3 + 2.4 * (1 - t))
        for side in (-1, 1):
            tip, across = polar(x, y, reach, way + side * lean), way + side * (lean + 90)
            middle = polar(x, y, 0.45 * reach, way + side * lean)
            edge = [polar(*middle, thick / 2, across), tip, polar(*middle, -thick / 2, across)]
            shapes.append([(x, y), *edge])
    corners(c, shapes, fill=fill, width=1)
    c.curve(spine, width=LINE)


def ribbed_body(
    c: Canvas,
    x: float,
    y: float,
    rx: float,
    ry: float,
    *,
    ribs: int = 7,
    fill: str = LEAF,
    spines: float = 9,
    rows: int = 5,
) -> None:
    """Draw a round cactus with ribs; felted cushions with spines stand along them."""
    c.ellipse(x, y, rx, ry, fill=fill)
    cushions: list[Point] = []
    lines = ""
    for n in range(ribs):
        across = rx * math.sin(math.radians(-72 + 144 * n / (ribs - 1)))
        line = [polar(0, 0, 1, a) for a in range(-84, 85, 42)]
        lines += smooth([(x + across * u, y + 0.98 * ry * v) for u, v in line], closed=False)
        rib = [polar(0, 0, 1, -66 + 132 * (row + 0.5 * (n % 2)) / rows) for row in range(rows)]
        cushions += [(x + across * u, y + 0.98 * ry * v) for u, v in rib]
    c.path(lines, stroke=DARK_LEAF, width=THIN)
    if spines:
        cushions_with_spines(c, cushions, spines)


def cushions_with_spines(c: Canvas, places: Sequence[Point], length: float, *, cushion: float = 2.6) -> None:
    """Draw felted cushions, each with a star of spines."""
    stars = [[place, polar(*place, length, angle)] for place in places for angle in (-150, -90, -30, 40, 140)]
    strokes(c, stars, width=THIN)
    spots(c, places, 2 * cushion + 1, SOFT_INK)
    spots(c, places, 2 * cushion - 1, FELT)


def column(c: Canvas, x: float, top: float, bottom: float, width: float, *, ribs: int = 5, fill: str = LEAF) -> None:
    """Draw a ribbed upright stem with a round top."""
    half = width / 2
    c.path(
        f"M{x - half},{bottom} L{x - half},{top + half} A{half},{half} 0 0 1 {x + half},{top + half} "
        f"L{x + half},{bottom} Z",
        fill=fill,
    )
    for n in range(1, ribs):
        place = x - half + width * n / ribs
        rise = half - math.sqrt(max(0, half**2 - (place - x) ** 2))
        c.line([(place, top + rise + 3), (place, bottom - 1)], stroke=DARK_LEAF, width=THIN)


def thorn_pairs(c: Canvas, places: Iterable[Point], size: float = 6) -> None:
    """Draw short stout thorns in pairs, straight from the skin."""
    pairs = [[(x - size, y - size), (x, y), (x + size, y - size)] for x, y in places]
    strokes(c, pairs, width=LINE)


def drop(c: Canvas, x: float, y: float, r: float, *, fill: str) -> None:
    """Draw a hanging drop; its round end lies about (x, y)."""
    c.path(
        f"M{x},{y - 2.3 * r:.1f} C{x + 0.5 * r:.1f},{y - r:.1f} {x + r},{y - 0.6 * r:.1f} {x + r},{y} "
        f"A{r},{r} 0 1 1 {x - r},{y} C{x - r},{y - 0.6 * r:.1f} {x - 0.5 * r:.1f},{y - r:.1f} {x},{y - 2.3 * r:.1f} Z",
        fill=fill,
    )
    c.curve([(x - 0.5 * r, y), (x - 0.3 * r, y + 0.5 * r)], stroke=PAPER, width=LINE)


def ground(c: Canvas, y: float = 182, left: float = 14, right: float = 186) -> None:
    """Draw the ground: a line with some stones."""
    c.line([(left, y), (right, y)])
    dots(c, ((left + 18, y + 6), (left + 42, y + 4), (right - 30, y + 6), (right - 52, y + 4)), 2, fill=SOIL)


def pot(c: Canvas, x: float, top: float, width: float, height: float) -> None:
    """Draw a flower pot."""
    half, fill = width / 2, "#c58a63"
    c.polygon(
        [(x - half + 3, top), (x + half - 3, top), (x + half * 0.7, top + height), (x - half * 0.7, top + height)],
        fill=fill,
    )
    c.rect(x - half, top - 2, width, height * 0.24, radius=2, fill=fill)


def roots(
    c: Canvas, x: float, y: float, count: int, length: float, *, spread: float = 110, width: float = THIN
) -> None:
    """Draw thin roots that hang from a place."""
    for n in range(count):
        angle = 90 - spread / 2 + spread * n / max(1, count - 1)
        tip = polar(x, y, length * (0.75 + 0.25 * (n * 7 % 4) / 3), angle)
        c.curve([(x, y), ((x + tip[0]) / 2 + 4 * math.sin(n * 2), (y + tip[1]) / 2), tip], stroke=HORN, width=width)


def petals(c: Canvas, x: float, y: float, angles: Sequence[float], length: float, width: float, *, fill: str) -> None:
    """Draw petals about a middle."""
    for angle in angles:
        base, tip = polar(x, y, 3, angle), polar(x, y, length, angle)
        body = Ribbon([base, tip], [width * 0.3, width * 0.8, width, width * 0.7, 2])
        body.draw(c, fill=fill, width=THIN, steps=4)


def tree_crown(c: Canvas, x: float, y: float, r: float, *, fill: str = LEAF) -> None:
    """Draw a round leafy crown."""
    around = [polar(x, y, r * (1 + 0.09 * (1 if n % 2 else -1)), 20 * n) for n in range(18)]
    c.blob(around, fill=fill)
    for dx, dy in ((-0.4, -0.2), (0.1, -0.5), (0.4, 0.1), (-0.1, 0.3), (0.05, -0.05)):
        px, py = x + r * dx, y + r * dy
        c.curve([(px - 7, py), (px, py + 5), (px + 7, py)], stroke=DARK_LEAF, width=THIN)


def cm_bar(c: Canvas, units: float, figure: str = "1 cm", *, x: float = 16, y: float = 190) -> None:
    """Draw a scale bar; ``units`` is its length on the sheet."""
    c.line([(x, y - 4), (x, y + 4)])
    c.line([(x + units, y - 4), (x + units, y + 4)])
    c.line([(x, y), (x + units, y)])
    c.text(x + units + 5, y + 5, figure, size=14, anchor="start")
