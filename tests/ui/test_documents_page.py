"""The documents page over the real content: from an item to its papers, and from a paper to its faults."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from inama_id import paths
from inama_id.domain.documents.findings import Level
from inama_id.ui.app import Desktop
from inama_id.ui.history import PageId
from inama_id.ui.pages.documents.permit_side import PermitSide
from inama_id.ui.printing.pdf import Paper
from inama_id.ui.settings import ThemeChoice
from inama_id.ui.theme import Theme
from species_db.build import compiler
from tests.ui.documents_driver import DocumentsDriver
from tests.ui.drivers import Driver
from tests.ui.identify_driver import IdentifyDriver

_CROCODILE = "nile-crocodile-leather"
_SOUND: Mapping[str, str] = {
    "kind": "export-permit",
    "number": "GH-2026-114",
    "valid_until": "2026-09-30",
    "importer": "DE",
    "exporter": "GH",
    "purpose": "T",
    "issuer": "GH",
    "issued": "2026-03-30",
    "signed": "yes",
    "original": "original",
    "name": "Python regius",
    "term": "LIV",
    "appendix": "II",
    "source": "W",
    "quantity": "10",
    "origin": "GH",
}
"""An export permit for wild royal pythons from Ghana, presented on 1 April 2026."""
_ENDORSED: Mapping[str, str] = {
    "endorsed": "yes",
    "endorsed_on": "2026-03-31",
    "endorsement_signed": "yes",
    "transport_number": "AWB 020-1",
}


@pytest.fixture(scope="session")
def real_content() -> Path:
    """The database of the real content, built once where it is not current."""
    if "INAMA_ID_CONTENT" in os.environ:
        return paths.content_path()
    if not compiler.is_current():
        compiler.build(compiler.check().content, lambda _step: None)
    return compiler.DATABASE


@pytest.fixture
def papers(make_desktop: Callable[[Path], Desktop], real_content: Path, qtbot: QtBot) -> DocumentsDriver:
    """Hands on the documents page in the open window."""
    desktop = make_desktop(real_content)
    desktop.settings.change(window_language="en")
    desktop.start()
    driver = DocumentsDriver(desktop)
    qtbot.waitExposed(driver.window)
    driver.window.open(PageId.DOCUMENTS)
    return driver


# From an item to its papers.


def test_from_a_kind_of_item_to_its_papers_in_two_clicks(papers: DocumentsDriver) -> None:
    papers.window.open_profile(_CROCODILE)
    papers.press_documents_of_profile()
    assert papers.window.place.page is PageId.DOCUMENTS
    assert papers.field("taxon").words == "crocodylus-niloticus"
    assert papers.said().startswith("Covered")
    offered = papers.offers("term")
    assert "LPS" in "".join(button.text() for button in offered)
    next(button for button in offered if "LPS" in button.text()).click()
    papers.page.which.refresh()
    assert "export permit" in papers.documents()


def test_from_an_identified_item_to_its_papers_in_two_clicks(papers: DocumentsDriver) -> None:
    identify = IdentifyDriver(Driver(papers.desktop)).open()
    identify.choose_form(identify.forms()[0])
    leader = identify.page.session.assessment.candidates[0].profile_id
    identify.page.panel.banner.button.click()
    identify.page.result.documents.click()
    assert papers.window.place.page is PageId.DOCUMENTS
    item = papers.page.item
    assert item is not None
    assert item.profile.id == leader
    assert papers.field("taxon").words or len(papers.offers("taxon")) == len(item.taxa)


def test_an_item_of_no_taxon_says_so(papers: DocumentsDriver) -> None:
    papers.page.show_case(profile_id="coral-beads-unlisted")
    assert papers.answer is None
    assert "The Convention asks for no document" in papers.words()


def test_an_item_of_several_taxa_offers_them(papers: DocumentsDriver) -> None:
    papers.page.show_case(profile_id="african-antelope-trophies")
    offered = papers.offers("taxon")
    assert len(offered) > 1
    offered[0].click()
    papers.page.which.refresh()
    assert papers.answer is not None


def test_from_a_taxon_to_its_papers_in_one_click(papers: DocumentsDriver) -> None:
    papers.window.open_taxon("loxodonta-africana")
    papers.press_documents_of_taxon()
    assert papers.field("taxon").words == "loxodonta-africana"
    assert not papers.offers("term")


def test_what_was_filled_in_for_another_item_does_not_stay(papers: DocumentsDriver) -> None:
    papers.fill(taxon="loxodonta-africana", term="TUS", exporter="ZW")
    papers.page.show_case("crocodylus-niloticus", ("LPS",))
    assert "LPS" in papers.field("term").words
    assert not papers.field("exporter").words


def test_the_way_back_leads_to_the_item(papers: DocumentsDriver) -> None:
    papers.window.open_profile(_CROCODILE)
    papers.press_documents_of_profile()
    QTest.keyClick(papers.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert papers.window.place.page is PageId.PROFILE


# Which papers.


def test_a_name_is_typed_and_chosen_by_keyboard(papers: DocumentsDriver) -> None:
    papers.type("python reg")
    papers.press(Qt.Key.Key_Return)
    papers.page.which.refresh()
    assert papers.field("taxon").words == "python-regius"
    assert "Appendix II" in papers.said()


def test_a_name_typed_in_full_needs_no_choice(papers: DocumentsDriver) -> None:
    papers.type("Python regius")
    papers.press(Qt.Key.Key_Tab)
    assert papers.field("taxon").words == "python-regius"


def test_a_name_that_is_not_held_is_not_called_unlisted(papers: DocumentsDriver) -> None:
    papers.fill(taxon="qwertzuiop")
    assert "not the same as not listed" in papers.field("taxon").remark
    assert papers.answer is None


def test_what_is_missing_is_asked_and_leads_to_its_field(papers: DocumentsDriver) -> None:
    papers.fill(taxon="crocodylus-niloticus", term="LPS", exporter="ZA", importer="DE", movement="import")
    assert "origin" in papers.questions()
    papers.reply("origin")
    assert papers.field("origin").isAncestorOf(papers.focus)
    papers.fill(origin="ZA")
    assert "origin" not in papers.questions()
    assert "Appendix II" in papers.said()


def test_a_condition_is_answered_and_taken_back(papers: DocumentsDriver) -> None:
    papers.fill(taxon="crocodylus-niloticus", term="LPS", exporter="ZA", origin="ZA", importer="CH", movement="import")
    papers.fill(personal="yes", quantity="2")
    asked = papers.questions()
    condition = next(each for each in asked if each not in papers.page.which.form.fields)
    papers.reply(condition, 0)
    assert condition not in papers.questions()
    said = papers.page.which.form.said
    assert said.given[0][1] == "Yes"
    said.buttons[0].click()
    papers.page.which.refresh()
    assert condition in papers.questions()


def test_stricter_rules_can_be_switched_on(papers: DocumentsDriver) -> None:
    papers.fill(taxon="python-regius", term="LIV", movement="import", exporter="GH", origin="GH", importer="DE")
    papers.fill(source="W", purpose="T")
    before = papers.documents()
    papers.page.which.form.layers["eu"].click()
    papers.page.which.refresh()
    assert "import permit" not in before
    assert "import permit" in papers.documents()


def test_goods_that_are_not_covered_need_no_paper_but_national_law(papers: DocumentsDriver) -> None:
    papers.fill(taxon="bos-taurus")
    assert papers.said() == "Not covered by the Convention"
    assert not papers.documents()


@pytest.mark.parametrize(
    ("field", "words", "sentence"),
    [
        ("quantity", "a few", "not a number"),
        ("quantity", "-3", "not a number"),
        ("acquired", "31.31.2020", "not a day"),
        ("term", "XQX", "not in the list"),
        ("exporter", "Atlantis", "not in the list"),
        ("acquired", "2030-01-01", "cannot be understood"),
    ],
)
def test_bad_input_gets_one_sentence_at_its_field(
    papers: DocumentsDriver, field: str, words: str, sentence: str
) -> None:
    papers.fill(taxon="python-regius", **{field: words})
    assert sentence in papers.field(field).remark
    assert papers.field(field).words == words


def test_a_complaint_goes_when_its_cause_goes(papers: DocumentsDriver) -> None:
    papers.fill(taxon="python-regius", acquired="2026-06-01")
    assert papers.field("acquired").is_wrong
    papers.desktop.on_date.set(date(2026, 7, 1))
    assert not papers.field("acquired").is_wrong
    assert papers.answer is not None


def test_numbers_and_days_are_read_as_they_are_written(papers: DocumentsDriver) -> None:
    papers.fill(taxon="python-regius", quantity="2,5", acquired="1.2.1970")
    form = papers.page.which.form
    assert form.situation is not None
    assert form.situation.specimen.quantity == 2.5
    assert papers.field("acquired").remark == "1 February 1970"


def test_an_emptied_form_can_be_brought_back(papers: DocumentsDriver) -> None:
    papers.fill(taxon="python-regius", term="LIV", quantity="3")
    bar = papers.page.which.bar
    bar.clear.click()
    assert not papers.field("quantity").words
    bar.bring_back.click()
    assert papers.field("quantity").words == "3"
    assert papers.field("taxon").words == "python-regius"


def test_another_language_keeps_what_was_filled_in(papers: DocumentsDriver) -> None:
    papers.fill(taxon="python-regius", term="LIV", exporter="GH")
    papers.enter(_SOUND)
    papers.enter({"name": "Loxodonta africana"}, line=1)
    papers.desktop.settings.change(window_language="fr")
    assert papers.field("taxon").words == "python-regius"
    assert papers.field("exporter").words.startswith("GH")
    assert papers.page.permit.form.lines[1].fields["name"].words == "Loxodonta africana"
    assert papers.page.permit.form.fields["valid_until"].words == "2026-09-30"


# A permit.


def test_nothing_is_said_of_an_empty_form(papers: DocumentsDriver) -> None:
    papers.page.show_tab(1)
    assert not papers.found()
    assert not papers.rows()


def test_a_sound_paper_has_no_contradiction(papers: DocumentsDriver) -> None:
    papers.enter({**_SOUND, **_ENDORSED})
    assert "no-contradiction" in papers.found()
    assert papers.page.permit.side.shown.headline.startswith("No contradiction found")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("rule", "box", "planted"),
    [
        ("validity-too-long", "2", {"valid_until": "2026-12-31"}),
        ("expired", "2", {"valid_until": "2026-03-31"}),
        ("not-original", "1", {"original": "copy"}),
        ("appendix-differs", "10", {"appendix": "I"}),
        ("source-kingdom", "10", {"source": "A"}),
        ("unsigned", "13", {"signed": "no"}),
        ("quota-exceeded", "11a", {"used": "900", "quota": "500"}),
        ("quantity-over-permit", "11", {"found": "12"}),
        ("wild-outside-range", "12", {"exporter": "DE", "origin": "DE", "issuer": "DE"}),
    ],
)
def test_a_planted_fault_is_found(papers: DocumentsDriver, rule: str, box: str, planted: dict[str, str]) -> None:
    papers.enter({**_SOUND, **_ENDORSED, **planted})
    assert rule in papers.found(), papers.found()
    assert papers.box(box).level in (Level.CONTRADICTION, Level.ASK_AUTHORITY)


def test_a_press_on_a_finding_leads_to_its_box(papers: DocumentsDriver) -> None:
    papers.page.show_tab(1)
    papers.enter({**_SOUND, **_ENDORSED, "valid_until": "2026-12-31"})
    QTest.mouseClick(papers.rows()[0], Qt.MouseButton.LeftButton)
    assert papers.box("2").isAncestorOf(papers.focus)


def test_a_finding_of_the_second_line_leads_to_the_second_line(papers: DocumentsDriver) -> None:
    papers.page.show_tab(1)
    papers.enter({**_SOUND, **_ENDORSED})
    second = {key: _SOUND[key] for key in ("name", "term", "source", "quantity", "origin")}
    papers.enter({**second, "appendix": "I"}, line=1)
    assert papers.page.permit.findings[0].text.startswith("Line B: Box 10")
    assert papers.box("10", 0).level is not Level.CONTRADICTION
    assert papers.box("10", 1).level is Level.CONTRADICTION
    papers.rows()[0].buttons[0].click()
    assert papers.box("10", 1).isAncestorOf(papers.focus)


def test_boxes_not_filled_in_are_told_in_one_row(papers: DocumentsDriver) -> None:
    papers.enter({"kind": "export-permit", "number": "1"})
    told = [row for row in papers.rows() if len(row.buttons) > 3]
    assert len(told) == 1
    assert papers.box("13").level is None


def test_a_line_of_goods_is_taken_out(papers: DocumentsDriver) -> None:
    papers.enter(_SOUND)
    papers.enter({"name": "Loxodonta africana"}, line=1)
    form = papers.page.permit.form
    form.lines[0].remove.click()
    assert [line.fields["name"].words for line in form.lines] == ["Loxodonta africana"]


def test_two_source_codes_are_understood(papers: DocumentsDriver) -> None:
    papers.enter({**_SOUND, "source": "O/W"})
    source = papers.page.permit.form.lines[0].fields["source"]
    assert source.words == "O/W"
    assert not source.is_wrong


def test_the_drawing_leads_to_the_field_and_follows_the_keyboard(papers: DocumentsDriver) -> None:
    papers.page.show_tab(1)
    side = papers.page.permit.side
    side.bar.setCurrentIndex(1)
    papers.press_on_picture("13")
    assert papers.box("13").isAncestorOf(papers.focus)
    papers.box("4").fields[0].setFocus()
    assert side.picture.box.number == "4"
    side.picture.setFocus()
    QTest.keyClick(side.picture, Qt.Key.Key_Down)
    assert side.picture.box.number == "5"
    QTest.keyClick(side.picture, Qt.Key.Key_Return)
    assert papers.box("5").isAncestorOf(papers.focus)


def test_tab_goes_through_the_paper_in_its_order(papers: DocumentsDriver) -> None:
    papers.page.show_tab(1)
    papers.enter({"name": "Python regius"}, line=1)
    form = papers.page.permit.form
    seen = papers.walk(form.fields["kind"].editor, 75)
    order = ["1", "2", "3", "4", "5", "5a", "5b", "6", "7/8", "9", "10", "11", "11a", "12", "12a", "12b"]
    places = [next(at for at, widget in enumerate(seen) if papers.box(box, 0).isAncestorOf(widget)) for box in order]
    assert places == sorted(places)
    second = next(at for at, widget in enumerate(seen) if papers.box("7/8", 1).isAncestorOf(widget))
    issued = next(at for at, widget in enumerate(seen) if papers.box("13").isAncestorOf(widget))
    assert places[-1] < second < issued


# Labels and tags.


def test_every_example_reads_well(papers: DocumentsDriver) -> None:
    labels = papers.page.labels
    for kind, chip in labels.kinds.items():
        chip.click()
        for button in list(labels.examples):
            button.click()
            assert labels.reading is not None
            assert labels.reading.well_formed, (kind, button.text())


def test_a_label_that_is_cut_short_says_what_is_missing(papers: DocumentsDriver) -> None:
    labels = papers.page.labels
    labels.choose("caviar-label")
    labels.field.put("HUS/W/RU/2000")
    assert labels.words == "Not well formed: plant and lot are missing."
    labels.field.put("HUS/W/QQ/2000/A/B")
    assert "QQ" in labels.words


# The page.


@pytest.mark.parametrize("number", range(6))
def test_alt_and_a_number_show_a_tab(papers: DocumentsDriver, number: int) -> None:
    key = Qt.Key(Qt.Key.Key_1.value + number)
    QTest.keyClick(papers.focus, key, Qt.KeyboardModifier.AltModifier)
    assert papers.page.bar.currentIndex() == number
    assert papers.page.tab(number).isVisible()


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.LIGHT])
def test_every_theme_shows_the_page(papers: DocumentsDriver, theme: ThemeChoice) -> None:
    papers.fill(taxon="loxodonta-africana")
    papers.enter(_SOUND)
    papers.desktop.settings.change(theme=theme)
    for number in range(6):
        papers.page.show_tab(number)
        assert not papers.page.grab().isNull()


@pytest.mark.parametrize("tab", ["which", "permit"])
def test_the_answer_is_saved_as_pdf(papers: DocumentsDriver, tab: str, tmp_path: Path) -> None:
    papers.fill(taxon="crocodylus-niloticus", term="LPS", exporter="ZA", origin="ZA", movement="export")
    papers.enter({**_SOUND, "valid_until": "2026-12-31"})
    target = tmp_path / f"{tab}.pdf"
    output = getattr(papers.page, tab).output
    output._ask = lambda *_: str(target)  # the dialog is the system's own
    output.save_pdf(Paper.A4)
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 5_000


def test_the_text_for_the_clipboard_holds_the_answer(papers: DocumentsDriver) -> None:
    papers.fill(taxon="crocodylus-niloticus", term="LPS", exporter="ZA", origin="ZA", movement="export")
    shown = papers.page.which.takeaway()
    assert shown is not None
    assert "export permit" in shown.copied
    assert "Article IV" in shown.web_page


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("scale", [100, 200])
def test_what_acts_is_named_large_and_reached(papers: DocumentsDriver, number: int, scale: int) -> None:
    papers.desktop.settings.change(text_scale=scale)
    papers.window.resize(1366, 768)
    papers.fill(taxon="crocodylus-niloticus", term="LPS", personal="yes")
    papers.enter(_SOUND)
    papers.enter({"name": "Loxodonta africana"}, line=1)
    papers.page.labels.field.put("TH99-0001POR")
    papers.page.show_tab(number)
    QApplication.processEvents()
    assert papers.window.size() == QSize(1366, 768)
    for widget in papers.acting(number):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip(), widget
        assert widget.height() >= 44, widget
        assert isinstance(widget, QToolButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


def test_where_there_is_no_room_form_and_answer_are_turned(papers: DocumentsDriver) -> None:
    papers.desktop.settings.change(text_scale=200)
    papers.window.resize(1366, 768)
    papers.fill(taxon="crocodylus-niloticus", term="LPS")
    QApplication.processEvents()
    parts = papers.page.which.parts
    assert papers.field("taxon").isVisible()
    assert parts.bar.tabText(1).startswith("Covered")
    parts.bar.setCurrentIndex(1)
    assert papers.answer is not None
    assert papers.answer.isVisible()
    assert not papers.field("taxon").isVisible()
    papers.reply("origin")
    assert papers.field("origin").isVisible()
    assert papers.field("origin").isAncestorOf(papers.focus)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_no_word_is_cut_off_sideways(papers: DocumentsDriver, number: int) -> None:
    papers.desktop.settings.change(text_scale=200)
    papers.window.resize(1366, 768)
    papers.fill(taxon="crocodylus-niloticus", term="LPS", personal="yes")
    papers.enter(_SOUND)
    papers.page.show_tab(number)
    QApplication.processEvents()
    for part in papers.parts(number):
        assert part.widget().width() <= part.viewport().width(), part.accessibleName()


def test_content_without_boxes_leaves_the_sheet_empty(app: QApplication, qtbot: QtBot) -> None:
    side = PermitSide((), Theme(app))
    qtbot.addWidget(side)
    asked: list[str] = []
    side.box_requested.connect(lambda number, _line: asked.append(number))
    side.bar.setCurrentIndex(1)
    side.show()
    qtbot.waitExposed(side)
    side.picture.choose("4")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(side.picture, key)
    assert (asked, side.look.text()) == ([], "")
    side.close()
