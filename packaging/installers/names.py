"""Names of files that can be installed anywhere: from a stick, on Windows, under a long profile path."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

LONGEST = 180
"""Characters of a path below the folder of installation. Windows ends at 260; a profile's folder takes its share."""

_ILLEGAL = re.compile(r'[<>:"\\|?*\x00-\x1f]|[ .]$')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
"""Both from Microsoft, "Naming Files, Paths, and Namespaces": learn.microsoft.com/windows/win32/fileio/naming-a-file"""


def files_of(folder: Path) -> list[str]:
    """Return all files below a folder, with slashes, sorted."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def faults(paths: Iterable[str]) -> list[str]:
    """Return a sentence for each path that some system cannot hold."""
    known = list(paths)
    found = [f"{path}: longer than {LONGEST} characters" for path in known if len(path) > LONGEST]
    found += [f"{path}: {part!r} is not a name on Windows" for path in known for part in _no_names(path)]
    same = Counter(path.casefold() for path in known)
    return found + [f"{path}: differs from another by its case only" for path in known if same[path.casefold()] > 1]


def _no_names(path: str) -> list[str]:
    return [part for part in PurePosixPath(path).parts if _ILLEGAL.search(part) or _RESERVED.fullmatch(part)]
