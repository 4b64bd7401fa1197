"""A kind of item with everything its page shows: the profile, and the words for what it names by ids and codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from inama_id.domain.character import Character, CharacterId, Tool
from inama_id.domain.edition import ContentEdition
from inama_id.domain.profile import ProfileSheet
from inama_id.domain.reference import Reference
from inama_id.domain.taxon import TaxonId


@dataclass(frozen=True, slots=True)
class CodeMeaning:
    """A code as papers print it with its name and what else is known; both are empty where it is not held.

    ``of`` is the wider heading the name belongs to, where the code itself is not held.
    """

    code: str
    name: str
    detail: str
    of: str
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """An entry decided but not in force on the day asked about."""

    taxon_id: TaxonId
    appendix: str
    first_day: date


@dataclass(frozen=True, slots=True)
class ItemSheet:
    """One kind of item on one day, with its words in one language."""

    sheet: ProfileSheet
    edition: ContentEdition
    forms: tuple[str, ...]
    """What it lies there as: tusk, carving, powder."""
    tools: tuple[Tool, ...]
    characters: Mapping[CharacterId, Character]
    """The questions of the key that its cues answer."""
    terms: tuple[CodeMeaning, ...]
    headings: tuple[CodeMeaning, ...]
    coming: tuple[Coming, ...]
    """The next change of each of its taxa, in the order of the taxa."""
    references: Mapping[str, Reference]
    """Everything cited, by id; that of the codes too."""
