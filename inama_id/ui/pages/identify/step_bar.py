"""The steps of an examination: back, forth, and a new item; and the day the law is looked up for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from inama_id.ui.actions import native
from inama_id.ui.i18n import translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.date_control import DateControl


class StepBar(FlowRow):
    """Buttons with keys that act wherever the focus is on the page."""

    def __init__(self, session: Session, on_date: OnDate, page: QWidget) -> None:
        super().__init__()
        self._session = session
        self.dates = DateControl(on_date)
        self.undo = _button(translate("Identify", "Undo"), "Ctrl+Z", page)
        self.redo = _button(translate("Identify", "Redo"), "Ctrl+Y", page)
        self.new_item = _button(translate("Identify", "New item"), "Ctrl+N", page)
        self.undo.clicked.connect(session.undo)
        self.redo.clicked.connect(session.redo)
        self.new_item.clicked.connect(session.new_item)
        for widget in (self.undo, self.redo, self.new_item, self.dates):
            self.add(widget)

    def refresh(self) -> None:
        """Enable what can be done."""
        history = self._session.history
        self.undo.setEnabled(bool(history.past))
        self.redo.setEnabled(bool(history.future))
        self.new_item.setEnabled(bool(self._session.examination.observations))


def _button(text: str, key: str, page: QWidget) -> QPushButton:
    button = push_button(text)
    button.setToolTip(f"{text} ({native(key)})")
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(button.click)
    return button
