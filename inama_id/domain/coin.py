"""Coins that a photograph is scaled by: each with the diameter its mint publishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Coin:
    """One coin. ``name`` is its value with the currency's sign and the country's code, the same in every language."""

    id: str
    name: str
    diameter: float
    """Millimetres."""


def coin(id: str, body: Mapping[str, Any]) -> Coin:
    """Read a coin as the content holds it; raises KeyError or ValueError."""
    diameter = float(body["diameter"])
    if not 10 <= diameter <= 45:
        raise ValueError(f"no coin in use is {diameter} mm wide")
    return Coin(id, str(body["name"]), diameter)
