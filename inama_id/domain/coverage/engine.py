"""The coverage engine: does the Convention cover this specimen at all, and under which Appendix?

It says yes, no, or what the answer depends on; it never guesses. Reasons come in the order in which they decided.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.answer import Answer, Coverage, Exemption, State, Step
from inama_id.domain.coverage.case import Case
from inama_id.domain.coverage.exemption_rule import Effect
from inama_id.domain.coverage.exemptions import Exemptions
from inama_id.domain.coverage.facts import Facts
from inama_id.domain.coverage.goods import NOT_SAID
from inama_id.domain.coverage.known import distinct
from inama_id.domain.coverage.law import Law
from inama_id.domain.coverage.outcome import Outcome
from inama_id.domain.coverage.worlds import decided
from inama_id.domain.listing import Relation


def coverage(case: Case, law: Law) -> Coverage:
    """Return whether a specimen is covered; the specimen has been checked."""
    facts = facts_of(case, law)
    outcome = decided(case, facts, law)
    outcome = replace(outcome, steps=(*outcome.steps, *_around(case, law, outcome)))
    exemptions = Exemptions(facts, law, case.listings, outcome.appendix, outcome.missing)
    if outcome.answer is not Answer.NOT_COVERED:
        outcome = _taken_out(outcome, exemptions.of(Effect.NOT_COVERED))
    covered = outcome.answer is not Answer.NOT_COVERED
    found = exemptions.of(Effect.NOT_COVERED, Effect.NO_DOCUMENT, Effect.OTHER_DOCUMENT) if covered else ()
    return Coverage(outcome.answer, outcome.appendix, outcome.steps, distinct(outcome.missing), found)


def facts_of(case: Case, law: Law) -> Facts:
    """Return the specimen of a case with what the content knows of it."""
    return Facts(
        specimen=case.specimen,
        term=law.goods.terms.get(case.specimen.term, NOT_SAID),
        goods=law.goods,
        glossary=law.glossary,
        above=law.above,
        domesticated=law.domesticated,
        species_named=case.taxon.rank.is_species_or_below,
    )


def _taken_out(outcome: Outcome, exemptions: tuple[Exemption, ...]) -> Outcome:
    """Specimens to which the Convention does not apply; only what somebody claims is looked at."""
    for exemption in exemptions:
        step = Step(exemption.text, exemption.id, exemption.reference_ids)
        if exemption.state is State.HOLDS:
            return Outcome(Answer.NOT_COVERED, None, (*outcome.steps, step))
        if exemption.state is State.OPEN:
            return Outcome(Answer.DEPENDS, None, (*outcome.steps, step), (*outcome.missing, *exemption.open))
    return outcome


def _around(case: Case, law: Law, outcome: Outcome) -> Iterator[Step]:
    """Tell what is decided but not in force, and why entries of higher taxa do not count."""
    specimen = case.specimen
    for entry in case.listings:
        if entry.upcoming(specimen.on) and entry.applies_from and entry.relation is not Relation.BELOW:
            day = entry.applies_from.isoformat()
            text = say.UPCOMING.format(entry=entry.entry, appendix=entry.appendix, day=day, on=specimen.on.isoformat())
            yield Step(text, entry.id, (entry.reference_id,))
    for exclusion in case.exclusions:
        text = say.NOT_COVERED_TAXON.format(entry=exclusion.entry, appendix=exclusion.appendix, reason=exclusion.reason)
        yield Step(text, exclusion.listing_id, (exclusion.reference_id,))
    if outcome.answer is Answer.NOT_COVERED and not outcome.steps and not case.exclusions:
        yield law.principle("not-listed")
