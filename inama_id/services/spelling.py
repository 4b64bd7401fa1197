"""Misspelt names: which held names an officer may have meant."""

from __future__ import annotations

from inama_id.store.names import FoundName, NameIndex

_WORDS_TRIED = 5
_ALTERNATIVES = 6
_NAME_CUTOFF = 78.0
"""Similarity in percent below which a name is not offered."""


class Spelling:
    """Finds names like a misspelt one: word by word first, then the whole names by similarity."""

    def __init__(self, index: NameIndex) -> None:
        self._index = index

    def names_like(self, folded: str, limit: int) -> list[tuple[float, FoundName]]:
        """Return held names resembling ``folded``, best first, each with its similarity (0 to 100)."""
        from rapidfuzz import fuzz

        words = folded.split()[:_WORDS_TRIED]
        groups = [self._alternatives(word) for word in words]
        if not any(groups):
            return []
        found = self._index.any_of(groups, limit * 4)
        scored = [(fuzz.ratio(folded, name.folded), name) for name in found]
        close = [item for item in scored if item[0] >= _NAME_CUTOFF]
        # Stable: names of equal similarity keep the order of the index.
        return sorted(close, key=lambda item: -item[0])[:limit]

    def _alternatives(self, word: str) -> list[str]:
        if len(word) < 4:
            return [word]
        return (
            _closest(word, self._index.words_like(word, 2))
            or _closest(word, self._index.words_ending_like(word, 1))
            or [word]
        )


def _closest(word: str, candidates: list[str]) -> list[str]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    allowed = 1 if len(word) < 6 else 2 if len(word) < 11 else 3
    matches = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=allowed, limit=_ALTERNATIVES)
    return [match[0] for match in matches]
