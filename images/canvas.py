"""A sheet to draw on, 200 by 200 units unless told otherwise, which writes itself as SVG.

Numbers are rounded and attributes stand in a fixed order, so that the same calls give the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from html import escape

from images.palette import INK, LINE, PAPER

Point = tuple[float, float]
NONE = "none"


class Canvas:
    """Collects shapes; later ones lie above earlier ones. Angles are in degrees, clockwise from the right."""

    def __init__(self, title: str, width: float = 200, height: float = 200) -> None:
        """Begin an empty drawing; ``title`` is its alternative text."""
        self._title, self.width, self.height = title, width, height
        self._body: list[str] = []
        self._dyes: dict[str, str] = {}
        self._pen = 1.0
        self._linked = False
        self.frames = True
        """Whether patterns are to draw the frame about them."""

    def path(self, data: str, *, fill: str = NONE, stroke: str = INK, width: float = LINE, opacity: float = 1) -> None:
        """Draw an SVG path."""
        self._add("path", {"d": data}, fill, stroke, width, opacity)

    def line(self, points: Sequence[Point], *, stroke: str = INK, width: float = LINE, dash: str = "") -> None:
        """Draw an open line through points."""
        extra = {"points": _points(points)} | ({"stroke-dasharray": dash} if dash else {})
        self._add("polyline", extra, NONE, stroke, width, 1)

    def polygon(self, points: Sequence[Point], *, fill: str = NONE, stroke: str = INK, width: float = LINE) -> None:
        """Draw a closed shape with corners."""
        self._add("polygon", {"points": _points(points)}, fill, stroke, width, 1)

    def blob(self, points: Sequence[Point], *, fill: str = NONE, stroke: str = INK, width: float = LINE) -> None:
        """Draw a closed shape that passes smoothly through points."""
        self.path(smooth(points, closed=True), fill=fill, stroke=stroke, width=width)

    def curve(self, points: Sequence[Point], *, stroke: str = INK, width: float = LINE) -> None:
        """Draw an open line that passes smoothly through points."""
        self.path(smooth(points, closed=False), stroke=stroke, width=width)

    def circle(self, x: float, y: float, r: float, *, fill: str = NONE, stroke: str = INK, width: float = LINE) -> None:
        """Draw a circle."""
        self._add("circle", {"cx": _number(x), "cy": _number(y), "r": _number(r)}, fill, stroke, width, 1)

    def ellipse(
        self, x: float, y: float, rx: float, ry: float, *, fill: str = NONE, stroke: str = INK, width: float = LINE
    ) -> None:
        """Draw an upright ellipse; turn it with ``turned``."""
        centre = {"cx": _number(x), "cy": _number(y), "rx": _number(rx), "ry": _number(ry)}
        self._add("ellipse", centre, fill, stroke, width, 1)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        radius: float = 0,
        fill: str = NONE,
        stroke: str = INK,
        line: float = LINE,
    ) -> None:
        """Draw a rectangle from its upper left corner."""
        box = {"x": _number(x), "y": _number(y), "width": _number(width), "height": _number(height)}
        self._add("rect", box | ({"rx": _number(radius)} if radius else {}), fill, stroke, line, 1)

    def text(self, x: float, y: float, text: str, *, size: float = 14, fill: str = INK, anchor: str = "middle") -> None:
        """Write a few letters or figures; whole sentences belong into captions, where they can be translated."""
        attributes = {"x": _number(x), "y": _number(y), "font-size": _number(size), "text-anchor": anchor, "fill": fill}
        self._body.append(f'<text font-family="sans-serif" {_attributes(attributes)}>{escape(text)}</text>')

    @contextmanager
    def turned(self, degrees: float, x: float = 100, y: float = 100) -> Iterator[None]:
        """Draw what follows turned about a point."""
        with self._group(f'transform="rotate({_number(degrees)} {_number(x)} {_number(y)})"'):
            yield

    @contextmanager
    def moved(self, dx: float, dy: float, scale: float = 1) -> Iterator[None]:
        """Draw what follows scaled and then moved; its lines are scaled with it."""
        with self._group(f'transform="translate({_number(dx)} {_number(dy)}) scale({_number(scale, 3)})"'):
            yield

    @contextmanager
    def dyed(self, colours: Mapping[str, str]) -> Iterator[None]:
        """Draw what follows with some colours of the palette replaced by others."""
        before, self._dyes = self._dyes, self._dyes | dict(colours)
        yield
        self._dyes = before

    @contextmanager
    def pen(self, share: float) -> Iterator[None]:
        """Draw what follows with all lines thinner (or thicker) by a factor, to keep their weight in a scaled part."""
        before, self._pen = self._pen, self._pen * share
        yield
        self._pen = before

    @contextmanager
    def unframed(self) -> Iterator[None]:
        """Draw what follows without the frames about patterns, which then join."""
        before, self.frames = self.frames, False
        yield
        self.frames = before

    def quilt(
        self, draw: Callable[[Canvas], None], x: float, y: float, scale: float, rows: int, columns: int = 2
    ) -> None:
        """Draw a pattern whose right edge lies at ``x`` and whose top at ``y``, mirrored to the right and downwards.

        Mirrored edges meet, so that a pattern of 172 units (14 to 186) covers more without a seam.
        """
        name, step = f"q{len(self._body)}", 170 * scale
        for row in range(rows):
            low = y + row * step - 14 * scale if row % 2 == 0 else y + (row + 1) * step + 14 * scale
            for way in (1, -1)[:columns]:
                places = f"translate({_number(x - way * 185 * scale)} {_number(low)})"
                flips = f"scale({_number(way * scale, 3)} {_number(scale if row % 2 == 0 else -scale, 3)})"
                with self._group(f'transform="{places} {flips}"'):
                    if row == 0 and way == 1:
                        with self._group(f'id="{name}"'), self.unframed():
                            draw(self)
                    else:
                        self._body.append(f'<use xlink:href="#{name}"/>')
                        self._linked = True

    def cookie(self, outline: str, *, width: float = LINE, margin: float = 2, below: float = 2) -> None:
        """Cut what was drawn so far on a sheet of 200 units down to an outline: white lies over all the rest.

        ``margin`` and ``below`` say how far the white reaches beyond the sheet at the sides and at the foot.
        """
        low, high, foot = (_number(value) for value in (-margin, 200 + margin, 200 + below))
        sheet = f"M{low},{low}H{high}V{foot}H{low}Z"
        self._body.append(f'<path d="{sheet}{outline}" fill="{PAPER}" fill-rule="evenodd"/>')
        self.path(outline, width=width)

    def svg(self) -> str:
        """Return the drawing."""
        size = f"{_number(self.width)} {_number(self.height)}"
        rounded = 'stroke-linejoin="round" stroke-linecap="round"'
        links = ' xmlns:xlink="http://www.w3.org/1999/xlink"' if self._linked else ""
        head = f'<svg xmlns="http://www.w3.org/2000/svg"{links} viewBox="0 0 {size}" role="img" {rounded}>'
        lines = [f"{head}<title>{escape(self._title)}</title>", *self._body, "</svg>"]
        return "\n".join(lines) + "\n"

    @contextmanager
    def _group(self, attributes: str) -> Iterator[None]:
        self._body.append(f"<g {attributes}>")
        yield
        self._body.append("</g>")

    def _add(self, tag: str, own: dict[str, str], fill: str, stroke: str, width: float, opacity: float) -> None:
        style = {"fill": self._dyes.get(fill, fill)}
        if stroke != NONE:
            style |= {"stroke": self._dyes.get(stroke, stroke), "stroke-width": _number(width * self._pen, 2)}
        if opacity < 1:
            style["opacity"] = _number(opacity)
        self._body.append(f"<{tag} {_attributes(own | style)}/>")


def polar(x: float, y: float, radius: float, degrees: float) -> Point:
    """Return the point at a distance and an angle from another one."""
    angle = math.radians(degrees)
    return (x + radius * math.cos(angle), y + radius * math.sin(angle))


def smooth(points: Sequence[Point], *, closed: bool) -> str:
    """Return the path data of a curve through points (Catmull-Rom, written as Bezier curves)."""
    count = len(points)
    data = [f"M{_pair(points[0])}"]
    for i in range(count if closed else count - 1):
        before = points[(i - 1) % count] if closed or i else points[i]
        here, there = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if closed or i + 2 < count else there
        first = (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
        second = (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
        data.append(f"C{_pair(first)} {_pair(second)} {_pair(there)}")
    return "".join(data) + ("Z" if closed else "")


def scattered(count: int, seed: int) -> Iterator[Point]:
    """Yield points spread evenly but without order over the unit square; the same seed gives the same points.

    The additive recurrence of the plastic number: even cover without clumps or rows.
    """
    step = 1.32471795724474602596
    for i in range(1, count + 1):
        yield ((seed * 0.137 + i / step) % 1, (seed * 0.731 + i / step**2) % 1)


def _points(points: Iterable[Point]) -> str:
    return " ".join(_pair(point) for point in points)


def _pair(point: Point) -> str:
    return f"{_number(point[0])},{_number(point[1])}"


def _number(value: float, decimals: int = 1) -> str:
    return f"{value:.{decimals}f}".rstrip("0").rstrip(".") or "0"


def _attributes(attributes: dict[str, str]) -> str:
    return " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
