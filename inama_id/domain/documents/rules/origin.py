"""Where the goods came from before: origin and last re-export, and when a pre-Convention specimen was acquired."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.coverage.pre_convention import CONVENTION_BEGAN
from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.kinds import RE_EXPORT
from inama_id.domain.documents.rules.codes import has_source
from inama_id.domain.documents.standing import first_listed


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check the history of one line."""
    line, exporter = facts.line, case.permit.exporter
    if case.permit.kind == RE_EXPORT:
        yield from _re_export(case, facts)
    if line.last_re_export and line.last_re_export == exporter:
        yield Hit("last-re-export-is-exporter", {"country": case.country(exporter)})
    elif line.last_re_export and not line.last_certificate:
        yield Hit("last-re-export-certificate-missing", {"country": case.country(line.last_re_export)})
    yield from _pre_convention(case, facts)


def _re_export(case: Case, facts: LineFacts) -> Iterator[Hit]:
    line, exporter = facts.line, case.permit.exporter
    if line.origin and line.origin == exporter:
        yield Hit("origin-equals-exporter", {"origin": case.country(line.origin)})
        return
    before = has_source(line.source, "O")
    lacking = "the country of origin" if not line.origin else "the number of the permit"
    if line.origin and line.origin_permit:
        if line.origin_date is None:
            yield Hit("origin-date-missing", {"permit": line.origin_permit, "origin": case.country(line.origin)})
    elif case.permit.conditions.strip():
        yield Hit("origin-justified", {"lacking": lacking, "exporter": case.country(exporter)})
    elif not line.origin:
        yield Hit("origin-missing")
    elif not before:
        yield Hit("origin-permit-missing", {"origin": case.country(line.origin)})


def _pre_convention(case: Case, facts: LineFacts) -> Iterator[Hit]:
    line, taxon = facts.line, facts.taxon
    rule = case.book.rules["acquired-after-listing"]
    if not has_source(line.source, rule.sources):
        return
    if line.acquired is None:
        if case.permit.kind:
            yield Hit("acquisition-missing")
        return
    if line.acquired < CONVENTION_BEGAN:  # older than any entry, whether or not the first one is held
        return
    first = first_listed(taxon.listings, case.origin(line)) if taxon else None
    words = {"acquired": line.acquired.isoformat(), "taxon": taxon.name if taxon else ""}
    if taxon and taxon.listings and first is None:
        yield Hit("first-listing-unknown", words)
    elif first and line.acquired >= first:
        yield Hit(rule.id, {**words, "first": first.isoformat()})
