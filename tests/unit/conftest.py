"""A database compiled from the tiny content tree, shared by all unit tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from inama_id.services import Services, open_services
from species_db.build import compiler

NANO = Path(__file__).parents[1] / "nano" / "content"


@pytest.fixture(scope="session")
def nano_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny content, compiled."""
    database = tmp_path_factory.mktemp("nano") / "species.db"
    checked = compiler.check(NANO)
    assert not checked.has_errors, checked.findings
    compiler.build(checked.content, lambda _step: None, database, NANO)
    return database


@pytest.fixture(scope="session")
def nano(nano_database: Path) -> Services:
    """Services over the tiny content."""
    return open_services(nano_database)
