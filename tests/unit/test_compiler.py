"""The same content gives the same bytes; unchanged content is not built again; differences are told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from species_db.__main__ import main
from species_db.build import compiler, difference
from tests.unit.conftest import NANO


def _build(content: Path, database: Path) -> int:
    return main(["build", "--content", str(content), "--database", str(database)])


def test_identical_input_gives_identical_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert _build(NANO, tmp_path / name / "species.db") == 0
    assert (tmp_path / "one/species.db").read_bytes() == (tmp_path / "two/species.db").read_bytes()


def test_unchanged_content_is_not_built_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "species.db"
    _build(NANO, database)
    capsys.readouterr()
    assert _build(NANO, database) == 0
    assert "up to date" in capsys.readouterr().out


def test_damaged_database_is_built_again(tmp_path: Path) -> None:
    database = tmp_path / "species.db"
    _build(NANO, database)
    whole = database.read_bytes()
    database.write_bytes(whole[:1000])
    assert _build(NANO, database) == 0
    assert database.read_bytes() == whole


def test_content_with_errors_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = tmp_path / "content"
    shutil.copytree(NANO, content)
    listings = content / "listings/all.csv"
    listings.write_text(listings.read_text("utf-8").replace("aloe--ii,aloe,II", "aloe--ii,aloe,IV"), "utf-8")
    assert _build(content, tmp_path / "species.db") == 1
    assert "listings/all.csv:2: error" in capsys.readouterr().out
    assert not (tmp_path / "species.db").exists()


def test_differences_between_two_databases(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(NANO, content)
    listings = content / "listings/all.csv"
    listings.write_text(listings.read_text("utf-8").replace("ara-macao,I,", "ara-macao,II,"), "utf-8")
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    _build(NANO, old)
    _build(content, new)
    (line,) = difference.lines(old, new)
    assert line.startswith("~ listing ara-macao--i: I Ara macao")


def test_stats_count_what_is_held(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "--content", str(NANO)]) == 0
    printed = capsys.readouterr().out
    assert f"taxa {len(compiler.check(NANO).content.taxa)}:" in printed
    assert "entries 20: I" in printed or "entries 20: II" in printed
