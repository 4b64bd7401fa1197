"""Source boxes hold one letter or two (``O/W``, ``I W``)."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

LIVING: Final = frozenset({"LIV", "EGL", "FIG", "GRS", "PUP"})
"""Trade terms of living specimens, by their definitions: eggs that may hatch, young fish, rootstock and pupae too."""


def source_codes(text: str) -> tuple[str, ...]:
    """Return the letters of a source box, in capitals."""
    return tuple(letter for letter in text.upper() if letter.isalnum())


def has_source(text: str, wanted: Container[str]) -> bool:
    """Whether one of the letters of a source box is among those wanted."""
    return any(code in wanted for code in source_codes(text))


def decisive(text: str) -> str:
    """Return the letter that trade is judged by: O whatever it stands with, else the one beside I."""
    letters = source_codes(text)
    if "O" in letters:
        return "O"
    return next((code for code in letters if code != "I"), letters[0] if letters else "")
