"""Full text of the profiles: found by description, in several languages, with the passage that fits best.

The index is a cache made from the database; it stands in a folder beside it and is made anew when it belongs to another
one. Where no folder can be written it is kept in memory.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh import highlight, index, query
from whoosh.fields import ID, STORED, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.scoring import BM25F

from inama_id.domain.found import Piece, ProseHit
from inama_id.domain.profile import ProfileId
from inama_id.store.prose_words import LANGUAGES, FoldingTokenizer, analyzer, plain_words

_STAMP = "stamp"
_OTHER = "other"
_BOOSTS = {"title": 4.0, "names": 3.0, "body": 1.0}
_LEAST_FREQUENT = 0.35
"""Weight of a document that has only one of many words asked for, as a share of one that has them all."""


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
        """Return the profiles that fit a description, best first."""
        wanted = self._query(text)
        with self._index.searcher(weighting=BM25F()) as searcher:
            hits = searcher.search(wanted, limit=limit)
            return tuple(
                ProseHit(ProfileId(hit["id"]), hit.score, self._passage(text, hit["title"], hit["passages"]))
                for hit in hits
            )

    def better_spelling(self, text: str) -> str:
        """Return the text with unknown words replaced by known ones that are spelt alike; empty when none is."""
        with self._index.reader() as reader:
            corrector = reader.corrector("words")
            words, changed = [], False
            for token in FoldingTokenizer()(text):
                word = token.text
                if len(word) > 3 and ("words", word) not in reader:
                    alike = corrector.suggest(word, limit=1, maxdist=2, prefix=1)
                    changed = changed or bool(alike)
                    word = alike[0] if alike else word
                words.append(word)
        return " ".join(words) if changed else ""

    def _query(self, text: str) -> query.Query:
        by_word: dict[int, list[query.Query]] = {}
        for language, cut in self._analyzers.items():
            for token in cut(text, positions=True):
                terms = by_word.setdefault(token.pos, [])
                terms.append(query.Term(f"names_{language}", token.text, boost=_BOOSTS["names"]))
                if language == "en":
                    terms += [query.Term(field, token.text, boost=_BOOSTS[field]) for field in ("title", "body")]
        words = [query.DisjunctionMax(terms, tiebreak=0.1) for terms in by_word.values()]
        return query.Or(words, scale=1 - _LEAST_FREQUENT)

    def _passage(self, text: str, title: str, passages: Sequence[str]) -> tuple[Piece, ...]:
        """Return the passage with most of the words asked for; the title when none has any."""
        cut = self._analyzers["en"]
        wanted = frozenset(token.text for token in cut(text)) | frozenset(t.text for t in FoldingTokenizer()(text))
        marked = [_marked(passage, cut, wanted) for passage in (*passages, title)]
        return max(marked, key=lambda pieces: len({p.text.lower() for p in pieces if p.marked}))


def open_or_build(folder: Path | None, stamp: str, texts: Iterable[Prose]) -> ProseIndex:
    """Open the index in a folder when its stamp is right; else build it there, or in memory where that cannot be.

    ``texts`` is only read when an index is built, which takes about two seconds.
    """
    if folder is not None and _stamp_of(folder) == stamp:
        try:
            return ProseIndex(index.open_dir(str(folder), readonly=True))
        except (OSError, index.IndexError, ValueError):
            pass  # a damaged cache is made anew
    if folder is not None:
        try:
            return ProseIndex(_build_in(folder, stamp, texts))
        except OSError:
            pass  # a folder that cannot be written
    return ProseIndex(_filled(RamStorage().create_index(_schema()), texts))


def _build_in(folder: Path, stamp: str, texts: Iterable[Prose]) -> Any:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    built = _filled(index.create_in(str(folder), _schema()), texts)
    (folder / _STAMP).write_text(stamp, "utf-8")  # last: without it the index counts as unfinished
    return built


def _filled(empty: Any, texts: Iterable[Prose]) -> Any:
    writer = empty.writer()
    for prose in texts:
        names = {f"names_{_OTHER}": [text for lang, texts in prose.names.items() for text in texts]}
        names |= {f"names_{language}": list(prose.names.get(language, ())) for language in LANGUAGES}
        everything = [prose.title, *prose.body, *names[f"names_{_OTHER}"]]
        writer.add_document(
            id=prose.profile_id,
            title=prose.title,
            body="\n".join(prose.body),
            passages=list(prose.body),
            words="\n".join(everything),
            _boost=1 + prose.weight / 20,
            **{field: "\n".join(texts) for field, texts in names.items()},
        )
    writer.commit()
    return empty


def _schema() -> Schema:
    fields: dict[str, Any] = {
        f"names_{language}": TEXT(analyzer(language), phrase=False) for language in (*LANGUAGES, _OTHER)
    }
    return Schema(
        id=ID(stored=True, unique=True),
        title=TEXT(analyzer("en"), stored=True, phrase=False),
        body=TEXT(analyzer("en"), phrase=False),
        passages=STORED(),
        words=TEXT(plain_words(), phrase=False),
        **fields,
    )


def _stamp_of(folder: Path) -> str:
    try:
        return (folder / _STAMP).read_text("utf-8")
    except OSError:
        return ""


def _marked(passage: str, cut: Any, wanted: frozenset[str]) -> tuple[Piece, ...]:
    tokens = highlight.set_matched_filter(cut(passage, chars=True, mode="query"), wanted)
    pieces, at = [], 0
    for token in tokens:
        if token.matched and token.startchar >= at:
            pieces += [Piece(passage[at : token.startchar], marked=False)] if token.startchar > at else []
            pieces.append(Piece(passage[token.startchar : token.endchar], marked=True))
            at = token.endchar
    return (*pieces, Piece(passage[at:], marked=False)) if at < len(passage) else tuple(pieces)
