"""What compiler and program agree on: the version of the database layout, and where the seal of a database stands."""

from __future__ import annotations

from pathlib import Path

SCHEMA_VERSION = "3.0"
"""``major.minor``: another major cannot be read; a newer minor can."""


def seal_path(database: Path) -> Path:
    """Return the file beside a database that holds its size and hash."""
    return database.with_suffix(".seal.json")
