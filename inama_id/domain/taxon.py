"""Taxa, their names, and what a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

TaxonId = NewType("TaxonId", str)
"""Stable kebab-case id of a taxon, e.g. ``loxodonta-africana``; homonyms have different ids."""


class Rank(StrEnum):
    """Taxonomic ranks held, from the highest to the lowest."""

    KINGDOM = "kingdom"
    PHYLUM = "phylum"
    CLASS = "class"
    ORDER = "order"
    FAMILY = "family"
    GENUS = "genus"
    SPECIES = "species"
    SUBSPECIES = "subspecies"
    VARIETY = "variety"
    FORM = "form"

    @property
    def is_higher(self) -> bool:
        """Whether the rank stands above the genus (its names are not printed in italics)."""
        return self in (Rank.KINGDOM, Rank.PHYLUM, Rank.CLASS, Rank.ORDER, Rank.FAMILY)

    @property
    def is_species_or_below(self) -> bool:
        """Whether a taxon of this rank has a binomial or trinomial name."""
        return self in (Rank.SPECIES, Rank.SUBSPECIES, Rank.VARIETY, Rank.FORM)


class NameKind(StrEnum):
    """What a name is to its taxon."""

    ACCEPTED = "accepted"
    SYNONYM = "synonym"
    INCLUDED = "included"
    """A name other authors use for a taxon that the Appendices treat as part of this one."""
    COMMON = "common"
    TRADE = "trade"

    @property
    def is_scientific(self) -> bool:
        """Whether the name is Latin nomenclature rather than a word of a living language."""
        return self in (NameKind.ACCEPTED, NameKind.SYNONYM, NameKind.INCLUDED)


class MatchKind(StrEnum):
    """How a search reached a taxon; the values are part of the command line's contract."""

    ACCEPTED = "accepted"
    SYNONYM = "synonym"
    COMMON = "common"
    TRADE = "trade"
    FUZZY = "fuzzy"
    UNDER_LISTED_TAXON = "under_listed_taxon"
    """The name itself is not held; it belongs to a genus or species that is listed, wholly or (``below``) in part."""
    NOT_LISTED = "not_listed"
    """Known, and no entry covers it on the date asked about."""


@dataclass(frozen=True, slots=True)
class Taxon:
    """A taxon as the content holds it."""

    id: TaxonId
    name: str
    author_year: str
    rank: Rank
    parent_id: TaxonId | None
    reference_id: str
    note: str


@dataclass(frozen=True, slots=True)
class TaxonRef:
    """As much of a taxon as a link to it needs."""

    id: TaxonId
    name: str
    rank: Rank


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a taxon; ``language`` is an ISO 639-1 code, empty for scientific names."""

    text: str
    kind: NameKind
    language: str
    reference_id: str


@dataclass(frozen=True, slots=True)
class TaxonLine:
    """One line of a list of taxa: a name, its rank, and the Appendices on the date asked about."""

    id: TaxonId
    name: str
    rank: Rank
    common_name: str
    appendix: str | None
    species: int
    """Number of species held below; for a species, of its subspecies, varieties and forms."""
    listed_species: int
    """How many of them an entry covers under the Appendices in force of this content."""
    below: str | None = None
    """Appendices of lower taxa, where the taxon itself is not covered: only some of it is listed."""


@dataclass(frozen=True, slots=True)
class NameHit:
    """One search result: a name that matched and the taxon it leads to.

    ``appendix`` is what is in force on the date asked about: ``"I"``, ``"I/II"`` ... or None.
    ``upcoming`` is an Appendix decided but not yet in force then, with its first day (ISO date).
    ``below`` names the Appendices of lower taxa where the taxon itself is not covered (some of it is listed).
    """

    taxon_id: TaxonId
    scientific_name: str
    author_year: str
    rank: Rank
    matched_name: str
    match_kind: MatchKind
    language: str
    common_name: str
    appendix: str | None
    upcoming: tuple[str, str] | None = None
    below: str | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found. No hits means "not found", which is never the same as "not listed"."""

    query: str
    hits: tuple[NameHit, ...]
    suggestions: tuple[str, ...]
    """Held names that resemble the query, for "did you mean"."""
