"""Countries and territories, grouped by the regions the Convention uses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory; ``party_since`` is the ISO date the Convention entered into force, or empty."""

    code: str
    name: str
    region: str
    party_since: str
