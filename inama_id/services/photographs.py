"""Opens photographs without letting one stop the program.

A decoder that hangs, eats memory or crashes can only be stopped from outside: a thread cannot be ended. So the program
starts itself once more (`own_command`; an installed copy works the same way as the source), and that process reads the
one photograph, may not take more than its memory and its time, and leaves the answer in a file that only this user can
read and that is gone at once. A pool of processes would need sockets and pickles, which an installed copy is built
without.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from inama_id.domain.photograph import Photograph, Problem, Refusal
from inama_id.paths import own_command
from inama_id.store.photographs import WORD, read_answer

SECONDS = 20.0
"""What the reading may take; a slow laptop reads 100 megapixels in ten."""


class Reading:
    """One photograph that is being read."""

    def __init__(self, path: Path, command: Sequence[str], seconds: float) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="inama-id-")
        self._answer = Path(self._folder.name) / "pixels"
        self._end = time.monotonic() + seconds
        self._done: Photograph | Refusal | None = None
        # Windows would show a console for a moment.
        flags = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
        self._process = subprocess.Popen(
            [*command, WORD, str(path.absolute()), str(self._answer)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )

    def answer(self) -> Photograph | Refusal | None:
        """Return the photograph, or why it cannot be shown; None while it is being read."""
        if self._done is None:
            if self._process.poll() is not None:
                self._done = read_answer(self._answer)
                self._folder.cleanup()
            elif time.monotonic() > self._end:
                self.stop()
                self._done = Refusal(Problem.TOO_SLOW)
        return self._done

    def wait(self) -> Photograph | Refusal:
        """Return the answer when it is there."""
        while (answer := self.answer()) is None:
            time.sleep(0.01)
        return answer

    def stop(self) -> None:
        """End the reading; what was read is lost."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()


class Photographs:
    """Begins readings."""

    def __init__(self, command: Sequence[str] = (), seconds: float = SECONDS) -> None:
        self._command, self._seconds = tuple(command) or own_command(), seconds

    def open(self, path: Path) -> Reading:
        """Begin to read a photograph."""
        return Reading(path, self._command, self._seconds)
