"""Legal entries of the Appendices and which of them applies when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inama_id.domain.taxon import TaxonId


class Appendix(StrEnum):
    """The three Appendices of the Convention."""

    I = "I"  # noqa: E741  the Appendix's own name
    II = "II"
    III = "III"


class Relation(StrEnum):
    """Where an entry stands, seen from the taxon asked about."""

    OWN = "own"
    INHERITED = "inherited"
    """At a higher taxon; it covers this one with it."""
    BELOW = "below"
    """At a lower taxon: it covers only that part of this one."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One legal entry, as it applies to one taxon for one period.

    ``effective_from`` and ``effective_to`` are the first and last day of the entry itself; None means
    not known to us (from) or not ended (to). ``applies_from`` and ``applies_to`` are the days on which
    this entry covers the taxon asked about: narrower where an entry for a lower taxon takes its place.
    """

    id: str
    entry_taxon_id: TaxonId
    entry: str
    """The name as the Appendices print it, e.g. ``FALCONIFORMES spp.``"""
    relation: Relation
    appendix: Appendix
    population: str
    """The scope in words; empty when the whole taxon is meant."""
    population_only: tuple[str, ...]
    population_except: tuple[str, ...]
    parties: tuple[str, ...]
    annotation_ids: tuple[str, ...]
    condition: str
    schedule_family: str
    effective_from: date | None
    effective_to: date | None
    applies_from: date | None
    applies_to: date | None
    confirmed: bool
    reference_id: str
    note: str

    def in_force(self, on: date) -> bool:
        """Whether the entry covers the taxon on a day."""
        return (self.applies_from is None or self.applies_from <= on) and (
            self.applies_to is None or on <= self.applies_to
        )

    def upcoming(self, on: date) -> bool:
        """Whether the entry is decided but begins after a day."""
        return self.applies_from is not None and self.applies_from > on


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Why an entry of a higher taxon does not cover a taxon."""

    listing_id: str
    entry: str
    appendix: Appendix
    excluded_taxon_id: TaxonId
    reason: str
    reference_id: str


@dataclass(frozen=True, slots=True)
class Status:
    """What the Appendices say of a taxon on a day.

    ``appendix`` is what covers it as a whole or by population (``"I"``, ``"I/II"``); ``below`` names the Appendices of
    lower taxa when the taxon itself is not covered; ``upcoming`` what is decided but not yet in force, with its first
    day.
    """

    appendix: str | None
    below: str | None
    upcoming: tuple[str, date] | None


def status(listings: Iterable[Listing], on: date, *, all_below_covered: bool) -> Status:
    """Sum up the entries of a taxon on a day.

    Entries for lower taxa count for a taxon that is itself covered and for one whose lower taxa are all covered;
    elsewhere they only tell that some of it is listed.
    """
    known = tuple(listings)
    direct = [entry for entry in known if entry.relation is not Relation.BELOW]
    below = [entry for entry in known if entry.relation is Relation.BELOW]
    below_now = combined(entry.appendix for entry in below if entry.in_force(on))
    whole = any(entry.in_force(on) for entry in direct)
    counts_below = whole or all_below_covered
    counted = known if counts_below else direct
    appendix = combined(entry.appendix for entry in counted if entry.in_force(on))
    return Status(
        appendix=appendix,
        below=None if counts_below else below_now,
        upcoming=_next(direct, on),
    )


def leaves_out_populations(listings: Iterable[Listing], on: date, countries: frozenset[str]) -> bool:
    """Whether the entries that cover a taxon on a day cover only some of its populations.

    ``countries`` are those it lives in, as ISO codes; none when not known.
    """
    covering = [entry for entry in listings if entry.relation is not Relation.BELOW and entry.in_force(on)]
    if any(not entry.population_only and not entry.population_except for entry in covering):
        return False
    named = frozenset(code for entry in covering for code in entry.population_only)
    excepted = [frozenset(entry.population_except) for entry in covering if entry.population_except]
    if excepted:
        return not frozenset.intersection(*excepted) <= named
    return bool(covering) and not (countries and countries <= named)


def combined(appendices: Iterable[Appendix]) -> str | None:
    """Return several Appendices as one label (``"I/II"``), or None for none."""
    found = set(appendices)
    return "/".join(appendix for appendix in Appendix if appendix in found) or None


def _next(listings: Iterable[Listing], on: date) -> tuple[str, date] | None:
    coming = [
        (entry.applies_from, entry.appendix)
        for entry in listings
        if entry.upcoming(on) and entry.applies_from is not None
    ]
    if not coming:
        return None
    first = min(day for day, _ in coming)
    label = combined(appendix for day, appendix in coming if day == first)
    return (label, first) if label else None
