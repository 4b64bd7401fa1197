"""All keys on one page, made from the actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inama_id.ui.actions import actions, key_hints, native
from inama_id.ui.i18n import translate
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading


class KeyboardPage(QScrollArea):
    """Lists every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("Keys", "Keyboard"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self))
        column.addWidget(heading(translate("Keys", "Keyboard"), 1))
        column.addWidget(heading(translate("Keys", "Everywhere"), 2))
        column.addLayout(self._table((native(spec.key), spec.text) for spec in actions()))
        hints = key_hints()
        for where in dict.fromkeys(hint.where for hint in hints):
            column.addWidget(heading(where, 2))
            column.addLayout(self._table((native(hint.key), hint.text) for hint in hints if hint.where == where))
        column.addStretch()
        self.setWidget(inner)

    def _table(self, rows: Iterable[tuple[str, str]]) -> QFormLayout:
        table = QFormLayout()
        table.setHorizontalSpacing(gap(self, 1.5))
        table.setVerticalSpacing(gap(self, 0.3))
        for key, text in rows:
            label = QLabel(key)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
            words = QLabel(text)
            words.setWordWrap(True)
            table.addRow(label, words)
        return table
