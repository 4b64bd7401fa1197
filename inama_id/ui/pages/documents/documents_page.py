"""Documents: which papers a thing needs, whether a paper is right, and what else the counter asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inama_id.domain.profile import ProfileId, ProfileSheet
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.known_item import known_item
from inama_id.ui.pages.documents.tab_bar import TabBar
from inama_id.ui.printing.page_output import AskPath, ask_path
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services import Services
    from inama_id.ui.pages.documents.cards_tab import CardsTab
    from inama_id.ui.pages.documents.codes_tab import CodesTab
    from inama_id.ui.pages.documents.labels_tab import LabelsTab
    from inama_id.ui.pages.documents.permit_tab import PermitTab
    from inama_id.ui.pages.documents.risk_tab import RiskTab
    from inama_id.ui.pages.documents.which_tab import WhichTab


@dataclass(frozen=True, slots=True)
class _Tab:
    title: str
    make: Callable[[], QWidget]


class DocumentsPage(QWidget):
    """The tabs; each is made when it is first shown."""

    taxon_requested = Signal(str)
    """Open the page of a taxon."""
    profile_requested = Signal(str)
    """Open the page of a kind of item."""

    def __init__(
        self,
        services: Services,
        state_dir: Path,
        notices: Notices,
        on_date: OnDate,
        language: Language,
        theme: Theme,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__()
        self._services, self._state_dir, self._notices = services, state_dir, notices
        self._on_date, self._language, self._theme, self._ask = on_date, language, theme, ask
        self._lists = Lists(services.codes, services.documents, language.code, self)
        self._item: ProfileSheet | None = None
        self._tabs = self._all_tabs()
        self._made: dict[int, QWidget] = {}
        self.bar = TabBar(translate("DocumentsPage", "Documents"))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self, 0.6))
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        for number, tab in enumerate(self._tabs):
            self.bar.addTab(tab.title)
            key = QKeySequence(f"Alt+{number + 1}")
            self.bar.setTabToolTip(number, key.toString(QKeySequence.SequenceFormat.NativeText))
            QShortcut(key, self).activated.connect(lambda number=number: self.show_tab(number))
        self.bar.currentChanged.connect(self._on_current)
        self._on_current(0)

    @property
    def which(self) -> WhichTab:
        """The tab of a movement."""
        return cast("WhichTab", self.tab(0))

    @property
    def permit(self) -> PermitTab:
        """The tab of a paper."""
        return cast("PermitTab", self.tab(1))

    @property
    def labels(self) -> LabelsTab:
        """The tab of labels and tags."""
        return cast("LabelsTab", self.tab(2))

    @property
    def codes(self) -> CodesTab:
        """The tab of codes."""
        return cast("CodesTab", self.tab(3))

    @property
    def risk(self) -> RiskTab:
        """The tab of risk."""
        return cast("RiskTab", self.tab(4))

    @property
    def cards(self) -> CardsTab:
        """The tab of what to do after a find."""
        return cast("CardsTab", self.tab(5))

    @property
    def item(self) -> ProfileSheet | None:
        """The kind of item that the page began with, if any."""
        return self._item

    def tab(self, number: int) -> QWidget:
        """Return a tab, made now if it was not yet wanted."""
        if number not in self._made:
            made = self._tabs[number].make()
            self._made[number] = made
            self._stack.addWidget(made)
            self._show_item(made)
        return self._made[number]

    def show_tab(self, number: int) -> None:
        """Show a tab and put the keyboard into it."""
        self.bar.setCurrentIndex(number)
        self._stack.currentWidget().setFocus()

    def show_case(self, taxon_id: str = "", terms: Sequence[str] = (), profile_id: str = "") -> None:
        """Begin with what is known of an item: nothing has to be typed twice."""
        self._item = self._sheet(profile_id) if profile_id else None
        if self._item is not None:
            terms = terms or self._item.profile.terms
        self.which.show_case(taxon_id, known_item(self._item), terms)
        for made in self._made.values():
            self._show_item(made)
        self.show_tab(0)

    def take_over(self, old: DocumentsPage) -> None:
        """Go on with what was filled in on an older page."""
        self._item = old._item
        if self._item is not None:
            self.which.offer(known_item(self._item), self._item.profile.terms)
        for number, made in old._made.items():
            held = getattr(made, "memory", None)
            if held is not None:
                self.tab(number).recall(held())  # type: ignore[attr-defined]
        self.bar.setCurrentIndex(old.bar.currentIndex())

    def _sheet(self, profile_id: str) -> ProfileSheet:
        return self._services.profiles.sheet(
            ProfileId(profile_id), on=self._on_date.value, language=self._language.code
        )

    def _show_item(self, made: QWidget) -> None:
        """Tell a tab that chooses by the item which one it is."""
        show = getattr(made, "show_item", None)
        if show is not None and self._item is not None:
            profile = self._item.profile
            show(profile.forms, tuple(taxon.taxon_id for taxon in profile.taxa))

    def _on_current(self, number: int) -> None:
        tab = self.tab(number)
        self._stack.setCurrentWidget(tab)
        self.setFocusProxy(tab)

    # How each tab is made.

    def _all_tabs(self) -> tuple[_Tab, ...]:
        return (
            _Tab(translate("DocumentsPage", "Which papers"), self._which),
            _Tab(translate("DocumentsPage", "Permit check"), self._permit),
            _Tab(translate("DocumentsPage", "Labels"), self._labels),
            _Tab(translate("DocumentsPage", "Codes"), self._codes),
            _Tab(translate("DocumentsPage", "Risk"), self._risk),
            _Tab(translate("DocumentsPage", "After the find"), self._cards),
        )

    def _which(self) -> QWidget:
        from inama_id.ui.pages.documents.which_tab import WhichTab

        return WhichTab(
            self._services, self._lists, self._notices, self._on_date, self._language, self._theme, self._ask
        )

    def _permit(self) -> QWidget:
        from inama_id.ui.pages.documents.permit_tab import PermitTab

        return PermitTab(
            self._services, self._lists, self._notices, self._on_date, self._language, self._theme, self._ask
        )

    def _labels(self) -> QWidget:
        from inama_id.ui.pages.documents.labels_tab import LabelsTab

        return LabelsTab(self._services, self._on_date, self._language, self._theme)

    def _codes(self) -> QWidget:
        from inama_id.ui.pages.documents.codes_tab import CodesTab

        made = CodesTab(self._services, self._on_date, self._language, self._theme)
        made.taxon_requested.connect(self.taxon_requested)
        made.profile_requested.connect(self.profile_requested)
        return made

    def _risk(self) -> QWidget:
        from inama_id.ui.pages.documents.risk_tab import RiskTab

        return RiskTab(self._services, self._notices, self._language, self._theme, self._ask)

    def _cards(self) -> QWidget:
        from inama_id.ui.pages.documents.cards_tab import CardsTab

        return CardsTab(self._services, self._state_dir, self._notices, self._language, self._theme, self._ask)
