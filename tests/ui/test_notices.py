"""Faults are written down, shown once, and stop nobody."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inama_id.errors import ContentDamaged
from inama_id.ui.notices import FaultReporter, Level, Notice, Notices
from tests.ui.drivers import Driver


def _fault(text: str) -> ValueError:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def test_a_fault_is_written_down_and_shown_once(
    driver: Driver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    faults = driver.desktop.faults
    for _ in range(5):
        error = _fault("broken wheel")
        faults.report(type(error), error, error.__traceback__)
    caplog.clear()
    reports = list((tmp_path / "state" / "faults").glob("fault-*.txt"))
    assert len(reports) == 1
    assert "broken wheel" in reports[0].read_text(encoding="utf-8")
    assert "fault of its own" in driver.notice()
    assert str(reports[0]) in driver.notice()


def test_an_expected_error_is_put_into_words(driver: Driver) -> None:
    error = ContentDamaged(Path("species.db"))
    driver.desktop.faults.report(type(error), error, None)
    assert driver.notice().startswith("The species database is damaged.")


def test_reports_do_not_pile_up(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    faults = FaultReporter(Notices(), tmp_path)
    for number in range(30):
        error = _fault(str(number))
        faults.report(type(error), error, error.__traceback__)
    caplog.clear()
    assert len(list(tmp_path.iterdir())) == 20


def test_a_refusing_disk_does_not_stop_the_report(
    driver: Driver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").mkdir(exist_ok=True)
    (tmp_path / "state" / "faults").write_text("in the way", encoding="utf-8")
    error = _fault("no room")
    driver.desktop.faults.report(type(error), error, error.__traceback__)
    caplog.clear()
    assert "fault of its own" in driver.notice()


def test_the_hook_is_put_back(tmp_path: Path) -> None:
    before = sys.excepthook
    faults = FaultReporter(Notices(), tmp_path)
    faults.install()
    assert sys.excepthook != before
    faults.uninstall()
    assert sys.excepthook == before


def test_a_notice_from_another_thread_arrives(driver: Driver, qtbot: QtBot) -> None:
    worker = threading.Thread(target=lambda: driver.desktop.notices.warn("from afar"))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: driver.notice() == "from afar")


def test_the_bar_can_be_closed(driver: Driver) -> None:
    driver.window.notice_bar.show_notice(Notice(Level.DONE, "done", "really"))
    assert driver.notice() == "done\nreally"
    driver.window.notice_bar.hide()
    assert driver.notice() == ""
