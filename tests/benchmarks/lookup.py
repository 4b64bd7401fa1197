"""The command ``inama-id lookup``, against an interpreter that does nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from tests.benchmarks import sample
from tests.benchmarks.table import Row
from tests.benchmarks.timing import each, milliseconds


def rows() -> Iterator[Row]:
    """Measure both."""

    def run(*arguments: str) -> None:
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)

    names = sample.words(15)
    yield Row("command: lookup", each(lambda name: run("-m", "inama_id", "lookup", "--", name), names))
    yield Row("  bare interpreter", [milliseconds(lambda: run("-c", "pass")) for _ in names])
