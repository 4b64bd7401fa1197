"""Calendar arithmetic of validity: month ends, leap years, quota years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inama_id.domain.documents.validity import months_after, quota_year_end


@pytest.mark.parametrize(
    ("issued", "months", "last"),
    [
        ("2026-01-15", 6, "2026-07-15"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-08-28", 6, "2027-02-28"),
        ("2026-02-28", 6, "2026-08-28"),
        ("2026-12-31", 6, "2027-06-30"),
        ("2026-03-31", 6, "2026-09-30"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 36, "2027-02-28"),
        ("2025-02-28", 36, "2028-02-28"),
        ("2026-07-01", 18, "2028-01-01"),
        ("2026-06-30", 0, "2026-06-30"),
    ],
)
def test_the_last_day(issued: str, months: int, last: str) -> None:
    assert months_after(date.fromisoformat(issued), months) == date.fromisoformat(last)


def test_beyond_the_calendar() -> None:
    with pytest.raises(ValueError, match="year"):
        months_after(date(9999, 7, 1), 6)


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(0, 48))
def test_a_month_is_never_skipped_and_later_issue_never_ends_earlier(day: date, months: int) -> None:
    last = months_after(day, months)
    assert (last.year - day.year) * 12 + last.month - day.month == months
    assert last.day <= day.day
    assert months_after(day + timedelta(days=1), months) >= last


@pytest.mark.parametrize(
    ("day", "end"),
    [
        ("2026-03-01", "2027-02-28"),
        ("2026-02-28", "2026-02-28"),
        ("2027-12-31", "2028-02-29"),
        ("2028-02-29", "2028-02-29"),
        ("2028-03-01", "2029-02-28"),
    ],
)
def test_caviar_quota_years(day: str, end: str) -> None:
    assert quota_year_end(date.fromisoformat(day)) == date.fromisoformat(end)
