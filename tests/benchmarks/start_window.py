"""``python -m tests.benchmarks.start_window``: the program as its command starts it."""

from __future__ import annotations

import sys

from PySide6 import QtWidgets

from inama_id.__main__ import main
from tests.benchmarks.until_painted import PaintedApplication

if __name__ == "__main__":
    # Before the program imports it: only main() itself may load the window's modules.
    vars(QtWidgets)["QApplication"] = PaintedApplication
    sys.exit(main())
