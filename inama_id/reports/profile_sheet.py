"""The sheet of a kind of item as one HTML document, for paper, PDF and files; the window shows the same pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from html import escape

from inama_id.domain.item_sheet import ItemSheet
from inama_id.reports import profile_sheet_cues as cues
from inama_id.reports import profile_sheet_facts as facts
from inama_id.reports.profile_sheet_context import FILE, PAPER, ItemContext, ItemLinks, answer, cited
from inama_id.reports.profile_sheet_words import item_words
from inama_id.reports.words import words_of

_STYLE = """
body { font-family: sans-serif; line-height: 1.35; max-width: 50em; margin: 1.5em auto; padding: 0 1em; }
h1 { margin-bottom: 0; } h2 { margin-top: 1.2em; border-bottom: 1px solid #888; } li { margin-bottom: 0.3em; }
td { text-align: left; vertical-align: top; }
.answer { border: 2px solid #000; }
@media (prefers-color-scheme: dark) { body { background: #1a1f1e; color: #e8ece9; } a { color: #8adfcc; }
  .answer { border-color: #e8ece9; } }
"""


def item_context(
    item: ItemSheet, *, language: str, today: date, language_name: Callable[[str], str], links: ItemLinks = FILE
) -> ItemContext:
    """Bring together what the sections of a sheet are written from; ``language`` is that of the words."""
    return ItemContext(item, words_of(language), item_words(language), today, links, language_name, cited(item))


def title(context: ItemContext) -> str:
    """Return the document's title, as text."""
    return context.own.title.format(name=context.item.sheet.profile.title)


def content_line(context: ItemContext) -> str:
    """Say which content the sheet was made from, as text."""
    edition = context.item.edition
    return context.words.paper.content.format(
        version=edition.version, date=context.day(edition.appendices_in_force_from)
    )


def day_line(context: ItemContext) -> str:
    """Say which day the answer is for, as text."""
    words, on = context.words.section, context.item.sheet.on
    return (words.today if on == context.today else words.not_today).format(date=context.day(on))


def looked_up(context: ItemContext) -> str:
    """Say for which day the sheet was looked up, as text."""
    words, on = context.words.paper, context.item.sheet.on
    if on == context.today:
        return words.looked_up.format(date=context.day(on))
    return words.looked_up_other.format(date=context.day(on), today=context.day(context.today))


def citation(context: ItemContext) -> str:
    """Return the sheet's answer as one line of text to put into a report or a letter."""
    sheet, edition = context.item.sheet, context.item.edition
    return context.own.citation.format(
        title=sheet.profile.title,
        on=context.day(sheet.on),
        answer=answer(context).title,
        appendices=context.day(edition.appendices_in_force_from),
        version=edition.version,
        today=context.day(context.today),
    )


def document(context: ItemContext) -> str:
    """Return the whole sheet as an HTML document that stands alone."""
    style = f"<style>{_STYLE}</style>" if context.links is not PAPER else ""
    body = (
        _head(context)
        + context.picture
        + "".join(f"<h2>{escape(heading)}</h2>{html}" for heading, html in _sections(context))
    )
    return (
        f'<!DOCTYPE html><html lang="{context.words.language}"><head><meta charset="utf-8">'
        f"<title>{escape(title(context))}</title>{style}</head><body>{body}"
        f"<hr><p><small>{escape(content_line(context))}. {escape(context.words.paper.disclaimer)}</small></p>"
        "</body></html>"
    )


def forms_line(context: ItemContext) -> str:
    """Say what it lies there as, as text."""
    return context.own.forms.format(forms=", ".join(context.item.forms))


def first_languages(context: ItemContext) -> tuple[str, ...]:
    """Return the languages whose trade names come first."""
    return (context.words.language, "en", "fr", "es", "zh")


def _head(context: ItemContext) -> str:
    found = answer(context)
    box = f"<b>{escape(found.title)}</b><br>{escape(found.sentence)}"
    notes = (*found.cautions, found.note)
    return (
        f"<h1>{escape(context.item.sheet.profile.title)}</h1>"
        f"<p>{escape(forms_line(context))}<br>{escape(looked_up(context))}.</p>"
        f'<table class="answer" style="border-style: solid" width="100%" border="1" cellspacing="0" cellpadding="8">'
        f'<tr><td style="font-size: large">{box}</td></tr></table>'
        + "".join(f"<p>{escape(note)}</p>" for note in notes if note)
    )


def _sections(context: ItemContext) -> Iterator[tuple[str, str]]:
    own, profile = context.own, context.item.sheet.profile
    yield own.heading.cues, _cues(context)
    yield own.heading.look_alikes, _look_alikes(context)
    yield own.heading.taxa, facts.taxa(context) or f"<p>{escape(own.taxa_none)}</p>"
    yield own.heading.names, facts.names(context, first_languages(context)) or f"<p>{escape(own.names_none)}</p>"
    yield own.heading.codes, facts.codes(context) or f"<p>{escape(own.codes_none)}</p>"
    if profile.risks:
        yield own.heading.risks, _list(facts.risks(context))
    yield own.heading.tools, facts.tools(context)
    yield context.words.section.references, _references(context)


def _cues(context: ItemContext) -> str:
    groups = cues.cue_groups(context)
    note = cues.unread_note(context)
    return "".join(f"<p>{group.heading}</p>{_list(group.cues)}" for group in groups) + (
        f"<p><small>{escape(note)}</small></p>" if note else ""
    )


def _look_alikes(context: ItemContext) -> str:
    found = cues.alikes(context)
    if not found:
        return f"<p>{escape(context.own.look_alikes_none)}</p>"
    return _list(tuple(f"<i>{escape(alike.status)}</i> – {alike.html}" for alike in found))


def _references(context: ItemContext) -> str:
    return "".join(
        f'<p><a name="ref-{number}" id="ref-{number}"></a>{facts.reference(number, held, context)}</p>'
        for number, held in enumerate(context.references, 1)
    )


def _list(items: tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
