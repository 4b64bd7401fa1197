"""Build (or first update) the window's translations with the tools that come with PySide6."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

_HERE = Path(__file__).parent
_UI = _HERE.parent


def _tool(name: str) -> str:
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__file__).parent / (name + suffix))


def build() -> None:
    """Compile every ``.ts`` beside this module into its ``.qm``."""
    for source in sorted(_HERE.glob("*.ts")):
        subprocess.run([_tool("lrelease"), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)


def update(folder: Path = _HERE) -> None:
    """Bring the ``.ts`` files of a folder up to date with the program; English holds plural forms only."""
    sources = sorted(str(path.relative_to(_UI)) for path in _UI.rglob("*.py"))
    for code in ("en", "fr", "es"):
        plural = ["-pluralonly"] if code == "en" else []
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", code]
        target = str(folder / f"inama_{code}.ts")
        subprocess.run([_tool("lupdate"), *options, *plural, *sources, "-ts", target], check=True, cwd=_UI)


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update()
    build()
