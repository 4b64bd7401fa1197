"""Everything the species page, its print and the command line show of one taxon, already joined."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from inama_id.domain.edition import ContentEdition
from inama_id.domain.geography import Country
from inama_id.domain.listing import Exclusion, Listing
from inama_id.domain.reference import Reference
from inama_id.domain.taxon import Name, Taxon, TaxonLine, TaxonRef

if TYPE_CHECKING:  # the annotations are needed for the page alone, and the window should open first
    from inama_id.domain.annotation import AnnotationText


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
    excepted: tuple[TaxonRef, ...]
    """Lower taxa that the taxon's own entries in force on the date do not cover, by name."""
    annotations: tuple[AnnotationText, ...]
    """The annotations of all entries shown, in words."""
    countries: tuple[Country, ...]
    children: tuple[TaxonLine, ...]
    siblings: tuple[TaxonLine, ...]
    references: tuple[Reference, ...]
    common_name: str
    """The vernacular name shown beside the scientific one: in the sheet's language, else in English; may be empty."""
