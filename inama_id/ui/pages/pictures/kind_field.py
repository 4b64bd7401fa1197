"""The field in which a kind of item is found by its title, to show its drawing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from inama_id.services.comparison import KindName
from inama_id.ui.i18n import translate
from inama_id.ui.widgets.sizes import touch_target


class KindField(QLineEdit):
    """Offers titles that hold what is typed; a row of the list chooses."""

    kind_chosen = Signal(str)
    """Show the drawing of this kind of item."""

    def __init__(self, kinds: Callable[[], Sequence[KindName]]) -> None:
        super().__init__()
        self._kinds = kinds
        self._rows = QStandardItemModel(self)
        self.setPlaceholderText(translate("Pictures", "Drawing of a kind of item"))
        self.setAccessibleName(self.placeholderText())
        self.setMinimumHeight(touch_target(self))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        finder = QCompleter(self._rows, self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setMaxVisibleItems(10)
        self.setCompleter(finder)
        finder.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read the titles when they are first wanted."""
        self.fill()
        super().focusInEvent(event)

    def fill(self) -> None:
        """Have the titles at hand."""
        if not self._rows.rowCount():
            for kind in self._kinds():
                row = QStandardItem(kind.title)
                row.setData(kind.id, Qt.ItemDataRole.UserRole)
                self._rows.appendRow(row)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.kind_chosen.emit(str(index.data(Qt.ItemDataRole.UserRole)))
