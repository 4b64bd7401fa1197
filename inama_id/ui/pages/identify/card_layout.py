"""Cards in columns of one width; each line is as high as its highest card."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from inama_id.ui.pages.identify.card import Card


class CardLayout(QLayout):
    """Places `Card`s; ``least`` is the least width of one. Hidden cards take no room."""

    def __init__(self, parent: QWidget, least: int, *, most_columns: int = 99) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least, self._most = least, most_columns
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Return an item, or None past the end, as Qt wants it."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Remove and return an item, or None past the end, as Qt wants it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def invalidate(self) -> None:
        """Forget the sizes."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the cards."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Room for one card."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for one card."""
        return QSize(self._least, 0)

    def _place(self, rect: QRect, *, move: bool) -> int:
        cards = list(self._cards())
        if not cards:
            return 0
        fitting = max(1, (rect.width() + self.spacing()) // (self._least + self.spacing()))
        columns = min(fitting, self._most)
        width = (rect.width() - (columns - 1) * self.spacing()) // columns
        top = rect.top()
        for first in range(0, len(cards), columns):
            line = cards[first : first + columns]
            height = max(card.heightForWidth(width) for card in line)
            if move:
                for column, card in enumerate(line):
                    card.setGeometry(rect.left() + column * (width + self.spacing()), top, width, height)
            top += height + self.spacing()
        return top - self.spacing() - rect.top()

    def _cards(self) -> Iterator[Card]:
        for item in self._items:
            widget = item.widget()
            if isinstance(widget, Card) and not widget.isHidden():
                yield widget
