"""Goods that are packed together: added, taken out, answered as a whole, printed and kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inama_id import paths
from inama_id.ui.app import Desktop
from inama_id.ui.history import PageId
from inama_id.ui.pages.documents.packed_goods import MOST, PackedGoods
from inama_id.ui.printing.page_output import Takeaway
from species_db.build import compiler
from tests.ui.documents_driver import DocumentsDriver

_CATTLE = {"taxon": "bos-taurus", "term": "SKI", "movement": "import", "exporter": "IN", "importer": "US"}


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
    """Hands on the form of a movement of cattle skins, over the real content."""
    desktop = make_desktop(real_content)
    desktop.settings.change(window_language="en")
    desktop.start()
    driver = DocumentsDriver(desktop)
    qtbot.waitExposed(driver.window)
    driver.window.open(PageId.DOCUMENTS)
    driver.fill(**_CATTLE)
    return driver


def _packed(papers: DocumentsDriver) -> PackedGoods:
    return papers.page.which.form.packed


def _pack(papers: DocumentsDriver, taxon: str, term: str) -> None:
    _packed(papers).more.click()
    one = _packed(papers).goods[-1]
    one.taxon.put(taxon)
    one.term.put(term)
    papers.page.which.refresh()


def _tell_apart(papers: DocumentsDriver, *, apart: bool) -> None:
    _packed(papers).apart.pair.buttons[apart].click()
    papers.page.which.refresh()


def _taken(papers: DocumentsDriver) -> Takeaway:
    takeaway = papers.page.which.takeaway()
    assert takeaway is not None
    return takeaway


def test_goods_alone_are_not_asked_about_a_packing(papers: DocumentsDriver) -> None:
    assert _packed(papers).apart.isHidden()
    assert "packing as a whole" not in _taken(papers).copied


def test_until_somebody_looks_the_packing_is_held_together(papers: DocumentsDriver) -> None:
    _pack(papers, "dalbergia-nigra", "SAW")
    assert papers.said().startswith("Not covered by the Convention. Held together: Bos taurus")
    assert "Can the goods be told apart?" in _taken(papers).copied


@pytest.mark.parametrize(
    ("apart", "held"),
    [
        (False, "Held together: Bos taurus, SKI · skin; Dalbergia nigra, SAW · sawn wood"),
        (True, "To be held: Dalbergia nigra, SAW · sawn wood"),
    ],
)
def test_what_is_held_is_shown_printed_and_copied(papers: DocumentsDriver, apart: bool, held: str) -> None:
    _pack(papers, "dalbergia-nigra", "SAW")
    _tell_apart(papers, apart=apart)
    taken = _taken(papers)
    assert held in papers.said()
    assert held in taken.copied
    assert "Can the goods be told apart?" not in taken.copied
    for html in (taken.printed.html, taken.web_page):
        part = html.partition("The packing as a whole")[2]
        assert held in part
        assert "C-532/13" in part


def test_goods_outside_the_convention_are_not_held(papers: DocumentsDriver) -> None:
    _pack(papers, "bos-taurus", "MEA")
    assert "None of the goods has to be held" in papers.said()


def test_what_is_missing_names_its_goods(papers: DocumentsDriver) -> None:
    _pack(papers, "loxodonta-africana", "TUS")
    assert "originally come? (Loxodonta africana, TUS" in _taken(papers).copied
    papers.fill(origin="KE")
    assert "originally come?" not in _taken(papers).copied


@pytest.mark.parametrize(("grams", "exceeds"), [("25", False), ("26", True)])
def test_what_one_person_carries_counts_together(papers: DocumentsDriver, grams: str, exceeds: bool) -> None:
    papers.fill(taxon="acipenser-baerii", term="CAV", quantity="100", unit="g", personal="yes", exporter="FR")
    _pack(papers, "huso-huso", "CAV")
    tin = _packed(papers).goods[0]
    tin.quantity.put(grams)
    tin.unit.put("g")
    _tell_apart(papers, apart=True)
    copied = _taken(papers).copied
    assert ("All goods together exceed: Caviar" in copied) == exceeds
    assert ("C-87/20" in copied) == exceeds
    assert f"CAV · caviar, {grams} gram" in _taken(papers).web_page


def test_a_unit_that_does_not_fit_other_goods_is_no_bar(papers: DocumentsDriver) -> None:
    _pack(papers, "dalbergia-nigra", "SAW")
    _packed(papers).goods[0].quantity.put("2")
    _packed(papers).goods[0].unit.put("flask")
    papers.page.which.refresh()
    assert "Held together" in papers.said()


def test_goods_are_taken_out_again(papers: DocumentsDriver) -> None:
    _pack(papers, "dalbergia-nigra", "SAW")
    _packed(papers).goods[0].remove.click()
    papers.page.which.refresh()
    assert not _packed(papers).goods
    assert papers.said() == "Not covered by the Convention"
    assert _packed(papers).more.isAncestorOf(papers.focus) or papers.focus is _packed(papers).more


def test_goods_whose_taxon_is_not_chosen_do_not_count(papers: DocumentsDriver) -> None:
    _pack(papers, "qwertzuiop", "SAW")
    assert papers.said() == "Not covered by the Convention"
    assert "not the same as not listed" in _packed(papers).goods[0].taxon.remark


def test_no_more_than_eight_are_added(papers: DocumentsDriver) -> None:
    for _ in range(MOST):
        assert not _packed(papers).more.isHidden()
        _packed(papers).more.click()
    assert _packed(papers).more.isHidden()
    _packed(papers).goods[0].remove.click()
    assert not _packed(papers).more.isHidden()


def test_an_emptied_form_brings_its_packing_back(papers: DocumentsDriver) -> None:
    _pack(papers, "dalbergia-nigra", "SAW")
    _tell_apart(papers, apart=True)
    bar = papers.page.which.bar
    bar.clear.click()
    assert not _packed(papers).goods
    assert _packed(papers).apart.value is None
    bar.bring_back.click()
    papers.page.which.refresh()
    assert "To be held: Dalbergia nigra" in papers.said()


def test_another_language_keeps_the_packing(papers: DocumentsDriver) -> None:
    _pack(papers, "dalbergia-nigra", "SAW")
    _tell_apart(papers, apart=False)
    papers.desktop.settings.change(window_language="fr")
    papers.page.which.refresh()
    assert "À retenir ensemble : Bos taurus" in papers.said()
    assert "Le colis dans son ensemble" in _taken(papers).copied


def test_tab_goes_from_the_last_goods_to_the_button_for_more(papers: DocumentsDriver) -> None:
    _pack(papers, "dalbergia-nigra", "SAW")
    walked = papers.walk(_packed(papers).goods[-1].unit.box, 1)
    assert walked == [_packed(papers).more]
