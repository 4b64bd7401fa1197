"""Lines that travel in one packing: what to hold, and what the law says as against what is practice.

The Convention's rules and documents are about specimens. That a packing is held as a whole while its contents cannot be
told apart is enforcement practice under national law; the Court of Justice of the European Union has held both that an
invalid permit concerns only the specimens it is invalid for (C-532/13) and that a personal quantity above its limit is
confiscated whole (C-87/20).
"""

from __future__ import annotations

from collections.abc import Sequence

from inama_id.domain.coverage.answer import Answer, Coverage, Exemption, Lot, Step
from inama_id.domain.coverage.known import distinct
from inama_id.domain.coverage.law import Law


def lot(lines: Sequence[Coverage], law: Law, *, separable: bool, over_limit: tuple[Exemption, ...] = ()) -> Lot:
    """Return how to treat lines in one packing.

    ``separable`` tells whether each line can be told from the others and taken out; ``over_limit`` names personal
    limits that the lines break together.
    """
    concerned = tuple(i for i, line in enumerate(lines) if line.answer is not Answer.NOT_COVERED)
    together = bool(concerned) and not separable and len(lines) > 1
    steps: list[Step] = []
    if concerned:
        steps.append(law.principle("lot-law"))
        steps.append(law.principle("lot-practice" if together else "lot-separable"))
    if over_limit:
        steps.append(law.principle("lot-limit"))
    return Lot(
        answer=_answer(lines),
        together=together,
        held=tuple(range(len(lines))) if together else concerned,
        steps=tuple(steps),
        missing=distinct(missing for line in lines for missing in line.missing),
        over_limit=over_limit,
    )


def _answer(lines: Sequence[Coverage]) -> Answer:
    """One covered line makes the lot a matter of the Convention; one open line leaves it open."""
    answers = {line.answer for line in lines}
    return next((one for one in (Answer.COVERED, Answer.DEPENDS) if one in answers), Answer.NOT_COVERED)
