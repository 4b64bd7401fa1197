"""Hands on the page of a kind of item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from inama_id.ui.history import PageId
from inama_id.ui.pages.profile.item_view import ItemView
from inama_id.ui.pages.profile.profile_page import ProfilePage
from inama_id.ui.pages.profile.taxon_rows import TaxonRows
from inama_id.ui.widgets.appendix_badge import AppendixBadge
from inama_id.ui.widgets.badge_row import BadgeRow
from inama_id.ui.widgets.section import Section
from tests.ui.drivers import Driver


@dataclass
class ProfileDriver:
    """Opens kinds of item and reads their pages."""

    driver: Driver

    @property
    def page(self) -> ProfilePage:
        """The page itself."""
        return cast(ProfilePage, self.driver.window.page(PageId.PROFILE))

    @property
    def view(self) -> ItemView:
        """The kind of item on show, with all its sections."""
        assert self.page.view is not None
        self.page.view.complete()
        return self.page.view

    def open(self, profile_id: str) -> ProfileDriver:
        """Open a kind of item."""
        self.driver.window.open_profile(profile_id)
        return self

    def look_up_on(self, day: date) -> None:
        """Choose another day."""
        self.driver.desktop.on_date.set(day)

    def place(self) -> tuple[PageId, str | None, str | None]:
        """Which page the window shows, of which taxon or kind of item."""
        place = self.driver.window.place
        return place.page, place.taxon_id, place.profile_id

    def answer(self) -> str:
        """The head of the page, as plain text."""
        return words_of(self.view.answer)

    def answer_badge(self) -> str:
        """What the badge of the head says to a screen reader."""
        return badges_of(self.view.answer)[0]

    def headings(self) -> list[str]:
        """The headings of the sections."""
        return [section.heading.text() for section in self.view.sections]

    def section(self, heading: str) -> str:
        """A section as plain text."""
        return words_of(self._section(heading))

    def badges(self, heading: str) -> list[str]:
        """The badges of a section, as a screen reader says them."""
        return badges_of(self._section(heading))

    def taxa(self) -> list[str]:
        """The taxa as a screen reader says them."""
        model = self._taxa().model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def open_taxon(self, row: int) -> None:
        """Choose a taxon by the keyboard."""
        taxa = self._taxa()
        taxa.setCurrentIndex(taxa.model().index(row, 0))
        QTest.keyClick(taxa, Qt.Key.Key_Return)

    def click_taxon(self, row: int) -> None:
        """Click on a taxon."""
        taxa = self._taxa()
        place = taxa.visualRect(taxa.model().index(row, 0)).center()
        QTest.mouseClick(taxa.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def click_look_alike(self, row: int) -> None:
        """Click beside the words of a look-alike."""
        rows: list[BadgeRow] = [*self._section("What it is mistaken for").findChildren(BadgeRow)]
        QTest.mouseClick(rows[row], Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    def follow(self, heading: str, link: str) -> None:
        """Follow a link of a section."""
        label = next(label for label in labels_of(self._section(heading)) if f'"{link}"' in label.text())
        label.linkActivated.emit(link)

    def hover(self, heading: str, link: str) -> str:
        """What is shown when the mouse comes to a link of a section."""
        label = next(label for label in labels_of(self._section(heading)) if f'"{link}"' in label.text())
        label.linkHovered.emit(link)
        return QToolTip.text()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Press a key of the page."""
        QTest.keyClick(self.driver.window, key, modifier)

    def focused_section(self) -> str:
        """The heading the keyboard stands on."""
        found = (section.heading.text() for section in self.view.sections if section.heading.hasFocus())
        return next(found, "")

    def in_sight(self, widget: QWidget) -> bool:
        """Whether the top of a widget is seen on the page."""
        return self.page.rect().contains(widget.mapTo(self.page, QPoint(1, 1)))

    def _taxa(self) -> TaxonRows:
        return cast(TaxonRows, self._section("What it may come from").findChild(TaxonRows))

    def _section(self, heading: str) -> Section:
        return next(section for section in self.view.sections if section.heading.text() == heading)


def labels_of(widget: QWidget) -> list[QLabel]:
    """All labels of a widget."""
    return [*widget.findChildren(QLabel)]


def words_of(widget: QWidget) -> str:
    """All that a widget says, as plain text."""
    return "\n".join(QTextDocumentFragment.fromHtml(label.text()).toPlainText() for label in labels_of(widget))


def badges_of(widget: QWidget) -> list[str]:
    """What the badges of a widget say to a screen reader."""
    found: list[AppendixBadge] = [*widget.findChildren(AppendixBadge)]
    return [badge.accessibleName() for badge in found]
