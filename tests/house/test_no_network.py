"""The program has no way to the network: not in its source, and not when it runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from species_db.build import compiler
from tests.house.sources import PROGRAM, ROOT, imports, modules, named

_NETWORK = {
    "socket", "ssl", "http", "urllib", "asyncio", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc",
    "socketserver", "webbrowser", "requests", "httpx", "aiohttp",
}  # fmt: skip
_QT_NETWORK = ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngine")

_CUT_OFF = """
import socket, sys

def refuse(*_arguments, **_options):
    raise AssertionError("the network was used")

socket.socket = socket.create_connection = socket.getaddrinfo = refuse
"""
_LOOK_UP = "from inama_id.cli import main; sys.exit(main(['lookup', 'Loxodonta']))"
_WINDOW = """
from PySide6.QtCore import QTimer
from inama_id.__main__ import main
from inama_id.ui import app

class Briefly(app.QApplication):
    def exec(self):
        window = next(w for w in self.topLevelWidgets() if isinstance(w, app.MainWindow))
        QTimer.singleShot(0, lambda: self.use(window))
        return super().exec()

    def use(self, window):
        try:
            window.open_taxon(taxon)
            print("shown", window.place.taxon_id)
        finally:
            self.quit()

app.QApplication = Briefly
taxon = sys.argv.pop()
status = main()
assert not [name for name in sys.modules if name.startswith("PySide6.QtNetwork")]
sys.exit(status)
"""


@pytest.mark.parametrize("module", modules(PROGRAM), ids=named)
def test_no_module_imports_the_network(module: Path) -> None:
    reached = [name for name in imports(module) if name.split(".")[0] in _NETWORK or name.startswith(_QT_NETWORK)]
    assert not reached


@pytest.fixture(scope="module")
def content() -> Path:
    """The real content, built where it is not current."""
    if not compiler.is_current():
        compiler.build(compiler.check().content, lambda _step: None)
    return compiler.DATABASE


def _run(script: str, content: Path, tmp_path: Path, *arguments: str) -> str:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "INAMA_ID_CONTENT": str(content),
    }
    done = subprocess.run(
        [sys.executable, "-c", _CUT_OFF + script, *arguments],
        cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def test_a_lookup_needs_no_socket(content: Path, tmp_path: Path) -> None:
    assert "Loxodonta" in _run(_LOOK_UP, content, tmp_path)


def test_the_window_needs_no_socket(content: Path, tmp_path: Path) -> None:
    settings = tmp_path / ".config" / "inama-id" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.touch()  # not the first start, which only asks
    assert "shown loxodonta-africana" in _run(_WINDOW, content, tmp_path, "loxodonta-africana")
