"""Writes the compiled database. The same content gives the same bytes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from inama_id.store.schema import SCHEMA_VERSION
from species_db.build import identification_tables
from species_db.build.canonical import as_json
from species_db.build.cascade import BEGINNING, END, Applies, cascade, parents_first
from species_db.build.ranking import RankedName, inherited_weights, preferred_common_names, ranked_names
from species_db.build.records import Content, TaxonRow

Progress = Callable[[str], None]
_Coverage = tuple[tuple[Applies, ...], tuple[Applies, ...]]
"""What covers a taxon, and what covers a part of it only."""
_BELOW_RANKS = {"class", "order", "family", "genus", "species"}


def write(content: Content, path: Path, progress: Progress) -> None:
    """Write the database of ``content`` to ``path``, which must not exist."""
    _Writer(content, path, progress).write()


class _Writer:
    def __init__(self, content: Content, path: Path, progress: Progress) -> None:
        self._content, self._progress = content, progress
        self._tree = list(parents_first(content.taxa))
        self._taxon_ids = {taxon.id: number for number, taxon in enumerate(self._tree, 1)}
        self._reference_ids = _numbered(reference.id for reference in content.references)
        self._listing_ids = _numbered(listing.id for listing in content.listings)
        self._db = Database(path)

    def write(self) -> None:
        """Fill all tables in a fixed order."""
        self._db.conn.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        for schema in ("species.sql", "profiles.sql"):
            self._db.conn.executescript(resources.files("species_db").joinpath("schemas", schema).read_text("utf-8"))
        self._progress("cascade of listings")
        covered = cascade(self._content.taxa, self._content.listings, self._content.exclusions)
        weights = inherited_weights(self._tree, {row.taxon: row.weight for row in self._content.priorities})
        self._small_tables()
        self._progress("taxa")
        coverages = self._coverages(covered)
        self._insert("coverage", self._coverage_rows(coverages))
        self._insert("taxon", self._taxa(covered, weights, coverages))
        self._progress("names")
        names = ranked_names(self._tree, self._content.names, weights, covered)
        self._insert("name", self._names(names))
        self._insert("common_name", self._common_names(names))
        self._insert("word", _words(names))
        self._progress("identification")
        for table, rows in identification_tables.tables(self._content, self._taxon_ids, self._reference_ids):
            self._insert(table, rows)
        self._meta(len(names))
        self._progress("name index")
        self._db.conn.execute("INSERT INTO name_fts (name_fts) VALUES ('rebuild')")
        self._db.conn.execute("INSERT INTO name_fts (name_fts) VALUES ('optimize')")
        self._db.conn.commit()
        self._progress("compaction")
        self._db.conn.executescript("ANALYZE; VACUUM;")
        self._db.close()

    def _insert(self, table: str, rows: Iterable[dict[str, Any]]) -> None:
        self._db.table(table).insert_all(rows, batch_size=5000)

    def _small_tables(self) -> None:
        content = self._content
        self._insert("reference", (
            {"id": self._reference_ids[r.id], "key": r.id, "title": r.title, "publisher": r.publisher, "year": r.year,
             "url": r.url, "licence": r.licence, "attribution": r.attribution, "was_read": int(r.read)}
            for r in content.references
        ))  # fmt: skip
        self._insert("listing", self._listings())
        self._insert("exclusion", (
            {"taxon_id": self._taxon_ids[e.taxon], "listing_id": self._listing_ids[e.listing], "reason": e.reason,
             "reference_id": self._reference_ids[e.reference]}
            for e in content.exclusions
        ))  # fmt: skip
        self._insert("annotation", (
            {"key": a.id, "rule": as_json(a.rule), "reference_id": self._reference_ids[a.reference]}
            for a in content.annotations
        ))  # fmt: skip
        self._insert("term", ({"key": t.id, "labels": as_json(t.labels)} for t in content.terms))
        self._insert("country", (
            {"id": number, "code": c.iso2, "names": as_json(c.names), "region": c.region, "party_since": c.party_since}
            for number, c in enumerate(content.countries, 1)
        ))  # fmt: skip
        self._insert("distribution", (
            {"taxon_id": self._taxon_ids[d.taxon], "countries": " ".join(d.countries),
             "reference_id": self._reference_ids[d.reference]}
            for d in content.distributions
        ))  # fmt: skip

    def _listings(self) -> Iterator[dict[str, Any]]:
        for row in self._content.listings:
            yield {
                "id": self._listing_ids[row.id],
                "key": row.id,
                "taxon_id": self._taxon_ids[row.taxon],
                "appendix": row.appendix,
                "entry": row.schedule_name,
                "population": row.population,
                "population_only": " ".join(row.population_only),
                "population_except": " ".join(row.population_except),
                "parties": " ".join(row.party),
                "annotations": " ".join(row.annotations),
                "condition": row.condition,
                "schedule_family": row.schedule_family,
                "effective_from": _iso(row.effective_from or BEGINNING),
                "effective_to": _iso(row.effective_to or END),
                "confirmed": int(row.confirmed),
                "reference_id": self._reference_ids[row.reference],
                "note": row.note,
            }

    def _taxa(
        self,
        covered: Mapping[str, Sequence[Applies]],
        weights: Mapping[str, int],
        coverages: Mapping[str, _Coverage],
    ) -> Iterator[dict[str, Any]]:
        numbers = _coverage_numbers(coverages)
        today = date.fromisoformat(self._content.edition["appendices_in_force_from"])
        species, listed = _species_counts(self._tree, covered, today)
        for taxon in self._tree:
            yield {
                "id": self._taxon_ids[taxon.id],
                "key": taxon.id,
                "name": taxon.name,
                "author_year": taxon.author_year,
                "rank": taxon.rank,
                "parent_id": self._taxon_ids.get(taxon.parent),
                "weight": weights.get(taxon.id, 0),
                "species": species[taxon.id],
                "listed_species": listed[taxon.id],
                "coverage_id": numbers[coverages[taxon.id]],
                "reference_id": self._reference_ids[taxon.reference],
                "note": taxon.note,
            }

    def _coverages(self, covered: Mapping[str, Sequence[Applies]]) -> dict[str, _Coverage]:
        """Return, for every taxon, what covers it and what covers a part of it."""
        below = self._below(covered)
        return {taxon.id: (tuple(covered.get(taxon.id, ())), tuple(below.get(taxon.id, ()))) for taxon in self._tree}

    def _coverage_rows(self, coverages: Mapping[str, _Coverage]) -> Iterator[dict[str, Any]]:
        for (whole, part), number in _coverage_numbers(coverages).items():
            entries = [(applies, 0) for applies in whole] + [(applies, 1) for applies in part]
            for position, (applies, below) in enumerate(entries):
                yield {
                    "id": number,
                    "position": position,
                    "listing_id": self._listing_ids[applies.listing],
                    "below": below,
                    "first": _iso(applies.first),
                    "last": _iso(applies.last),
                }

    def _below(self, covered: Mapping[str, Sequence[Applies]]) -> dict[str, list[Applies]]:
        """Entries of lower taxa, from classes down to species."""
        by_id = {taxon.id: taxon for taxon in self._tree}
        found: dict[str, list[Applies]] = defaultdict(list)
        for listing in sorted(self._content.listings, key=lambda row: (row.schedule_name, row.id)):
            own = [a for a in covered[listing.taxon] if a.listing == listing.id]
            ancestor = by_id.get(by_id[listing.taxon].parent)
            while ancestor is not None and ancestor.rank in _BELOW_RANKS:
                found[ancestor.id] += own
                ancestor = by_id.get(ancestor.parent)
        return found

    def _names(self, names: Iterable[RankedName]) -> Iterator[dict[str, Any]]:
        for number, name in enumerate(names, 1):
            yield {
                "id": number,
                "taxon_id": self._taxon_ids[name.taxon],
                "text": name.text,
                "folded": name.folded,
                "kind": name.kind,
                "language": name.language,
                "reference_id": self._reference_ids[name.reference],
            }

    def _common_names(self, names: Iterable[RankedName]) -> Iterator[dict[str, Any]]:
        for (taxon, language), text in preferred_common_names(names).items():
            yield {"taxon_id": self._taxon_ids[taxon], "language": language, "text": text}

    def _meta(self, names: int) -> None:
        values = {
            **self._content.edition,
            "schema": SCHEMA_VERSION,
            "taxa": str(len(self._tree)),
            "names": str(names),
            "listings": str(len(self._content.listings)),
        }
        self._insert("meta", ({"key": key, "value": value} for key, value in sorted(values.items())))


def _coverage_numbers(coverages: Mapping[str, _Coverage]) -> dict[_Coverage, int]:
    """Number the different coverages in order of appearance; none at all is 0."""
    nothing: _Coverage = ((), ())
    return {coverage: number for number, coverage in enumerate(dict.fromkeys((nothing, *coverages.values())))}


def _numbered(ids: Iterable[str]) -> dict[str, int]:
    return {key: number for number, key in enumerate(sorted(ids), 1)}


def _iso(day: date) -> str:
    return "" if day == BEGINNING else day.isoformat()


def _words(names: Iterable[RankedName]) -> Iterator[dict[str, Any]]:
    found = {word for name in names for word in name.folded.split() if len(word) > 3}
    for word in sorted(found, key=lambda w: (w[0], len(w), w)):
        yield {"initial": word[0], "length": len(word), "word": word, "ending": word[-3:]}


def _species_counts(
    tree: Sequence[TaxonRow], covered: Mapping[str, Sequence[Applies]], today: date
) -> tuple[Counter[str], Counter[str]]:
    """Count the species below each taxon, and those an entry covers on a day (through a subspecies, too).

    For a species its subspecies, varieties and forms are counted instead, and the nominate one even where it is not
    held: the listed subspecies alone do not make the whole species.
    """
    ids = {taxon.id for taxon in tree}
    covered_now = {t.id for t in tree if any(a.first <= today <= a.last for a in covered.get(t.id, ()))}
    species: Counter[str] = Counter()
    listed: Counter[str] = Counter()
    for taxon in reversed(tree):  # lower taxa before their parents
        if taxon.rank in ("species", "subspecies", "variety", "form"):
            species[taxon.parent] += 1
            listed[taxon.parent] += taxon.id in covered_now or listed[taxon.id] > 0
            if species[taxon.id] and f"{taxon.id}-{taxon.id.rpartition('-')[2]}" not in ids:
                species[taxon.id] += 1
        else:
            species[taxon.parent] += species[taxon.id]
            listed[taxon.parent] += listed[taxon.id]
    return species, listed
