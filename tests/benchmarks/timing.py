"""Times calls."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable


def milliseconds(do: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter_ns()
    do()
    return (time.perf_counter_ns() - start) / 1e6


def each(do: Callable[[str], object], things: Iterable[str]) -> list[float]:
    """Return how long a call takes for each thing; what earlier work left behind is swept away first."""
    gc.collect()
    return [milliseconds(lambda thing=thing: do(thing)) for thing in things]  # type: ignore[misc]
