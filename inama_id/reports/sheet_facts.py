"""Names, countries, place in the tree, and references of a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from html import escape
from itertools import groupby

from inama_id.domain.geography import Country
from inama_id.domain.listing import Listing, Relation, combined
from inama_id.domain.reference import Reference
from inama_id.domain.sheet import SpeciesSheet
from inama_id.domain.taxon import Name, NameKind
from inama_id.reports.sheet_context import SheetContext, below
from inama_id.reports.taxon_html import name_html


def name_languages(context: SheetContext) -> tuple[str, ...]:
    """Return the languages of the vernacular names: the sheet's and the words' own first, then by their names."""
    found = {name.language for name in context.sheet.names if not name.kind.is_scientific}
    first = list(dict.fromkeys((context.sheet.language, context.words.language, "en", "fr", "es")))
    rest = sorted(found - set(first), key=lambda code: context.language_name(code).casefold())
    return tuple(code for code in (*first, *rest) if code in found)


def names(context: SheetContext, languages: Sequence[str]) -> str:
    """Return the scientific names and the vernacular names of some languages as a table."""
    words = context.words
    groups = ((words.synonyms, NameKind.SYNONYM), (words.included, NameKind.INCLUDED))
    scientific = "".join(_scientific(title, kind, context) for title, kind in groups)
    return _table(scientific + _by_language(context, languages))


def vernacular_names(context: SheetContext, languages: Sequence[str]) -> str:
    """Return the vernacular names of some languages as a table."""
    return _table(_by_language(context, languages))


def _table(rows: str) -> str:
    return f'<table cellspacing="0" cellpadding="3">{rows}</table>' if rows else ""


def _by_language(context: SheetContext, languages: Sequence[str]) -> str:
    rows = []
    for code in languages:
        held = [name for name in context.sheet.names if name.language == code and not name.kind.is_scientific]
        rows.append(_row(context.language_name(code), _vernacular(held, code, context), held, context))
    return "".join(rows)


def _scientific(title: str, kind: NameKind, context: SheetContext) -> str:
    held = [name for name in context.sheet.names if name.kind is kind]
    if not held:
        return ""
    listed = "; ".join(name_html(name.text, context.sheet.taxon.rank) for name in held)
    return _row(title, listed, held, context)


def _vernacular(held: Iterable[Name], code: str, context: SheetContext) -> str:
    trade = f" ({escape(context.words.trade)})"
    listed = "; ".join(escape(name.text) + (trade if name.kind is NameKind.TRADE else "") for name in held)
    return f'<bdi lang="{escape(code or "und")}">{listed}</bdi>'


def _row(title: str, html: str, held: Iterable[Name], context: SheetContext) -> str:
    marks = context.mark(*(name.reference_id for name in held))
    return f'<tr><td valign="top">{escape(title)}&nbsp;&nbsp;</td><td valign="top" dir="ltr">{html}{marks}</td></tr>'


def countries(context: SheetContext) -> str:
    """Return the countries by region as HTML, each with its Appendix where they differ; empty when none are held."""
    numerals = appendices_by_country(context.sheet)
    regions = groupby(context.sheet.countries, key=lambda country: country.region)
    return "".join(
        f"<p><b>{escape(region)}</b>{escape(context.words.colon)}"
        f"{', '.join(_country(country, numerals) for country in found)}</p>"
        for region, found in regions
    )


def _country(country: Country, numerals: Mapping[str, str]) -> str:
    numeral = numerals.get(country.code)
    return f"{escape(country.name)}&nbsp;<b>({numeral})</b>" if numeral else escape(country.name)


def appendices_by_country(sheet: SpeciesSheet) -> dict[str, str]:
    """Return the Appendices in force for each country's population; empty where they do not depend on the country."""
    if below(sheet.current) or any(_is_vague(listing) for listing in sheet.current):
        return {}
    found = {country.code: _numeral(country.code, sheet.current) for country in sheet.countries}
    return found if len(set(found.values())) > 1 else {}


def _numeral(code: str, listings: Sequence[Listing]) -> str:
    # What the taxon's own entries take out is no longer covered by an entry of a higher taxon.
    own = {code for one in listings if one.relation is Relation.OWN for code in one.population_only}
    taken = {listing: own if listing.relation is Relation.INHERITED else set[str]() for listing in listings}
    return combined(one.appendix for one in listings if _meant(code, one, taken[one])) or "–"


def _is_vague(listing: Listing) -> bool:
    """Whether an entry is for populations that the content does not name by country."""
    return bool(listing.population) and not listing.population_only and not listing.population_except


def _meant(code: str, listing: Listing, taken: Set[str]) -> bool:
    if listing.population_only:
        return code in listing.population_only
    return code not in listing.population_except and code not in taken


def lineage(context: SheetContext) -> str:
    """Return the higher taxa on one line, as HTML."""
    return " &#8250; ".join(context.taxon(line.id, line.name, line.rank) for line in context.sheet.lineage)


def reference(number: int, held: Reference, context: SheetContext) -> str:
    """Return one reference with its number, as HTML."""
    parts = [escape(part) for part in (held.title, held.publisher, held.year) if part]
    told = f"[{number}]&nbsp;{', '.join(parts)}."
    if held.url:
        told += f" {escape(held.url)}"
    if not held.was_read:
        told += f" <i>{escape(context.words.unread)}</i>"
    return told
