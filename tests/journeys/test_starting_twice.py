"""Two starts, as real processes: one window; and a start after the program was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from species_db.build import compiler

_ROOT = Path(compiler.__file__).parents[2]
_HOME = "José's folder 用户 ملف"
_LIMIT = 60

# The program itself; when its window is open it is minimised, and whatever then happens to it is told.
_PROGRAM = """
from PySide6.QtCore import QTimer
from inama_id.__main__ import main
from inama_id.ui import app

class Watched(app.QApplication):
    def exec(self):
        self.window = next(w for w in self.topLevelWidgets() if isinstance(w, app.MainWindow))
        self.window.showMinimized()
        print("open", flush=True)
        self.timer = QTimer(interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        return super().exec()

    def look(self):
        if not self.window.isMinimized():
            print("came forward", flush=True)
            self.window.close()

app.QApplication = Watched
raise SystemExit(main())
"""

Start = Callable[[], "subprocess.Popen[str]"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A user who has started before, in a folder with spaces and letters of other scripts."""
    home = tmp_path / _HOME
    settings = home / ".config" / "inama-id" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.touch()
    return home


@pytest.fixture
def start(home: Path, content: Path) -> Iterator[Start]:
    """Start the program in a process of its own; all are ended after the test."""
    started: list[subprocess.Popen[str]] = []

    def begin() -> subprocess.Popen[str]:
        environment = {
            "PATH": os.defpath,
            "HOME": str(home),
            "PYTHONPATH": str(_ROOT),
            "PYTHONUTF8": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "INAMA_ID_CONTENT": str(content),
        }
        child = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM],
            cwd=home, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip
        started.append(child)
        return child

    yield begin
    for child in started:
        if child.poll() is None:
            child.kill()
        child.communicate(timeout=_LIMIT)


def _line(child: subprocess.Popen[str]) -> str:
    out: IO[str] | None = child.stdout
    assert out is not None
    return out.readline().strip()


def _ended(child: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = child.communicate(timeout=_LIMIT)
    # The offscreen screen has no window manager, and says so.
    told = [line for line in err.splitlines() if not line.startswith("This plugin does not support")]
    return child.returncode, out.strip(), "\n".join(told)


def test_a_second_start_brings_the_first_to_the_front(start: Start, home: Path) -> None:
    first = start()
    assert _line(first) == "open"
    second = start()
    assert _ended(second) == (0, "", "")
    assert _ended(first) == (0, "came forward", "")
    assert not list((home / ".local" / "state" / "inama-id").glob("*.lock"))


def test_two_starts_at_once_are_one_window(start: Start) -> None:
    both = [start(), start()]
    until = time.monotonic() + _LIMIT
    while not (over := [child for child in both if child.poll() is not None]) and time.monotonic() < until:
        time.sleep(0.02)
    (second,) = over
    assert _ended(second) == (0, "", "")
    (first,) = (child for child in both if child is not second)
    assert _line(first) == "open"


def test_after_a_kill_the_next_start_opens(start: Start, home: Path) -> None:
    killed = start()
    assert _line(killed) == "open"
    killed.send_signal(signal.SIGKILL)
    killed.wait(_LIMIT)
    assert (home / ".local" / "state" / "inama-id" / "running.lock").exists()

    after = start()
    assert _line(after) == "open"
    assert _ended(start()) == (0, "", "")
    assert _ended(after) == (0, "came forward", "")
