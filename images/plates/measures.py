"""How large an item is, from the measured characters its profile scores."""

from __future__ import annotations

from images.plates.content import Book, Item

_LENGTHS = (
    "roe-egg-diameter", "egg-length", "feather-length", "horn-length", "tooth-length", "claw-length", "skull-length",
    "saw-length", "fin-height", "gill-plate-length", "shark-tooth-height", "maw-length", "seahorse-height",
    "sea-cucumber-length", "shell-length", "butterfly-wingspan", "beetle-length", "young-length", "dried-sac-length",
    "body-length",
)  # fmt: skip
_UNITS = ("mm", "cm")


def measure(item: Item, book: Book) -> str:
    """Return the span of the item's length as figures and unit, e.g. ``10–20 cm``; empty where none is scored."""
    for character in _LENGTHS:
        states, row = item.profile.scores.get(character, ()), book.characters.get(character)
        if not states or row is None or row.unit not in _UNITS:
            continue
        chosen = [state for state in row.states if state.id in states]
        low = min((state.low or 0 for state in chosen), default=0)
        highs = [state.high for state in chosen]
        high = None if not highs or None in highs else max(value for value in highs if value is not None)
        if len(chosen) < len(row.states) and (low or high):
            return _span(low, high, row.unit)
    return ""


def _span(low: float, high: float | None, unit: str) -> str:
    if high is None:
        return f"> {low:g} {unit}"
    return f"{low:g}–{high:g} {unit}" if low else f"< {high:g} {unit}"
