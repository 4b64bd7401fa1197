"""What changed between two compiled databases, for release notes and reviews."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

_QUERIES = {
    "taxon": "SELECT key, name || ' (' || rank || ')' FROM taxon",
    "listing": "SELECT key, appendix || ' ' || entry || ' ' || population || ' ' || annotations || ' '"
    " || effective_from || '..' || effective_to FROM listing",
    "exclusion": "SELECT t.key || ' / ' || l.key, e.reason FROM exclusion e"
    " JOIN taxon t ON t.id = e.taxon_id JOIN listing l ON l.id = e.listing_id",
    "annotation": "SELECT key, rule FROM annotation",
    "name": "SELECT t.key || ' / ' || n.language || ' / ' || n.text, n.kind FROM name n"
    " JOIN taxon t ON t.id = n.taxon_id",
}


def lines(old: Path, new: Path) -> Iterator[str]:
    """Yield added (+), removed (-) and changed (~) rows of ``new`` against ``old``, by kind and id."""
    for kind, query in _QUERIES.items():
        before, after = _rows(old, query), _rows(new, query)
        for key in sorted(before.keys() | after.keys()):
            if key not in before:
                yield f"+ {kind} {key}: {after[key]}"
            elif key not in after:
                yield f"- {kind} {key}: {before[key]}"
            elif before[key] != after[key]:
                yield f"~ {kind} {key}: {before[key]} -> {after[key]}"


def _rows(path: Path, query: str) -> dict[str, str]:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return dict(connection.execute(query).fetchall())
    finally:
        connection.close()
