"""The program on the real content, on a fixed day, with hands on its window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inama_id.ui.app import Desktop
from species_db.build import compiler
from tests.ui.drivers import Driver

TODAY = date(2026, 4, 1)

MakeDesktop = Callable[[Path], Desktop]


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has ended."""

    status: int
    out: str
    err: str


@pytest.fixture(scope="session")
def content() -> Path:
    """The database of the real content, built where it is not current."""
    if not compiler.is_current():
        checked = compiler.check()
        assert not checked.has_errors, checked.findings
        compiler.build(checked.content, lambda _step: None)
    return compiler.DATABASE


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MakeDesktop]:
    """Start the program on a content database; it is closed after the test."""
    started: list[Desktop] = []

    def begin(database: Path) -> Desktop:
        desktop = Desktop(qapp, database, tmp_path / "config", tmp_path / "state", lambda: TODAY)
        desktop.settings.change(window_language="en")
        started.append(desktop)
        desktop.start()
        return desktop

    yield begin
    for desktop in started:
        desktop.close()


@pytest.fixture
def driver(start: MakeDesktop, content: Path, qtbot: QtBot) -> Driver:
    """Hands on the window."""
    desktop = start(content)
    assert desktop.window is not None
    qtbot.waitExposed(desktop.window)
    return Driver(desktop)


@pytest.fixture(scope="session")
def inama_id(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ended]:
    """Run the command in a process of its own that inherits nothing, from another folder."""
    home = tmp_path_factory.mktemp("home")
    root = Path(compiler.__file__).parents[2]

    def run(*arguments: str, database: Path = content) -> Ended:
        environment = {
            "PATH": os.defpath,
            "HOME": str(home),
            "PYTHONPATH": str(root),
            "INAMA_ID_CONTENT": str(database),
        }
        command = [sys.executable, "-X", "utf8", "-m", "inama_id", *arguments]
        done = subprocess.run(
            command, cwd=home, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return run
