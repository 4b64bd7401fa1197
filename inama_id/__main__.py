"""The program ``inama-id``: without arguments the window, else a command."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Open the window or run a command; return the exit status."""
    # Each half is imported only when it is wanted: a command starts without Qt.
    if len(sys.argv) == 1:
        gc.disable()  # nothing made while starting is garbage; the window turns it on again
        from inama_id.ui.app import run

        return run([])
    from inama_id.cli import main as run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
