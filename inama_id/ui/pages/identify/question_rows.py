"""The lines of the list of questions: what they hold and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from inama_id.domain.character import CharacterId
from inama_id.ui.widgets.sizes import touch_target

_Index = QModelIndex | QPersistentModelIndex
_Colour = QPalette.ColorRole
RowRole = Qt.ItemDataRole.UserRole
"""Holds the whole `QuestionRow`."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One line of the list. ``gain`` is a part of the greatest gain there is; None for an answered question."""

    character_id: CharacterId
    question: str
    below: str
    gain: float | None

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return f"{self.question} {self.below}"


class QuestionModel(QAbstractListModel):
    """Holds the lines."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._rows: tuple[QuestionRow, ...] = ()

    def show(self, rows: tuple[QuestionRow, ...]) -> None:
        """Hold other lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of lines."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The question, the words for a screen reader, or the whole line."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.question
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == RowRole else None


class QuestionDelegate(QStyledItemDelegate):
    """Paints the question, what it takes, and a bar for what it tells."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines of text and room for a finger."""
        line = self._list.fontMetrics().height()
        return QSize(line * 8, max(touch_target(self._list), round(line * 3.1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        row = index.data(RowRole)
        if not isinstance(row, QuestionRow):
            return
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        selected = index.row() == self._list.currentIndex().row() and self._list.hasFocus()
        palette = self._list.palette()
        painter.save()
        if selected:
            painter.fillRect(rect, palette.color(_Colour.Highlight))
        else:
            painter.setPen(palette.color(_Colour.Midlight))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        line = QFontMetricsF(self._list.font()).height()
        area = rect.adjusted(line * 0.6, line * 0.35, -line * 0.6, -line * 0.35)
        ink = palette.color(_Colour.HighlightedText if selected else _Colour.Text)
        if row.gain is not None:
            bar = QRectF(area.left(), rect.center().y() - line * 0.3, line * 4, line * 0.6)
            painter.setPen(QPen(ink, 1))
            painter.drawRect(bar)
            painter.fillRect(bar.adjusted(0, 0, -bar.width() * (1 - row.gain), 0), ink)
        area.setLeft(area.left() + line * 4.8)
        painter.setPen(ink)
        self._write(painter, area, row.question, Qt.AlignmentFlag.AlignTop)
        painter.setPen(palette.color(_Colour.HighlightedText if selected else _Colour.PlaceholderText))
        self._write(painter, area, row.below, Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _write(self, painter: QPainter, area: QRectF, text: str, where: Qt.AlignmentFlag) -> None:
        painter.setFont(self._list.font())
        shown = QFontMetricsF(self._list.font()).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, shown)
