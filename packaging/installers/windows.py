"""The Windows installer: NSIS, with an exact list of what is put in and taken out again."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from installers.freeze import size
from installers.names import files_of
from installers.program import NAME, PACKAGING, TITLE, Program

SCRIPT = PACKAGING / "windows" / "inama-id.nsi"
_PUT_IN = re.compile(r'^\s*File "/oname=(.+?)"', re.MULTILINE)
_TAKEN_OUT = re.compile(r'^\s*Delete "\$INSTDIR\\(.+?)"', re.MULTILINE)


def build(frozen: Path, program: Program, icon: Path, work: Path, target: Path) -> Path:
    """Compile the installer with ``makensis`` and return its path.

    The environment variable INAMA_ID_SIGN may hold a command that signs a file; ``%1`` in it stands for the file.
    """
    listed = work / "windows"
    listed.mkdir(parents=True, exist_ok=True)
    paths = files_of(frozen)
    install, uninstall = listed / "install.nsh", listed / "uninstall.nsh"
    install.write_text(install_list(paths), "utf-8")
    uninstall.write_text(uninstall_list(paths), "utf-8")
    installer = target / f"{NAME}-{program.version}-windows-x86_64-setup.exe"
    values = {
        "TITLE": TITLE,
        "VERSION": program.version,
        "CONTENT": program.content_version,
        "SIZE_KB": str(size(frozen) // 1024),
        "FROZEN": str(frozen),
        "INSTALL_LIST": str(install),
        "UNINSTALL_LIST": str(uninstall),
        "ICON": str(icon),
        "TARGET": str(installer),
    }
    if signing := os.environ.get("INAMA_ID_SIGN"):
        values["SIGN"] = signing
    defined = [f"-D{name}={value}" for name, value in values.items()]
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)], check=True)
    return installer


def install_list(paths: Sequence[str]) -> str:
    """Return the commands that put the files in; `paths` have slashes."""
    lines = [f'CreateDirectory "$INSTDIR\\{_backslashed(folder)}"' for folder in _folders(paths)]
    # The origin is in the words of the building system, the place in those of Windows.
    lines += [f'File "/oname={_backslashed(path)}" "{Path("${FROZEN}", path)}"' for path in paths]
    return "\n".join(lines) + "\n"


def uninstall_list(paths: Sequence[str]) -> str:
    """Return the commands that take the same files out, then the folders that are left empty."""
    lines = [f'Delete "$INSTDIR\\{_backslashed(path)}"' for path in paths]
    lines += [f'RMDir "$INSTDIR\\{_backslashed(folder)}"' for folder in reversed(_folders(paths))]
    return "\n".join(lines) + "\n"


def put_in(script: str) -> list[str]:
    """Return the paths that an install list names, with slashes."""
    return [path.replace("\\", "/") for path in _PUT_IN.findall(script)]


def taken_out(script: str) -> list[str]:
    """Return the paths that an uninstall list names, with slashes."""
    return [path.replace("\\", "/") for path in _TAKEN_OUT.findall(script)]


def _folders(paths: Iterable[str]) -> list[str]:
    found = {parent.as_posix() for path in paths for parent in PurePosixPath(path).parents}
    return sorted(found - {"."})


def _backslashed(path: str) -> str:
    return path.replace("/", "\\").replace("$", "$$")
