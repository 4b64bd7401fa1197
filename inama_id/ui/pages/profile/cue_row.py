"""A cue that the plate shows: its words behind the number it has in the picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from inama_id.ui.pages.profile.plate_marks import Lights
from inama_id.ui.widgets.sizes import gap, touch_target


class CueRow(QWidget):
    """Lights its number in the picture when it is pointed at; the number is a button that keeps it lit."""

    def __init__(self, number: int, said: str, words: QLabel, lights: Lights) -> None:
        super().__init__()
        self._number, self._lights = number, lights
        self.button = QToolButton()
        self.button.setText(str(number))
        self.button.setCheckable(True)
        self.button.setAccessibleName(f"{number}: {said}")
        side = touch_target(self)
        self.button.setFixedSize(side, side)
        self.button.clicked.connect(lambda: lights.choose(number))
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(gap(self, 0.5))
        row.setColumnStretch(1, 1)
        row.addWidget(self.button, 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 0, 1)
        lights.changed.connect(self._show)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the number."""
        super().enterEvent(event)
        self._lights.point(self._number)

    def leaveEvent(self, event: QEvent) -> None:
        """Put it out."""
        super().leaveEvent(event)
        self._lights.point(0)

    def _show(self, lit: int) -> None:
        self.button.setChecked(lit == self._number)
