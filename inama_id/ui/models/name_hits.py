"""List model of search results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inama_id.domain.taxon import NameHit
from inama_id.ui import labels
from inama_id.ui.i18n import Language
from inama_id.ui.widgets.appendix_badge import of_hit

_Index = QModelIndex | QPersistentModelIndex

TaxonIdRole = Qt.ItemDataRole.UserRole
HitRole = Qt.ItemDataRole.UserRole + 1


class NameHitModel(QAbstractListModel):
    """Holds what a search found, in the order it is given."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._hits: Sequence[NameHit] = ()

    def show(self, hits: Sequence[NameHit]) -> None:
        """Hold another result."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for one hit; never raises."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.scientific_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(hit)
        if role == TaxonIdRole:
            return hit.taxon_id
        if role == HitRole:
            return hit
        return None

    def _spoken(self, hit: NameHit) -> str:
        badge = of_hit(hit)
        parts = [hit.scientific_name, hit.common_name, badge.spoken if badge else labels.rank(hit.rank)]
        if hit.upcoming:
            parts.append(labels.upcoming(*hit.upcoming, self._language))
        parts.append(labels.match(hit))
        return ", ".join(part for part in parts if part)
