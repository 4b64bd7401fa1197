"""Measuring on a photograph: points in picture pixels become lengths, angles, ratios, counts and areas.

Angles, ratios and counts need no scale. Lengths and areas need a `Scale`, which holds only in the plane of the object
that it was taken from, and only as far as the camera looked at that plane square-on.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from inama_id.domain.character import Character, CharacterId
from inama_id.domain.identification import MeanReading

Point = tuple[float, float]
"""A place in a picture, in pixels from its upper left corner."""

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card: format ID-1 of ISO/IEC 7810."""
SKEWED = 0.03
"""Share by which the sides of a coin or card may disagree before the picture counts as taken at a slant."""

SCHREGER = CharacterId("schreger-outer-angle")
"""The character answered by the mean angle of crossing lines, never by a single angle."""
SCHREGER_RULE = MeanReading(at_least=10)
_UNDECIDED = (90.0, 115.0)
"""Means that lead to no answer: single readings of elephant and mammoth overlap between them (E. O. Espinoza and
M.-J. Mann, Identification guide for ivory and ivory substitutes)."""


class Kind(StrEnum):
    """What is measured. ``points`` of `POINTS` are wanted; 0 stands for as many as there are."""

    LENGTH = "length"
    ANGLE = "angle"
    RATIO = "ratio"
    COUNT = "count"
    AREA = "area"
    CROSSING = "crossing"
    """Two crossing lines: a point on one line towards the outer edge, the crossing, a point on the other line."""
    RULER = "ruler"
    COIN = "coin"
    CARD = "card"


POINTS = {
    Kind.LENGTH: 2,
    Kind.ANGLE: 3,
    Kind.RATIO: 4,
    Kind.COUNT: 0,
    Kind.AREA: 0,
    Kind.CROSSING: 3,
    Kind.RULER: 2,
    Kind.COIN: 4,
    Kind.CARD: 4,
}
SCALES = (Kind.RULER, Kind.COIN, Kind.CARD)
"""Kinds that give a scale."""


class Unit(StrEnum):
    """Units of values; characters of the key that are measured use the same words, and a few more."""

    MM = "mm"
    MM2 = "mm2"
    DEGREE = "degree"
    RATIO = "ratio"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Value:
    """A measured value."""

    amount: float
    unit: Unit

    def in_unit(self, unit: str) -> float | None:
        """Return the amount in the unit of a character, or None where it measures something else."""
        if unit == self.unit:
            return self.amount
        factor = _FACTORS.get((self.unit, unit))
        return None if factor is None else self.amount * factor


_FACTORS = {
    (Unit.MM, "cm"): 0.1,
    (Unit.MM, "m"): 0.001,
    (Unit.MM, "um"): 1000.0,
    (Unit.MM2, "cm2"): 0.01,
    (Unit.RATIO, "percent"): 100.0,
}


@dataclass(frozen=True, slots=True)
class Scale:
    """How many pixels are a millimetre, and by which share the sides of the known object disagree."""

    pixels_per_mm: float
    skew: float = 0.0

    @property
    def is_skewed(self) -> bool:
        """Whether the camera looked at a slant; lengths may be off by about the skew."""
        return self.skew > SKEWED


def distance(a: Point, b: Point) -> float:
    """Return the distance of two points in pixels."""
    return math.dist(a, b)


def angle(one: Point, vertex: Point, other: Point) -> float:
    """Return the angle at the vertex in degrees, 0 to 180; raises ValueError where an arm has no length."""
    first, second = _arm(vertex, one), _arm(vertex, other)
    cross = first[0] * second[1] - first[1] * second[0]
    dot = first[0] * second[0] + first[1] * second[1]
    return math.degrees(math.atan2(abs(cross), dot))


def area(corners: Sequence[Point]) -> float:
    """Return the area of a polygon in square pixels; its sides must not cross."""
    turns = (a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*corners, corners[0]]))
    return abs(math.fsum(turns)) / 2


def sides_cross(corners: Sequence[Point]) -> bool:
    """Whether two sides of a polygon cross, so that it has no area."""
    sides = list(pairwise([*corners, corners[0]]))
    return any(_cross(*one, *other) for at, one in enumerate(sides) for other in sides[at + 1 :])


def measure(kind: Kind, points: Sequence[Point], scale: Scale | None) -> Value | None:
    """Return what the points measure; None while points or the scale are missing, or where they measure nothing."""
    if not is_complete(kind, points):
        return None
    match kind:
        case Kind.LENGTH if scale:
            return Value(distance(points[0], points[1]) / scale.pixels_per_mm, Unit.MM)
        case Kind.AREA if scale and not sides_cross(points):
            return Value(area(points) / scale.pixels_per_mm**2, Unit.MM2)
        case Kind.ANGLE | Kind.CROSSING if points[1] not in (points[0], points[2]):
            return Value(angle(points[0], points[1], points[2]), Unit.DEGREE)
        case Kind.RATIO if points[2] != points[3]:
            return Value(distance(points[0], points[1]) / distance(points[2], points[3]), Unit.RATIO)
        case Kind.COUNT:
            return Value(float(len(points)), Unit.COUNT)
    return None


def is_complete(kind: Kind, points: Sequence[Point]) -> bool:
    """Whether the points are enough for a value."""
    least = {Kind.COUNT: 1, Kind.AREA: 3}.get(kind, POINTS[kind])
    return len(points) >= least


def tool_for(character: Character) -> Kind | None:
    """Return the tool that measures a character on a photograph; None where a photograph does not show it."""
    if character.id == SCHREGER:
        return Kind.CROSSING
    units = ((Unit.MM, Kind.LENGTH), (Unit.DEGREE, Kind.ANGLE), (Unit.RATIO, Kind.RATIO), (Unit.COUNT, Kind.COUNT))
    return next((kind for unit, kind in units if Value(1.0, unit).in_unit(character.unit) is not None), None)


def rounded(amount: float) -> float:
    """Round a reading to the three digits that a photograph tells."""
    return float(f"{amount:.3g}") if amount < 100 else round(amount, 1)


def ruler_scale(a: Point, b: Point, length_mm: float) -> Scale | None:
    """Return the scale of two marks a known length apart; None where they or the length are nothing."""
    pixels = distance(a, b)
    return Scale(pixels / length_mm) if pixels > 0 and length_mm > 0 else None


def coin_scale(rim: Sequence[Point], diameter_mm: float) -> Scale | None:
    """Return the scale of a coin from points on its rim: the circle that fits them best; None where there is none."""
    centre = _centre(rim)
    if centre is None or diameter_mm <= 0:
        return None
    radii = [distance(centre, point) for point in rim]
    mean = math.fsum(radii) / len(radii)
    return Scale(2 * mean / diameter_mm, (max(radii) - min(radii)) / mean)


def card_scale(edges: Sequence[Point]) -> Scale | None:
    """Return the scale of a bank card from the middles of two opposite edges and then of the other two."""
    long, short = sorted((distance(edges[0], edges[1]), distance(edges[2], edges[3])), reverse=True)
    if short == 0:
        return None
    across, down = long / CARD_MM[0], short / CARD_MM[1]
    return Scale(math.sqrt(across * down), abs(across - down) / min(across, down))


class NoAnswer(StrEnum):
    """Why readings of crossing lines give no answer."""

    TOO_FEW = "too-few"
    UNDECIDED = "undecided"
    """The mean lies where elephant and mammoth overlap."""


@dataclass(frozen=True, slots=True)
class SchregerReadings:
    """Angles of crossing lines of one tusk, in degrees, all from the outer zone."""

    angles: tuple[float, ...]

    @property
    def mean(self) -> float | None:
        """The mean of the readings so far."""
        return math.fsum(self.angles) / len(self.angles) if self.angles else None

    @property
    def spread(self) -> float | None:
        """The standard deviation of the readings; None for fewer than two."""
        if len(self.angles) < 2 or self.mean is None:
            return None
        return math.sqrt(math.fsum((a - self.mean) ** 2 for a in self.angles) / (len(self.angles) - 1))

    @property
    def why_not(self) -> NoAnswer | None:
        """Why there is no answer; None where there is one."""
        mean = SCHREGER_RULE.of(self.angles)
        if mean is None:
            return NoAnswer.TOO_FEW
        return NoAnswer.UNDECIDED if _UNDECIDED[0] <= mean <= _UNDECIDED[1] else None

    @property
    def answer(self) -> float | None:
        """The mean, where it answers the question."""
        return None if self.why_not else self.mean


def _arm(vertex: Point, end: Point) -> Point:
    if vertex == end:
        raise ValueError("an arm of an angle has no length")
    return end[0] - vertex[0], end[1] - vertex[1]


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two lines cross; ends that touch do not count, as neighbouring sides always touch."""
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _centre(rim: Sequence[Point]) -> Point | None:
    """Return the centre of the circle through the points, by least squares (I. Kåsa, 1976)."""
    if len(rim) < 3:
        return None
    mid = tuple(math.fsum(axis) / len(rim) for axis in zip(*rim, strict=True))
    sums = [0.0] * 5
    for terms in _moments(rim, mid[0], mid[1]):
        sums = [total + term for total, term in zip(sums, terms, strict=True)]
    xx, xy, yy, xr, yr = sums
    determinant = xx * yy - xy * xy
    if determinant <= 1e-9 * (xx + yy) ** 2:
        return None
    u, v = (xr * yy - yr * xy) / (2 * determinant), (yr * xx - xr * xy) / (2 * determinant)
    return mid[0] + u, mid[1] + v


def _moments(rim: Sequence[Point], mid_x: float, mid_y: float) -> Iterator[tuple[float, ...]]:
    for px, py in rim:
        x, y = px - mid_x, py - mid_y
        square = x * x + y * y
        yield x * x, x * y, y * y, x * square, y * square
