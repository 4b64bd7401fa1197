"""A disk that takes nothing any more: the user is told, and every answer is still there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT

# Every write to a file fails, for root too; then the program is started for the first time, used, and closed.
_PROGRAM = """
import json, resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

from PySide6.QtCore import QTimer
from inama_id.__main__ import main
from inama_id.ui import app
from inama_id.ui.history import PageId
from inama_id.ui.settings import ThemeChoice
from tests.ui.drivers import Driver

class Used(app.Desktop):
    def start(self):
        super().start()
        QTimer.singleShot(0, self.use)

    def use(self):
        try:
            told = {"asked": self.first_start is not None}
            self.first_start.start.click()
            driver = Driver(self)
            told["notice"] = driver.notice()
            driver.search.type("Loxodonta africana")
            told["appendix"] = driver.search.hits()[0].appendix
            driver.window.open_taxon("loxodonta-africana")
            driver.desktop.settings.change(theme=ThemeChoice.DARK)
            told["theme"] = self.theme.scheme
            driver.show(PageId.SETTINGS)
            told["last notice"] = driver.notice()
            print(json.dumps(told))
        finally:
            self.window.close()

app.Desktop = Used
sys.argv = ["inama-id"]
raise SystemExit(main())
"""


@pytest.fixture(scope="module")
def told(content: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the program said and did where no file takes a byte."""
    place = tmp_path_factory.mktemp("full")
    for name in ("species.db", "species.seal.json"):
        (place / name).symlink_to(content.with_name(name))
    environment = {
        "PATH": os.defpath,
        "HOME": str(place / "home"),
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        "INAMA_ID_CONTENT": str(place / "species.db"),
    }
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    written = [path for path in place.rglob("*") if path.is_file() and not path.is_symlink()]
    assert not [path for path in written if path.stat().st_size], "the disk was not full"
    found: dict[str, object] = json.loads(ended.stdout)
    return found


def test_the_first_start_tells_that_the_choice_is_not_kept(told: dict[str, object]) -> None:
    assert told["asked"]
    assert "could not be saved" in str(told["notice"])
    assert "settings.toml cannot be written" in str(told["notice"])


def test_the_program_goes_on(told: dict[str, object]) -> None:
    assert told["appendix"] == "I/II"
    assert told["theme"] == "dark"


def test_no_page_takes_a_full_disk_for_damaged_content(told: dict[str, object]) -> None:
    assert "species database" not in str(told["last notice"])
