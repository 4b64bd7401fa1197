"""Legal entries are complete, name a held taxon, and their periods do not overlap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from inama_id.domain.listing import Appendix
from species_db.build.findings import Finding, error
from species_db.build.records import Content, ListingRow


def check(content: Content) -> Iterator[Finding]:
    """Check the fields of each entry and the periods of entries of equal scope."""
    taxa = {taxon.id for taxon in content.taxa}
    annotations = {annotation.id for annotation in content.annotations}
    for entry in content.listings:
        for problem in _problems(entry, taxa, annotations):
            yield error(entry.where, "listings", f"{entry.id}: {problem}")
    yield from _overlaps(content)


def _problems(entry: ListingRow, taxa: set[str], annotations: set[str]) -> Iterator[str]:
    if entry.taxon not in taxa:
        yield f"unknown taxon {entry.taxon}"
    if entry.appendix not in set(Appendix):
        yield f"{entry.appendix!r} is not an Appendix"
    if entry.parent_entries not in ("replaced", "continue"):
        yield f"parent_entries is {entry.parent_entries!r}"
    if entry.appendix == Appendix.III and not entry.party:
        yield "an Appendix III entry names its Party"
    if not entry.schedule_name:
        yield "schedule_name is empty"
    if (entry.population_only or entry.population_except) and not entry.population:
        yield "a population scope is also put into words"
    if entry.effective_from and entry.effective_to and entry.effective_to < entry.effective_from:
        yield "ends before it begins"
    for annotation in entry.annotations:
        if annotation not in annotations:
            yield f"unknown annotation {annotation}"


def _overlaps(content: Content) -> Iterator[Finding]:
    same_scope: dict[tuple[str, str, str], list[ListingRow]] = defaultdict(list)
    for entry in content.listings:
        same_scope[entry.taxon, entry.population, " ".join(entry.party)].append(entry)
    for entries in same_scope.values():
        ordered = sorted(entries, key=lambda e: e.effective_from or date.min)
        for earlier, later in pairwise(ordered):
            if (later.effective_from or date.min) <= (earlier.effective_to or date.max):
                yield error(later.where, "listings", f"{later.id} overlaps {earlier.id}")
