"""Checks a paper with all rules; says so when nothing contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inama_id.domain.documents.facts import Case
from inama_id.domain.documents.findings import Finding, Hit, Level, told
from inama_id.domain.documents.rules import LINE_RULES, PAPER_RULES
from inama_id.domain.documents.rules.codes import has_source
from inama_id.domain.specimen import Movement

_ORDER = tuple(Level)
_AS_WRITTEN = "appendix"
"""Subject of the rules that weigh the Appendix somebody wrote in box 10; before there is a paper, nobody has."""


def check(case: Case) -> tuple[Finding, ...]:
    """Return what there is to say about a paper, contradictions first, then what only the authority can tell."""
    found = _found(case)
    return _sorted((*found, *_summary(case, found)))


def check_plan(case: Case) -> tuple[Finding, ...]:
    """Return what speaks against a movement that has no paper yet; boxes name where it will stand."""
    found = (finding for finding in _found(case) if case.book.rules[finding.rule].subject != _AS_WRITTEN)
    return _sorted((*found, *(_told(case, hit) for hit in _direction(case))))


def _direction(case: Case) -> Iterator[Hit]:
    """An export is of specimens that were not imported before, a re-export of others (Article I, d and e)."""
    exporter = case.permit.exporter
    origins = {facts.line.origin for facts in case.lines if facts.line.origin}
    words = {"exporter": case.country(exporter), "origin": ", ".join(map(case.country, sorted(origins)))}
    if case.seen.movement is Movement.RE_EXPORT and exporter in origins:
        yield Hit("re-export-of-own", words)
    if case.seen.movement is Movement.EXPORT and exporter and origins - {exporter}:
        yield Hit("export-of-foreign", words)
    sources = {facts.line.source for facts in case.lines if facts.line.source}
    if case.seen.movement is Movement.SEA and sources and not any(has_source(source, "X") for source in sources):
        yield Hit("sea-source", {"source": ", ".join(sorted(sources))})


def _found(case: Case) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(_hits(case)))


def _hits(case: Case) -> Iterator[Finding]:
    for paper_rule in PAPER_RULES:
        for hit in paper_rule(case):
            yield _told(case, hit)
    for line_rule in LINE_RULES:
        for facts in case.lines:
            for hit in line_rule(case, facts):
                yield _told(case, hit, facts.number)


def _summary(case: Case, found: tuple[Finding, ...]) -> Iterator[Finding]:
    """Say what is not held, and that nothing was found."""
    yield _told(case, Hit("suspensions-not-held", {"exporter": case.country(case.permit.exporter)}))
    if not any(finding.level is Level.CONTRADICTION for finding in found):
        yield _told(case, Hit("no-contradiction"))


def _told(case: Case, hit: Hit, line: int | None = None) -> Finding:
    return told(case.book.rules[hit.rule], hit, line)


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: _ORDER.index(finding.level)))
