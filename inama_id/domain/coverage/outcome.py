"""What one entry, or several, come to for a specimen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from inama_id.domain.coverage.answer import Answer, Missing, Step
from inama_id.domain.coverage.known import distinct

_STRICTEST = ("I", "II", "III")


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer with its reasons. ``appendix`` is None where it is not decided, or nothing is covered."""

    answer: Answer
    appendix: str | None
    steps: tuple[Step, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def verdict(self) -> tuple[Answer, str | None]:
        """What the outcome says, without its reasons."""
        return self.answer, self.appendix

    def after(self, *steps: Step) -> Outcome:
        """Return the same outcome with reasons put before its own."""
        return replace(self, steps=(*steps, *self.steps))


def standing_together(outcomes: Sequence[Outcome]) -> Outcome:
    """Join entries that all apply at once: one that covers is enough, and the strictest Appendix rules."""
    if len(outcomes) == 1:
        return outcomes[0]
    answer = next(
        (one for one in (Answer.COVERED, Answer.DEPENDS) if any(o.answer is one for o in outcomes)), Answer.NOT_COVERED
    )
    appendix = _strictest(o.appendix for o in outcomes if o.answer is answer) if answer is Answer.COVERED else None
    settled = answer is Answer.COVERED and appendix is not None
    relevant = [o for o in outcomes if o.answer is not Answer.NOT_COVERED and not (settled and o.answer is not answer)]
    return Outcome(
        answer, appendix, steps_of(outcomes), () if settled else distinct(m for o in relevant for m in o.missing)
    )


def either(outcomes: Sequence[Outcome], unknown: Iterable[Missing]) -> Outcome:
    """Join outcomes of which one will turn out right; ``unknown`` is what decides between them."""
    verdicts = {outcome.verdict for outcome in outcomes}
    answers = {outcome.answer for outcome in outcomes}
    asks = () if len(verdicts) == 1 else tuple(unknown)
    missing = distinct((*asks, *(m for outcome in outcomes for m in outcome.missing)))
    answer = answers.pop() if len(answers) == 1 else Answer.DEPENDS
    return Outcome(answer, outcomes[0].appendix if len(verdicts) == 1 else None, steps_of(outcomes), missing)


def steps_of(outcomes: Iterable[Outcome]) -> tuple[Step, ...]:
    """Return the reasons of several outcomes, each once."""
    return tuple(dict.fromkeys(step for outcome in outcomes for step in outcome.steps))


def _strictest(appendices: Iterable[str | None]) -> str | None:
    found = set(appendices)
    return None if None in found and "I" not in found else next((one for one in _STRICTEST if one in found), None)
