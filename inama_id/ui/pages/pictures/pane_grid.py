"""One to four panes side by side, one of them chosen; what is seen in one is seen in all, if that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inama_id.ui.i18n import Language
from inama_id.ui.pages.pictures.pane import Pane
from inama_id.ui.pages.pictures.picture_view import Sight
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services.photographs import Photographs

MOST_PANES = 4
_IN_A_ROW = 2


class PaneGrid(QWidget):
    """Holds the panes."""

    changed = Signal()
    """Another pane is chosen, another picture is shown, or there are more or fewer of them."""
    photograph_wanted = Signal()
    """Ask for a photograph for the chosen pane."""

    def __init__(self, photographs: Photographs, language: Language) -> None:
        super().__init__()
        self.panes = [Pane(photographs, language) for _ in range(MOST_PANES)]
        self.count = 1
        self.chosen = self.panes[0]
        self.zooms_together = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap(self, 0.3))
        for pane in self.panes:
            self._connect(pane)
        self.show_panes(1)

    @property
    def shown(self) -> list[Pane]:
        """The panes in sight."""
        return self.panes[: self.count]

    def show_panes(self, count: int) -> None:
        """Show so many panes; pictures of hidden ones are kept."""
        self.count = count
        columns = count if count < MOST_PANES else _IN_A_ROW
        for pane in self.panes:
            self._grid.removeWidget(pane)
        for place, pane in enumerate(self.panes):
            self._grid.setColumnStretch(place, int(place < columns))
            self._grid.setRowStretch(place, int(place < -(-count // columns)))
            pane.setVisible(place < count)
            if place < count:
                self._grid.addWidget(pane, *divmod(place, columns))
        self.choose(self.chosen if self.chosen in self.shown else self.panes[0])

    def choose(self, chosen: Pane) -> None:
        """Choose a pane."""
        self.chosen = chosen
        for pane in self.panes:
            pane.choose(pane is chosen and self.count > 1)
        self.changed.emit()

    def _connect(self, pane: Pane) -> None:
        pane.chosen.connect(lambda: self.choose(pane))
        pane.shown.connect(self.changed)
        pane.viewer.sight_changed.connect(lambda sight: self._follow(pane, sight))
        pane.photograph_wanted.connect(lambda: self.choose(pane))
        pane.photograph_wanted.connect(self.photograph_wanted)

    def _follow(self, leader: Pane, sight: Sight) -> None:
        if self.zooms_together and leader is self.chosen:
            for pane in self.shown:
                if pane is not leader:
                    pane.viewer.follow(sight)
