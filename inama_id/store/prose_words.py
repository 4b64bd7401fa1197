"""How prose is cut into words: folded as names are, without the commonest words, stemmed by language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from whoosh.analysis import Composable, StemFilter, StopFilter, Token, Tokenizer
from whoosh.lang import stopwords_for_language

from inama_id.domain.folding import fold

LANGUAGES = ("en", "fr", "es", "pt", "de")
"""Languages whose endings are taken off; names in others are indexed word by word."""
_RUNS = re.compile(r"\w(?:[^\s]*\w)?")  # from the first to the last letter or digit between spaces


class FoldingTokenizer(Tokenizer):  # type: ignore[misc]  # the library has no types
    """Cuts a text into folded words and remembers where each one stood, for the highlights."""

    def __call__(self, value: str, positions: bool = False, chars: bool = False, **options: Any) -> Iterator[Token]:
        """Yield one token a word, as the library's own tokenizers do; it fills one token again and again."""
        token = Token(positions, chars, **options)
        token.stopped, token.boost = False, 1.0
        place = 0
        for found in _RUNS.finditer(value):
            for word in fold(found.group()).split():
                token.text, token.pos = word, place
                if chars:
                    token.startchar, token.endchar = found.span()
                yield token
                place += 1


def analyzer(language: str) -> Composable:
    """Return the way to cut texts of a language."""
    if language not in LANGUAGES:
        return FoldingTokenizer()
    common = frozenset(fold(word) for word in stopwords_for_language(language))
    return FoldingTokenizer() | StopFilter(common, minsize=1) | StemFilter(lang=language)


def plain_words() -> Composable:
    """Return the way to cut texts into whole words, for the spelling."""
    return FoldingTokenizer() | StopFilter(frozenset(), minsize=4)
