"""What the coverage engine reads fits together: trade terms, parts, exemptions and the principles it cites."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from inama_id.domain.coverage.exemption_rule import Effect, ExemptionRule, read_exemption
from inama_id.domain.coverage.exemptions import WORKED_OUT
from inama_id.domain.coverage.law import PRINCIPLES
from species_db.build.findings import Finding, error
from species_db.build.profile_records import RuleRow
from species_db.build.records import Content, Where

_RULE = "coverage"
_PART_FIELDS = {"parts", "may_be", "one_of", "whole", "alive", "vague"}
_EXEMPTION_FIELDS = {
    "effect", "en", "fr", "es", "base", "taxa", "terms", "parts", "appendices", "kind", "claim", "needs", "unless",
    "limit", "document", "questions",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Known:
    """Ids that the rows may use."""

    words: frozenset[str]
    taxa: frozenset[str]
    codes: frozenset[str]
    units: frozenset[str]
    exemptions: frozenset[str]


def check(content: Content) -> Iterator[Finding]:
    """Check the trade terms' parts and the exemptions; content without documents has neither."""
    terms = _of(content, "trade-terms")
    known = _Known(
        words=frozenset(term.id for term in content.terms),
        taxa=frozenset(taxon.id for taxon in content.taxa),
        codes=frozenset(str(row.body.get("code")) for row in terms),
        units=frozenset(row.id for row in _of(content, "units")),
        exemptions=frozenset(row.id for row in _of(content, "exemptions")),
    )
    current = {row.id for row in terms if not row.body.get("former")}
    described = _of(content, "terms-parts")
    for row in described:
        yield from _term(row, current, known)
    for missing in sorted(current - {row.id for row in described}):
        yield error(Where("documents/terms-parts.yaml", 1), _RULE, f"the trade term {missing} is not described")
    exemptions = _of(content, "exemptions")
    for row in exemptions:
        yield from _exemption(row, known)
    if exemptions:
        cited = {row.id for row in exemptions if row.body.get("effect") == Effect.PRINCIPLE}
        for missing in sorted(set(PRINCIPLES) - cited):
            yield error(exemptions[0].where, _RULE, f"the engine cites the principle {missing}, which is not here")


def _of(content: Content, kind: str) -> list[RuleRow]:
    return [row for row in content.rules if row.kind == kind]


def _term(row: RuleRow, current: set[str], known: _Known) -> Iterator[Finding]:
    body = row.body
    if row.id not in current:
        yield error(row.where, _RULE, f"{row.id} is no current trade term")
    for field in sorted(body.keys() - _PART_FIELDS):
        yield error(row.where, _RULE, f"{row.id}: unknown field {field}")
    surely, maybe = set(_list(body.get("parts"))), set(_list(body.get("may_be")))
    named = surely | maybe
    grouped = {part for group in _list(body.get("one_of")) for part in group}
    for part in sorted((named | grouped) - known.words):
        yield error(row.where, _RULE, f"{row.id}: unknown part {part}")
    if both := sorted(surely & maybe):
        yield error(row.where, _RULE, f"{row.id}: {both[0]} both holds and may hold")
    if loose := sorted(grouped - named):
        yield error(row.where, _RULE, f"{row.id}: {loose[0]} of a group is not among what the goods may be")


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _exemption(row: RuleRow, known: _Known) -> Iterator[Finding]:
    for field in sorted(row.body.keys() - _EXEMPTION_FIELDS):
        yield error(row.where, _RULE, f"{row.id}: unknown field {field}")
    try:
        rule = read_exemption(row.id, row.body, row.references, "en")
    except (KeyError, ValueError, TypeError, AttributeError) as problem:
        yield error(row.where, _RULE, f"{row.id}: {problem!r}")
        return
    yield from (error(row.where, _RULE, f"{row.id}: {problem}") for problem in _problems(rule, known))


def _problems(rule: ExemptionRule, known: _Known) -> Iterator[str]:
    yield from _facts(rule, known)
    for kind, unknown in (
        ("taxon", set(rule.taxa) - known.taxa),
        ("trade term", set(rule.terms) - known.codes),
        ("part", set(rule.parts) - known.words),
        ("base", {rule.base} - known.exemptions - {""}),
        ("unit", {unit for _, unit in rule.limit.amounts} - known.units if rule.limit else set()),
        ("Appendix", set(rule.appendices) - {"I", "II", "III"}),
    ):
        yield from (f"unknown {kind} {one}" for one in sorted(unknown))
    if (rule.effect is Effect.OTHER_DOCUMENT) != bool(rule.document):
        yield "a document is named where, and only where, another document is needed"


def _facts(rule: ExemptionRule, known: _Known) -> Iterator[str]:
    """A bar is always told in the words of its questions; other facts may have a label of the vocabulary."""
    barring = {fact for bar in rule.bars for fact in bar.facts}
    facts = {*rule.kind, *rule.claim, *rule.needs, *barring}
    worded = (facts - barring) & (known.words | WORKED_OUT)
    for fact in sorted(facts - worded - rule.questions.keys()):
        yield f"no question for the fact {fact}"
    for fact in sorted(rule.questions.keys() - facts):
        yield f"the question {fact} is asked nowhere"
