"""The taxa a kind of item may come from, as a list that paints only what is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy

from inama_id.domain.taxon import TaxonLine
from inama_id.ui import labels
from inama_id.ui.i18n import Language
from inama_id.ui.models.taxon_lines import LineRole, TaxonLineModel
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import of_line
from inama_id.ui.widgets.prose import FollowLink
from inama_id.ui.widgets.taxon_row import TaxonRow, TaxonRowDelegate, prepare_list

_MOST_ROWS = 8


class TaxonRows(QListView):
    """The list; a click or Enter leads to the taxon."""

    def __init__(
        self, name: str, lines: Sequence[TaxonLine], language: Language, theme: Theme, follow: FollowLink
    ) -> None:
        super().__init__()
        self._language, self._follow = language, follow
        self.setModel(TaxonLineModel(lines, language, self))
        self.setItemDelegate(TaxonRowDelegate(self._row, theme, self, badge_first=False))
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        prepare_list(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHintForRow(0) * min(len(lines), _MOST_ROWS) + 2 * self.frameWidth())
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is an ordinary list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if isinstance(line, TaxonLine):
            self._follow(f"taxon:{line.id}")

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> TaxonRow | None:
        line = index.data(LineRole)
        if not isinstance(line, TaxonLine):
            return None
        counts = "" if line.rank.is_species_or_below else labels.counts(line, self._language)
        return TaxonRow(line.name, line.rank, strong=line.common_name, weak=counts, badge=of_line(line))
