"""Entries of lower taxa as a list that paints only what is seen: an order may have hundreds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from inama_id.domain.listing import Listing
from inama_id.reports.sheet_context import SheetContext
from inama_id.reports.sheet_entries import annotation_label, scope, since
from inama_id.reports.taxon_html import rank_of
from inama_id.ui import labels
from inama_id.ui.pages.species.answer_panel import entry_badge
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.prose import FollowLink
from inama_id.ui.widgets.taxon_row import TaxonRow, TaxonRowDelegate, prepare_list

_Index = QModelIndex | QPersistentModelIndex
_RowRole = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 6


class _LowerEntryModel(QAbstractListModel):
    def __init__(self, listings: Sequence[Listing], context: SheetContext, parent: QObject) -> None:
        super().__init__(parent)
        self._listings, self._context = listings, context

    def listing(self, index: _Index) -> Listing:
        return self._listings[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._listings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._listings):
            return None
        listing = self._listings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return listing.entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._row(listing)
            parts = (listing.entry, labels.appendix(listing.appendix), row.strong, row.weak)
            return ", ".join(part for part in parts if part)
        return self._row(listing) if role == _RowRole else None

    def _row(self, listing: Listing) -> TaxonRow:
        words = self._context.words.entry
        told = [since(listing, self._context)]
        if listing.annotation_ids:
            told.append(annotation_label(listing, self._context))
        if not listing.confirmed:
            told.append(f"⚠ {words.unconfirmed}")
        return TaxonRow(
            name=listing.entry,
            rank=rank_of(listing.entry_taxon_id, listing.entry, self._context.sheet),
            strong=scope(listing, self._context) if listing.population else "",
            weak=" · ".join(told),
            badge=entry_badge(listing, self._context),
        )


class LowerEntries(QListView):
    """The list; a click or Enter leads to the entry's taxon."""

    def __init__(self, listings: Sequence[Listing], context: SheetContext, theme: Theme, follow: FollowLink) -> None:
        super().__init__()
        self._follow = follow
        self._entries = _LowerEntryModel(listings, context, self)
        self.setModel(self._entries)
        self.setItemDelegate(TaxonRowDelegate(_row, theme, self, badge_first=False))
        self.setUniformItemSizes(True)
        self.setAccessibleName(context.words.section.below)
        prepare_list(self)
        height = self.sizeHintForRow(0) * min(len(listings), _MOST_ROWS)
        self.setFixedHeight(height + 2 * self.frameWidth())
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is an ordinary list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self._follow(f"taxon:{self._entries.listing(index).entry_taxon_id}")


def _row(index: _Index) -> TaxonRow | None:
    row = index.data(_RowRole)
    return row if isinstance(row, TaxonRow) else None
