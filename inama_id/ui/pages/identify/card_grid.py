"""Cards that the arrow keys walk through, across headings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inama_id.ui.pages.identify.card import Card
from inama_id.ui.pages.identify.card_layout import CardLayout
from inama_id.ui.widgets.sizes import gap

_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_ACROSS = 4
"""How much more a step aside counts than a step ahead, when the nearest card is looked for."""


class _Block(QWidget):
    """Cards without a heading; Qt's own size would be that of one column."""

    def __init__(self, least: int, most_columns: int) -> None:
        super().__init__()
        self._least = least
        CardLayout(self, least, most_columns=most_columns).setSpacing(gap(self, 0.5))
        self.setSizePolicy(_tall())

    def sizeHint(self) -> QSize:
        """Room for one card in width; the height follows from the width."""
        return QSize(self._least, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for one card in width; the height follows from the width."""
        return QSize(self._least, 0)


def _tall() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class CardGrid(QWidget):
    """A column of blocks of cards, each below its own heading or none."""

    card_reached = Signal(QWidget)
    """A card that the arrows have led to, which should be in sight."""
    left_above = Signal()
    """The up key was pressed in the first line."""

    def __init__(self, least_lines: float, *, most_columns: int = 99) -> None:
        """Make an empty grid; ``least_lines`` is the least width of a card in lines of text."""
        super().__init__()
        self._least, self._most_columns = gap(self, least_lines), most_columns
        self.cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.4))
        self.setSizePolicy(_tall())

    def sizeHint(self) -> QSize:
        """Room for one card in width; the height follows from the width."""
        return QSize(self._least, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for one card in width; the height follows from the width."""
        return QSize(self._least, 0)

    def add_block(self, heading: QWidget | None) -> QWidget:
        """Begin a new block; cards are added to it with ``add_card``."""
        if heading is not None:
            self._column.addWidget(heading)
        block = _Block(self._least, self._most_columns)
        self._column.addWidget(block)
        return block

    def add_card(self, block: QWidget) -> Card:
        """Add a card to a block."""
        card = Card()
        layout = block.layout()
        assert layout is not None
        layout.addWidget(card)
        self.cards.append(card)
        return card

    def shown(self) -> list[Card]:
        """The cards that are not hidden, in order."""
        return [card for card in self.cards if not card.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((card for card in self.cards if card.hasFocus()), None)
        if step is None or focused is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        beside = self._beside(focused, step)
        if beside is not None:
            beside.setFocus(Qt.FocusReason.TabFocusReason)
            self.card_reached.emit(beside)
        elif step.y() < 0:
            self.left_above.emit()

    def _beside(self, card: Card, step: QPoint) -> Card | None:
        if step.x():
            order = self.shown()
            place = order.index(card) + step.x()
            return order[place] if 0 <= place < len(order) else None
        here = card.mapTo(self, card.rect().center())
        best: tuple[int, Card] | None = None
        for other in self.shown():
            way = other.mapTo(self, other.rect().center()) - here
            ahead = way.y() * step.y()
            if other is card or ahead < min(card.height(), other.height()) // 2:
                continue
            cost = ahead * _ACROSS + abs(way.x())
            if best is None or cost < best[0]:
                best = (cost, other)
        return best[1] if best else None
