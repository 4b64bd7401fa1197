"""What others wrote and the installers carry, with versions and licences."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import tomllib
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from installers.program import DATA, PACKAGING, project

LICENCES = PACKAGING / "licences"
HASHES = PACKAGING / "hashes.txt"


@dataclass(frozen=True, slots=True)
class Library:
    """A work of others; `licence` is an SPDX expression, `texts` the places of its full text."""

    name: str
    title: str
    version: str
    licence: str
    texts: tuple[str, ...]
    copyright: str
    website: str
    note: str
    is_wheel: bool
    """Whether it is a Python package, installed from a wheel."""


def pins(extra: str | None = None) -> dict[str, str]:
    """Return the exact versions that pyproject.toml asks for: of the program, or of one of its extras."""
    found = project()["optional-dependencies"][extra] if extra else project()["dependencies"]
    return dict(pin.split("==") for pin in found)


def libraries(system: str = sys.platform) -> tuple[Library, ...]:
    """Return all libraries in the installers for a system, named as `sys.platform` names it."""
    versions = {**pins("package"), **pins()}
    table = tomllib.loads((LICENCES / "libraries.toml").read_text("utf-8"))["library"]
    return tuple(
        Library(
            name=row["name"],
            title=row.get("title", row["name"]),
            version=_version(row, versions),
            licence=row["licence"],
            texts=tuple(row["text"]),
            copyright=row["copyright"],
            website=row["website"],
            note=row.get("note", ""),
            is_wheel="version" not in row,
        )
        for row in table
        if system in row.get("where", [system])
    )


def text_of(library: Library) -> str:
    """Return the full licence text; the library must be installed."""
    return "\n\n".join(_text(place, library.name) for place in library.texts)


def _version(row: Mapping[str, str], pinned: Mapping[str, str]) -> str:
    if "version" not in row:
        return pinned[row["name"]]
    asked: dict[str, Callable[[], str]] = {
        "python": platform.python_version,
        "sqlite": lambda: sqlite3.sqlite_version,
        "zlib": lambda: zlib.ZLIB_RUNTIME_VERSION,
    }
    return asked[row["version"]]() if row["version"] in asked else row["version"]


def _text(place: str, name: str) -> str:
    kind, _, file = place.rpartition(":")
    if kind == "wheel":
        found = [path for path in metadata.files(name) or () if path.name == file and ".dist-info" in str(path)]
        return Path(str(found[0].locate())).read_text("utf-8")
    if kind == "fonts":
        return (DATA / "fonts" / file).read_text("utf-8")
    if kind == "python":
        near = (Path(os.__file__).parent, Path(sys.base_prefix))
        return next(folder / file for folder in near if (folder / file).is_file()).read_text("utf-8")
    return (LICENCES / file).read_text("utf-8")
