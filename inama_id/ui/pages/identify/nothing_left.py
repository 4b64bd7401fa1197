"""What is shown when no check with the tools at hand would tell more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.empty_state import EmptyState


class NothingLeft(EmptyState):
    """Says so, and leads to the result and to the questions that need other tools."""

    result_requested = Signal()
    """Show the result."""
    others_requested = Signal()
    """Show the list of questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("IdentifyQuestion", "Nothing more to ask"),
            translate(
                "IdentifyQuestion",
                "No check with the tools at hand would tell the remaining candidates apart. The result says what the "
                "law is for each of them and what would settle it.",
            ),
            parent,
        )
        self.result = push_button(translate("IdentifyQuestion", "See the result"))
        self.others = push_button(translate("IdentifyQuestion", "Other questions…"))
        self.result.clicked.connect(self.result_requested)
        self.others.clicked.connect(self.others_requested)
        for button in (self.result, self.others):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()

    def take_focus(self) -> None:
        """Put the keyboard on the likeliest step."""
        self.result.setFocus()
