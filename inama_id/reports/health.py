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
