"""What every section of a species sheet is written from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from inama_id.domain.listing import Listing, Relation
from inama_id.domain.reference import Reference
from inama_id.domain.sheet import SpeciesSheet
from inama_id.domain.taxon import Rank, TaxonId
from inama_id.reports.taxon_html import name_html, rank_of
from inama_id.reports.words import Words


@dataclass(frozen=True, slots=True)
class Links:
    """How a sheet links: None where the medium has no such place to lead to."""

    reference: str | None = "#ref-{}"
    annotation: str | None = "#annotation-{}"
    taxon: str | None = None
    day: str | None = None


SCREEN = Links(reference="ref:{}", annotation="annotation:{}", taxon="taxon:{}", day="day:{}")
"""Links that the window understands."""
FILE = Links()
"""Links inside an HTML file."""
PAPER = Links(reference=None, annotation=None)
"""No links at all."""


class Citations:
    """Numbers the references of a sheet in the order in which its sections cite them."""

    def __init__(self, sheet: SpeciesSheet) -> None:
        held = {reference.id: reference for reference in sheet.references}
        ids = [id for id in dict.fromkeys(_cited(sheet)) if id in held]
        self._numbers = {id: number for number, id in enumerate(ids, start=1)}
        self.references: tuple[Reference, ...] = tuple(held[id] for id in ids)
        """The references in the order of their numbers."""

    def number(self, reference_id: str) -> int | None:
        """Return a reference's number, or None when the sheet does not hold it."""
        return self._numbers.get(reference_id)


def _cited(sheet: SpeciesSheet) -> Iterator[str]:
    yield from (listing.reference_id for listing in sheet.current)
    yield from (exclusion.reference_id for exclusion in sheet.exclusions)
    yield from (annotation.reference_id for annotation in sheet.annotations)
    yield from (listing.reference_id for listing in (*sheet.coming, *sheet.past))
    yield sheet.taxon.reference_id
    yield from (name.reference_id for name in sheet.names)


@dataclass(frozen=True, slots=True)
class SheetContext:
    """A sheet with the words, marks and links to write it with.

    ``today`` is the calendar's date; ``language_name`` and ``country_name`` name ISO codes in the words' language.
    """

    sheet: SpeciesSheet
    words: Words
    today: date
    citations: Citations
    links: Links
    language_name: Callable[[str], str]
    country_name: Callable[[str], str]

    def day(self, day: date) -> str:
        """Write a day in full."""
        return self.words.calendar.write(day)

    def is_certain(self, listing: Listing) -> bool:
        """Whether we know that an entry is in force on the day asked about; its first day may not be known to us."""
        return listing.applies_from is not None or self.sheet.on >= self.sheet.edition.appendices_in_force_from

    def starts_later(self) -> bool:
        """Whether some entry of the sheet begins after today, not only after the day asked about."""
        return any(listing.upcoming(self.today) for listing in self.sheet.coming)

    def mark(self, *reference_ids: str) -> str:
        """Return the marks ``[n]`` of references, as HTML that begins with a space; empty for none."""
        found = (self.citations.number(id) for id in dict.fromkeys(reference_ids))
        numbers = sorted(number for number in found if number)
        marks = (self._link(self.links.reference, str(number), f"[{number}]") for number in numbers)
        return "".join(f"&nbsp;{mark}" for mark in marks)

    def taxon(self, taxon_id: TaxonId, name: str, rank: Rank) -> str:
        """Return a taxon's name as HTML that leads to its page."""
        return self._link(self.links.taxon, taxon_id, name_html(name, rank))

    def entry(self, listing: Listing) -> str:
        """Return an entry's name as HTML; where it stands at another taxon it leads there."""
        html = name_html(listing.entry, rank_of(listing.entry_taxon_id, listing.entry, self.sheet))
        return html if listing.relation is Relation.OWN else self._link(self.links.taxon, listing.entry_taxon_id, html)

    def day_link(self, day: date) -> str:
        """Return a day as HTML that asks for the sheet of that day."""
        return self._link(self.links.day, day.isoformat(), escape(self.day(day)))

    def annotation(self, annotation_id: str) -> str:
        """Return an annotation's title as HTML that leads to what it says."""
        title = escape(self.words.annotation.title.format(id=annotation_id))
        return self._link(self.links.annotation, annotation_id, title)

    def countries(self, codes: tuple[str, ...]) -> str:
        """Name countries by their codes, as text."""
        return ", ".join(self.country_name(code) for code in codes)

    def _link(self, pattern: str | None, target: str, html: str) -> str:
        return html if pattern is None else f'<a href="{escape(pattern.format(target))}">{html}</a>'


def direct(listings: tuple[Listing, ...]) -> tuple[Listing, ...]:
    """Return the entries that cover a taxon itself: its own and those of higher taxa."""
    return tuple(listing for listing in listings if listing.relation is not Relation.BELOW)


def by_first_day(listings: tuple[Listing, ...]) -> tuple[Listing, ...]:
    """Return entries to come, the next one first."""
    return tuple(sorted(listings, key=lambda listing: listing.applies_from or date.max))


def below(listings: tuple[Listing, ...]) -> tuple[Listing, ...]:
    """Return the entries that cover only a part of a taxon."""
    return tuple(listing for listing in listings if listing.relation is Relation.BELOW)
