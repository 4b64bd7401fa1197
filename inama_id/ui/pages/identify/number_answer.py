"""A reading in the unit of the question."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.flow_row import FlowRow
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
    photograph_requested = Signal()
    """Measure it on a photograph."""

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
        self.photograph = push_button(translate("IdentifyQuestion", "Measure on a photograph"))
        self.trouble = muted("")
        self.trouble.hide()
        self._unit.setMinimumHeight(touch_target(self._unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.2))
        column.addWidget(FlowRow((self.field, self._unit, self.button, self.photograph)))
        column.addWidget(self.trouble)
        self.button.clicked.connect(self._give)
        self.photograph.clicked.connect(self.photograph_requested)
        self.field.textEdited.connect(lambda _text: self._complain(""))

    def ask(self, unit: str, given: float | None, *, seen: bool) -> None:
        """Ask for a reading in a unit; ``given`` is the one before; ``seen`` tells that a photograph shows it."""
        self.photograph.setVisible(seen)
        self._unit.setText(words.unit_word(unit))
        self.field.setText("" if given is None else words.number(given, self._language))
        self.field.selectAll()
        self._complain("")

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
            self._complain(translate("IdentifyQuestion", "Type a number, for example 12.5."))
            self.field.setFocus()
            self.field.selectAll()

    def _complain(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
