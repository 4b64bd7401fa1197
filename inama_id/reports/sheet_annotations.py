"""What the entries of a sheet cover and do not cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from inama_id.domain.annotation import AnnotationText
from inama_id.domain.listing import Listing, Relation
from inama_id.reports.sheet_context import SheetContext, direct
from inama_id.reports.sheet_entries import scope


@dataclass(frozen=True, slots=True)
class Coverage:
    """One annotation of the entries shown, as HTML.

    ``contents`` says in words what the details list, and how many points that are: ``items``.
    """

    id: str
    title: str
    entries: str
    summary: str
    details: str
    definitions: str
    contents: str
    items: int


def coverages(listings: Sequence[Listing], context: SheetContext) -> tuple[Coverage, ...]:
    """Return the annotations that some entries of the sheet carry."""
    return tuple(
        coverage(text, [listing for listing in listings if text.id in listing.annotation_ids], context)
        for text in context.sheet.annotations
        if any(text.id in listing.annotation_ids for listing in listings)
    )


def current(context: SheetContext) -> tuple[Coverage, ...]:
    """Return the annotations of the entries in force."""
    return coverages(direct(context.sheet.current), context)


def coming(context: SheetContext) -> tuple[Coverage, ...]:
    """Return the annotations that only entries to come carry."""
    return _others(context.sheet.coming, context.sheet.current, context)


def earlier(context: SheetContext) -> tuple[Coverage, ...]:
    """Return the annotations that only entries no longer in force carry."""
    return _others(context.sheet.past, (*context.sheet.current, *context.sheet.coming), context)


def _others(listings: Sequence[Listing], told: Sequence[Listing], context: SheetContext) -> tuple[Coverage, ...]:
    known = {id for listing in told for id in listing.annotation_ids}
    found = coverages([listing for listing in listings if listing.relation is not Relation.BELOW], context)
    return tuple(one for one in found if one.id not in known)


def wording(context: SheetContext) -> str:
    """Say that annotations are told as they are worded now, as HTML; empty where that is what was asked."""
    sheet = context.sheet
    if sheet.on >= sheet.edition.appendices_in_force_from or not current(context):
        return ""
    held = context.day(sheet.edition.appendices_in_force_from)
    return escape(context.words.annotation.wording.format(held=held, date=context.day(sheet.on)))


def unannotated(context: SheetContext) -> str:
    """Say what entries in force without annotation cover, as HTML; empty when every one carries an annotation."""
    shown = direct(context.sheet.current)
    plain = [listing for listing in shown if not listing.annotation_ids]
    words = context.words.annotation
    if not plain:
        return ""
    if len(plain) == len(shown) == 1:
        return escape(words.none)
    return escape(words.none_of_entries, quote=False).format(entries=_named(plain, context))


def unannotated_coming(context: SheetContext) -> str:
    """Say what entries to come without annotation will cover, as HTML."""
    plain = any(not listing.annotation_ids for listing in direct(context.sheet.coming))
    return escape(context.words.annotation.none_coming) if plain else ""


def coverage(text: AnnotationText, listings: Iterable[Listing], context: SheetContext) -> Coverage:
    """Return one annotation, with the entries that carry it."""
    words = context.words.annotation
    groups = ((words.covered, text.covered), (words.not_covered, text.not_covered), (words.limits, text.limits))
    details = "".join(_group(title, items) for title, items in groups)
    if text.doubt:
        details += f"<p>{escape(words.doubt.format(text=text.doubt))}</p>"
    meanings = "".join(f"<li><b>{escape(term)}</b>: {escape(meaning)}</li>" for term, meaning in text.definitions)
    items = sum(len(points) for _, points in groups)
    return Coverage(
        id=text.id,
        title=escape(words.title.format(id=text.id)),
        entries=escape(words.of_entries, quote=False).format(entries=_named(listings, context)),
        summary=escape(text.summary) + context.mark(text.reference_id),
        details=details,
        definitions=f"<ul>{meanings}</ul>" if meanings else "",
        contents=f"{' · '.join(title for title, points in groups if points)} ({items})",
        items=items,
    )


def _group(title: str, items: tuple[str, ...]) -> str:
    if not items:
        return ""
    return f"<p><b>{escape(title)}</b></p><ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>"


def _named(listings: Iterable[Listing], context: SheetContext) -> str:
    named = (
        f"{listing.appendix}, {context.entry(listing)}"
        + (f" ({escape(scope(listing, context))})" if listing.population else "")
        for listing in listings
    )
    return "; ".join(dict.fromkeys(named))
