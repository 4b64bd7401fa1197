"""The trade term in box 9."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.taxon import Rank


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check that the term is in the list and that the taxon can give such goods."""
    code, taxon = facts.line.term, facts.taxon
    term = case.codes.terms.get(code)
    if code and term is None:
        yield Hit("term-unknown", {"term": code})
    if term is None:
        return
    named = f"{code} ({term.label('en')})"
    if term.former:
        yield Hit("term-former", {"term": named, "now": " or ".join(term.now) or "another term"})
    if taxon and taxon.kingdom and taxon.kingdom not in term.kingdoms:
        words = {"kingdoms": " and ".join(sorted(term.kingdoms)), "kingdom": taxon.kingdom.value}
        yield Hit("term-kingdom", {"term": named, "taxon": taxon.name, **words})
        return
    yield from _giver(case, facts, named)
    yield from _traps(case, facts, named)


def _giver(case: Case, facts: LineFacts, named: str) -> Iterator[Hit]:
    taxon = facts.taxon
    if taxon is None or taxon.rank in (Rank.KINGDOM, Rank.PHYLUM, Rank.CLASS):
        return
    for giver in case.book.term_taxa:
        if facts.line.term in giver.terms and not taxon.lineage & giver.taxa:
            yield Hit("term-taxon", {"term": named, "givers": giver.givers, "taxon": taxon.name})


def _traps(case: Case, facts: LineFacts, named: str) -> Iterator[Hit]:
    lineage = facts.taxon.lineage if facts.taxon else frozenset()
    for trap in case.book.traps:
        if facts.line.term in trap.terms and (not trap.taxa or lineage & trap.taxa):
            yield Hit("term-trap", {"term": named, "trap": trap.text})
