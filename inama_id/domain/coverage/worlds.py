"""What may turn out true of a specimen whose species or origin is not told, and what that would come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from inama_id.domain.annotation import AnnotationRule
from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.answer import Answer, Missing, Step
from inama_id.domain.coverage.case import Case
from inama_id.domain.coverage.entries import NOTHING, applied
from inama_id.domain.coverage.facts import Facts
from inama_id.domain.coverage.known import distinct
from inama_id.domain.coverage.law import Law
from inama_id.domain.coverage.outcome import Outcome, either
from inama_id.domain.listing import Listing, Relation
from inama_id.domain.taxon import Rank, TaxonId

ELSEWHERE: Final = "--"
"""Stands for an origin that no rule names."""
_TOO_HIGH: Final = (Rank.KINGDOM, Rank.PHYLUM)
"""Ranks above all entries: the content does not gather what is listed below them."""
_NAMED_AT_MOST: Final = 6
_ORIGIN: Final = Missing("origin", say.ASK_ORIGIN)
_TAXON: Final = Missing("taxon", say.ASK_TAXON)


@dataclass(frozen=True, slots=True)
class _World:
    label: str
    outcome: Outcome


def decided(case: Case, facts: Facts, law: Law) -> Outcome:
    """Return the outcome over everything that may be true of the specimen."""
    worlds = list(_by_taxon(case, facts, law))
    return _joined(worlds, _TAXON)


def _by_taxon(case: Case, facts: Facts, law: Law) -> Iterator[_World]:
    in_force = [entry for entry in case.listings if entry.in_force(facts.specimen.on)]
    direct = [entry for entry in in_force if entry.relation is not Relation.BELOW]
    below = [entry for entry in in_force if entry.relation is Relation.BELOW]
    if not in_force and case.taxon.rank in _TOO_HIGH:
        yield _World("", Outcome(Answer.DEPENDS, None, missing=(_TAXON,)))
        return
    if direct or not below or not case.all_below_covered:
        yield _World(say.TAXON_OTHER, _by_origin(direct, facts, law) if direct else NOTHING)
    below.sort(key=lambda entry: entry.entry_taxon_id)
    for taxon, group in groupby(below, key=lambda entry: entry.entry_taxon_id):
        entries = list(group)
        label = say.TAXON_IS.format(entry=entries[0].entry)
        yield _World(label, _by_origin([*entries, *direct], _as(taxon, facts), law))
    listed_below = {entry.entry_taxon_id for entry in below}
    names = [taxon.name for taxon in case.excepted if taxon.id not in listed_below]
    if direct and names and not _decided_by_origin(direct, facts):
        listed = _few(names)
        step = Step(say.EXCEPTED.format(entry=direct[0].entry, names=listed), direct[0].id, (direct[0].reference_id,))
        yield _World(say.TAXON_EXCEPTED.format(names=listed), Outcome(Answer.NOT_COVERED, None, (step,)))


def _decided_by_origin(direct: Sequence[Listing], facts: Facts) -> bool:
    """Whether a known origin settles what the excepted taxa were excepted for: that they live elsewhere."""
    return all(facts.specimen.origin in entry.population_only for entry in direct)


def _by_origin(entries: Sequence[Listing], facts: Facts, law: Law) -> Outcome:
    if facts.specimen.origin:
        return applied(entries, facts, law)
    codes = sorted(_countries(entries, law))
    if not codes:
        return applied(entries, facts, law)
    outcomes = [(code, applied(entries, _from(code, facts), law)) for code in (ELSEWHERE, *codes)]
    worlds = []
    for verdict in dict.fromkeys(outcome.verdict for _, outcome in outcomes):
        alike = [(code, outcome) for code, outcome in outcomes if outcome.verdict == verdict]
        joined = replace(either([outcome for _, outcome in alike], ()), steps=alike[0][1].steps)
        worlds.append(_World(_origin_label([code for code, _ in alike], law), joined))
    worlds.sort(key=lambda world: world.label == say.ORIGIN_ELSEWHERE)
    return _joined(worlds, _ORIGIN)


def _joined(worlds: Sequence[_World], unknown: Missing) -> Outcome:
    """Join what is possible. Where it differs, each way is told with its reasons."""
    if len(worlds) == 1:
        return worlds[0].outcome
    outcomes = [world.outcome for world in worlds]
    joined = either(outcomes, (unknown,))
    if len({outcome.verdict for outcome in outcomes}) == 1:
        return replace(joined, steps=outcomes[0].steps)
    steps: list[Step] = []
    for verdict in dict.fromkeys(outcome.verdict for outcome in outcomes):
        alike = [world for world in worlds if world.outcome.verdict == verdict]
        label = _few([world.label for world in alike], say.OR)
        steps += [Step(_branch(label, *verdict), "", ()), *alike[0].outcome.steps]
    return replace(joined, steps=tuple(dict.fromkeys(steps)), missing=distinct(joined.missing))


def _branch(label: str, answer: Answer, appendix: str | None) -> str:
    words = {
        Answer.COVERED: say.COVERED_BY.format(appendix=appendix) if appendix else say.COVERED,
        Answer.NOT_COVERED: say.NOT_COVERED,
        Answer.DEPENDS: say.DEPENDS,
    }
    return say.BRANCH.format(label=label, answer=words[answer])


def _origin_label(codes: Sequence[str], law: Law) -> str:
    if ELSEWHERE in codes:
        return say.ORIGIN_ELSEWHERE
    return say.ORIGIN_IS.format(countries=_few([law.glossary.country(code) for code in codes]))


def _few(names: Sequence[str], between: str = ", ") -> str:
    shown = between.join(names[:_NAMED_AT_MOST])
    rest = len(names) - _NAMED_AT_MOST
    return f"{shown} {say.AND_MORE.format(count=rest)}" if rest > 0 else shown


def _countries(entries: Sequence[Listing], law: Law) -> set[str]:
    """Return the origins that any of the entries, or of their annotations, tells apart."""
    found = {code for entry in entries for code in (*entry.population_only, *entry.population_except)}
    for entry in entries:
        for annotation in entry.annotation_ids:
            if annotation in law.rules:
                found |= _origins(law.rules[annotation], law)
    return found


def _origins(rule: AnnotationRule, law: Law) -> set[str]:
    items = (*rule.excludes, *rule.allowed)
    selectors = [item.selector for item in items] + [other for item in items for other in item.unless]
    selectors += [other.selector for other in rule.instead]
    found = {code for selector in selectors for code in selector.origins} | {c for i in items for c in i.countries}
    for other in rule.instead:
        found |= _origins(law.rules[other.annotation], law)
    return found


def _as(taxon: TaxonId, facts: Facts) -> Facts:
    return replace(facts, specimen=replace(facts.specimen, taxon_id=taxon))


def _from(code: str, facts: Facts) -> Facts:
    return replace(facts, specimen=replace(facts.specimen, origin=code))
