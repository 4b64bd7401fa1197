"""The running program for tests, on the nano content, on a fixed day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inama_id.ui import translations
from inama_id.ui.app import Desktop
from inama_id.ui.settings import ThemeChoice
from inama_id.ui.translations.__main__ import build
from tests.ui.drivers import Driver

TODAY = date(2026, 4, 1)


@pytest.fixture(scope="session", autouse=True)
def _translations_are_built() -> None:
    folder = Path(translations.__file__).parent
    if any(not path.with_suffix(".qm").exists() for path in folder.glob("*.ts")):
        build()


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, left as it was found."""
    font, locale = QFont(qapp.font()), QLocale()
    yield qapp
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    qapp.setFont(font)
    qapp.setStyleSheet("")
    QLocale.setDefault(locale)
    assert not left, f"windows left open: {left}"


@pytest.fixture
def make_desktop(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path], Desktop]]:
    """Make the program on a content database; it is closed after the test."""
    made: list[Desktop] = []

    def make(content: Path) -> Desktop:
        desktop = Desktop(app, content, tmp_path / "config", tmp_path / "state", lambda: TODAY)
        made.append(desktop)
        return desktop

    yield make
    for desktop in made:
        desktop.close()
        desktop.settings.change(window_language="en", theme=ThemeChoice.SYSTEM, text_scale=100)


@pytest.fixture
def desktop(make_desktop: Callable[[Path], Desktop], nano_content: Path) -> Desktop:
    """The program with its window open."""
    made = make_desktop(nano_content)
    made.settings.change(window_language="en")
    made.start()
    return made


@pytest.fixture
def driver(desktop: Desktop, qtbot: QtBot) -> Driver:
    """Hands on the window."""
    assert desktop.window is not None
    qtbot.waitExposed(desktop.window)
    return Driver(desktop)
