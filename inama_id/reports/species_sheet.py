"""A species sheet as one HTML document, for paper, PDF and files. The window shows the same pieces in its own frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from html import escape

from inama_id.domain.sheet import SpeciesSheet
from inama_id.reports import sheet_annotations, sheet_entries, sheet_facts
from inama_id.reports.sheet_context import FILE, PAPER, Citations, Links, SheetContext, below, by_first_day, direct
from inama_id.reports.taxon_html import name_html
from inama_id.reports.verdict import verdict
from inama_id.reports.words import words_of

_STYLE = """
body { font-family: sans-serif; line-height: 1.35; max-width: 50em; margin: 1.5em auto; padding: 0 1em; }
h1 { margin-bottom: 0; } h2 { margin-top: 1.2em; border-bottom: 1px solid #888; }
table { border-collapse: collapse; } td, th { text-align: left; vertical-align: top; padding: 0.2em 0.6em 0.2em 0; }
.answer { border: 2px solid #000; padding: 0.6em 1em; font-size: 1.1em; }
@media (prefers-color-scheme: dark) { body { background: #1a1f1e; color: #e8ece9; } a { color: #8adfcc; }
  .answer { border-color: #e8ece9; } }
"""


def sheet_context(
    sheet: SpeciesSheet,
    *,
    language: str,
    today: date,
    language_name: Callable[[str], str],
    country_name: Callable[[str], str],
    links: Links = FILE,
) -> SheetContext:
    """Bring together what the sections of a sheet are written from; ``language`` is that of the words."""
    return SheetContext(sheet, words_of(language), today, Citations(sheet), links, language_name, country_name)


def title(context: SheetContext) -> str:
    """Return the document's title, as text."""
    return context.words.paper.title.format(name=context.sheet.taxon.name)


def content_line(context: SheetContext) -> str:
    """Say which content the sheet was made from, as text."""
    edition = context.sheet.edition
    return context.words.paper.content.format(
        version=edition.version, date=context.day(edition.appendices_in_force_from)
    )


def looked_up(context: SheetContext) -> str:
    """Say for which day the sheet was looked up, as text."""
    words, on = context.words.paper, context.day(context.sheet.on)
    if context.sheet.on == context.today:
        return words.looked_up.format(date=on)
    return words.looked_up_other.format(date=on, today=context.day(context.today))


def listing_heading(context: SheetContext) -> str:
    """Return the heading of the entries in force, as text; it names the day when that is not today."""
    words = context.words.section
    if context.sheet.on == context.today:
        return words.listing_today
    return words.listing_on.format(date=context.day(context.sheet.on))


def upcoming_heading(context: SheetContext) -> str:
    """Return the heading of the entries that begin after the day asked about, as text."""
    words = context.words.section
    return words.upcoming if context.starts_later() else words.later


def upcoming_note(context: SheetContext) -> str:
    """Say that these entries are not in force on the day asked about, as text."""
    words = context.words.section
    return words.upcoming_note if context.starts_later() else words.later_note


def day_line(context: SheetContext) -> str:
    """Say which day the answer is for, as text."""
    words = context.words.section
    pattern = words.today if context.sheet.on == context.today else words.not_today
    return pattern.format(date=context.day(context.sheet.on))


def document(context: SheetContext) -> str:
    """Return the whole sheet as an HTML document that stands alone."""
    style = f"<style>{_STYLE}</style>" if context.links is not PAPER else ""
    body = _head(context) + "".join(f"<h2>{escape(heading)}</h2>{html}" for heading, html in _sections(context) if html)
    return (
        f'<!DOCTYPE html><html lang="{context.words.language}"><head><meta charset="utf-8">'
        f"<title>{escape(title(context))}</title>{style}</head><body>{body}"
        f"<hr><p><small>{escape(content_line(context))}. {escape(context.words.paper.disclaimer)}</small></p>"
        "</body></html>"
    )


def _head(context: SheetContext) -> str:
    sheet = context.sheet
    taxon, answer = sheet.taxon, verdict(context)
    common = f"<b>{escape(sheet.common_name)}</b>, " if sheet.common_name else ""
    told = [f"<b>{escape(answer.title)}</b>" if answer.title else "", escape(answer.sentence), escape(answer.upcoming)]
    box = "<br>".join(part for part in told if part)
    notes = [*answer.cautions, taxon.note]
    author = f'<span style="font-weight: normal; font-size: medium">{escape(taxon.author_year)}</span>'
    return (
        f"<h1>{name_html(taxon.name, taxon.rank)} {author}</h1>"
        f"<p>{common}{escape(context.words.ranks[taxon.rank])}. {escape(looked_up(context))}.</p>"
        f'<table class="answer" style="border-style: solid" width="100%" border="1" cellspacing="0" cellpadding="8">'
        f'<tr><td style="font-size: large">{box}</td></tr></table>'
        + "".join(f"<p>{escape(note)}</p>" for note in notes if note)
    )


def _sections(context: SheetContext) -> Iterator[tuple[str, str]]:
    sheet, words = context.sheet, context.words.section
    yield listing_heading(context), _cards(context)
    why = words.exceptions if sheet.appendix else words.why_not
    yield why, sheet_entries.exclusions(context)
    yield words.below, sheet_entries.lower_entries(below(sheet.current), context) if below(sheet.current) else ""
    yield words.coverage, _coverage(context)
    yield upcoming_heading(context), _upcoming(context)
    yield words.history, _history(context)
    yield words.names, _names(context)
    yield words.countries, sheet_facts.countries(context) or f"<p>{escape(words.countries_none)}</p>"
    yield words.taxonomy, f"<p>{sheet_facts.lineage(context)}</p>"
    yield words.references, _references(context)


def _cards(context: SheetContext) -> str:
    rows = "".join(
        f'<tr><td valign="top"><b>{escape(context.words.appendix_of(listing.appendix))}</b>&nbsp;&nbsp;</td>'
        f'<td valign="top">{sheet_entries.card(listing, context)}</td></tr>'
        for listing in direct(context.sheet.current)
    )
    if not rows:
        return f"<p>{escape(verdict(context).sentence)}</p>"
    return f'<table cellspacing="0" cellpadding="4">{rows}</table>'


def _coverage(context: SheetContext) -> str:
    plain = sheet_annotations.unannotated(context)
    wording = sheet_annotations.wording(context)
    told = [f"<p>{text}</p>" for text in (plain, wording, sheet_entries.excepted(context)) if text]
    told += [_annotation(found, context) for found in sheet_annotations.current(context)]
    return "".join(told)


def _annotation(found: sheet_annotations.Coverage, context: SheetContext) -> str:
    id, meanings = escape(found.id), ""
    if found.definitions:
        meanings = f"<p><b>{escape(context.words.annotation.definitions)}</b></p>{found.definitions}"
    heading = f'<h3><a name="annotation-{id}" id="annotation-{id}"></a>{found.title}</h3>'
    return f"{heading}<p>{found.entries}<br>{found.summary}</p>{found.details}{meanings}"


def _upcoming(context: SheetContext) -> str:
    coming = by_first_day(context.sheet.coming)
    if not coming:
        return ""
    cards = "".join(
        f"<p><b>{escape(context.words.appendix_of(listing.appendix))}</b><br>{sheet_entries.card(listing, context)}</p>"
        for listing in coming
    )
    annotations = "".join(_annotation(found, context) for found in sheet_annotations.coming(context))
    plain = sheet_annotations.unannotated_coming(context)
    note = escape(upcoming_note(context))
    return f"<p>{note}</p>{cards}{f'<p>{plain}</p>' if plain else ''}{annotations}"


def _history(context: SheetContext) -> str:
    words, past = context.words.section, context.sheet.past
    if not past:
        return f"<p>{escape(words.history_none)}</p>"
    earlier = "".join(_annotation(found, context) for found in sheet_annotations.earlier(context))
    return f"<p>{escape(words.history_note)}</p>{sheet_entries.history(past, context)}{earlier}"


def _names(context: SheetContext) -> str:
    if not context.sheet.names:
        return f"<p>{escape(context.words.section.names_none)}</p>"
    return sheet_facts.names(context, sheet_facts.name_languages(context))


def _references(context: SheetContext) -> str:
    return "".join(
        f'<p><a name="ref-{number}" id="ref-{number}"></a>{sheet_facts.reference(number, held, context)}</p>'
        for number, held in enumerate(context.citations.references, start=1)
    )
