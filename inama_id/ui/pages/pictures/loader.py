"""Has a photograph read elsewhere, and tells when it is there; the window stays at hand meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from inama_id.services.photographs import Photographs, Reading

_ASK_EVERY = 25
"""Milliseconds."""


class Loader(QObject):
    """Reads one photograph at a time; a new one takes the place of the one being read."""

    answered = Signal(object, str)
    """A `Photograph` or a `Refusal`, and the file's name."""

    def __init__(self, photographs: Photographs, parent: QObject) -> None:
        super().__init__(parent)
        self._photographs = photographs
        self._running: list[tuple[Reading, str]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_ASK_EVERY)
        self._timer.timeout.connect(self._ask)
        running = self._running
        # Not a method: by then the loader itself is gone.
        self.destroyed.connect(lambda: _stop(running))

    @property
    def is_busy(self) -> bool:
        """Whether a photograph is being read."""
        return bool(self._running)

    def load(self, path: Path) -> None:
        """Begin to read a photograph."""
        self.stop()
        self._running.append((self._photographs.open(path), path.name))
        self._timer.start()

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()
        _stop(self._running)

    def _ask(self) -> None:
        reading, name = self._running[0]
        answer = reading.answer()
        if answer is not None:
            self.stop()
            self.answered.emit(answer, name)


def _stop(running: list[tuple[Reading, str]]) -> None:
    for reading, _ in running:
        reading.stop()
    running.clear()
