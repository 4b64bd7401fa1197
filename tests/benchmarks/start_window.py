"""``python -m tests.benchmarks.start_window``: the program as its command starts it."""

from __future__ import annotations

import sys

from inama_id.__main__ import main
from inama_id.ui import app
from tests.benchmarks.until_painted import PaintedApplication

if __name__ == "__main__":
    vars(app)["QApplication"] = PaintedApplication
    sys.exit(main())
