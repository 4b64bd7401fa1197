"""Which entries of the Appendices apply to a specimen, and what each comes to.

An entry for a lower taxon or for one population goes before those it stands beside in Appendices I and II; entries in
Appendix III stand beside all others (an entry of Appendix III takes nothing out of Appendix I or II).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from inama_id.domain.annotation import AnnotationKind
from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.annotations import annotated
from inama_id.domain.coverage.answer import Answer, Step
from inama_id.domain.coverage.facts import Facts
from inama_id.domain.coverage.known import YES, Known, asked, every, known, missing_of
from inama_id.domain.coverage.law import Law
from inama_id.domain.coverage.outcome import Outcome, either, standing_together
from inama_id.domain.listing import Appendix, Listing
from inama_id.domain.specimen import Movement

NOTHING = Outcome(Answer.NOT_COVERED, None)


def applied(entries: Sequence[Listing], facts: Facts, law: Law) -> Outcome:
    """Return what the entries in force on a taxon come to for a specimen of it."""
    beside = [entry for entry in entries if entry.appendix is Appendix.III]
    first = _first_that_applies([entry for entry in entries if entry not in beside], facts, law)
    standing = [] if first is None else [first]
    standing += [_possibly(entry, facts, law) for entry in beside if not applies(entry, facts).no]
    return standing_together(standing) if standing else Outcome(Answer.NOT_COVERED, None, _elsewhere(entries, facts))


def applies(entry: Listing, facts: Facts) -> Known:
    """Return whether an entry's population and condition take in the specimen."""
    return every((_population(entry, facts), _condition(entry, facts)))


def _first_that_applies(entries: Iterable[Listing], facts: Facts, law: Law) -> Outcome | None:
    """Go from the narrowest entry to the widest; an entry that may apply leaves both ways open."""
    possible: list[Outcome] = []
    open_ones: list[Known] = []
    for entry in sorted(entries, key=lambda entry: _narrowness(entry, law)):
        match = applies(entry, facts)
        if match.no:
            continue
        possible.append(entered(entry, facts, law))
        if match.yes:
            break
        open_ones.append(match)
    else:
        if possible:
            possible.append(NOTHING)
    return either(possible, missing_of(open_ones)) if possible else None


def _possibly(entry: Listing, facts: Facts, law: Law) -> Outcome:
    match = applies(entry, facts)
    outcome = entered(entry, facts, law)
    return outcome if match.yes else either([outcome, NOTHING], match.missing)


def entered(entry: Listing, facts: Facts, law: Law) -> Outcome:
    """Return what an entry with its annotations comes to."""
    outcome = Outcome(Answer.COVERED, entry.appendix.value, (_stands(entry), *_remarks(entry)))
    for annotation in entry.annotation_ids:
        if annotation not in law.rules:
            continue
        found = annotated(law.rules[annotation], facts, law, outcome.appendix or entry.appendix.value)
        outcome = _narrowed(outcome, found)
        if outcome.answer is Answer.NOT_COVERED:
            break
    if outcome.answer is Answer.COVERED and not _speaks_of_parts(entry, law):
        outcome = replace(outcome, steps=(*outcome.steps, law.principle("all-parts")))
    if entry.appendix is Appendix.III and outcome.answer is not Answer.NOT_COVERED:
        outcome = replace(outcome, steps=(*outcome.steps, *_appendix_iii(entry, facts, law)))
    return outcome


def _speaks_of_parts(entry: Listing, law: Law) -> bool:
    kinds = {law.rules[annotation].kind for annotation in entry.annotation_ids if annotation in law.rules}
    return bool(kinds & {AnnotationKind.PARTS, AnnotationKind.POPULATION})


def _narrowed(before: Outcome, found: Outcome) -> Outcome:
    """Apply one more annotation: each may take specimens out, none brings any back."""
    steps = (*before.steps, *found.steps)
    if found.answer is Answer.NOT_COVERED:
        return Outcome(Answer.NOT_COVERED, None, steps)
    depends = Answer.DEPENDS in (before.answer, found.answer)
    missing = (*before.missing, *found.missing)
    return Outcome(Answer.DEPENDS if depends else Answer.COVERED, None if depends else found.appendix, steps, missing)


def _population(entry: Listing, facts: Facts) -> Known:
    origin = facts.specimen.origin
    if entry.population_only:
        return known(origin in entry.population_only) if origin else asked("origin", say.ASK_ORIGIN)
    if entry.population_except:
        return known(origin not in entry.population_except) if origin else asked("origin", say.ASK_ORIGIN)
    return _confirmed(entry, entry.population, facts) if entry.population else YES


def _condition(entry: Listing, facts: Facts) -> Known:
    return _confirmed(entry, entry.condition, facts) if entry.condition else YES


def _confirmed(entry: Listing, words: str, facts: Facts) -> Known:
    """Limits that no code expresses are put to the user; the entry's own id stands for the answer."""
    if entry.id in facts.specimen.conditions:
        return YES
    if entry.id in facts.specimen.denied:
        return known(False)
    return asked(entry.id, say.ASK_CONDITION_OF_ENTRY.format(condition=words))


def _narrowness(entry: Listing, law: Law) -> tuple[int, bool, bool]:
    depth = len(law.above.get(entry.entry_taxon_id, ()))
    return -depth, not entry.condition, not entry.population_only


def _elsewhere(entries: Iterable[Listing], facts: Facts) -> tuple[Step, ...]:
    """Tell which populations the entries are for, where the specimen is of none of them."""
    return tuple(
        Step(
            say.OTHER_POPULATION.format(entry=entry.entry, appendix=entry.appendix, population=entry.population),
            entry.id,
            (entry.reference_id,),
        )
        for entry in entries
        if entry.population and _population(entry, facts).no
    )


def _stands(entry: Listing) -> Step:
    scope = f" ({entry.population})" if entry.population else ""
    since = entry.effective_from
    text = say.ENTRY_SINCE if since else say.ENTRY
    day = since.isoformat() if since else ""
    sentence = text.format(entry=entry.entry, appendix=entry.appendix, scope=scope, day=day)
    return Step(sentence, entry.id, (entry.reference_id,))


def _remarks(entry: Listing) -> tuple[Step, ...]:
    """What the content adds to the entry in words, doubts among them."""
    words = [entry.note] if entry.note else []
    words += [] if entry.confirmed else [say.UNCONFIRMED]
    return tuple(Step(text, entry.id, (entry.reference_id,)) for text in words)


def _appendix_iii(entry: Listing, facts: Facts, law: Law) -> tuple[Step, ...]:
    """The listing country gives export permits; for any other a certificate of origin is enough (Article V).

    Neither is about specimens that are re-exported, which need a re-export certificate whoever asked for the entry, nor
    about those from the sea.
    """
    specimen = facts.specimen
    country = specimen.exporter or specimen.origin
    elsewhere = specimen.movement in (Movement.RE_EXPORT, Movement.SEA)
    if not entry.parties or elsewhere or specimen.origin not in ("", country):
        return ()
    if not country or "EU" in entry.parties:
        return (law.principle("appendix-iii-listing-country"), law.principle("appendix-iii-other-origin"))
    return (law.principle("appendix-iii-listing-country" if country in entry.parties else "appendix-iii-other-origin"),)
