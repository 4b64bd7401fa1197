"""README, Makefile, pyproject and CHANGELOG say the same as the program."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

import inama_id
from tests.house.sources import ROOT, named, tracked

_WORDS = [first + second for first, second in (("python", "hosted"), ("deb.", "debian"), ("npm", "js"), ("py", "pi"))]
"""Put together here, so that this file does not name them."""
_REGISTRY = re.compile("|".join(rf"(?<![a-z]){re.escape(word)}(?![a-z])" for word in _WORDS), re.IGNORECASE)
_TEXT = {".py", ".md", ".toml", ".txt", ".yaml", ".yml", ".json", ".cfg", ".sh", ".svg", ".ts", ".desktop", ".spec", ""}


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize("target", ["run", "test"])
def test_the_two_commands_are_told_and_exist(target: str) -> None:
    assert f"make {target}" in (ROOT / "README.md").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.search(rf"^{target}:", makefile, re.MULTILINE)
    assert re.search(rf"^\.PHONY:.*\b{target}\b", makefile, re.MULTILINE)


def test_every_dependency_is_pinned(project: dict[str, Any]) -> None:
    extras = project["project"]["optional-dependencies"].values()
    wanted = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    wanted += [dependency for extra in extras for dependency in extra]
    assert len(wanted) > 10
    assert not [one for one in wanted if not re.fullmatch(r"[A-Za-z0-9._-]+==\d[\w.]*", one)]


def test_the_program_knows_its_version(project: dict[str, Any]) -> None:
    assert inama_id.__version__ == project["project"]["version"]


def test_the_changelog_tells_of_this_version(project: dict[str, Any]) -> None:
    headings = re.findall(r"^## .*$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    version = re.escape(project["project"]["version"])
    assert any(re.search(rf"(?<![\w.]){version}(?![\w.])", heading) for heading in headings)


def test_no_file_names_a_package_registry() -> None:
    naming = []
    for path in tracked():
        if path.suffix in _TEXT:
            found = _REGISTRY.search(path.read_text("utf-8", errors="replace"))
            if found:
                naming.append(f"{named(path)}: {found.group()}")
    assert not naming


def test_the_search_for_registries_finds_them() -> None:
    assert all(_REGISTRY.search(f"see https://files.{word}/simple") for word in _WORDS)
