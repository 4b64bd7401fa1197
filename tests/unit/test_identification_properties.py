"""What holds of every key and every examination."""

from __future__ import annotations

import math
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inama_id.domain.character import StateId
from inama_id.domain.identification import Assessment, Certainty, Examination, History, Key, Observation, identify
from inama_id.domain.identification.information import information
from inama_id.domain.identification.likelihood import entropy, error_rate, likelihoods
from inama_id.domain.identification.posterior import evidence, posterior
from tests.unit.identification_keys import answers, examinations, keys

_ROUNDING = 1e-9


@given(examinations())
def test_probabilities_are_shared_out_whole(case: tuple[Key, Examination]) -> None:
    found = identify(*case)
    assert math.fsum(each.probability for each in found.candidates) + found.none_of_these == pytest.approx(1)
    assert math.fsum(each.probability for each in found.outcomes) + found.none_of_these == pytest.approx(1)
    assert [each.probability for each in found.candidates] == sorted(
        (each.probability for each in found.candidates), reverse=True
    )
    assert found.none_of_these > 0
    assert all(each.probability > 0 for each in found.candidates)


@given(examinations(), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(case: tuple[Key, Examination], chance: Random) -> None:
    held, examination = case
    shuffled = list(examination.observations)
    chance.shuffle(shuffled)
    again = Examination(tuple(shuffled), examination.tools, examination.use_prior)
    assert _said(identify(held, again)) == _said(identify(held, examination))


@given(examinations(), st.data())
def test_a_contradiction_never_helps_against_what_agrees(case: tuple[Key, Examination], data: st.DataObject) -> None:
    held, examination = case
    answer = data.draw(answers(held))
    examination = examination.without(answer.character)
    before, after = posterior(held, examination), posterior(held, examination.answered(answer))
    scores = held.columns[answer.character].by_profile
    against = [place for place in scores if answer.states and scores[place].states.isdisjoint(answer.states)]
    agreeing = [
        place for place in range(len(held.profiles)) if place not in scores or scores[place].states >= answer.states
    ]
    for loser, winner in product(against, agreeing):
        assert _log_odds(after.profiles, loser, winner) <= _log_odds(before.profiles, loser, winner) + _ROUNDING
        ahead = before.profiles[winner] > before.profiles[loser] * (1 + _ROUNDING)
        assert not ahead or after.profiles[winner] > after.profiles[loser]
    for loser in against:
        assert after.profiles[loser] / after.none_of_these <= before.profiles[loser] / before.none_of_these * (
            1 + _ROUNDING
        )


@given(st.integers(2, 30), st.data(), st.floats(0, 1))
def test_a_match_is_never_worse_than_not_knowing_nor_a_conflict_better(
    size: int, data: st.DataObject, error: float
) -> None:
    shown = data.draw(st.integers(1, size - 1))
    hit, miss = likelihoods(shown, size, error)
    assert miss <= 1 / size + _ROUNDING
    assert hit >= 1 / size - _ROUNDING
    assert shown * hit + (size - shown) * miss == pytest.approx(1)


@given(examinations(), st.data())
def test_an_answer_taken_back_leaves_no_trace(case: tuple[Key, Examination], data: st.DataObject) -> None:
    held, examination = case
    history = History(examination)
    for answer in data.draw(st.lists(answers(held), min_size=1, max_size=5)):
        history = history.push(history.present.answered(answer))
    there = history
    while history.past:
        history = history.undo()
    assert history.present == examination
    assert _said(identify(held, history.present)) == _said(identify(held, examination))
    while history.future:
        history = history.redo()
    assert history == there


@given(examinations(), st.data())
def test_cannot_tell_changes_nothing_but_the_questions(case: tuple[Key, Examination], data: st.DataObject) -> None:
    held, examination = case
    asked = data.draw(st.sampled_from(list(held.characters)))
    examination = examination.without(asked)
    before, after = identify(held, examination), identify(held, examination.answered(Observation(asked, frozenset())))
    assert _said(after)[:-1] == _said(before)[:-1]
    assert after.questions == tuple(each for each in before.questions if each.character_id != asked)


@given(keys())
def test_without_the_prior_all_start_alike(held: Key) -> None:
    found = identify(held, Examination(use_prior=False))
    assert len({each.probability for each in found.candidates}) == 1


@given(keys())
def test_with_the_prior_profiles_start_by_weight(held: Key) -> None:
    found = posterior(held, Examination())
    total = sum(each.weight for each in held.profiles)
    expected = [each.weight / total * (1 - found.none_of_these) for each in held.profiles]
    assert list(found.profiles) == pytest.approx(expected)


@given(examinations(), st.data())
def test_a_wider_answer_says_less(case: tuple[Key, Examination], data: st.DataObject) -> None:
    held, _ = case
    column = held.columns[data.draw(st.sampled_from(list(held.columns)))]
    one = data.draw(st.sampled_from(sorted(column.states)))
    more = data.draw(st.frozensets(st.sampled_from(sorted(column.states))))
    narrow, wide = _bits(held, column.character.id, {one}), _bits(held, column.character.id, {one, *more})
    for place, score in column.by_profile.items():
        if one in score.states:
            assert wide[place] <= narrow[place] + _ROUNDING
        else:
            assert wide[place] >= narrow[place] - _ROUNDING
    every = _bits(held, column.character.id, set(column.states))
    assert all(bits == pytest.approx(0, abs=_ROUNDING) for bits in every.values())


@given(examinations(), st.data())
def test_a_guess_says_less_than_what_is_sure(case: tuple[Key, Examination], data: st.DataObject) -> None:
    held, _ = case
    column = held.columns[data.draw(st.sampled_from(list(held.columns)))]
    one = {data.draw(st.sampled_from(sorted(column.states)))}
    sure, probable, guess = (_bits(held, column.character.id, one, each) for each in Certainty)
    for place in sure:
        assert abs(guess[place]) <= abs(probable[place]) + _ROUNDING <= abs(sure[place]) + 2 * _ROUNDING


@given(examinations())
def test_the_gain_is_what_the_whole_table_of_chances_gives(case: tuple[Key, Examination]) -> None:
    held, examination = case
    chances = posterior(held, examination)
    for column in held.columns.values():
        found = information(column, held, column.scores, chances, chances.by_outcome(held))
        assert found == pytest.approx(_by_the_book(held, column.character.id, examination), abs=1e-7)
        assert found[0] <= found[1] + _ROUNDING


@given(examinations())
def test_a_question_is_not_asked_twice(case: tuple[Key, Examination]) -> None:
    held, examination = case
    asked = {each.character for each in examination.observations}
    assert not asked & {each.character_id for each in identify(held, examination).questions}


def _said(found: Assessment) -> tuple[object, ...]:
    return found.candidates, found.none_of_these, found.outcomes, found.law, found.questions


def _log_odds(chances: tuple[float, ...], first: int, second: int) -> float:
    return math.log2(chances[first]) - math.log2(chances[second])


def _bits(held: Key, id: str, states: set[StateId], certainty: Certainty = Certainty.SURE) -> dict[int, float]:
    asked = next(each for each in held.characters if each == id)
    return dict(evidence(held, Observation(asked, frozenset(states), certainty)))


def _by_the_book(held: Key, id: str, examination: Examination) -> tuple[float, float]:
    """Mutual information from the full joint table, without any of the shortcuts."""
    asked = next(each for key, each in held.characters.items() if key == id)
    chances, size = posterior(held, examination), len(asked.states)
    joint: list[tuple[str, list[float]]] = [("none", [chances.none_of_these / size] * size)]
    for profile, chance in zip(held.profiles, chances.profiles, strict=True):
        shown = profile.scores.get(asked.id, frozenset())
        hit = miss = 1 / size
        if 0 < len(shown) < size:
            hit, miss = likelihoods(len(shown), size, error_rate(asked))
        joint.append((profile.outcome, [chance * (hit if state.id in shown else miss) for state in asked.states]))
    return _mutual(_merged(joint)), _mutual([row for _, row in joint])


def _merged(joint: list[tuple[str, list[float]]]) -> list[list[float]]:
    names = {name for name, _ in joint}
    return [
        [math.fsum(cells) for cells in zip(*(row for name, row in joint if name == each), strict=True)]
        for each in names
    ]


def _mutual(table: list[list[float]]) -> float:
    columns = [math.fsum(cells) for cells in zip(*table, strict=True)]
    rows = [math.fsum(cells) for cells in table]
    return entropy(columns) + entropy(rows) - entropy(cell for row in table for cell in row)
