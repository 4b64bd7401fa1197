"""What was found, as far as it decides which cards help: what it is, whether it lives, and a few questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.character import FormGroup
from inama_id.domain.find_cards import Find, Size, State
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.code_field import Choice, Choices, CodeField
from inama_id.ui.pages.documents.form_offers import FormOffers
from inama_id.ui.pages.documents.size_field import SizeField
from inama_id.ui.pages.documents.tick_line import TickLine
from inama_id.ui.pages.documents.yes_no import YesNoField
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services.find_cards import FindCards


class CardForm(QWidget):
    """The form; it asks only what leads to other cards."""

    changed = Signal()
    """Another find."""

    def __init__(self, cards: FindCards, groups: Sequence[FormGroup], language: str, theme: Theme) -> None:
        super().__init__()
        self._cards = cards
        forms = [form for group in groups for form in group.forms]
        self._labels = {str(form.id): form.label for form in forms}
        kinds = Choices([Choice(form.id, form.label, plain=True) for form in forms], self)
        self.form = CodeField(translate("CardsTab", "What was found"), kinds, theme)
        self.offers = FormOffers()
        self.alive = YesNoField(translate("CardsTab", "Is it alive?"), theme)
        self.extent = SizeField()
        self.subjects = {
            name: TickLine(question.label(language)) for name, question in cards.questions.items() if name not in _SIZES
        }
        self._lay_out()
        for field in (self.form, self.alive, self.extent):
            field.changed.connect(self._on_changed)
        for line in self.subjects.values():
            line.toggled.connect(self._on_changed)
        self.offers.taken.connect(self.form.put)
        self._ask()

    @property
    def given(self) -> Find:
        """What is known of the find; answers to what is not asked count for nothing."""
        return Find(
            self.form.code,
            self.alive.value if not self.alive.isHidden() else None,
            self.extent.value if not self.extent.isHidden() else None,
            frozenset(name for name, line in self.subjects.items() if line.isChecked() and not line.isHidden()),
        )

    def show_item(self, forms: Sequence[str]) -> None:
        """Begin with an item; where it has several forms, all are offered."""
        known = [(form, self._labels[form]) for form in forms if form in self._labels]
        self.recall({"form": known[0][0] if known else ""})
        self.offers.show_offers(known if len(known) > 1 else ())

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        subjects = " ".join(name for name, line in self.subjects.items() if line.isChecked())
        held = {
            "form": self.form.code or self.form.words,
            "alive": self.alive.words,
            "size": self.extent.value or "",
            "subjects": subjects,
        }
        return {key: words for key, words in held.items() if words}

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        self.blockSignals(True)  # told once, at the end
        self.form.put(held.get("form", ""))
        self.alive.put(held.get("alive", ""))
        self.extent.put(held.get("size", ""))
        ticked = held.get("subjects", "").split()
        for name, line in self.subjects.items():
            line.setChecked(name in ticked)
        self.blockSignals(False)
        self._on_changed()

    def _on_changed(self) -> None:
        self._ask()
        self.changed.emit()

    def _ask(self) -> None:
        """Show the questions that lead to other cards for this form."""
        form = self.form.code
        wanted = self._cards.subjects(form)
        of_form = [card for card in self._cards.cards if form in card.forms]
        states = {card.state for card in of_form}
        self.alive.setVisible({State.LIVE, State.DEAD} <= states)
        self.extent.setVisible(any(card.sizes for card in of_form))
        for name, line in self.subjects.items():
            line.setVisible(name in wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.4))
        for widget in (self.form, self.offers, self.alive, self.extent, *self.subjects.values()):
            column.addWidget(widget)


_SIZES = frozenset(str(size) for size in Size)
"""Subjects that the question for the size answers."""
