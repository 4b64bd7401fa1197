"""The kinds of thing an item may be, to choose from by one press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap, touch_target


class FormOffers(QWidget):
    """A row of buttons; hidden while there is nothing to choose."""

    taken = Signal(str)
    """The id of a form."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QToolButton] = []
        self._flow = FlowLayout(self)
        self._flow.setSpacing(gap(self, 0.3))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_offers(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer forms with their names."""
        for old in self.buttons:
            self._flow.removeWidget(old)
            old.deleteLater()
        self.buttons = [self._button(form, name) for form, name in offers]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(self.buttons))

    def _button(self, form: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setMinimumSize(touch_target(button), touch_target(button))
        button.clicked.connect(lambda: self.taken.emit(form))
        return button
