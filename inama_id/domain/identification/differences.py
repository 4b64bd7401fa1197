"""What tells a few profiles apart, for looking at them side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from inama_id.domain.character import CharacterId, Damage, StateId
from inama_id.domain.identification.key import Column, Key
from inama_id.domain.profile import ProfileId

_DAMAGE = tuple(Damage)


@dataclass(frozen=True, slots=True)
class Difference:
    """A character that not all profiles show alike, with the states of each; none where it is not scored."""

    character_id: CharacterId
    states: Mapping[ProfileId, frozenset[StateId]]
    pairs: int
    """How many pairs of profiles have no state in common, so that one look tells them apart."""


def differences(key: Key, profile_ids: Sequence[ProfileId]) -> tuple[Difference, ...]:
    """Return where the profiles differ: what separates most first, then what does least harm and takes least time.

    KeyError when the key does not have a profile.
    """
    places = {id: key.place(id) for id in profile_ids}
    found = [(_difference(column, places), column.character) for column in key.columns.values()]
    differing = [(each, character) for each, character in found if _differs(each)]
    differing.sort(key=lambda pair: (-pair[0].pairs, _DAMAGE.index(pair[1].damage), pair[1].effort, pair[1].id))
    return tuple(each for each, _ in differing)


def _difference(column: Column, places: Mapping[ProfileId, int]) -> Difference:
    scored = {id: column.by_profile.get(place) for id, place in places.items()}
    states = {id: score.states if score is not None else frozenset[StateId]() for id, score in scored.items()}
    shown = [each for each in states.values() if each]
    return Difference(column.character.id, states, sum(a.isdisjoint(b) for a, b in combinations(shown, 2)))


def _differs(difference: Difference) -> bool:
    return len({states for states in difference.states.values() if states}) > 1
