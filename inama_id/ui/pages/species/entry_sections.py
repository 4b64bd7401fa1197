"""Sections of a sheet about the law: entries in force, what they cover, what is to come, and the history."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from inama_id.domain.listing import Listing
from inama_id.reports import sheet_annotations, sheet_entries, species_sheet
from inama_id.reports.sheet_annotations import Coverage
from inama_id.reports.sheet_context import SheetContext, below, by_first_day, direct
from inama_id.ui.i18n import translate
from inama_id.ui.pages.species.answer_panel import entry_badge
from inama_id.ui.pages.species.lower_entries import LowerEntries
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import AppendixBadge, Badge, upcoming
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.section import Folds
from inama_id.ui.widgets.sizes import gap

_MOST_CARDS = 12
_SHORT_ANNOTATION = 8
_SHORT_HISTORY = 12


class EntrySections:
    """Builds the sections about entries."""

    def __init__(self, context: SheetContext, theme: Theme, follow: FollowLink) -> None:
        self._context, self._theme, self._follow = context, theme, follow

    def current(self, column: QVBoxLayout) -> None:
        """Entries that cover the taxon itself, then those of lower taxa."""
        listings = direct(self._context.sheet.current)
        for listing in listings[:_MOST_CARDS]:
            column.addWidget(self._card(listing, entry_badge(listing, self._context)))
        if listings[_MOST_CARDS:]:
            column.addWidget(self._more_cards(listings[_MOST_CARDS:]))
        lower = below(self._context.sheet.current)
        if lower:
            column.addWidget(self._prose(f"<b>{escape(self._context.words.section.below)}</b> ({len(lower)})"))
            column.addWidget(LowerEntries(lower, self._context, self._theme, self._follow))

    def exceptions(self, column: QVBoxLayout) -> None:
        """Entries that do not cover the taxon, and why."""
        column.addWidget(self._prose(sheet_entries.exclusions(self._context)))

    def coverage(self, column: QVBoxLayout) -> None:
        """What the entries cover and what not."""
        plain = sheet_annotations.unannotated(self._context)
        if plain:
            column.addWidget(self._prose(plain))
        if wording := sheet_annotations.wording(self._context):
            column.addWidget(self._prose(wording))
        if excepted := sheet_entries.excepted(self._context):
            column.addWidget(self._prose(excepted))
        for found in sheet_annotations.current(self._context):
            self._annotation(column, found, short=_SHORT_ANNOTATION)

    def coming(self, column: QVBoxLayout) -> None:
        """Entries that are decided but not in force."""
        column.addWidget(self._prose(escape(species_sheet.upcoming_note(self._context))))
        listings = by_first_day(self._context.sheet.coming)
        for listing in listings[:_MOST_CARDS]:
            column.addWidget(self._card(listing, upcoming(listing.appendix)))
        if rest := listings[_MOST_CARDS:]:
            column.addWidget(self._more_cards(rest))
        if plain := sheet_annotations.unannotated_coming(self._context):
            column.addWidget(self._prose(plain))
        for found in sheet_annotations.coming(self._context):
            self._annotation(column, found, short=_SHORT_ANNOTATION)

    def history(self, column: QVBoxLayout) -> None:
        """Entries no longer in force."""
        past, words = self._context.sheet.past, self._context.words.section
        if not past:
            column.addWidget(self._prose(escape(words.history_none)))
            return
        column.addWidget(self._prose(escape(words.history_note)))
        column.addWidget(prose(sheet_entries.history(past[:_SHORT_HISTORY], self._context), self._follow, wide=True))
        if rest := past[_SHORT_HISTORY:]:
            title = translate("SpeciesPage", "Show {count} earlier entries").format(count=len(rest))
            more = sheet_entries.history(rest, self._context)
            column.addWidget(Folds([(title, lambda inner: inner.addWidget(self._prose(more)))]))
        for found in sheet_annotations.earlier(self._context):
            self._annotation(column, found, short=0)

    def _more_cards(self, listings: tuple[Listing, ...]) -> Folds:
        def build(inner: QVBoxLayout) -> None:
            for listing in listings:
                html = f"<b>{listing.appendix}</b> {sheet_entries.card(listing, self._context)}"
                inner.addWidget(self._prose(html))

        return Folds([(translate("SpeciesPage", "Show {count} more entries").format(count=len(listings)), build)])

    def _card(self, listing: Listing, badge: Badge) -> Panel:
        frame = Panel()
        shown = AppendixBadge(badge, self._theme)
        font = shown.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        shown.setFont(font)
        shown.setMinimumWidth(shown.fontMetrics().height() * 2)
        row = QHBoxLayout(frame)
        margin = gap(frame, 0.5)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(gap(frame, 0.7))
        row.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(prose(sheet_entries.card(listing, self._context), self._follow, wide=True), 1)
        return frame

    def _annotation(self, column: QVBoxLayout, found: Coverage, *, short: int) -> None:
        column.addWidget(self._prose(f"<b>{found.title}</b>, {found.entries}<br>{found.summary}"))
        folds = []
        if found.items > short:
            folds.append((found.contents, lambda inner: inner.addWidget(self._prose(found.details))))
        elif found.details:
            column.addWidget(self._prose(found.details))
        if found.definitions:
            terms = self._context.words.annotation.definitions
            folds.append((terms, lambda inner: inner.addWidget(self._prose(found.definitions))))
        if folds:
            column.addWidget(Folds(folds))

    def _prose(self, html: str) -> QLabel:
        return prose(html, self._follow)


def has_coverage(context: SheetContext) -> bool:
    """Whether there is anything to say of what is covered."""
    return bool(direct(context.sheet.current))
