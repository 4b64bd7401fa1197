"""What a language has to say in a report. Patterns are whole phrases with named places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from inama_id.domain.taxon import Rank


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a language writes a day."""

    months: tuple[str, ...]
    day: str
    first_day: str

    def write(self, day: date) -> str:
        """Return a day in full, e.g. ``5 March 2026``."""
        pattern = self.first_day if day.day == 1 else self.day
        return pattern.format(day=day.day, month=self.months[day.month - 1], year=day.year)


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """One sentence for each way a taxon can stand, and what else has to be known."""

    listed: str
    at_request: str
    split: str
    split_below: str
    split_populations: str
    populations: str
    conditional: str
    all_subspecies: str
    all_below: str
    partly: str
    partly_unnamed: str
    excepted: str
    not_listed: str
    upcoming: str
    later: str
    uncertain: str
    unknown_start: str
    history_incomplete: str
    future: str
    unconfirmed: str
    was_listed: str


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What is told of a legal entry."""

    all_populations: str
    other_populations: str
    excepted: str
    populations_of: str
    populations_except: str
    own: str
    inherited: str
    below: str
    since: str
    since_unknown: str
    perhaps: str
    until: str
    applies_from: str
    applies_until: str
    starts: str
    started: str
    condition: str
    requested_by: str
    annotation: str
    annotations: str
    unconfirmed: str
    unconfirmed_meaning: str
    note: str
    from_column: str
    to_column: str
    entry_column: str
    scope_column: str
    unknown_day: str


@dataclass(frozen=True, slots=True)
class AnnotationWords:
    """What an annotation covers."""

    title: str
    of_entries: str
    covered: str
    not_covered: str
    limits: str
    definitions: str
    doubt: str
    none: str
    none_of_entries: str
    none_coming: str
    wording: str


@dataclass(frozen=True, slots=True)
class SectionWords:
    """Headings, and what stands in a section that has nothing to show."""

    today: str
    not_today: str
    listing_on: str
    listing_today: str
    below: str
    coverage: str
    upcoming: str
    upcoming_note: str
    later: str
    later_note: str
    history: str
    history_none: str
    history_note: str
    why_not: str
    exceptions: str
    names: str
    names_none: str
    countries: str
    countries_none: str
    taxonomy: str
    children: str
    siblings: str
    references: str


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What frames a sheet on paper and in files."""

    title: str
    looked_up: str
    looked_up_other: str
    content: str
    page: str
    disclaimer: str
    citation: str
    citation_entry: str
    citation_none: str
    citation_partly: str
    citation_since: str
    citation_since_unknown: str
    citation_more: str


@dataclass(frozen=True, slots=True)
class Words:
    """Everything a language says in reports."""

    language: str
    calendar: Calendar
    ranks: Mapping[Rank, str]
    appendix: str
    appendices: str
    colon: str
    """A heading's end before the thing itself, with the spaces of the language."""
    synonyms: str
    included: str
    trade: str
    unread: str
    excepted_because: str
    verdict: VerdictWords
    entry: EntryWords
    annotation: AnnotationWords
    section: SectionWords
    paper: PaperWords

    def appendix_of(self, numerals: str) -> str:
        """Name one Appendix (``"II"``) or several (``"I/II"``)."""
        return (self.appendices if "/" in numerals else self.appendix).format(numeral=numerals)
