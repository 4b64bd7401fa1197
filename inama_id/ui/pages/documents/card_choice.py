"""The cards that fit a find, the one to read first at the top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inama_id.domain.find_cards import FindCard
from inama_id.ui.i18n import translate
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading


class CardChoice(QWidget):
    """One button a card; hidden where there are none to choose from."""

    card_chosen = Signal(str)
    """The id of a card."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, gap(self, 0.4), 0, 0)
        self._column.setSpacing(gap(self, 0.2))
        self._title = heading("", 3)
        self._column.addWidget(self._title)

    def show_cards(self, cards: Sequence[FindCard], chosen: FindCard | None, *, everything: bool) -> None:
        """Show other cards, one of them as chosen; ``everything`` when nothing is known of a find yet."""
        of_find = translate("CardsTab", "Cards for this find, the most urgent first")
        self._title.setText(translate("CardsTab", "All cards") if everything else of_find)
        if [card.id for card in cards] != list(self.buttons):
            self._make(cards)
        for card in cards:
            on = card is chosen
            button = self.buttons[card.id]
            button.setChecked(on)
            button.setText(f"✓ {card.title}" if on else card.title)
        self.setVisible(len(cards) > 1)

    def _make(self, cards: Sequence[FindCard]) -> None:
        for old in self.buttons.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {card.id: self._button(card) for card in cards}
        for button in self.buttons.values():
            self._column.addWidget(button)
            button.show()

    def _button(self, card: FindCard) -> QPushButton:
        button = QPushButton(card.title)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(card.title)
        button.setMinimumHeight(touch_target(button))
        button.clicked.connect(lambda: self.card_chosen.emit(card.id))
        return button
