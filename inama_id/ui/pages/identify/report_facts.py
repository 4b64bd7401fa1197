"""Gathers what a result says."""

from __future__ import annotations

from inama_id.domain.character import Character
from inama_id.domain.edition import ContentEdition
from inama_id.domain.identification import Candidate, Certainty, Observation
from inama_id.domain.identification.questions import at_hand
from inama_id.domain.profile import ProfileSheet
from inama_id.reports.identification_facts import (
    GivenAnswer,
    IdentificationFacts,
    NextCheck,
    OpenLookAlike,
    RemainingKind,
)
from inama_id.reports.words import words_of
from inama_id.ui.i18n import Language
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.check_tags import tools
from inama_id.ui.pages.identify.law_banner import detail, headline, none_leads
from inama_id.ui.pages.identify.session import Session

POSSIBLE = 0.01
"""Probability from which a candidate counts as still possible."""
_MOST_KINDS, _MOST_CHECKS, _MOST_FURTHER = 12, 5, 3


def report_facts(
    session: Session, leader: ProfileSheet | None, edition: ContentEdition, language: Language
) -> IdentificationFacts:
    """Return everything a result says of the item in hand; ``leader`` is the sheet of the most likely candidate."""
    assessment, paper = session.assessment, words_of(language.code).paper
    possible = tuple(each for each in assessment.candidates if each.probability >= POSSIBLE)[:_MOST_KINDS]
    checks = [session.character(question.character_id) for question in session.settling()]
    held = [asked for asked in checks if at_hand(asked.tools, session.examination.tools)]
    lacking = [asked for asked in checks if asked not in held]
    content = paper.content.format(version=edition.version, date=language.date(edition.appendices_in_force_from))
    return IdentificationFacts(
        language=language.code,
        law=headline(assessment, language),
        law_detail=detail(assessment, language),
        remaining=tuple(_kind(each, language) for each in possible),
        none_of_these=chance(assessment.none_of_these, language),
        none_leads=none_leads(assessment),
        look_alikes=_open(leader, possible) if leader else (),
        checks=tuple(_check(asked, session, language) for asked in held[:_MOST_CHECKS]),
        further_checks=tuple(_check(asked, session, language) for asked in lacking[:_MOST_FURTHER]),
        answers=tuple(_given(each, session, language) for each in session.examination.observations),
        day=language.date(session.on),
        content=content,
        disclaimer=paper.disclaimer,
    )


def chance(value: float, language: Language) -> str:
    """Write a probability in numbers and words."""
    return f"{words.percent(value, language)} ({words.likely(value)})"


def _kind(candidate: Candidate, language: Language) -> RemainingKind:
    probability = chance(candidate.probability, language)
    return RemainingKind(candidate.profile_id, candidate.title, probability, words.outcome(candidate.outcome))


def _open(leader: ProfileSheet, possible: tuple[Candidate, ...]) -> tuple[OpenLookAlike, ...]:
    """Return the look-alikes of the leader that are still possible, or that nothing here could rule out."""
    still = {candidate.profile_id: candidate for candidate in possible}
    found = []
    for alike in leader.profile.look_alikes:
        if alike.profile_id is None or alike.profile_id in still:
            what = still[alike.profile_id].title if alike.profile_id else alike.what
            found.append(OpenLookAlike(what, alike.tell_apart))
    return tuple(found)


def _check(asked: Character, session: Session, language: Language) -> NextCheck:
    takes = [tools(asked, session), words.effort(asked.effort, language), words.damage(asked.damage)]
    return NextCheck(asked.question, ", ".join(part for part in takes if part), asked.how_to_check)


def _given(observation: Observation, session: Session, language: Language) -> GivenAnswer:
    asked = session.character(observation.character)
    given = words.answer(observation, asked, language)
    if observation.certainty is not Certainty.SURE and not observation.cannot_tell:
        given = f"{given} ({words.certainty(observation.certainty).lower()})"
    return GivenAnswer(asked.question, given)
