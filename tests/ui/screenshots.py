"""Opens the real window and saves its main states as pictures to look at.

``QT_QPA_PLATFORM=offscreen python -m tests.ui.screenshots OUTDIR``
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from inama_id import paths
from inama_id.ui.app import Desktop
from inama_id.ui.history import PageId
from inama_id.ui.main_window import MainWindow
from inama_id.ui.pages.browse.browse_page import BrowsePage
from inama_id.ui.pages.library.library_page import LibraryPage
from inama_id.ui.pages.search.search_page import SearchPage
from inama_id.ui.settings import ThemeChoice

SIZES = (QSize(1366, 768), QSize(1920, 1080))


class Photographer:
    """Takes the window through its states."""

    def __init__(self, app: QApplication, desktop: Desktop, out: Path) -> None:
        self._app, self._desktop, self._out = app, desktop, out
        self._look = ""

    def all(self, size: QSize, theme: ThemeChoice, scale: int = 100, language: str = "en") -> None:
        """Save every state in one size, theme, text size and language."""
        self._look = f"{size.width()}-{theme.value}-{scale}-{language}"
        self._desktop.settings.change(theme=theme, text_scale=scale, window_language=language)
        self._window.resize(size)
        for state in (
            self._start,
            self._results,
            self._not_found,
            self._other_date,
            self._browse,
            self._library,
            self._recent,
        ):
            state()
        for page in (PageId.SETTINGS, PageId.KEYBOARD):
            self._window.open(page)
            self._save(page.value)

    @property
    def _window(self) -> MainWindow:
        assert self._desktop.window is not None
        return self._desktop.window

    @property
    def _search(self) -> SearchPage:
        self._window.open(PageId.LOOK_UP)
        return cast(SearchPage, self._window.page(PageId.LOOK_UP))

    def _start(self) -> None:
        self._search.field.setText("")
        self._save("start")

    def _recent(self) -> None:
        for words in ("loxodonta", "dalbergia", "bos taurus"):
            self._search.field.setText(words)
            self._search.results.open_current()
        self._search.field.setText("")
        self._save("recent")

    def _results(self) -> None:
        for words in ("orchid", "pango", "lox", "elephant"):
            self._search.field.setText(words)
            self._save(f"results-{words}")
        self._search.results.open_current()
        self._save("taxon")

    def _not_found(self) -> None:
        self._search.field.setText("elefnat qzx")
        self._save("not-found")

    def _other_date(self) -> None:
        self._desktop.on_date.set(date(2026, 3, 4))
        self._search.field.setText("shark")
        self._desktop.notices.warn("Something to know.", "And what to do about it.")
        self._save("other-date")
        self._desktop.on_date.reset()
        self._window.notice_bar.hide()

    def _browse(self) -> None:
        self._window.open(PageId.BROWSE)
        page = cast(BrowsePage, self._window.page(PageId.BROWSE))
        for depth in range(4):
            if depth < len(page.columns):
                page.columns[depth].choose_first()
        self._save("browse")

    def _library(self) -> None:
        self._window.open(PageId.LIBRARY)
        page = cast(LibraryPage, self._window.page(PageId.LIBRARY))
        for row in range(page.sections.count()):
            page.sections.setCurrentRow(row)
            self._save(f"library-{row}")

    def _save(self, state: str) -> None:
        self._app.processEvents()
        self._window.grab().save(str(self._out / f"{self._look}-{state}.png"))


def main(out: Path) -> None:
    """Take all pictures into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["screenshots", "-style", "Fusion"])
    with tempfile.TemporaryDirectory() as home:
        broken = Desktop(app, Path(home) / "missing.db", Path(home), Path(home))
        broken.open()
        app.processEvents()
        assert broken.problem is not None
        broken.problem.grab().save(str(out / "no-content.png"))
        broken.close()
        desktop = Desktop(app, paths.content_path(), Path(home), Path(home))
        desktop.start()
        app.processEvents()
        assert desktop.first_start is not None
        desktop.first_start.grab().save(str(out / "first-start.png"))
        desktop.first_start.start.click()
        camera = Photographer(app, desktop, out)
        takes: list[Callable[[], None]] = [
            lambda: camera.all(SIZES[0], ThemeChoice.LIGHT),
            lambda: camera.all(SIZES[0], ThemeChoice.DARK),
            lambda: camera.all(SIZES[1], ThemeChoice.LIGHT),
            lambda: camera.all(SIZES[1], ThemeChoice.DARK),
            lambda: camera.all(SIZES[0], ThemeChoice.CONTRAST),
            lambda: camera.all(SIZES[0], ThemeChoice.LIGHT, 200, "fr"),
            lambda: camera.all(SIZES[0], ThemeChoice.LIGHT, 125, "es"),
        ]
        for take in takes:
            take()
        desktop.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
