"""Taxa, names, codes, risks, tools and references of the sheet of a kind of item, as HTML."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from html import escape

from inama_id.domain.item_sheet import CodeMeaning
from inama_id.domain.profile import ProfileTaxon
from inama_id.domain.reference import Reference
from inama_id.domain.taxon import TaxonLine
from inama_id.reports.profile_sheet_context import ItemContext
from inama_id.reports.taxon_html import name_html


def taxa(context: ItemContext) -> str:
    """Return the taxa with what the law says of each, as a table."""
    notes = {taxon.taxon_id: _note(taxon, context) for taxon in context.item.sheet.profile.taxa}
    return _table((status(line, context), _taxon(line, notes[line.id])) for line in context.item.sheet.taxa)


def status(line: TaxonLine, context: ItemContext) -> str:
    """Say what the law says of a taxon, as HTML."""
    words = context.words
    if line.appendix:
        return f"<b>{escape(words.appendix_of(line.appendix))}</b>"
    if line.below:
        return escape(context.own.outcome.partly.format(appendix=words.appendix_of(line.below)))
    return escape(context.own.not_listed)


def taxon_notes(context: ItemContext) -> str:
    """Return what is remarked on taxa, one line each; empty when there is nothing."""
    lines = {line.id: line for line in context.item.sheet.taxa}
    return "<br>".join(
        f"{name_html(line.name, line.rank)}{context.words.colon}{escape(note)}"
        for taxon in context.item.sheet.profile.taxa
        if (note := _note(taxon, context)) and (line := lines.get(taxon.taxon_id))
    )


def names(context: ItemContext, first: Sequence[str]) -> str:
    """Return the trade names by language as a table; the languages in ``first`` come first."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in context.item.sheet.profile.trade_names:
        found[name.language].append(name.text)
    rest = sorted(set(found) - set(first), key=lambda code: context.language_name(code).casefold())
    codes = [code for code in dict.fromkeys((*first, *rest)) if code in found]
    return _table((escape(context.language_name(code)), escape(", ".join(found[code]))) for code in codes)


def codes(context: ItemContext) -> str:
    """Return trade terms and tariff headings with their meaning."""
    own, item = context.own, context.item
    parts = ((own.terms, item.terms), (own.headings, item.headings))
    return "".join(
        f"<p><b>{escape(title)}</b></p>{_table((f'<b>{escape(c.code)}</b>', _code(c, context)) for c in held)}"
        for title, held in parts
        if held
    )


def risks(context: ItemContext) -> tuple[str, ...]:
    """Return the ways it is hidden, declared or faked, each with its mark."""
    return tuple(
        f"{escape(risk.text)} <small>{context.mark(risk.reference_id)}</small>"
        for risk in context.item.sheet.profile.risks
    )


def tools(context: ItemContext) -> str:
    """Return the tools that help, with how each is used, as a table."""
    if not context.item.tools:
        return escape(context.own.tools_none)
    return _table((f"<b>{escape(tool.label)}</b>", escape(tool.hint)) for tool in context.item.tools)


def reference(number: int, held: Reference, context: ItemContext) -> str:
    """Return one reference with its number and whether it was read."""
    told = ", ".join(escape(part) for part in (held.title, held.publisher, held.year) if part)
    url = f" {escape(held.url)}" if held.url else ""
    trust = f"✓&nbsp;{escape(context.own.read)}" if held.was_read else f"○&nbsp;{escape(context.own.unread)}"
    return f"[{number}]&nbsp;{told}.{url} <i>{trust}</i>"


def _note(taxon: ProfileTaxon, context: ItemContext) -> str:
    return "; ".join(part for part in (context.own.rest if taxon.rest else "", taxon.note) if part)


def _taxon(line: TaxonLine, note: str) -> str:
    told = [name_html(line.name, line.rank), escape(line.common_name), escape(note)]
    return ", ".join(part for part in told if part)


def _code(code: CodeMeaning, context: ItemContext) -> str:
    if not code.name:
        return f"<i>{escape(context.own.meaning_unknown)}</i>"
    of = f" ({escape(context.own.under.format(code=code.of))})" if code.of else ""
    detail = f"<br><small>{escape(code.detail)}</small>" if code.detail.casefold() != code.name.casefold() else ""
    return f"{escape(code.name)}{of} <small>{context.mark(*code.reference_ids)}</small>{detail if code.detail else ''}"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(
        f'<tr><td valign="top" style="white-space: nowrap">{left}&nbsp;&nbsp;</td><td valign="top">{right}</td></tr>'
        for left, right in rows
    )
    return f'<table cellspacing="0" cellpadding="3">{cells}</table>' if cells else ""
