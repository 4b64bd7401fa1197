"""The real content, built once a session where it is not current."""

from __future__ import annotations

import pytest

from inama_id.services import Services, open_services
from species_db.build import compiler


@pytest.fixture(scope="session")
def checked() -> compiler.Checked:
    """The real content with all findings."""
    return compiler.check()


@pytest.fixture(scope="session")
def content_services(checked: compiler.Checked) -> Services:
    """Services over the database of the real content."""
    if not compiler.is_current():
        compiler.build(checked.content, lambda _step: None)
    return open_services(compiler.DATABASE)
