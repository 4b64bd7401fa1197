"""Who goes on when the program is started twice, and when the folder is in a bad way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inama_id.ui.single_instance import SingleInstance


def test_the_first_goes_on_and_the_next_after_it(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "state"), SingleInstance(tmp_path / "state")
    assert first.claim()
    first.release()
    assert second.claim(patience=0)


def test_a_first_that_does_not_answer_is_not_waited_for(tmp_path: Path) -> None:
    silent = SingleInstance(tmp_path)
    assert silent.claim()
    assert SingleInstance(tmp_path).claim(patience=0.1)
    assert [path.name for path in tmp_path.iterdir()] == ["running.lock"], "a request is left that nobody waits for"


def test_a_request_from_before_is_answered_when_listening_begins(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    (tmp_path / "come-forward").touch()
    with qtbot.waitSignal(first.front_requested, timeout=2000):
        first.listen()
    with qtbot.waitSignal(first.front_requested, timeout=5000):
        (tmp_path / "come-forward").touch()
    qtbot.waitUntil(lambda: not (tmp_path / "come-forward").exists())


def test_other_files_are_no_request(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.assertNotEmitted(first.front_requested, wait=300):
        (tmp_path / "recent.json").write_text("[]")


@pytest.mark.parametrize("lock", ["", "garbage", f"{2**22 + 1}\ninama-id\n\n"])
def test_a_lock_that_says_nothing_true_stops_nobody(tmp_path: Path, qtbot: QtBot, lock: str) -> None:
    (tmp_path / "running.lock").write_text(lock)
    first = SingleInstance(tmp_path)
    assert first.claim(patience=0)
    with qtbot.waitSignal(first.front_requested, timeout=2000):
        first.listen()  # it holds the lock, so it listens
        (tmp_path / "come-forward").touch()


def test_a_lock_that_is_held_is_not_taken_for_a_ruin(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    (tmp_path / "running.lock").write_text("")
    SingleInstance(tmp_path).claim(patience=0)
    assert (tmp_path / "running.lock").exists()


def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    instance = SingleInstance(tmp_path / "file" / "state")
    assert instance.claim()
    instance.listen()
    instance.release()


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert SingleInstance(tmp_path).claim()
