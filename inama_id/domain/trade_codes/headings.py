"""How headings of the Harmonized System lie in one another: ``0507.10`` under ``0507``, that under chapter ``05``."""

from __future__ import annotations

from collections.abc import Iterable

from inama_id.domain.trade_codes.values import HsHeading

_LONGEST = 6
"""The Harmonized System ends at six digits; what follows is national."""


def hs_digits(text: str) -> str | None:
    """Return the digits of a tariff code, at most six, or None when the text is none.

    ``0507.10``, ``0507 10`` and the national ``0507.10.00.10`` all give ``050710``; a digit that makes no pair is cut.
    """
    digits = "".join(c for c in text if c not in " .-")
    if not digits.isascii() or not digits.isdigit() or len(digits) < 2:
        return None
    return digits[: min(len(digits) // 2 * 2, _LONGEST)]


def headings_under(digits: str, headings: Iterable[HsHeading]) -> tuple[HsHeading, ...]:
    """Return a heading and those below it, in the order of the content."""
    return tuple(heading for heading in headings if heading.digits.startswith(digits))


def headings_above(digits: str, headings: Iterable[HsHeading]) -> tuple[HsHeading, ...]:
    """Return the chapter and heading that a longer code stands under, the chapter first."""
    above = (h for h in headings if digits.startswith(h.digits) and h.digits != digits)
    return tuple(sorted(above, key=lambda heading: len(heading.digits)))


def hidden_in(digits: str, headings: Iterable[HsHeading]) -> tuple[HsHeading, ...]:
    """Return the catch-all headings elsewhere under which the goods of a code are hidden."""
    return tuple(
        heading
        for heading in headings
        if not heading.digits.startswith(digits) and any(_overlap(digits, hidden) for hidden in heading.hides)
    )


def _overlap(digits: str, hidden: str) -> bool:
    code = hidden.replace(".", "")
    return code.startswith(digits) or digits.startswith(code)
