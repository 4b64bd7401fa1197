"""The doctor finds what is wrong, and its report does not tell who asked."""

from __future__ import annotations

import getpass
import json
import shutil
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from inama_id.cli import main
from inama_id.services import health, health_window
from inama_id.services.health_check import Check
from inama_id.services.health_places import check_places
from inama_id.services.health_privacy import anonymous
from inama_id.services.health_window import check_window

_USER = "jane"


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, nano_database: Path) -> Path:
    """A user called jane on the tiny content."""
    home = tmp_path / _USER
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / ".state"))
    monkeypatch.setenv("LOGNAME", _USER)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("INAMA_ID_CONTENT", str(nano_database))
    return home


def _doctor(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, dict[str, Any]]:
    main(["doctor", "--json", *arguments])
    return {check["name"]: check for check in json.loads(capsys.readouterr().out)["checks"]}


def test_it_examines_content_fonts_printing_and_places(capsys: pytest.CaptureFixture[str]) -> None:
    checks = _doctor(capsys)
    for name in (
        "content",
        "names",
        "text index",
        "pictures",
        "window",
        "printing",
        "settings",
        "own files",
        "free space",
    ):
        assert checks[name]["sound"], checks[name]
    assert checks["font for Latin"]["sound"]
    assert "letters" in checks["font for Chinese"]["detail"]
    assert checks["settings"]["detail"] == "~/.config/inama-id can be written"


def test_without_content_the_rest_is_examined_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("INAMA_ID_CONTENT", str(home / "none.db"))
    checks = _doctor(capsys)
    assert not checks["content"]["sound"]
    assert "~/none.db" in checks["content"]["detail"]
    assert checks["window"]["sound"]
    assert checks["free space"]["sound"]


def test_altered_content_is_found(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, home: Path, nano_database: Path
) -> None:
    altered = bytearray(nano_database.read_bytes())
    altered[-100] ^= 0xFF
    (home / "species.db").write_bytes(altered)
    (home / "species.seal.json").write_bytes(nano_database.with_suffix(".seal.json").read_bytes())
    monkeypatch.setenv("INAMA_ID_CONTENT", str(home / "species.db"))
    assert not _doctor(capsys)["content"]["sound"]


def test_a_report_for_the_help_desk_tells_nothing_of_the_person(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert getpass.getuser() == _USER
    faults = home / ".state" / "inama-id" / "faults"
    faults.mkdir(parents=True)
    (faults / "fault-20260101-000000-000000.txt").write_text("an older one")
    trace = f'File "{home}/Inama ID/page.py"\nKeyError: 1 (Jane@desk, {home.as_posix().upper()})'
    (faults / "fault-20260102-000000-000000.txt").write_text(trace)
    report = home / "report for help.txt"
    assert main(["doctor", "--report", str(report)]) == 0
    text = report.read_text("utf-8")
    assert "no fault found" in text
    assert 'File "~/Inama ID/page.py"\nKeyError: 1 (USER@desk, ~)' in text
    assert "an older one" not in text
    for said in (text, capsys.readouterr().out):
        assert "free space" in said
        assert _USER not in said.casefold()
        assert str(home.parent) not in said


def test_a_fault_stands_at_the_head_of_the_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("INAMA_ID_CONTENT", str(home / "none.db"))
    assert main(["doctor", "--report", str(home / "report.txt")]) == 1
    head = (home / "report.txt").read_text("utf-8").splitlines()[:4]
    assert "1 faults" in head[0]
    assert head[3].startswith("FAULT  content")


def test_a_report_that_cannot_be_written_is_bad_input(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert main(["doctor", "--report", str(home / "none" / "report.txt")]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"inama-id: --report: '{home / 'none' / 'report.txt'}' is not a file that can be written"
    ]


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("/home/jane/.config/inama-id", "~/.config/inama-id"),
        ("'/home/jane' and /home/Jane/x", "'~' and ~/x"),
        ("/home/janet/x", "/home/janet/x"),
        ("/mnt/home/jane/x", "/mnt/home/USER/x"),
        ("/media/jane/STICK/species.db", "/media/USER/STICK/species.db"),
        ("Qt 6.8.3, xcb", "Qt 6.8.3, xcb"),
    ],
)
def test_a_text_without_the_person(text: str, clean: str) -> None:
    assert anonymous(text, PurePosixPath("/home/jane"), "jane") == clean


def test_other_homes_and_users() -> None:
    windows = PureWindowsPath(r"C:\Users\Zoë Müller")
    assert anonymous(r"c:\users\zoë müller\AppData\x", windows, "Zoë Müller") == r"~\AppData\x"
    assert anonymous("C:/Users/Zoë Müller/x", windows, "Zoë Müller") == "~/x"
    assert anonymous("/var/lib/x", PurePosixPath("/"), "") == "/var/lib/x"
    assert anonymous("1.5 (a)", PurePosixPath("/home/x.y"), ".") == "1.5 (a)"


def test_a_drawing_that_was_copied_in_part_is_a_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    forms = tmp_path / "data" / "pictures" / "forms"
    forms.mkdir(parents=True)
    (forms / "whole.svg").write_text("<svg></svg>\n")
    monkeypatch.setattr(health, "files", lambda _package: tmp_path)
    assert _doctor(capsys)["pictures"]["sound"]
    (forms / "cut.svg").write_text("<svg><path d='M 0")
    found = _doctor(capsys)["pictures"]
    assert not found["sound"]
    assert "damaged: forms/cut.svg" in found["detail"]


def test_a_folder_in_the_way_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    checks = list(
        check_places({"settings": tmp_path / "file" / "inama-id", "own files": tmp_path / "new" / "inama-id"})
    )
    assert [check.sound for check in checks] == [False, True, True]
    assert "cannot be written" in checks[0].detail
    assert not (tmp_path / "new").exists(), "an examination changes nothing"


def test_a_disk_that_is_nearly_full_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def usage(_folder: Path) -> object:
        return type("Usage", (), {"free": 3_000_000})

    monkeypatch.setattr(shutil, "disk_usage", usage)
    assert list(check_places({"settings": tmp_path}))[-1] == Check("free space", False, "3 MB")


def _window(monkeypatch: pytest.MonkeyPatch, script: str) -> list[Check]:
    monkeypatch.setattr(health_window, "own_command", lambda: (sys.executable, "-c", script))
    return list(check_window({"Thai": "กข"}))


def test_letters_without_glyphs_and_a_missing_printing_part(monkeypatch: pytest.MonkeyPatch) -> None:
    said = '{"qt": "6", "platform": "x", "lacking": {"Thai": "\\u0e02"}, "printers": null}'
    assert _window(monkeypatch, f"print({said!r})") == [
        Check("window", True, "Qt 6, x"),
        Check("font for Thai", False, "1 of 2 letters of the names; not ข"),
        Check("printing", False, "the part of Qt that prints cannot be loaded"),
    ]


def test_a_window_that_cannot_be_opened_gives_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    script = (
        "import os, sys\n"
        "if os.environ['QT_QPA_PLATFORM'] == 'xcb':\n"
        "    sys.exit('libxcb-cursor0 is needed')\n"
        'print(\'{"qt": "6", "platform": "x", "lacking": {}, "printers": 2}\')'
    )
    assert _window(monkeypatch, script) == [
        Check("window", False, "cannot be opened: libxcb-cursor0 is needed"),
        Check("font for Thai", True, "2 of 2 letters of the names"),
        Check("printing", True, "possible, 2 printers"),
    ]


def test_a_window_that_dies_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _window(monkeypatch, "import os; os._exit(3)") == [
        Check("window", False, "cannot be opened: it ended with status 3")
    ]
