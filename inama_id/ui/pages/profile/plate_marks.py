"""The numbered marks of a plate: where they stand, which cue each belongs to, and which of them is lit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRectF, Signal


@dataclass(frozen=True, slots=True)
class Mark:
    """A number in the picture. Place and surroundings are shares of the picture's width and height."""

    number: int
    place: QPointF
    around: QRectF
    cue: int
    """Which cue of the profile it belongs to, counted from 0."""


def read_marks(path: Path) -> tuple[Mark, ...]:
    """Read the marks of a plate; none where there is no file, or not one of ours."""
    try:
        return tuple(_marks(json.loads(path.read_text("utf-8"))))
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def _marks(found: Any) -> Iterator[Mark]:
    for entry in found:
        left, top, width, height = (float(value) for value in entry["box"])
        place, around = QPointF(float(entry["x"]), float(entry["y"])), QRectF(left, top, width, height)
        yield Mark(int(entry["number"]), place, around, int(entry["cue"]))


class Lights(QObject):
    """Which number is lit: the one pointed at, else the one chosen. 0 is none."""

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pointed, self._chosen = 0, 0

    @property
    def lit(self) -> int:
        """The number that is lit now."""
        return self._pointed or self._chosen

    @property
    def chosen(self) -> int:
        """The number that stays lit."""
        return self._chosen

    def point(self, number: int) -> None:
        """Light a number as long as the mouse is on it; 0 when it leaves."""
        self._set(number, self._chosen)

    def choose(self, number: int) -> None:
        """Keep a number lit, or put it out where it is chosen already."""
        self._set(self._pointed, 0 if number == self._chosen else number)

    def _set(self, pointed: int, chosen: int) -> None:
        before = (self._pointed, self._chosen)
        self._pointed, self._chosen = pointed, chosen
        if before != (pointed, chosen):
            self.changed.emit(self.lit)
