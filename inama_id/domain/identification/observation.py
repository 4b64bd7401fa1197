"""Observations: what an officer answered to one question, and how sure of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from inama_id.domain.character import Character, CharacterId, State, StateId

MEASURING_ERROR = 0.03
"""Share of a border's value within which a measurement may as well lie beyond the border: a few tenths of a
millimetre on a centimetre, three degrees on a right angle, as a ruler or a printed protractor is read by hand."""


class Certainty(StrEnum):
    """How sure the officer is of an answer."""

    SURE = "sure"
    PROBABLE = "probable"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Observation:
    """One answer. Several states mean "one of these"; none means "cannot tell", so that it is not asked again."""

    character: CharacterId
    states: frozenset[StateId]
    certainty: Certainty = Certainty.SURE
    measured: float | None = None
    """The reading behind the states, in the unit of the character."""

    @property
    def cannot_tell(self) -> bool:
        """Whether the answer says nothing about the item."""
        return not self.states


def measured(character: Character, value: float, certainty: Certainty = Certainty.SURE) -> Observation:
    """Return the observation of a reading: its state, and the neighbour as well where the reading is near a border.

    A neighbour that tells nothing is left out. A reading that no range holds is "cannot tell".
    """
    within = character.states_of(value)
    near = (state.id for state in character.states if not state.tells_nothing and _near(state, value)) if within else ()
    return Observation(character.id, within | frozenset(near), certainty, value)


@dataclass(frozen=True, slots=True)
class MeanReading:
    """The rule that a character takes the mean of several readings, as the angles of Schreger lines do."""

    at_least: int

    def of(self, readings: Sequence[float]) -> float | None:
        """Return the mean; None while there are too few readings."""
        return math.fsum(readings) / len(readings) if len(readings) >= max(self.at_least, 1) else None


def _near(state: State, value: float) -> bool:
    borders = (border for border in (state.low, state.high) if border is not None)
    return any(abs(value - border) <= MEASURING_ERROR * abs(border) for border in borders)
