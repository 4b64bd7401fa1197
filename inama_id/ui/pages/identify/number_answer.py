"""A reading in the unit of the question."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import muted


class _NumberField(QLineEdit):
    """Takes digits and signs; letters are left to the page, where they are keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what no number has."""
        if event.text().isalpha() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class NumberAnswer(QWidget):
    """A field for a number, its unit, and the button that answers; Enter answers too."""

    number_given = Signal(float)
    """The reading."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.field = _NumberField()
        self.field.setMinimumHeight(touch_target(self.field))
        self.field.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        self.field.setAccessibleName(translate("IdentifyQuestion", "Reading"))
        self.field.setPlaceholderText(translate("IdentifyQuestion", "Number"))
        self._unit = QLabel()
        self.button = push_button(translate("IdentifyQuestion", "Answer with this reading"))
        self.trouble = muted("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, 0.4))
        row.addWidget(self.field)
        row.addWidget(self._unit)
        row.addWidget(self.button)
        row.addWidget(self.trouble, 1)
        self.button.clicked.connect(self._give)
        self.field.textEdited.connect(lambda _text: self.trouble.clear())

    def ask(self, unit: str, given: float | None) -> None:
        """Ask for a reading in a unit; ``given`` is the one before, if any."""
        self._unit.setText(words.unit_word(unit))
        self.field.setText("" if given is None else words.number(given, self._language))
        self.field.selectAll()
        self.trouble.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers."""
        if event.text() in ("\r", "\n"):
            self._give()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        # Both signs for the decimal are taken, whatever the language: what a keypad has is what is typed.
        try:
            value = float(self.field.text().strip().replace(",", "."))
        except ValueError:
            value = math.nan
        if math.isfinite(value) and value >= 0:
            self.number_given.emit(value)
        else:
            self.trouble.setText(translate("IdentifyQuestion", "Type a number, for example 12.5."))
            self.field.setFocus()
            self.field.selectAll()
