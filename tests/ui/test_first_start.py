"""The first start asks once, on one screen, and shows every choice at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inama_id.ui.app import Desktop
from inama_id.ui.first_start import FirstStart
from inama_id.ui.i18n import WINDOW_LANGUAGES
from inama_id.ui.settings import TEXT_SCALES, Settings, SettingsStore, ThemeChoice
from inama_id.ui.theme import Scheme
from tests.ui.drivers import Driver

MakeDesktop = Callable[[Path], Desktop]


@pytest.fixture
def first(make_desktop: MakeDesktop, nano_content: Path, qtbot: QtBot) -> Desktop:
    """The program at its first start."""
    desktop = make_desktop(nano_content)
    desktop.start()
    qtbot.waitExposed(_screen(desktop))
    return desktop


def _screen(desktop: Desktop) -> FirstStart:
    assert desktop.first_start is not None
    return desktop.first_start


def _choose(desktop: Desktop, qtbot: QtBot, field: str, answer: object) -> None:
    _screen(desktop).button(field, answer).click()
    qtbot.waitUntil(lambda: getattr(desktop.settings.value, field) == answer, timeout=1000)


def test_only_the_first_start_asks(first: Desktop, make_desktop: MakeDesktop, nano_content: Path) -> None:
    assert first.window is None
    assert _screen(first).isVisible()
    _screen(first).start.click()
    assert first.first_start is None
    assert first.window is not None
    assert first.window.isVisible()

    second = make_desktop(nano_content)
    second.start()
    assert second.first_start is None
    assert second.window is not None


def test_choices_are_shown_at_once_and_remembered(first: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    before = _screen(first).fontMetrics().height()
    assert "Text size" in _screen(first).words
    _choose(first, qtbot, "window_language", "fr")
    assert "Taille du texte" in _screen(first).words
    _choose(first, qtbot, "theme", ThemeChoice.DARK)
    assert first.theme.scheme is Scheme.DARK
    _choose(first, qtbot, "text_scale", 200)
    assert _screen(first).fontMetrics().height() > 1.5 * before
    assert SettingsStore(tmp_path / "config", tmp_path / "state").is_first_start

    _screen(first).start.click()
    kept = SettingsStore(tmp_path / "config", tmp_path / "state")
    assert not kept.is_first_start
    assert kept.value == Settings(window_language="fr", theme=ThemeChoice.DARK, text_scale=200)


def test_the_choice_is_marked_and_keeps_the_keyboard(first: Desktop, qtbot: QtBot) -> None:
    _choose(first, qtbot, "text_scale", 150)
    button = _screen(first).button("text_scale", 150)
    assert button.isChecked()
    qtbot.waitUntil(button.hasFocus, timeout=1000)
    assert [scale for scale in TEXT_SCALES if _screen(first).button("text_scale", scale).isChecked()] == [150]


def test_closing_is_not_choosing(first: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    _choose(first, qtbot, "theme", ThemeChoice.CONTRAST)
    _screen(first).close()
    assert SettingsStore(tmp_path / "config", tmp_path / "state").is_first_start


def test_enter_starts(first: Desktop, qtbot: QtBot) -> None:
    _screen(first).activateWindow()
    qtbot.waitUntil(_screen(first).start.hasFocus, timeout=1000)
    QTest.keyClick(_screen(first).start, Qt.Key.Key_Return)
    assert first.window is not None


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
@pytest.mark.parametrize("scale", [100, 200])
def test_it_fits_a_small_screen_with_buttons_for_fingers(
    first: Desktop, qtbot: QtBot, language: str, scale: int
) -> None:
    first.settings.try_out(window_language=language, text_scale=scale)
    screen = _screen(first)
    screen.resize(1024, 700)
    buttons: list[QPushButton] = list(screen.widget().findChildren(QPushButton))
    assert len(buttons) > 10
    assert all(button.height() >= 44 for button in buttons)
    assert screen.horizontalScrollBar().maximum() == 0


def test_a_disk_that_refuses_is_told_and_the_program_goes_on(
    make_desktop: MakeDesktop, nano_content: Path, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("in the way")
    desktop = make_desktop(nano_content)
    desktop.start()
    _screen(desktop).button("theme", ThemeChoice.DARK)
    _screen(desktop).start.click()
    assert desktop.window is not None
    assert "could not be saved" in Driver(desktop).notice()
    assert str(tmp_path / "config") in Driver(desktop).notice()


def test_without_content_the_choice_still_leads_to_the_problem(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = make_desktop(tmp_path / "none.db")
    desktop.start()
    _screen(desktop).start.click()
    assert desktop.first_start is None
    assert desktop.problem is not None
    assert not desktop.settings.is_first_start


@pytest.mark.qt_log_ignore("raise")  # the offscreen screen cannot
def test_a_second_start_brings_this_screen_forward_too(first: Desktop) -> None:
    _screen(first).showMinimized()
    first.come_forward()
    assert not _screen(first).isMinimized()
    assert _screen(first).isVisible()
