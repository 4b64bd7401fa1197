"""A field for a taxon: type any name, choose the taxon from the list below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inama_id.domain.taxon import MatchKind, NameHit, TaxonId
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents.field import Field
from inama_id.ui.pages.search.hit_list import HitList
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import AppendixBadge, not_found, of_hit
from inama_id.ui.widgets.sizes import gap, touch_target

if TYPE_CHECKING:
    from inama_id.services.search import Search

_MOST_HITS, _MOST_ROWS = 20, 4
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Line(QLineEdit):
    """Arrows walk in the list below, Enter takes the chosen row."""

    def __init__(self, hits: HitList) -> None:
        super().__init__()
        self._hits = hits
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(translate("DocumentFields", "Any name: scientific, common or trade"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._hits.isVisible() and key in _STEPS:
            self._hits.step(_STEPS[key])
        elif self._hits.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hits.open_current()
        else:
            super().keyPressEvent(event)


class _Editor(QWidget):
    """The line with the badge of what is chosen, and the list."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self.hits = HitList(theme, language)
        self.hits.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hits.hide()
        self.line = _Line(self.hits)
        self.badge = AppendixBadge(not_found(), theme)
        self.badge.hide()
        row = QHBoxLayout()
        row.setSpacing(gap(self, 0.4))
        row.addWidget(self.line, 1)
        row.addWidget(self.badge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.hits)
        self.setFocusProxy(self.line)


class TaxonField(Field):
    """The field. Nothing is chosen until a row of the list is taken or a name is typed in full."""

    def __init__(self, name: str, search: Search, on_date: OnDate, language: Language, theme: Theme) -> None:
        self._editor = _Editor(language, theme)
        super().__init__(name, self._editor, theme)
        self._search, self._on_date, self._language = search, on_date, language
        self.line, self.hits = self._editor.line, self._editor.hits
        self._chosen: NameHit | None = None
        self.line.setMinimumHeight(touch_target(self.line))
        self.line.setAccessibleName(name)
        self.line.textEdited.connect(self._on_edited)
        self.line.textChanged.connect(self._on_cleared)
        self.line.editingFinished.connect(self.judge)
        self.hits.hit_chosen.connect(self._take)
        on_date.changed.connect(self._on_date_changed)

    @property
    def words(self) -> str:
        """The id of the taxon chosen, else what is typed."""
        return self._chosen.taxon_id if self._chosen else self.line.text()

    def put(self, words: str) -> None:
        """Choose a taxon by its id or its whole scientific name, or type anything else."""
        found = self._by_id(words) or self._exact(words)
        if found:
            self._take(found)
        else:
            self._choose(None)
            self.line.setText(words)
            self.judge()
            self.changed.emit()

    @property
    def taxon(self) -> NameHit | None:
        """The taxon chosen."""
        return self._chosen

    def _find(self, text: str, limit: int = _MOST_HITS) -> tuple[NameHit, ...]:
        return self._search.find(text, on=self._on_date.value, language=self._language.code, limit=limit).hits

    def _by_id(self, words: str) -> NameHit | None:
        """Return the taxon with an id: its name is the id without the hyphens, but for homonyms."""
        if not words or " " in words:
            return None
        hits = self._find(words.replace("-", " "))
        return next((hit for hit in hits if hit.taxon_id == TaxonId(words)), None)

    def _exact(self, words: str) -> NameHit | None:
        exact = [hit for hit in self._find(words) if hit.scientific_name.casefold() == words.strip().casefold()]
        return exact[0] if len(exact) == 1 and exact[0].match_kind is not MatchKind.FUZZY else None

    def _on_edited(self, text: str) -> None:
        self._choose(None)
        self.note("")
        hits = self._find(text) if text.strip() else ()
        self.hits.show_hits(hits)
        rows = min(len(hits), _MOST_ROWS)
        self.hits.setFixedHeight(rows * self.hits.sizeHintForRow(0) + 4 if rows else 0)
        self.hits.setVisible(bool(hits))
        self.changed.emit()

    def _on_date_changed(self) -> None:
        """Show the badge of another day."""
        if self._chosen and (found := self._by_id(self._chosen.taxon_id)):
            self._choose(found)

    def _on_cleared(self, text: str) -> None:
        if not text:
            self.hits.hide()

    def _take(self, hit: NameHit) -> None:
        self._choose(hit)
        self.line.setText(hit.scientific_name)
        self.note(hit.common_name)
        self.changed.emit()

    def _choose(self, hit: NameHit | None) -> None:
        self._chosen = hit
        badge = of_hit(hit) if hit else None
        if hit:
            self.hits.hide()
        if badge:
            self._editor.badge.show_badge(badge)
        self._editor.badge.setVisible(badge is not None)

    def judge(self) -> None:
        """Take a name typed in full; say what to do with any other."""
        text = self.line.text().strip()
        if self._chosen or not text:
            self.note(self._chosen.common_name if self._chosen else "")
        elif self.hits.hasFocus():
            return
        elif found := self._exact(text):
            self._take(found)
        elif self._find(text, 1):
            self.complain(translate("DocumentFields", "Choose the taxon that is meant from the list."))
        else:
            wrong = translate("DocumentFields", "“{name}” is not a name held here. This is not the same as not listed.")
            self.complain(wrong.format(name=text))
