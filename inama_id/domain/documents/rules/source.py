"""The source code in box 10: in the list, and fitting taxon, Appendix and purpose."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.rules.codes import decisive, source_codes
from inama_id.domain.listing import Appendix
from inama_id.domain.trade_codes.values import Kingdom, SourceCode

_COMMERCE = "T"
_COMMERCIAL_RULES = ("commercial-wild-appendix-i", "commercial-unclear-appendix-i", "commercial-bred-appendix-i")


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check the source of one line."""
    letters = source_codes(facts.line.source)
    known = [case.codes.sources[letter] for letter in letters if letter in case.codes.sources]
    if len(known) < len(letters):
        yield Hit("source-unknown", {"source": facts.line.source})
    if len(letters) > 2 or sum(not source.with_another for source in known) > 1:
        yield Hit("source-combination", {"source": facts.line.source})
    for source in known:
        yield from _fits(facts, source)
    if len(known) == 1 and known[0].with_another:
        yield Hit("source-alone", {"source": known[0].code})
    yield from _explained(case, facts, letters)
    yield from _commerce(case, facts)


def _fits(facts: LineFacts, source: SourceCode) -> Iterator[Hit]:
    taxon, line = facts.taxon, facts.line
    if taxon and taxon.kingdom and taxon.kingdom not in source.kingdoms:
        kingdoms = " and ".join(kingdom.value for kingdom in Kingdom if kingdom in source.kingdoms)
        yield Hit(
            "source-kingdom",
            {"source": source.code, "kingdoms": kingdoms, "taxon": taxon.name, "kingdom": taxon.kingdom.value},
        )
    elif source.code == "X" and taxon and taxon.kingdom is Kingdom.PLANTS:
        yield Hit("source-x-plant", {"taxon": taxon.name})
    if source.appendices and line.appendix and line.appendix not in source.appendices:
        words = {"source": source.code, "appendix": line.appendix, "appendices": " or ".join(source.appendices)}
        yield Hit("source-appendix", words)


def _explained(case: Case, facts: LineFacts, letters: tuple[str, ...]) -> Iterator[Hit]:
    line, taxon = facts.line, facts.taxon
    animal = taxon is None or taxon.kingdom is not Kingdom.PLANTS
    if "D" in letters and animal and case.permit.kind and not line.operation:
        yield Hit("source-d-operation", {"taxon": taxon.name if taxon else "this species"})
    if "U" in letters and case.permit.kind and not case.permit.conditions.strip():
        yield Hit("source-u-unjustified")
    if "R" in letters and line.appendix == Appendix.I:
        yield Hit("source-r-appendix-i")


def _commerce(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Appendix I specimens are not imported for primarily commercial purposes (Article III, paragraph 3 c)."""
    if case.permit.purpose != _COMMERCE or _appendix(case, facts) != Appendix.I:
        return
    for rule in _COMMERCIAL_RULES:
        if decisive(facts.line.source) in case.book.rules[rule].sources:
            yield Hit(rule, {"source": facts.line.source})


def _appendix(case: Case, facts: LineFacts) -> str:
    """Return the Appendix on the paper, else the one that the taxon stands in."""
    return facts.line.appendix or case.standing(facts).settled or ""
