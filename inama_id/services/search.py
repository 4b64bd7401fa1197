"""From any text to the taxa it may mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from inama_id.domain.folding import MAX_QUERY, fold
from inama_id.domain.listing import Status
from inama_id.domain.scientific_name import ScientificName, hybrid_parents, parse
from inama_id.domain.taxon import MatchKind, NameHit, NameKind, SearchResult, TaxonId
from inama_id.services.spelling import Spelling, is_slip_of
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.names import FoundName, NameIndex
from inama_id.store.taxa import TaxonEntry, TaxonStore

_FEW = 3
"""With fewer hits than this, and none that is spelt as typed, similar names are suggested."""
_SUGGESTIONS = 5
_EXACT = 200
"""More names than any one spelling has."""
_KINDS = {
    NameKind.ACCEPTED: MatchKind.ACCEPTED,
    NameKind.SYNONYM: MatchKind.SYNONYM,
    NameKind.INCLUDED: MatchKind.SYNONYM,
    NameKind.COMMON: MatchKind.COMMON,
    NameKind.TRADE: MatchKind.TRADE,
}
_Match = tuple[FoundName, MatchKind]


class Search:
    """Looks names up in every language and spelling held."""

    def __init__(self, index: NameIndex, taxa: TaxonStore, lines: TaxonLines) -> None:
        self._index, self._taxa, self._lines = index, taxa, lines
        self._spelling = Spelling(index)

    def find(self, text: str, *, on: date, language: str, limit: int = 50) -> SearchResult:
        """Return the taxa a text may mean, best first; any text is harmless.

        Exact names go first, then names that begin with the words, then a name under a listed genus or species,
        then similar spellings. A hybrid formula gives both parents.
        """
        query = " ".join(text[:MAX_QUERY].replace("\0", " ").split())
        parents = hybrid_parents(query)
        matches = [match for parent in parents or (query,) for match in self._matches(parent, language, limit)]
        hits = self._hits(matches, on=on, language=language, limit=limit)
        as_typed = any(hit.match_kind not in (MatchKind.FUZZY, MatchKind.UNDER_LISTED_TAXON) for hit in hits)
        suggestions = () if as_typed or len(hits) >= _FEW else self._suggestions(query, hits)
        return SearchResult(query, hits, suggestions)

    def _matches(self, query: str, language: str, limit: int) -> list[_Match]:
        folded = fold(query)
        if not folded:
            return []
        name = parse(query)
        exact = self._exact(folded, name, language)
        # As many names again as taxa wanted: several names of a taxon may match.
        begun = _plain(self._index.beginning_with(folded.split(), limit * 2))
        if exact or begun:
            return exact + begun
        similar = self._spelling.names_like(fold(name.canonical) if name else folded, limit)
        if name is None:
            return _fuzzy(similar)
        slips = [held for held in similar if is_slip_of(held.folded, name)]
        return _fuzzy(slips) + self._above(name) + _fuzzy(held for held in similar if held not in slips)

    def _exact(self, folded: str, name: ScientificName | None, language: str) -> list[_Match]:
        found = self._index.exact(folded, _EXACT)
        if not found and name and name.epithets:
            found = [n for n in self._index.exact(fold(name.canonical), _EXACT) if n.kind.is_scientific]
        elif not found and name:
            found = [n for n in self._index.exact(fold(name.genus), _EXACT) if _names_only_a_genus(folded, name)]
        # Stable: names of equal fit keep the order of the index, the often seized first.
        return _plain(sorted(found, key=lambda n: unlikeliness(n, language)))

    def _above(self, name: ScientificName) -> list[_Match]:
        """Find the species or genus that a name not held belongs to."""
        if not name.epithets:
            return []
        tried = [name.binomial, name.genus] if len(name.epithets) > 1 else [name.genus]
        for candidate in tried:
            found = [n for n in self._index.exact(fold(candidate), 10) if n.kind.is_scientific]
            if found:
                return [(replace(n, text=name.canonical), MatchKind.UNDER_LISTED_TAXON) for n in found]
        return []

    def _hits(self, matches: Iterable[_Match], *, on: date, language: str, limit: int) -> tuple[NameHit, ...]:
        first: dict[TaxonId, _Match] = {}
        for match in matches:
            first.setdefault(match[0].taxon_id, match)
        chosen = list(first.items())[:limit]
        ids = [taxon_id for taxon_id, _ in chosen]
        entries = self._taxa.entries(ids)
        members_of = {taxon_id for taxon_id, (_, kind) in chosen if kind is MatchKind.UNDER_LISTED_TAXON}
        statuses = self._lines.statuses(list(entries.values()), on, members_of)
        common = self._taxa.common_names(ids, language)
        return tuple(
            _hit(entries[taxon_id], match, statuses[taxon_id], common.get(taxon_id, "")) for taxon_id, match in chosen
        )

    def _suggestions(self, query: str, hits: tuple[NameHit, ...]) -> tuple[str, ...]:
        shown = {hit.scientific_name for hit in hits} | {hit.matched_name for hit in hits}
        names = (name.text for name in self._spelling.names_like(fold(query), _SUGGESTIONS * 2))
        return tuple(dict.fromkeys(name for name in names if name not in shown))[:_SUGGESTIONS]


def _plain(names: Iterable[FoundName]) -> list[_Match]:
    return [(name, _KINDS[name.kind]) for name in names]


def _fuzzy(names: Iterable[FoundName]) -> list[_Match]:
    return [(name, MatchKind.FUZZY) for name in names]


def unlikeliness(name: FoundName, language: str) -> int:
    """Rank names that are spelt alike.

    A listed animal's vernacular name goes before an unlisted genus that happens to be spelt so, in English and in the
    language of the window; names in other languages go after it.
    """
    if name.kind is NameKind.ACCEPTED:
        return 0 if name.covered else 2
    return 1 if name.covered and name.language in ("en", language) else 3


def _names_only_a_genus(folded: str, name: ScientificName) -> bool:
    """Whether the rest of the text is a mark like ``spp.``, not a word that could be another name."""
    return set(folded.split()[1:]) <= {"sp", "spp", "species", "ssp", "x"} and folded.split()[0] == fold(name.genus)


def _hit(entry: TaxonEntry, match: _Match, status: Status, common: str) -> NameHit:
    name, kind = match
    if kind is not MatchKind.FUZZY and not (status.appendix or status.upcoming or status.below):
        kind = MatchKind.NOT_LISTED
    return NameHit(
        taxon_id=entry.id,
        scientific_name=entry.name,
        author_year=entry.author_year,
        rank=entry.rank,
        matched_name=name.text,
        match_kind=kind,
        language=name.language,
        common_name=common,
        appendix=status.appendix,
        upcoming=(status.upcoming[0], status.upcoming[1].isoformat()) if status.upcoming else None,
        below=status.below,
    )
