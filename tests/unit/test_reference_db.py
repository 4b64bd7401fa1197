"""A database that is missing, truncated, altered or foreign is told apart, with a way out."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from inama_id.errors import ContentDamaged, ContentError, ContentMissing, ContentOutdated
from inama_id.services import open_services
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.schema import seal_path


@pytest.fixture
def database(nano_database: Path, tmp_path: Path) -> Path:
    """A copy that a test may harm, with its seal."""
    copy = tmp_path / "species.db"
    shutil.copy(nano_database, copy)
    shutil.copy(seal_path(nano_database), seal_path(copy))
    return copy


def test_sound_database_verifies(database: Path) -> None:
    ReferenceDb(database).verify()


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing):
        ReferenceDb(tmp_path / "species.db")


def test_truncated(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:20_000])
    with pytest.raises(ContentDamaged):
        ReferenceDb(database)


def test_truncated_without_seal(database: Path) -> None:
    seal_path(database).unlink()
    database.write_bytes(database.read_bytes()[:20_000])
    with pytest.raises(ContentDamaged):
        open_services(database).library.verify()


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\0" * 4096])
def test_not_a_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "species.db"
    path.write_bytes(content)
    with pytest.raises(ContentError):
        open_services(path)


def test_altered_byte_is_found_by_verify(database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[-100] ^= 0xFF
    database.write_bytes(content)
    with pytest.raises(ContentDamaged):
        ReferenceDb(database).verify()


def test_broken_seal(database: Path) -> None:
    seal_path(database).write_text("{", "utf-8")
    with pytest.raises(ContentDamaged):
        ReferenceDb(database)


def test_other_layout(database: Path) -> None:
    seal_path(database).unlink()
    connection = sqlite3.connect(database)
    connection.execute("UPDATE meta SET value = '9.0' WHERE key = 'schema'")
    connection.commit()
    connection.close()
    with pytest.raises(ContentOutdated):
        ReferenceDb(database)


def test_database_cannot_be_written(database: Path) -> None:
    with pytest.raises(ContentDamaged):
        ReferenceDb(database).rows("DELETE FROM name")
    assert json.loads(seal_path(database).read_text("utf-8"))["size"] == database.stat().st_size
