"""From an item in the hand to ranked candidates."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache

from inama_id.domain.character import ITEM_FORM, Character, CharacterId, FormGroup, StateId, Tool, ToolId
from inama_id.domain.identification import (
    Assessment,
    Certainty,
    Examination,
    Key,
    KeyProfile,
    Observation,
    Reasons,
    identify,
    reasons,
)
from inama_id.domain.identification.observation import measured
from inama_id.domain.profile import ProfileId
from inama_id.errors import BadInput
from inama_id.services.profiles import Profiles
from inama_id.store.key import KeyStore
from inama_id.store.profiles import ProfileStore, ScoredProfile

_MOST_OFFERED, _ALIKE_OFFERED = 40, 5
_LONGEST_NAME = 80
"""Characters of a name that are compared with those of the key."""
_FORM_QUESTION = {
    "en": "What kind of thing is it?",
    "fr": "De quel genre d’objet s’agit-il ?",
    "es": "¿Qué clase de objeto es?",
}


class Identification:
    """Guides from the item form to a legal answer. Texts come in one language, which the caller names."""

    def __init__(self, key: KeyStore, stored: ProfileStore, profiles: Profiles) -> None:
        self._key_store, self._stored, self._profiles = key, stored, profiles
        self.characters = lru_cache(maxsize=4)(self._characters)
        """``characters(language)``: every question of the key by id, the item form first."""
        self.key = lru_cache(maxsize=4)(self._key)
        """``key(on, language)``: the key with the legal outcomes of a day; making one takes some 50 ms."""

    def form_groups(self, language: str) -> tuple[FormGroup, ...]:
        """Return the headings of the grid of item forms with their forms."""
        return self._key_store.form_groups(language)

    def tools(self, language: str) -> tuple[Tool, ...]:
        """Return the tools an officer may tick."""
        return self._key_store.tools(language)

    def identify(self, examination: Examination, *, on: date, language: str) -> Assessment:
        """Weigh the answers of an examination under the law of a day."""
        return identify(self.key(on, language), examination)

    def reasons(self, examination: Examination, profile_id: ProfileId, *, on: date, language: str) -> Reasons:
        """Return what speaks for and against a profile; KeyError when there is no such profile."""
        return reasons(self.key(on, language), examination, profile_id)

    def observations(self, character: str, answer: str, certainty: Certainty, option: str) -> tuple[Observation, ...]:
        """Return the observations that names mean, in any spelling and in the names of earlier keys.

        ``answer`` is one or several states with ``|`` between, ``?`` for "cannot tell", or a number where the character
        is measured. An earlier name may stand for several characters of today: its answers go to those they belong to.
        Raises BadInput for ``option`` when nothing of the key is known by these names.
        """
        known = self._key_store.characters_named(character)
        if not known:
            offered = _offer(character, list(self.characters("en")))
            raise BadInput(option, character, f"a character of the key ({offered})")
        if answer.strip() == "?":
            return tuple(Observation(id, frozenset(), certainty) for id in known)
        reading = next((found for id in known if (found := self._measured(id, answer, certainty))), None)
        if reading is not None:
            return (reading,)
        states: dict[CharacterId, frozenset[StateId]] = {}
        for part in answer.split("|"):
            owner, named = self._states_named(known, part)
            if not named:
                offered = _offer(part, self._labels(known))
                raise BadInput(option, part.strip(), f"an answer to {character} ({offered})")
            states[owner] = states.get(owner, frozenset()) | named
        return tuple(Observation(owner, named, certainty) for owner, named in states.items())

    def tool(self, name: str, option: str) -> ToolId:
        """Return the tool a name means; raises BadInput for ``option``."""
        found = self._key_store.tool_named(name)
        if found is None:
            raise BadInput(option, name, f"a tool ({_offer(name, [tool.label for tool in self.tools('en')])})")
        return found

    def _states_named(self, known: Sequence[CharacterId], part: str) -> tuple[CharacterId, frozenset[StateId]]:
        found = ((id, self._key_store.states_named(id, part)) for id in known)
        return next(((id, named) for id, named in found if named), (known[0], frozenset()))

    def _measured(self, id: CharacterId, answer: str, certainty: Certainty) -> Observation | None:
        character = self.characters("en")[id]
        try:
            value = float(answer.replace(",", "."))
        except ValueError:
            return None
        if not character.unit or not 0 <= value < math.inf or not character.states_of(value):
            return None
        return measured(character, value, certainty)

    def _labels(self, known: Sequence[CharacterId]) -> list[str]:
        return [state.label for id in known for state in self.characters("en")[id].states]

    def _characters(self, language: str) -> Mapping[CharacterId, Character]:
        return self._key_store.characters(language, _FORM_QUESTION.get(language, _FORM_QUESTION["en"]))

    def _key(self, on: date, language: str) -> Key:
        outcomes = self._profiles.outcomes({profile.id: profile.taxa for profile in self._scored}, on=on)
        return Key(
            self.characters(language),
            tuple(
                KeyProfile(
                    id=profile.id,
                    title=profile.title,
                    scores={ITEM_FORM: profile.forms, **profile.scores},
                    weight=profile.weight,
                    outcome=outcomes[profile.id].answer,
                    listed=outcomes[profile.id].listed,
                )
                for profile in self._scored
            ),
        )

    @cached_property
    def _scored(self) -> tuple[ScoredProfile, ...]:
        return self._stored.scored()


def _offer(asked: str, names: Sequence[str]) -> str:
    """Say which names are known; of many only those spelt most like the one asked for."""
    if len(names) <= _MOST_OFFERED:
        return f"one of: {'; '.join(names)}"
    from rapidfuzz import fuzz, process, utils

    alike = process.extract(
        asked[:_LONGEST_NAME],
        names,
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        limit=_ALIKE_OFFERED,
    )
    return f"one of {len(names)}, such as: {'; '.join(name for name, *_ in alike)}"
