"""``python -m tests.benchmarks [SUBJECT ...]``: measures speed and memory; prints a table.

It informs and never fails: a busy machine says nothing about the program. Baselines come from the same run.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

from tests.benchmarks.table import Row, as_table

_SUBJECTS = ("engine", "typing_names", "species_page", "identify", "start", "memory", "lookup", "build")


def main(wanted: list[str]) -> None:
    """Measure the subjects named, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found: list[Row] = []
    for subject in wanted or _SUBJECTS:
        print(f"measuring {subject} ...", file=sys.stderr)
        found += import_module(f"tests.benchmarks.{subject}").rows()
    print(as_table(found))
    print("\nratio: p95 to target; against a bare program, median to median")


if __name__ == "__main__":
    main(sys.argv[1:])
