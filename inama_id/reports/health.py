"""The health report as text and JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class _Check(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def sound(self) -> bool: ...
    @property
    def detail(self) -> str: ...


def as_json(checks: Sequence[_Check]) -> dict[str, object]:
    """Return the report as a JSON object."""
    return {
        "sound": all(check.sound for check in checks),
        "checks": [{"name": check.name, "sound": check.sound, "detail": check.detail} for check in checks],
    }


def as_text(checks: Sequence[_Check]) -> str:
    """Return the report for a terminal, a line a check."""
    return "\n".join(f"{'ok   ' if check.sound else 'FAULT'}  {check.name}: {check.detail}" for check in checks)


def as_file(checks: Sequence[_Check], newest_fault: str) -> str:
    """Return the report for the help desk: what is wrong first, then everything, then the program's newest fault."""
    faults = [check for check in checks if not check.sound]
    summary = f"{len(faults)} faults" if faults else "no fault found"
    return "\n".join(
        [
            f"Inama ID, report of its own examination: {summary}.",
            "It holds no personal data: ~ stands for the home folder, USER for the user's name.",
            "",
            *([as_text(faults), ""] if faults else []),
            as_text(checks),
            "",
            *(["The newest fault of the program:", "", newest_fault] if newest_fault else []),
        ]
    )
