"""One column of the browser: the taxa below one taxon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from inama_id.domain.taxon import TaxonLine
from inama_id.ui import labels
from inama_id.ui.i18n import Language
from inama_id.ui.models.taxon_lines import LineRole, TaxonLineModel
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import of_line
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.taxon_row import TaxonRow, TaxonRowDelegate, prepare_list
from inama_id.ui.widgets.text_roles import heading

_CHARACTERS_WIDE = 30


class ColumnList(QListView):
    """The list of a column; Left, Right and Enter are requests."""

    focused = Signal()
    leave_requested = Signal(int)
    """Go to the column before (-1) or after (1) this one."""
    open_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the keys between columns into requests; the rest is an ordinary list."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.leave_requested.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which column the user is in."""
        super().focusInEvent(event)
        self.focused.emit()


class BrowseColumn(QWidget):
    """A titled list of taxa of one rank."""

    line_chosen = Signal(object)
    """The `TaxonLine` the choice moved to."""
    open_requested = Signal(object)
    """The `TaxonLine` whose page is wanted."""

    def __init__(self, lines: Sequence[TaxonLine], theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        self._settled = True
        self.title = labels.rank_heading(lines[0].rank)
        self._model = TaxonLineModel(lines, language, self)
        self.list = ColumnList()
        self.list.setModel(self._model)
        self.list.setItemDelegate(TaxonRowDelegate(self._row, theme, self.list, badge_first=False))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.title)
        prepare_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.2))
        column.addWidget(heading(self.title, 3))
        column.addWidget(self.list, 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS_WIDE)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.doubleClicked.connect(self._open)
        self.list.open_requested.connect(self._open)

    def current(self) -> TaxonLine | None:
        """The chosen line."""
        line = self.list.currentIndex().data(LineRole)
        return line if isinstance(line, TaxonLine) else None

    def choose_first(self) -> None:
        """Choose a row when none is, so that the arrows have a place to start from."""
        if not self.list.currentIndex().isValid() and self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))

    def choose(self, line: TaxonLine) -> None:
        """Choose a line if it is shown."""
        row = self._model.position(line)
        if row >= 0:
            self.list.setCurrentIndex(self._model.index(row))

    def filter(self, words: str, *, listed_only: bool) -> bool:
        """Show the lines that hold the words; return whether the choice made before is still shown."""
        chosen = self.current()
        self._settled = False
        self._model.filter(words, listed_only=listed_only)
        if chosen:
            self.choose(chosen)
        self._settled = True
        return chosen is None or self.current() is not None

    def _on_current_changed(self, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if isinstance(line, TaxonLine) and self._settled:
            self.line_chosen.emit(line)

    def _open(self, _index: QModelIndex | None = None) -> None:
        line = self.current()
        if line:
            self.open_requested.emit(line)

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> TaxonRow | None:
        line = index.data(LineRole)
        if not isinstance(line, TaxonLine):
            return None
        counts = "" if line.rank.is_species_or_below else labels.counts(line, self._language)
        badge = of_line(line)
        return TaxonRow(line.name, line.rank, strong=line.common_name, weak=counts, badge=badge)
