"""One class a journey: what the window and the command line both call."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inama_id.services.library import Library
from inama_id.services.search import Search
from inama_id.services.species import Species
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.names import NameIndex
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.taxa import TaxonStore


@dataclass(frozen=True, slots=True)
class Services:
    """The journeys, wired to one database."""

    search: Search
    species: Species
    library: Library


def open_services(content: Path) -> Services:
    """Open the content database; raises ContentMissing, ContentDamaged or ContentOutdated."""
    db = ReferenceDb(content)
    taxa, listings = TaxonStore(db), ListingStore(db)
    lines = TaxonLines(taxa, listings)
    return Services(
        search=Search(NameIndex(db), taxa, lines),
        species=Species(taxa, listings, lines, db.edition()),
        library=Library(db, taxa),
    )
