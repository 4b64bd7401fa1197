"""The order in which names of equal fit are shown; fixed at build time so that a search need not sort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inama_id.domain.folding import fold
from inama_id.domain.taxon import NameKind
from species_db.build.records import NameRow, TaxonRow

AUTHORITIES = ("avilist-2025", "mdd-2.4", "canada-schedule-2025", "amphibians-amphibiaweb")
"""References whose vernacular names are edited lists, one name a taxon."""
_KINDS = {kind: position for position, kind in enumerate(NameKind)}
_LANGUAGES = {language: position for position, language in enumerate(("", "en", "fr", "es", "pt", "zh"))}

_SHARED_BY_FEW = 3
"""A vernacular name of more taxa than this ("shark") tells none of them."""
_TELLING_WORDS = 4
"""Longer vernacular names are descriptions rather than names."""


@dataclass(frozen=True, slots=True)
class RankedName:
    """A name with its folded form, ready to be stored in order."""

    taxon: str
    text: str
    folded: str
    kind: str
    language: str
    reference: str


def ranked_names(
    taxa: Iterable[TaxonRow], names: Iterable[NameRow], weights: Mapping[str, int], covered: Mapping[str, object]
) -> list[RankedName]:
    """Return all names, accepted ones included: often-seized taxa first, then listed ones, then by kind of name."""
    accepted = [RankedName(t.id, t.name, fold(t.name), NameKind.ACCEPTED, "", t.reference) for t in taxa]
    others = [RankedName(n.taxon, n.name, fold(n.name), n.kind, n.language, n.reference) for n in names]

    def order(name: RankedName) -> tuple[int, bool, int, int, int, str, str, str]:
        return (
            -weights.get(name.taxon, 0),
            not covered.get(name.taxon),
            _KINDS[NameKind(name.kind)],
            _LANGUAGES.get(name.language, len(_LANGUAGES)),
            len(name.folded),
            name.folded,
            name.taxon,
            name.text,
        )

    unique = {(n.taxon, n.text, n.language): n for n in reversed(accepted + others) if n.folded}
    return sorted(unique.values(), key=order)


def inherited_weights(tree: Iterable[TaxonRow], weights: Mapping[str, int]) -> dict[str, int]:
    """Return every taxon's weight: its own, or one less than its parent's. ``tree`` has parents first."""
    found: dict[str, int] = {}
    for taxon in tree:
        weight = max(weights.get(taxon.id, 0), found.get(taxon.parent, 0) - 1)
        if weight > 0:
            found[taxon.id] = weight
    return found


def preferred_common_names(names: Iterable[RankedName]) -> dict[tuple[str, str], str]:
    """Return the vernacular name to show for each taxon and language.

    A name that belongs to few taxa goes before one of many ("shark"), a name of an authority before one of a
    compilation, then the name whose words most other names of the taxon use too, then the one of fewer words.
    """
    common = [name for name in names if name.kind == NameKind.COMMON]
    taxa = Counter((name.folded, name.language) for name in common)
    words = Counter((name.taxon, name.language, word) for name in common for word in name.folded.split())

    def order(name: RankedName) -> tuple[bool, bool, bool, int, int, str]:
        shared = sum(words[name.taxon, name.language, word] - 1 for word in name.folded.split()[:_TELLING_WORDS])
        return (
            taxa[name.folded, name.language] > _SHARED_BY_FEW,
            name.reference not in AUTHORITIES,
            len(name.folded.split()) > _TELLING_WORDS,
            -shared,
            len(name.folded.split()),
            name.text,
        )

    best: dict[tuple[str, str], str] = {}
    for name in sorted(common, key=order):
        best.setdefault((name.taxon, name.language), name.text)
    return dict(sorted(best.items()))
