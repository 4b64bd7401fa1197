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
    if sys.argv[1:] == ["--self-check"]:  # a command may not know the window, so it asks a process that does
        from inama_id.ui.self_check import run as check_window

        return check_window()
    if sys.argv[1] == "--read-photograph":  # asked by the window, of a process that it can end
        from inama_id.store.photographs import main as read_photograph

        return read_photograph(sys.argv[2:])
    from inama_id.cli import main as run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
