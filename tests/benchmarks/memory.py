"""Resident memory of the window just opened, against a bare window."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.launch import launches
from tests.benchmarks.table import Row


def rows() -> Iterator[Row]:
    """Measure both."""
    found = launches()
    bare = [memory for _, memory in found.bare]
    yield Row("resident memory", [memory for _, memory in found.ours], "MB", most=1.5, baseline=bare)
    yield Row("  bare window", bare, "MB")
