"""Yes, no, or nobody has looked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.field import Field
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap, touch_target

_WORDS = {True: "yes", False: "no", None: ""}


class _Pair(QWidget):
    """Two switches of which one at most is on; pressing the one that is on takes the answer back."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.value: bool | None = None
        self.buttons = {True: QPushButton(translate("YesNo", "Yes")), False: QPushButton(translate("YesNo", "No"))}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, 0.2))
        for answer, button in self.buttons.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            side = touch_target(button)
            button.setMinimumSize(
                max(side, button.fontMetrics().horizontalAdvance("✓ " + button.text()) + side // 2), side
            )
            button.clicked.connect(lambda checked, answer=answer: self._on_clicked(answer, checked))
            row.addWidget(button)
        row.addStretch()
        self.setFocusProxy(self.buttons[True])

    def show_value(self, value: bool | None) -> None:
        self.value = value
        words = {True: translate("YesNo", "Yes"), False: translate("YesNo", "No")}
        for answer, button in self.buttons.items():
            button.setChecked(answer is value)
            # The sign says it to those who do not see the shade of a pressed button.
            button.setText(f"✓ {words[answer]}" if answer is value else words[answer])

    def _on_clicked(self, answer: bool, checked: bool) -> None:
        self.show_value(answer if checked else None)
        self.answered.emit()


class YesNoField(Field):
    """A question with two answers."""

    def __init__(self, name: str, theme: Theme) -> None:
        self.pair = _Pair()
        super().__init__(name, self.pair, theme)
        for answer, button in self.pair.buttons.items():
            word = translate("YesNo", "Yes") if answer else translate("YesNo", "No")
            button.setAccessibleName(f"{name}: {word}")
        self.pair.answered.connect(self.changed)

    @property
    def value(self) -> bool | None:
        """The answer, or None where nobody has looked."""
        return self.pair.value

    @property
    def words(self) -> str:
        """The answer as a word."""
        return _WORDS[self.value]

    @property
    def shown(self) -> str:
        """The answer in the window's language."""
        return "" if self.value is None else translate("YesNo", "Yes") if self.value else translate("YesNo", "No")

    def put(self, words: str) -> None:
        """Give another answer: ``yes``, ``no`` or nothing."""
        self.pair.show_value({"yes": True, "no": False}.get(words))
        self.changed.emit()
