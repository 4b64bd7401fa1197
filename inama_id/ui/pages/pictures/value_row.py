"""One measured value, with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap, touch_target


class ValueRow(QWidget):
    """A line of the list of values."""

    used = Signal()
    """Take it as an answer."""
    removed = Signal()
    """Forget it."""

    def __init__(self) -> None:
        super().__init__()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.use = push_button(translate("Pictures", "Use as answer"))
        self.remove = push_button("×")
        self.remove.setFixedWidth(touch_target(self.remove))
        self.use.clicked.connect(self.used)
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, 0.3))
        row.addWidget(self._text, 1)
        row.addWidget(self.use)
        row.addWidget(self.remove)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, *, usable: bool) -> None:
        """Show a value; one that answers nothing has no button for it."""
        self._text.setText(text)
        self.use.setVisible(usable)
        self.use.setAccessibleName(f"{self.use.text()}: {text}")
        self.remove.setAccessibleName(translate("Pictures", "Remove: {value}").format(value=text))
        self.remove.setToolTip(self.remove.accessibleName())
