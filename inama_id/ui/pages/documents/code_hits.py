"""The codes that fit, as a list: the code, what it means, and of which list it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from inama_id.domain.trade_codes.values import CodeHit
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.code_words import code_list
from inama_id.ui.widgets.sizes import touch_target
from inama_id.ui.widgets.taxon_row import prepare_list

_Index = QModelIndex | QPersistentModelIndex
_Role = QPalette.ColorRole
CodeRole = Qt.ItemDataRole.UserRole + 1


class CodeHitModel(QAbstractListModel):
    """Holds what was found, in the order it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[CodeHit] = ()

    @property
    def hits(self) -> Sequence[CodeHit]:
        """What is held."""
        return self._hits

    def show(self, hits: Sequence[CodeHit]) -> None:
        """Hold another result."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Number of codes."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for one code; never raises."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.code
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (hit.code, hit.label, code_list(hit.list), hit.detail) if part)
        return hit if role == CodeRole else None


class CodeHits(QListView):
    """The list; moving in it chooses."""

    code_chosen = Signal(object)
    """The `CodeHit` that is chosen now."""

    def __init__(self) -> None:
        super().__init__()
        self._model = CodeHitModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(translate("CodesTab", "Codes found"))
        prepare_list(self)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def hits(self) -> Sequence[CodeHit]:
        """What is shown."""
        return self._model.hits

    @property
    def chosen(self) -> CodeHit | None:
        """The code that is chosen."""
        found = self.currentIndex().data(CodeRole)
        return found if isinstance(found, CodeHit) else None

    def show_hits(self, hits: Sequence[CodeHit], row: int = 0) -> None:
        """Show other codes, one of them chosen."""
        self._model.show(hits)
        if hits:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self.currentIndex())

    def step(self, rows: int) -> None:
        """Move the choice; it stops at both ends."""
        row = min(max(self.currentIndex().row() + rows, 0), self._model.rowCount() - 1)
        self.setCurrentIndex(self._model.index(row))

    def _on_current(self, index: QModelIndex) -> None:
        hit = index.data(CodeRole)
        if isinstance(hit, CodeHit):
            self.code_chosen.emit(hit)


class _Rows(QStyledItemDelegate):
    """Paints a row: the code in a column of its own, the meaning beside it, the list below."""

    _CODE_COLUMN = "0000.00  "

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines of text and room for a finger."""
        line = self._view.fontMetrics().height()
        return QSize(line * 8, max(touch_target(self._view), round(line * 2.8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        hit = index.data(CodeRole)
        if not isinstance(hit, CodeHit):
            return
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        palette, font = self._view.palette(), self._view.font()
        chosen = index.row() == self._view.currentIndex().row()
        strong = palette.color(_Role.HighlightedText if chosen else _Role.Text)
        weak = strong if chosen else palette.color(_Role.PlaceholderText)
        painter.save()
        if chosen:
            painter.fillRect(rect, palette.color(_Role.Highlight))
        else:
            painter.setPen(palette.color(_Role.Midlight))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        bold = QFont(font)
        bold.setBold(True)
        line = QFontMetricsF(font).height()
        area = rect.adjusted(line * 0.5, line * 0.3, -line * 0.5, -line * 0.3)
        column = QFontMetricsF(bold).horizontalAdvance(self._CODE_COLUMN)
        beside = area.adjusted(column, 0, 0, 0)
        _say(painter, QRectF(area.left(), area.top(), column, line), hit.code, bold, strong)
        _say(painter, QRectF(beside.left(), area.top(), beside.width(), line), hit.label, font, strong)
        below = QRectF(beside.left(), area.bottom() - line, beside.width(), line)
        parts = (code_list(hit.list), hit.detail)
        _say(painter, below, " · ".join(part for part in parts if part), font, weak)
        painter.restore()


def _say(painter: QPainter, place: QRectF, text: str, font: QFont, ink: QColor) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
