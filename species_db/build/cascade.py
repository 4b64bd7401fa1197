"""Which legal entry covers which taxon, and when: computed once for the whole tree.

A taxon is covered by its own entries and by those of higher taxa. An entry marked ``replaced`` takes the place of the
higher ones for as long as it lasts ("except the species included in Appendix I"); one marked ``continue`` stands beside
them. An exclusion takes a taxon, and everything below it, out of one entry.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from species_db.build.records import ExclusionRow, ListingRow, TaxonRow

BEGINNING, END = date.min, date.max
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Applies:
    """A listing covers a taxon from ``first`` to ``last`` day; BEGINNING and END mean unknown and open."""

    listing: str
    first: date
    last: date


def cascade(
    taxa: Sequence[TaxonRow], listings: Iterable[ListingRow], exclusions: Iterable[ExclusionRow]
) -> dict[str, tuple[Applies, ...]]:
    """Return, for every covered taxon, the entries that cover it. Parents may stand anywhere in ``taxa``."""
    own: dict[str, list[ListingRow]] = defaultdict(list)
    for listing in listings:
        own[listing.taxon].append(listing)
    excluded: dict[str, set[str]] = defaultdict(set)
    for exclusion in exclusions:
        excluded[exclusion.taxon].add(exclusion.listing)
    covered: dict[str, tuple[Applies, ...]] = {}
    for taxon in parents_first(taxa):
        inherited = covered.get(taxon.parent, ())
        covered[taxon.id] = _for_taxon(inherited, own.get(taxon.id, ()), excluded.get(taxon.id, set()))
    return covered


def parents_first(taxa: Sequence[TaxonRow]) -> Iterator[TaxonRow]:
    """Yield taxa so that each comes after its parent; those below an unknown parent, in a
    circle or with an id that came before are left out."""
    children: dict[str, list[TaxonRow]] = defaultdict(list)
    for taxon in taxa:
        children[taxon.parent].append(taxon)
    seen: set[str] = set()
    waiting = list(reversed(children[""]))
    while waiting:
        taxon = waiting.pop()
        if taxon.id in seen:
            continue
        seen.add(taxon.id)
        yield taxon
        waiting.extend(reversed(children.get(taxon.id, [])))


def _for_taxon(inherited: tuple[Applies, ...], own: Sequence[ListingRow], excluded: set[str]) -> tuple[Applies, ...]:
    if not own and not excluded:
        return inherited
    kept: Iterable[Applies] = (a for a in inherited if a.listing not in excluded)
    for entry in own:
        if entry.parent_entries == "replaced":
            kept = [piece for a in kept for piece in _cut(a, *_period(entry))]
    return tuple(Applies(entry.id, *_period(entry)) for entry in own) + tuple(kept)


def _period(entry: ListingRow) -> tuple[date, date]:
    return entry.effective_from or BEGINNING, entry.effective_to or END


def _cut(applies: Applies, first: date, last: date) -> Iterator[Applies]:
    """Yield what is left of a period when the days from ``first`` to ``last`` are taken out."""
    if last < applies.first or applies.last < first:
        yield applies
        return
    if applies.first < first:
        yield Applies(applies.listing, applies.first, first - _DAY)
    if last < applies.last:
        yield Applies(applies.listing, last + _DAY, applies.last)
