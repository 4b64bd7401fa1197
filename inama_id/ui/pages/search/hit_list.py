"""The list of search results."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from inama_id.domain.taxon import MatchKind, NameHit
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.models.name_hits import HitRole, NameHitModel
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import of_hit, upcoming
from inama_id.ui.widgets.taxon_row import TaxonRow, TaxonRowDelegate, prepare_list


class HitList(QListView):
    """Shows hits as two-line rows; a click or Enter asks to open one."""

    hit_chosen = Signal(object)
    """The `NameHit` to open."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._model = NameHitModel(language, self)
        self.setModel(self._model)
        self.setItemDelegate(TaxonRowDelegate(self._row, theme, self, badge_first=True))
        self.setUniformItemSizes(True)
        self.setAccessibleName(translate("HitList", "Taxa found"))
        prepare_list(self)
        self.clicked.connect(self._open)

    @property
    def hits(self) -> int:
        """Number of rows."""
        return self._model.rowCount()

    def show_hits(self, hits: Sequence[NameHit]) -> None:
        """Show another result, with its first row chosen."""
        self._model.show(hits)
        if hits:
            self.setCurrentIndex(self._model.index(0))
            self.scrollToTop()

    def step(self, rows: int) -> None:
        """Move the choice; it stops at both ends."""
        row = min(max(self.currentIndex().row() + rows, 0), self.hits - 1)
        self.setCurrentIndex(self._model.index(row))

    def open_current(self) -> None:
        """Ask to open the chosen row, if there is one."""
        self._open(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is an ordinary list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(HitRole)
        if isinstance(hit, NameHit):
            self.hit_chosen.emit(hit)

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> TaxonRow | None:
        hit = index.data(HitRole)
        if not isinstance(hit, NameHit):
            return None
        plain = hit.match_kind in (MatchKind.ACCEPTED, MatchKind.NOT_LISTED) and hit.matched_name == hit.scientific_name
        common = hit.common_name
        weak = "" if plain else labels.match(hit)
        if hit.rank.is_higher:
            weak = f"{labels.rank(hit.rank)}  {weak}".strip()
        return TaxonRow(
            name=hit.scientific_name,
            rank=hit.rank,
            author_year=hit.author_year,
            strong=common,
            weak=weak,
            badge=of_hit(hit),
            note=upcoming(hit.upcoming[0]) if hit.upcoming else None,
            note_text=labels.upcoming(*hit.upcoming, self._language) if hit.upcoming else "",
        )
