"""Simulated officers: they hold an item of a known profile, answer what they are asked, and err as often as told."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from inama_id.domain.character import ITEM_FORM, CharacterId, StateId
from inama_id.domain.identification import Examination, Key, KeyProfile, Law, Observation, Question, identify
from inama_id.domain.identification.posterior import Posterior
from inama_id.domain.identification.questions import next_questions

CANNOT_TELL = 0.15
"""How often an officer cannot answer what the profile is scored for; what it is not scored for, never."""
_ENOUGH = 0.8
_MOST_QUESTIONS = 20
_ERR_AMONG = 5
"""Wrong answers fall anywhere among so many first ones after the item form: as many as an examination has."""


@dataclass(frozen=True, slots=True)
class View:
    """What an officer is shown after an answer."""

    rank: float
    """Place of the right profile, from 1; the mean of the places shared. Infinite when it was struck out."""
    top: float
    """Probability of the leader."""
    law: Law
    question: Question | None


@dataclass(frozen=True, slots=True)
class Session:
    """How one examination went; counts of questions include the item form and those that could not be answered."""

    rank: float
    until_law: float
    """Questions asked until the law was decided; infinite when it never was."""
    right_law: bool | None
    """Whether it was decided rightly."""
    until_leader: float
    """Questions asked until a candidate held 0.8."""
    times: tuple[float, ...]
    """Milliseconds of every update."""


Method = Callable[[Key, Examination, int], View]


def by_chance(key: Key, examination: Examination, truth: int) -> View:
    """The engine of the program."""
    found = identify(key, examination)
    chances = found.posterior.profiles
    question = found.questions[0] if found.questions else None
    return View(_rank(chances, truth), max(chances), found.law, question)


def by_elimination(key: Key, examination: Examination, truth: int) -> View:
    """The baseline: whatever contradicts one answer is struck out, as in Intkey with a tolerance of 0."""
    left = [_agrees(profile, examination) for profile in key.profiles]
    count = sum(left)
    if not count:
        return View(float("inf"), 0.0, Law(False, "", 0.0), None)
    chances = Posterior(tuple(each / count for each in left), 0.0)
    questions = next_questions(key, examination, chances)
    answer, share = max(chances.by_outcome(key).items(), key=lambda pair: pair[1])
    rank = _rank(chances.profiles, truth) if left[truth] else float("inf")
    return View(rank, 1 / count, Law(share > 1 - 1e-9, key.outcomes[answer][0], share), next(iter(questions), None))


def session(key: Key, truth: int, wrong: int, chance: random.Random, method: Method) -> Session | None:
    """Let an officer examine an item; None when its profile is scored for too little to err so often."""
    profile = key.profiles[truth]
    others = [id for id in key.columns if id != ITEM_FORM and truth in key.columns[id].by_profile]
    if len(others) < wrong:
        return None
    errors = set(chance.sample(range(max(min(len(others), _ERR_AMONG), wrong)), wrong))
    examination, told, times = Examination(), 0, []
    until_law, until_leader, right_law = float("inf"), float("inf"), None
    ask: CharacterId | None = ITEM_FORM
    rank = float("inf")
    while ask is not None and len(examination.observations) < _MOST_QUESTIONS:
        states = _answer(key, profile, ask, chance, ask != ITEM_FORM and told in errors)
        told += bool(states) and ask != ITEM_FORM
        examination = examination.answered(Observation(ask, states))
        start = time.perf_counter_ns()
        view = method(key, examination, truth)
        times.append((time.perf_counter_ns() - start) / 1e6)
        rank, asked = view.rank, len(examination.observations)
        if view.law.decided and right_law is None:
            until_law, right_law = asked, view.law.answer == profile.outcome
        if view.top >= _ENOUGH:
            until_leader = min(until_leader, asked)
        done = view.law.decided and view.top >= _ENOUGH and told > max(errors, default=-1)
        ask = None if done or view.question is None else view.question.character_id
    return Session(rank, until_law, right_law, until_leader, tuple(times))


def _answer(
    key: Key, profile: KeyProfile, character: CharacterId, chance: random.Random, wrong: bool
) -> frozenset[StateId]:
    shown = profile.scores.get(character, frozenset())
    every = {state.id for state in key.characters[character].states}
    unfit = not shown or shown >= every or (character != ITEM_FORM and chance.random() < CANNOT_TELL)
    return frozenset() if unfit else frozenset({chance.choice(sorted(every - shown if wrong else shown & every))})


def _agrees(profile: KeyProfile, examination: Examination) -> bool:
    told = (each for each in examination.observations if not each.cannot_tell and each.character in profile.scores)
    return all(not each.states.isdisjoint(profile.scores[each.character]) for each in told)


def _rank(chances: tuple[float, ...], truth: int) -> float:
    before = sum(each > chances[truth] for each in chances)
    return before + (sum(each == chances[truth] for each in chances) + 1) / 2
