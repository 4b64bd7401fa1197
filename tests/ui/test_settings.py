"""Choices survive a restart, a broken file and a full disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from inama_id.ui.recent import RecentLookUps
from inama_id.ui.settings import Settings, SettingsStore, ThemeChoice, dump, parse
from tests.ui.drivers import Driver


def test_round_trip() -> None:
    chosen = Settings("fr", "zh", ThemeChoice.DARK, 150, keep_recent=False)
    assert parse(dump(chosen)) == chosen
    assert parse(dump(Settings())) == Settings()


@pytest.mark.parametrize("text", ["", "= broken", "theme = 'pink'", "text_scale = '200'", "text_scale = 3", "odd = 1"])
def test_a_broken_file_gives_defaults(text: str) -> None:
    assert parse(text) == Settings()


def test_what_is_right_in_a_broken_file_is_kept() -> None:
    assert parse("theme = 'dark'\ntext_scale = 7") == Settings(theme=ThemeChoice.DARK)


def test_changes_are_saved_at_once(tmp_path: Path) -> None:
    SettingsStore(tmp_path / "a", tmp_path / "b").change(theme=ThemeChoice.DARK)
    assert SettingsStore(tmp_path / "a", tmp_path / "b").value.theme is ThemeChoice.DARK


def test_a_refusing_disk_is_told(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "config" / "settings.toml").unlink()
    (tmp_path / "config" / "settings.toml").mkdir()
    driver.choose("theme", ThemeChoice.DARK)
    assert driver.desktop.settings.value.theme is ThemeChoice.DARK
    assert "could not be saved" in driver.notice()


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", '{"a": 1}', '[["aloe-vera"]]', "[[1, 2, 3]]"])
def test_a_broken_list_of_look_ups_is_no_harm(tmp_path: Path, text: str) -> None:
    (tmp_path / "recent.json").write_text(text, encoding="utf-8")
    assert RecentLookUps(tmp_path, keep=True).taxa == ()


def test_the_window_remembers_its_size(driver: Driver) -> None:
    driver.window.resize(driver.window.minimumSizeHint().expandedTo(QSize(700, 611)))
    size = driver.window.size()
    driver.desktop.close()
    driver.desktop.start()
    assert driver.window.size() == size


def test_the_page_shows_what_is_chosen_elsewhere(driver: Driver) -> None:
    page = driver.settings
    driver.desktop.settings.change(theme=ThemeChoice.DARK)
    assert page.field("theme").property("currentData") == ThemeChoice.DARK
