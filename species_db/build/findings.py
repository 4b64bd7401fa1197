"""What the compiler has to say about the content."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from species_db.build.records import Where


class Level(StrEnum):
    """An error stops the build; a warning is printed and counted."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or doubtful, where it stands, and which rule says so."""

    where: Where
    level: Level
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.level} [{self.rule}] {self.text}"


def error(where: Where, rule: str, text: str) -> Finding:
    """Return a finding that stops the build."""
    return Finding(where, Level.ERROR, rule, text)


def warning(where: Where, rule: str, text: str) -> Finding:
    """Return a finding that is only printed and counted."""
    return Finding(where, Level.WARNING, rule, text)
