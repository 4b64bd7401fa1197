"""Rules of the documents have ids of their own kind."""

from __future__ import annotations

from collections.abc import Iterator

from species_db.build.findings import Finding, error
from species_db.build.records import Content


def check(content: Content) -> Iterator[Finding]:
    """Check that no id stands twice in one kind."""
    seen: set[tuple[str, str]] = set()
    for row in content.rules:
        if (row.kind, row.id) in seen:
            yield error(row.where, "rules", f"{row.id} is defined twice in {row.kind}")
        seen.add((row.kind, row.id))
