"""Ranks are known and descend; names have the form their rank asks for."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.taxon import Rank
from species_db.build.findings import Finding, error
from species_db.build.records import Content, TaxonRow

_ORDER = {rank.value: position for position, rank in enumerate(Rank)}


def check(content: Content) -> Iterator[Finding]:
    """Check rank, descent and number of words."""
    by_id = {taxon.id: taxon for taxon in content.taxa}
    for taxon in content.taxa:
        if taxon.rank not in _ORDER:
            yield error(taxon.where, "ranks", f"{taxon.rank!r} is not a rank")
            continue
        parent = by_id.get(taxon.parent)
        if parent is not None and _ORDER.get(parent.rank, -1) >= _ORDER[taxon.rank]:
            yield error(taxon.where, "ranks", f"{taxon.rank} {taxon.id} stands below {parent.rank} {parent.id}")
        if not _well_formed(taxon):
            yield error(taxon.where, "ranks", f"{taxon.name!r} does not look like the name of a {taxon.rank}")


def _well_formed(taxon: TaxonRow) -> bool:
    words = [word for word in taxon.name.split() if word != "×"]
    if taxon.rank == "species":
        return len(words) == 2 and words[0][:1].isupper() and words[1][:1].islower()
    if taxon.rank in ("subspecies", "variety", "form"):
        return len(words) >= 3
    return len(words) == 1 and words[0][:1].isupper()
