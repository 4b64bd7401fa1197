"""How large a live animal is: three switches in a row, of which one at most is on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inama_id.domain.find_cards import Size
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.setting_button import SettingButton
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import muted


class SizeField(QWidget):
    """The question; pressing the switch that is on takes the answer back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = translate("CardsTab", "How large is it?")
        self.buttons = {
            Size.SMALL: SettingButton(translate("CardsTab", "Fits a shoe box")),
            Size.MEDIUM: SettingButton(translate("CardsTab", "Fits a pet crate")),
            Size.LARGE: SettingButton(translate("CardsTab", "Larger, or dangerous")),
        }
        flow = FlowLayout()
        flow.setSpacing(gap(self, 0.2))
        for size, button in self.buttons.items():
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda checked, size=size: self._on_clicked(size, checked))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.1))
        column.addWidget(muted(name))
        column.addLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> Size | None:
        """The answer, or None."""
        return next((size for size, button in self.buttons.items() if button.isChecked()), None)

    def put(self, words: str) -> None:
        """Give another answer: the name of a size, or nothing."""
        for size, button in self.buttons.items():
            button.setChecked(size == words)

    def _on_clicked(self, size: Size, checked: bool) -> None:
        self.put(size if checked else "")
        self.changed.emit()
