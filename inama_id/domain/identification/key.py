"""The key: which profile shows which states, laid out so that an answer touches only the profiles that are scored."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from inama_id.domain.character import Character, CharacterId, StateId
from inama_id.domain.identification.examination import Examination
from inama_id.domain.identification.likelihood import entropy, error_rate, likelihoods
from inama_id.domain.profile import ProfileId


@dataclass(frozen=True, slots=True)
class KeyProfile:
    """What the key needs of a profile on a day."""

    id: ProfileId
    title: str
    scores: Mapping[CharacterId, frozenset[StateId]]
    weight: float
    """How often it is seized, in any unit, above zero."""
    outcome: str
    """What the law says of it: ``LegalOutcome.answer``."""
    listed: bool | None


@dataclass(frozen=True, slots=True)
class Score:
    """The states in which one profile shows one character, with what an officer will report of them when sure."""

    profile: int
    states: frozenset[StateId]
    positions: tuple[int, ...]
    """Of the states, among all of the character."""
    miss: float
    """Chance that a given state is reported which the profile does not show."""
    lead: float
    """What is added to that for a state which it shows."""
    entropy: float
    """Bits that the report leaves open."""


@dataclass(frozen=True, slots=True)
class Column:
    """One character with its states that tell something and the profiles that are scored for it.

    A profile that may show any of them says nothing.
    """

    character: Character
    states: frozenset[StateId]
    size: int
    """Number of states."""
    scores: tuple[Score, ...]
    by_profile: Mapping[int, Score]


class Key:
    """Characters and profiles (one at least), ready to identify with.

    It holds the legal outcomes of one day. Profiles whose answers read the same have the same outcome.
    """

    __slots__ = (
        "_places",
        "_silent",
        "by_profile",
        "characters",
        "columns",
        "outcome_of",
        "outcomes",
        "profiles",
        "weights",
    )

    def __init__(self, characters: Mapping[CharacterId, Character], profiles: tuple[KeyProfile, ...]) -> None:
        """Lay out the scores. States that a character does not have are passed over."""
        self.characters = characters
        self.profiles = profiles
        listed = {profile.outcome: profile.listed for profile in profiles}
        self.outcomes = tuple(listed.items())
        numbers = {answer: number for number, answer in enumerate(listed)}
        self.outcome_of = tuple(numbers[profile.outcome] for profile in profiles)
        total = math.fsum(profile.weight for profile in profiles)
        self.weights = tuple(profile.weight / total for profile in profiles)
        self.columns = {id: _column(character, profiles) for id, character in characters.items()}
        self.by_profile = tuple(tuple(self._scores_of(number)) for number in range(len(profiles)))
        self._silent = {
            id: states - self.columns[id].states
            for id, character in characters.items()
            if (states := frozenset(state.id for state in character.states)) != self.columns[id].states
        }
        self._places = {profile.id: number for number, profile in enumerate(profiles)}

    def place(self, profile: ProfileId) -> int:
        """Return the position of a profile; KeyError when the key does not have it."""
        return self._places[profile]

    def heard(self, examination: Examination) -> Examination:
        """Return the examination as the key hears it: an answer with a state that tells nothing is "cannot tell"."""
        silent = self._silent
        heard = tuple(
            each if each.states.isdisjoint(silent.get(each.character, ())) else replace(each, states=frozenset())
            for each in examination.observations
        )
        return replace(examination, observations=heard)

    def _scores_of(self, number: int) -> Iterator[tuple[CharacterId, Score]]:
        for id, column in self.columns.items():
            if number in column.by_profile:
                yield id, column.by_profile[number]


def _column(character: Character, profiles: tuple[KeyProfile, ...]) -> Column:
    places = {id: number for number, id in enumerate(character.telling_states)}
    scores = []
    for number, profile in enumerate(profiles):
        states = profile.scores.get(character.id, frozenset()) & frozenset(places)
        if 0 < len(states) < len(places):
            positions = tuple(sorted(places[state] for state in states))
            scores.append(_score(character, number, states, positions, len(places)))
    return Column(character, frozenset(places), len(places), tuple(scores), {score.profile: score for score in scores})


def _score(
    character: Character, number: int, states: frozenset[StateId], positions: tuple[int, ...], size: int
) -> Score:
    shown = len(states)
    hit, miss = likelihoods(shown, size, error_rate(character))
    return Score(number, states, positions, miss, hit - miss, entropy([hit] * shown + [miss] * (size - shown)))
