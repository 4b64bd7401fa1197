"""Taxa, their places in the tree, names, countries and references."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from inama_id.domain.geography import Country
from inama_id.domain.reference import Reference
from inama_id.domain.taxon import Name, NameKind, Rank, Taxon, TaxonId
from inama_id.store.labels import in_language
from inama_id.store.reference_db import ReferenceDb

_TAXON = """
SELECT t.key, t.name, t.author_year, t.rank, p.key, r.key, t.note
FROM taxon t LEFT JOIN taxon p ON p.id = t.parent_id JOIN reference r ON r.id = t.reference_id
WHERE t.key = ?
"""
_ENTRY = "SELECT key, name, rank, author_year, species, listed_species, coverage_id FROM taxon"
_CHILDREN = f"{_ENTRY} WHERE parent_id = (SELECT id FROM taxon WHERE key = ?) ORDER BY name, key"
_ROOTS = f"{_ENTRY} WHERE rank = 'class' ORDER BY listed_species = 0, id"
_LINEAGE = """
WITH RECURSIVE line (id, depth) AS (
    SELECT parent_id, 1 FROM taxon WHERE key = ?
    UNION ALL
    SELECT (SELECT parent_id FROM taxon WHERE id = line.id), depth + 1 FROM line WHERE line.id IS NOT NULL
)
SELECT t.key, t.name, t.rank, t.author_year, t.species, t.listed_species, t.coverage_id
FROM line JOIN taxon t ON t.id = line.id ORDER BY depth DESC
"""
_NAMES = """
SELECT n.text, n.kind, n.language, r.key
FROM name n JOIN reference r ON r.id = n.reference_id
WHERE n.taxon_id = (SELECT id FROM taxon WHERE key = ?)
ORDER BY n.id
"""
_COMMON = """
SELECT t.key, c.language, c.text FROM taxon t JOIN common_name c ON c.taxon_id = t.id
WHERE t.key IN ({marks}) AND c.language IN (?, 'en')
"""
_REFERENCES = "SELECT key, title, publisher, year, url, licence, attribution, was_read FROM reference"


@dataclass(frozen=True, slots=True)
class TaxonEntry:
    """A taxon as it stands in a list, with the number of species below it, all and listed."""

    id: TaxonId
    name: str
    rank: Rank
    author_year: str
    species: int
    listed_species: int
    coverage_id: int
    """Names the set of legal entries that cover the taxon; 0 for none."""


class TaxonStore:
    """Reads taxa. Lists come in the order they are shown in."""

    def __init__(self, db: ReferenceDb) -> None:
        self._db = db
        self._countries = lru_cache(maxsize=8)(self._read_countries)

    def taxon(self, taxon_id: TaxonId) -> Taxon | None:
        """Return a taxon, or None when no taxon has the id."""
        row = self._db.row(_TAXON, (taxon_id,))
        if row is None:
            return None
        key, name, author_year, rank, parent, reference, note = row
        return Taxon(TaxonId(key), name, author_year, Rank(rank), parent and TaxonId(parent), reference, note)

    def roots(self) -> list[TaxonEntry]:
        """Return the classes: those with listed species first, in the order of the content's tree."""
        return [_entry(row) for row in self._db.rows(_ROOTS)]

    def children(self, taxon_id: TaxonId) -> list[TaxonEntry]:
        """Return the taxa directly below one, by name."""
        return [_entry(row) for row in self._db.rows(_CHILDREN, (taxon_id,))]

    def lineage(self, taxon_id: TaxonId) -> list[TaxonEntry]:
        """Return the taxa above one, from the kingdom down."""
        return [_entry(row) for row in self._db.rows(_LINEAGE, (taxon_id,))]

    def entries(self, taxon_ids: Sequence[TaxonId]) -> dict[TaxonId, TaxonEntry]:
        """Return some taxa by id; unknown ids are left out."""
        marks = ",".join("?" * len(taxon_ids))
        rows = self._db.rows(f"{_ENTRY} WHERE key IN ({marks})", taxon_ids)
        return {TaxonId(row[0]): _entry(row) for row in rows}

    def names(self, taxon_id: TaxonId) -> tuple[Name, ...]:
        """Return all names of a taxon in search order, the accepted one among them."""
        rows = self._db.rows(_NAMES, (taxon_id,))
        return tuple(Name(text, NameKind(kind), language, reference) for text, kind, language, reference in rows)

    def common_names(self, taxon_ids: Sequence[TaxonId], language: str) -> dict[TaxonId, str]:
        """Return one vernacular name a taxon: in the language asked for, else in English."""
        marks = ",".join("?" * len(taxon_ids))
        rows = self._db.rows(_COMMON.format(marks=marks), (*taxon_ids, language))
        english = {TaxonId(key): text for key, found, text in rows if found != language}
        return english | {TaxonId(key): text for key, found, text in rows if found == language}

    def countries(self, taxon_id: TaxonId, language: str) -> tuple[Country, ...]:
        """Return the countries a taxon is recorded from, by region and name."""
        row = self._db.row(
            "SELECT countries FROM distribution WHERE taxon_id = (SELECT id FROM taxon WHERE key = ?)", (taxon_id,)
        )
        codes = set(row[0].split()) if row else set()
        found = [country for country in self.all_countries(language) if country.code in codes]
        return tuple(sorted(found, key=lambda country: (country.region, country.name)))

    def all_countries(self, language: str) -> list[Country]:
        """Return every country and territory, named in a language or else in English."""
        return self._countries(language)

    def _read_countries(self, language: str) -> list[Country]:
        rows = self._db.rows("SELECT code, names, region, party_since FROM country ORDER BY code")
        return [Country(code, in_language(names, language), region, since) for code, names, region, since in rows]

    def references(self, ids: Sequence[str] | None = None) -> tuple[Reference, ...]:
        """Return references by id, or all of them."""
        if ids is None:
            rows = self._db.rows(f"{_REFERENCES} ORDER BY key")
        else:
            marks = ",".join("?" * len(ids))
            rows = self._db.rows(f"{_REFERENCES} WHERE key IN ({marks}) ORDER BY key", ids)
        return tuple(_reference(*row) for row in rows)

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the names held, commonest first."""
        sql = "SELECT language FROM name WHERE language <> '' GROUP BY language ORDER BY count(*) DESC, language"
        return tuple(row[0] for row in self._db.rows(sql))


def _entry(row: tuple[Any, ...]) -> TaxonEntry:
    key, name, rank, author_year, species, listed, coverage = row
    return TaxonEntry(TaxonId(key), name, Rank(rank), author_year, species, listed, coverage)


def _reference(*row: Any) -> Reference:
    key, title, publisher, year, url, licence, attribution, was_read = row
    return Reference(key, title, publisher, year, url, licence, attribution, bool(was_read))
