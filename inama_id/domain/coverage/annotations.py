"""Decides an entry by its annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from inama_id.domain.annotation import AnnotationKind, AnnotationRule, Item, Quota
from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.answer import Answer, Step
from inama_id.domain.coverage.facts import Facts
from inama_id.domain.coverage.known import Known, every, missing_of, some
from inama_id.domain.coverage.law import Law
from inama_id.domain.coverage.limits import ITEM_BY_ITEM
from inama_id.domain.coverage.outcome import Outcome, either


def annotated(rule: AnnotationRule, facts: Facts, law: Law, appendix: str) -> Outcome:
    """Return what an annotation makes of a specimen under an entry in an Appendix."""
    outcome = _Judge(rule, facts, law).outcome(appendix)
    notes = []
    if rule.effective_from > facts.specimen.on.isoformat():
        notes.append(say.LATER_TEXT.format(rule=rule.id, day=rule.effective_from))
    if rule.doubt:
        notes.append(say.DOUBT.format(doubt=rule.doubt))
    reference = law.texts[rule.id].reference_id
    return replace(outcome, steps=(*outcome.steps, *(Step(note, rule.id, (reference,)) for note in notes)))


class _Judge:
    """One annotation over one specimen; the sentences come from the rule's own text."""

    def __init__(self, rule: AnnotationRule, facts: Facts, law: Law) -> None:
        self._rule, self._facts, self._law = rule, facts, law
        self._text = law.texts[rule.id]

    def outcome(self, appendix: str) -> Outcome:
        match self._rule.kind:
            case AnnotationKind.PARTS | AnnotationKind.EXEMPTION:
                return self._instead(appendix)
            case AnnotationKind.POPULATION:
                return self._population(appendix)
            case _:
                return self._quotas(appendix)

    def _instead(self, appendix: str) -> Outcome:
        """Another annotation may decide; while it is open whether it does, both are asked."""
        outcomes: list[Outcome] = []
        deciding: list[Known] = []
        for other, sentence in zip(self._rule.instead, self._text.limits[len(self._rule.quotas) :], strict=False):
            applies = self._facts.selected(other.selector)
            if applies.no:
                continue
            outcome = annotated(self._law.rules[other.annotation], self._facts, self._law, appendix)
            outcomes.append(outcome.after(self._step(say.SAYS, sentence=sentence)))
            if applies.yes:
                break
            deciding.append(applies)
        else:
            outcomes.append(self._parts(appendix))
        return either(outcomes, missing_of(deciding))

    def _parts(self, appendix: str) -> Outcome:
        taken_out = [(item, self._facts.matches(item)) for item in self._rule.excludes]
        for item, match in taken_out:
            if match.yes:
                excluded = self._step(say.EXCLUDES, item=self._excluded(item))
                return Outcome(Answer.NOT_COVERED, None, (excluded, *self._counted((item,))))
        covers = self._facts.among(self._rule.covers or ()) if self._rule.covers is not None else None
        if covers is not None and covers.no:
            return Outcome(Answer.NOT_COVERED, None, (self._covers_only(say.COVERS_ONLY),))
        doubtful = [(item, match) for item, match in taken_out if match.open]
        steps = [*self._covering(covers), *self._refused(taken_out)]
        steps += [self._step(say.EXCLUDES_MAYBE, item=self._excluded(item)) for item, _ in doubtful]
        steps += self._counted(item for item, _ in doubtful)
        unknown = [match for _, match in doubtful]
        if covers is not None and covers.open:
            unknown.insert(0, covers)
        if unknown:
            return Outcome(Answer.DEPENDS, None, tuple(steps), missing_of(unknown))
        return Outcome(Answer.COVERED, appendix, tuple(steps))

    def _covering(self, covers: Known | None) -> Iterator[Step]:
        if covers is None:
            if self._rule.kind is AnnotationKind.PARTS:
                yield self._step(say.COVERS_ALL, summary=self._text.summary)
        elif covers.open:
            yield self._covers_only(say.COVERS_MAYBE)
        elif self._facts.term.whole:
            yield self._law.principle("whole-specimen")
        else:
            found = [part for part in self._rule.covers or () if self._facts.part(part).yes]
            named = ", ".join(map(self._law.glossary.term, found)) or self._facts.term.name
            yield self._step(say.COVERS, part=named)

    def _counted(self, items: Iterable[Item]) -> tuple[Step, ...]:
        """Say how a limit counts that reads as if it were for the shipment (note to the annotations)."""
        by_article = any(item.limit and item.limit.measured == ITEM_BY_ITEM for item in items)
        return (self._step(say.EACH_ARTICLE),) if by_article else ()

    def _refused(self, taken_out: list[tuple[Item, Known]]) -> Iterator[Step]:
        """Tell why an exception that names these very goods does not help."""
        if self._rule.kind is not AnnotationKind.PARTS:
            return
        for item, match in taken_out:
            part = item.selector.part
            if match.no and part and self._facts.part(part).yes and self._facts.belongs_to(item.selector.taxa).yes:
                yield self._step(say.EXCLUDES_NOT, item=self._excluded(item))

    def _population(self, appendix: str) -> Outcome:
        items = [(item, self._facts.matches(item)) for item in self._rule.allowed]
        for item, match in items:
            if match.yes:
                return Outcome(Answer.COVERED, appendix, (self._step(say.ALLOWS, item=self._allowed(item)),))
        maybe = [(item, match) for item, match in items if match.open]
        if maybe:
            steps = tuple(self._step(say.ALLOWS_MAYBE, item=self._allowed(item)) for item, _ in maybe)
            return Outcome(Answer.COVERED, None, steps, missing_of(match for _, match in maybe))
        others = self._rule.all_others_as or appendix
        return Outcome(Answer.COVERED, others, (self._step(say.ALL_OTHERS, appendix=others),))

    def _quotas(self, appendix: str) -> Outcome:
        steps = [
            self._step(say.SAYS if concerns.yes else say.MAY_SAY, sentence=sentence.rstrip("."))
            for quota, sentence in zip(self._rule.quotas, self._text.limits, strict=False)
            if not (concerns := self._concerned(quota)).no
        ]
        if self._rule.treated_as:
            steps.append(self._step(say.TREATED_AS, appendix=self._rule.treated_as))
        return Outcome(Answer.COVERED, self._rule.treated_as or appendix, tuple(steps))

    def _concerned(self, quota: Quota) -> Known:
        """A quota binds the exporting country; who only knows the origin may take that for it."""
        facts = self._facts
        country = facts.specimen.exporter or facts.specimen.origin
        from_there = not quota.countries or not country or country in quota.countries
        if not from_there:
            return some(())
        parts = some(map(facts.part, quota.specimens)) if quota.specimens else every(())
        return every((facts.belongs_to(quota.taxa), parts, *map(facts.condition, quota.conditions)))

    def _covers_only(self, sentence: str) -> Step:
        parts = ", ".join(map(self._law.glossary.term, self._rule.covers or ()))
        goods = self._facts.term
        name = f"{goods.name[:1].upper()}{goods.name[1:]} ({goods.code})" if goods.code else "The goods"
        return self._step(sentence, parts=parts, goods=name)

    def _excluded(self, item: Item) -> str:
        return self._text.not_covered[self._rule.excludes.index(item)]

    def _allowed(self, item: Item) -> str:
        """The text lists covered parts first, for annotations on parts alone, and then what is allowed."""
        return self._text.covered[self._rule.allowed.index(item) - len(self._rule.allowed)]

    def _step(self, template: str, **facts: str) -> Step:
        return Step(template.format(rule=self._rule.id, **facts), self._rule.id, (self._text.reference_id,))
