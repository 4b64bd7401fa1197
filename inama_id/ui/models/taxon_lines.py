"""List model of one column of the browser: the taxa below one taxon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inama_id.domain.taxon import TaxonLine
from inama_id.ui import labels
from inama_id.ui.i18n import Language
from inama_id.ui.widgets.appendix_badge import of_line

_Index = QModelIndex | QPersistentModelIndex

LineRole = Qt.ItemDataRole.UserRole + 1


class TaxonLineModel(QAbstractListModel):
    """Holds the lines of a column and shows those that pass the filter."""

    def __init__(self, lines: Sequence[TaxonLine], language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._all = lines
        self._shown = lines

    def filter(self, words: str, *, listed_only: bool) -> None:
        """Show the lines whose scientific or common name holds the words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = [line for line in self._all if _passes(line, wanted, listed_only)]
        self.endResetModel()

    def position(self, line: TaxonLine) -> int:
        """Return the row that shows a line, or -1."""
        return next((row for row, shown in enumerate(self._shown) if shown.id == line.id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Number of lines shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for one line; never raises."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == LineRole:
            return line
        return None

    def _spoken(self, line: TaxonLine) -> str:
        badge = of_line(line)
        state = badge.spoken if badge else ""
        counts = "" if line.rank.is_species_or_below else labels.counts(line, self._language)
        parts = (labels.rank(line.rank), line.name, line.common_name, state, counts)
        return ", ".join(part for part in parts if part)


def _passes(line: TaxonLine, wanted: Sequence[str], listed_only: bool) -> bool:
    if listed_only and not (line.appendix or line.below or line.listed_species):
        return False
    text = f"{line.name} {line.common_name}".casefold()
    return all(word in text for word in wanted)
