"""How likely an officer is to report a state of an item: the error model of the key.

A report is right with chance 1 - e, shared evenly by the states the item can show, and wrong with chance e, shared by
all others. This tolerance of error is what sets a Bayesian key apart from one that strikes out at every contradiction.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from inama_id.domain.character import ITEM_FORM, Character, Reliability
from inama_id.domain.identification.observation import Certainty

# Somewhat above what officers are expected to do. With half of it, simulated officers (tests/benchmarks/identify.py)
# who erred once were led to a wrong law half as often again; with half as much again, five more items in a hundred were
# left undecided. The right profile came among the first three about as often with any of these.
_RELIABILITY = {Reliability.HIGH: 0.08, Reliability.MEDIUM: 0.13, Reliability.LOW: 0.2}
_ITEM_FORM = 0.02
_CERTAINTY = {Certainty.SURE: 0.0, Certainty.PROBABLE: 0.15, Certainty.GUESS: 0.4}


def error_rate(character: Character, certainty: Certainty = Certainty.SURE) -> float:
    """Return the chance that a report of the character is wrong."""
    read = _ITEM_FORM if character.id == ITEM_FORM else _RELIABILITY[character.reliability]
    return 1 - (1 - read) * (1 - _CERTAINTY[certainty])


def likelihoods(shown: int, size: int, error: float) -> tuple[float, float]:
    """Return the chance of a report of one given state, if it is among the ``shown`` of ``size`` states, and if not.

    The error never exceeds that of a blind draw: a match is never worse than knowing nothing (1/size), a conflict never
    better.
    """
    bounded = min(error, 1 - shown / size)
    return (1 - bounded) / shown, bounded / (size - shown)


def entropy(chances: Iterable[float]) -> float:
    """Return the bits left open by a distribution."""
    return -math.fsum(chance * math.log2(chance) for chance in chances if chance > 0)
