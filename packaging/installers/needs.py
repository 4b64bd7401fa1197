"""What a built program needs of the system: read from its binaries, answered by Debian's package database."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

BESIDES = ("fonts-dejavu-core | fonts-noto-core | fonts-liberation2",)
"""Wanted, but no binary says so: Qt brings no fonts."""


def is_elf(path: Path) -> bool:
    """Return whether a file is a Linux program or library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def needed(folder: Path) -> frozenset[str]:
    """Return the libraries, as ``libX11.so.6``, that the binaries in a folder need and that are not in it."""
    binaries = [path for path in folder.rglob("*") if is_elf(path)]
    inside = {path.name for path in binaries}
    listed = _run("objdump", "--private-headers", *map(str, binaries))
    return frozenset(re.findall(r"^\s+NEEDED\s+(\S+)", listed, re.MULTILINE)) - inside


def newest_glibc(folder: Path) -> str:
    """Return the newest version of the C library that the binaries in a folder ask for, as ``2.34``."""
    listed = _run("objdump", "--private-headers", *(str(path) for path in folder.rglob("*") if is_elf(path)))
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_(2\.\d+(?:\.\d+)?)", listed)}
    return ".".join(map(str, max(versions)))


def debian_packages(libraries: Iterable[str], glibc: str) -> tuple[str, ...]:
    """Return the packages that hold the libraries, for the field Depends."""
    packages = {_package_of(place_of(name)) for name in libraries}
    return (f"libc6 (>= {glibc})", *sorted(packages - {"libc6"}), *BESIDES)


def place_of(library: str) -> str:
    """Return the path of a library of this system."""
    if library not in _places():
        raise LookupError(f"{library} is not on this system; see packaging/system-packages.sh")
    return _places()[library]


@cache
def _places() -> Mapping[str, str]:
    return dict(re.findall(r"^\s+(\S+) \(libc6,x86-64.*\) => (\S+)$", _run("/sbin/ldconfig", "-p"), re.MULTILINE))


def _package_of(library: str) -> str:
    # Debian files a library where it was before /lib and /usr/lib became one.
    path = library.removeprefix("/usr")
    for candidate in (f"/usr{path}", path):
        asked = subprocess.run(["dpkg-query", "--search", candidate], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    raise LookupError(f"no package holds {library}")


def _run(*command: str) -> str:
    environment = {"LC_ALL": "C", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
