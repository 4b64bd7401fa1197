"""Yes, no, or not known: conclusions that never guess."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from inama_id.domain.coverage.answer import Missing


class Truth(StrEnum):
    """The truth of a statement, as far as it is known."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Known:
    """A truth, with the facts that are missing while it is open."""

    truth: Truth
    missing: tuple[Missing, ...] = ()

    @property
    def yes(self) -> bool:
        """Whether it is known to be so."""
        return self.truth is Truth.YES

    @property
    def no(self) -> bool:
        """Whether it is known not to be so."""
        return self.truth is Truth.NO

    @property
    def open(self) -> bool:
        """Whether it depends on what is missing."""
        return self.truth is Truth.OPEN

    def __invert__(self) -> Known:
        opposite = {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.OPEN: Truth.OPEN}
        return Known(opposite[self.truth], self.missing)


YES = Known(Truth.YES)
NO = Known(Truth.NO)


def known(value: bool) -> Known:
    """Return what is known for certain."""
    return YES if value else NO


def asked(field: str, question: str) -> Known:
    """Return what has to be asked."""
    return Known(Truth.OPEN, (Missing(field, question),))


def every(parts: Iterable[Known]) -> Known:
    """Return whether all hold: one that does not is enough to say no, whatever is missing elsewhere."""
    found = tuple(parts)
    if any(part.no for part in found):
        return NO
    return Known(Truth.OPEN, missing_of(found)) if any(part.open for part in found) else YES


def some(parts: Iterable[Known]) -> Known:
    """Return whether any holds: one that does is enough to say yes, whatever is missing elsewhere."""
    found = tuple(parts)
    if any(part.yes for part in found):
        return YES
    return Known(Truth.OPEN, missing_of(found)) if any(part.open for part in found) else NO


def missing_of(parts: Iterable[Known]) -> tuple[Missing, ...]:
    """Return what the open ones among several statements need, each fact once."""
    return distinct(missing for part in parts if part.open for missing in part.missing)


def distinct(missing: Iterable[Missing]) -> tuple[Missing, ...]:
    """Return missing facts, each field once, in the order they came up."""
    by_field: dict[str, Missing] = {}
    for one in missing:
        by_field.setdefault(one.field, one)
    return tuple(by_field.values())
