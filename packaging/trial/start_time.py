"""From the command to a window one can type in: the frozen program against the source run, in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from installers.program import NAME, ROOT

_RUNS = 9
MOST = 1.3
"""How many times as long as the source run the frozen program may take."""


@dataclass(frozen=True, slots=True)
class StartTimes:
    """Medians in milliseconds."""

    frozen: float
    source: float

    @property
    def ratio(self) -> float:
        """The frozen program's time as a multiple of the source run's."""
        return self.frozen / self.source


def measure(trial: Path) -> StartTimes:
    """Start both in turn, so that both meet the same state of the machine; the first pair only warms the disk."""
    frozen, source = [], []
    with tempfile.TemporaryDirectory() as home:
        _choose_settings(Path(home))
        for run in range(_RUNS + 1):
            pair = (
                _start([str(trial), "ready"], home),
                _start([sys.executable, "-m", "tests.benchmarks.start_window"], home),
            )
            if run:
                frozen.append(pair[0])
                source.append(pair[1])
    return StartTimes(statistics.median(frozen), statistics.median(source))


def _choose_settings(home: Path) -> None:
    """Leave settings behind, as every start but the first finds them."""
    (home / NAME).mkdir()
    (home / NAME / "settings.toml").write_text('window_language = "en"\n', "utf-8")


def _start(command: list[str], home: str) -> float:
    environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    begun = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        if child.stdout.readline().strip() != b"ready":
            raise RuntimeError(f"{command[0]} did not start")
        taken = (time.perf_counter() - begun) * 1000
        child.stdin.close()
    return taken
