"""After-the-find cards: what to do with what was found."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inama_id.domain import find_cards as f
from inama_id.domain.reference import Reference

if TYPE_CHECKING:
    from inama_id.store.rules import Rule, RuleStore
    from inama_id.store.taxa import TaxonStore


class FindCards:
    """Chooses cards from the content."""

    def __init__(self, rules: RuleStore, taxa: TaxonStore) -> None:
        self._rules, self._taxa = rules, taxa

    @cached_property
    def cards(self) -> tuple[f.FindCard, ...]:
        """All cards, in the order of the content."""
        return tuple(f.find_card(rule.id, rule.body, rule.reference_ids) for rule in self._sort("card"))

    @cached_property
    def basics(self) -> tuple[f.Basics, ...]:
        """The lines that stand on every card."""
        return tuple(f.basics(rule.id, rule.body, rule.reference_ids) for rule in self._sort("basics"))

    @cached_property
    def fields(self) -> dict[str, f.AgencyField]:
        """The fields an agency fills in, by id."""
        return {rule.id: f.agency_field(rule.id, rule.body) for rule in self._rules.of("agency-fields")}

    @cached_property
    def hazards(self) -> dict[str, f.Named]:
        """The words of the hazards, by name."""
        return {str(rule.body["name"]): f.named(rule.body) for rule in self._sort("hazard")}

    @cached_property
    def questions(self) -> dict[str, f.Named]:
        """The questions that lead to the narrower cards, by subject."""
        return {str(rule.body["name"]): f.named(rule.body) for rule in self._sort("subject")}

    def card(self, id: str) -> f.FindCard | None:
        """Return a card by its id."""
        return next((card for card in self.cards if card.id == id), None)

    def for_find(self, find: f.Find) -> tuple[f.FindCard, ...]:
        """Return the cards for a find, the one to read first at the top."""
        return f.chosen(find, self.cards)

    def subjects(self, form: str) -> tuple[str, ...]:
        """Return what else to ask about an item form (``gas``, ``pangolin``): each leads to a card of its own."""
        return f.subjects(self.cards, form)

    def basics_of(self, card: f.FindCard) -> tuple[f.Basics, ...]:
        """Return the lines of every card that hold for this one."""
        return tuple(
            lines for lines in self.basics if f.State.ANY in (lines.state, card.state) or lines.state is card.state
        )

    def references(self, card: f.FindCard) -> tuple[Reference, ...]:
        """Return the references of a card and of its basics."""
        cited = set(card.reference_ids).union(*(lines.reference_ids for lines in self.basics_of(card)))
        return self._taxa.references(sorted(cited))

    def _sort(self, sort: str) -> list[Rule]:
        return [rule for rule in self._rules.of("find-cards") if rule.body["sort"] == sort]
