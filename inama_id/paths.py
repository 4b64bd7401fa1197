"""Where things are: the content database and the user's own files. The only module that knows about the platform."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_APP = "inama-id"


def content_path() -> Path:
    """Return the content database: ``INAMA_ID_CONTENT`` if set, else the one beside the program."""
    override = os.environ.get("INAMA_ID_CONTENT")
    return Path(override) if override else Path(__file__).parent / "data" / "species.db"


def prose_path(content: Path) -> Path:
    """Return the folder of the text index that belongs to a content database; it can be made anew at any time.

    It stands beside the database where that folder can be written or the index is there already, else with the
    user's own files.
    """
    beside = content.parent / "prose"
    return beside if beside.is_dir() or os.access(content.parent, os.W_OK) else state_dir() / "prose"


def own_command() -> tuple[str, ...]:
    """Return what starts this program once more, as an installed copy or from its source."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "inama_id")


def config_dir() -> Path:
    """Return the folder for the user's settings (not created here)."""
    return _portable("config") or _base("XDG_CONFIG_HOME", ".config") / _APP


def state_dir() -> Path:
    """Return the folder for recent look-ups, window geometry and fault reports (not created here)."""
    return _portable("state") or _base("XDG_STATE_HOME", ".local/state") / _APP


def _portable(kind: str) -> Path | None:
    """Return a folder of the user's own files that travels with the program, where ``INAMA_ID_HOME`` names one."""
    home = os.environ.get("INAMA_ID_HOME")
    return Path(home) / kind if home else None


def _base(variable: str, default: str) -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get(variable) or Path.home() / default)
