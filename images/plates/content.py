"""What plates are drawn from: the profiles, and the measures behind states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from species_db.build.load import load
from species_db.build.profile_records import CharacterRow, ProfileRow

_SHAPELESS = frozenset({"powder", "pills", "medicine-packet", "tonic-liquid", "paste-plaster", "incense"})
_ROOT = Path(__file__).resolve().parents[2] / "species_db" / "content"


@dataclass(frozen=True)
class Item:
    """A profile as the drawing programs ask for it."""

    profile: ProfileRow

    @property
    def id(self) -> str:
        """The id of the profile."""
        return self.profile.id

    @property
    def form(self) -> str:
        """The form it is drawn in: the first that shows more than powder or a packet does."""
        return next((form for form in self.profile.forms if form not in _SHAPELESS), self.profile.forms[0])

    def first(self, character: str) -> str:
        """Return the first scored state, the most typical one; empty where the character is not scored."""
        return next(iter(self.states(character)), "")

    def states(self, character: str) -> tuple[str, ...]:
        """Return all scored states; those that a cue names come first."""
        scored = self.profile.scores.get(character, ())
        return tuple(
            sorted(scored, key=lambda state: (state not in self._told.get(character, ()), scored.index(state)))
        )

    def has(self, character: str, *states: str) -> bool:
        """Tell whether the first state is one of these."""
        return self.first(character) in states

    def comes_as(self, *forms: str) -> bool:
        """Tell whether it is met in one of these forms."""
        return any(form in self.profile.forms for form in forms)

    @cached_property
    def _told(self) -> Mapping[str, frozenset[str]]:
        told: dict[str, frozenset[str]] = {}
        for cue in reversed(self.profile.cues):
            told[cue.character] = frozenset(cue.states)
        return told


@dataclass(frozen=True, slots=True)
class Book:
    """All profiles by id, and the characters by id."""

    items: Mapping[str, Item]
    characters: Mapping[str, CharacterRow]


def read_book(root: Path = _ROOT) -> Book:
    """Read the profiles and the vocabulary."""
    content = load(root).content
    return book_of(content.profiles, content.characters)


def book_of(profiles: Iterable[ProfileRow], characters: Iterable[CharacterRow]) -> Book:
    """Return profiles and characters by id."""
    return Book({row.id: Item(row) for row in profiles}, {row.id: row for row in characters})
