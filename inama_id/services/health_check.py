"""One thing examined in an installation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One thing examined; ``detail`` says what was found."""

    name: str
    sound: bool
    detail: str
