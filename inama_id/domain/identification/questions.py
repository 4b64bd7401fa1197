"""The next question: how much an answer is expected to tell, about the law first, for the time it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inama_id.domain.character import Character, CharacterId, Damage, StateId, ToolId
from inama_id.domain.identification.examination import Examination
from inama_id.domain.identification.information import information
from inama_id.domain.identification.key import Column, Key, Score
from inama_id.domain.identification.posterior import Posterior

PROFILE_SHARE = 0.2
"""What a bit about the profile counts against a bit about the legal outcome."""
OVERHEAD = 20
"""Seconds that any question costs beside its check: reading it, finding the place, answering."""
USEFUL_BITS = 0.05
"""Gain below which a harmless check no longer holds back one that marks the item."""
LEAST_BITS = 0.005
"""Gain below which a question is not worth listing."""
NEGLIGIBLE = 1e-4
"""Probability below which a profile has no say in what is asked."""
MATTERS = 0.01
"""Probability from which a candidate can make a dependent question sensible."""

_DAMAGE = {damage: number for number, damage in enumerate(Damage)}


@dataclass(frozen=True, slots=True)
class Question:
    """A character worth asking now."""

    character_id: CharacterId
    gain_bits: float
    """Bits about the legal outcome, and a share of the bits about the profile."""
    outcome_bits: float
    profile_bits: float
    effort: int
    """Seconds of the check."""
    damage: Damage
    tools: tuple[ToolId, ...]
    """Alternatives of which one is enough; none stands for the naked eye."""

    @property
    def gain_per_second(self) -> float:
        """Gain for the time it takes."""
        return self.gain_bits / (self.effort + OVERHEAD)


def next_questions(key: Key, examination: Examination, chances: Posterior) -> tuple[Question, ...]:
    """Return what is worth asking, best first: useful before idle, harmless before harmful, then by gain for time."""
    asked = {observation.character for observation in examination.observations}
    possible = (
        question
        for question in _worth_asking(key, examination, chances)
        if question.character_id not in asked and at_hand(question.tools, examination.tools)
    )
    return tuple(sorted(possible, key=_rank))


def settling_questions(key: Key, examination: Examination, chances: Posterior) -> tuple[Question, ...]:
    """Return what would tell the remaining candidates apart, whatever it takes, best first.

    What the officer could not tell is among them: somebody with better tools may.
    """
    told = {observation.character for observation in examination.observations if not observation.cannot_tell}
    possible = (each for each in _worth_asking(key, examination, chances) if each.character_id not in told)
    return tuple(sorted(possible, key=lambda question: (-question.gain_bits, question.character_id)))


def at_hand(tools: tuple[ToolId, ...], held: frozenset[ToolId] | None) -> bool:
    """Whether a check can be made with the tools held."""
    return not tools or held is None or not held.isdisjoint(tools)


def _rank(question: Question) -> tuple[bool, int, float, CharacterId]:
    idle = question.gain_bits < USEFUL_BITS
    return idle, _DAMAGE[question.damage], -question.gain_per_second, question.character_id


def _worth_asking(key: Key, examination: Examination, chances: Posterior) -> Iterator[Question]:
    law = chances.by_outcome(key)
    for id, live in _live_scores(key, chances).items():
        column = key.columns[id]
        if _sensible(key, column.character, examination, chances, live):
            question = _question(column, *information(column, key, live, chances, law))
            if question.gain_bits >= LEAST_BITS:
                yield question


def _live_scores(key: Key, chances: Posterior) -> Mapping[CharacterId, Sequence[Score]]:
    live: dict[CharacterId, list[Score]] = {}
    for number, chance in enumerate(chances.profiles):
        if chance > NEGLIGIBLE:
            for id, score in key.by_profile[number]:
                live.setdefault(id, []).append(score)
    return live


def _question(column: Column, outcome_bits: float, profile_bits: float) -> Question:
    asked = column.character
    gain = outcome_bits + PROFILE_SHARE * profile_bits
    return Question(asked.id, gain, outcome_bits, profile_bits, asked.effort, asked.damage, asked.tools)


def _sensible(
    key: Key, character: Character, examination: Examination, chances: Posterior, live: Sequence[Score]
) -> bool:
    """Whether all that the question depends on is so, or may be so for a candidate that matters."""
    for parent, allowed in character.when.items():
        answer = examination.observation(parent)
        if answer is not None and not answer.cannot_tell:
            if answer.states.isdisjoint(allowed):
                return False
        elif not any(
            chances.profiles[score.profile] >= MATTERS and _may_show(key, score.profile, parent, allowed)
            for score in live
        ):
            return False
    return True


def _may_show(key: Key, profile: int, character: CharacterId, states: frozenset[StateId]) -> bool:
    scored = key.columns[character].by_profile.get(profile) if character in key.columns else None
    return scored is None or not scored.states.isdisjoint(states)
