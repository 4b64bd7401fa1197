"""The name in box 8."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts, NameMatch
from inama_id.domain.documents.findings import Hit

_RULES = {
    NameMatch.UNKNOWN: "name-unknown",
    NameMatch.AMBIGUOUS: "name-ambiguous",
    NameMatch.SIMILAR: "name-similar",
    NameMatch.COMMON: "name-common",
    NameMatch.SYNONYM: "name-synonym",
    NameMatch.MEMBER: "name-member",
}


def understood(facts: LineFacts) -> Iterator[Hit]:
    """Tell how a name was understood, unless it is the accepted one."""
    if facts.match in _RULES:
        taxon = facts.taxon.name if facts.taxon else ""
        yield Hit(_RULES[facts.match], {"name": facts.line.name, "taxon": taxon, "taxa": ", ".join(facts.names)})


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check how the name was understood and whether it names a species."""
    yield from understood(facts)
    taxon = facts.taxon
    if taxon is None or taxon.rank.is_species_or_below or facts.match is NameMatch.MEMBER:
        return
    words = {"name": facts.line.name, "taxon": taxon.name, "rank": taxon.rank.value}
    for accepted in case.book.higher_names:
        if facts.line.term in accepted.terms and taxon.lineage & accepted.taxa:
            yield Hit("name-above-species-accepted", {**words, "goods": accepted.goods})
            return
    yield Hit("name-above-species", words)
