"""A sheet's answer as one line of text to put into a report or a letter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from inama_id.domain.listing import Listing
from inama_id.reports.sheet_context import SheetContext, below, direct
from inama_id.reports.sheet_entries import annotation_label, scope
from inama_id.reports.verdict import partly_listed


def citation(context: SheetContext) -> str:
    """Return the citation: Appendices, taxon, day, entries with their dates and references, content, day of look-up."""
    sheet, words = context.sheet, context.words.paper
    taxon = " ".join(part for part in (sheet.taxon.name, sheet.taxon.author_year) if part)
    return words.citation.format(
        appendices=context.day(sheet.edition.appendices_in_force_from),
        name=taxon,
        on=context.day(sheet.on),
        entries="; ".join(_entries(context)),
        version=sheet.edition.version,
        today=context.day(context.today),
    )


def _entries(context: SheetContext) -> Iterator[str]:
    sheet, words = context.sheet, context.words
    whole, parts = direct(sheet.current), below(sheet.current)
    if sheet.appendix is None:
        yield words.paper.citation_partly if partly_listed(sheet) else words.paper.citation_none
    for source, listings in groupby(whole or parts, key=lambda listing: listing.reference_id):
        cited = "; ".join(_entry(listing, context) for listing in listings)
        yield f"{cited}{_source(source, context)}"
    if whole and parts:
        yield words.paper.citation_more.format(count=len(parts))
    if sheet.upcoming:
        numerals, day = sheet.upcoming
        pattern = words.verdict.upcoming if day > context.today else words.verdict.later
        yield pattern.format(appendix=words.appendix_of(numerals), date=context.day(day)).rstrip(".")


def _entry(listing: Listing, context: SheetContext) -> str:
    words = context.words
    parts = [words.paper.citation_entry.format(appendix=words.appendix_of(listing.appendix), entry=listing.entry)]
    if listing.population:
        parts.append(scope(listing, context))
    if listing.condition:
        parts.append(words.entry.condition.format(text=listing.condition.rstrip(".")))
    if listing.annotation_ids:
        parts.append(annotation_label(listing, context))
    day = listing.applies_from
    since = words.paper.citation_since.format(date=context.day(day)) if day else words.paper.citation_since_unknown
    parts.append(since)
    if not listing.confirmed:
        parts.append(words.entry.unconfirmed)
    return ", ".join(parts)


def _source(reference_id: str, context: SheetContext) -> str:
    held = next((found for found in context.sheet.references if found.id == reference_id), None)
    if held is None:
        return ""
    return f" [{', '.join(part for part in (held.title, held.publisher, held.year) if part)}]"
