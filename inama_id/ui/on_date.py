"""The date the Appendices are looked up for: today, unless the user chose another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal


class OnDate(QObject):
    """One date for the whole window. While it is "today" it moves on at midnight."""

    changed = Signal(object)
    """The date now asked about, a ``datetime.date``."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self._chosen: date | None = None
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._on_midnight)
        self._wait_for_midnight()

    @property
    def value(self) -> date:
        """The date to ask about."""
        return self._chosen or self._today()

    @property
    def is_today(self) -> bool:
        """Whether look-ups follow the calendar."""
        return self._chosen is None

    def today(self) -> date:
        """The calendar's date."""
        return self._today()

    def set(self, day: date) -> None:
        """Ask about a day; choosing today's date means following the calendar."""
        chosen = None if day == self._today() else day
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit(self.value)

    def reset(self) -> None:
        """Go back to today."""
        self.set(self._today())

    def _wait_for_midnight(self) -> None:
        now = datetime.now()
        midnight = datetime.combine(now.date() + timedelta(days=1), time())
        self._midnight.start(int((midnight - now).total_seconds() * 1000) + 1000)

    def _on_midnight(self) -> None:
        self._wait_for_midnight()
        if self.is_today:
            self.changed.emit(self.value)
