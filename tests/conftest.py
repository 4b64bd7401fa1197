"""What every test relies on: no network, a fresh user folder, nothing unexpected logged."""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# A busy machine is no failure.
hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_NANO = Path(__file__).parent / "nano" / "content"


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen screen cannot tell a window manager about sizes, and says so each time."""
    config.addinivalue_line("qt_log_ignore", "propagateSizeHints")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: Any, **_options: Any) -> None:
        raise AssertionError("a test or the program tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def _fresh_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "user"))


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on logged warnings; a test that wants one calls ``caplog.clear()`` after checking it."""
    yield
    unexpected = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not unexpected, unexpected


@pytest.fixture(autouse=True)
def _pool_is_empty() -> Iterator[None]:
    """Background work ends with the test that began it."""
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QThreadPool

        assert QThreadPool.globalInstance().waitForDone(10_000)


@pytest.fixture(scope="session")
def nano_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database built from the nano content."""
    from species_db.build import compiler

    database = tmp_path_factory.mktemp("nano") / "species.db"
    checked = compiler.check(_NANO)
    assert not checked.has_errors, checked.findings
    compiler.build(checked.content, lambda _step: None, database, _NANO)
    return database
