"""The probability of every profile, and of "none of these", after the answers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inama_id.domain.character import StateId
from inama_id.domain.identification.examination import Examination
from inama_id.domain.identification.key import Column, Key, Score
from inama_id.domain.identification.likelihood import error_rate, likelihoods
from inama_id.domain.identification.observation import Observation

NONE_PRIOR = 0.05
"""How often an item is expected to be of no kind that the key holds."""


@dataclass(frozen=True, slots=True)
class Posterior:
    """Probabilities; those of the profiles in the order of the key. Together they are one."""

    profiles: tuple[float, ...]
    none_of_these: float

    def by_outcome(self, key: Key) -> Mapping[int, float]:
        """Return the probability of every legal outcome, by its position in the key."""
        parts: dict[int, list[float]] = {number: [] for number in range(len(key.outcomes))}
        for outcome, chance in zip(key.outcome_of, self.profiles, strict=True):
            parts[outcome].append(chance)
        return {outcome: math.fsum(each) for outcome, each in parts.items()}


def posterior(key: Key, examination: Examination) -> Posterior:
    """Return the probabilities after all answers. Sums are exact, so that the order of answers cannot matter.

    An answer about a character or state that the key does not have says nothing.
    """
    terms: list[list[float]] = [[] for _ in key.profiles]
    for observation in examination.observations:
        for profile, bits in evidence(key, observation):
            terms[profile].append(bits)
    logs = [math.log2(each) + math.fsum(said) for each, said in zip(prior(key, examination), terms, strict=True)]
    return _normalised(logs)


def prior(key: Key, examination: Examination) -> tuple[float, ...]:
    """Return what is held of every profile before any answer, "none of these" set aside."""
    return key.weights if examination.use_prior else (1 / len(key.profiles),) * len(key.profiles)


def evidence(key: Key, observation: Observation) -> Iterator[tuple[int, float]]:
    """Yield what an answer says for (or, below 0, against) every profile scored, in bits; of all others it says 0.

    Of several states answered at once the mean chance counts: the wider the answer, the less it says.
    """
    column = key.columns.get(observation.character)
    states = observation.states & column.states if column is not None else frozenset()
    if column is not None and states:
        error = error_rate(column.character, observation.certainty)
        for score in column.scores:
            yield score.profile, _bits(column, score, states, error)


def evidence_for(key: Key, observation: Observation, profile: int) -> float | None:
    """Return what an answer says for or against one profile, in bits; None when it says nothing about it."""
    column = key.columns.get(observation.character)
    score = column.by_profile.get(profile) if column is not None else None
    if column is None or score is None or not (states := observation.states & column.states):
        return None
    return _bits(column, score, states, error_rate(column.character, observation.certainty))


def _bits(column: Column, score: Score, states: frozenset[StateId], error: float) -> float:
    hit, miss = likelihoods(len(score.states), column.size, error)
    shared = len(states & score.states)
    return math.log2((shared * hit + (len(states) - shared) * miss) / len(states) * column.size)


def _normalised(logs: list[float]) -> Posterior:
    none = math.log2(NONE_PRIOR / (1 - NONE_PRIOR))
    top = max(none, *logs)
    masses = [2.0 ** (each - top) for each in (*logs, none)]
    total = math.fsum(masses)
    *profiles, none_of_these = (mass / total for mass in masses)
    return Posterior(tuple(profiles), none_of_these)
