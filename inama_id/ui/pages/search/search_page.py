"""Look up: type any name, see at once whether it is listed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inama_id.domain.taxon import MatchKind, NameHit, SearchResult
from inama_id.errors import InamaError
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.search.hit_list import HitList
from inama_id.ui.pages.search.kinds_panel import KindsPanel
from inama_id.ui.pages.search.not_found_panel import NotFoundPanel
from inama_id.ui.pages.search.search_field import SearchField
from inama_id.ui.pages.search.start_panel import StartPanel
from inama_id.ui.recent import RecentLookUps
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.date_control import DateControl
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import muted

if TYPE_CHECKING:
    from inama_id.services.find import Find
    from inama_id.services.search import Search

_MOST_HITS = 50
_START, _RESULTS, _NOT_FOUND = range(3)
_KINDS_SHARE = 0.4
"""How much of the page's height the kinds of item may take from the names."""


class SearchPage(QWidget):
    """The search field, the date, and below them the results or what to do instead."""

    taxon_requested = Signal(str)
    """Open the page of a taxon."""
    profile_requested = Signal(str)
    """Open the page of a kind of item."""
    browse_requested = Signal()
    """Look for a taxon in the tree."""

    def __init__(
        self,
        search: Search,
        find: Callable[[], Find],
        recent: RecentLookUps,
        on_date: OnDate,
        names_language: str,
        language: Language,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._recent, self._on_date = search, recent, on_date
        self._names_language, self._language = names_language, language
        self.field = SearchField(theme)
        self.results = HitList(theme, language)
        self.start = StartPanel(theme, language)
        self.not_found = NotFoundPanel(theme)
        self.kinds = KindsPanel(find, theme)
        self._found = QLabel()
        self._keys = muted(translate("SearchPage", "↑ ↓ choose · Enter opens · Esc clears · Ctrl+Z brings back"))
        self._lay_out(DateControl(on_date))
        self._connect()
        self._on_text_changed("")

    @property
    def summary(self) -> str:
        """What the line above the results says."""
        return self._found.text()

    def focus_field(self) -> None:
        """Make the field ready for another name: what stands there is selected, not lost."""
        self.field.setFocus()
        self.field.selectAll()

    def _lay_out(self, date_control: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(gap(self))
        top.addWidget(self.field, 1)
        top.addWidget(date_control)
        line = QHBoxLayout()
        self._keys.setWordWrap(False)
        self._found.setWordWrap(True)
        line.addWidget(self._found, 1)
        line.addWidget(self._keys)
        self._below = QStackedWidget()
        for panel in (self.start, self.results, self.not_found):
            self._below.addWidget(_scrolled(panel) if panel is not self.results else panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self))
        column.addLayout(top)
        column.addLayout(line)
        column.addWidget(self._below, 1)
        column.addWidget(self.kinds)
        self._column = column
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_text_changed)
        self.field.step_requested.connect(self.results.step)
        self.field.open_requested.connect(self.results.open_current)
        self.results.hit_chosen.connect(self._open)
        self.start.hit_chosen.connect(self._open)
        self.start.words_requested.connect(self._on_words_requested)
        self.start.clear_requested.connect(self._recent.clear)
        self.not_found.words_requested.connect(self._on_words_requested)
        self.not_found.browse_requested.connect(self.browse_requested)
        self.kinds.profile_requested.connect(self.profile_requested)
        self.kinds.words_requested.connect(self._on_words_requested)
        self.kinds.found_changed.connect(self._place_kinds)
        self._recent.changed.connect(self._show_recent)
        self._on_date.changed.connect(self._refresh)

    def _refresh(self, _day: date | None = None) -> None:
        self._on_text_changed(self.field.text())

    def _on_text_changed(self, text: str) -> None:
        if not text.strip():
            self.kinds.want("", self._on_date.value, is_name=False)
            self.results.show_hits(())
            self._show_recent()
            self._turn_to(_START, "")
            return
        try:
            result = self._find(text, _MOST_HITS)
        except InamaError:
            # What is shown would be the answer to another text.
            self.results.show_hits(())
            self._turn_to(_RESULTS, "")
            raise
        self.results.show_hits(result.hits)
        self.kinds.want(text, self._on_date.value, is_name=bool(result.hits))
        if result.hits:
            self._turn_to(_RESULTS, self._summary(result))
        else:
            self.not_found.show_query(text, result.suggestions)
            self._turn_to(_NOT_FOUND, "")
            announce(self.field, translate("NotFound", "Not found. This is not the same as not listed."))

    def _place_kinds(self) -> None:
        """Put the kinds of item below the names, or first where no name was found; they leave the names their room."""
        first = self._below.currentIndex() == _NOT_FOUND
        self._column.removeWidget(self.kinds)
        self._column.insertWidget(2 if first else 3, self.kinds)
        self.kinds.show_rows(self.width(), round(self.height() * _KINDS_SHARE))

    def _find(self, text: str, limit: int) -> SearchResult:
        return self._search.find(text, on=self._on_date.value, language=self._names_language, limit=limit)

    def _turn_to(self, panel: int, summary: str) -> None:
        self._below.setCurrentIndex(panel)
        self._found.setText(summary)
        self._keys.setVisible(panel == _RESULTS)
        if summary:
            announce(self.field, summary)

    def _summary(self, result: SearchResult) -> str:
        kinds = {hit.match_kind for hit in result.hits}
        if kinds == {MatchKind.FUZZY}:
            return translate("SearchPage", "Not found as spelled. Names with a similar spelling:")
        if kinds == {MatchKind.UNDER_LISTED_TAXON}:
            return translate("SearchPage", "This name is not held, but it belongs under a taxon that is:")
        count = len(result.hits)
        if count >= _MOST_HITS:
            return self.tr("The first %n taxa; type more letters to find others", "", count)
        return self.tr("%n taxa found", "", count)

    def _show_recent(self) -> None:
        hits = []
        for taxon_id, name in self._recent.taxa:
            found = self._find(name, 5).hits
            hits += [hit for hit in found if hit.taxon_id == taxon_id][:1]
        self.start.show_recent(hits)

    def _on_words_requested(self, words: str) -> None:
        self.field.replace_text(words)
        self.field.setFocus()

    def _open(self, hit: NameHit) -> None:
        self._recent.add(hit.taxon_id, hit.scientific_name)
        self.taxon_requested.emit(hit.taxon_id)


def _scrolled(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(panel)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area
