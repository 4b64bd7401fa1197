"""The rules that the engine decides by, as the content holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from inama_id.domain.annotation import AnnotationRule, AnnotationText
from inama_id.domain.annotation_text import Glossary
from inama_id.domain.coverage.answer import Step
from inama_id.domain.coverage.exemption_rule import Effect, ExemptionRule
from inama_id.domain.coverage.goods import Goods

PRINCIPLES: Final = (
    "not-listed", "all-parts", "whole-specimen", "appendix-iii-listing-country", "appendix-iii-other-origin",
    "lot-law", "lot-practice", "lot-separable", "lot-limit",
)  # fmt: skip
"""Ids of the principles that the engine cites; the content must hold each."""


@dataclass(frozen=True, slots=True)
class Law:
    """Annotations with their sentences, exemptions and codes, in one language."""

    rules: Mapping[str, AnnotationRule]
    texts: Mapping[str, AnnotationText]
    exemptions: tuple[ExemptionRule, ...]
    goods: Goods
    glossary: Glossary
    above: Mapping[str, frozenset[str]]
    """Each taxon that a rule or entry names with all taxa it belongs to, itself among them."""

    def principle(self, id: str) -> Step:
        """Return a principle of the exemptions' file as a reason; raises KeyError."""
        for rule in self.exemptions:
            if rule.id == id and rule.effect is Effect.PRINCIPLE:
                return Step(rule.text, rule.id, rule.reference_ids)
        raise KeyError(id)

    @property
    def domesticated(self) -> frozenset[str]:
        """Taxa that have a domesticated form."""
        forms = (rule.taxa for rule in self.exemptions if rule.effect is Effect.DOMESTICATED_FORMS)
        return frozenset(taxon for taxa in forms for taxon in taxa)
