"""Page drivers: the only code in tests that knows the window's widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from inama_id.domain.taxon import NameHit
from inama_id.ui.actions import ActionId
from inama_id.ui.app import Desktop
from inama_id.ui.history import PageId
from inama_id.ui.main_window import MainWindow
from inama_id.ui.models.name_hits import HitRole
from inama_id.ui.models.taxon_lines import LineRole
from inama_id.ui.pages.browse.browse_page import BrowsePage
from inama_id.ui.pages.library.library_page import LibraryPage
from inama_id.ui.pages.search.hit_list import HitList
from inama_id.ui.pages.search.search_page import SearchPage
from inama_id.ui.pages.settings.settings_page import SettingsPage
from inama_id.ui.widgets.edition_bar import EditionBar


@dataclass
class Driver:
    """Hands on the whole window."""

    desktop: Desktop

    @property
    def window(self) -> MainWindow:
        """The window as it is now; settings make it anew."""
        assert self.desktop.window is not None
        return self.desktop.window

    @property
    def search(self) -> SearchDriver:
        """Hands on the search page."""
        return SearchDriver(cast(SearchPage, self.window.page(PageId.LOOK_UP)))

    @property
    def browse(self) -> BrowseDriver:
        """Hands on the browser."""
        return BrowseDriver(cast(BrowsePage, self.window.page(PageId.BROWSE)))

    @property
    def library(self) -> LibraryPage:
        """The library page."""
        return cast(LibraryPage, self.window.page(PageId.LIBRARY))

    @property
    def settings(self) -> SettingsPage:
        """The settings page."""
        return cast(SettingsPage, self.window.page(PageId.SETTINGS))

    def do(self, action: ActionId) -> None:
        """Do an action of the window, as its key does."""
        self.window.action(action).trigger()

    def show(self, page: PageId) -> None:
        """Show a page; the species page shows the taxon with the most to say."""
        if page is PageId.SPECIES:
            self.window.open_taxon("loxodonta-africana")
        else:
            self.window.open(page)

    def place(self) -> tuple[PageId, str | None]:
        """Which page is shown, and of which taxon."""
        return self.window.place.page, self.window.place.taxon_id

    def status(self) -> str:
        """What the bar at the foot says."""
        return cast(EditionBar, self.window.statusBar()).words

    def notice(self) -> str:
        """What the notice bar says."""
        return self.window.notice_bar.text

    def choose(self, setting: str, value: object) -> None:
        """Choose in a box of the settings page, as a click does."""
        box = cast(QComboBox, self.settings.field(setting))
        index = box.findData(value)
        assert index >= 0, f"{value!r} is not offered"
        box.setCurrentIndex(index)
        box.activated.emit(index)


@dataclass
class SearchDriver:
    """Types and reads."""

    page: SearchPage

    def type(self, text: str) -> None:
        """Put text into the field as a paste does."""
        self.page.field.selectAll()
        self.page.field.insert(text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the field."""
        QTest.keyClick(self.page.field, key, modifier)

    def text(self) -> str:
        """What stands in the field."""
        return self.page.field.text()

    def hits(self) -> list[NameHit]:
        """The results shown."""
        return _hits(self.page.results)

    def spoken(self) -> list[str]:
        """The results as a screen reader says them."""
        model = self.page.results.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def names(self) -> list[str]:
        """The scientific names of the results."""
        return [hit.scientific_name for hit in self.hits()]

    def chosen(self) -> str:
        """The scientific name of the chosen row."""
        return str(self.page.results.currentIndex().data())

    def summary(self) -> str:
        """The line above the results."""
        return self.page.summary

    def recent(self) -> list[str]:
        """The recent look-ups shown."""
        return [hit.scientific_name for hit in _hits(self.page.start.recent)]

    def says_not_found(self) -> bool:
        """Whether the not-found state is shown."""
        return self.page.not_found.isVisible()

    def suggestions(self) -> list[str]:
        """The names offered instead."""
        return [button.text() for button in self.page.not_found.suggestion_buttons()]

    def take_suggestion(self, row: int) -> None:
        """Press a suggestion."""
        self.page.not_found.suggestion_buttons()[row].click()


@dataclass
class BrowseDriver:
    """Walks the columns."""

    page: BrowsePage

    def titles(self) -> list[str]:
        """Titles of the columns."""
        return [column.title for column in self.page.columns]

    def names(self, depth: int) -> list[str]:
        """Names in a column."""
        model = self.page.columns[depth].list.model()
        return [model.index(row, 0).data(LineRole).name for row in range(model.rowCount())]

    def spoken(self, depth: int, name: str) -> str:
        """A line as a screen reader says it."""
        return str(self._index(depth, name).data(Qt.ItemDataRole.AccessibleTextRole))

    def choose(self, *names: str) -> None:
        """Choose a name in each column in turn."""
        for depth, name in enumerate(names):
            self.enter(depth)
            self.page.columns[depth].list.setCurrentIndex(self._index(depth, name))

    def enter(self, depth: int) -> None:
        """Put the keyboard into a column."""
        column = self.page.columns[depth].list
        column.setFocus()
        if not column.hasFocus():
            QApplication.sendEvent(column, QFocusEvent(QFocusEvent.Type.FocusIn))

    def press(self, depth: int, key: Qt.Key) -> None:
        """Press a key in a column."""
        QTest.keyClick(self.page.columns[depth].list, key)

    def filter(self, words: str) -> None:
        """Filter the column the keyboard is in."""
        self.page.filter_field.setText(words)

    def chosen(self) -> list[str]:
        """Names chosen, from class downwards."""
        return [line.name for line in self.page.path()]

    def _index(self, depth: int, name: str) -> QModelIndex:
        return self.page.columns[depth].list.model().index(self.names(depth).index(name), 0)


def _hits(view: HitList) -> list[NameHit]:
    model = view.model()
    return [model.index(row, 0).data(HitRole) for row in range(model.rowCount())]


def widgets_of(parent: QWidget) -> list[QWidget]:
    """All widgets below one, itself included."""
    return [parent, *parent.findChildren(QWidget)]
