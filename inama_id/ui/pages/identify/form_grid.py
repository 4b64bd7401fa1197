"""The kinds of thing there are, as cards below the headings of their groups."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from inama_id.domain.character import FormGroup, ItemForm, StateId
from inama_id.domain.folding import fold
from inama_id.ui.pages.identify.card import Card
from inama_id.ui.pages.identify.card_grid import CardGrid
from inama_id.ui.pictures import Pictures
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading

_LEAST_LINES, _PICTURE_LINES = 11.0, 6.5
_TELLING = 4
"""Letters from which a single word of a longer description may lead to a form."""


@dataclass(frozen=True, slots=True)
class _Entry:
    form: ItemForm
    card: Card
    folded: str
    """Label and hint as they are compared with what is typed."""


class FormGrid(CardGrid):
    """One card for each item form; a click, a tap or Enter chooses."""

    form_chosen = Signal(str)
    """The id of the form."""

    def __init__(self, groups: tuple[FormGroup, ...], pictures: Pictures) -> None:
        super().__init__(_LEAST_LINES)
        self._pictures = pictures
        self._groups: list[tuple[QLabel, list[_Entry]]] = []
        for group in groups:
            self._add_group(group)

    def filter(self, text: str) -> int:
        """Show only the forms that fit a text; return how many there are."""
        wanted = self._fitting(fold(text).split())
        count = 0
        for title, entries in self._groups:
            fitting = [entry for entry in entries if entry.form.id in wanted]
            for entry in entries:
                entry.card.setVisible(entry in fitting)
            title.setVisible(bool(fitting))
            count += len(fitting)
        self.updateGeometry()
        return count

    def _fitting(self, words: list[str]) -> frozenset[StateId]:
        """Return the forms that have all words; where none has, those whose label has one that tells something."""
        entries = [entry for _, group in self._groups for entry in group]
        whole = frozenset(entry.form.id for entry in entries if all(word in entry.folded for word in words))
        if whole:
            return whole
        telling = [word for word in words if len(word) >= _TELLING]
        return frozenset(entry.form.id for entry in entries if any(word in fold(entry.form.label) for word in telling))

    def mark(self, chosen: frozenset[StateId]) -> None:
        """Tick the forms that are answered."""
        for _, entries in self._groups:
            for entry in entries:
                entry.card.setCheckable(entry.form.id in chosen)
                entry.card.setChecked(entry.form.id in chosen)

    def draw(self, palette: QPalette) -> None:
        """Draw the pictures for a palette."""
        side = gap(self, _PICTURE_LINES)
        for _, entries in self._groups:
            for entry in entries:
                picture = self._pictures.form(entry.form.id, side, palette)
                entry.card.show_choice(entry.form.label, entry.form.hint, picture=picture)

    def _add_group(self, group: FormGroup) -> None:
        title = heading(group.label, 3)
        block = self.add_block(title)
        entries = [self._entry(form, group, block) for form in group.forms]
        self._groups.append((title, entries))

    def _entry(self, form: ItemForm, group: FormGroup, block: QWidget) -> _Entry:
        card = self.add_card(block)
        card.clicked.connect(lambda: self.form_chosen.emit(form.id))
        return _Entry(form, card, fold(f"{form.label} {form.hint} {group.label}"))
