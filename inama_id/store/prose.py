"""Full text of the profiles: found by description, in several languages, with the passage that fits best.

The index is a cache made from the database; it stands in a folder beside it and is made anew when it belongs to another
one. Where no folder can be written it is kept in memory.
"""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh import highlight, index, query
from whoosh.fields import ID, STORED, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.scoring import BM25F

from inama_id.domain.folding import fold
from inama_id.domain.found import Piece, ProseHit
from inama_id.domain.profile import ProfileId
from inama_id.store.prose_words import LANGUAGES, FoldingTokenizer, analyzer, plain_words

_SEAL = "seal"
_FORMAT = "3"
"""Changes with what is stored of a profile, so that an index of an earlier program is made anew."""
_OTHER = "other"
_Word = list[query.Term]
"""The terms of any language that one word of a text may be found by."""
_TEXTS = ("title", "body")
_VOTES_OF_ENGLISH = 2
_BOOSTS = {"title": 4.0, "names": 3.0, "body": 1.0}
_CANDIDATES = 100
"""Documents that are weighed; those with the rarest of the words asked for come first."""
_OF_RARE_ITEM = 0.5
"""Score of an item that customs hardly ever meet, as a share of one that they meet all the time."""
_MOST_WEIGHT = 9
_OF_EXACT_NAME = 2.0
"""Score of an item that has the very name asked for, as a multiple of one that has its words."""


@dataclass(frozen=True, slots=True)
class Prose:
    """What is indexed of one profile: texts in English, names by language."""

    profile_id: ProfileId
    title: str
    body: tuple[str, ...]
    """Passages, each of which can be shown alone."""
    names: Mapping[str, Sequence[str]]
    weight: int
    """How often customs meet it, 1 to 9: among equal matches the common item comes first."""


class ProseIndex:
    """Searches the texts."""

    def __init__(self, opened: Any) -> None:
        self._index = opened
        self._analyzers = {language: analyzer(language) for language in (*LANGUAGES, _OTHER)}

    def find(self, text: str, limit: int) -> tuple[ProseHit, ...]:
        """Return the profiles that fit a description, best first.

        What fits more of the words goes before what fits fewer of them better, and what customs meet often before
        what they hardly ever meet.
        """
        telling, common = self._words(text)
        with self._index.searcher(weighting=BM25F()) as searcher:
            found = searcher.search(_any_of((*telling, *common)), limit=_CANDIDATES, terms=True)
            words = telling or common
            asked = fold(text)
            scored = [
                (hit.score * _share(hit, words) * _of_weight(hit["weight"]) * _of_name(asked, hit["exact"]), hit)
                for hit in found
            ]
            best = sorted((pair for pair in scored if pair[0]), key=lambda pair: (-pair[0], pair[1]["id"]))[:limit]
            return tuple(ProseHit(ProfileId(hit["id"]), score, self._passage(text, hit)) for score, hit in best)

    def better_spelling(self, text: str) -> str:
        """Return the text with unknown words replaced by known ones that are spelt alike; empty when none is."""
        with self._index.reader() as reader:
            corrector = reader.corrector("words")
            words, changed = [], False
            for token in FoldingTokenizer()(text):
                word = token.text
                if len(word) > 3 and not self._knows(reader, word):
                    alike = corrector.suggest(word, limit=1, maxdist=2, prefix=1)
                    changed = changed or bool(alike)
                    word = alike[0] if alike else word
                words.append(word)
        return " ".join(words) if changed else ""

    def _knows(self, reader: Any, word: str) -> bool:
        """Whether a word is held, or another form of it that the search finds as well."""
        stems = (token.text for token in self._analyzers["en"](word))
        return ("words", word) in reader or any((field, stem) in reader for stem in stems for field in _TEXTS)

    def _words(self, text: str) -> tuple[list[_Word], list[_Word]]:
        """Return the telling words of a text and the common ones, each with the terms it may be found by.

        Common is what English or two other languages have as such; in the names of yet other languages it may tell.
        """
        words: dict[int, list[query.Term]] = defaultdict(list)
        kept: Counter[int] = Counter()
        for language, cut in self._analyzers.items():
            for token in cut(text, positions=True):
                kept[token.pos] += _VOTES_OF_ENGLISH if language == "en" else 1
                words[token.pos].append(query.Term(f"names_{language}", token.text, boost=_BOOSTS["names"]))
                if language == "en":
                    words[token.pos] += [query.Term(field, token.text, boost=_BOOSTS[field]) for field in _TEXTS]
        enough = len(self._analyzers)
        telling = [terms for at, terms in words.items() if kept[at] >= enough]
        return telling, [terms[-1:] for at, terms in words.items() if kept[at] < enough]

    def _passage(self, text: str, hit: Any) -> tuple[Piece, ...]:
        """Return the passage with most of the words asked for, the shortest of several; a name where only names do.

        Where only the title has them it is the first passage.
        """
        plain = frozenset(token.text for token in FoldingTokenizer()(text))
        wanted = {
            language: plain | frozenset(token.text for token in cut(text)) for language, cut in self._analyzers.items()
        }
        texts = [(False, "en", passage) for passage in hit["passages"] or [hit["title"]]]
        names = [(True, language, name) for language, name in hit["called"]]
        candidates = [
            (_fitting(passage, self._analyzers[language], wanted[language]), is_name, passage, language)
            for is_name, language, passage in (*texts, *names)
        ]
        fitting, _, best, language = min(candidates, key=lambda found: (-found[0], found[1], len(found[2])))
        return _marked(best if fitting else candidates[0][2], self._analyzers[language], wanted[language])


def _any_of(words: Iterable[_Word]) -> query.Query:
    return query.Or([query.DisjunctionMax(terms, tiebreak=0.1) for terms in words])


def _share(hit: Any, words: Sequence[_Word]) -> float:
    """Return how many of the words asked for a document has, as a share."""
    matched = frozenset((field, text.decode()) for field, text in hit.matched_terms())
    return sum(any((term.fieldname, term.text) in matched for term in terms) for terms in words) / len(words)


def _of_name(asked: str, names: Sequence[str]) -> float:
    return _OF_EXACT_NAME if asked in names else 1.0


def _of_weight(weight: int) -> float:
    return _OF_RARE_ITEM + (1 - _OF_RARE_ITEM) * weight / _MOST_WEIGHT


def _fitting(passage: str, cut: Any, wanted: frozenset[str]) -> int:
    """Return how many of the words asked for a passage has."""
    return len({token.text for token in cut(passage)} & wanted)


def open_or_build(folder: Path | None, stamp: str, texts: Callable[[], Iterable[Prose]]) -> ProseIndex:
    """Open the index in a folder when its seal is right; else build it there, or in memory where that cannot be.

    ``texts`` is only called when an index is built, which takes about two seconds.
    """
    if folder is not None and is_built(folder, stamp):
        return ProseIndex(index.open_dir(str(folder), readonly=True))
    if folder is not None:
        try:
            return ProseIndex(_build_in(folder, stamp, texts()))
        except OSError:
            pass  # a folder that cannot be written
    return ProseIndex(_filled(RamStorage().create_index(_schema()), texts()))


def is_built(folder: Path, stamp: str) -> bool:
    """Whether a folder holds the undamaged index of a content."""
    return _read_seal(folder) == _seal(folder, stamp)


def _build_in(folder: Path, stamp: str, texts: Iterable[Prose]) -> Any:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    built = _filled(index.create_in(str(folder), _schema()), texts)
    (folder / _SEAL).write_text(_seal(folder, stamp), "utf-8")  # last: without it the index counts as unfinished
    return built


def _seal(folder: Path, stamp: str) -> str:
    """Return what an index is sealed with: a damaged one, another content's or another program's is made anew."""
    digest = hashlib.sha256(f"{_FORMAT} {stamp}".encode())
    for path in (*sorted(folder.glob("*.toc")), *sorted(folder.glob("*.seg"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read_seal(folder: Path) -> str:
    try:
        return (folder / _SEAL).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _filled(empty: Any, texts: Iterable[Prose]) -> Any:
    writer = empty.writer()
    for prose in texts:
        names = {f"names_{_OTHER}": [text for lang, texts in prose.names.items() for text in texts]}
        names |= {f"names_{language}": list(prose.names.get(language, ())) for language in LANGUAGES}
        everything_named = names[f"names_{_OTHER}"]
        everything = [prose.title, *prose.body, *everything_named]
        writer.add_document(
            id=prose.profile_id,
            title=prose.title,
            body="\n".join(prose.body),
            passages=list(prose.body),
            called=_called(prose),
            exact=[fold(name) for name in (prose.title, *everything_named)],
            weight=prose.weight,
            words="\n".join(everything),
            **{field: "\n".join(texts) for field, texts in names.items()},
        )
    writer.commit()
    return empty


def _called(prose: Prose) -> list[tuple[str, str]]:
    """Return all names, each with the language it is cut by."""
    return [
        (language if language in LANGUAGES else _OTHER, name)
        for language, names in prose.names.items()
        for name in names
    ]


def _schema() -> Schema:
    fields: dict[str, Any] = {
        f"names_{language}": TEXT(analyzer(language), phrase=False) for language in (*LANGUAGES, _OTHER)
    }
    return Schema(
        id=ID(stored=True, unique=True),
        title=TEXT(analyzer("en"), stored=True, phrase=False),
        body=TEXT(analyzer("en"), phrase=False),
        passages=STORED(),
        called=STORED(),
        exact=STORED(),
        weight=STORED(),
        words=TEXT(plain_words(), phrase=False),
        **fields,
    )


def _marked(passage: str, cut: Any, wanted: frozenset[str]) -> tuple[Piece, ...]:
    tokens = highlight.set_matched_filter(cut(passage, chars=True, mode="query"), wanted)
    pieces, at = [], 0
    for token in tokens:
        if token.matched and token.startchar >= at:
            pieces += [Piece(passage[at : token.startchar], marked=False)] if token.startchar > at else []
            pieces.append(Piece(passage[token.startchar : token.endchar], marked=True))
            at = token.endchar
    return (*pieces, Piece(passage[at:], marked=False)) if at < len(passage) else tuple(pieces)
