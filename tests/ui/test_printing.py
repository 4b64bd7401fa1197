"""What leaves the window: PDF, HTML, the citation; and what happens when it cannot."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from inama_id.ui.printing.pdf import Paper, pdf_bytes
from inama_id.ui.printing.sheet_pages import PrintedSheet
from tests.ui.drivers import Driver
from tests.ui.species_driver import SpeciesDriver

POINTS = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


@pytest.fixture
def species(driver: Driver) -> SpeciesDriver:
    """Hands on the species page, with a taxon of two entries."""
    return SpeciesDriver(driver).open("loxodonta-africana")


@pytest.fixture
def save_to(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the user answers to the file dialog, under ``path``."""
    answer = {"path": ""}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answer["path"], ""))
    return answer


def _streams(pdf: bytes) -> bytes:
    found = b""
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            found += zlib.decompress(stream)
        except zlib.error:
            found += stream
    return found


def _sheet(html: str = "<p>Words</p>") -> PrintedSheet:
    return PrintedSheet(html, "Title", "Content", "Looked up", "Page {page} of {pages}")


@pytest.mark.parametrize("paper", list(Paper))
def test_pdf_is_text_on_the_paper_asked_for(
    species: SpeciesDriver, save_to: dict[str, str], tmp_path: Path, paper: Paper
) -> None:
    save_to["path"] = str(tmp_path / "sheet.pdf")
    actions = species.page.actions_of_sheet
    (actions.save_a4 if paper is Paper.A4 else actions.save_letter).trigger()
    pdf = (tmp_path / "sheet.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert re.search(rb"/Subtype\s*/Image", pdf) is None
    assert b"/ToUnicode" in pdf
    assert re.search(rb"T[jJ]\b", _streams(pdf))
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf)
    assert box is not None
    assert (float(box[1]), float(box[2])) == pytest.approx(POINTS[paper], abs=1)
    assert "Saved: " in species.driver.notice()


def test_long_sheet_takes_more_pages(driver: Driver) -> None:
    family = driver.window.font().family()

    def pages(html: str) -> int:
        return len(re.findall(rb"/Type\s*/Page\b", pdf_bytes(_sheet(html), Paper.A4, family)))

    assert pages("<p>Words</p>") == 1
    assert pages("<p>Words</p>" * 100) > 1


def test_html_file_is_whole(species: SpeciesDriver, save_to: dict[str, str], tmp_path: Path) -> None:
    save_to["path"] = str(tmp_path / "sheet")
    species.page.actions_of_sheet.save_html.trigger()
    html = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert html.endswith("</html>")
    assert "Loxodonta africana" in html
    assert "非洲象" in html
    assert "taxon:" not in html


def test_citation_is_copied(species: SpeciesDriver) -> None:
    species.page.actions_of_sheet.copy_text.trigger()
    copied = QGuiApplication.clipboard().text()
    assert "content edition 2026.01.01" in copied
    assert "entry “Loxodonta africana”" in copied
    assert "on 1 April 2026" in copied
    assert species.driver.notice() == "The text is copied."


def test_name_is_copied(species: SpeciesDriver) -> None:
    species.page.actions_of_sheet.copy_name.trigger()
    assert QGuiApplication.clipboard().text() == "Loxodonta africana"


@pytest.mark.parametrize("action", ["save_a4", "save_html"])
def test_unwritable_path_gives_one_notice_and_harms_nothing(
    species: SpeciesDriver, save_to: dict[str, str], tmp_path: Path, action: str
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("kept")
    save_to["path"] = str(blocked / "sheet.pdf")
    posted: list[object] = []
    species.driver.desktop.notices.posted.connect(posted.append)
    getattr(species.page.actions_of_sheet, action).trigger()
    assert len(posted) == 1
    assert "cannot be written" in species.driver.notice()
    assert save_to["path"] in species.driver.notice()
    assert blocked.read_text() == "kept"
    assert "Appendices I/II" in species.answer()


def test_no_path_chosen_does_nothing(species: SpeciesDriver, tmp_path: Path, save_to: dict[str, str]) -> None:
    posted: list[object] = []
    species.driver.desktop.notices.posted.connect(posted.append)
    before = sorted(tmp_path.rglob("*"))
    species.page.actions_of_sheet.save_a4.trigger()
    assert not posted
    assert sorted(tmp_path.rglob("*")) == before


def test_a_page_is_made_to_fit_only_as_far_as_is_allowed(driver: Driver) -> None:
    def pages(lines: int, least_scale: float) -> int:
        html = "".join(f"<p style='margin: 0'>{line}</p>" for line in range(lines))
        sheet = replace(_sheet(html), least_scale=least_scale)
        return pdf_bytes(sheet, Paper.A4, driver.window.font().family()).count(b"/Type /Page\n")

    full = next(lines for lines in range(20, 100) if pages(lines + 1, 1.0) == 2)
    somewhat_more, far_more = full + full // 10, full * 3
    assert pages(somewhat_more, 1.0) == 2
    assert pages(somewhat_more, 0.8) == 1
    assert pages(somewhat_more, 0.97) == 2
    assert pages(far_more, 0.8) == pages(far_more, 1.0), "what does not fit anyhow keeps its size"
