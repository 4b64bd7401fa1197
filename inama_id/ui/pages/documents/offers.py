"""What is known beforehand of an item: taxa and terms that one press fills in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import muted


class _Row(QWidget):
    """A line of words, and buttons below it."""

    def __init__(self) -> None:
        super().__init__()
        self.words: QLabel = muted("")
        self.buttons: list[QToolButton] = []
        self._flow = FlowLayout()
        self._flow.setSpacing(gap(self, 0.3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.2))
        column.addWidget(self.words)
        column.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_buttons(self, words: str, buttons: Sequence[QToolButton]) -> None:
        for old in self.buttons:
            self._flow.removeWidget(old)
            old.deleteLater()
        self.buttons = list(buttons)
        self.words.setText(words)
        for button in buttons:
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(buttons))


class Offers(QObject):
    """The rows of offers by the field they fill in."""

    taken = Signal(str, str)
    """Field and value."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = {"taxon": _Row(), "term": _Row()}

    def row(self, key: str) -> QWidget:
        """The row of a field, to be set below it."""
        return self._rows[key]

    def buttons(self, key: str) -> list[QToolButton]:
        """The buttons of a field's row."""
        return self._rows[key].buttons

    def show_offers(self, key: str, words: str, offers: Sequence[tuple[str, str]]) -> None:
        """Offer values below a line of words; none hides the row."""
        self._rows[key].show_buttons(words, [self._button(key, *offer) for offer in offers])

    def _button(self, key: str, value: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setMinimumSize(touch_target(button), touch_target(button))
        button.clicked.connect(lambda: self.taken.emit(key, value))
        return button
