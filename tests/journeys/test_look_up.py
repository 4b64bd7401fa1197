"""An officer types what stands on a label and leaves with a sheet of paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from inama_id.domain.taxon import MatchKind
from inama_id.ui.actions import ActionId
from inama_id.ui.history import PageId
from inama_id.ui.pages.species.species_page import SpeciesPage
from tests.ui.drivers import Driver, widgets_of


def _species_page(driver: Driver) -> SpeciesPage:
    return cast(SpeciesPage, driver.window.page(PageId.SPECIES))


def _answer(driver: Driver) -> str:
    view = _species_page(driver).view
    assert view is not None
    return view.answer.spoken


def test_from_a_misspelt_name_to_paper(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    QTest.keyClicks(driver.search.page.field, "Loxodonta africanna")
    best = driver.search.hits()[0]
    assert (best.scientific_name, best.match_kind, best.appendix) == ("Loxodonta africana", MatchKind.FUZZY, "I/II")
    assert "Similar spelling" in driver.search.spoken()[0]
    driver.search.press(Qt.Key.Key_Return)
    assert driver.place() == (PageId.SPECIES, "loxodonta-africana")
    assert "Loxodonta africana" in _answer(driver)
    assert "I/II" in _answer(driver)

    paper = tmp_path / "sheet"
    offered: list[str] = []

    def choose(_parent: object, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        offered.append(suggestion)
        return str(paper), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    _species_page(driver).actions_of_sheet.save_a4.trigger()
    written = (tmp_path / "sheet.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert b"%%EOF" in written[-1024:]
    assert offered == ["loxodonta-africana-2026-04-01.pdf"]
    assert str(paper) in driver.notice()


def test_a_sheet_that_cannot_be_written_is_said(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    there = tmp_path / "file" / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(there), ""))
    driver.window.open_taxon("loxodonta-africana")
    _species_page(driver).actions_of_sheet.save_a4.trigger()
    assert "cannot be written" in driver.notice()


def test_browsing_leads_to_the_same_page(driver: Driver) -> None:
    driver.do(ActionId.BROWSE)
    # Names of orders may stand in the capitals of the Appendices.
    driver.browse.choose("Mammalia")
    order = next(name for name in driver.browse.names(1) if name.casefold() == "proboscidea")
    driver.browse.choose("Mammalia", order, "Elephantidae", "Loxodonta", "Loxodonta africana")
    assert driver.browse.titles()[:5] == ["Classes", "Orders", "Families", "Genera", "Species"]
    driver.browse.press(4, Qt.Key.Key_Return)
    assert driver.place() == (PageId.SPECIES, "loxodonta-africana")
    assert "I/II" in _answer(driver)
    driver.do(ActionId.BACK)
    assert driver.browse.chosen()[-1] == "Loxodonta africana"


def test_another_date_is_another_answer(driver: Driver) -> None:
    driver.search.type("Loxodonta africana")
    assert driver.search.hits()[0].appendix == "I/II"
    driver.desktop.on_date.set(date(1992, 1, 1))
    assert driver.search.hits()[0].appendix == "I"
    driver.search.press(Qt.Key.Key_Return)
    then = _answer(driver)
    driver.desktop.on_date.set(date(1980, 1, 1))
    earlier = _answer(driver)
    driver.do(ActionId.TODAY)
    now = _answer(driver)
    assert len({then, earlier, now}) == 3
    assert "Appendix I." in then
    assert "Appendix II." in earlier
    assert "I/II" in now


@pytest.mark.parametrize("day", [date(1980, 1, 1), date(2026, 4, 1), date(2030, 1, 1)])
def test_not_found_is_never_not_listed(driver: Driver, day: date) -> None:
    driver.desktop.on_date.set(day)
    driver.search.type("Zzyzxia qwortipes")
    assert driver.search.hits() == []
    assert driver.search.says_not_found()
    said = _said(driver.search.page.not_found)
    assert "Not found. This is not the same as not listed." in said
    assert "not listed" not in said.replace("not the same as not listed", "").casefold()


def test_not_listed_is_said_of_a_name_that_is_held(driver: Driver) -> None:
    driver.search.type("Aloe vera")
    assert not driver.search.says_not_found()
    best = driver.search.hits()[0]
    assert (best.scientific_name, best.match_kind, best.appendix) == ("Aloe vera", MatchKind.NOT_LISTED, None)
    driver.search.press(Qt.Key.Key_Return)
    assert "not found" not in _answer(driver).casefold()
    assert "not listed" in _answer(driver).casefold()


def _said(panel: QWidget) -> str:
    shown = [widget for widget in widgets_of(panel) if widget.isVisible()]
    texts = [widget.text() for widget in shown if isinstance(widget, QLabel | QPushButton)]
    return "\n".join([*texts, *(widget.accessibleName() for widget in shown)])
