"""Type-ahead over all names: SQLite's full-text prefix index, with rows stored in the order they are shown.

User text never reaches the query language: it is folded to letters and digits, and each word is quoted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from inama_id.domain.folding import is_spaceless
from inama_id.domain.taxon import NameKind, TaxonId
from inama_id.store.reference_db import ReferenceDb

_COLUMNS = (
    "SELECT t.key, n.text, n.folded, n.kind, n.language, t.coverage_id FROM name n JOIN taxon t ON t.id = n.taxon_id"
)
_EXACT = f"{_COLUMNS} WHERE n.folded = ? ORDER BY n.id LIMIT ?"
_MATCH = (
    f"{_COLUMNS} WHERE n.id IN (SELECT rowid FROM name_fts WHERE name_fts MATCH ? ORDER BY rowid LIMIT ?) ORDER BY n.id"
)
_WORDS = "SELECT word FROM word WHERE initial = ? AND length = ?"
_WORDS_ENDING = "SELECT word FROM word WHERE ending = ? AND length BETWEEN ? AND ?"
_LISTS_KEPT = 48


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name that matched, and its taxon."""

    taxon_id: TaxonId
    text: str
    folded: str
    kind: NameKind
    language: str
    covered: bool
    """Whether any entry, of any time, covers the taxon or part of it."""


class NameIndex:
    """Finds names by folded text (see ``domain.folding``)."""

    def __init__(self, db: ReferenceDb) -> None:
        self._db = db
        # While a name is typed, the same few lists are wanted at every key.
        self._words = lru_cache(_LISTS_KEPT)(self._read_words)

    def exact(self, folded: str, limit: int) -> list[FoundName]:
        """Return the names that fold to exactly this text."""
        return self._found(_EXACT, (folded, limit))

    def beginning_with(self, words: Sequence[str], limit: int) -> list[FoundName]:
        """Return the names that hold, in any order, a word beginning with each of ``words``."""
        return self.any_of([[word] for word in _phrases(words)], limit)

    def any_of(self, groups: Iterable[Sequence[str]], limit: int) -> list[FoundName]:
        """Return the names that hold, for each group, a word beginning with one of its words."""
        clauses = ["(" + " OR ".join(_quoted(word) for word in group) + ")" for group in groups if group]
        return self._found(_MATCH, (" AND ".join(clauses), limit)) if clauses else []

    def words_like(self, word: str, spread: int) -> list[str]:
        """Return the indexed words with the same first letter and about the same length."""
        lengths = range(len(word) - spread, len(word) + spread + 1)
        return [found for length in lengths for found in self._words(word[0], length)]

    def words_ending_like(self, word: str, spread: int) -> list[str]:
        """Return the indexed words with the same last three letters and about the same length."""
        rows = self._db.rows(_WORDS_ENDING, (word[-3:], len(word) - spread, len(word) + spread))
        return [row[0] for row in rows]

    def _read_words(self, initial: str, length: int) -> tuple[str, ...]:
        return tuple(row[0] for row in self._db.rows(_WORDS, (initial, length)))

    def _found(self, sql: str, parameters: tuple[object, ...]) -> list[FoundName]:
        return [
            FoundName(TaxonId(key), text, folded, NameKind(kind), language, coverage > 0)
            for key, text, folded, kind, language, coverage in self._db.rows(sql, parameters)
        ]


def _phrases(words: Sequence[str]) -> list[str]:
    """Join neighbouring characters of spaceless scripts: they must stand side by side, as typed."""
    phrases: list[str] = []
    previous_spaceless = False
    for word in words:
        spaceless = is_spaceless(word[0])
        if spaceless and previous_spaceless:
            phrases[-1] += f" {word}"
        else:
            phrases.append(word)
        previous_spaceless = spaceless
    return phrases


def _quoted(phrase: str) -> str:
    return f'"{phrase}"' if is_spaceless(phrase[0]) else f'"{phrase}" *'
