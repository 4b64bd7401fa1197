"""An accepted name is never also a synonym of a taxon with another legal answer, unless both are kept knowingly."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.folding import fold
from inama_id.domain.taxon import NameKind
from species_db.build.cascade import cascade
from species_db.build.findings import Finding, warning
from species_db.build.records import Content, TaxonRow

_SCIENTIFIC = {kind.value for kind in NameKind if kind.is_scientific}


def check(content: Content) -> Iterator[Finding]:
    """Warn of scientific names that lead to taxa with different entries."""
    covered = cascade(content.taxa, content.listings, content.exclusions)
    accepted: dict[str, list[TaxonRow]] = {}
    for taxon in content.taxa:
        accepted.setdefault(fold(taxon.name), []).append(taxon)
    for same in accepted.values():
        for taxon in same[1:]:
            if "-plantae" not in taxon.id + same[0].id:
                yield warning(taxon.where, "homonyms", f"{taxon.name} is also the accepted name of {same[0].id}")
    for name in content.names:
        if name.kind not in _SCIENTIFIC:
            continue
        for taxon in accepted.get(fold(name.name), ()):
            if taxon.id != name.taxon and covered.get(taxon.id) != covered.get(name.taxon):
                text = f"{name.name} leads to {name.taxon}, but is accepted for {taxon.id}, which has another answer"
                yield warning(name.where, "homonyms", text)
