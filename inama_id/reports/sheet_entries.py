"""Legal entries of a sheet: cards, lists of lower taxa, what is to come, and the history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from inama_id.domain.listing import Listing, Relation
from inama_id.reports.sheet_context import SheetContext


def scope(listing: Listing, context: SheetContext) -> str:
    """Name the populations an entry is for, as text; empty for an unlimited entry above the species.

    The content words them in English; other languages are written from the country codes.
    """
    words = context.words.entry
    if not listing.population and _stands_beside_own_populations(listing, context):
        return words.other_populations
    if not listing.population:
        # An entry of an order may except families: "all populations" would be too much to say of it.
        return words.all_populations if context.sheet.taxon.rank.is_species_or_below else ""
    if context.words.language != "en" and listing.population_only:
        return words.populations_of.format(countries=context.countries(listing.population_only))
    if context.words.language != "en" and listing.population_except:
        return words.populations_except.format(countries=context.countries(listing.population_except))
    return listing.population


def _stands_beside_own_populations(listing: Listing, context: SheetContext) -> bool:
    """Whether an entry of a higher taxon is left with what the taxon's own entries do not cover."""
    return listing.relation is Relation.INHERITED and any(
        other.relation is Relation.OWN and other.population_only for other in context.sheet.current
    )


def card(listing: Listing, context: SheetContext) -> str:
    """Return everything told of an entry in force or to come, as HTML; the Appendix itself stands beside it."""
    populations = scope(listing, context)
    first, *others = card_lines(listing, context)
    head = [f"<b>{escape(populations)}</b>", first] if populations else [f"<b>{first}</b>"]
    return "<br>".join([*head, *others])


def card_lines(listing: Listing, context: SheetContext) -> Iterator[str]:
    """Yield the lines of a card below its first."""
    words = context.words.entry
    pattern = {Relation.OWN: words.own, Relation.INHERITED: words.inherited, Relation.BELOW: words.below}
    yield escape(pattern[listing.relation], quote=False).format(entry=context.entry(listing))
    yield period(listing, context) + context.mark(listing.reference_id)
    if listing.condition:
        yield escape(words.condition.format(text=listing.condition))
    if listing.parties:
        yield escape(words.requested_by.format(parties=context.countries(listing.parties)))
    yield from annotation_lines(listing, context)
    if not listing.confirmed:
        yield unconfirmed(context)
    if listing.note:
        yield escape(words.note.format(text=listing.note))


def period(listing: Listing, context: SheetContext) -> str:
    """Say since when an entry is in force, as HTML; where it covers this taxon at other times, say that too."""
    words, sheet = context.words.entry, context.sheet
    if listing.upcoming(sheet.on) and listing.applies_from:
        pattern = words.starts if listing.applies_from > context.today else words.started
        return escape(pattern, quote=False).format(date=context.day_link(listing.applies_from))
    parts = [escape(since(listing, context))]
    if listing.applies_from and listing.applies_from != listing.effective_from:
        parts.append(escape(words.applies_from.format(date=context.day(listing.applies_from))))
    if listing.effective_to:
        parts.append(escape(words.until.format(date=context.day(listing.effective_to))))
    elif listing.applies_to:
        parts.append(escape(words.applies_until.format(date=context.day(listing.applies_to))))
    return ", ".join(parts)


def since(listing: Listing, context: SheetContext) -> str:
    """Say since when an entry is in force, or that this is not known, as text."""
    words = context.words.entry
    if listing.effective_from:
        return words.since.format(date=context.day(listing.effective_from))
    return words.since_unknown if context.is_certain(listing) else words.perhaps


def annotation_lines(listing: Listing, context: SheetContext) -> Iterator[str]:
    """Yield the annotations of an entry as HTML, each with its first sentence where the sheet holds it."""
    summaries = {text.id: text.summary for text in context.sheet.annotations}
    for id in listing.annotation_ids:
        if id in summaries:
            yield f"{context.annotation(id)}{escape(context.words.colon)}{escape(summaries[id])}"
        else:
            yield escape(context.words.annotation.title.format(id=id))


def annotation_label(listing: Listing, context: SheetContext) -> str:
    """Name the annotations of an entry, as text."""
    words = context.words.entry
    pattern = words.annotation if len(listing.annotation_ids) == 1 else words.annotations
    return pattern.format(ids=", ".join(listing.annotation_ids))


def unconfirmed(context: SheetContext) -> str:
    """Return the mark of an entry that still has to be checked, as HTML."""
    words = context.words.entry
    return f"<b>&#9888; {escape(words.unconfirmed)}</b>: {escape(words.unconfirmed_meaning)}"


def history(listings: Iterable[Listing], context: SheetContext) -> str:
    """Return entries no longer in force as a table; a day leads to the sheet of that day."""
    words = context.words.entry
    columns = (words.from_column, words.to_column, words.entry_column, words.scope_column)
    head = "<th></th>" + "".join(f'<th align="left">{escape(column)}</th>' for column in columns)
    rows = "".join(_history_row(listing, context) for listing in listings)
    return f'<table cellspacing="0" cellpadding="4" width="100%"><tr>{head}</tr>{rows}</table>'


def _history_row(listing: Listing, context: SheetContext) -> str:
    unknown = escape(context.words.entry.unknown_day)
    first = context.day_link(listing.applies_from) if listing.applies_from else unknown
    last = escape(context.day(listing.applies_to)) if listing.applies_to else unknown
    told = [escape(populations)] if (populations := scope(listing, context)) else []
    if listing.annotation_ids:
        told.append(escape(annotation_label(listing, context)))
    if listing.condition:
        told.append(escape(context.words.entry.condition.format(text=listing.condition)))
    if not listing.confirmed:
        told.append(f"&#9888; {escape(context.words.entry.unconfirmed)}")
    cells = (
        f"<b>{listing.appendix}</b>",
        first,
        last,
        context.entry(listing) + context.mark(listing.reference_id),
        "<br>".join(told),
    )
    return "<tr>" + "".join(f'<td valign="top">{cell}</td>' for cell in cells) + "</tr>"


def lower_entries(listings: Iterable[Listing], context: SheetContext) -> str:
    """Return entries of lower taxa as a table, for paper."""
    rows = (
        f'<tr><td valign="top"><b>{listing.appendix}</b></td>'
        f'<td valign="top">{context.entry(listing)}</td>'
        f'<td valign="top">{_lower_details(listing, context)}</td></tr>'
        for listing in listings
    )
    return f'<table cellspacing="0" cellpadding="3">{"".join(rows)}</table>'


def _lower_details(listing: Listing, context: SheetContext) -> str:
    details = [escape(scope(listing, context))] if listing.population else []
    details.append(period(listing, context) + context.mark(listing.reference_id))
    if listing.annotation_ids:
        details.append(escape(annotation_label(listing, context)))
    if not listing.confirmed:
        details.append(f"&#9888; {escape(context.words.entry.unconfirmed)}")
    return "; ".join(details)


_MOST_EXCEPTED = 24
"""So many names can be read over; a genus may have several hundred."""


def excepted(context: SheetContext) -> str:
    """Name the lower taxa that the taxon's own entries do not cover, as HTML; empty when there are none."""
    taxa = context.sheet.excepted
    if not taxa:
        return ""
    names = "; ".join(context.taxon(taxon.id, taxon.name, taxon.rank) for taxon in taxa[:_MOST_EXCEPTED])
    more = f" (+{len(taxa) - _MOST_EXCEPTED})" if len(taxa) > _MOST_EXCEPTED else ""
    return f"{escape(context.words.entry.excepted.format(count=len(taxa)))} {names}{more}"


def exclusions(context: SheetContext) -> str:
    """Say why entries of higher taxa do not cover this one, as HTML; empty when there is none."""
    return "".join(
        "<p>"
        + escape(
            context.words.excepted_because.format(
                entry=exclusion.entry,
                appendix=context.words.appendix_of(exclusion.appendix),
                reason=exclusion.reason,
            )
        )
        + context.mark(exclusion.reference_id)
        + "</p>"
        for exclusion in context.sheet.exclusions
    )
