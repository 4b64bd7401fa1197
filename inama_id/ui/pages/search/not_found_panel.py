"""What the search page shows when no name fits: not found is never the same as not listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import AppendixBadge, not_found
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.empty_state import EmptyState
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading

_LONGEST_SHOWN = 80


def _advice() -> tuple[str, ...]:
    return (
        translate("NotFound", "Type only the first letters of each word: a part of a name is enough."),
        translate("NotFound", "Type the genus alone: the first word of the scientific name."),
        translate("NotFound", "Try the name on the permit, the label or the invoice, in its own language."),
        translate("NotFound", "If you know the group, find it in Browse."),
    )


class NotFoundPanel(QWidget):
    """Says that the name is not held, offers names like it, and what to try."""

    words_requested = Signal(str)
    """Search for these words instead."""
    browse_requested = Signal()
    """Look for the taxon in the tree."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState("", "")
        self._names_heading = heading(translate("NotFound", "Did you mean"), 3)
        self._names = QWidget()
        self._flow = FlowLayout(self._names)
        self._flow.setSpacing(gap(self, 0.4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(self), 0, 0)
        column.setSpacing(gap(self))
        column.addWidget(AppendixBadge(not_found(), theme))
        column.addWidget(self._state)
        column.addWidget(self._names_heading)
        column.addWidget(self._names)
        column.addWidget(heading(translate("NotFound", "What to try"), 3))
        column.addWidget(self._make_advice())
        column.addWidget(self._make_browse(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def show_query(self, query: str, suggestions: Sequence[str]) -> None:
        """Show the state for a query, with held names that resemble it."""
        shown = query.replace("\0", " ").strip()
        if len(shown) > _LONGEST_SHOWN:
            shown = shown[:_LONGEST_SHOWN] + "…"
        self._state.say(
            translate("NotFound", "Not found. This is not the same as not listed."),
            translate(
                "NotFound",
                "“{query}” is not among the names held here. It may be spelled otherwise, or be a name this content "
                "does not know. Before the item is released, ask the Management Authority.",
            ).format(query=shown),
        )
        self._clear_names()
        for name in suggestions:
            self._add_name(name)
        self._names.setVisible(bool(suggestions))
        self._names_heading.setVisible(bool(suggestions))

    def suggestion_buttons(self) -> list[QPushButton]:
        """The names offered, in order."""
        widgets = (self._flow.itemAt(index).widget() for index in range(self._flow.count()))
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _clear_names(self) -> None:
        while self._flow.count():
            widget = self._flow.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _add_name(self, name: str) -> None:
        button = push_button(name.replace("&", "&&"))
        button.setAccessibleDescription(translate("NotFound", "Search for this name"))
        button.clicked.connect(lambda _checked=False, name=name: self.words_requested.emit(name))
        self._flow.addWidget(button)
        button.show()

    def _make_advice(self) -> QLabel:
        label = QLabel("\n".join(f"•  {line}" for line in _advice()))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _make_browse(self) -> QPushButton:
        button = push_button(translate("NotFound", "&Browse the groups"))
        button.clicked.connect(self.browse_requested)
        return button
