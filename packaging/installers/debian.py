"""The Debian package: a tree of files, and what Debian wants to know of it."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from email.utils import format_datetime
from pathlib import Path

from installers import needs
from installers.freeze import size
from installers.libraries import libraries, text_of
from installers.licences import debian_copyright
from installers.manual import man_page, manual
from installers.names import files_of
from installers.program import NAME, PACKAGING, ROOT, SUMMARY, Program

_MAINTAINER = "The Inama ID founders <maintainers@inama-id.invalid>"
_DESCRIPTION = """Answers an officer who holds a suspect item and has no network: what is
it, is it listed by CITES today, and what does the listing cover. Every
entry of the CITES Appendices, their names in many languages, guided
identification of items made from animals and plants, and the documents
they need. It never goes online."""
_RECOMMENDED = "libegl-mesa0, libgl1-mesa-dri"


def build(frozen: Path, icons: Mapping[int, Path], program: Program, work: Path, target: Path) -> Path:
    """Build the package from the program's folder and return its path."""
    tree = work / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "usr" / "lib" / NAME)
    _add_desktop(tree, icons)
    _add_documents(tree, program)
    depends = needs.debian_packages(needs.needed(frozen), needs.newest_glibc(frozen))
    _add_control(tree, program, ", ".join(depends))
    _settle(tree, program)
    package = target / f"{NAME}_{program.version}_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    epoch = {"SOURCE_DATE_EPOCH": f"{program.released.timestamp():.0f}"}
    subprocess.run(command, env={**os.environ, **epoch}, check=True, stdout=subprocess.DEVNULL)
    return package


def _add_desktop(tree: Path, icons: Mapping[int, Path]) -> None:
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = tree / "usr" / "share"
    _copy(PACKAGING / "linux" / "inama-id.desktop", share / "applications" / "inama-id.desktop")
    for pixels, path in icons.items():
        _copy(path, share / "icons" / "hicolor" / f"{pixels}x{pixels}" / "apps" / f"{NAME}.png")
    drawing = ROOT / "inama_id" / "ui" / "icons" / "inama-id.svg"
    _copy(drawing, share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg")


def _add_documents(tree: Path, program: Program) -> None:
    documents = tree / "usr" / "share" / "doc" / NAME
    own = (ROOT / "LICENSE").read_text("utf-8")
    _write(documents / "copyright", debian_copyright(libraries("linux"), text_of, own).encode())
    _write(documents / "changelog.gz", _zipped(_changelog(program)))
    _write(documents / "CHANGES.md.gz", _zipped((ROOT / "CHANGELOG.md").read_text("utf-8")))
    _write(tree / "usr" / "share" / "man" / "man1" / f"{NAME}.1.gz", _zipped(man_page(program, manual())))


def _changelog(program: Program) -> str:
    released = format_datetime(program.released)
    return (
        f"{NAME} ({program.version}) stable; urgency=medium\n\n  * See CHANGES.md.gz in this folder.\n\n"
        f" -- {_MAINTAINER}  {released}\n"
    )


def _add_control(tree: Path, program: Program, depends: str) -> None:
    control = {
        "Package": NAME,
        "Version": program.version,
        "Architecture": "amd64",
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(-(-size(tree) // 1024)),
        "Depends": depends,
        "Recommends": _RECOMMENDED,
        "Section": "science",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n " + _DESCRIPTION.replace("\n", "\n "),
    }
    sums = "".join(f"{_md5(tree / path)}  {path}\n" for path in files_of(tree) if not (tree / path).is_symlink())
    _write(tree / "DEBIAN" / "control", "".join(f"{name}: {value}\n" for name, value in control.items()).encode())
    _write(tree / "DEBIAN" / "md5sums", sums.encode())


def _settle(tree: Path, program: Program) -> None:
    """Give everything the rights that Debian asks for, and the day of the content."""
    moment = program.released.timestamp()
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == tree / "usr" / "lib" / NAME / NAME else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _copy(origin: Path, place: Path) -> None:
    _write(place, origin.read_bytes())


def _write(place: Path, data: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)


def _zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _md5(path: Path) -> str:
    # Debian's own check of installed files; nothing secret hangs on it.
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
