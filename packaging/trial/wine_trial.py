"""Runs the Windows installer under Wine: installing, upgrading and removing, for one user and for all.

The files it carries are stand-ins: what Windows builds cannot be built here, but the script is the real one.
Fetches Wine.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from installers import windows
from installers.program import NAME, TITLE, Program
from trial.chroot import Chroot, fresh, keep_main_archive
from trial.installed import expect

_USER = "officer"
_DRIVE = f"/home/{_USER}/.wine/drive_c"
_PROFILE = f"users/{_USER}/AppData"
_FOR_ME = f"{_PROFILE}/Local/Programs/{TITLE}"
_FOR_ALL = f"Program Files/{TITLE}"
_SETTINGS = f"{_PROFILE}/Roaming/{NAME}/settings.toml"
_ALWAYS = ("inama-id.exe", "inama-id-window.exe", "_internal/a é 象.svg", "VERSION")
_BEFORE, _NOW = (*_ALWAYS, "_internal/old/file"), (*_ALWAYS, "_internal/new/file")
_KEY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
_ENVIRONMENT = {"WINEDLLOVERRIDES": "mscoree,mshtml=", "WINEDEBUG": "-all", "WINEARCH": "win64"}


def run(icon: Path, work: Path, program: Program) -> None:
    """Install for one user, upgrade, remove; install for all, remove; install into a folder chosen, upgrade there."""
    system = _system(work)
    for name, version, files in (("before", "0.0.1", _BEFORE), ("now", program.version, _NOW)):
        made = _installer(replace(program, version=version), files, icon, work / "wine" / name)
        shutil.copy(made, system.path(f"/home/{_USER}/{name}.exe"))
    _wine(system, "before.exe /S")
    expect(_installed(system, _FOR_ME) == sorted(_BEFORE), "setup.exe /S installs for this user, under Wine")
    expect("0.0.1" in _registered(system, "HKCU"), "and says so to Windows")
    settings = system.path(f"{_DRIVE}/{_SETTINGS}")
    system.run(f"mkdir -p '{_DRIVE}/{Path(_SETTINGS).parent}'; echo kept > '{_DRIVE}/{_SETTINGS}'", _USER)
    _wine(system, "now.exe /S")
    expect(_installed(system, _FOR_ME) == sorted(_NOW), "a later version replaces the earlier one and its files")
    expect(program.version in _registered(system, "HKCU"), "and says so to Windows")
    _wine(system, f'"{_DRIVE}/{_FOR_ME}/uninstall.exe" /S')
    expect(_left(system) == [_SETTINGS] and not _registered(system, "HKCU"), "removed without leftovers")
    expect(settings.read_text() == "kept\n", "the user's own files stay")
    _wine(system, "now.exe /S /AllUsers")
    expect(_installed(system, _FOR_ALL) == sorted(_NOW), "setup.exe /S /AllUsers installs for all")
    expect(program.version in _registered(system, "HKLM"), "and says so to Windows")
    _wine(system, f'"{_DRIVE}/{_FOR_ALL}/uninstall.exe" /S')
    expect(_left(system) == [_SETTINGS] and not _registered(system, "HKLM"), "removed without leftovers")
    _wine(system, r"before.exe /S '/D=C:\chosen\folder'")
    _wine(system, "now.exe /S")
    expect(_installed(system, "chosen/folder") == sorted(_NOW), "/D chooses the folder, and an upgrade finds it")


def _system(work: Path) -> Chroot:
    system = fresh(work / "chroot-base", work / "chroot-wine")
    keep_main_archive(system)  # packages of two architectures must be of one version, and mirrors lag for i386
    system.run("dpkg --add-architecture i386; apt-get update -qq", network=True)
    wine = "apt-get install -y -qq --no-install-recommends wine wine32 wine64 xvfb xauth"
    system.run(wine, network=True, timeout=1800)
    system.run(f"useradd --create-home {_USER}")
    _wine(system, "wineboot --init")
    return system


def _installer(program: Program, files: Sequence[str], icon: Path, work: Path) -> Path:
    shutil.rmtree(work, ignore_errors=True)
    for file in files:
        place = work / "staged" / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file, "utf-8")
    return windows.build(work / "staged", program, icon, work, work)


def _wine(system: Chroot, command: str) -> str:
    """Run a Windows command to its end, that of what it started included."""
    line = f"cd; xvfb-run --auto-servernum wine {command} || echo failed; wineserver --wait"
    said = system.run(line, _USER, _ENVIRONMENT)
    return "" if "failed" in said else said


def _registered(system: Chroot, root: str) -> str:
    return _wine(system, rf"reg query '{root}\{_KEY}' /s /reg:64")


def _installed(system: Chroot, folder: str) -> list[str]:
    """Return the files in a folder but for the installer's own two."""
    place = system.path(f"{_DRIVE}/{folder}")
    found = {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}
    return sorted(found - {"uninstall.exe", "for-whom"})


def _left(system: Chroot) -> list[str]:
    drive = system.path(_DRIVE)
    named = [path for path in drive.rglob("*") if NAME in path.as_posix().lower() or TITLE in path.name]
    return [path.relative_to(drive).as_posix() for path in named if path.is_file()]
