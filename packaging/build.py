"""Builds the installers of this system into dist/: ``python packaging/build.py``. Run by ``make installers``.

Needs the built content (``make build``) and the extra ``package``. On Linux also dpkg-deb and binutils.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from installers import debian, icons, macos, names, portable, windows
from installers.freeze import freeze, size
from installers.program import NAME, PACKAGING, ROOT, program

_MOST_INSTALLED = 180_000_000
_MOST_PACKED = 80_000_000


def main() -> int:
    """Build, measure, and return 1 when something is larger than a field laptop and a stick allow."""
    options = _options()
    release = program()
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    work, target = _own_folder(ROOT / "build"), _own_folder(ROOT / "dist")
    pictures = icons.render(work / "icons")
    icon = work / "icons" / ("inama-id.icns" if sys.platform == "darwin" else "inama-id.ico")
    frozen = freeze(release, icon, work, PACKAGING / "trial" / "driver.py" if options.trial else None)
    if wrong := names.faults(names.files_of(frozen)):
        raise SystemExit("\n".join(wrong))
    print(f"{'installed':44} {size(frozen) / 1e6:7.1f} MB")
    packages: Sequence[Path] = ()
    if sys.platform == "linux":
        packages = debian.build(frozen, pictures, release, work, target), portable.build(frozen, release, work, target)
    elif sys.platform == "win32":
        packages = (windows.build(frozen, release, icon, work, target),)
    elif sys.platform == "darwin":
        packages = (macos.build(frozen.parent, release, target),)
    for package in packages:
        print(f"{package.name:44} {package.stat().st_size / 1e6:7.1f} MB")
    for document in ("sbom.cdx.json", "LICENCES.txt"):
        shutil.copy(frozen / document, target / f"{NAME}-{release.version}-{sys.platform}-{document}")
    write_sums(target)
    return int(size(frozen) > _MOST_INSTALLED or any(path.stat().st_size > _MOST_PACKED for path in packages))


def write_sums(folder: Path) -> None:
    """Write SHA256SUMS for all that stands in a folder, in the form that ``sha256sum --check`` reads."""
    files = [path for path in sorted(folder.iterdir()) if path.name not in {"SHA256SUMS", ".gitignore"}]
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines), "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trial", action="store_true", help="build the executable for `make test-installers` too")
    return parser.parse_args()


def _own_folder(folder: Path) -> Path:
    """Make a folder that version control passes over."""
    folder.mkdir(exist_ok=True)
    (folder / ".gitignore").write_text("*\n", "utf-8")
    return folder


if __name__ == "__main__":
    sys.exit(main())
