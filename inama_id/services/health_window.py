"""What only the window can tell, asked of a process that opens one: commands do without Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from inama_id.paths import own_command
from inama_id.services.health_check import Check

_LIMIT = 60
"""Seconds; a printer that does not answer can hold up the list of printers."""
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def check_window(letters: Mapping[str, str]) -> Iterator[Check]:
    """Yield checks of window, fonts and printing; ``letters`` are those the content shows, by script."""
    no_screen = _has_no_screen()
    said = _ask(letters, _OFFSCREEN if no_screen else {})
    if isinstance(said, str):
        yield Check("window", False, f"cannot be opened: {said}")
        said = _ask(letters, _OFFSCREEN)
        if isinstance(said, str):
            return
    else:
        yield Check("window", True, f"Qt {said['qt']}, {'no screen here' if no_screen else said['platform']}")
    yield from (_letters(script, text, said["lacking"].get(script, "")) for script, text in letters.items())
    yield _printing(said["printers"])


def _has_no_screen() -> bool:
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in chosen)


def _ask(letters: Mapping[str, str], environment: Mapping[str, str]) -> dict[str, Any] | str:
    """Return what the process found, or its last words."""
    try:
        ended = subprocess.run(
            [*own_command(), "--self-check"],
            input=json.dumps(letters).encode(),
            capture_output=True,
            env={**os.environ, **environment},
            timeout=_LIMIT,
            check=False,
        )
        found: dict[str, Any] = json.loads(ended.stdout)
    except (OSError, subprocess.TimeoutExpired) as error:
        return type(error).__name__
    except ValueError:
        words = [line for line in ended.stderr.decode(errors="replace").splitlines() if line.strip()]
        return words[0] if words else f"it ended with status {ended.returncode}"
    return found


def _letters(script: str, letters: str, lacking: str) -> Check:
    found = f"{len(letters) - len(lacking)} of {len(letters)} letters of the names"
    return Check(f"font for {script}", not lacking, f"{found}; not {lacking[:20]}" if lacking else found)


def _printing(printers: int | None) -> Check:
    """No printer is no fault: papers can be saved as PDF."""
    if printers is None:
        return Check("printing", False, "the part of Qt that prints cannot be loaded")
    return Check(
        "printing", True, f"possible, {printers} printers" if printers else "as PDF only, no printer is set up"
    )
