"""One window for one user: a second start brings the first to the front and ends.

A lock file tells that the program runs, a request file beside it asks the running one to come forward. A lock that a
killed program left behind is known by its process, which is gone.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_PATIENCE = 10.0
"""Seconds a second start waits for the first to answer: it may itself be starting, on a slow machine."""
_POLL = 0.02


class SingleInstance(QObject):
    """This start of the program among others of the same user."""

    front_requested = Signal()
    """The user started the program again."""

    def __init__(self, folder: Path) -> None:
        """Meet the other starts in ``folder``, which is made when it is missing."""
        super().__init__()
        self._folder = folder
        self._request = folder / "come-forward"
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # a lock is not stale because it is old, only because its process is gone
        self._watcher: QFileSystemWatcher | None = None

    def claim(self, patience: float = _PATIENCE) -> bool:
        """Whether this start shall go on; False when another one runs and has been asked to come forward.

        Goes on as well where no lock can be had (a full disk, a folder that cannot be written) and where the other does
        not answer within ``patience`` seconds: two windows are better than none.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        return self._replaces_ruin() or not self._is_answered(patience)

    def listen(self) -> None:
        """Begin to answer other starts; one that asked before is answered now."""
        if not self._lock.isLocked():
            return
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        self._on_folder_changed()

    def release(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()

    def _replaces_ruin(self) -> bool:
        """Whether the lock is one that a power cut left empty, and is ours now; one that is held cannot be removed."""
        pid, _host, _program = self._lock.getLockInfo()
        return not pid and self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def _on_folder_changed(self) -> None:
        if self._take_request():
            self.front_requested.emit()

    def _take_request(self) -> bool:
        try:
            self._request.unlink()
        except OSError:
            return False
        return True

    def _is_answered(self, patience: float) -> bool:
        try:
            self._request.touch()
        except OSError:
            return False
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if not self._request.exists():
                return True
            time.sleep(_POLL)
        return not self._take_request()
