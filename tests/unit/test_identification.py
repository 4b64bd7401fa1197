"""Identification on small keys made by hand: questions, law, reasons, readings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inama_id.domain.character import ITEM_FORM, CharacterId, Damage, State, StateId, ToolId
from inama_id.domain.identification import (
    Assessment,
    Certainty,
    Examination,
    Key,
    MeanReading,
    Observation,
    differences,
    identify,
    measured,
    reasons,
    settling,
    why_not,
)
from inama_id.domain.profile import ProfileId
from tests.unit.identification_keys import TUSKS, character, examined, key, profile, seen, states_of

_CROSSING = examined(seen("item-form", "tusk"), seen("lines", "crossing"))


def _asked(found: Assessment) -> list[str]:
    return [each.character_id for each in found.questions]


def _chance(held: Key, examination: Examination, id: str) -> float:
    return next(each.probability for each in identify(held, examination).candidates if each.profile_id == id)


def test_the_item_form_is_asked_first() -> None:
    assert _asked(identify(TUSKS, Examination()))[0] == ITEM_FORM


def test_what_agrees_leads() -> None:
    found = identify(TUSKS, _CROSSING)
    assert {each.profile_id for each in found.candidates[:2]} == {"elephant", "mammoth"}
    assert found.candidates[0].title == found.candidates[0].profile_id.title()


def test_one_wrong_answer_does_not_strike_out() -> None:
    wrong = _CROSSING.answered(seen("lines", "dots")).answered(seen("outline", "square"))
    assert _chance(TUSKS, wrong, "elephant") > 0.01


def test_none_of_these_gains_where_everything_is_contradicted() -> None:
    strange = examined(
        seen("item-form", "tusk"), seen("lines", "none"), seen("outline", "square"), seen("burn", "melts")
    )
    assert identify(TUSKS, strange).none_of_these > 5 * identify(TUSKS, Examination()).none_of_these


def test_a_later_answer_takes_the_place_of_the_earlier() -> None:
    changed = _CROSSING.answered(seen("lines", "dots"))
    assert changed == examined(seen("item-form", "tusk"), seen("lines", "dots"))
    assert changed.without(CharacterId("lines")) == examined(seen("item-form", "tusk"))


def test_answers_the_key_does_not_know_say_nothing() -> None:
    strange = _CROSSING.answered(seen("colour", "blue")).answered(seen("outline", "wobbly"))
    assert identify(TUSKS, strange).candidates == identify(TUSKS, _CROSSING).candidates


# --- questions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tools", "possible"),
    [(None, True), ("lens", True), ("microscope", True), ("lens needle", True), ("", False), ("needle", False)],
)
def test_one_of_the_tools_is_enough(tools: str | None, possible: bool) -> None:
    held = None if tools is None else frozenset(ToolId(tool) for tool in tools.split())
    found = identify(TUSKS, examined(seen("item-form", "carving")).with_tools(held))
    assert ("lines" in _asked(found)) is possible


def test_what_would_settle_it_names_checks_beyond_the_tools() -> None:
    bare = examined(seen("item-form", "carving"), seen("outline", "")).with_tools(frozenset())
    found = identify(TUSKS, bare)
    assert _asked(found) == []
    wanted = settling(TUSKS, found)
    assert [each.character_id for each in wanted] == ["lines", "burn", "outline"]
    assert wanted[0].tools == ("lens", "microscope")


@pytest.mark.parametrize(
    ("answers", "sensible"),
    [
        ((), True),  # nothing known yet, and a candidate may be a tusk
        ((seen("item-form", "tusk"),), True),
        ((seen("item-form", "carving scale"),), True),
        ((seen("item-form", ""),), True),
        ((seen("item-form", "scale"),), False),
    ],
)
def test_a_question_waits_for_what_it_depends_on(answers: tuple[Observation, ...], sensible: bool) -> None:
    assert ("lines" in _asked(identify(TUSKS, examined(*answers)))) is sensible


def test_a_dependent_question_needs_a_candidate_that_may_fit() -> None:
    held = key(
        [
            character("shape", "flat long round"),
            character("edge", "smooth toothed", when={"shape": "flat"}),
        ],
        profile("blade", "I", shape="long", edge="smooth"),
        profile("saw", "II", shape="round", edge="toothed"),
        profile("disc", "II", shape="flat"),
    )
    assert _asked(identify(held, Examination())) == ["shape"]


def _marking(damage: Damage) -> Key:
    return key(
        [
            character("cut", "a b c", damage=damage, effort=1),
            character("look", "a b c", effort=300),
        ],
        profile("one", "I", cut="a", look="a"),
        profile("two", "II", cut="b", look="b"),
        profile("three", "not listed", cut="c", look="c"),
    )


@pytest.mark.parametrize(
    ("damage", "first"), [(Damage.NONE, "cut"), (Damage.TRACE, "look"), (Damage.DESTRUCTIVE, "look")]
)
def test_harmless_checks_come_first(damage: Damage, first: str) -> None:
    assert _asked(identify(_marking(damage), Examination()))[0] == first


def test_a_harmless_check_that_tells_next_to_nothing_holds_nothing_back() -> None:
    held = key(
        [character("cut", "a b", damage=Damage.DESTRUCTIVE), character("look", "a b c d")],
        profile("one", "I", cut="a", look="a b c"),
        profile("two", "II", cut="b", look="b c d"),
        *(profile(f"more{number}", "II", cut="b") for number in range(5)),
    )
    assert _asked(identify(held, Examination())) == ["cut", "look"]


def test_the_law_goes_before_the_name() -> None:
    held = key(
        [character("law", "a b"), character("name", "a b c d")],
        profile("one", "I", law="a", name="a"),
        profile("two", "I", law="a", name="b"),
        profile("three", "II", law="b", name="a"),
        profile("four", "II", law="b", name="b"),
    )
    found = identify(held, Examination())
    assert _asked(found) == ["law", "name"]
    assert found.questions[0].outcome_bits > found.questions[1].outcome_bits


# --- the law -----------------------------------------------------------------------------------------------------


def _scales(first: str, second: str) -> Key:
    return key(
        [character(ITEM_FORM, "a b c d e f g h i j"), character("scale", "a b c d e f g h i j")],
        profile("one", first, item_form="a", scale="a"),
        profile("two", second, item_form="a", scale="a"),
    )


@pytest.mark.parametrize(
    ("first", "second", "answers", "decided"),
    [
        ("I", "I", (), False),
        ("I", "I", (seen("item-form", ""),), False),
        ("I", "I", (seen("item-form", "a"),), True),
        ("I", "II", (seen("item-form", "a"), seen("scale", "a")), False),
        ("I", "I", (seen("scale", "b"),), False),
    ],
)
def test_the_law_is_decided_as_soon_as_the_plausible_agree(
    first: str, second: str, answers: tuple[Observation, ...], decided: bool
) -> None:
    assert identify(_scales(first, second), examined(*answers)).law.decided is decided


@pytest.mark.parametrize(("answer", "decided"), [("I", True), ("not listed", False)])
def test_to_let_go_takes_more_than_to_hold(answer: str, decided: bool) -> None:
    held = key([character("look", "a b")], profile("one", answer, weight=97), profile("two", "II", weight=3))
    law = identify(held, examined(seen("look", "a"))).law
    assert (law.answer, law.decided) == (answer, decided)
    assert law.probability == pytest.approx(0.97 * 0.95)


def test_a_kind_that_is_listed_in_part_decides_nothing() -> None:
    part = replace(profile("one", "I/not listed", item_form="a"), listed=None)
    law = identify(key([character(ITEM_FORM, "a b")], part), examined(seen("item-form", "a"))).law
    assert (law.decided, law.answer) == (False, "I/not listed")
    assert law.probability > 0.9


# --- reasons -----------------------------------------------------------------------------------------------------


def test_reasons_sort_the_answers_and_name_what_is_open() -> None:
    examination = examined(
        seen("item-form", "carving"), seen("lines", "crossing"), seen("outline", "round"), seen("burn", "")
    )
    found = reasons(TUSKS, examination, ProfileId("resin"))
    assert [each.observation.character for each in found.matches] == ["item-form"]
    assert [(each.observation.character, each.expected) for each in found.conflicts] == [
        ("lines", states_of("none wavy"))
    ]
    assert [each.character for each in found.unknown] == ["outline"]
    assert found.open == ("burn",)
    assert found.matches[0].bits > 0 > found.conflicts[0].bits


def test_why_not_names_what_weighed_most_against_the_leader() -> None:
    examination = examined(seen("item-form", "tusk"), seen("lines", "dots"), seen("outline", "oval"))
    found = why_not(TUSKS, examination, ProfileId("elephant"))
    assert found is not None
    assert found.rival == "walrus"
    assert [factor.character for factor in found.factors] == ["lines", "outline"]
    ratio = _chance(TUSKS, examination, "walrus") / _chance(TUSKS, examination, "elephant")
    assert 2 ** sum(factor.bits for factor in found.factors) == pytest.approx(ratio)


def test_why_not_names_the_prior() -> None:
    held = key([character("look", "a b")], profile("rare", "I", look="a"), profile("common", "I", weight=8, look="a"))
    found = why_not(held, Examination(), ProfileId("rare"))
    assert found is not None
    assert [factor.character for factor in found.factors] == [None]
    assert found.factors[0].bits == pytest.approx(3)
    alike = why_not(held, Examination(use_prior=False), ProfileId("rare"))
    assert alike is not None
    assert alike.factors == ()


def test_nothing_stands_before_a_lone_profile() -> None:
    held = key([character("look", "a b")], profile("only", "I", look="a"))
    assert why_not(held, Examination(), ProfileId("only")) is None


def test_differences_put_what_separates_first() -> None:
    found = differences(TUSKS, [ProfileId("elephant"), ProfileId("walrus"), ProfileId("resin")])
    assert [(each.character_id, each.pairs) for each in found] == [
        ("lines", 3),
        ("burn", 2),
        ("item-form", 0),
        ("outline", 0),
    ]
    assert found[3].states == {"elephant": states_of("round oval"), "walrus": states_of("oval"), "resin": frozenset()}


def test_what_cannot_be_told_apart_has_no_differences() -> None:
    assert differences(TUSKS, [ProfileId("elephant"), ProfileId("mammoth")]) == ()


# --- answers that tell nothing -----------------------------------------------------------------------------------

_TAIL_STATES = (
    State(StateId("long"), "", ""),
    State(StateId("short"), "", ""),
    State(StateId("missing"), "", "", tells_nothing=True),
)
_TAILS = key(
    [
        character("tail", _TAIL_STATES),
        character("paw", "big small"),
    ],
    profile("tiger", "I", tail="long", paw="big"),
    profile("dog", "not listed", tail="short", paw="small"),
    profile("cat", "II", paw="small"),
)


@pytest.mark.parametrize("states", ["missing", "missing long"])
def test_an_answer_that_tells_nothing_weighs_as_cannot_tell(states: str) -> None:
    silent, cannot_tell = (identify(_TAILS, examined(seen("tail", each))) for each in (states, ""))
    assert silent.candidates == cannot_tell.candidates
    assert silent.law == cannot_tell.law
    assert _asked(silent) == ["paw"]
    assert {each.character_id for each in settling(_TAILS, silent)} == {"tail", "paw"}


def test_an_answer_that_tells_nothing_is_no_reason() -> None:
    answers = examined(seen("tail", "missing"), seen("paw", "small"))
    found = reasons(_TAILS, answers, ProfileId("tiger"))
    assert ([each.observation.character for each in found.conflicts], found.matches) == (["paw"], ())
    assert (found.unknown, found.open) == ((), ("tail",))
    compared = why_not(_TAILS, answers, ProfileId("tiger"))
    assert compared is not None
    assert [each.character for each in compared.factors] == ["paw"]


# --- readings ----------------------------------------------------------------------------------------------------

_ANGLE = character(
    "angle",
    (
        State(StateId("acute"), "", "", high=90),
        State(StateId("middle"), "", "", low=90, high=100),
        State(StateId("obtuse"), "", "", low=115),
    ),
)


@pytest.mark.parametrize(
    ("value", "states"),
    [
        (70, "acute"),
        (89, "acute middle"),
        (92, "acute middle"),
        (95, "middle"),
        (99, "middle"),
        (108, ""),  # no range: no answer
        (116, "obtuse"),
        (130, "obtuse"),
    ],
)
def test_a_reading_near_a_border_allows_both_sides(value: float, states: str) -> None:
    found = measured(_ANGLE, value, Certainty.PROBABLE)
    assert found == Observation(CharacterId("angle"), states_of(states), Certainty.PROBABLE, value)


@pytest.mark.parametrize(("value", "states"), [(89, "acute"), (92, "acute middle"), (100, "middle"), (117, "obtuse")])
def test_a_neighbour_that_tells_nothing_weakens_no_reading(value: float, states: str) -> None:
    acute, _, obtuse = _ANGLE.states
    middle = State(StateId("middle"), "", "", low=90, high=115, tells_nothing=True)
    assert measured(character("angle", (acute, middle, obtuse)), value).states == states_of(states)


@pytest.mark.parametrize(("readings", "mean"), [((), None), ((1.0, 2.0), None), ((1.0, 2.0, 6.0), 3.0)])
def test_a_mean_takes_enough_readings(readings: tuple[float, ...], mean: float | None) -> None:
    assert MeanReading(at_least=3).of(readings) == mean
