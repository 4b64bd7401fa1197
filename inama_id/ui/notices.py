"""How errors, warnings and confirmations reach the user: one bar, never a dialog in the way."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from inama_id import __version__
from inama_id.errors import InamaError
from inama_id.ui import labels
from inama_id.ui.i18n import translate

_log = logging.getLogger(__name__)
_MOST_REPORTS = 20


class Level(StrEnum):
    """How much a notice matters; each has its own icon and word, not only a colour."""

    DONE = "done"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message to the user: what happened, then what is unharmed and what to do."""

    level: Level
    text: str
    advice: str = ""


class Notices(QObject):
    """The one way to tell the user something. May be called from any thread."""

    posted = Signal(object)
    """A `Notice` to show; the newest replaces the one before."""

    def done(self, text: str) -> None:
        """Confirm something the user asked for."""
        self.posted.emit(Notice(Level.DONE, text))

    def warn(self, text: str, advice: str = "") -> None:
        """Tell the user of something that may matter."""
        self.posted.emit(Notice(Level.WARNING, text, advice))

    def error(self, text: str, advice: str = "") -> None:
        """Tell the user that something they asked for did not work, and what to do."""
        self.posted.emit(Notice(Level.ERROR, text, advice))

    def problem(self, error: InamaError) -> None:
        """Put an expected error into words."""
        self.error(*labels.problem(error))


class FaultReporter:
    """Takes what nobody caught: writes a report file and shows one bar, however often it happens.

    The report holds versions and the trace, nothing the user typed into the window.
    """

    def __init__(self, notices: Notices, folder: Path) -> None:
        self._notices, self._folder = notices, folder
        self._seen: set[str] = set()
        self._before: Callable[..., object] = sys.excepthook

    def install(self) -> None:
        """Become the interpreter's hook for uncaught exceptions."""
        self._before = sys.excepthook
        sys.excepthook = self.report

    def uninstall(self) -> None:
        """Put the former hook back."""
        sys.excepthook = self._before

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Handle one uncaught exception; called by the interpreter, in whichever thread it happened."""
        if isinstance(error, InamaError):
            self._notices.problem(error)
            return
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        import traceback

        text = "".join(traceback.format_exception(kind, error, trace))
        if text in self._seen:
            return
        self._seen.add(text)
        _log.error("uncaught exception\n%s", text)
        written = self._write(text)
        where = translate("Notices", "A report is in {path}.").format(path=written) if written else ""
        self._notices.error(
            translate("Notices", "Inama ID met a fault of its own. Your settings and look-ups are unharmed."),
            " ".join(
                (where, translate("Notices", "You can go on; if it happens again, start the program anew."))
            ).strip(),
        )

    def _write(self, text: str) -> Path | None:
        import platform

        head = f"Inama ID {__version__}\nPython {platform.python_version()} on {platform.platform()}\n\n"
        path = self._folder / f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for old in sorted(self._folder.glob("fault-*.txt"))[: -_MOST_REPORTS + 1]:
                old.unlink()
            path.write_text(head + text, encoding="utf-8")
        except OSError:
            _log.error("the fault report could not be written to %s", path)
            return None
        return path
