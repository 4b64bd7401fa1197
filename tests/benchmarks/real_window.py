"""The real window, off the screen, on the real content, with a user of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from inama_id.paths import content_path
from inama_id.ui.app import Desktop
from tests.ui.drivers import Driver


@contextmanager
def real_window() -> Iterator[Driver]:
    """Open the window for a while."""
    app = QApplication.instance() or QApplication(["inama-id", "-style", "Fusion"])
    assert isinstance(app, QApplication)
    # The offscreen screen complains of every change of size; printing that would be measured too.
    qInstallMessageHandler(lambda *_message: None)
    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(app, content_path(), Path(folder) / "config", Path(folder) / "state")
        desktop.settings.change(window_language="en")
        desktop.start()
        app.processEvents()
        try:
            yield Driver(desktop)
        finally:
            desktop.close()
            app.processEvents()
