"""The page of a kind of item: is it listed, what to look for, and what it is mistaken for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from inama_id.domain.profile import ProfileId
from inama_id.reports.profile_sheet import item_context
from inama_id.reports.profile_sheet_context import SCREEN, ItemContext
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.profile.item_takeaway import takeaway
from inama_id.ui.pages.profile.item_view import ItemView
from inama_id.ui.pages.profile.plate import plate
from inama_id.ui.printing.page_output import AskPath, PageOutput, Takeaway, ask_path
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.date_control import DateControl
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.page import ScrolledContent, page_margins
from inama_id.ui.widgets.page_actions import CopyWords, PageActions
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services.item_sheets import ItemSheets

_TWO_COLUMNS_CHARACTERS = 120
"""Narrower pages have all sections in one column."""
_MOST_SECTIONS = 9


class ProfilePage(QWidget):
    """Shows one kind of item at a time."""

    profile_requested = Signal(str)
    """Open the page of another kind of item."""
    taxon_requested = Signal(str)
    """Open the page of a taxon."""
    documents_requested = Signal(str)
    """Show which papers this kind of item needs."""
    identify_requested = Signal()
    """Identify an item."""
    picture_requested = Signal(str, bool)
    """Show the picture of this kind of item; True: beside the officer's photograph."""

    def __init__(
        self,
        items: ItemSheets,
        notices: Notices,
        on_date: OnDate,
        language: Language,
        theme: Theme,
        plates: Path,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__()
        self._items, self._on_date, self._language, self._theme = items, on_date, language, theme
        self._plates = plates
        self._context: ItemContext | None = None
        self.view: ItemView | None = None
        words = CopyWords(translate("ProfilePage", "Copy citation"), translate("ProfilePage", "Copy its name"))
        self.actions_of_sheet = PageActions(PageOutput(self._takeaway, notices, self, ask), self, theme, copies=words)
        self.documents = push_button(translate("ProfilePage", "Documents for this item"))
        self.documents.clicked.connect(self._ask_for_documents)
        self.identify = push_button(translate("ProfilePage", "Identify an item"))
        self.identify.clicked.connect(self.identify_requested)
        self.open_picture = push_button(translate("ProfilePage", "Open picture"))
        self.open_picture.clicked.connect(lambda: self._ask_for_picture(beside=False))
        self.beside = push_button(translate("ProfilePage", "Beside my photograph"))
        self.beside.clicked.connect(lambda: self._ask_for_picture(beside=True))
        self._scroll, self._column = QScrollArea(), QVBoxLayout()
        self._lay_out()
        for number in range(_MOST_SECTIONS):
            key = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            key.activated.connect(lambda number=number: self._go_to(number))
        theme.changed.connect(self._draw)

    def show_profile(self, profile_id: ProfileId, on: date, language: str) -> None:
        """Show a kind of item as of a day, with names of taxa in a language; raises UnknownProfile."""
        self._context = item_context(
            self._items.sheet(profile_id, on=on, names=language, language=self._language.code),
            language=self._language.code,
            today=self._on_date.today(),
            language_name=labels.language,
            links=SCREEN,
        )
        self._draw()
        assert self.view is not None
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setAccessibleName(self.view.answer.spoken)
        announce(self, self.view.answer.spoken)

    def follow(self, link: str) -> None:
        """Go where a link of the page leads."""
        kind, _, target = link.partition(":")
        if kind == "taxon":
            self.taxon_requested.emit(target)
        elif kind == "profile":
            self.profile_requested.emit(target)
        elif kind == "ref" and self.view is not None:
            self.view.go_to_reference(int(target))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room for them."""
        super().resizeEvent(event)
        self._place()

    def _ask_for_documents(self) -> None:
        if self._context is not None:
            self.documents_requested.emit(self._context.item.sheet.profile.id)

    def _ask_for_picture(self, *, beside: bool) -> None:
        if self._context is not None:
            self.picture_requested.emit(self._context.item.sheet.profile.id, beside)

    def _takeaway(self) -> Takeaway | None:
        return takeaway(self._context, self.view.picture) if self._context and self.view else None

    def _draw(self) -> None:
        if self._context is None:
            return
        before, profile = self.view, self._context.item.sheet.profile
        picture = plate(self._plates, profile.id, profile.title)
        self.view = ItemView(self._context, picture, self._language, self._theme, self.follow)
        self.view.section_shown.connect(self._scroll_to)
        self.view.grown.connect(self._settle)
        self._place()
        if before is None:
            self._column.insertWidget(0, self.view)
        else:
            self._column.replaceWidget(before, self.view)
            before.hide()
            before.deleteLater()
        # At once: else the page would be painted empty before Qt shows the new one.
        self.view.show()
        self.view.updateGeometry()
        self._settle()

    def _settle(self) -> None:
        """Give the page its height now; on Qt's own way there it would be painted squeezed together once."""
        QApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))

    def _go_to(self, number: int) -> None:
        if self.view is not None:
            self.view.go_to(number)

    def _scroll_to(self, widget: QWidget) -> None:
        self._settle()
        top = widget.mapTo(self._scroll.widget(), widget.rect().topLeft()).y()
        self._scroll.verticalScrollBar().setValue(top)

    def _place(self) -> None:
        if self.view is not None:
            self.view.set_columns(two=self.width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS_CHARACTERS)

    def _lay_out(self) -> None:
        top = FlowLayout()
        top.setSpacing(gap(self, 0.5))
        leading = (self.documents, self.identify, self.open_picture, self.beside)
        for control in (DateControl(self._on_date), *self.actions_of_sheet.buttons, *leading):
            top.addWidget(control)
        content = ScrolledContent()
        content.setLayout(self._column)
        self._column.setContentsMargins(0, 0, gap(self, 0.8), gap(self))
        self._column.addStretch()
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QVBoxLayout(self)
        page.setContentsMargins(page_margins(self))
        page.setSpacing(gap(self, 0.6))
        page.addLayout(top)
        page.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)
