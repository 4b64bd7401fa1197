"""The search engine alone, per key pressed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from inama_id.paths import content_path
from inama_id.services import open_services
from tests.benchmarks import sample
from tests.benchmarks.table import Row
from tests.benchmarks.timing import each


def rows() -> Iterator[Row]:
    """Measure on names as typed, and on names with a letter wrong."""
    search, today = open_services(content_path()).search, date.today()

    def find(text: str) -> object:
        return search.find(text, on=today, language="en", limit=50)

    find("a")
    yield Row("search engine, per key", each(find, sample.prefixes(4000)), most=2)
    yield Row("search engine, one letter wrong", each(find, sample.misspelt(500)))
