"""The date looked up: typed or chosen, with one button back to today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import touch_target

_CONVENTION = QDate(1975, 7, 1)
"""The day the Convention entered into force: nothing was listed before."""
_LATEST = QDate(2099, 12, 31)


class DateControl(QWidget):
    """Shows and changes the one date of the window."""

    def __init__(self, on_date: OnDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_date = on_date
        self._edit = QDateEdit()
        self._edit.setCalendarPopup(True)
        self._edit.setDateRange(_CONVENTION, _LATEST)
        self._edit.setDisplayFormat("d MMM yyyy")
        self._edit.setLocale(QLocale())
        self._edit.setKeyboardTracking(False)
        self._edit.setAccessibleName(translate("DateControl", "Look up on this date"))
        self._edit.setToolTip(self._edit.accessibleName())
        self._edit.setMinimumHeight(touch_target(self))
        self._edit.dateChanged.connect(self._on_edited)
        self._today = push_button(translate("DateControl", "Today"))
        self._today.setToolTip(translate("DateControl", "Look up on today's date"))
        self._today.clicked.connect(on_date.reset)
        label = QLabel(translate("DateControl", "On &date"))
        label.setBuddy(self._edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self._edit, self._today):
            row.addWidget(widget)
        on_date.changed.connect(self._show)
        self._show(on_date.value)

    def _show(self, day: date) -> None:
        self._edit.blockSignals(True)
        self._edit.setDate(QDate(day.year, day.month, day.day))
        self._edit.blockSignals(False)
        self._today.setEnabled(not self._on_date.is_today)

    def _on_edited(self, day: QDate) -> None:
        self._on_date.set(date(day.year(), day.month(), day.day()))
