"""A view of running text below a heading and a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.identify.scrolled import scrolled
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.prose import prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading


class ProseView(QWidget):
    """Heading, buttons, and text whose links are followed."""

    closed = Signal()
    """Go back to the question."""
    link_followed = Signal(str)
    """The target of a link."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = heading(title, 1)
        self.back = push_button(translate("Identify", "&Back to the question"))
        self.back.clicked.connect(self.closed)
        self._text: QLabel | None = None
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, gap(self, 0.6), 0)
        self._body.addStretch()
        self._scroll = scrolled(self._body)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(title)
        self._row = FlowRow([self.back])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self.title)
        column.addWidget(self._row)
        column.addWidget(self._scroll, 1)

    def add_button(self, button: QWidget) -> None:
        """Put a button beside those that are there."""
        self._row.add(button)

    @property
    def html(self) -> str:
        """The text on show."""
        return self._text.text() if self._text else ""

    def take_focus(self) -> None:
        """Put the keyboard into the view."""
        self.back.setFocus()

    def say(self, html: str) -> None:
        """Show another text."""
        before = self._text
        self._text = prose(html, self.link_followed.emit, wide=True)
        if before is not None:
            self._body.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._body.insertWidget(0, self._text)
        self._scroll.verticalScrollBar().setValue(0)
