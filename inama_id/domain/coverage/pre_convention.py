"""Specimens acquired before the Convention applied to their species (Article VII.2; Resolution Conf. 13.6).

The day that counts is the one on which the species was first included in any Appendix, whatever its later entries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.known import NO, YES, Known, asked
from inama_id.domain.listing import Listing, Relation

CONVENTION_BEGAN: Final = date(1975, 7, 1)


@dataclass(frozen=True, slots=True)
class BeforeListing:
    """Whether a specimen was acquired in time, and the sentence that says why."""

    known: Known
    reason: str = ""


def acquired_before(acquired: date | None, listings: Sequence[Listing]) -> BeforeListing:
    """Compare the day of acquisition with the first day of the species in the Appendices, as far as it is known."""
    if acquired is None:
        return BeforeListing(asked("acquired", say.ASK_ACQUIRED))
    if acquired < CONVENTION_BEGAN:
        return BeforeListing(YES, say.BEFORE_CONVENTION)
    entries = [entry for entry in listings if entry.relation is not Relation.BELOW] or list(listings)
    starts = [entry.applies_from or entry.effective_from for entry in entries]
    told = [start for start in starts if start is not None]
    first = min(told) if told else None
    if first and acquired >= first:
        return BeforeListing(NO, say.ACQUIRED_SINCE.format(day=first.isoformat()))
    if first is None or len(told) < len(starts):
        return BeforeListing(asked("first-day-in-the-appendices", say.ASK_FIRST_DAY))
    return BeforeListing(YES, say.ACQUIRED_BEFORE.format(day=first.isoformat()))
