"""The Windows installer as far as it can be tried on Linux: everything but running it.

The libraries' Windows wheels are fetched and what the recipe would keep of them is staged, with the real content and
stand-ins for the two executables; the script is compiled over that folder.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from installers import names, qt_parts, windows
from installers.freeze import complete, size
from installers.libraries import pins
from installers.program import Program
from trial.installed import expect

_PLATFORM = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
_BUILT_ON_WINDOWS = ("python311.dll", "_internal/base_library.zip")
_STAND_IN_BYTES = 4_000_000


def run(frozen: Path, icon: Path, work: Path, program: Program) -> None:
    """Fetch, stage, compile, compare."""
    wheels = _fetch(work / "wheels")
    expect(len(wheels) == len(pins() | pins("package")), f"win_amd64 wheels of all {len(wheels)} pinned dependencies")
    staged = _stage(frozen, wheels, work / "staged")
    complete(staged, program, "win32")
    files = names.files_of(staged)
    longest = max(map(len, files))
    expect(
        len(files) > 500 and not names.faults(files), f"{len(files)} good paths, the longest of {longest} characters"
    )
    made = work / "windows-trial"
    made.mkdir(exist_ok=True)
    installer = windows.build(staged, program, icon, made, made)
    install, uninstall = ((made / "windows" / f"{name}.nsh").read_text("utf-8") for name in ("install", "uninstall"))
    expect(sorted(windows.put_in(install)) == files, "the installer puts in exactly the staged files")
    expect(sorted(windows.taken_out(uninstall)) == files, "and takes the same out again")
    packed, whole = installer.stat().st_size / 1e6, size(staged) / 1e6
    expect(installer.read_bytes()[:2] == b"MZ", f"makensis packs {whole:.1f} MB into {packed:.1f} MB")


def _fetch(folder: Path) -> list[Path]:
    shutil.rmtree(folder, ignore_errors=True)
    wanted = [f"{name}=={version}" for name, version in (pins() | pins("package")).items()]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*command, "--only-binary=:all:", *_PLATFORM, "--dest", str(folder), *wanted], check=True)
    return sorted(folder.glob("*.whl"))


def _stage(frozen: Path, wheels: list[Path], folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(frozen / "_internal" / "inama_id", folder / "_internal" / "inama_id")
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for name in _kept(archive):
                archive.extract(name, folder / "_internal")
    for name in ("inama-id.exe", "inama-id-window.exe", *_BUILT_ON_WINDOWS):
        (folder / name).write_bytes(bytes(_STAND_IN_BYTES))
    return folder


def _kept(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the libraries in a wheel that the program's folder would get."""
    for name in archive.namelist():
        if name.endswith((".dll", ".pyd", ".qm")) and qt_parts.is_wanted(name) and not _is_excluded(name):
            yield name


def _is_excluded(name: str) -> bool:
    module = name.split(".")[0].replace("/", ".")
    return name.startswith("PyInstaller") or module in qt_parts.EXCLUDED_MODULES
