"""What the answers add up to: ranked candidates, the legal outcome, and what to ask next."""

from __future__ import annotations

from dataclasses import dataclass

from inama_id.domain.identification.examination import Examination
from inama_id.domain.identification.key import Key
from inama_id.domain.identification.posterior import Posterior, posterior
from inama_id.domain.identification.questions import Question, next_questions, settling_questions
from inama_id.domain.profile import ProfileId

LAW_SHARE = 0.9
"""What an outcome must hold of all probability, "none of these" included, for the law to be decided.

Measured with tests/benchmarks/identify.py on the content of November 2026, all kinds of item alike:

share   decided (no answer wrong)   right     median questions   right (1 answer wrong)
0.80    90 %                        97.6 %    3                  86.4 %
0.90    84 %                        99.5 %    4                  92.6 %
0.95    78 %                        100 %     5                  96.6 %

Kinds of item that are listed in part (7 % of all) counted as decided then; now they never are, which takes as much off
the second column. Asking besides that the outcome survives the loss of any one answer did no better than a higher
share.
"""
UNLISTED_SHARE = 0.95
"""The same for "not listed": to let a listed item go is the worse mistake."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A kind of item the thing may be."""

    profile_id: ProfileId
    title: str
    probability: float
    outcome: str
    listed: bool | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A legal outcome with the probability of all candidates that share it."""

    answer: str
    probability: float
    listed: bool | None


@dataclass(frozen=True, slots=True)
class Law:
    """The most probable legal outcome, and whether the officer may act on it.

    It is never decided where some of the taxa or populations are listed and others are not.
    """

    decided: bool
    answer: str
    probability: float


@dataclass(frozen=True, slots=True)
class Assessment:
    """All that follows from an examination. Candidates, outcomes and questions stand best first."""

    examination: Examination
    candidates: tuple[Candidate, ...]
    none_of_these: float
    outcomes: tuple[Outcome, ...]
    law: Law
    questions: tuple[Question, ...]
    posterior: Posterior
    """The probabilities in the order of the key."""


def identify(key: Key, examination: Examination) -> Assessment:
    """Weigh all answers against all profiles."""
    heard = key.heard(examination)
    chances = posterior(key, heard)
    outcomes = _outcomes(key, chances)
    return Assessment(
        examination,
        _candidates(key, chances),
        chances.none_of_these,
        outcomes,
        _law(outcomes, heard),
        next_questions(key, heard, chances),
        chances,
    )


def settling(key: Key, assessment: Assessment) -> tuple[Question, ...]:
    """Return what would tell the remaining candidates apart, with any tool, most telling first."""
    return settling_questions(key, key.heard(assessment.examination), assessment.posterior)


def _candidates(key: Key, chances: Posterior) -> tuple[Candidate, ...]:
    ranked = sorted(zip(key.profiles, chances.profiles, strict=True), key=lambda pair: (-pair[1], pair[0].id))
    return tuple(
        Candidate(profile.id, profile.title, chance, profile.outcome, profile.listed) for profile, chance in ranked
    )


def _outcomes(key: Key, chances: Posterior) -> tuple[Outcome, ...]:
    chances_of = chances.by_outcome(key)
    found = (Outcome(answer, chances_of[number], listed) for number, (answer, listed) in enumerate(key.outcomes))
    return tuple(sorted(found, key=lambda outcome: (-outcome.probability, outcome.answer)))


def _law(outcomes: tuple[Outcome, ...], examination: Examination) -> Law:
    first = outcomes[0]
    informed = any(not observation.cannot_tell for observation in examination.observations)
    needed = UNLISTED_SHARE if first.listed is False else LAW_SHARE
    decided = informed and first.listed is not None and first.probability >= needed
    return Law(decided, first.answer, first.probability)
