"""Checking the content and building the database."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from species_db.build import compiler
from tests.benchmarks.table import Row
from tests.benchmarks.timing import milliseconds


def rows() -> Iterator[Row]:
    """Build once into a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "species.db"
        taken = milliseconds(lambda: compiler.build(compiler.check().content, lambda _step: None, database))
    yield Row("check and build the database", [taken / 1000], "s")
