"""Builds the program's folder: PyInstaller, then what makes it small and whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installers import icu, needs
from installers.libraries import libraries, text_of
from installers.licences import report
from installers.manual import manual
from installers.program import DATA, NAME, PACKAGING, ROOT, Program
from installers.sbom import sbom

_DEBUGGABLE = ("libpython*.so*", "python3*/lib-dynload/*.so", "PIL/*.so", "**/libicu*.so.*")
"""These carry tables for debuggers, a tenth of the whole; the others are delivered without."""


def freeze(program: Program, icon: Path, work: Path, trial: Path | None = None) -> Path:
    """Build and return the folder; `trial` is the script of a second executable, put beside the folder's own work."""
    settings = {"INAMA_ID_ICON": str(icon), "INAMA_ID_VERSION": program.version}
    if trial is not None:
        settings["INAMA_ID_TRIAL"] = str(trial)
    _pyinstaller(work, {**_repeatable(program), **settings})
    folder = work / "frozen" / NAME
    if sys.platform == "linux":
        _make_small(folder / "_internal")
    complete(folder, program)
    return folder


def complete(folder: Path, program: Program, system: str = sys.platform) -> None:
    """Add what people and other programs read: version, manual, licences, list of parts."""
    known = libraries(system)
    own = (ROOT / "LICENSE").read_text("utf-8")
    data = {path.name: path for path in DATA.glob("species.*") if path.suffix != ".part"}
    (folder / "VERSION").write_text(program.stamp(), "utf-8")
    (folder / "README.txt").write_text(manual(), "utf-8")
    (folder / "LICENCES.txt").write_text(report(known, text_of, own), "utf-8")
    (folder / "sbom.cdx.json").write_text(sbom(program, known, data), "utf-8")


def size(folder: Path) -> int:
    """Return the bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _repeatable(program: Program) -> Mapping[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": f"{program.released.timestamp():.0f}", "PYTHONHASHSEED": "1"}


def _pyinstaller(work: Path, environment: Mapping[str, str]) -> None:
    shutil.rmtree(work / "frozen", ignore_errors=True)
    places = ["--distpath", str(work / "frozen"), "--workpath", str(work / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    subprocess.run([*command, str(PACKAGING / "inama-id.spec")], env=environment, check=True)


def _make_small(inside: Path) -> None:
    # The libraries find one another without these links, which a stick formatted for Windows could not hold.
    for path in inside.rglob("*"):
        if path.is_symlink():
            path.unlink()
    for pattern in _DEBUGGABLE:
        for path in filter(needs.is_elf, inside.glob(pattern)):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
    for library in inside.rglob("libicudata.so.*"):
        icu.shrink(library)
