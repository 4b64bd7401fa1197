"""The window's frame: rail, pages, history, bars. It decides where requests lead and does nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from inama_id.domain.taxon import TaxonId
from inama_id.errors import InamaError
from inama_id.ui import icons
from inama_id.ui.actions import ActionId, ActionSpec, actions, make_actions
from inama_id.ui.history import History, PageId, Place
from inama_id.ui.i18n import translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.page_makers import PageMakers
from inama_id.ui.recent import RecentLookUps
from inama_id.ui.routes import connect
from inama_id.ui.settings import TEXT_SCALES, SettingsStore
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.edition_bar import EditionBar
from inama_id.ui.widgets.notice_bar import NoticeBar
from inama_id.ui.widgets.rail import RailButton
from inama_id.ui.widgets.sizes import gap, touch_target

if TYPE_CHECKING:
    from inama_id.ui.pages.browse.browse_page import BrowsePage
    from inama_id.ui.pages.documents.documents_page import DocumentsPage
    from inama_id.ui.pages.identify.identify_page import IdentifyPage
    from inama_id.ui.pages.pictures.pictures_page import PicturesPage
    from inama_id.ui.pages.profile.profile_page import ProfilePage
    from inama_id.ui.pages.search.search_page import SearchPage
    from inama_id.ui.pages.settings.settings_page import SettingsPage
    from inama_id.ui.pages.species.species_page import SpeciesPage

_RAIL = (ActionId.LOOK_UP, ActionId.IDENTIFY, ActionId.DOCUMENTS, ActionId.BROWSE, ActionId.LIBRARY, ActionId.SETTINGS)
_PAGE_OF = {
    ActionId.LOOK_UP: PageId.LOOK_UP,
    ActionId.IDENTIFY: PageId.IDENTIFY,
    ActionId.DOCUMENTS: PageId.DOCUMENTS,
    ActionId.BROWSE: PageId.BROWSE,
    ActionId.LIBRARY: PageId.LIBRARY,
    ActionId.SETTINGS: PageId.SETTINGS,
    ActionId.KEYBOARD: PageId.KEYBOARD,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What the window itself works with."""

    settings: SettingsStore
    recent: RecentLookUps
    on_date: OnDate
    notices: Notices
    theme: Theme
    names_language: Callable[[], str]
    edition_bar: Callable[[], EditionBar]


class MainWindow(QMainWindow):
    """The one window. `closed` tells that the user has closed it."""

    closed = Signal()

    def __init__(self, makers: PageMakers, frame: Frame) -> None:
        super().__init__()
        self._makers, self._frame = makers, frame
        self._pages: dict[PageId, QWidget] = {}
        self._history = History(Place(PageId.LOOK_UP))
        self._actions = make_actions(self)
        self._rail: dict[PageId, RailButton] = {}
        self._stack = QStackedWidget()
        self._notice_bar = NoticeBar(frame.theme)
        self.setWindowTitle("Inama ID")
        self.setCentralWidget(self._lay_out())
        self.setStatusBar(frame.edition_bar())
        self._connect()
        self._show_place()

    @property
    def place(self) -> Place:
        """Which page is shown, and of which taxon."""
        return self._history.current

    @property
    def notice_bar(self) -> NoticeBar:
        """The bar that shows errors and confirmations."""
        return self._notice_bar

    def action(self, action_id: ActionId) -> QAction:
        """An action of the window."""
        return self._actions[action_id]

    def page(self, page_id: PageId) -> QWidget:
        """A page, made now if it was not yet wanted."""
        if page_id not in self._pages:
            page = self._makers[page_id]()
            connect(self, page_id, page)
            self._pages[page_id] = page
            self._stack.addWidget(page)
        return self._pages[page_id]

    def open(self, page_id: PageId) -> None:
        """Show a page of the rail."""
        self._history.visit(Place(page_id))
        self._show_place()

    def open_taxon(self, taxon_id: str) -> None:
        """Show the page of a taxon."""
        self._history.visit(Place(PageId.SPECIES, TaxonId(taxon_id)))
        self._show_place()

    def open_profile(self, profile_id: str) -> None:
        """Show the page of a kind of item."""
        from inama_id.domain.profile import ProfileId  # 8 ms that a start need not wait for

        self._history.visit(Place(PageId.PROFILE, profile_id=ProfileId(profile_id)))
        self._show_place()

    def open_documents(self, taxon_id: str = "", terms: Sequence[str] = (), profile_id: str = "") -> None:
        """Show which papers an item needs, with what is known of it filled in."""
        cast("DocumentsPage", self.page(PageId.DOCUMENTS)).show_case(taxon_id, terms, profile_id)
        self.open(PageId.DOCUMENTS)

    def open_pictures(self, profile_id: str = "", beside: bool = False) -> None:
        """Show pictures, with the drawing of a kind of item if one is named; measure for the question that is open."""
        pictures, identify = cast("PicturesPage", self.page(PageId.PICTURES)), self._pages.get(PageId.IDENTIFY)
        pictures.measure_for(cast("IdentifyPage", identify).measured_question if identify else None)
        if profile_id:
            pictures.show_drawing(profile_id, beside=beside)
        self.open(PageId.PICTURES)

    def set_date(self, day: date) -> None:
        """Show everything as of a day."""
        self._frame.on_date.set(day)

    def clear_recent(self) -> None:
        """Erase the recent look-ups and say so."""
        self._frame.recent.clear()
        self._frame.notices.done(translate("MainWindow", "Recent look-ups are erased."))

    def take_over(self, old: MainWindow, setting: str) -> None:
        """Go on where an older window stood, after a setting that both show was changed."""
        self._history = old._history
        if PageId.LOOK_UP in old._pages:
            text = cast("SearchPage", old.page(PageId.LOOK_UP)).field.text()
            cast("SearchPage", self.page(PageId.LOOK_UP)).field.setText(text)
        if PageId.BROWSE in old._pages:
            path = cast("BrowsePage", old.page(PageId.BROWSE)).path()
            cast("BrowsePage", self.page(PageId.BROWSE)).show_path(path)
        if PageId.IDENTIFY in old._pages:
            item = cast("IdentifyPage", old.page(PageId.IDENTIFY))
            cast("IdentifyPage", self.page(PageId.IDENTIFY)).take_over(item)
        if PageId.DOCUMENTS in old._pages:
            papers = cast("DocumentsPage", old.page(PageId.DOCUMENTS))
            cast("DocumentsPage", self.page(PageId.DOCUMENTS)).take_over(papers)
        if PageId.PICTURES in old._pages:
            cast("PicturesPage", self.page(PageId.PICTURES)).take_over(cast("PicturesPage", old.page(PageId.PICTURES)))
        self._show_place()
        if self.place.page is PageId.SETTINGS:
            cast("SettingsPage", self.page(PageId.SETTINGS)).focus_field(setting)

    # What leads where.

    def _connect(self) -> None:
        frame, act = self._frame, self._actions
        act[ActionId.LOOK_UP].triggered.connect(self._look_up)
        for action_id, page_id in _PAGE_OF.items():
            if action_id is not ActionId.LOOK_UP:
                act[action_id].triggered.connect(self._opener(page_id))
        act[ActionId.PICTURES].triggered.connect(lambda: self.open_pictures())
        act[ActionId.BACK].triggered.connect(lambda: self._go(-1))
        act[ActionId.FORWARD].triggered.connect(lambda: self._go(1))
        act[ActionId.TODAY].triggered.connect(frame.on_date.reset)
        act[ActionId.TEXT_LARGER].triggered.connect(lambda: self._scale_text(1))
        act[ActionId.TEXT_SMALLER].triggered.connect(lambda: self._scale_text(-1))
        act[ActionId.QUIT].triggered.connect(self.close)
        frame.on_date.changed.connect(self._on_date_changed)
        frame.notices.posted.connect(self._notice_bar.show_notice)
        frame.theme.changed.connect(self._tint)

    def _opener(self, page_id: PageId) -> Callable[[], None]:
        return lambda: self.open(page_id)

    # Pages.

    def _show_place(self) -> None:
        place = self._history.current
        try:
            page = self.page(place.page)
            self._show_subject(place)
        except InamaError as error:
            self._frame.notices.problem(error)
            self._history.drop()
            return
        self._stack.setCurrentWidget(page)
        page.setFocus()
        for page_id, button in self._rail.items():
            button.setChecked(page_id is place.page)
        self._actions[ActionId.BACK].setEnabled(self._history.can_go_back)
        self._actions[ActionId.FORWARD].setEnabled(self._history.can_go_forward)

    def _show_subject(self, place: Place) -> None:
        on, language = self._frame.on_date.value, self._frame.names_language()
        if place.taxon_id is not None:
            cast("SpeciesPage", self.page(PageId.SPECIES)).show_taxon(place.taxon_id, on, language)
        if place.profile_id is not None:
            cast("ProfilePage", self.page(PageId.PROFILE)).show_profile(place.profile_id, on, language)

    def _look_up(self) -> None:
        self.open(PageId.LOOK_UP)
        cast("SearchPage", self.page(PageId.LOOK_UP)).focus_field()

    def _go(self, steps: int) -> None:
        self._history.go(steps)
        self._show_place()

    def _on_date_changed(self, _day: date) -> None:
        self._show_subject(self.place)

    def _scale_text(self, steps: int) -> None:
        at = TEXT_SCALES.index(self._frame.settings.value.text_scale) + steps
        if 0 <= at < len(TEXT_SCALES):
            self._frame.settings.change(text_scale=TEXT_SCALES[at])

    # The frame.

    def _lay_out(self) -> QWidget:
        frame = QWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._notice_bar)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._make_rail())
        row.addLayout(right, 1)
        return frame

    def _make_rail(self) -> QVBoxLayout:
        specs = {spec.id: spec for spec in actions()}
        steps = QHBoxLayout()
        for action_id in (ActionId.BACK, ActionId.FORWARD):
            steps.addWidget(self._make_step(specs[action_id]))
        steps.addStretch()
        rail = QVBoxLayout()
        margin = gap(self)
        rail.setContentsMargins(margin, margin, 0, margin)
        rail.setSpacing(gap(self, 0.2))
        rail.addLayout(steps)
        for action_id in _RAIL:
            rail.addWidget(self._make_rail_button(specs[action_id]))
        rail.addStretch()
        rail.addWidget(self._make_rail_button(specs[ActionId.KEYBOARD]))
        return rail

    def _make_rail_button(self, spec: ActionSpec) -> RailButton:
        action = self._actions[spec.id]
        button = RailButton(spec.text, spec.icon, action.toolTip(), self._frame.theme)
        button.clicked.connect(action.trigger)
        self._rail[_PAGE_OF[spec.id]] = button
        return button

    def _make_step(self, spec: ActionSpec) -> QToolButton:
        button = QToolButton()
        action = self._actions[spec.id]
        action.setIcon(icons.for_button(spec.icon, self._frame.theme.palette))
        button.setDefaultAction(action)
        button.setAccessibleName(spec.text)
        button.setAutoRaise(True)
        button.setMinimumSize(touch_target(self), touch_target(self))
        side = self.fontMetrics().height()
        button.setIconSize(QSize(side, side))
        return button

    def _tint(self) -> None:
        for spec in actions():
            if spec.id in (ActionId.BACK, ActionId.FORWARD):
                self._actions[spec.id].setIcon(icons.for_button(spec.icon, self._frame.theme.palette))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own buttons for back and forward do what their keys do."""
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button())
        if steps:
            self._go(steps)
        super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self._frame.settings.save_geometry(self.saveGeometry())
        self.closed.emit()
        super().closeEvent(event)
