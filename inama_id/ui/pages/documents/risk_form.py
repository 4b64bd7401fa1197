"""What is known before the check: where it comes in, what it is said to be, from where to where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from inama_id.domain.character import FormGroup
from inama_id.domain.geography import Country
from inama_id.domain.risk import Setting, Situation
from inama_id.reports.risk_html import RiskWords
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.code_field import Choice, Choices, CodeField
from inama_id.ui.pages.documents.setting_button import SettingButton
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import muted


class RiskForm(QWidget):
    """Setting, goods and route. All but the setting may stay empty."""

    changed = Signal()
    """Another situation."""

    def __init__(
        self, groups: Sequence[FormGroup], countries: Sequence[Country], words: RiskWords, theme: Theme
    ) -> None:
        super().__init__()
        goods = Choices([Choice(group.id, group.label, plain=True) for group in groups], self)
        places = Choices([Choice(country.code, country.name) for country in countries], self)
        self.fields = {
            "group": CodeField(translate("RiskTab", "Goods, declared or suspected"), goods, theme),
            "exporter": CodeField(translate("RiskTab", "From country"), places, theme),
            "importer": CodeField(translate("RiskTab", "To country"), places, theme),
        }
        self.settings = QButtonGroup(self)
        self._buttons = {setting: self._button(words.settings[setting]) for setting in Setting}
        self._buttons[Setting.SEA_CONTAINER].setChecked(True)
        self._lay_out()
        self.settings.buttonClicked.connect(self.changed)
        for field in self.fields.values():
            field.changed.connect(self.changed)

    @property
    def situation(self) -> Situation:
        """What is known now."""
        setting = next(setting for setting, button in self._buttons.items() if button.isChecked())
        return Situation(setting, *(field.code for field in self.fields.values()))

    @property
    def told(self) -> str:
        """Goods and route in one line, as far as they are known."""
        return " · ".join(field.words for field in self.fields.values() if field.code)

    def button(self, setting: Setting) -> QPushButton:
        """The button of a setting."""
        return self._buttons[setting]

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        held = {key: field.code or field.words for key, field in self.fields.items()}
        return {"setting": str(self.situation.setting), **{key: words for key, words in held.items() if words}}

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        self.blockSignals(True)  # told once, at the end
        setting = held.get("setting", "")
        for each, button in self._buttons.items():
            if each == setting:
                button.setChecked(True)
        for key, field in self.fields.items():
            field.put(held.get(key, ""))
        self.blockSignals(False)
        self.changed.emit()

    def _button(self, text: str) -> QPushButton:
        button = SettingButton(text[:1].upper() + text[1:])
        self.settings.addButton(button)
        return button

    def _lay_out(self) -> None:
        flow = FlowLayout()
        flow.setSpacing(gap(self, 0.3))
        for button in self._buttons.values():
            flow.addWidget(button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(gap(self, 0.6))
        for place, (field, stretch) in enumerate(zip(self.fields.values(), (4, 3, 3), strict=True)):
            grid.addWidget(field, 0, place)
            grid.setColumnStretch(place, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.3))
        column.addWidget(muted(translate("RiskTab", "Where are you?")))
        column.addLayout(flow)
        column.addLayout(grid)
