"""Hands on the species page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QWidget

from inama_id.ui.history import PageId
from inama_id.ui.pages.species.sheet_view import SheetView
from inama_id.ui.pages.species.species_page import SpeciesPage
from inama_id.ui.widgets.appendix_badge import AppendixBadge
from inama_id.ui.widgets.section import Section
from tests.ui.drivers import Driver


@dataclass
class SpeciesDriver:
    """Opens taxa and reads their sheets."""

    driver: Driver

    @property
    def page(self) -> SpeciesPage:
        """The page itself."""
        return cast(SpeciesPage, self.driver.window.page(PageId.SPECIES))

    @property
    def view(self) -> SheetView:
        """The sheet on show, with all its sections."""
        assert self.page.view is not None
        self.page.view.complete()
        return self.page.view

    def open(self, taxon_id: str) -> SpeciesDriver:
        """Open a taxon's page."""
        self.driver.window.open_taxon(taxon_id)
        return self

    def look_up_on(self, day: date) -> None:
        """Choose another day."""
        self.driver.desktop.on_date.set(day)

    def answer(self) -> str:
        """The head of the sheet, as plain text."""
        return _text(self.view.answer)

    def answer_badges(self) -> list[str]:
        """What the badge of the head says to a screen reader."""
        return _badges(self.view.answer)

    def headings(self) -> list[str]:
        """The headings of the sections."""
        return [section.heading.text() for section in self.view.sections]

    def section(self, heading: str) -> str:
        """A section as plain text."""
        return _text(self._section(heading))

    def section_badges(self, heading: str) -> list[str]:
        """The badges of a section, as a screen reader says them."""
        return _badges(self._section(heading))

    def follow(self, heading: str, link: str) -> None:
        """Follow a link of a section."""
        label = next(label for label in _labels(self._section(heading)) if f'"{link}"' in label.text())
        label.linkActivated.emit(link)

    def _section(self, heading: str) -> Section:
        return next(section for section in self.view.sections if section.heading.text() == heading)


def _text(widget: QWidget) -> str:
    return "\n".join(QTextDocumentFragment.fromHtml(label.text()).toPlainText() for label in _labels(widget))


def _labels(widget: QWidget) -> list[QLabel]:
    return [*widget.findChildren(QLabel)]


def _badges(widget: QWidget) -> list[str]:
    badges: list[AppendixBadge] = [*widget.findChildren(AppendixBadge)]
    return [badge.accessibleName() for badge in badges]
