"""What is known of one specimen, asked in the words of the rules.

A statement is true when somebody said so, when a code on the paper says so by its definition, or when it follows from
the trade term; false likewise; else it is open and names the question to ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inama_id.domain.annotation import Item, Selector
from inama_id.domain.annotation_text import Glossary
from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.declared import declared, implied, purposed
from inama_id.domain.coverage.goods import Goods, Term
from inama_id.domain.coverage.known import NO, YES, Known, asked, every, known, some
from inama_id.domain.coverage.limits import within
from inama_id.domain.specimen import Specimen

_ANYTHING = {"specimens", "parts-and-derivatives", "all-parts-and-derivatives"}
_BELONGS_TO_THE_NAME = {"hybrids"}
"""What a specimen with the name of a species is not, unless somebody says so: a hybrid has no species name."""
_DOMESTICATED = "of-domesticated-form"
NAMED = "one-of-the-named-plants"


@dataclass(frozen=True, slots=True)
class Facts:
    """A specimen with what the content knows about its codes and its taxon."""

    specimen: Specimen
    term: Term
    goods: Goods
    glossary: Glossary
    above: Mapping[str, frozenset[str]]
    """Each taxon concerned with all taxa it belongs to, itself among them."""
    domesticated: frozenset[str]
    """Taxa that have a domesticated form."""
    species_named: bool
    """Whether the taxon is a species or stands below one."""

    def selected(self, selector: Selector, part: str = "") -> Known:
        """Return whether a selector picks the specimen; ``part`` stands in where it names none."""
        wanted = selector.part or part
        return every(
            (
                self.part(wanted) if wanted else YES,
                self.belongs_to(selector.taxa),
                self._country("exporter", self.specimen.exporter, selector.exporters, say.ASK_EXPORTER),
                self._country("origin", self.specimen.origin, selector.origins, say.ASK_ORIGIN),
                *map(self.condition, selector.conditions),
            )
        )

    def matches(self, item: Item) -> Known:
        """Return whether an item of a rule is about the specimen: all its fields must hold."""
        return every(
            (
                self.selected(item.selector),
                self._named(item.names),
                self._moves(item.movement),
                self._for(item.purposes),
                within(item.limit, self.specimen, self.goods) if item.limit else YES,
                self._country("origin", self.specimen.origin, item.countries, say.ASK_ORIGIN),
                *(~self.selected(other, item.selector.part) for other in item.unless),
                known(not item.until or self.specimen.on.isoformat() <= item.until),
            )
        )

    def part(self, id: str) -> Known:
        """Return whether the goods are a part or product of the vocabulary."""
        specimen, term = self.specimen, self.term
        if id in _ANYTHING or id in specimen.conditions:
            return YES
        if id in specimen.denied or (id in _BELONGS_TO_THE_NAME and self.species_named):
            return NO
        if id in term.parts:
            return YES
        may_be = term.vague or id in term.may_be
        if may_be and id in implied(specimen.conditions):
            return YES
        if term.vague:
            return asked("term", self._vague())
        return asked(id, say.ASK_PART.format(part=self.glossary.term(id))) if may_be else NO

    def among(self, parts: Iterable[str]) -> Known:
        """Return whether the goods are one of several parts; a whole animal or plant is a specimen in any case."""
        wanted = tuple(parts)
        if self.term.whole or any(group <= set(wanted) - self.specimen.denied for group in self.term.one_of):
            return YES
        return some(map(self.part, wanted))

    def condition(self, id: str) -> Known:
        """Return whether a condition of the vocabulary, or of an exemption, holds."""
        if id in self.specimen.conditions or id in implied(self.specimen.conditions):
            return YES
        if id in self.specimen.denied:
            return NO
        by_code = declared(self.specimen, id)
        if by_code is not None:
            return known(by_code)
        if id == _DOMESTICATED and self.belongs_to(self.domesticated).no:
            return NO
        return asked(id, say.ASK_CONDITION.format(condition=self.glossary.term(id)))

    def belongs_to(self, taxa: Iterable[str]) -> Known:
        """Return whether the specimen belongs to one of several taxa; to any where none is named."""
        wanted = frozenset(taxa)
        if not wanted or wanted & self.above.get(self.specimen.taxon_id, frozenset({self.specimen.taxon_id})):
            return YES
        lower = any(self.specimen.taxon_id in self.above.get(taxon, ()) for taxon in wanted)
        return asked("taxon", say.ASK_TAXON) if lower else NO

    def _country(self, field: str, code: str, wanted: tuple[str, ...], question: str) -> Known:
        if not wanted:
            return YES
        return known(code in wanted) if code else asked(field, question)

    def _named(self, names: tuple[str, ...]) -> Known:
        if not names or {*names, NAMED} & self.specimen.conditions:
            return YES
        denied = NAMED in self.specimen.denied or set(names) <= self.specimen.denied
        return NO if denied else asked(NAMED, say.ASK_NAMED.format(names="; ".join(names)))

    def _moves(self, movement: str) -> Known:
        if not movement:
            return YES
        given = self.specimen.movement
        return known(given == movement) if given else asked("movement", say.ASK_MOVEMENT)

    def _for(self, purposes: tuple[str, ...]) -> Known:
        if not purposes or set(purposes) & self.specimen.conditions:
            return YES
        if set(purposes) <= self.specimen.denied:
            return NO
        told = [purposed(self.specimen.purpose, purpose) for purpose in purposes if purpose not in self.specimen.denied]
        if True in told:
            return YES
        if all(value is False for value in told):
            return NO
        names = ", ".join(map(self.glossary.term, purposes))
        return asked(purposes[0], say.ASK_PURPOSE.format(purposes=names))

    def _vague(self) -> str:
        return say.ASK_EXACT_GOODS.format(term=self.term.name) if self.term.code else say.ASK_TERM
