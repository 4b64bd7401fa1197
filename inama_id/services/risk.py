"""Risk checklists: the signs that fit a situation, and what those seen lead to."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from inama_id.domain import risk as r
from inama_id.domain.reference import Reference

if TYPE_CHECKING:
    from inama_id.store.rules import Rule, RuleStore
    from inama_id.store.taxa import TaxonStore


class Risk:
    """Checklists from the content's risk indicators."""

    def __init__(self, rules: RuleStore, taxa: TaxonStore) -> None:
        self._rules, self._taxa = rules, taxa

    @cached_property
    def indicators(self) -> tuple[r.RiskIndicator, ...]:
        """All signs, in the order of the content."""
        return tuple(r.risk_indicator(rule.id, rule.body, rule.reference_ids) for rule in self._sort("indicator"))

    @cached_property
    def thresholds(self) -> tuple[r.Threshold, ...]:
        """All thresholds, the first to be tried first."""
        return tuple(r.threshold(rule.id, rule.body, rule.reference_ids) for rule in self._sort("threshold"))

    @cached_property
    def safety(self) -> tuple[r.SafetyLine, ...]:
        """All safety lines."""
        return tuple(r.safety_line(rule.id, rule.body, rule.reference_ids) for rule in self._sort("safety"))

    def checklist(self, situation: r.Situation) -> r.Checklist:
        """Return the signs to look for in a situation, those of its goods first."""
        return r.checklist(situation, self.indicators, self.thresholds, self.safety)

    def assess(self, checked: Collection[str], checklist: r.Checklist) -> r.Advice:
        """Return what the signs seen on a checklist lead to, with reasons."""
        return r.assess(checked, checklist.indicators, checklist.thresholds)

    def references(self, checklist: r.Checklist) -> dict[str, Reference]:
        """Return the references of a checklist by id."""
        cited = {id for indicator in checklist.indicators for id in indicator.reference_ids}
        cited |= {id for line in checklist.safety for id in line.reference_ids}
        cited |= {id for threshold in checklist.thresholds for id in threshold.reference_ids}
        return {reference.id: reference for reference in self._taxa.references(sorted(cited))}

    def _sort(self, sort: str) -> list[Rule]:
        return [rule for rule in self._rules.of("risk-indicators") if rule.body["sort"] == sort]
