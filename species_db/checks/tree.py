"""Every taxon but the kingdoms has a parent that is held, and the tree has no circles."""

from __future__ import annotations

from collections.abc import Iterator

from species_db.build.cascade import parents_first
from species_db.build.findings import Finding, error
from species_db.build.records import Content


def check(content: Content) -> Iterator[Finding]:
    """Check parents and reachability from the kingdoms."""
    parents = {taxon.id: taxon.parent for taxon in content.taxa}
    reached = {taxon.id for taxon in parents_first(content.taxa)}
    for taxon in content.taxa:
        if not taxon.parent and taxon.rank != "kingdom":
            yield error(taxon.where, "tree", f"{taxon.id} has no parent")
        elif taxon.parent and taxon.parent not in parents:
            yield error(taxon.where, "tree", f"{taxon.id} has the unknown parent {taxon.parent}")
        elif taxon.id not in reached and _is_own_ancestor(taxon.id, parents):
            yield error(taxon.where, "tree", f"{taxon.id} is its own ancestor")


def _is_own_ancestor(taxon: str, parents: dict[str, str]) -> bool:
    passed: set[str] = set()
    ancestor = parents[taxon]
    while ancestor in parents and ancestor not in passed:
        if ancestor == taxon:
            return True
        passed.add(ancestor)
        ancestor = parents[ancestor]
    return False
