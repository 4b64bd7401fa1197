"""What the search page shows before anything is typed: recent look-ups and groups often seized."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inama_id.domain.taxon import NameHit
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.search.hit_list import HitList
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted


def often_seized() -> tuple[str, ...]:
    """Words to start from, in the window's language; each is what is then searched for."""
    return (
        translate("StartPanel", "elephant"),
        translate("StartPanel", "rhinoceros"),
        translate("StartPanel", "pangolin"),
        translate("StartPanel", "tiger"),
        translate("StartPanel", "leopard"),
        translate("StartPanel", "parrot"),
        translate("StartPanel", "falcon"),
        translate("StartPanel", "tortoise"),
        translate("StartPanel", "crocodile"),
        translate("StartPanel", "python"),
        translate("StartPanel", "shark"),
        translate("StartPanel", "seahorse"),
        translate("StartPanel", "eel"),
        translate("StartPanel", "coral"),
        translate("StartPanel", "rosewood"),
        translate("StartPanel", "agarwood"),
        translate("StartPanel", "orchid"),
        translate("StartPanel", "cactus"),
    )


class StartPanel(QWidget):
    """Two ways to begin without typing."""

    words_requested = Signal(str)
    """Search for these words."""
    hit_chosen = Signal(object)
    """The `NameHit` to open."""
    clear_requested = Signal()
    """Forget the recent look-ups."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = HitList(theme, language)
        self._recent.setAccessibleName(translate("StartPanel", "Recent look-ups"))
        self._recent.hit_chosen.connect(self.hit_chosen)
        self._recent_part = self._make_recent_part()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self))
        column.addWidget(heading(translate("StartPanel", "Often seized"), 2))
        column.addLayout(self._make_words())
        column.addSpacing(gap(self))
        column.addWidget(self._recent_part, 1)
        column.addStretch()

    @property
    def recent(self) -> HitList:
        """The list of recent look-ups."""
        return self._recent

    def show_recent(self, hits: Sequence[NameHit]) -> None:
        """Show the recent look-ups as they stand on the date asked about."""
        self._recent.show_hits(hits)
        self._recent.clearSelection()
        self._recent_part.setVisible(bool(hits))

    def _make_words(self) -> FlowLayout:
        flow = FlowLayout()
        flow.setSpacing(gap(self, 0.4))
        for words in often_seized():
            button = push_button(words)
            button.setAccessibleDescription(translate("StartPanel", "Search for this word"))
            button.clicked.connect(lambda _checked=False, words=words: self.words_requested.emit(words))
            flow.addWidget(button)
        return flow

    def _make_recent_part(self) -> QWidget:
        part = QWidget()
        clear = push_button(translate("StartPanel", "&Erase this list"))
        clear.clicked.connect(self.clear_requested)
        top = QHBoxLayout()
        top.addWidget(heading(translate("StartPanel", "Recent look-ups"), 2), 1)
        top.addWidget(clear)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(muted(translate("StartPanel", "Kept on this computer only.")))
        column.addWidget(self._recent, 1)
        return part
