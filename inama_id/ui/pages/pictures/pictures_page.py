"""Pictures: photographs and drawings side by side, and measuring on a photograph."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from inama_id.domain.character import Character
from inama_id.domain.identification import measured
from inama_id.domain.profile import ProfileId
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.pictures.measure_panel import MeasurePanel
from inama_id.ui.pages.pictures.pane import Pane
from inama_id.ui.pages.pictures.pane_grid import PaneGrid
from inama_id.ui.pages.pictures.picture import Drawing
from inama_id.ui.pages.pictures.source_bar import SourceBar
from inama_id.ui.pages.pictures.view_bar import ViewBar
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services.comparison import Comparison
    from inama_id.services.photographs import Photographs

_PANEL_CHARACTERS, _PANEL_SHARE = 46, 0.36
_STEP = 1.25
_MOST_STATES = 9

AskFile = Callable[[QWidget], str]
"""Asks for a photograph; empty when the user thinks better of it."""


def ask_file(parent: QWidget) -> str:
    """Ask with the system's dialog."""
    kinds = translate("Pictures", "Photographs (*.jpg *.jpeg *.png *.webp *.tif *.tiff);;All files (*)")
    return QFileDialog.getOpenFileName(parent, translate("Pictures", "Open a photograph"), "", kinds)[0]


class PicturesPage(QWidget):
    """The pictures, the bars that act on the chosen one, and the measuring panel."""

    answer_given = Signal(object)
    """Answer the open question with this `Observation`."""
    identify_requested = Signal()
    """Go back to the question."""

    def __init__(
        self,
        comparison: Comparison,
        photographs: Photographs,
        pictures: Path,
        notices: Notices,
        on_date: OnDate,
        language: Language,
        ask: AskFile = ask_file,
    ) -> None:
        super().__init__()
        self._comparison, self._pictures, self._notices = comparison, pictures, notices
        self._on_date, self._language, self._ask = on_date, language, ask
        self._wanted: Character | None = None
        self.sources = SourceBar(lambda: comparison.kinds)
        self.grid = PaneGrid(photographs, language)
        self.views = ViewBar()
        self.panel = MeasurePanel(comparison.coins, language)
        self._overlays: dict[int, int] = {}
        self._lay_out()
        self._connect()
        self.sources.measure.setChecked(True)
        self.measure_for(None)

    def measure_for(self, character: Character | None) -> None:
        """Measure for an open question, or for none."""
        self._wanted = character
        self.panel.want(character)
        self.sources.back.setVisible(character is not None)
        if character is not None:
            self.sources.measure.setChecked(True)
            self.panel.show()

    def show_drawing(self, profile_id: str, *, beside: bool = False) -> None:
        """Show the drawing of a kind of item, alone or beside the officer's photograph; raises UnknownProfile."""
        self._comparison.title(ProfileId(profile_id))
        if beside:
            self.grid.show_panes(max(self.grid.count, 2))
            pane = next((pane for pane in self.grid.shown[1:] if not pane.is_photo), self.grid.shown[-1])
        else:
            pane = next((pane for pane in self.grid.shown if not pane.is_photo), self.grid.shown[-1])
        self._draw(pane, ProfileId(profile_id))
        self.grid.choose(self.grid.panes[0] if beside else pane)

    def open_photograph(self) -> None:
        """Ask for a photograph and show it in the chosen pane."""
        path = self._ask(self)
        if path:
            self.grid.chosen.load(Path(path))

    def paste(self) -> None:
        """Show what stands on the clipboard: a file that was copied, or a picture."""
        data = QGuiApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.grid.chosen.load(Path(files[0]))
        elif data.hasImage():
            self.grid.chosen.paste(QImage(data.imageData()))
        else:
            self._notices.warn(
                translate("Pictures", "There is no picture on the clipboard."),
                translate("Pictures", "Copy one first, or open a photograph."),
            )

    def take_over(self, old: PicturesPage) -> None:
        """Go on with the pictures and measures of an older page."""
        self.grid.show_panes(old.grid.count)
        for pane, before in zip(self.grid.panes, old.grid.panes, strict=True):
            if before.picture is not None:
                pane.show_picture(before.picture, before.measuring)
        self.grid.choose(self.grid.panes[old.grid.panes.index(old.grid.chosen)])
        self.measure_for(old._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the width it needs, and no more than its share."""
        super().resizeEvent(event)
        wanted = self.fontMetrics().averageCharWidth() * _PANEL_CHARACTERS
        self.panel.setFixedWidth(round(min(wanted, self.width() * _PANEL_SHARE)))

    def _drawing(self, profile_id: ProfileId) -> Drawing:
        title = self._comparison.title(profile_id)
        plate = self._pictures / "plates" / f"{profile_id}.svg"
        if plate.is_file():
            return Drawing(title, ((plate, ""),))
        states = self._comparison.states(profile_id, on=self._on_date.value, language=self._language.code)
        found = ((self._pictures / "states" / f"{s.character}--{s.state}.svg", s.label) for s in states)
        return Drawing(title, tuple(part for part in found if part[0].is_file())[:_MOST_STATES])

    def _draw(self, pane: Pane, profile_id: ProfileId) -> None:
        drawing = self._drawing(profile_id)
        if drawing.parts:
            pane.show_picture(drawing)
        else:
            pane.clear(translate("Pictures", "There is no drawing of “{kind}” yet.").format(kind=drawing.name))

    def _on_used(self, reading: float) -> None:
        if self._wanted is not None:
            self.answer_given.emit(measured(self._wanted, reading))

    def _on_changed(self) -> None:
        """Let the bars and the panel follow the chosen pane."""
        chosen = self.grid.chosen
        self.sources.show_count(self.grid.count)
        self.panel.show_measuring(chosen.measuring if chosen.is_photo else None)
        self.views.show_turn(chosen.viewer.angle)
        others = [
            (place, pane.picture.name)
            for place, pane in enumerate(self.grid.panes)
            if pane.picture is not None and pane is not chosen
        ]
        at = self.grid.panes.index(chosen)
        if chosen.viewer.overlay is None:
            self._overlays.pop(at, None)
        self.views.offer(others if chosen.picture else [], self._overlays.get(at, -1))

    def _on_overlay(self, place: int) -> None:
        chosen = self.grid.chosen
        self._overlays[self.grid.panes.index(chosen)] = place
        chosen.viewer.lay_over(self.grid.panes[place].picture if place >= 0 else None)
        chosen.viewer.set_overlay_opacity(self.views.opacity.value() / 100)
        self._on_changed()

    def _on_adjust(self, on: bool) -> None:
        self.grid.chosen.viewer.adjusts_overlay = on

    def _on_together(self, on: bool) -> None:
        self.grid.zooms_together = on

    def _turn_quarter(self) -> None:
        viewer = self.grid.chosen.viewer
        viewer.turn(viewer.standing() + 90)
        self.views.show_turn(viewer.standing())

    def _connect(self) -> None:
        self.grid.changed.connect(self._on_changed)
        for asking in (self.sources.photo.clicked, self.grid.photograph_wanted):
            asking.connect(self.open_photograph)
        self.sources.paste.clicked.connect(self.paste)
        self.sources.clear.clicked.connect(lambda: self.grid.chosen.clear())
        self.sources.kind.kind_chosen.connect(lambda kind: self._draw(self.grid.chosen, ProfileId(kind)))
        self.sources.count_chosen.connect(self.grid.show_panes)
        self.sources.back.clicked.connect(self.identify_requested)
        self.sources.measure.toggled.connect(self.panel.setVisible)
        views = self.views
        views.smaller.clicked.connect(lambda: self.grid.chosen.viewer.zoom_by(1 / _STEP))
        views.larger.clicked.connect(lambda: self.grid.chosen.viewer.zoom_by(_STEP))
        views.fit.clicked.connect(lambda: self.grid.chosen.viewer.fit())
        views.pixels.clicked.connect(lambda: self.grid.chosen.viewer.show_pixels())
        views.quarter.clicked.connect(self._turn_quarter)
        views.mirror.clicked.connect(lambda: self.grid.chosen.viewer.mirror())
        views.turn.valueChanged.connect(lambda degrees: self.grid.chosen.viewer.turn(degrees))
        views.together.toggled.connect(self._on_together)
        views.overlay_chosen.connect(self._on_overlay)
        views.opacity.valueChanged.connect(lambda share: self.grid.chosen.viewer.set_overlay_opacity(share / 100))
        views.adjust.toggled.connect(self._on_adjust)
        self.panel.used.connect(self._on_used)
        for key, act in (("Ctrl+V", self.paste), ("Ctrl+O", self.open_photograph)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(gap(self, 0.4))
        left.addWidget(self.grid, 1)
        left.addWidget(self.views)
        row = QHBoxLayout()
        row.setSpacing(gap(self, 0.8))
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self, 0.4))
        column.addWidget(self.sources)
        column.addLayout(row, 1)
        self.setFocusProxy(self.grid.panes[0].viewer)
