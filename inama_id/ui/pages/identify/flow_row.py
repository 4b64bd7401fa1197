"""Widgets in lines, as words are set; no higher than the width there is makes it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap


class FlowRow(QWidget):
    """A row that starts a new line where one is full."""

    def __init__(self, widgets: Iterable[QWidget] = (), *, lines: float = 0.4) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        self._flow.setSpacing(gap(self, lines))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._flow.addWidget(widget)

    def sizeHint(self) -> QSize:
        """One line: Qt's own answer would be the height at the least width, one widget below the other."""
        return self._flow.minimumSize()

    def minimumSizeHint(self) -> QSize:
        """Room for the largest widget."""
        return self._flow.minimumSize()
