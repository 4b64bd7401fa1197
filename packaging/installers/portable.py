"""The portable edition for Linux: a folder that runs from where it stands, packed as tar.xz."""

from __future__ import annotations

import lzma
import shutil
import tarfile
from pathlib import Path

from installers import needs
from installers.program import NAME, PACKAGING, Program

_BROUGHT = (
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1", "libxcb-render-util.so.0",
    "libxcb-util.so.1",
)  # fmt: skip
"""Small libraries that Qt needs and that a desktop not made of Qt may lack. No package manager will bring them."""


def build(frozen: Path, program: Program, work: Path, target: Path) -> Path:
    """Pack the program's folder and return the archive's path."""
    name = f"{NAME}-{program.version}"
    folder = work / "portable" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(frozen, folder / "program")
    for library in _BROUGHT:
        shutil.copy(needs.place_of(library), folder / "program" / "_internal" / library)
    shutil.copy(PACKAGING / "linux" / "starter.sh", folder / NAME)
    for document in ("VERSION", "README.txt", "LICENCES.txt", "sbom.cdx.json"):
        (folder / "program" / document).rename(folder / document)
    archive = target / f"{name}-linux-x86_64.tar.xz"
    with lzma.open(archive, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w|") as tar:
        tar.add(folder, name, filter=lambda entry: _settled(entry, program))
    return archive


def _settled(entry: tarfile.TarInfo, program: Program) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = program.released.timestamp()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
