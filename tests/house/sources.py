"""The project's own files, read for the rules of the house."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "inama_id"
_NOT_OURS = {".git", ".venv", "__pycache__", "data", "build", "dist"}


def modules(folder: Path) -> list[Path]:
    """Return the Python files below a folder."""
    found = sorted(folder.rglob("*.py"))
    assert found, f"no modules in {folder}"
    return found


@cache
def tree(module: Path) -> ast.Module:
    """Return a module parsed."""
    return ast.parse(module.read_text("utf-8"), str(module))


def imports(module: Path) -> Iterator[str]:
    """Yield what a module imports, with full dotted names."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def named(path: Path) -> str:
    """Return a path as people name it."""
    return path.relative_to(ROOT).as_posix()


def tracked() -> list[Path]:
    """Return the files under version control; without it, all that are not made by tools."""
    asked = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=False,
    )
    if asked.returncode == 0:
        found = [ROOT / name.decode() for name in asked.stdout.split(b"\0") if name]
    else:
        found = [path for path in ROOT.rglob("*") if not _is_made(path.relative_to(ROOT))]
    files = [path for path in found if path.is_file()]
    assert len(files) > 100
    return files


def _is_made(path: Path) -> bool:
    return any(part in _NOT_OURS or part.endswith(("_cache", ".egg-info")) for part in path.parts)
