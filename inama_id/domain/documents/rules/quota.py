"""The quota statement in box 11a."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.kinds import EXPORT
from inama_id.domain.documents.rules.codes import decisive
from inama_id.domain.documents.rules.quantity import amount


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check that quota and number used are both given, and agree."""
    line = facts.line
    yield from _annotated(case, facts)
    if line.used is None and line.quota is None:
        return
    words = {
        "used": amount(line.used or 0, ""),
        "quota": amount(line.quota or 0, ""),
        "quantity": amount(line.quantity or 0, line.unit),
    }
    if line.quota is None:
        yield Hit("quota-total-missing", words)
    elif line.used is None:
        yield Hit("quota-used-missing", words)
    elif line.used > line.quota:
        yield Hit("quota-exceeded", words)
    if line.used is not None and line.quantity is not None and line.used < line.quantity:
        yield Hit("quota-less-than-line", words)


def _annotated(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Annotations of the Appendices set quotas for some populations; the export permit has to state them."""
    rule, taxon, line = case.book.rules["quota-not-stated"], facts.taxon, facts.line
    if taxon is None or case.permit.kind not in ("", EXPORT) or decisive(line.source) not in rule.sources:
        return
    stated = line.used is not None or line.quota is not None
    origin = case.origin(facts.line)
    in_force = {id for entry in case.standing(facts).certain for id in entry.annotation_ids}
    for quota in taxon.quotas:
        if quota.annotation not in in_force or (quota.countries and origin not in quota.countries):
            continue
        words = {"taxon": taxon.name, "annotation": quota.annotation, "source": line.source}
        barred = decisive(line.source) == "W" and (case.permit.purpose == "T" or not quota.for_commerce)
        if quota.nothing or quota.partly:
            if barred:
                yield Hit("quota-is-zero" if quota.nothing else "quota-may-be-zero", words)
        elif case.permit.kind and not stated:
            yield Hit(rule.id, words)
