"""Puts taxa and what the Appendices say of them side by side, for lists and search results."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date

from inama_id.domain.listing import Listing, Relation, Status, combined, leaves_out_populations, status
from inama_id.domain.taxon import Rank, TaxonId, TaxonLine
from inama_id.store.listings import ListingStore
from inama_id.store.taxa import TaxonEntry, TaxonStore


class TaxonLines:
    """Joins stored taxa with their status on a day."""

    def __init__(self, taxa: TaxonStore, listings: ListingStore) -> None:
        self._taxa, self._listings = taxa, listings

    def lines(self, entries: Sequence[TaxonEntry], *, language: str, on: date) -> tuple[TaxonLine, ...]:
        """Return a line for each entry, in the same order."""
        ids = [entry.id for entry in entries]
        common = self._taxa.common_names(ids, language)
        return tuple(self._line(entry, common.get(entry.id, ""), on) for entry in entries)

    def statuses(
        self, entries: Sequence[TaxonEntry], on: date, members_of: Container[TaxonId] = ()
    ) -> dict[TaxonId, Status]:
        """Return what the Appendices say of each entry on a day.

        For the ids in ``members_of`` the question is about a member that is not held itself: entries that name
        other members say nothing of it.
        """
        return {
            entry.id: member_status(self._listings.coverage(entry.coverage_id), on)
            if entry.id in members_of
            else self.status(entry, on)
            for entry in entries
        }

    def status(self, entry: TaxonEntry, on: date) -> Status:
        """Return what the Appendices say of a taxon on a day."""
        return status(
            self._listings.coverage(entry.coverage_id),
            on,
            all_below_covered=_all_below_covered(entry),
        )

    def leaves_out_populations(self, entry: TaxonEntry, on: date) -> bool:
        """Whether the entries that cover a taxon on a day cover only some of its populations."""
        listings = self._listings.coverage(entry.coverage_id)
        if not leaves_out_populations(listings, on, frozenset()):
            return False
        countries = frozenset(country.code for country in self._taxa.countries(entry.id, "en"))
        return leaves_out_populations(listings, on, countries)

    def _line(self, entry: TaxonEntry, common: str, on: date) -> TaxonLine:
        found = self.status(entry, on)
        return TaxonLine(
            entry.id, entry.name, entry.rank, common, found.appendix, entry.species, entry.listed_species, found.below
        )


def _all_below_covered(entry: TaxonEntry) -> bool:
    """Whether every lower taxon held is covered; one subspecies alone does not stand for its species."""
    least = 2 if entry.rank is Rank.SPECIES else 1
    return least <= entry.species == entry.listed_species


def member_status(listings: Sequence[Listing], on: date) -> Status:
    """Sum up what covers any member of a taxon on a day; what covers only some members goes to ``below``."""
    direct = [listing for listing in listings if listing.relation is not Relation.BELOW]
    found = status(direct, on, all_below_covered=False)
    lower = combined(listing.appendix for listing in listings if listing not in direct and listing.in_force(on))
    return replace(found, below=None if found.appendix else lower)
