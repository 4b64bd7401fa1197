"""One taxon as a row of a list: name, words below it, badge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from inama_id.domain.taxon import Rank
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import Badge, badge_size, in_force, paint_badge
from inama_id.ui.widgets.sizes import touch_target
from inama_id.ui.widgets.taxon_label import paint_name

_Index = QModelIndex | QPersistentModelIndex
_Colour = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class TaxonRow:
    """What a row shows."""

    name: str
    rank: Rank
    author_year: str = ""
    strong: str = ""
    """Words below the name in the text's colour, usually the common name."""
    weak: str = ""
    """Words after them that stand back, usually how it was found."""
    badge: Badge | None = None
    note: Badge | None = None
    """A second badge at the end of the row, for what is decided but not in force."""
    note_text: str = ""


class TaxonRowDelegate(QStyledItemDelegate):
    """Paints a `TaxonRow`; the badge stands before the name in wide lists and after it in narrow ones."""

    def __init__(
        self, row_of: Callable[[_Index], TaxonRow | None], theme: Theme, parent: QAbstractItemView, *, badge_first: bool
    ) -> None:
        super().__init__(parent)
        self._row_of, self._theme, self._badge_first = row_of, theme, badge_first
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Two lines of text and room for a finger."""
        line = self._list.fontMetrics().height()
        return QSize(line * 8, max(touch_target(self._list), round(line * 3.1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row = self._row_of(index)
        if row is None:
            return
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        selected = index.row() == self._list.currentIndex().row() and self._list.selectionModel().hasSelection()
        palette = self._list.palette()
        painter.save()
        if selected:
            painter.fillRect(rect, palette.color(_Colour.Highlight))
        else:
            self._rule(painter, rect, palette)
        self._paint_row(painter, rect, row, selected)
        painter.restore()

    def _rule(self, painter: QPainter, rect: QRectF, palette: QPalette) -> None:
        painter.setPen(palette.color(_Colour.Midlight))
        painter.drawLine(rect.bottomLeft() - QPointF(0, 0.5), rect.bottomRight() - QPointF(0, 0.5))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: TaxonRow, selected: bool) -> None:
        font = self._list.font()
        line = QFontMetricsF(font).height()
        area = rect.adjusted(line * 0.6, line * 0.35, -line * 0.6, -line * 0.35)
        if row.badge and self._badge_first:
            column = badge_size(in_force(None), font).width()
            self._badge(painter, QRectF(area.left(), rect.top(), column, rect.height()), row.badge)
            area.setLeft(area.left() + column + line * 0.8)
        name_end = area.right()
        if row.badge and not self._badge_first:
            size = badge_size(row.badge, font)
            two_lines = row.strong or row.weak
            top = area.top() - line * 0.2 if two_lines else area.center().y() - size.height() / 2
            place = QRectF(QPointF(area.right() - size.width(), top), size)
            paint_badge(painter, place, row.badge, font, self._theme)
            name_end -= size.width() + line * 0.4
        if row.note:
            area.setRight(area.right() - self._note(painter, area, row, selected) - line)
            name_end = area.right()
        self._words(painter, area, name_end, row, selected)

    def _badge(self, painter: QPainter, room: QRectF, badge: Badge) -> None:
        font = self._list.font()
        size = badge_size(badge, font)
        place = QRectF(QPointF(room.right() - size.width(), room.center().y() - size.height() / 2), size)
        paint_badge(painter, place, badge, font, self._theme)

    def _note(self, painter: QPainter, area: QRectF, row: TaxonRow, selected: bool) -> float:
        assert row.note is not None
        font = self._list.font()
        size = badge_size(row.note, font)
        metrics = QFontMetricsF(font)
        width = max(size.width(), metrics.horizontalAdvance(row.note_text))
        left = area.right() - width
        paint_badge(
            painter, QRectF(QPointF(area.right() - size.width(), area.top() - 2), size), row.note, font, self._theme
        )
        painter.setFont(font)
        painter.setPen(self._ink(selected, weak=True))
        below = QRectF(left, area.bottom() - metrics.height(), width, metrics.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, row.note_text)
        return width

    def _words(self, painter: QPainter, area: QRectF, name_end: float, row: TaxonRow, selected: bool) -> None:
        font = self._list.font()
        large = QFont(font)
        large.setPointSizeF(font.pointSizeF() * 1.1)
        metrics = QFontMetricsF(font)
        above = QRectF(area.left(), area.top(), name_end - area.left(), QFontMetricsF(large).height())
        below = QRectF(area.left(), area.bottom() - metrics.height(), area.width(), metrics.height())
        if not row.strong and not row.weak:
            above.moveTop(area.center().y() - above.height() / 2)
        painter.setPen(self._ink(selected, weak=False))
        used = paint_name(painter, above, row.name, row.rank, large)
        painter.setFont(font)
        author = above.adjusted(used + metrics.averageCharWidth(), 0, 0, 0)
        self._text(painter, author, row.author_year, selected, weak=True)
        used = self._text(painter, below, row.strong, selected, weak=False)
        start = used + metrics.averageCharWidth() * 2 if used else 0
        self._text(painter, below.adjusted(start, 0, 0, 0), row.weak, selected, weak=True)

    def _text(self, painter: QPainter, rect: QRectF, text: str, selected: bool, *, weak: bool) -> float:
        metrics = QFontMetricsF(painter.font())
        if not text or rect.width() < metrics.averageCharWidth() * 3:
            return 0.0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(self._ink(selected, weak=weak))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)

    def _ink(self, selected: bool, *, weak: bool) -> QColor:
        palette = self._list.palette()
        if selected:
            return palette.color(_Colour.HighlightedText)
        return palette.color(_Colour.PlaceholderText if weak else _Colour.Text)


def prepare_list(view: QAbstractItemView) -> None:
    """Set what every list of taxa shares: whole rows, smooth scrolling, one choice."""
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
