"""An exclusion takes a taxon out of an entry that would otherwise cover it."""

from __future__ import annotations

from collections.abc import Iterator

from species_db.build.findings import Finding, error
from species_db.build.records import Content


def check(content: Content) -> Iterator[Finding]:
    """Check that entry and taxon exist, and that the taxon stands below the entry's taxon."""
    parents = {taxon.id: taxon.parent for taxon in content.taxa}
    entry_taxa = {listing.id: listing.taxon for listing in content.listings}
    seen: set[tuple[str, str]] = set()
    for exclusion in content.exclusions:
        if exclusion.listing not in entry_taxa:
            yield error(exclusion.where, "exclusions", f"unknown listing {exclusion.listing}")
        elif exclusion.taxon not in parents:
            yield error(exclusion.where, "exclusions", f"unknown taxon {exclusion.taxon}")
        elif entry_taxa[exclusion.listing] not in _ancestors(exclusion.taxon, parents):
            text = f"{exclusion.taxon} does not stand below {entry_taxa[exclusion.listing]}"
            yield error(exclusion.where, "exclusions", text)
        if (exclusion.listing, exclusion.taxon) in seen:
            yield error(exclusion.where, "exclusions", f"{exclusion.taxon} stands twice for {exclusion.listing}")
        seen.add((exclusion.listing, exclusion.taxon))


def _ancestors(taxon: str, parents: dict[str, str]) -> set[str]:
    found: set[str] = set()
    while (taxon := parents.get(taxon, "")) and taxon not in found:
        found.add(taxon)
    return found
