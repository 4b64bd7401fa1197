"""An identification as it is written down: facts already in the reader's words, and the headings between them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RemainingKind:
    """A candidate that is still possible, with what the law says of it."""

    profile_id: str
    title: str
    chance: str
    outcome: str


@dataclass(frozen=True, slots=True)
class OpenLookAlike:
    """Something the most likely kind is mistaken for that the answers have not ruled out."""

    what: str
    tell_apart: str


@dataclass(frozen=True, slots=True)
class NextCheck:
    """A check that would tell the remaining candidates apart."""

    question: str
    takes: str
    """Tool, time and harm, in words."""
    how: str


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One question with what was answered."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class IdentificationFacts:
    """Everything a result says."""

    language: str
    law: str
    law_detail: str
    remaining: tuple[RemainingKind, ...]
    none_of_these: str
    """Its probability in words."""
    none_leads: bool
    look_alikes: tuple[OpenLookAlike, ...]
    checks: tuple[NextCheck, ...]
    """With what is at hand."""
    further_checks: tuple[NextCheck, ...]
    """With tools that are not at hand."""
    answers: tuple[GivenAnswer, ...]
    day: str
    """The day the law was looked up for."""
    content: str
    """Which content was used."""
    disclaimer: str


@dataclass(frozen=True, slots=True)
class IdentificationWords:
    """Headings and sentences of a result, in one language."""

    title: str
    most_likely: str
    nothing_likely: str
    remaining: str
    kind: str
    chance: str
    outcome: str
    split: str
    """What it means when more than one Appendix is named."""
    none: str
    none_explained: str
    look_alikes: str
    no_look_alikes: str
    settle: str
    check_here: str
    with_tools: str
    nothing_to_check: str
    expert: str
    answers: str
    no_answers: str
    day: str
    """Holds {day}."""
    ranked: str
    """That this is a ranking, not a verdict."""
