"""Misspelt names: which held names an officer may have meant."""

from __future__ import annotations

import re

from inama_id.domain.folding import fold
from inama_id.domain.scientific_name import ScientificName
from inama_id.store.names import FoundName, NameIndex

_WORDS_TRIED = 5
_ALTERNATIVES = 6
_LATIN_ENDING = re.compile(r"(us|a|um|is|e|er|i|ii|ae|iae|ensis|ense)$")
_NAME_CUTOFF = 78.0
"""Similarity in percent below which a name is not offered."""


class Spelling:
    """Finds names like a misspelt one: word by word first, then the whole names by similarity."""

    def __init__(self, index: NameIndex) -> None:
        self._index = index

    def names_like(self, folded: str, limit: int) -> list[FoundName]:
        """Return held names resembling ``folded``, best first."""
        from rapidfuzz import fuzz

        words = folded.split()[:_WORDS_TRIED]
        groups = [self._alternatives(word) for word in words]
        if not any(groups):
            return []
        found = self._index.any_of(groups, limit * 4)
        scored = [(fuzz.ratio(folded, name.folded), name) for name in found]
        close = [item for item in scored if item[0] >= _NAME_CUTOFF]
        # Stable: names of equal similarity keep the order of the index.
        return [name for _, name in sorted(close, key=lambda item: -item[0])[:limit]]

    def _alternatives(self, word: str) -> list[str]:
        if len(word) < 4:
            return [word]
        return (
            _closest(word, self._index.words_like(word, 2))
            or _closest(word, self._index.words_ending_like(word, 1))
            or [word]
        )


def is_slip_of(held: str, name: ScientificName) -> bool:
    """Whether a held name (folded) is ``name`` but for one slip of the pen or the Latin ending of its epithet.

    The genus must be the same: in a long genus two different epithets look alike, and may have different answers.
    """
    from rapidfuzz.distance import OSA

    genus, _, epithets = held.partition(" ")
    written = fold(" ".join(name.epithets))
    if genus != fold(name.genus) or not epithets or not written:
        return False
    return OSA.distance(epithets, written) <= 1 or _stem(epithets) == _stem(written)


def _stem(epithet: str) -> str:
    return _LATIN_ENDING.sub("", epithet)


def _closest(word: str, candidates: list[str]) -> list[str]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    allowed = 1 if len(word) < 6 else 2 if len(word) < 11 else 3
    matches = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=allowed, limit=_ALTERNATIVES)
    return [match[0] for match in matches]
