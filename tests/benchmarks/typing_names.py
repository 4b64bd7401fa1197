"""From a key pressed to the painted list, in the real window."""

from __future__ import annotations

import gc
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from inama_id.ui.pages.search.search_page import SearchPage
from tests.benchmarks import sample
from tests.benchmarks.real_window import real_window
from tests.benchmarks.table import Row
from tests.benchmarks.timing import milliseconds


def rows() -> Iterator[Row]:
    """Type names letter by letter, as an officer does."""
    with real_window() as driver:
        page = driver.search.page
        _type(page, "a")
        gc.collect()
        values = [taken for name in sample.words(60) for taken in _type(page, name)]
    yield Row("key to painted result list", values, most=16)


def _type(page: SearchPage, name: str) -> list[float]:
    page.field.clear()
    taken = []
    for letter in name:
        taken.append(milliseconds(lambda letter=letter: _press_and_paint(page, letter)))  # type: ignore[misc]
        QApplication.processEvents()
    return taken


def _press_and_paint(page: SearchPage, letter: str) -> None:
    # QTest knows the letters of ASCII only.
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(page.field, key)
    (page.results if page.results.isVisible() else page.not_found).grab()
