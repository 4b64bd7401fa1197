"""The bar above the pictures: how many, and what is shown in the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from inama_id.services.comparison import KindName
from inama_id.ui.i18n import translate
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.pictures.kind_field import KindField
from inama_id.ui.pages.pictures.pane_grid import MOST_PANES
from inama_id.ui.widgets.buttons import push_button


class SourceBar(FlowRow):
    """Controls for what is shown."""

    count_chosen = Signal(int)
    """Show so many pictures side by side."""

    def __init__(self, kinds: Callable[[], Sequence[KindName]]) -> None:
        self.photo = push_button(translate("Pictures", "Photograph…"))
        self.paste = push_button(translate("Pictures", "Paste"))
        self.kind = KindField(kinds)
        self.clear = push_button(translate("Pictures", "Take away"))
        self.back = push_button(translate("Pictures", "Back to the question"))
        self.measure = Chip(translate("Pictures", "Measure"))
        self.counts = [Chip(str(number + 1)) for number in range(MOST_PANES)]
        super().__init__((self.photo, self.paste, self.kind, self.clear, *self.counts, self.measure, self.back))
        self._name()
        for number, chip in enumerate(self.counts, 1):
            chip.clicked.connect(lambda _on=False, number=number: self.count_chosen.emit(number))

    def show_count(self, count: int) -> None:
        """Tick how many pictures are shown."""
        for number, chip in enumerate(self.counts, 1):
            chip.setChecked(number == count)

    def _name(self) -> None:
        self.photo.setToolTip(translate("Pictures", "Open a photograph in the chosen place (Ctrl+O)"))
        self.paste.setToolTip(translate("Pictures", "Paste a picture into the chosen place (Ctrl+V)"))
        self.clear.setToolTip(translate("Pictures", "Show nothing in the chosen place"))
        self.measure.setToolTip(translate("Pictures", "Show or hide the measuring panel"))
        for number, chip in enumerate(self.counts, 1):
            name = translate("Pictures", "{number} side by side").format(number=number)
            chip.setAccessibleName(name)
            chip.setToolTip(name)
