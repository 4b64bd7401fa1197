"""``inama-id --self-check``: what only a process with a window can tell, for ``inama-id doctor``.

A process of its own, because a system that lacks a library of the window ends it without a word to Python. Reads a JSON
object from standard input, letters by script, and prints one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from inama_id.ui import fonts


def run() -> int:
    """Examine fonts and printing."""
    letters = json.load(sys.stdin.buffer)
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    fonts.load(fonts.fonts_folder())
    json.dump(
        {
            "qt": qVersion(),
            "platform": app.platformName(),
            "lacking": _lacking(letters),
            "printers": _printers(),
        },
        sys.stdout,
    )
    return 0


def _lacking(letters: Mapping[str, str]) -> dict[str, str]:
    return {script: fonts.lacking(text) for script, text in letters.items()}


def _printers() -> int | None:
    """Return how many printers the system has; None when printing is not possible at all."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return None
    return len(QPrinterInfo.availablePrinterNames())
