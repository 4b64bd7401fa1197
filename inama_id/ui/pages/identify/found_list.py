"""Kinds of item that fit a description, each with the passage that fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from inama_id.domain.found import Found, Piece
from inama_id.ui.i18n import translate
from inama_id.ui.pages.identify import words
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import badge_size, paint_badge
from inama_id.ui.widgets.outcome_badge import outcome_badge
from inama_id.ui.widgets.sizes import touch_target
from inama_id.ui.widgets.taxon_row import prepare_list

_Index = QModelIndex | QPersistentModelIndex
_Colour = QPalette.ColorRole
_FoundRole = Qt.ItemDataRole.UserRole


class _FoundModel(QAbstractListModel):
    """Holds what was found."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()

    def show(self, found: Sequence[Found]) -> None:
        """Hold another result."""
        self.beginResetModel()
        self._found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of kinds found."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, the words for a screen reader, or the whole `Found`."""
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            passage = "".join(piece.text for piece in found.pieces)
            return f"{found.line.title}, {words.outcome(found.line.outcome.answer)}. {passage}"
        return found if role == _FoundRole else None


class _FoundDelegate(QStyledItemDelegate):
    """Paints the badge, the title, and below it the passage with the words asked for in bold."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines of text and room for a finger."""
        line = self._list.fontMetrics().height()
        return QSize(line * 8, max(touch_target(self._list), round(line * 3.1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        found = index.data(_FoundRole)
        if not isinstance(found, Found):
            return
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        selected = index.row() == self._list.currentIndex().row()
        palette = self._list.palette()
        painter.save()
        if selected:
            painter.fillRect(rect, palette.color(_Colour.Highlight))
        else:
            painter.setPen(palette.color(_Colour.Midlight))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_row(painter, rect, found, selected)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRectF, found: Found, selected: bool) -> None:
        font = self._list.font()
        line = QFontMetricsF(font).height()
        area = rect.adjusted(line * 0.6, line * 0.35, -line * 0.6, -line * 0.35)
        badge = outcome_badge(found.line.outcome)
        size = badge_size(badge, font)
        spot = QPointF(area.right() - size.width(), rect.center().y() - size.height() / 2)
        paint_badge(painter, QRectF(spot, size), badge, font, self._theme)
        area.setRight(spot.x() - line * 0.6)
        title = QFont(font)
        title.setPointSizeF(font.pointSizeF() * 1.1)
        roles = self._list.palette()
        plain = roles.color(_Colour.HighlightedText if selected else _Colour.Text)
        weak = roles.color(_Colour.HighlightedText if selected else _Colour.PlaceholderText)
        _write(painter, area.topLeft(), area.right(), Piece(found.line.title, False), title, plain)
        spot = QPointF(area.left(), area.bottom() - line)
        for piece in found.pieces:
            styled = QFont(font)
            styled.setBold(piece.marked)
            spot.setX(_write(painter, spot, area.right(), piece, styled, plain if piece.marked else weak))


def _write(painter: QPainter, spot: QPointF, end: float, piece: Piece, font: QFont, ink: QColor) -> float:
    metrics = QFontMetricsF(font)
    room = end - spot.x()
    if room < metrics.averageCharWidth() * 2:
        return end
    shown = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QPointF(spot.x(), spot.y() + metrics.ascent()), shown)
    return spot.x() + metrics.horizontalAdvance(shown)


class FoundList(QListView):
    """The kinds of item found; a click or Enter opens one."""

    profile_chosen = Signal(str)
    """The id of the profile to open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = _FoundModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FoundDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(translate("IdentifyStart", "Kinds of item that fit the description"))
        prepare_list(self)
        self.clicked.connect(self._open)

    @property
    def found(self) -> list[Found]:
        """What is shown."""
        return [self._model.index(row).data(_FoundRole) for row in range(self._model.rowCount())]

    def show_found(self, found: Sequence[Found]) -> None:
        """Show another result, with its first row chosen."""
        self._model.show(found)
        if found:
            self.setCurrentIndex(self._model.index(0))
            self.scrollToTop()

    def step(self, rows: int) -> None:
        """Move the choice; it stops at both ends."""
        row = min(max(self.currentIndex().row() + rows, 0), self._model.rowCount() - 1)
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
        found = index.data(_FoundRole)
        if isinstance(found, Found):
            self.profile_chosen.emit(found.line.id)
