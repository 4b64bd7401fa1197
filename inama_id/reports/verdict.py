"""The answer of a sheet in one sentence, and what else has to be known to read it rightly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inama_id.domain.listing import Appendix, Listing, combined
from inama_id.domain.sheet import SpeciesSheet
from inama_id.reports.sheet_context import SheetContext, below, direct


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the head of a sheet says, as plain text."""

    title: str
    """The Appendix or Appendices in words; empty where none covers the taxon."""
    sentence: str
    upcoming: str
    certain: bool
    """False where an Appendix stands on entries alone that may not have begun on the day asked about."""
    cautions: tuple[str, ...]
    """What limits the answer: gaps of the history, entries not yet checked."""


def verdict(context: SheetContext) -> Verdict:
    """Return the answer of a sheet."""
    sheet, words = context.sheet, context.words
    upcoming = ""
    if sheet.upcoming:
        numerals, day = sheet.upcoming
        pattern = words.verdict.upcoming if day > context.today else words.verdict.later
        upcoming = pattern.format(appendix=words.appendix_of(numerals), date=context.day(day))
    certain = _certain(context)
    title = words.appendix_of(sheet.appendix) if sheet.appendix else ""
    sentence = _listed(context) if sheet.appendix else _not_listed(context)
    if not certain:
        title = words.verdict.uncertain.format(appendix=title)
        sentence = words.verdict.unknown_start.format(date=context.day(sheet.on))
    return Verdict(title, sentence, upcoming, certain, tuple(_cautions(context, certain)))


def _certain(context: SheetContext) -> bool:
    current = context.sheet.current
    known = (listing.appendix for listing in current if context.is_certain(listing))
    return combined(known) == combined(listing.appendix for listing in current) or context.sheet.appendix is None


def partly_listed(sheet: SpeciesSheet) -> bool:
    """Whether no entry covers the taxon while some of what belongs to it is listed."""
    lower = any(line.appendix or line.below or line.listed_species for line in sheet.children)
    return sheet.appendix is None and (sheet.below is not None or lower)


def _listed(context: SheetContext) -> str:
    sheet, words = context.sheet, context.words.verdict
    whole = direct(sheet.current)
    if not whole:
        return words.all_subspecies if sheet.taxon.rank.is_species_or_below else words.all_below
    if sheet.appendix and "/" in sheet.appendix:
        return _with_condition(_split(context, whole), whole, context)
    if not _all_populations(whole):
        return words.populations
    if all(listing.condition for listing in whole):
        return _with_condition(words.conditional, whole, context)
    parties = tuple(dict.fromkeys(code for listing in whole for code in listing.parties))
    if parties and all(listing.appendix is Appendix.III for listing in whole):
        return words.at_request.format(parties=context.countries(parties))
    return words.listed


def _split(context: SheetContext, whole: tuple[Listing, ...]) -> str:
    """Say what decides between several Appendices."""
    words, lower = context.words, below(context.sheet.current)
    numeral = combined(listing.appendix for listing in whole) or ""
    if not lower:
        return words.verdict.split_populations
    if "/" in numeral or not _all_populations(whole):
        return words.verdict.split
    others = combined(listing.appendix for listing in lower if listing.appendix != numeral) or ""
    return words.verdict.split_below.format(whole=words.appendix_of(numeral), below=words.appendix_of(others))


def _with_condition(sentence: str, whole: tuple[Listing, ...], context: SheetContext) -> str:
    """Add the condition itself where one condition holds for all entries of the taxon."""
    conditions = {listing.condition for listing in whole}
    if len(conditions) != 1 or conditions == {""}:
        return sentence
    return f"{sentence} {context.words.entry.condition.format(text=conditions.pop().rstrip('.'))}."


def _all_populations(listings: tuple[Listing, ...]) -> bool:
    """Whether the entries together cover every population: one names none, or the others name those it leaves out."""
    named = {code for listing in listings for code in listing.population_only}
    return any(
        not listing.population or (listing.population_except and set(listing.population_except) <= named)
        for listing in listings
    )


def _not_listed(context: SheetContext) -> str:
    sheet, words = context.sheet, context.words.verdict
    if sheet.below:
        return words.partly.format(appendix=context.words.appendix_of(sheet.below))
    if partly_listed(sheet):
        return words.partly_unnamed
    if sheet.exclusions:
        return words.excepted.format(entry=sheet.exclusions[0].entry)
    return words.not_listed


def _cautions(context: SheetContext, certain: bool) -> Iterator[str]:
    sheet, words = context.sheet, context.words.verdict
    held_from = sheet.edition.appendices_in_force_from
    if sheet.on < held_from:
        if certain and not all(context.is_certain(listing) for listing in sheet.current):
            yield words.unknown_start.format(date=context.day(sheet.on))
        yield words.history_incomplete.format(date=context.day(held_from))
    if sheet.on > context.today:
        yield words.future.format(version=sheet.edition.version, date=context.day(sheet.on))
    if any(not listing.confirmed for listing in (*sheet.current, *sheet.coming)):
        yield words.unconfirmed
    if sheet.past and not sheet.current:
        yield words.was_listed
