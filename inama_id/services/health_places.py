"""Can the program keep what the user wants kept? Folders and room on the disk."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from inama_id.services.health_check import Check

_ROOM_WANTED = 50_000_000
"""Bytes: ten times what a text index, settings and papers of a day need."""


def check_places(places: Mapping[str, Path]) -> Iterator[Check]:
    """Yield a check for each of some named folders, which need not be there yet, and one for the room in them."""
    for name, folder in places.items():
        writable = _can_write(folder)
        yield Check(name, writable, f"{folder} {'can' if writable else 'cannot'} be written")
    room = min((shutil.disk_usage(_nearest(folder)).free for folder in places.values()), default=0)
    yield Check("free space", room >= _ROOM_WANTED, f"{room / 1e6:,.0f} MB")


def _nearest(folder: Path) -> Path:
    """Return the folder itself, or the nearest above it that is there."""
    return next(path for path in (folder, *folder.parents) if path.exists())


def _can_write(folder: Path) -> bool:
    """Whether a file with something in it can be made there: a full disk still takes empty ones."""
    try:
        with tempfile.TemporaryFile(dir=_nearest(folder)) as trial:
            trial.write(b"Inama ID")
            trial.flush()
    except OSError:
        return False
    return True
