"""Browse: from a class down to a species without knowing a name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from inama_id.domain.taxon import TaxonLine
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.browse.browse_column import BrowseColumn
from inama_id.ui.recent import RecentLookUps
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.date_control import DateControl
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import muted

if TYPE_CHECKING:
    from inama_id.services.species import Species


class BrowsePage(QWidget):
    """Columns from class to species; each choice fills the column after it."""

    taxon_requested = Signal(str)
    """Open the page of a taxon."""

    def __init__(
        self,
        species: Species,
        recent: RecentLookUps,
        on_date: OnDate,
        names_language: str,
        language: Language,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._species, self._recent, self._on_date = species, recent, on_date
        self._names_language, self._language, self._theme = names_language, language, theme
        self._columns: list[BrowseColumn] = []
        self._active = 0
        self._words: list[str] = []
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._show_newest)
        self.filter_field = self._make_filter()
        self.listed_only = QCheckBox(translate("BrowsePage", "&Listed only"))
        self.listed_only.setMinimumHeight(touch_target(self))
        self.listed_only.toggled.connect(self._on_listed_only)
        self._open = push_button(translate("BrowsePage", "&Open its page"))
        self._open.clicked.connect(self._open_active)
        self._lay_out()
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self.filter_field.setFocus)
        on_date.changed.connect(self._refresh)
        self._refresh()

    @property
    def columns(self) -> Sequence[BrowseColumn]:
        """The columns now shown, from class to species."""
        return self._columns

    def path(self) -> list[TaxonLine]:
        """The lines chosen, from class downwards."""
        return [line for line in (column.current() for column in self._columns) if line]

    def show_path(self, path: Sequence[TaxonLine]) -> None:
        """Choose lines from class downwards, as far as they are held."""
        for depth, line in enumerate(path):
            if depth < len(self._columns):
                self._columns[depth].choose(line)

    def _make_filter(self) -> QLineEdit:
        field = QLineEdit()
        field.setClearButtonEnabled(True)
        field.setTextMargins(gap(self, 0.4), 0, 0, 0)
        field.setMinimumHeight(touch_target(self))
        field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        field.textChanged.connect(self._on_filter_changed)
        return field

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(gap(self))
        top.addWidget(self.filter_field, 1)
        top.addWidget(self.listed_only)
        top.addWidget(DateControl(self._on_date))
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap(self, 0.4))
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self))
        column.addLayout(top)
        column.addWidget(self._area, 1)
        column.addLayout(self._make_foot())

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        keys = translate("BrowsePage", "Arrows move · Enter opens the page · Ctrl+F filters the column")
        foot.addWidget(muted(keys), 1)
        foot.addWidget(self._open)
        return foot

    def _refresh(self, _day: date | None = None) -> None:
        path = self.path()
        self._show_after(0, self._species.roots(language=self._names_language, on=self._on_date.value))
        self.show_path(path)
        self._set_active(min(self._active, len(self._columns) - 1))

    def _show_after(self, depth: int, lines: Sequence[TaxonLine]) -> None:
        """Replace the columns from a depth on by one with these lines, or by none."""
        for column in self._columns[depth:]:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        del self._columns[depth:], self._words[depth:]
        self._active = max(0, min(self._active, depth - 1))
        if not lines:
            return
        column = BrowseColumn(lines, self._theme, self._language)
        column.line_chosen.connect(lambda line, depth=depth: self._on_line_chosen(depth, line))
        column.open_requested.connect(self._open_line)
        column.list.focused.connect(lambda depth=depth: self._set_active(depth))
        column.list.leave_requested.connect(lambda step, depth=depth: self._go(depth + step))
        column.filter("", listed_only=self.listed_only.isChecked())
        self._columns.append(column)
        self._words.append("")
        self._row.addWidget(column, 1)

    def _on_line_chosen(self, depth: int, line: TaxonLine) -> None:
        children = self._species.children(line.id, language=self._names_language, on=self._on_date.value)
        self._show_after(depth + 1, children)
        self._reveal.start()
        self._set_active(depth)

    def _show_newest(self) -> None:
        """Bring the column just filled into view, once the layout has given it a place."""
        self._area.ensureWidgetVisible(self._columns[-1], 0, 0)

    def _set_active(self, depth: int) -> None:
        self._active = depth
        column = self._columns[depth]
        self._open.setEnabled(column.current() is not None)
        words = translate("BrowsePage", "Filter: {rank}").format(rank=column.title)
        self.filter_field.setPlaceholderText(words)
        self.filter_field.setAccessibleName(words)
        self.filter_field.blockSignals(True)
        self.filter_field.setText(self._words[depth])
        self.filter_field.blockSignals(False)

    def _go(self, depth: int) -> None:
        if 0 <= depth < len(self._columns):
            column = self._columns[depth]
            column.choose_first()
            column.list.setFocus()
            self._area.ensureWidgetVisible(column)

    def _on_filter_changed(self, words: str) -> None:
        self._words[self._active] = words
        self._filter(self._active)

    def _on_listed_only(self, _listed_only: bool) -> None:
        for depth in range(len(self._columns)):
            if depth < len(self._columns):
                self._filter(depth)

    def _filter(self, depth: int) -> None:
        """Filter a column; what hangs on a choice that is no longer shown goes too."""
        kept = self._columns[depth].filter(self._words[depth], listed_only=self.listed_only.isChecked())
        if not kept:
            self._show_after(depth + 1, ())
        self._open.setEnabled(self._columns[self._active].current() is not None)

    def _open_active(self) -> None:
        line = self._columns[self._active].current()
        if line:
            self._open_line(line)

    def _open_line(self, line: TaxonLine) -> None:
        self._recent.add(line.id, line.name)
        self.taxon_requested.emit(line.id)
