"""One question to the engine: a specimen with what the content says of its taxon."""

from __future__ import annotations

from dataclasses import dataclass

from inama_id.domain.listing import Exclusion, Listing
from inama_id.domain.specimen import Specimen
from inama_id.domain.taxon import TaxonRef


@dataclass(frozen=True, slots=True)
class Case:
    """A specimen and everything the Appendices say of its taxon, at any time."""

    specimen: Specimen
    taxon: TaxonRef
    listings: tuple[Listing, ...]
    all_below_covered: bool
    """Whether each lower taxon held is covered on the day, by an entry of its own or of the taxon."""
    exclusions: tuple[Exclusion, ...] = ()
    """Entries of higher taxa in force that do not cover the taxon."""
    excepted: tuple[TaxonRef, ...] = ()
    """Lower taxa that the taxon's own entries in force do not cover."""
