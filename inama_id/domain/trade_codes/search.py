"""Searching all code lists at once: a sorted list of words, asked by their beginnings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from inama_id.domain.folding import MAX_QUERY, fold
from inama_id.domain.geography import Country
from inama_id.domain.trade_codes.headings import hs_digits
from inama_id.domain.trade_codes.values import (
    LANGUAGES,
    Code,
    CodeHit,
    CodeList,
    HsHeading,
    PurposeCode,
    SourceCode,
    TradeTerm,
    Unit,
)

_AFTER = chr(0x10FFFF)
"""Sorts behind every word that goes on."""
_EXACT, _WHOLE_NAME, _BEGINNING, _NAME, _TEXT = range(5)


@dataclass(frozen=True, slots=True)
class Entry:
    """One code as the search sees it: ``names`` by language, ``text`` what else is said of it."""

    list: CodeList
    code: str
    names: Mapping[str, str]
    keys: tuple[str, ...] = ()
    """Other spellings that count as the code."""
    text: tuple[str, ...] = ()

    def hit(self, language: str, words: Sequence[str]) -> CodeHit:
        """Return the entry as a result; the detail is the text that holds the words where the name does not."""
        label = self.names.get(language) or self.names["en"]
        named = fold(" ".join(self.names.values()))
        missing = [word for word in words if not _begins(word, named.split())]
        found = (line for line in self.text if any(_begins(word, fold(line).split()) for word in missing))
        return CodeHit(self.list, self.code, label, next(found, ""))


@dataclass(frozen=True, slots=True)
class CodeLists:
    """All lists that are searched together; ``countries`` by language."""

    terms: Sequence[TradeTerm]
    sources: Sequence[SourceCode]
    purposes: Sequence[PurposeCode]
    units: Sequence[Unit]
    headings: Sequence[HsHeading]
    countries: Mapping[str, Sequence[Country]]


class CodeIndex:
    """Finds entries by code and by the beginnings of words; built once, asked at every key."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)
        self._keys = sorted(
            (_squeezed(key), number) for number, entry in enumerate(self._entries) for key in (entry.code, *entry.keys)
        )
        self._whole: dict[str, set[int]] = {}
        for number, entry in enumerate(self._entries):
            for name in entry.names.values():
                self._whole.setdefault(fold(name), set()).add(number)
        self._names = _words(entry.names.values() for entry in self._entries)
        self._text = _words(entry.text for entry in self._entries)

    def search(self, text: str, language: str, limit: int) -> tuple[CodeHit, ...]:
        """Return the best entries: exact code, whole name, beginning of a code, words of names, words of other text.

        Entries of equal rank come in the order of the lists.
        """
        folded = fold(text[:MAX_QUERY])
        words = folded.split()
        if not words:
            return ()
        ranks = self._by_code(text[:MAX_QUERY])
        for number in self._whole.get(folded, ()):
            ranks[number] = min(_WHOLE_NAME, ranks.get(number, _WHOLE_NAME))
        for number in _holding(words, (self._names,)):
            ranks.setdefault(number, _NAME)
        for number in _holding(words, (self._names, self._text)):
            ranks.setdefault(number, _TEXT)
        best = sorted(ranks, key=lambda number: (ranks[number], number))[:limit]
        return tuple(self._entries[number].hit(language, words if ranks[number] == _TEXT else ()) for number in best)

    def _by_code(self, text: str) -> dict[int, int]:
        wanted = hs_digits(text) or _squeezed(text)
        found: dict[int, int] = {}
        for key, number in _starting(self._keys, wanted) if wanted else ():
            rank = _EXACT if key == wanted else _BEGINNING
            found[number] = min(rank, found.get(number, rank))
        return found


def entries(lists: CodeLists) -> Iterator[Entry]:
    """Yield every code of every list, in the order results of equal rank are shown in."""
    yield from (_term(term) for term in lists.terms if not term.former)
    yield from (_entry(CodeList.SOURCE, source, (source.meaning,)) for source in lists.sources)
    yield from (_entry(CodeList.PURPOSE, purpose, (purpose.meaning,)) for purpose in lists.purposes)
    yield from map(_unit, lists.units)
    yield from map(_heading, lists.headings)
    yield from _countries(lists.countries)
    yield from (_term(term) for term in lists.terms if term.former)


def _term(term: TradeTerm) -> Entry:
    return _entry(CodeList.TERM, term, tuple(text for text in (term.definition, term.note) if text))


def _countries(countries: Mapping[str, Sequence[Country]]) -> Iterator[Entry]:
    names: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for country in countries[language]:
            names.setdefault(country.code, {})[language] = country.name
    return (Entry(CodeList.COUNTRY, code, labels) for code, labels in names.items())


def _unit(unit: Unit) -> Entry:
    return Entry(CodeList.UNIT, unit.code, unit.labels, (unit.id, *unit.also), (unit.note,) if unit.note else ())


def _heading(heading: HsHeading) -> Entry:
    return _entry(CodeList.HS, heading, tuple(goods.text for goods in heading.goods))


def _entry(list: CodeList, code: Code, text: tuple[str, ...]) -> Entry:
    return Entry(list, code.code, code.labels, (), text)


def _words(texts: Iterable[Iterable[str]]) -> list[tuple[str, int]]:
    folded = ((fold(line), number) for number, lines in enumerate(texts) for line in lines)
    return sorted({(word, number) for line, number in folded for word in line.split()})


def _holding(words: Sequence[str], indexes: Sequence[list[tuple[str, int]]]) -> set[int]:
    """Return the entries in which every word begins a word of one of the indexes."""
    found: set[int] | None = None
    for word in words:
        numbers = {number for index in indexes for _, number in _starting(index, word)}
        found = numbers if found is None else found & numbers
    return found or set()


def _starting(index: list[tuple[str, int]], beginning: str) -> list[tuple[str, int]]:
    return index[bisect_left(index, (beginning, -1)) : bisect_left(index, (beginning + _AFTER, -1))]


def _begins(word: str, words: Iterable[str]) -> bool:
    return any(held.startswith(word) for held in words)


def _squeezed(text: str) -> str:
    return fold(text).replace(" ", "")
