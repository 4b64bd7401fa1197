"""Everything about one taxon, and browsing without a name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from inama_id.domain.edition import ContentEdition
from inama_id.domain.listing import Exclusion, Listing, Relation
from inama_id.domain.reference import Reference
from inama_id.domain.sheet import SpeciesSheet
from inama_id.domain.taxon import Name, NameKind, Taxon, TaxonId, TaxonLine
from inama_id.errors import UnknownTaxon
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.taxa import TaxonStore

if TYPE_CHECKING:
    from inama_id.domain.annotation import AnnotationText
    from inama_id.services.annotations import Annotations


class Species:
    """Sheets and browsing."""

    def __init__(self, taxa: TaxonStore, listings: ListingStore, lines: TaxonLines, edition: ContentEdition) -> None:
        self._taxa, self._listings, self._lines, self._edition = taxa, listings, lines, edition

    def sheet(self, taxon_id: TaxonId, *, on: date, language: str) -> SpeciesSheet:
        """Return everything the page shows of a taxon; raises UnknownTaxon."""
        taxon = self._taxa.taxon(taxon_id)
        entry = self._taxa.entries([taxon_id]).get(taxon_id)
        if taxon is None or entry is None:
            raise UnknownTaxon(taxon_id)
        listings = self._listings.of(entry)
        status = self._lines.status(entry, on)
        names = tuple(n for n in self._taxa.names(taxon_id) if n.kind is not NameKind.ACCEPTED)
        exclusions = self._listings.exclusions(taxon_id, on)
        annotations = self._annotation_texts(listings, language)
        siblings = self._taxa.children(taxon.parent_id) if taxon.parent_id else []
        return SpeciesSheet(
            taxon=taxon,
            on=on,
            language=language,
            edition=self._edition,
            appendix=status.appendix,
            below=status.below,
            upcoming=status.upcoming,
            lineage=self._lines.lines(self._taxa.lineage(taxon_id), language=language, on=on),
            names=names,
            current=tuple(entry for entry in listings if entry.in_force(on)),
            coming=tuple(entry for entry in listings if entry.upcoming(on)),
            past=_newest_first(entry for entry in listings if not entry.in_force(on) and not entry.upcoming(on)),
            exclusions=exclusions,
            excepted=self._listings.excepted(taxon_id, on),
            annotations=annotations,
            countries=self._taxa.countries(taxon_id, language),
            children=self.children(taxon_id, language=language, on=on),
            siblings=self._lines.lines([e for e in siblings if e.id != taxon_id], language=language, on=on),
            references=self._references(taxon, names, listings, exclusions, annotations),
            common_name=self._taxa.common_names([taxon_id], language).get(taxon_id, ""),
        )

    def roots(self, *, language: str, on: date) -> tuple[TaxonLine, ...]:
        """Return the classes to start browsing from: animals before plants, those without a listed species last."""
        return self._lines.lines(self._taxa.roots(), language=language, on=on)

    def children(self, taxon_id: TaxonId, *, language: str, on: date) -> tuple[TaxonLine, ...]:
        """Return the taxa directly below one, by name."""
        return self._lines.lines(self._taxa.children(taxon_id), language=language, on=on)

    def listings(self, taxon_id: TaxonId) -> tuple[Listing, ...]:
        """Return all entries that cover a taxon or part of it, at any time; raises UnknownTaxon."""
        entry = self._taxa.entries([taxon_id]).get(taxon_id)
        if entry is None:
            raise UnknownTaxon(taxon_id)
        return self._listings.of(entry)

    def exclusions(self, taxon_id: TaxonId, *, on: date) -> tuple[Exclusion, ...]:
        """Return the entries in force on a day that do not cover a taxon although it belongs to theirs."""
        return self._listings.exclusions(taxon_id, on)

    def common_names(self, taxon_id: TaxonId) -> dict[str, list[str]]:
        """Return the vernacular names of a taxon by language."""
        found: dict[str, list[str]] = {}
        for name in self._taxa.names(taxon_id):
            if name.kind is NameKind.COMMON:
                found.setdefault(name.language, []).append(name.text)
        return found

    def annotation(self, annotation_id: str, language: str) -> AnnotationText | None:
        """Return an annotation in plain words, or None when it is not held."""
        return self._annotations.text(annotation_id, language)

    @cached_property
    def _annotations(self) -> Annotations:
        from inama_id.services.annotations import Annotations  # wanted by the first sheet, not by the start

        return Annotations(self._taxa, self._listings)

    def _annotation_texts(self, listings: Iterable[Listing], language: str) -> tuple[AnnotationText, ...]:
        ids = dict.fromkeys(
            a for entry in listings if entry.relation is not Relation.BELOW for a in entry.annotation_ids
        )
        texts = (self._annotations.text(annotation_id, language) for annotation_id in ids)
        return tuple(text for text in texts if text is not None)

    def _references(
        self,
        taxon: Taxon,
        names: Iterable[Name],
        listings: Iterable[Listing],
        exclusions: Iterable[Exclusion],
        annotations: Iterable[AnnotationText],
    ) -> tuple[Reference, ...]:
        ids = {taxon.reference_id}
        for cited in (names, listings, exclusions, annotations):
            ids |= {fact.reference_id for fact in cited}
        return self._taxa.references(sorted(ids))


def _newest_first(entries: Iterable[Listing]) -> tuple[Listing, ...]:
    return tuple(sorted(entries, key=lambda entry: entry.applies_to or date.max, reverse=True))
