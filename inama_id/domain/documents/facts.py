"""A paper with everything that the content knows about its names, codes and countries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inama_id.domain.documents.book import RuleBook
from inama_id.domain.documents.kinds import DocumentKind
from inama_id.domain.documents.permit import Line, Permit, Presentation
from inama_id.domain.documents.standing import Standing, standing
from inama_id.domain.geography import Country
from inama_id.domain.listing import Listing
from inama_id.domain.taxon import Rank, TaxonId
from inama_id.domain.trade_codes.values import Kingdom, PurposeCode, SourceCode, TradeTerm, Unit


class NameMatch(StrEnum):
    """How the name in box 8 was understood."""

    ACCEPTED = "accepted"
    SYNONYM = "synonym"
    COMMON = "common"
    SIMILAR = "similar"
    MEMBER = "member"
    """Not held by itself; it belongs to a taxon that is."""
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class AnnotatedQuota:
    """A quota that an annotation sets for some countries (none: for all).

    ``nothing`` is True where nothing at all may be exported from the wild, ``partly`` where that is so of some goods or
    places that no box shows, ``for_commerce`` where either is so for commerce only.
    """

    annotation: str
    countries: frozenset[str]
    nothing: bool
    partly: bool
    for_commerce: bool


@dataclass(frozen=True, slots=True)
class TaxonFacts:
    """A taxon as the rules need it; ``countries`` is empty where its range is not held."""

    id: TaxonId
    name: str
    rank: Rank
    kingdom: Kingdom | None
    lineage: frozenset[str]
    """Ids of all taxa it belongs to, itself among them."""
    listings: tuple[Listing, ...]
    countries: frozenset[str]
    quotas: tuple[AnnotatedQuota, ...]
    deemed: Mapping[str, str]
    """Annotations by id, with the Appendix that they treat some specimens as (empty: none)."""


@dataclass(frozen=True, slots=True)
class LineFacts:
    """A line of goods with the taxon that its name means; ``names`` are the taxa of an ambiguous name."""

    number: int
    line: Line
    match: NameMatch
    taxon: TaxonFacts | None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeTables:
    """The code lists; ``unit`` finds a unit by any spelling."""

    terms: Mapping[str, TradeTerm]
    sources: Mapping[str, SourceCode]
    purposes: Mapping[str, PurposeCode]
    unit: Callable[[str], Unit | None]


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a rule may ask. ``history_from`` is the day from which the listing history is complete."""

    permit: Permit
    seen: Presentation
    lines: tuple[LineFacts, ...]
    book: RuleBook
    codes: CodeTables
    countries: Mapping[str, Country]
    members: Mapping[str, frozenset[str]]
    """Members of territories that are Parties themselves (``EU``)."""
    history_from: date

    @property
    def day(self) -> date:
        """The day whose law the paper is measured by: the day of issue, else the day it is presented."""
        return self.permit.issued or self.seen.on

    @property
    def kind(self) -> DocumentKind | None:
        """The kind of document, or None when it is not known."""
        return self.book.documents.get(self.permit.kind)

    @property
    def document(self) -> str:
        """The document in words."""
        return self.kind.name if self.kind else "document"

    def country(self, code: str) -> str:
        """Return a country in words, with its code."""
        held = self.countries.get(code)
        return f"{held.name} ({code})" if held else code or "the exporting country"

    def is_party(self, code: str) -> bool | None:
        """Whether a country was a Party on the day of issue; None for an unknown code."""
        held = self.countries.get(code)
        return None if held is None else bool(held.party_since) and held.party_since <= self.day.isoformat()

    def origin(self, line: Line) -> str:
        """Return where the goods come from: box 12, else the exporter of anything but a re-export."""
        return line.origin or ("" if self.permit.kind in ("", "re-export-certificate") else self.permit.exporter)

    def standing(self, facts: LineFacts, on: date | None = None) -> Standing:
        """Return the entries that may cover a line on the day of issue, or on another day."""
        listings = facts.taxon.listings if facts.taxon else ()
        return standing(listings, on or self.day, self.origin(facts.line))
