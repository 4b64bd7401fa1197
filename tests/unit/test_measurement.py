"""Points on a photograph become lengths, angles, ratios, counts and areas; crossing lines answer only when they may."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inama_id.domain.character import Character, CharacterId, Damage, Reliability
from inama_id.domain.coin import coin
from inama_id.domain.measurement import (
    SCHREGER,
    Kind,
    NoAnswer,
    Point,
    Scale,
    SchregerReadings,
    Unit,
    Value,
    angle,
    area,
    card_scale,
    coin_scale,
    measure,
    rounded,
    ruler_scale,
    sides_cross,
    tool_for,
)

_TEN_TO_ONE = Scale(10.0)
_SQUARE: tuple[Point, ...] = ((0, 0), (100, 0), (100, 100), (0, 100))
_BOW_TIE: tuple[Point, ...] = ((0, 0), (100, 100), (100, 0), (0, 100))
_QUESTION = Character(CharacterId("q"), "?", "", (), 1, Damage.NONE, Reliability.HIGH, "", (), {})


@pytest.mark.parametrize(
    ("kind", "points", "amount", "unit"),
    [
        (Kind.LENGTH, ((0, 0), (30, 40)), 5.0, Unit.MM),
        (Kind.ANGLE, ((10, 0), (0, 0), (0, 10)), 90.0, Unit.DEGREE),
        (Kind.ANGLE, ((10, 0), (0, 0), (-10, 0)), 180.0, Unit.DEGREE),
        (Kind.CROSSING, ((-10, 10), (0, 0), (10, 10)), 90.0, Unit.DEGREE),
        (Kind.RATIO, ((0, 0), (0, 30), (0, 0), (20, 0)), 1.5, Unit.RATIO),
        (Kind.COUNT, ((1, 1), (2, 2), (3, 3)), 3.0, Unit.COUNT),
        (Kind.AREA, _SQUARE, 100.0, Unit.MM2),
    ],
)
def test_what_points_measure(kind: Kind, points: Sequence[Point], amount: float, unit: Unit) -> None:
    value = measure(kind, points, _TEN_TO_ONE)
    assert value is not None
    assert value.amount == pytest.approx(amount)
    assert value.unit is unit


@pytest.mark.parametrize(
    ("kind", "points", "scale"),
    [
        (Kind.LENGTH, ((0, 0),), _TEN_TO_ONE),
        (Kind.LENGTH, ((0, 0), (30, 40)), None),
        (Kind.AREA, _SQUARE, None),
        (Kind.AREA, _SQUARE[:2], _TEN_TO_ONE),
        (Kind.AREA, _BOW_TIE, _TEN_TO_ONE),
        (Kind.ANGLE, ((5, 5), (5, 5), (0, 0)), None),
        (Kind.RATIO, ((0, 0), (0, 30), (7, 7), (7, 7)), None),
        (Kind.COUNT, (), None),
    ],
)
def test_what_measures_nothing(kind: Kind, points: Sequence[Point], scale: Scale | None) -> None:
    assert measure(kind, points, scale) is None


@given(degrees=st.floats(1, 179), turned=st.floats(0, 360), arm=st.floats(1, 5000))
def test_an_angle_does_not_depend_on_where_the_camera_was_up(degrees: float, turned: float, arm: float) -> None:
    def end(direction: float) -> Point:
        return 100 + arm * math.cos(math.radians(direction)), 200 + arm * math.sin(math.radians(direction))

    assert angle(end(turned), (100, 200), end(turned + degrees)) == pytest.approx(degrees, abs=1e-6)


@given(st.permutations(range(4)))
def test_only_an_outline_that_does_not_cross_itself_has_an_area(order: list[int]) -> None:
    corners = [_SQUARE[place] for place in order]
    crosses = sides_cross(corners)
    assert crosses == (area(corners) == 0)


@pytest.mark.parametrize(
    ("value", "unit", "amount"),
    [
        (Value(25.0, Unit.MM), "mm", 25.0),
        (Value(25.0, Unit.MM), "cm", 2.5),
        (Value(0.1, Unit.MM), "um", 100.0),
        (Value(0.06, Unit.RATIO), "percent", 6.0),
        (Value(118.0, Unit.DEGREE), "degree", 118.0),
        (Value(7.0, Unit.COUNT), "count", 7.0),
        (Value(25.0, Unit.MM), "degree", None),
        (Value(7.0, Unit.COUNT), "ratio", None),
        (Value(25.0, Unit.MM), "g/cm3", None),
    ],
)
def test_values_in_the_unit_of_a_question(value: Value, unit: str, amount: float | None) -> None:
    assert value.in_unit(unit) == (amount if amount is None else pytest.approx(amount))


@pytest.mark.parametrize(
    ("unit", "tool"),
    [
        ("cm", Kind.LENGTH),
        ("um", Kind.LENGTH),
        ("degree", Kind.ANGLE),
        ("ratio", Kind.RATIO),
        ("percent", Kind.RATIO),
        ("count", Kind.COUNT),
        ("g/cm3", None),
        ("", None),
    ],
)
def test_the_tool_that_a_question_wants(unit: str, tool: Kind | None) -> None:
    assert tool_for(replace(_QUESTION, unit=unit)) is tool


def test_crossing_lines_have_their_own_tool() -> None:
    assert tool_for(replace(_QUESTION, id=SCHREGER, unit="degree")) is Kind.CROSSING


# Scales.


def _rim(diameter: float, tilt: float = 1.0) -> list[Point]:
    angles = (10, 95, 200, 280)
    half = diameter / 2
    return [(500 + half * math.cos(math.radians(a)), 300 + tilt * half * math.sin(math.radians(a))) for a in angles]


def test_a_coin_gives_the_scale_wherever_its_rim_is_touched() -> None:
    scale = coin_scale(_rim(465.0), 23.25)
    assert scale is not None
    assert scale.pixels_per_mm == pytest.approx(20.0)
    assert not scale.is_skewed


def test_a_card_gives_the_scale_upright_or_lying() -> None:
    lying = card_scale([(0, 270), (856, 270), (428, 0), (428, 539.8)])
    upright = card_scale([(0, 428), (539.8, 428), (270, 0), (270, 856)])
    assert lying is not None
    assert upright is not None
    assert lying.pixels_per_mm == pytest.approx(10.0)
    assert upright.pixels_per_mm == pytest.approx(10.0)
    assert not lying.is_skewed


@pytest.mark.parametrize(("tilt", "warned"), [(1.0, False), (0.98, False), (0.9, True), (0.5, True)])
def test_a_coin_or_card_seen_at_a_slant_is_noticed(tilt: float, warned: bool) -> None:
    coin_seen = coin_scale(_rim(465.0, tilt), 23.25)
    card_seen = card_scale([(0, 270), (856, 270), (428, 0), (428, 539.8 * tilt)])
    assert coin_seen is not None
    assert card_seen is not None
    assert (coin_seen.is_skewed, card_seen.is_skewed) == (warned, warned)


@pytest.mark.parametrize(
    "scale",
    [
        ruler_scale((5, 5), (5, 5), 10),
        ruler_scale((0, 0), (100, 0), 0),
        ruler_scale((0, 0), (100, 0), -3),
        coin_scale([(0, 0), (0, 0), (0, 0), (0, 0)], 20),
        coin_scale([(0, 0), (10, 0), (20, 0), (30, 0)], 20),
        coin_scale(_rim(400), 0),
        card_scale([(0, 0), (0, 0), (0, 0), (0, 0)]),
    ],
)
def test_points_that_give_no_scale(scale: Scale | None) -> None:
    assert scale is None


def test_a_ruler_gives_the_scale() -> None:
    assert ruler_scale((0, 0), (300, 400), 50) == Scale(10.0)


@pytest.mark.parametrize("diameter", [0, 5, 85.6, "wide"])
def test_content_that_is_no_coin_is_refused(diameter: object) -> None:
    with pytest.raises(ValueError, match=r"wide|convert"):
        coin("c", {"name": "1", "diameter": diameter})


# Crossing lines.


@pytest.mark.parametrize(
    ("angles", "why", "answer"),
    [
        ((), NoAnswer.TOO_FEW, None),
        ((120.0,) * 9, NoAnswer.TOO_FEW, None),
        ((120.0,) * 10, None, 120.0),
        ((80.0,) * 12, None, 80.0),
        ((89.9,) * 10, None, 89.9),
        ((90.0,) * 10, NoAnswer.UNDECIDED, None),
        ((60.0, 140.0) * 5, NoAnswer.UNDECIDED, None),
        ((115.0,) * 10, NoAnswer.UNDECIDED, None),
        ((115.1,) * 10, None, 115.1),
    ],
)
def test_when_crossing_lines_answer(angles: tuple[float, ...], why: NoAnswer | None, answer: float | None) -> None:
    readings = SchregerReadings(angles)
    assert readings.why_not is why
    assert readings.answer == (answer if answer is None else pytest.approx(answer))


def test_mean_and_spread_of_readings() -> None:
    readings = SchregerReadings((118.0, 120.0, 122.0))
    assert readings.mean == pytest.approx(120.0)
    assert readings.spread == pytest.approx(2.0)
    assert SchregerReadings((118.0,)).spread is None
    assert SchregerReadings(()).mean is None


@pytest.mark.parametrize(("amount", "said"), [(12.3456, 12.3), (1.23456, 1.23), (118.4444, 118.4), (0.012345, 0.0123)])
def test_readings_are_rounded_to_what_a_photograph_tells(amount: float, said: float) -> None:
    assert rounded(amount) == said
