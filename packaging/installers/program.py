"""What the installers say about the program: versions, dates, places."""

from __future__ import annotations

import json
import sqlite3
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
DATA = ROOT / "inama_id" / "data"
_BUILT = {"species.db": "species_db", "prose": "species_db", "pictures": "images", "fonts": "species_db.fonts"}
"""What must have been built, and by which module."""
NAME = "inama-id"
TITLE = "Inama ID"
SUMMARY = "offline identification and legal status of CITES species"


@dataclass(frozen=True, slots=True)
class Program:
    """One release: the program's version, and which content it carries."""

    version: str
    content_version: str
    appendices_from: str
    """The day the Appendices of this content came into force, YYYY-MM-DD."""

    @property
    def released(self) -> datetime:
        """The day of the content, the date of every file that we write: the same input gives the same installer."""
        year, month, day = (int(part) for part in self.content_version.split(".")[:3])
        return datetime(year, month, day, tzinfo=UTC)

    def stamp(self) -> str:
        """Return the text of the file VERSION, for the help desk."""
        return (
            f"program {self.version}\ncontent {self.content_version}\nappendices in force from {self.appendices_from}\n"
        )


def project() -> dict[str, Any]:
    """Return pyproject.toml's project table."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def program() -> Program:
    """Read the release from pyproject.toml and the content database, whose seal must name the same version."""
    for name, module in _BUILT.items():
        if not (DATA / name).exists():
            raise FileNotFoundError(f"{DATA / name}: made by python -m {module}; see the Makefile")
    database = DATA / "species.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as content:
        meta = dict(content.execute("SELECT key, value FROM meta"))
    sealed = json.loads(database.with_suffix(".seal.json").read_text("utf-8"))["version"]
    if sealed != meta["version"]:
        raise ValueError(f"the seal is of content {sealed}, the database of {meta['version']}")
    return Program(project()["version"], meta["version"], meta["appendices_in_force_from"])
