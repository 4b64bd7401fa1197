"""Everything the species page, its print and the command line show of one taxon, already joined."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inama_id.domain.annotation import AnnotationText
from inama_id.domain.geography import Country
from inama_id.domain.listing import Exclusion, Listing
from inama_id.domain.reference import Reference
from inama_id.domain.taxon import Name, Taxon, TaxonLine


@dataclass(frozen=True, slots=True)
class ContentEdition:
    """Which content this is."""

    version: str
    appendices_in_force_from: date
    schema: str
    taxa: int
    names: int
    listings: int


@dataclass(frozen=True, slots=True)
class SpeciesSheet:
    """One taxon on one date in one language."""

    taxon: Taxon
    on: date
    language: str
    edition: ContentEdition
    appendix: str | None
    below: str | None
    """Appendices of lower taxa where the taxon itself is not covered."""
    upcoming: tuple[str, date] | None
    lineage: tuple[TaxonLine, ...]
    """Higher taxa from the kingdom down to the parent."""
    names: tuple[Name, ...]
    """All names but the accepted one: scientific ones first, then by language."""
    current: tuple[Listing, ...]
    coming: tuple[Listing, ...]
    past: tuple[Listing, ...]
    """Newest first."""
    exclusions: tuple[Exclusion, ...]
    """Entries of higher taxa in force on the date that do not cover this taxon, and why."""
    annotations: tuple[AnnotationText, ...]
    """The annotations of all entries shown, in words."""
    countries: tuple[Country, ...]
    children: tuple[TaxonLine, ...]
    siblings: tuple[TaxonLine, ...]
    references: tuple[Reference, ...]

    @property
    def common_name(self) -> str:
        """The first vernacular name in the sheet's language, or empty."""
        return next((n.text for n in self.names if n.language == self.language and not n.kind.is_scientific), "")
