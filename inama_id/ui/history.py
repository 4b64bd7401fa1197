"""Where the user has been: back and forward, as in a web browser."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inama_id.domain.profile import ProfileId
    from inama_id.domain.taxon import TaxonId


_LONGEST = 200


class PageId(StrEnum):
    """The pages there are."""

    LOOK_UP = "look-up"
    IDENTIFY = "identify"
    DOCUMENTS = "documents"
    BROWSE = "browse"
    SPECIES = "species"
    PROFILE = "profile"
    PICTURES = "pictures"
    LIBRARY = "library"
    SETTINGS = "settings"
    KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and the taxon or the kind of item on it if it shows one."""

    page: PageId
    taxon_id: TaxonId | None = None
    profile_id: ProfileId | None = None


class History:
    """Places visited, and which of them is shown."""

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._at = 0

    @property
    def current(self) -> Place:
        """The place shown."""
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go to a place; what lay ahead is forgotten."""
        if place == self.current:
            return
        self._places = [*self._places[: self._at + 1], place][-_LONGEST:]
        self._at = len(self._places) - 1

    def go(self, steps: int) -> Place:
        """Move by so many places, within the history, and return the one reached."""
        self._at = min(max(self._at + steps, 0), len(self._places) - 1)
        return self.current

    def drop(self) -> None:
        """Forget the place reached, which cannot be shown, and be at the one before it."""
        if len(self._places) > 1:
            del self._places[self._at]
            self._at = max(0, self._at - 1)
