"""The window speaks English, French and Spanish, wholly."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel

from inama_id.ui import translations
from inama_id.ui.history import PageId
from inama_id.ui.i18n import WINDOW_LANGUAGES, Language, window_language
from inama_id.ui.translations.__main__ import update
from tests.ui.drivers import Driver, widgets_of

_FOLDER = Path(translations.__file__).parent
_UI = _FOLDER.parent
_PAGES = list(PageId)


def _messages(code: str) -> Iterator[ET.Element]:
    return ET.parse(_FOLDER / f"inama_{code}.ts").getroot().iter("message")


def _translated(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def test_the_files_are_up_to_date(tmp_path: Path) -> None:
    for code in WINDOW_LANGUAGES:
        shutil.copy(_FOLDER / f"inama_{code}.ts", tmp_path)
    update(tmp_path)
    for code in WINDOW_LANGUAGES:
        name = f"inama_{code}.ts"
        assert (tmp_path / name).read_text("utf-8") == (_FOLDER / name).read_text("utf-8"), (
            "run: python -m inama_id.ui.translations update, then translate what is unfinished"
        )


@pytest.mark.parametrize("code", WINDOW_LANGUAGES)
def test_nothing_is_left_untranslated(code: str) -> None:
    for message in _messages(code):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        assert all(_translated(message)), source


@pytest.mark.parametrize("code", ["fr", "es"])
def test_placeholders_survive_translation(code: str) -> None:
    pattern = re.compile(r"\{\w+\}|%n")
    for message in _messages(code):
        source = message.findtext("source") or ""
        for text in _translated(message):
            if message.get("numerus"):
                continue
            assert sorted(pattern.findall(text)) == sorted(pattern.findall(source)), source


def test_no_formatted_string_is_translated() -> None:
    """The extracting tool takes an f-string for a plain one, and it is never found at run time."""
    for path in _UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("translate", "tr"):
                assert not any(isinstance(part, ast.JoinedStr) for part in node.args), f"{path}:{node.lineno}"


@pytest.mark.parametrize("code", ["fr", "es"])
def test_no_page_shows_english(driver: Driver, code: str) -> None:
    same = {"", "Inama ID"}
    english = {message.findtext("source") or "": _translated(message) for message in _messages(code)}
    left = {source for source, forms in english.items() if source not in forms} - same
    driver.desktop.settings.change(window_language=code)
    for page in _PAGES:
        driver.show(page)
    shown = {w.text() for w in widgets_of(driver.window) if isinstance(w, QLabel | QAbstractButton)}
    assert not shown & left


@pytest.mark.parametrize("code", WINDOW_LANGUAGES)
@pytest.mark.parametrize("scale", [100, 200])
def test_every_page_opens_in_every_language_and_size(driver: Driver, code: str, scale: int) -> None:
    driver.desktop.settings.change(window_language=code, text_scale=scale)
    driver.search.type("loxodonta")
    for page in _PAGES:
        driver.show(page)
        assert not driver.window.grab().isNull()
    assert driver.notice() == ""


def test_dates_are_written_as_people_write_them() -> None:
    day = date(2026, 3, 5)
    assert [Language(code).date(day) for code in WINDOW_LANGUAGES] == [
        "5 March 2026",
        "5 mars 2026",
        "5 de marzo de 2026",
    ]
    assert Language("fr").date(date(2026, 1, 1)) == "1er janvier 2026"
    assert Language("fr").date(date(2026, 1, 21)) == "21 janvier 2026"


def test_the_language_follows_the_system_where_it_can() -> None:
    assert window_language("", QLocale("fr_CM")) == "fr"
    assert window_language("", QLocale("th_TH")) == "en"
    assert window_language("es", QLocale("fr_CM")) == "es"
    assert window_language("xx", QLocale("fr_CM")) == "en"


@pytest.mark.parametrize("code", WINDOW_LANGUAGES)
def test_the_largest_text_fits_a_small_screen(driver: Driver, code: str) -> None:
    driver.desktop.settings.change(window_language=code, text_scale=200)
    for page in _PAGES:
        driver.show(page)
    driver.search.type("loxodonta")
    smallest = driver.window.minimumSizeHint()
    assert smallest.width() <= 1366
    assert smallest.height() <= 768
