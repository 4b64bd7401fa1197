"""Looks at the exemptions that may concern a specimen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.answer import Exemption, Missing, State
from inama_id.domain.coverage.declared import sources
from inama_id.domain.coverage.exemption_rule import Effect, ExemptionRule
from inama_id.domain.coverage.facts import Facts
from inama_id.domain.coverage.known import NO, YES, Known, Truth, asked, distinct, every, known, some
from inama_id.domain.coverage.law import Law
from inama_id.domain.coverage.limits import carried
from inama_id.domain.coverage.pre_convention import acquired_before
from inama_id.domain.listing import Listing
from inama_id.domain.specimen import Movement

_BEFORE_LISTING = "acquired-before-listing"
WORKED_OUT = frozenset(
    {"personal", "dead", "in-transit", "captive-bred-code", "propagated-code", "acquired-before-listing"}
)
"""Facts that are worked out from the fields of the specimen."""
_CERTIFIED = {"captive-bred-code": {"C", "D"}, "propagated-code": {"A", "D"}}
"""Source codes of specimens that Article VII, paragraphs 4 and 5, speak of."""


@dataclass(frozen=True, slots=True)
class _Condition:
    """One thing an exemption needs: what is known of it, and how it is told where it is met or failed."""

    known: Known
    words: str


class Exemptions:
    """The exemptions for one specimen; ``appendix`` is None while ``undecided`` facts are missing for it."""

    def __init__(
        self,
        facts: Facts,
        law: Law,
        listings: Sequence[Listing],
        appendix: str | None,
        undecided: tuple[Missing, ...] = (),
    ) -> None:
        self._facts, self._law, self._appendix, self._undecided = facts, law, appendix, undecided
        self._before = acquired_before(facts.specimen.acquired, listings)
        self._by_id = {rule.id: rule for rule in law.exemptions}

    def of(self, *effects: Effect) -> tuple[Exemption, ...]:
        """Return the exemptions with one of the effects that concern the specimen, in the order of the content.

        A rule with a limit stands in for the rule it is based on. One that clearly fails is told only where somebody
        relies on it.
        """
        concerned = [
            rule
            for rule in self._law.exemptions
            if rule.effect in effects and not self._concerns(rule).no and not self._kind(rule).no
        ]
        replaced = {rule.base for rule in concerned if rule.base and self._concerns(rule).yes}
        found = (self.looked_at(rule) for rule in concerned if rule.id not in replaced)
        return tuple(one for one in found if one.state is not State.FAILS or self._relied_on(self._by_id[one.id]))

    def looked_at(self, rule: ExemptionRule) -> Exemption:
        """Return what is known of each condition of an exemption."""
        conditions = [*self._scope(rule), *self._conditions(rule)]
        return Exemption(
            id=rule.id,
            base=rule.base,
            state=_state(every(condition.known for condition in conditions)),
            text=rule.text,
            met=tuple(c.words for c in conditions if c.known.yes and c.words),
            open=distinct(missing for c in conditions if c.known.open for missing in c.known.missing),
            failed=tuple(c.words for c in conditions if c.known.no and c.words),
            document=rule.document,
            reference_ids=rule.reference_ids,
        )

    def _concerns(self, rule: ExemptionRule) -> Known:
        """Whether the exemption is about such goods at all; claims are never put into anybody's mouth."""
        claims = rule.claim
        if claims and not all(self._facts.specimen.conditions & {claim} for claim in claims):
            return NO
        return every(
            (
                self._facts.belongs_to(rule.taxa),
                self._by_term(rule.terms),
                some(map(self._facts.part, rule.parts)) if rule.parts else YES,
            )
        )

    def _kind(self, rule: ExemptionRule) -> Known:
        return every(self._fact(fact, rule).known for fact in rule.kind)

    def _by_term(self, terms: tuple[str, ...]) -> Known:
        if not terms or self._facts.term.code in terms:
            return YES
        return asked("term", say.ASK_TERM) if not self._facts.term.code else NO

    def _relied_on(self, rule: ExemptionRule) -> bool:
        needs = {*rule.needs, *(self._by_id[rule.base].needs if rule.base else ())}
        specimen = self._facts.specimen
        return (
            bool(rule.claim)
            or ("personal" in needs and specimen.personal is True)
            or (_BEFORE_LISTING in needs and (specimen.acquired is not None or "O" in sources(specimen.source)))
        )

    def _scope(self, rule: ExemptionRule) -> Iterable[_Condition]:
        yield _Condition(self._concerns(rule), "")
        for fact in rule.kind:
            yield self._fact(fact, rule)
        if rule.appendices and set(rule.appendices) != {"I", "II", "III"}:
            words = say.WRONG_APPENDIX.format(appendices=", ".join(rule.appendices))
            if self._appendix is None:
                yield _Condition(Known(Truth.OPEN, self._undecided), words)
            else:
                yield _Condition(known(self._appendix in rule.appendices), words)

    def _conditions(self, rule: ExemptionRule) -> Iterable[_Condition]:
        if rule.base:
            yield from self._conditions(self._by_id[rule.base])
        for fact in (*rule.claim, *rule.needs):
            yield self._fact(fact, rule)
        for bar in rule.bars:
            if self._before.known.yes:  # what was acquired before the Convention applied is barred by nothing
                break
            if self._appendix in bar.appendices or self._appendix is None:
                barred = every(self._fact(fact, rule).known for fact in bar.facts)
                against = say.BARRED.format(facts="; ".join(rule.questions.get(fact, fact) for fact in bar.facts))
                yield _Condition(~barred, against if barred.yes else "")
        if rule.limit:
            kept, words = carried(rule.limit, self._facts.specimen, self._law.goods)
            # other goods of the same term know no such limit
            yield _Condition(kept if self._kind(rule).yes or not kept.no else self._kind(rule), words)

    def _fact(self, fact: str, rule: ExemptionRule) -> _Condition:
        specimen = self._facts.specimen
        told = rule.questions.get(fact)
        words = told or self._law.glossary.term(fact)
        question = told or say.ASK_CONDITION.format(condition=words)
        match fact:
            case "personal":
                answer = asked("personal", question) if specimen.personal is None else known(specimen.personal)
            case "dead":
                answer = self._dead()
            case "in-transit":
                through = specimen.movement is Movement.TRANSIT
                answer = known(through) if specimen.movement else asked("movement", question)
            case "captive-bred-code" | "propagated-code":
                codes = set(sources(specimen.source))
                answer = known(bool(codes & _CERTIFIED[fact])) if codes else asked("source", question)
            case "acquired-before-listing":
                answer, words = self._before.known, self._before.reason or words
            case _:
                answer = self._facts.condition(fact)
                answer = asked(fact, question) if answer.open else answer
        return _Condition(answer, words)

    def _dead(self) -> Known:
        term = self._facts.term
        return asked("term", say.ASK_TERM) if not term.code else known(not term.alive)


def _state(found: Known) -> State:
    if found.yes:
        return State.HOLDS
    return State.FAILS if found.no else State.OPEN
