"""The database is gone or broken: the user reads what to do and goes on without starting again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from inama_id.store.schema import seal_path
from inama_id.ui.app import Desktop
from inama_id.ui.history import PageId
from tests.journeys.conftest import MakeDesktop
from tests.ui.drivers import Driver


def _put(content: Path, there: Path) -> None:
    shutil.copy(content, there)
    shutil.copy(seal_path(content), seal_path(there))


def _cut(database: Path, size: int) -> None:
    with database.open("r+b") as stream:
        stream.truncate(size)


def _said(desktop: Desktop) -> str:
    assert desktop.window is None
    assert desktop.problem is not None
    assert desktop.problem.isVisible()
    assert desktop.problem.retry.isVisible()
    assert desktop.problem.retry.isEnabled()
    return desktop.problem.words


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the program looks for its content; nothing is there."""
    return tmp_path / "content" / "species.db"


def test_from_no_database_to_an_answer(start: MakeDesktop, content: Path, database: Path) -> None:
    desktop = start(database)
    said = _said(desktop)
    assert "species database" in said
    assert "make run" in said
    assert str(database) in said
    assert desktop.problem is not None

    desktop.problem.retry.click()
    assert _said(desktop) == said

    database.parent.mkdir()
    _put(content, database)
    desktop.problem.retry.click()
    assert desktop.problem is None
    driver = Driver(desktop)
    driver.search.type("Loxodonta africana")
    assert driver.search.hits()[0].appendix == "I/II"


@pytest.mark.parametrize("kept", [0, 100, 8_000, 1_000_000])
@pytest.mark.parametrize("sealed", [True, False])
def test_a_truncated_database_is_told_from_a_missing_one(
    start: MakeDesktop, content: Path, database: Path, kept: int, sealed: bool
) -> None:
    missing = _said(start(database))
    database.parent.mkdir()
    with content.open("rb") as whole:
        database.write_bytes(whole.read(kept))
    if sealed:
        shutil.copy(seal_path(content), seal_path(database))
    said = _said(start(database))
    assert said != missing
    assert "species database" in said
    assert "make run" in said
    assert str(database) in said


def test_a_database_that_breaks_while_the_window_is_open(start: MakeDesktop, content: Path, database: Path) -> None:
    database.parent.mkdir()
    _put(content, database)
    desktop = start(database)
    assert desktop.window is not None
    _cut(database, 4096)
    desktop.window.open_taxon("loxodonta-africana")
    driver = Driver(desktop)
    assert driver.place() == (PageId.LOOK_UP, None)
    assert "species database" in driver.notice()


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_database_that_may_not_be_read(start: MakeDesktop, content: Path, database: Path) -> None:
    database.parent.mkdir()
    _put(content, database)
    database.chmod(0)
    assert "species database" in _said(start(database))
