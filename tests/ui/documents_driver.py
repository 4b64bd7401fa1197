"""Hands on the documents page; the only code in tests that knows its widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTabBar, QToolButton, QWidget

from inama_id.ui.app import Desktop
from inama_id.ui.history import PageId
from inama_id.ui.main_window import MainWindow
from inama_id.ui.pages.documents.documents_page import DocumentsPage
from inama_id.ui.pages.documents.field import Field
from inama_id.ui.pages.documents.findings_view import FindingRow, FindingsView
from inama_id.ui.pages.documents.paper_box import PaperBox
from inama_id.ui.pages.documents.two_parts import Part
from inama_id.ui.pages.documents.which_answers import WhichAnswers
from inama_id.ui.pages.documents.yes_no import YesNoField
from inama_id.ui.pages.profile.profile_page import ProfilePage
from inama_id.ui.pages.species.species_page import SpeciesPage
from inama_id.ui.widgets.empty_state import EmptyState
from tests.ui.drivers import widgets_of


@dataclass
class DocumentsDriver:
    """Fills in, presses and reads."""

    desktop: Desktop

    @property
    def window(self) -> MainWindow:
        """The window as it is now; settings make it anew."""
        assert self.desktop.window is not None
        return self.desktop.window

    @property
    def page(self) -> DocumentsPage:
        """The page."""
        return cast(DocumentsPage, self.window.page(PageId.DOCUMENTS))

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        focused = self.window.focusWidget()
        assert focused is not None
        return focused

    def press_documents_of_profile(self) -> None:
        """Press the button on the page of the kind of item on show."""
        cast(ProfilePage, self.window.page(PageId.PROFILE)).documents.click()

    def press_documents_of_taxon(self) -> None:
        """Press the button on the page of the taxon on show."""
        cast(SpeciesPage, self.window.page(PageId.SPECIES)).documents.click()

    # Which papers.

    def fill(self, **words: str) -> None:
        """Fill in fields of a movement and wait for the answer."""
        _fill(self.page.which.form.fields, words)
        self.page.which.refresh()

    def field(self, key: str) -> Field:
        """A field of a movement."""
        return self.page.which.form.fields[key]

    def type(self, words: str) -> None:
        """Type a name into the field of the taxon."""
        line = self.page.which.form.taxon.line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, words)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus, key)

    @property
    def answer(self) -> WhichAnswers | None:
        """The answer on show, if there is one."""
        shown = self.page.which.shown
        return shown if isinstance(shown, WhichAnswers) else None

    def said(self) -> str:
        """The answer in a few words."""
        return self.answer.spoken if self.answer else ""

    def words(self) -> str:
        """What stands where the answer will be."""
        shown = self.page.which.shown
        return shown.words if isinstance(shown, EmptyState) else ""

    def questions(self) -> list[str]:
        """What is still asked, by field or condition."""
        return list(self.answer.questions.buttons) if self.answer and self.answer.questions else []

    def reply(self, asked: str, button: int = 0) -> None:
        """Press a button of a question: to fill in, or yes (0) or no (1)."""
        assert self.answer is not None
        assert self.answer.questions is not None
        self.answer.questions.buttons[asked][button].click()
        self.page.which.refresh()

    def documents(self) -> list[str]:
        """Names of the documents needed, in order."""
        takeaway = self.page.which.takeaway()
        plan = self.page.which.plan
        assert takeaway is not None
        assert plan is not None
        return [document.name for document in plan.documents]

    def offers(self, key: str) -> list[QToolButton]:
        """What is offered for a field."""
        return self.page.which.form.offers.buttons(key)

    # A permit.

    def enter(self, words: Mapping[str, str], line: int = 0) -> None:
        """Enter what a paper says; fields of goods go into a line."""
        form = self.page.permit.form
        while len(form.lines) <= line:
            form.more.click()
        _fill(form.fields, {key: value for key, value in words.items() if key in form.fields})
        of_line = form.lines[line].fields
        _fill(of_line, {key: value for key, value in words.items() if key not in form.fields})
        self.page.permit.refresh()

    def found(self) -> list[str]:
        """Ids of the rules that spoke."""
        return [finding.rule for finding in self.page.permit.findings]

    def rows(self) -> list[FindingRow]:
        """The findings on show."""
        shown = self.page.permit.side.shown
        return shown.rows if isinstance(shown, FindingsView) else []

    def box(self, number: str, line: int | None = None) -> PaperBox:
        """A box of the form."""
        box = self.page.permit.form.box(number, line)
        assert box is not None
        return box

    def press_on_picture(self, number: str) -> None:
        """Press a box of the drawing."""
        picture = self.page.permit.side.picture
        place: QPoint = picture.place_of(number).toPoint()
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)

    def acting(self, number: int) -> list[QWidget]:
        """Widgets of a tab that act, those shown."""
        kinds = QAbstractButton | QLineEdit | QComboBox
        found = [widget for widget in widgets_of(self.page.tab(number)) if isinstance(widget, kinds)]
        return [widget for widget in found if widget.isVisible() and not _inner(widget)]

    def parts(self, number: int) -> list[Part]:
        """The scrolled parts of a tab."""
        return [part for part in widgets_of(self.page.tab(number)) if isinstance(part, Part) and part.isVisible()]

    def walk(self, start: QWidget, steps: int) -> list[QWidget]:
        """Go on by Tab and return where that leads."""
        start.setFocus()
        found = []
        for _ in range(steps):
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
            found.append(self.focus)
        return found


def _inner(widget: QWidget) -> bool:
    """Whether a widget is a part of one of Qt's own."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(parent, QComboBox | QLineEdit | QTabBar)


def _fill(fields: dict[str, Field], words: dict[str, str]) -> None:
    for key, value in words.items():
        field = fields[key]
        if isinstance(field, YesNoField):
            field.pair.buttons[value == "yes"].click()
        else:
            field.put(value)
