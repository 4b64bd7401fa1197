"""An application that says when its first window is painted and then waits to be told to go.

The bare window uses it too; it imports nothing that a bare window would not.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


class PaintedApplication(QApplication):
    """Says ``ready`` on stdout; ends with its standard input."""

    def exec(self) -> int:  # type: ignore[override]
        """Run until the window is on screen and idle."""
        QTimer.singleShot(0, self._look)
        return super().exec()

    def _look(self) -> None:
        handles = [window.windowHandle() for window in self.topLevelWidgets() if window.isVisible()]
        shown = any(handle is not None and handle.isExposed() for handle in handles)
        QTimer.singleShot(0, self._say if shown else self._look)

    def _say(self) -> None:
        print("ready", flush=True)
        sys.stdin.read()
        self.quit()
