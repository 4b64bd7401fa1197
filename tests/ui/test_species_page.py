"""The species page: the answer first, then the law, then everything else; by mouse and by keyboard."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QMarginsF, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inama_id.domain.taxon import TaxonId
from inama_id.errors import UnknownTaxon
from inama_id.services import open_services
from inama_id.ui.i18n import Language
from inama_id.ui.notices import Notice, Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.species.lower_entries import LowerEntries
from inama_id.ui.pages.species.sheet_view import SheetView
from inama_id.ui.pages.species.species_page import SpeciesPage
from inama_id.ui.printing.pdf import Paper, page_layout, pdf_bytes
from inama_id.ui.printing.sheet_pages import PrintedSheet
from inama_id.ui.settings import Settings, ThemeChoice
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.section import Folds

TODAY = date(2026, 4, 1)


def _labels(widget: QWidget) -> list[QLabel]:
    return cast("list[QLabel]", widget.findChildren(QLabel))


@dataclass
class SpeciesDriver:
    """Hands on the page."""

    page: SpeciesPage
    theme: Theme
    notices: list[Notice]
    asked: list[str]
    answers: list[str]
    """Paths to choose when asked where to save; empty for "cancel"."""

    def show(self, taxon: str, on: date = TODAY, language: str = "en") -> None:
        """Show a taxon and let the page finish."""
        self.page.show_taxon(TaxonId(taxon), on, language)
        self.view.complete()
        QApplication.processEvents()

    @property
    def view(self) -> SheetView:
        """The sheet on show."""
        assert self.page.view is not None
        return self.page.view

    def words(self) -> str:
        """All text of the sheet as written, folded parts only if they were opened."""
        return "\n".join(label.text() for label in _labels(self.view))

    def sections(self) -> list[str]:
        """Headings, in order."""
        return [section.heading.text() for section in self.view.sections]

    def follow(self, link: str) -> None:
        """Follow a link that stands somewhere on the sheet."""
        holder = next(label for label in _labels(self.view) if f'href="{escape(link)}"' in label.text())
        holder.linkActivated.emit(link)

    def neighbours(self, view: QListView) -> list[str]:
        """Names in one of the lists of neighbours."""
        model = view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def goes_below(self) -> bool:
        """Whether the neighbours are scrolled with the sheet."""
        content = self.view.parentWidget()
        return content is not None and content.isAncestorOf(self.page.neighbours)

    def is_in_sight(self, widget: QWidget) -> bool:
        """Whether the top of a widget is seen on the page."""
        return self.page.rect().contains(widget.mapTo(self.page, QPoint(1, 1)))


@pytest.fixture
def make(app: QApplication, qtbot: QtBot, nano_content: Path) -> Callable[..., SpeciesDriver]:
    """Make the page in a language."""

    def make_page(language: str = "en", *, watched: bool = True) -> SpeciesDriver:
        theme, notices, on_date = Theme(app), Notices(), OnDate(lambda: TODAY)
        theme.apply(Settings(theme=ThemeChoice.LIGHT))
        posted: list[Notice] = []
        asked: list[str] = []
        answers: list[str] = []
        notices.posted.connect(posted.append)

        def ask(_parent: QWidget, _title: str, suggestion: str, _kinds: str) -> str:
            asked.append(suggestion)
            return answers.pop(0)

        services = open_services(nano_content)
        page = SpeciesPage(services.species, services.profiles, notices, on_date, Language(language), theme, ask)
        if watched:
            qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        qtbot.waitExposed(page)
        return SpeciesDriver(page, theme, posted, asked, answers)

    return make_page


@pytest.fixture
def driver(make: Callable[..., SpeciesDriver]) -> SpeciesDriver:
    """The page in English."""
    return make()


def test_the_answer_comes_before_anything_is_waited_for(driver: SpeciesDriver) -> None:
    driver.page.show_taxon(TaxonId("loxodonta-africana"), TODAY, "en")
    spoken = driver.view.answer.spoken
    assert spoken.startswith("Loxodonta africana. African elephant. Appendices I/II.")
    assert "Populations of Botswana" in driver.words()


def test_the_rest_builds_itself(driver: SpeciesDriver, qtbot: QtBot) -> None:
    driver.page.show_taxon(TaxonId("loxodonta-africana"), TODAY, "en")
    assert 'href="day:' not in driver.words()
    qtbot.waitUntil(lambda: "Botswana&nbsp;<b>(II)</b>" in driver.words())


def test_one_card_for_each_population(driver: SpeciesDriver) -> None:
    driver.show("loxodonta-africana")
    words = driver.words()
    assert "All populations except those of Botswana, Namibia, South Africa and Zimbabwe" in words
    assert "Populations of Botswana, Namibia, South Africa and Zimbabwe" in words


def test_a_listed_taxon_has_no_section_of_reasons_why_not(driver: SpeciesDriver) -> None:
    driver.show("ara-macao")
    assert driver.sections() == [
        "Listing today",
        "What is covered",
        "Kinds of item",
        "History",
        "Names",
        "Countries",
        "References",
    ]


def test_an_excepted_taxon_says_why(driver: SpeciesDriver) -> None:
    driver.show("nymphicus-hollandicus")
    assert driver.sections()[0] == "Why it is not listed"
    assert "The entry for the order excepts this species by name" in driver.words()
    assert "What is covered" not in driver.sections()


def test_what_is_to_come_stands_under_its_own_heading(driver: SpeciesDriver) -> None:
    driver.show("mustelus-mustelus")
    assert driver.sections()[0] == "Upcoming changes"
    assert "Listing today" not in driver.sections()
    assert "Decided, not in force yet: Appendix II from 5 June 2027." in driver.view.answer.spoken


def test_another_day_is_named(driver: SpeciesDriver) -> None:
    driver.show("carcharhinus-longimanus", on=date(2020, 1, 1))
    assert "On 1 January 2020, not today" in driver.words()
    assert driver.sections()[:2] == ["Listing on 1 January 2020", "Later changes"]
    driver.show("carcharhinus-longimanus")
    assert "not today" not in driver.words()


def test_a_day_of_the_history_is_looked_up(driver: SpeciesDriver, qtbot: QtBot) -> None:
    driver.show("carcharhinus-longimanus")
    with qtbot.waitSignal(driver.page.date_changed) as caught:
        driver.follow("day:2014-09-14")
    assert caught.args == [date(2014, 9, 14)]


def test_links_ask_for_other_taxa(driver: SpeciesDriver, qtbot: QtBot) -> None:
    driver.show("ara-ararauna")
    for link in ("taxon:psittaciformes", "taxon:aves"):
        with qtbot.waitSignal(driver.page.taxon_requested) as caught:
            driver.follow(link)
        assert f"taxon:{caught.args[0]}" == link


def test_text_is_as_high_as_it_needs(driver: SpeciesDriver) -> None:
    driver.page.resize(1200, 300)
    driver.show("loxodonta-africana")
    for label in _labels(driver.view):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    content = driver.view.parentWidget()
    assert content is not None
    assert content.height() - driver.view.height() < 100, "nothing but a margin below the sheet"


def test_a_mark_leads_to_its_reference(driver: SpeciesDriver) -> None:
    driver.page.resize(1200, 360)
    driver.show("loxodonta-africana")
    section = driver.view.sections[-1]
    assert not driver.is_in_sight(section.heading)
    driver.follow("ref:1")
    label = next(label for label in _labels(section) if label.text().startswith("[1]"))
    assert driver.is_in_sight(label)


def test_a_card_leads_to_its_annotation(driver: SpeciesDriver) -> None:
    driver.page.resize(1200, 360)
    driver.show("dalbergia-latifolia")
    section = driver.view.sections[driver.sections().index("What is covered")]
    driver.follow("annotation:#15")
    assert driver.is_in_sight(section.heading)


def test_sections_are_reached_by_button_and_by_key(driver: SpeciesDriver) -> None:
    driver.page.resize(1200, 360)
    driver.show("loxodonta-africana")
    for number, section in enumerate(driver.view.sections):
        driver.view.list.buttons[0].click()
        driver.view.list.buttons[number].click()
        assert driver.is_in_sight(section.heading)
        assert driver.page.focusWidget() is section.heading
        driver.view.list.buttons[0].click()
        QTest.keyClick(driver.page, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.AltModifier)
        assert driver.page.focusWidget() is section.heading


def test_folds_open_and_close(app: QApplication, qtbot: QtBot) -> None:
    made: list[str] = []
    folds = Folds([(name, partial(_fill, name=name, made=made)) for name in ("Covered", "Terms")])
    qtbot.addWidget(folds)
    folds.show()
    first, second = folds.buttons
    assert made == [], "what nobody opens is not made"
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert made == ["Terms"]
    assert [label.text() for label in _labels(folds) if label.isVisible()] == ["Terms"]
    second.click()
    assert not any(label.isVisible() for label in _labels(folds))
    second.click()
    first.click()
    assert made == ["Terms", "Covered"], "and made once"


def _fill(inner: QVBoxLayout, name: str, made: list[str]) -> None:
    made.append(name)
    inner.addWidget(QLabel(name))


def test_neighbours_lead_on(driver: SpeciesDriver, qtbot: QtBot) -> None:
    driver.show("elephantidae")
    neighbours = driver.page.neighbours
    assert driver.neighbours(neighbours.parent_list.list) == ["Proboscidea"]
    children = neighbours.children_list.list
    assert driver.neighbours(children) == ["Loxodonta"]
    with qtbot.waitSignal(driver.page.taxon_requested) as caught:
        children.setCurrentIndex(children.model().index(0, 0))
        QTest.keyClick(children, Qt.Key.Key_Return)
    assert caught.args == ["loxodonta"]
    with qtbot.waitSignal(driver.page.taxon_requested) as caught:
        where = children.visualRect(children.model().index(0, 0)).center()
        QTest.mouseClick(children.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert caught.args == ["loxodonta"]


def test_siblings_leave_the_taxon_itself_out(driver: SpeciesDriver) -> None:
    driver.show("ara-macao")
    assert driver.neighbours(driver.page.neighbours.sibling_list.list) == ["Ara ararauna"]


def test_neighbours_go_below_where_it_is_narrow(driver: SpeciesDriver) -> None:
    driver.show("ara-macao")
    assert not driver.goes_below()
    driver.page.resize(500, 700)
    QApplication.processEvents()
    assert driver.goes_below()
    driver.show("elephantidae")
    assert driver.goes_below()


def test_entries_of_lower_taxa_are_a_list(driver: SpeciesDriver, qtbot: QtBot) -> None:
    driver.show("psittaciformes")
    (entries,) = cast("list[LowerEntries]", driver.view.findChildren(LowerEntries))
    assert entries.accessibleName() == "Entries of lower taxa"
    index = entries.model().index(0, 0)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Ara macao, Appendix I, In force since")
    with qtbot.waitSignal(driver.page.taxon_requested) as caught:
        entries.setCurrentIndex(index)
        QTest.keyClick(entries, Qt.Key.Key_Return)
    assert caught.args == ["ara-macao"]


def test_an_unknown_taxon_leaves_the_sheet_as_it_was(driver: SpeciesDriver) -> None:
    driver.show("ara-macao")
    with pytest.raises(UnknownTaxon):
        driver.page.show_taxon(TaxonId("no-such-taxon"), TODAY, "en")
    assert driver.view.answer.spoken.startswith("Ara macao")


def test_annotations_speak_the_window_language_whatever_the_names_do(make: Callable[..., SpeciesDriver]) -> None:
    driver = make("fr")
    driver.show("dalbergia-latifolia", language="es")
    assert "L’inscription couvre" in driver.words()


def test_the_colours_may_change_at_any_time(driver: SpeciesDriver) -> None:
    driver.theme.apply(Settings(theme=ThemeChoice.DARK))
    driver.show("loxodonta-africana")
    before = driver.view
    driver.theme.apply(Settings(theme=ThemeChoice.CONTRAST))
    assert driver.view is not before
    assert driver.view.answer.spoken == before.answer.spoken


def test_colours_change_after_a_page_is_gone(make: Callable[..., SpeciesDriver]) -> None:
    driver = make(watched=False)
    driver.show("ara-macao")
    driver.page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    driver.theme.apply(Settings(theme=ThemeChoice.DARK))


def test_the_citation_and_the_name_are_copied(driver: SpeciesDriver) -> None:
    driver.show("ara-ararauna")
    driver.page.actions_of_sheet.copy_text.trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("CITES Appendices in force from 5 March 2026, Ara ararauna (Linnaeus, 1758)")
    driver.page.actions_of_sheet.copy_name.trigger()
    assert QGuiApplication.clipboard().text() == "Ara ararauna"
    assert len(driver.notices) == 2


def test_nothing_is_copied_before_there_is_a_sheet(driver: SpeciesDriver) -> None:
    QGuiApplication.clipboard().setText("before")
    for action in driver.page.actions():
        if "…" not in action.text():
            action.trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert driver.notices == []


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_a_sheet_is_saved(driver: SpeciesDriver, tmp_path: Path, ending: str) -> None:
    driver.show("ara-macao", on=date(2019, 5, 3))
    actions = driver.page.actions_of_sheet
    action = {"pdf": actions.save_letter, "html": actions.save_html}[ending]
    driver.answers += ["", str(tmp_path / "sheet")]
    action.trigger()
    assert driver.notices == [], "the user changed their mind"
    action.trigger()
    assert driver.asked[-1] == f"ara-macao-2019-05-03.{ending}"
    start = {"pdf": b"%PDF-", "html": b"<!DOCTYPE html>"}[ending]
    assert (tmp_path / f"sheet.{ending}").read_bytes().startswith(start)
    assert "sheet" in driver.notices[-1].text


def test_a_disk_that_refuses_is_said_and_leaves_nothing(driver: SpeciesDriver, tmp_path: Path) -> None:
    driver.show("ara-macao")
    (tmp_path / "file").write_text("unharmed")
    driver.answers.append(str(tmp_path / "file" / "sheet.pdf"))
    driver.page.actions_of_sheet.save_a4.trigger()
    assert "cannot be written" in driver.notices[-1].text
    assert driver.notices[-1].advice
    assert [path.read_text() for path in tmp_path.glob("*") if path.is_file()] == ["unharmed"]


@pytest.mark.parametrize("paper", list(Paper))
def test_pages_are_the_paper_asked_for(paper: Paper) -> None:
    layout = page_layout(paper)
    width, height = {Paper.A4: (210, 297), Paper.LETTER: (216, 279)}[paper]
    size = layout.fullRect(QPageLayout.Unit.Millimeter).size()
    assert (round(size.width()), round(size.height())) == (width, height)
    assert layout.margins(QPageLayout.Unit.Millimeter) == QMarginsF(15, 15, 15, 15)


def test_text_goes_on_to_further_pages_and_stays_text(driver: SpeciesDriver) -> None:
    long = "".join(f"<p>Line {number}</p>" for number in range(200))
    sheet = PrintedSheet(long, "Title", "Content", "Looked up", "Page {page} of {pages}")
    data = pdf_bytes(sheet, Paper.A4, driver.page.font().family())
    assert data.count(b"/Type /Page\n") > 3
    assert b"/Subtype /Image" not in data
    assert b"/Title" in data


def test_paper_looks_the_same_whatever_the_window_does(driver: SpeciesDriver) -> None:
    sheet = PrintedSheet("<h1>Name</h1><p>Text</p>", "Title", "Content", "Looked up", "Page {page} of {pages}")
    drawn = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
        driver.theme.apply(Settings(theme=choice))
        drawn.append(_streams(pdf_bytes(sheet, Paper.A4, driver.page.font().family())))
    assert drawn[0]
    assert drawn[0] == drawn[1] == drawn[2]


def _streams(pdf: bytes) -> list[bytes]:
    """What the pages of a PDF draw."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    drawn = []
    for stream in packed:
        try:
            drawn.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return [stream for stream in drawn if b"BT" in stream]
