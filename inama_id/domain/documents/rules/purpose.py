"""The purpose code in box 5a."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit


def check(case: Case) -> Iterator[Hit]:
    """Check that the code is in the list."""
    if case.permit.purpose and case.permit.purpose not in case.codes.purposes:
        yield Hit("purpose-unknown", {"purpose": case.permit.purpose})


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check that the purpose fits the goods of one line."""
    purpose = case.codes.purposes.get(case.permit.purpose)
    if purpose is None:
        return
    taxon, term = facts.taxon, facts.line.term
    if taxon and taxon.kingdom and taxon.kingdom not in purpose.kingdoms:
        kingdoms = " and ".join(sorted(purpose.kingdoms))
        words = {"purpose": purpose.code, "kingdoms": kingdoms, "taxon": taxon.name, "kingdom": taxon.kingdom.value}
        yield Hit("purpose-kingdom", words)
    held = case.codes.terms.get(term)
    if held and not all(p.allows(term) for p in case.book.purpose_terms if p.purpose == purpose.code):
        yield Hit("purpose-term", {"purpose": purpose.code, "term": f"{term} ({held.label('en')})"})
