"""Which content this is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ContentEdition:
    """Which content this is."""

    version: str
    appendices_in_force_from: date
    schema: str
    taxa: int
    names: int
    listings: int
