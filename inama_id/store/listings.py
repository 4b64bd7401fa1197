"""Legal entries, exclusions and annotations of taxa."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from inama_id.domain.listing import Appendix, Exclusion, Listing, Relation
from inama_id.domain.taxon import Rank, TaxonId, TaxonRef
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.taxa import TaxonEntry

_OPEN = date.max.isoformat()
_LISTINGS = """
SELECT l.key, e.key, l.entry, c.below, l.appendix, l.population, l.population_only, l.population_except, l.parties,
       l.annotations, l.condition, l.schedule_family, l.effective_from, l.effective_to, c.first, c.last, l.confirmed,
       r.key, l.note
FROM coverage c
JOIN listing l ON l.id = c.listing_id
JOIN taxon e ON e.id = l.taxon_id
JOIN reference r ON r.id = l.reference_id
WHERE c.id = ?
ORDER BY c.position
"""
_EXCLUSIONS = """
WITH RECURSIVE line (id, parent_id) AS (
    SELECT id, parent_id FROM taxon WHERE key = ?
    UNION ALL
    SELECT t.id, t.parent_id FROM taxon t JOIN line ON t.id = line.parent_id
)
SELECT l.key, l.entry, l.appendix, t.key, x.reason, r.key
FROM line
JOIN exclusion x ON x.taxon_id = line.id
JOIN listing l ON l.id = x.listing_id
JOIN taxon t ON t.id = x.taxon_id
JOIN reference r ON r.id = x.reference_id
WHERE l.effective_from <= ? AND ? <= l.effective_to
ORDER BY l.key, t.key
"""
_EXCEPTED = """
SELECT DISTINCT t.key, t.name, t.rank
FROM taxon e
JOIN listing l ON l.taxon_id = e.id
JOIN exclusion x ON x.listing_id = l.id
JOIN taxon t ON t.id = x.taxon_id
WHERE e.key = ? AND l.effective_from <= ? AND ? <= l.effective_to
ORDER BY t.name, t.key
"""
_ANNOTATION = "SELECT a.rule, r.key FROM annotation a JOIN reference r ON r.id = a.reference_id WHERE a.key = ?"


class ListingStore:
    """Reads what the cascade found when the content was compiled."""

    def __init__(self, db: ReferenceDb) -> None:
        self._db = db
        # Some two thousand coverages serve all taxa, and lists ask for the same ones again and again.
        self.coverage = lru_cache(maxsize=None)(self._coverage)
        """``coverage(id)``: the entries of a coverage, as seen from a taxon below theirs."""

    def of(self, entry: TaxonEntry) -> tuple[Listing, ...]:
        """Return the entries of a taxon: past, current and coming; those that cover only part of it last."""
        return tuple(
            replace(listing, relation=Relation.OWN)
            if listing.entry_taxon_id == entry.id and listing.relation is Relation.INHERITED
            else listing
            for listing in self.coverage(entry.coverage_id)
        )

    def _coverage(self, coverage_id: int) -> tuple[Listing, ...]:
        return tuple(_listing(columns) for columns in self._db.rows(_LISTINGS, (coverage_id,)))

    def exclusions(self, taxon_id: TaxonId, on: date) -> tuple[Exclusion, ...]:
        """Return the entries in force on a day that do not cover a taxon, by its own or a higher exclusion."""
        rows = self._db.rows(_EXCLUSIONS, (taxon_id, on.isoformat(), on.isoformat()))
        return tuple(
            Exclusion(listing, entry, Appendix(appendix), TaxonId(excluded), reason, reference)
            for listing, entry, appendix, excluded, reason, reference in rows
        )

    def excepted(self, taxon_id: TaxonId, on: date) -> tuple[TaxonRef, ...]:
        """Return the taxa that a taxon's own entries in force on a day do not cover, by name."""
        rows = self._db.rows(_EXCEPTED, (taxon_id, on.isoformat(), on.isoformat()))
        return tuple(TaxonRef(TaxonId(key), name, Rank(rank)) for key, name, rank in rows)

    def annotation(self, annotation_id: str) -> tuple[dict[str, Any], str] | None:
        """Return the structured rule of an annotation with the id of its reference."""
        row = self._db.row(_ANNOTATION, (annotation_id,))
        return (json.loads(row[0]), row[1]) if row else None

    def terms(self) -> dict[str, dict[str, str]]:
        """Return the labels of parts, products, conditions and definitions, by id and language."""
        return {key: json.loads(labels) for key, labels in self._db.rows("SELECT key, labels FROM term")}


def _listing(columns: Sequence[Any]) -> Listing:
    (key, entry_taxon, entry, below, appendix, population, only, but, parties, annotations, condition, family,
     effective_from, effective_to, first, last, confirmed, reference, note) = columns  # fmt: skip
    return Listing(
        id=key,
        entry_taxon_id=TaxonId(entry_taxon),
        entry=entry,
        relation=Relation.BELOW if below else Relation.INHERITED,
        appendix=Appendix(appendix),
        population=population,
        population_only=tuple(only.split()),
        population_except=tuple(but.split()),
        parties=tuple(parties.split()),
        annotation_ids=tuple(annotations.split()),
        condition=condition,
        schedule_family=family,
        effective_from=_day(effective_from),
        effective_to=_day(effective_to),
        applies_from=_day(first),
        applies_to=_day(last),
        confirmed=bool(confirmed),
        reference_id=reference,
        note=note,
    )


def _day(text: str) -> date | None:
    return None if text in ("", _OPEN) else date.fromisoformat(text)
