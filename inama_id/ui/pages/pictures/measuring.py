"""What was measured on one photograph: marks, the scale, and the mark being set. The views show it and hold nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from inama_id.domain.measurement import (
    POINTS,
    SCALES,
    Kind,
    Point,
    Scale,
    SchregerReadings,
    Value,
    card_scale,
    coin_scale,
    is_complete,
    measure,
    ruler_scale,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Points set on the picture, and what they measure."""

    kind: Kind
    points: tuple[Point, ...]
    known_mm: float = 0.0
    """Of a scale: the length of the ruler or the diameter of the coin."""


class Measuring(QObject):
    """Takes points one by one; a mark is done when it has all its points, an open-ended one when the user says so."""

    changed = Signal()
    """Marks, points, scale or kind differ."""

    def __init__(self) -> None:
        super().__init__()
        self.kind: Kind | None = None
        self.points: tuple[Point, ...] = ()
        self.marks: tuple[Mark, ...] = ()
        self.scale_mark: Mark | None = None
        self._known_mm: dict[Kind, float] = {}
        self._before_scale = Kind.LENGTH

    @property
    def scale(self) -> Scale | None:
        """The scale, if it is known."""
        if self.scale_mark is None:
            return None
        points = self.scale_mark.points
        match self.scale_mark.kind:
            case Kind.RULER:
                return ruler_scale(points[0], points[1], self.scale_mark.known_mm)
            case Kind.COIN:
                return coin_scale(points, self.scale_mark.known_mm)
            case _:
                return card_scale(points)

    @property
    def readings(self) -> SchregerReadings:
        """The angles of all crossings."""
        values = [self.value(mark) for mark in self.marks if mark.kind is Kind.CROSSING]
        return SchregerReadings(tuple(value.amount for value in values if value))

    def value(self, mark: Mark) -> Value | None:
        """What a mark measures."""
        return measure(mark.kind, mark.points, self.scale)

    def start(self, kind: Kind | None) -> None:
        """Begin to measure something else; points of an open-ended mark are kept as a mark."""
        self._close()
        if kind in SCALES and self.kind is not None and self.kind not in SCALES:
            self._before_scale = self.kind
        self.kind = kind
        self.changed.emit()

    def add(self, point: Point) -> None:
        """Set the next point."""
        if self.kind is None:
            return
        self.points = (*self.points, point)
        if len(self.points) == POINTS[self.kind]:
            self._close()
        self.changed.emit()

    def finish(self) -> None:
        """Close an open-ended mark."""
        self._close()
        self.changed.emit()

    def back(self) -> None:
        """Take the last point back; without one, the last mark."""
        if self.points:
            self.points = self.points[:-1]
        else:
            self.marks = self.marks[:-1]
        self.changed.emit()

    def remove(self, place: int) -> None:
        """Forget a mark."""
        self.marks = self.marks[:place] + self.marks[place + 1 :]
        self.changed.emit()

    def know(self, kind: Kind, length_mm: float) -> None:
        """Say how long the ruler is, or how wide the coin."""
        self._known_mm[kind] = length_mm
        if self.scale_mark is not None and self.scale_mark.kind is kind:
            self.scale_mark = replace(self.scale_mark, known_mm=length_mm)
            self.changed.emit()

    def forget_scale(self) -> None:
        """Have no scale."""
        self.scale_mark = None
        self.changed.emit()

    def handles(self) -> list[Point]:
        """All points that can be moved, the newest first."""
        return [mark.points[at] for mark, at in self._movable()]

    def move(self, handle: int, point: Point) -> int:
        """Put a point elsewhere; return its place among the handles, which stays the same."""
        mark, at = list(self._movable())[handle]
        moved = replace(mark, points=(*mark.points[:at], point, *mark.points[at + 1 :]))
        if mark is self.scale_mark:
            self.scale_mark = moved
        elif any(mark is each for each in self.marks):
            self.marks = tuple(moved if each is mark else each for each in self.marks)
        else:
            self.points = moved.points
        self.changed.emit()
        return handle

    def _movable(self) -> Sequence[tuple[Mark, int]]:
        current = [Mark(self.kind, self.points)] if self.kind and self.points else []
        scale = [self.scale_mark] if self.scale_mark else []
        every = [*current, *reversed(self.marks), *scale]
        return [(mark, at) for mark in every for at in reversed(range(len(mark.points)))]

    def _close(self) -> None:
        if self.kind is not None and is_complete(self.kind, self.points):
            mark = Mark(self.kind, self.points, self._known_mm.get(self.kind, 0.0))
            if self.kind in SCALES:
                self.scale_mark, self.kind = mark, self._before_scale
            else:
                self.marks = (*self.marks, mark)
        self.points = ()
