"""The species page: is this taxon listed on this day, by which entry, and what does the entry cover."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inama_id.domain.profile import ProfileLine
from inama_id.domain.sheet import SpeciesSheet
from inama_id.domain.taxon import TaxonId
from inama_id.reports.sheet_context import SCREEN, SheetContext
from inama_id.reports.species_sheet import sheet_context
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.species.country_names import CountryNames
from inama_id.ui.pages.species.neighbours import Neighbours
from inama_id.ui.pages.species.sheet_takeaway import takeaway
from inama_id.ui.pages.species.sheet_view import SheetView
from inama_id.ui.printing.page_output import AskPath, PageOutput, Takeaway, ask_path
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.date_control import DateControl
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.page import ScrolledContent, page_margins
from inama_id.ui.widgets.page_actions import CopyWords, PageActions
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services.profiles import Profiles
    from inama_id.services.species import Species

_SIDE_BY_SIDE_CHARACTERS = 130
"""Narrower pages have the neighbouring taxa below the sheet instead of beside it."""
_MOST_SECTIONS = 9


class SpeciesPage(QWidget):
    """Shows one taxon at a time."""

    taxon_requested = Signal(str)
    """Open the page of another taxon."""
    profile_requested = Signal(str)
    """Open the page of a kind of item."""
    documents_requested = Signal(str)
    """Show which papers this taxon needs."""
    date_changed = Signal(object)
    """Look up on another day, a ``datetime.date``."""

    def __init__(
        self,
        species: Species,
        profiles: Profiles,
        notices: Notices,
        on_date: OnDate,
        language: Language,
        theme: Theme,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__()
        self._species, self._profiles = species, profiles
        self._on_date, self._language, self._theme = on_date, language, theme
        self._context: SheetContext | None = None
        self._kinds: tuple[ProfileLine, ...] = ()
        self.view: SheetView | None = None
        words = CopyWords(translate("SpeciesPage", "Copy citation"), translate("SpeciesPage", "Copy scientific name"))
        output = PageOutput(self._takeaway, notices, self, ask)
        self.actions_of_sheet = PageActions(output, self, theme, copies=words)
        self.documents = push_button(translate("SpeciesPage", "Documents for this taxon"))
        self.documents.clicked.connect(self._ask_for_documents)
        self.neighbours = Neighbours(theme, language)
        self.neighbours.taxon_requested.connect(self.taxon_requested)
        self._scroll = QScrollArea()
        self._body, self._column = QHBoxLayout(), QVBoxLayout()
        self._beside: bool | None = None
        self._lay_out()
        for number in range(_MOST_SECTIONS):
            key = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            key.activated.connect(lambda number=number: self._go_to(number))
        theme.changed.connect(self._draw)

    def show_taxon(self, taxon_id: TaxonId, on: date, language: str) -> None:
        """Show a taxon as of a day, with vernacular names in a language; raises UnknownTaxon."""
        sheet = self._in_window_language(self._species.sheet(taxon_id, on=on, language=language))
        self._context = sheet_context(
            sheet,
            language=self._language.code,
            today=self._on_date.today(),
            language_name=labels.language,
            country_name=CountryNames(sheet),
            links=SCREEN,
        )
        self._kinds = self._profiles.of_taxon(taxon_id, on=on)
        self._draw()
        assert self.view is not None
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setAccessibleName(self.view.answer.spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.view.answer.spoken))

    def follow(self, link: str) -> None:
        """Go where a link of the sheet leads."""
        kind, _, target = link.partition(":")
        if kind == "taxon":
            self.taxon_requested.emit(target)
        elif kind == "profile":
            self.profile_requested.emit(target)
        elif kind == "day":
            self.date_changed.emit(date.fromisoformat(target))
        elif kind == "annotation" and self.view is not None:
            self.view.go_to_annotation(target)
        elif kind == "ref" and self.view is not None:
            self.view.go_to_reference(int(target))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the neighbours where there is room for them."""
        super().resizeEvent(event)
        self._place_neighbours()

    def _ask_for_documents(self) -> None:
        if self._context is not None:
            self.documents_requested.emit(self._context.sheet.taxon.id)

    def _takeaway(self) -> Takeaway | None:
        return None if self._context is None else takeaway(self._context)

    def _in_window_language(self, sheet: SpeciesSheet) -> SpeciesSheet:
        """Return the sheet with its annotations in the window's language, whatever the language of names is."""
        if sheet.language == self._language.code:
            return sheet
        texts = (self._species.annotation(text.id, self._language.code) for text in sheet.annotations)
        return replace(sheet, annotations=tuple(text for text in texts if text is not None))

    def _draw(self) -> None:
        if self._context is None:
            return
        before = self.view
        self.view = SheetView(self._context, self._kinds, self._theme, self.follow)
        self.view.section_shown.connect(self._scroll_to)
        self.view.grown.connect(self._settle)
        if before is None:
            self._column.insertWidget(0, self.view)
        else:
            self._column.replaceWidget(before, self.view)
            before.hide()
            before.deleteLater()
        # At once: else the page would be painted empty before Qt shows the new sheet.
        self.view.show()
        self.neighbours.show_sheet(self._context.sheet)
        self._place_neighbours()
        self.view.updateGeometry()
        self._settle()

    def _settle(self) -> None:
        """Give the sheet its height now; on Qt's own way there it would be painted squeezed together once."""
        QApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))

    def _go_to(self, number: int) -> None:
        if self.view is not None:
            self.view.go_to(number)

    def _scroll_to(self, widget: QWidget) -> None:
        content = self._scroll.widget()
        self._settle()
        top = widget.mapTo(content, widget.rect().topLeft()).y()
        self._scroll.verticalScrollBar().setValue(top)

    def _place_neighbours(self) -> None:
        beside = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE_CHARACTERS
        if beside == self._beside:
            return
        self._beside = beside
        self.neighbours.set_tall(beside)
        if beside:
            self._body.addWidget(self.neighbours, 1)
        else:
            self._column.insertWidget(1, self.neighbours)

    def _lay_out(self) -> None:
        top = FlowLayout()
        top.setSpacing(gap(self, 0.5))
        for control in (DateControl(self._on_date), *self.actions_of_sheet.buttons, self.documents):
            top.addWidget(control)
        content = ScrolledContent()
        content.setLayout(self._column)
        self._column.setContentsMargins(0, 0, gap(self, 0.8), gap(self))
        self._column.setSpacing(gap(self))
        self._column.addStretch()
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setSpacing(gap(self))
        self._body.addWidget(self._scroll, 3)
        page = QVBoxLayout(self)
        page.setContentsMargins(page_margins(self))
        page.setSpacing(gap(self, 0.6))
        page.addLayout(top)
        page.addLayout(self._body, 1)
        self.setFocusProxy(self._scroll)
