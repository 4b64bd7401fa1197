"""Is this installation sound? Examined without a window, for the help desk."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from inama_id import __version__
from inama_id.errors import InamaError
from inama_id.services import open_services


@dataclass(frozen=True, slots=True)
class Check:
    """One thing examined; ``detail`` says what was found."""

    name: str
    sound: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Report:
    """All checks. Holds no personal data."""

    checks: tuple[Check, ...]

    @property
    def sound(self) -> bool:
        """Whether every check passed."""
        return all(check.sound for check in self.checks)


def examine(content: Path, in_words: Callable[[InamaError], str]) -> Report:
    """Examine program, libraries and content; ``in_words`` turns an error into a sentence."""
    checks = [
        Check("program", True, f"Inama ID {__version__}, Python {platform.python_version()}, {platform.system()}"),
        Check("full-text search", _has_fts5(), f"SQLite {sqlite3.sqlite_version}"),
    ]
    return Report((*checks, *_content_checks(content, in_words)))


def _content_checks(content: Path, in_words: Callable[[InamaError], str]) -> list[Check]:
    try:
        services = open_services(content)
        services.library.verify()
        edition = services.library.edition()
        found = services.search.find("a", on=date.today(), language="en", limit=1).hits
    except InamaError as problem:
        return [Check("content", False, in_words(problem))]
    held = f"{edition.taxa} taxa, {edition.names} names, {edition.listings} entries"
    return [
        Check("content", True, f"version {edition.version}, hash as sealed"),
        Check("Appendices", True, f"in force from {edition.appendices_in_force_from}"),
        Check("names", bool(found), held),
    ]


def _has_fts5() -> bool:
    return any(row[0] == "ENABLE_FTS5" for row in sqlite3.connect(":memory:").execute("PRAGMA compile_options"))
