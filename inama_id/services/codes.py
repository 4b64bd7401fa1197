"""The code lists of permits and the Harmonized System: look one up, or search all at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from inama_id.domain.geography import Country
from inama_id.domain.listing import Appendix, combined
from inama_id.domain.taxon import TaxonLine
from inama_id.domain.trade_codes import reading as read
from inama_id.domain.trade_codes.headings import headings_above, headings_under, hidden_in, hs_digits
from inama_id.domain.trade_codes.values import (
    LANGUAGES,
    CodeHit,
    Goods,
    HsHeading,
    PurposeCode,
    SourceCode,
    TradeTerm,
    Unit,
)

if TYPE_CHECKING:
    from inama_id.domain.trade_codes.search import CodeIndex
    from inama_id.services.taxon_lines import TaxonLines
    from inama_id.store.rules import RuleStore
    from inama_id.store.taxa import TaxonStore


@dataclass(frozen=True, slots=True)
class ListedGoods:
    """Listed goods of a heading with what the Appendices say of their taxa on a day."""

    text: str
    taxa: tuple[TaxonLine, ...]
    appendix: str | None
    """All Appendices met (``I/II``), those of lower taxa with them."""


@dataclass(frozen=True, slots=True)
class HsLine:
    """A heading with its listed goods."""

    heading: HsHeading
    goods: tuple[ListedGoods, ...]


@dataclass(frozen=True, slots=True)
class HsSheet:
    """What is held about a tariff code.

    ``lines`` are the code itself and what stands below it; where nothing is held at six digits, those of its heading
    (``nearest`` is then True). ``hidden_in`` are the catch-all headings under which the same goods are declared.
    """

    digits: str
    above: tuple[HsHeading, ...]
    lines: tuple[HsLine, ...]
    nearest: bool
    hidden_in: tuple[HsHeading, ...]


class Codes:
    """Everything that stands on a permit or declaration as a code."""

    def __init__(self, rules: RuleStore, taxa: TaxonStore, lines: TaxonLines) -> None:
        self._rules, self._taxa, self._lines = rules, taxa, lines

    @cached_property
    def terms(self) -> dict[str, TradeTerm]:
        """Trade terms by code."""
        found = (read.trade_term(rule.body, rule.reference_ids) for rule in self._rules.of("trade-terms"))
        return {term.code: term for term in found}

    @cached_property
    def units(self) -> dict[str, Unit]:
        """Units by id."""
        return {rule.id: read.unit(rule.id, rule.body, rule.reference_ids) for rule in self._rules.of("units")}

    @cached_property
    def sources(self) -> dict[str, SourceCode]:
        """Source codes by letter."""
        found = (read.source_code(rule.body, rule.reference_ids) for rule in self._rules.of("source-codes"))
        return {source.code: source for source in found}

    @cached_property
    def purposes(self) -> dict[str, PurposeCode]:
        """Purpose codes by letter."""
        found = (read.purpose_code(rule.body, rule.reference_ids) for rule in self._rules.of("purpose-codes"))
        return {purpose.code: purpose for purpose in found}

    @cached_property
    def headings(self) -> dict[str, HsHeading]:
        """Headings of the Harmonized System by their digits."""
        found = (read.hs_heading(rule.body, rule.reference_ids) for rule in self._rules.of("hs-codes"))
        return {heading.digits: heading for heading in found}

    def search(self, text: str, language: str = "en", limit: int = 50) -> tuple[CodeHit, ...]:
        """Return the codes of all lists that fit a text, the best first.

        A code or its beginning comes first, then words of the names in English, French and Spanish, then words of
        definitions and goods. Every word of the text must begin a word of the entry.
        """
        return self._index.search(text, language, limit)

    def term(self, code: str) -> TradeTerm | None:
        """Return a trade term by its code, in either case."""
        return self.terms.get(code.strip().upper())

    def unit(self, text: str) -> Unit | None:
        """Return a unit by its id, its code or another spelling of it; nothing written means a number of specimens."""
        return self._spellings.get(text.strip().rstrip(".").casefold() or "number")

    def source(self, code: str) -> SourceCode | None:
        """Return a source code by its letter, in either case."""
        return self.sources.get(code.strip().upper())

    def purpose(self, code: str) -> PurposeCode | None:
        """Return a purpose code by its letter, in either case."""
        return self.purposes.get(code.strip().upper())

    def countries(self, language: str = "en") -> tuple[Country, ...]:
        """Return all countries and territories."""
        return tuple(self._taxa.all_countries(language))

    def country(self, code: str, language: str = "en") -> Country | None:
        """Return a country or territory by its two letters."""
        wanted = code.strip().upper()
        return next((found for found in self._taxa.all_countries(language) if found.code == wanted), None)

    def hs(self, text: str, *, on: date, language: str = "en") -> HsSheet | None:
        """Return the listed goods under a tariff code of two digits or more and where they hide, or None."""
        digits = hs_digits(text)
        if digits is None:
            return None
        held = tuple(self.headings.values())
        under = headings_under(digits, held)
        nearest = not under and len(digits) > 4
        if nearest:
            under = headings_under(digits[:4], held)
        if not under:
            return None
        return HsSheet(
            digits=digits,
            above=headings_above(digits, held),
            lines=tuple(self._line(heading, on, language) for heading in under),
            nearest=nearest,
            hidden_in=hidden_in(digits, held),
        )

    def headings_of_form(self, form: str) -> tuple[HsHeading, ...]:
        """Return the headings an item form travels under."""
        return tuple(heading for heading in self.headings.values() if form in heading.forms)

    def _line(self, heading: HsHeading, on: date, language: str) -> HsLine:
        return HsLine(heading, tuple(self._goods(goods, on, language) for goods in heading.goods))

    def _goods(self, goods: Goods, on: date, language: str) -> ListedGoods:
        entries = self._taxa.entries(goods.taxon_ids)
        held = [entries[id] for id in goods.taxon_ids if id in entries]
        lines = self._lines.lines(held, language=language, on=on)
        labels = (label for line in lines for label in (line.appendix, line.below) if label)
        found = combined(Appendix(part) for label in labels for part in label.split("/"))
        return ListedGoods(goods.text, lines, found)

    @cached_property
    def _spellings(self) -> dict[str, Unit]:
        found: dict[str, Unit] = {}
        for unit in self.units.values():
            for spelling in (unit.id, unit.code, *unit.also, *unit.labels.values()):
                found.setdefault(spelling.rstrip(".").casefold(), unit)
        return found

    @cached_property
    def _index(self) -> CodeIndex:
        from inama_id.domain.trade_codes.search import CodeIndex, CodeLists, entries  # not before the first search

        lists = CodeLists(
            terms=tuple(self.terms.values()),
            sources=tuple(self.sources.values()),
            purposes=tuple(self.purposes.values()),
            units=tuple(self.units.values()),
            headings=tuple(self.headings.values()),
            countries={language: self._taxa.all_countries(language) for language in LANGUAGES},
        )
        return CodeIndex(entries(lists))
