"""Photographs that the officer brings: what is shown of them, and why one cannot be shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Problem(StrEnum):
    """Why a photograph cannot be shown."""

    MISSING = "missing"
    FOLDER = "folder"
    NOT_A_FILE = "not-a-file"
    NO_PERMISSION = "no-permission"
    EMPTY = "empty"
    TOO_MANY_BYTES = "too-many-bytes"
    TOO_MANY_PIXELS = "too-many-pixels"
    WRONG_KIND = "wrong-kind"
    DAMAGED = "damaged"
    TOO_MUCH_MEMORY = "too-much-memory"
    TOO_SLOW = "too-slow"
    FAILED = "failed"


class Remark(StrEnum):
    """What to know of a photograph that is shown."""

    REDUCED = "reduced"
    """It has fewer pixels than the file."""
    FIRST_OF_SEVERAL = "first-of-several"
    COLOURS = "colours"
    """Made for printing (CMYK): colours on the screen are not exact."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A photograph that cannot be shown. ``found`` names what the file is instead, where that is known."""

    problem: Problem
    found: str = ""


@dataclass(frozen=True, slots=True)
class Photograph:
    """Pixels of a photograph, three bytes each, upright as its EXIF orientation says."""

    width: int
    height: int
    full_width: int
    full_height: int
    remarks: tuple[Remark, ...]
    pixels: bytes
