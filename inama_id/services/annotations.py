"""Annotations in plain words."""

from __future__ import annotations

from functools import lru_cache

from inama_id.domain.annotation import AnnotationRule, AnnotationText, annotation_rule
from inama_id.domain.annotation_text import Glossary, annotation_text
from inama_id.domain.taxon import TaxonId
from inama_id.store.listings import ListingStore
from inama_id.store.taxa import TaxonStore


class Annotations:
    """Writes annotations from their rules with the words of the content."""

    def __init__(self, taxa: TaxonStore, listings: ListingStore) -> None:
        self._taxa, self._listings = taxa, listings
        self.text = lru_cache(maxsize=256)(self._text)
        """``text(annotation_id, language)``: the annotation in words, or None when it is not held."""

    def _text(self, annotation_id: str, language: str) -> AnnotationText | None:
        held = self._listings.annotation(annotation_id)
        if held is None:
            return None
        rule = annotation_rule(held[0])
        return annotation_text(rule, self._glossary(rule, language), language, held[1])

    def _glossary(self, rule: AnnotationRule, language: str) -> Glossary:
        terms = self._listings.terms()
        taxon_ids = [TaxonId(id) for id in _taxa_of(rule)]
        return Glossary(
            terms={id: labels.get(language) or labels.get("en", id) for id, labels in terms.items()},
            definitions={
                id: labels.get(f"definition_{language}") or labels.get("definition_en", "")
                for id, labels in terms.items()
            },
            taxa={entry.id: entry.name for entry in self._taxa.entries(taxon_ids).values()},
            countries={country.code: country.name for country in self._taxa.all_countries(language)},
        )


def _taxa_of(rule: AnnotationRule) -> set[str]:
    selectors = [item.selector for item in (*rule.excludes, *rule.allowed)]
    selectors += [selector for item in (*rule.excludes, *rule.allowed) for selector in item.unless]
    selectors += [instead.selector for instead in rule.instead]
    named = {taxon for selector in selectors for taxon in selector.taxa}
    return named | {taxon for quota in rule.quotas for taxon in quota.taxa}
