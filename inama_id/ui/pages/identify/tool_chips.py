"""Which tools are at hand."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inama_id.domain.character import Tool, ToolId
from inama_id.ui.i18n import translate
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.widgets.buttons import push_button


class ToolChips(QWidget):
    """The tools that not every post has, and on demand the usual ones, which are ticked from the start."""

    tool_switched = Signal(str, bool)
    """A tool, and whether it is at hand."""

    def __init__(self, session: Session, *, folded: bool = False) -> None:
        """Make the chips; folded ones show nothing until the button is pressed."""
        super().__init__()
        self._session = session
        self.chips: dict[ToolId, Chip] = {}
        self.setAccessibleName(translate("IdentifyStart", "Tools at hand"))
        self.more: QPushButton = push_button(translate("IdentifyStart", "Tools…"))
        self.more.setCheckable(True)
        self.more.setAccessibleDescription(translate("IdentifyStart", "Shows or hides more tools"))
        usual = [tool for tool in session.tools if tool.common]
        special = [tool for tool in session.tools if not tool.common]
        shown, hidden = (([], [*special, *usual])) if folded else (special, usual)
        first = FlowRow([self.more, *self._chips(shown)], lines=0.3)
        self._usual = FlowRow(self._chips(hidden), lines=0.3)
        self.more.toggled.connect(self._usual.setVisible)
        self._usual.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(first)
        column.addWidget(self._usual)
        self.refresh()

    def refresh(self) -> None:
        """Show the tools of the item in hand."""
        held = self._session.examination.tools
        for id, chip in self.chips.items():
            chip.setChecked(held is None or id in held)

    def _chips(self, tools: Iterable[Tool]) -> list[Chip]:
        return [self._chip(tool) for tool in tools]

    def _chip(self, tool: Tool) -> Chip:
        chip = Chip(tool.label)
        chip.setToolTip(tool.hint)
        chip.clicked.connect(lambda on: self.tool_switched.emit(tool.id, on))
        self.chips[tool.id] = chip
        return chip
