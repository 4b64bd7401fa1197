"""What an officer's photograph is compared with and measured by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from inama_id.domain.character import CharacterId, StateId
from inama_id.domain.coin import Coin, coin
from inama_id.domain.profile import ProfileId, Strength
from inama_id.errors import UnknownProfile

if TYPE_CHECKING:
    from inama_id.services.identification import Identification
    from inama_id.store.profiles import ProfileStore
    from inama_id.store.rules import RuleStore

_STRENGTHS = tuple(Strength)


@dataclass(frozen=True, slots=True)
class KindName:
    """A kind of item by its title."""

    id: ProfileId
    title: str


@dataclass(frozen=True, slots=True)
class ShownState:
    """A state that a kind of item has, and what it is called."""

    character: CharacterId
    state: StateId
    label: str


class Comparison:
    """Kinds of item with the states that show them, and coins."""

    def __init__(self, profiles: ProfileStore, identification: Identification, rules: RuleStore) -> None:
        self._profiles, self._identification, self._rules = profiles, identification, rules

    @cached_property
    def coins(self) -> tuple[Coin, ...]:
        """Coins that give a scale, in the order of the content."""
        return tuple(coin(rule.id, rule.body) for rule in self._rules.of("coins"))

    @cached_property
    def kinds(self) -> tuple[KindName, ...]:
        """All kinds of item, by title."""
        found = (KindName(profile.id, profile.title) for profile in self._profiles.scored())
        return tuple(sorted(found, key=lambda kind: kind.title.casefold()))

    def title(self, profile_id: ProfileId) -> str:
        """Return the title of a kind of item; raises UnknownProfile."""
        found = self._profiles.titles([profile_id])
        if profile_id not in found:
            raise UnknownProfile(profile_id)
        return found[profile_id][0]

    def states(self, profile_id: ProfileId, *, on: date, language: str) -> tuple[ShownState, ...]:
        """Return the states that the cues of a kind of item point at, the most telling first."""
        profile = self._profiles.profile(profile_id)
        if profile is None:
            raise UnknownProfile(profile_id)
        characters = self._identification.key(on, language).characters
        found: dict[tuple[CharacterId, StateId], ShownState] = {}
        for cue in sorted(profile.cues, key=lambda cue: _STRENGTHS.index(cue.strength)):
            if cue.character is not None:
                for state in characters[cue.character].states:
                    if state.id in cue.states:
                        found.setdefault((cue.character, state.id), ShownState(cue.character, state.id, state.label))
        return tuple(found.values())
