"""A window is shown whatever the content is like."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inama_id.store.schema import seal_path
from inama_id.ui.app import Desktop

MakeDesktop = Callable[[Path], Desktop]


def _missing(_path: Path, _good: Path) -> None:
    return


def _empty(path: Path, _good: Path) -> None:
    path.write_bytes(b"")


def _garbage(path: Path, _good: Path) -> None:
    path.write_bytes(b"not a database" * 1000)


def _truncated(path: Path, good: Path) -> None:
    path.write_bytes(good.read_bytes()[:8000])


def _folder(path: Path, _good: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("spoil", [_missing, _empty, _garbage, _truncated, _folder])
def test_bad_content_is_explained(
    make_desktop: MakeDesktop, nano_content: Path, tmp_path: Path, spoil: Callable[[Path, Path], None]
) -> None:
    path = tmp_path / "bad.db"
    spoil(path, nano_content)
    desktop = make_desktop(path)
    desktop.open()
    assert desktop.window is None
    assert desktop.problem is not None
    assert desktop.problem.isVisible()
    assert "species database" in desktop.problem.words
    assert "unharmed" in desktop.problem.words
    assert "make run" in desktop.problem.words
    assert str(path) in desktop.problem.words


def test_try_again_opens_the_window(make_desktop: MakeDesktop, nano_content: Path, tmp_path: Path) -> None:
    path = tmp_path / "later.db"
    desktop = make_desktop(path)
    desktop.open()
    assert desktop.problem is not None
    desktop.problem.retry.click()
    assert desktop.window is None
    shutil.copy(nano_content, path)
    shutil.copy(seal_path(nano_content), seal_path(path))
    desktop.problem.retry.click()
    assert desktop.problem is None
    assert desktop.window is not None
    assert desktop.window.isVisible()


def test_an_altered_database_is_found_once_the_window_is_open(
    qtbot: QtBot, make_desktop: MakeDesktop, nano_content: Path, tmp_path: Path
) -> None:
    path = tmp_path / "altered.db"
    altered = bytearray(nano_content.read_bytes())
    altered[-100] ^= 0xFF
    path.write_bytes(altered)
    shutil.copy(seal_path(nano_content), seal_path(path))
    desktop = make_desktop(path)
    desktop.open()
    assert desktop.window is not None
    qtbot.waitUntil(lambda: desktop.problem is not None)
    assert desktop.window is None
    assert desktop.problem is not None
    assert "make run" in desktop.problem.words
