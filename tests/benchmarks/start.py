"""From the command to a window one can type in, against a bare window."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.launch import launches
from tests.benchmarks.table import Row


def rows() -> Iterator[Row]:
    """Measure both."""
    found = launches()
    bare = [taken for taken, _ in found.bare]
    yield Row("start to usable window", [taken for taken, _ in found.ours], most=1.5, baseline=bare)
    yield Row("  bare window", bare)
