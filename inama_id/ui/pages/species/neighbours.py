"""The taxa above, below and beside one, to go on browsing from a sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from inama_id.domain.sheet import SpeciesSheet
from inama_id.domain.taxon import TaxonLine
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.models.taxon_lines import LineRole, TaxonLineModel
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import of_line
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.taxon_row import TaxonRow, TaxonRowDelegate, prepare_list
from inama_id.ui.widgets.text_roles import heading

_Index = QModelIndex | QPersistentModelIndex
_CHARACTERS_WIDE = 34
_ROWS_WHEN_BELOW = 6
_NO_LIMIT = 16777215
"""Qt's own greatest size of a widget."""


class TaxonList(QWidget):
    """A titled list of taxa, painted only where it is seen. A click or Enter asks for a taxon's page."""

    taxon_requested = Signal(str)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        self._title = heading("", 3)
        self.list = _OpenList()
        self.list.setItemDelegate(TaxonRowDelegate(self._row, theme, self.list, badge_first=False))
        self.list.setUniformItemSizes(True)
        prepare_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.2))
        # Grow no higher than the rows there are.
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        self.list.clicked.connect(self._open)
        self.list.open_requested.connect(self._open)

    def show_lines(self, title: str, lines: Sequence[TaxonLine]) -> None:
        """Show other taxa; nothing at all where there are none."""
        before = self.list.model()
        self.list.setModel(TaxonLineModel(lines, self._language, self.list))
        if before is not None:
            before.deleteLater()
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self.setVisible(bool(lines))

    def fix_rows(self, rows: int) -> None:
        """Make the list as high as so many rows."""
        self.list.setFixedHeight(self._height_of(rows))
        self.setMaximumHeight(_NO_LIMIT)

    def free_rows(self) -> None:
        """Let the list take the height there is, up to that of its rows."""
        rows = self.list.model().rowCount() if self.list.model() else 0
        self.list.setMinimumHeight(0)
        self.list.setMaximumHeight(self._height_of(rows))
        # Without its own limit a short list would stand far below its title.
        self.setMaximumHeight(self._title.sizeHint().height() + gap(self, 0.2) + self._height_of(rows))

    def _height_of(self, rows: int) -> int:
        return max(self.list.sizeHintForRow(0), 1) * rows + 2 * self.list.frameWidth()

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if isinstance(line, TaxonLine):
            self.taxon_requested.emit(line.id)

    def _row(self, index: _Index) -> TaxonRow | None:
        line = index.data(LineRole)
        if not isinstance(line, TaxonLine):
            return None
        counts = "" if line.rank.is_species_or_below else labels.counts(line, self._language)
        return TaxonRow(line.name, line.rank, strong=line.common_name, weak=counts, badge=of_line(line))


class _OpenList(QListView):
    open_requested = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.open_requested.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Neighbours(QWidget):
    """Parent, children and siblings."""

    taxon_requested = Signal(str)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        self._is_tall = True
        self.parent_list, self.children_list, self.sibling_list = (TaxonList(theme, language) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        self.parent_list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for shown, stretch in ((self.parent_list, 0), (self.children_list, 3), (self.sibling_list, 2)):
            column.addWidget(shown, stretch)
            shown.taxon_requested.connect(self.taxon_requested)
        column.addStretch()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS_WIDE)

    def show_sheet(self, sheet: SpeciesSheet) -> None:
        """Show the taxa around a sheet's taxon."""
        self.parent_list.show_lines(self._above(sheet.lineage), sheet.lineage[-1:])
        self.children_list.show_lines(self._titled(translate("Neighbours", "Below it"), sheet.children), sheet.children)
        self.sibling_list.show_lines(self._titled(translate("Neighbours", "Beside it"), sheet.siblings), sheet.siblings)
        self._size()

    def set_tall(self, tall: bool) -> None:
        """Stand beside the sheet at full height, or below it with a few rows each."""
        self._is_tall = tall
        self._size()

    def _size(self) -> None:
        self.parent_list.fix_rows(1)
        for shown in (self.children_list, self.sibling_list):
            model = shown.list.model()
            if self._is_tall or model is None:
                shown.free_rows()
            else:
                shown.fix_rows(min(model.rowCount(), _ROWS_WHEN_BELOW))

    def _above(self, lineage: Sequence[TaxonLine]) -> str:
        return translate("Neighbours", "Above it: {rank}").format(rank=labels.rank(lineage[-1].rank)) if lineage else ""

    def _titled(self, place: str, lines: Sequence[TaxonLine]) -> str:
        if not lines:
            return place
        return translate("Neighbours", "{place}: {rank} ({count})").format(
            place=place, rank=labels.rank_heading(lines[0].rank), count=self._language.number(len(lines))
        )
