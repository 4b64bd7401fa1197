"""Every taxon but the kingdoms has a parent that is held, and the tree has no circles."""

from __future__ import annotations

from collections.abc import Iterator

from species_db.build.cascade import parents_first
from species_db.build.findings import Finding, error
from species_db.build.records import Content


def check(content: Content) -> Iterator[Finding]:
    """Check parents and reachability from the kingdoms."""
    known = {taxon.id for taxon in content.taxa}
    reached = {taxon.id for taxon in parents_first(content.taxa)}
    for taxon in content.taxa:
        if not taxon.parent and taxon.rank != "kingdom":
            yield error(taxon.where, "tree", f"{taxon.id} has no parent")
        elif taxon.parent and taxon.parent not in known:
            yield error(taxon.where, "tree", f"{taxon.id} has the unknown parent {taxon.parent}")
        elif taxon.id not in reached and taxon.parent not in known - reached:
            yield error(taxon.where, "tree", f"{taxon.id} is its own ancestor")
