"""What a benchmark reports, and how it is printed."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

_HEADS = ("task", "runs", "median", "p95", "max", "target", "ratio", "verdict")


@dataclass(frozen=True, slots=True)
class Row:
    """Measurements of one task. Without ``most`` and ``baseline`` the row informs only."""

    task: str
    values: Sequence[float]
    unit: str = "ms"
    most: float | None = None
    """The p95 that is allowed, in ``unit``; with a baseline: how many times its median is allowed."""
    baseline: Sequence[float] | None = None
    """The same task done by the barest program that could, measured in the same run."""

    @property
    def ratio(self) -> float | None:
        """With a baseline, median to median; else p95 to target."""
        if self.baseline is not None:
            return statistics.median(self.values) / statistics.median(self.baseline)
        return p95(self.values) / self.most if self.most is not None else None

    @property
    def verdict(self) -> str:
        """Whether the target is met."""
        if self.most is None or self.ratio is None:
            return "-"
        return "met" if self.ratio <= (self.most if self.baseline is not None else 1) else "MISSED"

    @property
    def target(self) -> str:
        """The target in words."""
        if self.most is None:
            return "-"
        return f"<= {self.most:g} x bare" if self.baseline is not None else f"p95 <= {self.most:g} {self.unit}"


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 measurements do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def as_table(rows: Sequence[Row]) -> str:
    """Return the rows as a table of plain text."""
    lines = [_HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADS))]
    return "\n".join(_line(cells, widths) for cells in lines)


def _cells(row: Row) -> tuple[str, ...]:
    numbers = (statistics.median(row.values), p95(row.values), max(row.values))
    ratio = "-" if row.ratio is None else f"{row.ratio:.2f}"
    shown = (f"{number:.2f} {row.unit}" for number in numbers)
    return (row.task, str(len(row.values)), *shown, row.target, ratio, row.verdict)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = (
        cell.ljust(width) if number in (0, 5, 7) else cell.rjust(width)
        for number, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join((first, *rest)).rstrip()
