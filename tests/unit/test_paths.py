"""Where the user's own files are kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inama_id import paths
from tests.house.sources import ROOT

STARTER = ROOT / "packaging" / "linux" / "starter.sh"
_PROGRAM = '#!/bin/sh\nprintf \'%s\' "${INAMA_ID_HOME-none}" "|$*"\n'


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("INAMA_ID_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.mark.skipif(sys.platform != "linux", reason="the places are those of Linux")
def test_usually_in_the_profile(tmp_path: Path) -> None:
    assert paths.config_dir() == tmp_path / "config" / "inama-id"
    assert paths.state_dir() == tmp_path / "state" / "inama-id"


def test_a_home_of_its_own_holds_both(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "Zoë's stick 象"
    monkeypatch.setenv("INAMA_ID_HOME", str(home))
    assert paths.config_dir() == home / "config"
    assert paths.state_dir() == home / "state"


def test_an_empty_home_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = paths.config_dir()
    monkeypatch.setenv("INAMA_ID_HOME", "")
    assert paths.config_dir() == usual


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A portable folder, with a program that tells where it was sent."""
    folder = tmp_path / "a stick, 象牙"
    (folder / "program").mkdir(parents=True)
    for place, text in ((folder / "inama-id", STARTER.read_text("utf-8")), (folder / "program" / "inama-id", _PROGRAM)):
        place.write_text(text, "utf-8")
        place.chmod(0o755)
    return folder


def _start(starter: Path) -> str:
    environment = {"PATH": os.environ["PATH"]}
    command = [str(starter), "lookup", "a b"]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the starter is for Linux")
def test_the_portable_edition_keeps_files_beside_itself_when_asked_to(stick: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(stick / "inama-id")
    assert _start(stick / "inama-id") == "none|lookup a b"
    (stick / "data-of-user").mkdir()
    assert _start(stick / "inama-id") == f"{stick}/data-of-user|lookup a b"
    assert _start(link) == f"{stick}/data-of-user|lookup a b"


@pytest.mark.skipif(sys.platform != "linux" or not os.getuid(), reason="root may write anywhere")
def test_the_portable_edition_leaves_a_stick_alone_that_cannot_be_written(stick: Path) -> None:
    (stick / "data-of-user").mkdir(mode=0o555)
    assert _start(stick / "inama-id") == "none|lookup a b"
