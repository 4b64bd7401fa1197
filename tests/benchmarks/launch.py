"""Starts windows in processes of their own and takes their time and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psutil  # type: ignore[import-untyped]

_RUNS = 9


@dataclass(frozen=True, slots=True)
class Launches:
    """Start times in ms and resident memory in MB, of the program and of a bare window."""

    ours: list[tuple[float, float]]
    bare: list[tuple[float, float]]


@cache
def launches() -> Launches:
    """Start both in turn, so that both meet the same state of the machine; the first pair only warms the disk."""
    found = Launches([], [])
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home) / "inama-id" / "settings.toml"
        settings.parent.mkdir()
        settings.touch()  # else the first start asks for language and text size before it opens the content
        for run in range(_RUNS + 1):
            pair = _launch("start_window", home), _launch("start_bare_window", home)
            if run:
                found.ours.append(pair[0])
                found.bare.append(pair[1])
    return found


def _launch(module: str, home: str) -> tuple[float, float]:
    environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", f"tests.benchmarks.{module}"]
    start = time.perf_counter_ns()
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        ready = child.stdout.readline()
        taken = (time.perf_counter_ns() - start) / 1e6
        assert ready.strip() == b"ready", f"{module} did not start"
        memory = psutil.Process(child.pid).memory_info().rss / 1e6
        child.stdin.close()
    return taken, memory
