"""What the documents work with: rules, codes and countries of the content, read once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from inama_id.domain.documents import labels, matrix
from inama_id.domain.documents.book import Item, RuleBook, rule_book
from inama_id.domain.documents.facts import Case, CodeTables, LineFacts
from inama_id.domain.documents.permit import Permit, Presentation
from inama_id.domain.edition import ContentEdition
from inama_id.domain.geography import Country
from inama_id.services.codes import Codes
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore


class Tables:
    """Reads the content of the documents."""

    def __init__(self, rules: RuleStore, taxa: TaxonStore, codes: Codes, edition: ContentEdition) -> None:
        self._rules, self._taxa, self.codes, self._edition = rules, taxa, codes, edition

    @cached_property
    def book(self) -> RuleBook:
        """The rules of the permit check."""
        return rule_book(*map(self._items, ("permit-rules", "document-matrix", "permit-boxes")))

    @cached_property
    def matrix(self) -> matrix.Matrix:
        """The table of documents."""
        return matrix.matrix(self._items("document-matrix"))

    @cached_property
    def label_formats(self) -> dict[str, labels.LabelFormat]:
        """Formats of labels and tags by id."""
        return {id: labels.label_format(id, body, refs) for id, body, refs in self._items("label-formats")}

    @cached_property
    def boxes(self) -> dict[str, Mapping[str, object]]:
        """The boxes of the standard form by id."""
        return {rule.id: rule.body for rule in self._rules.of("permit-boxes")}

    def countries(self, language: str) -> dict[str, Country]:
        """Return countries by code."""
        return {country.code: country for country in self._taxa.all_countries(language)}

    def case(self, permit: Permit, seen: Presentation, lines: Iterable[LineFacts], language: str) -> Case:
        """Put a paper together with everything that its rules ask."""
        codes = self.codes
        return Case(
            permit=permit,
            seen=seen,
            lines=tuple(lines),
            book=self.book,
            codes=CodeTables(codes.terms, codes.sources, codes.purposes, codes.unit),
            countries=self.countries(language),
            members={territory.id.upper(): territory.members for territory in self.matrix.territories},
            history_from=self._edition.appendices_in_force_from,
        )

    def _items(self, kind: str) -> list[Item]:
        return [(rule.id, rule.body, rule.reference_ids) for rule in self._rules.of(kind)]
