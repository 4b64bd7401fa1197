"""Calendar arithmetic for the validity of documents."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def months_after(day: date, months: int) -> date:
    """Return the same day of the month, some months later; the last day of a shorter month where it has no such day.

    A permit of 31 August is thus valid until 28 (29) February: six months cannot reach into March. Raises ValueError
    beyond the year 9999.
    """
    count = day.month - 1 + months
    year, month = day.year + count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def quota_year_end(day: date) -> date:
    """Return the end of the caviar quota year that a day lies in: 1 March to the last day of February.

    Source: Resolution Conf. 12.7 on sturgeons and paddlefish.
    """
    year = day.year + 1 if day.month >= 3 else day.year
    return date(year, 2, monthrange(year, 2)[1])
