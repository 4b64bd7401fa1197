"""How sure the officer is of the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from inama_id.domain.identification import Certainty
from inama_id.ui.i18n import translate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.widgets.sizes import touch_target
from inama_id.ui.widgets.text_roles import muted

KEYS = {Qt.Key.Key_S: Certainty.SURE, Qt.Key.Key_P: Certainty.PROBABLE, Qt.Key.Key_G: Certainty.GUESS}
"""The keys that choose, the same in every language: they stand on the buttons' tips and on the keyboard page."""


class CertaintyChoice(QObject):
    """Sure, probably or guess: a label and three chips, to be put into a row with others."""

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[Certainty, Chip] = {}
        self._group = QButtonGroup(self)
        self._label = muted(translate("IdentifyQuestion", "How sure:"))
        self._label.setWordWrap(False)
        self._label.setMinimumHeight(touch_target(self._label))
        for key, value in KEYS.items():
            chip = Chip(words.certainty(value))
            letter = chr(key)
            chip.setToolTip(translate("IdentifyQuestion", "Key {letter}").format(letter=letter))
            self._group.addButton(chip)
            self.chips[value] = chip
        self.choose(Certainty.SURE)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The label and the chips."""
        return self._label, *self.chips.values()

    @property
    def value(self) -> Certainty:
        """What is chosen."""
        return next(value for value, chip in self.chips.items() if chip.isChecked())

    def choose(self, value: Certainty) -> None:
        """Choose another degree."""
        self.chips[value].setChecked(True)
