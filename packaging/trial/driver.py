"""A second executable that drives the program on the very libraries of an installed one.

It is put beside the installed program for the time of the test and never shipped.

    inama-id-trial ready          opens the window, says so when it is painted, ends with its standard input
    inama-id-trial use FOLDER     looks a species up, saves it as PDF, identifies an item, puts pictures into the folder
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.benchmarks.until_painted import PaintedApplication

_PATIENCE = 20.0
"""Seconds to wait for anything the window shall do."""
_FOLDER = Path(sys.argv[-1])


class UsingApplication(QApplication):
    """Does an officer's work in the window, then ends with 0, or 1 when it could not be done."""

    def exec(self) -> int:  # type: ignore[override]
        """Run until the work is done."""
        QTimer.singleShot(0, self._work)
        return super().exec()

    def _work(self) -> None:
        try:
            _use_window()
        except Exception:
            traceback.print_exc()
            self.exit(1)
        else:
            self.exit(0)


def _use_window() -> None:
    from inama_id.ui.history import PageId
    from inama_id.ui.main_window import MainWindow

    window = next(top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow))
    _until("the window is painted", lambda: (handle := window.windowHandle()) is not None and handle.isExposed())
    search: Any = window.page(PageId.LOOK_UP)
    search.field.insert("african elephant")
    _until("there are hits", lambda: search.results.model().rowCount() > 0)
    _photograph("1-look-up")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(search.field, QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    _until("a species is shown", lambda: window.place.page is PageId.SPECIES)
    print("shown", window.place.taxon_id)
    _photograph("2-species")
    QFileDialog.getSaveFileName = lambda *_: (str(_FOLDER / "species.pdf"), "")  # type: ignore[method-assign]
    species: Any = window.page(PageId.SPECIES)
    species.actions_of_sheet.save_a4.trigger()
    _until("the PDF is there", (_FOLDER / "species.pdf").is_file)
    window.open(PageId.IDENTIFY)
    identify: Any = window.page(PageId.IDENTIFY)
    _until("there are kinds of thing", lambda: bool(identify.start.forms.shown()))
    _photograph("3-kinds-of-thing")
    identify.start.forms.shown()[0].click()
    _until("there are candidates", lambda: bool(identify.panel.ranking.rows))
    print("identified", identify.panel.ranking.rows[0].button.title)
    _photograph("4-identify")


def _until(what: str, holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(f"not in time: {what}")
        QApplication.processEvents()
        time.sleep(0.01)


def _photograph(name: str) -> None:
    """Save what the screen shows, not what the window believes to show."""
    settled = time.monotonic() + 0.5
    _until("the window is at rest", lambda: time.monotonic() > settled)
    picture = QApplication.primaryScreen().grabWindow(0)
    picture.save(str(_FOLDER / f"{name}.png"))
    picture.save(str(_FOLDER / f"{name}.jpg"))


def main() -> int:
    """Run the program with another application object."""
    from inama_id.__main__ import main as run_program

    # Before the program imports it: only main() itself may load the window's modules.
    vars(QtWidgets)["QApplication"] = PaintedApplication if sys.argv[1] == "ready" else UsingApplication
    sys.argv[1:] = []
    return run_program()


if __name__ == "__main__":
    sys.exit(main())
