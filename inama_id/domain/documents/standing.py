"""In which Appendix a taxon stood on a day, as far as the entries held can tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from inama_id.domain.listing import Appendix, Listing, Relation


@dataclass(frozen=True, slots=True)
class Standing:
    """The entries that may cover a specimen on a day.

    ``certain`` cover it whatever is still unknown; ``population`` do so for some origins while the origin is not known;
    ``part`` cover only lower taxa of the one named.
    """

    certain: tuple[Listing, ...]
    population: tuple[Listing, ...]
    part: tuple[Listing, ...]

    @property
    def entries(self) -> tuple[Listing, ...]:
        """All of them."""
        return self.certain + self.population + self.part

    @property
    def appendices(self) -> tuple[Appendix, ...]:
        """The Appendices of all of them, strictest first."""
        return _appendices(self.entries)

    @property
    def settled(self) -> Appendix | None:
        """The one Appendix that is certain, or None."""
        return self.appendices[0] if len(self.appendices) == 1 and self.certain else None


def standing(listings: Iterable[Listing], on: date, origin: str) -> Standing:
    """Sort the entries in force on a day by how surely they cover a specimen from ``origin`` (empty: not known).

    An entry for some populations goes before one for all others, and both before one that names no population.
    """
    held = [entry for entry in listings if entry.in_force(on)]
    part = [entry for entry in held if entry.relation is Relation.BELOW]
    whole = [entry for entry in held if entry.relation is not Relation.BELOW]
    scoped = [entry for entry in whole if entry.population_only or entry.population_except]
    if not origin:
        return Standing(() if scoped else tuple(whole), tuple(whole) if scoped else (), tuple(part))
    named = [entry for entry in scoped if origin in entry.population_only]
    others = [entry for entry in scoped if entry.population_except and origin not in entry.population_except]
    certain = named or others or [entry for entry in whole if entry not in scoped]
    return Standing(tuple(certain), (), tuple(part))


def may_cover(entry: Listing, origin: str) -> bool:
    """Whether the scope of an entry leaves room for specimens from ``origin``; any room while that is not known."""
    if not origin:
        return True
    if entry.population_only:
        return origin in entry.population_only
    return origin not in entry.population_except


def first_listed(listings: Sequence[Listing], origin: str) -> date | None:
    """Return the first day on which any entry covered the whole taxon; None when it is not known or never was."""
    days = [
        entry.applies_from for entry in listings if entry.relation is not Relation.BELOW and may_cover(entry, origin)
    ]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None


def _appendices(entries: Iterable[Listing]) -> tuple[Appendix, ...]:
    found = {entry.appendix for entry in entries}
    return tuple(appendix for appendix in Appendix if appendix in found)
