"""Whether the Convention covers specimens: joins the stored rules with the coverage engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from inama_id.domain.annotation import AnnotationRule, annotation_rule
from inama_id.domain.annotation_text import Glossary
from inama_id.domain.coverage import answer, engine
from inama_id.domain.coverage.case import Case
from inama_id.domain.coverage.checked import checked
from inama_id.domain.coverage.exemption_rule import ExemptionRule, read_exemption
from inama_id.domain.coverage.exemptions import Exemptions
from inama_id.domain.coverage.facts import NAMED
from inama_id.domain.coverage.goods import Goods, read_goods
from inama_id.domain.coverage.law import Law
from inama_id.domain.coverage.limits import amount_in
from inama_id.domain.coverage.lot import lot
from inama_id.domain.listing import Listing
from inama_id.domain.specimen import Specimen
from inama_id.domain.taxon import TaxonId, TaxonRef
from inama_id.errors import UnknownTaxon
from inama_id.services.annotations import Annotations
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore


class Coverage:
    """Answers for specimens and lots."""

    def __init__(self, taxa: TaxonStore, listings: ListingStore, lines: TaxonLines, rules: RuleStore) -> None:
        self._taxa, self._listings, self._lines, self._rules = taxa, listings, lines, rules
        self._annotations = Annotations(taxa, listings)
        self._above = lru_cache(maxsize=1024)(self._lineage)
        self._goods = lru_cache(maxsize=4)(self._read_goods)
        self._exemptions = lru_cache(maxsize=4)(self._read_exemptions)

    def of(self, specimen: Specimen, *, language: str = "en") -> answer.Coverage:
        """Return whether a specimen is covered; raises UnknownTaxon, and BadInput where a field cannot be right."""
        case, law = self._case(specimen, language)
        return engine.coverage(case, law)

    def fits(self, specimen: Specimen) -> bool:
        """Return whether the goods can be measured in the unit that is given; no unit fits all goods."""
        goods = self._goods("en")
        term, unit = goods.terms.get(specimen.term.upper()), goods.units.get(specimen.unit.lower())
        return not specimen.unit or (unit is not None and (term is None or goods.fits(term, unit)))

    def lot(self, specimens: Sequence[Specimen], *, separable: bool, language: str = "en") -> answer.Lot:
        """Return how to treat specimens that share one packing; raises as ``of`` does, and ValueError for no specimen.

        ``separable`` tells whether each line can be told from the others and taken out.
        """
        if not specimens:
            raise ValueError("a lot holds at least one specimen")
        cases = [self._case(specimen, language) for specimen in specimens]
        lines = [engine.coverage(case, law) for case, law in cases]
        over = tuple(self._added_up(cases, lines))
        return lot(lines, cases[0][1], separable=separable, over_limit=over)

    def _case(self, specimen: Specimen, language: str) -> tuple[Case, Law]:
        taxon = self._taxa.taxon(specimen.taxon_id)
        entry = self._taxa.entries([specimen.taxon_id]).get(specimen.taxon_id)
        if taxon is None or entry is None:
            raise UnknownTaxon(specimen.taxon_id)
        listings = self._listings.of(entry)
        law = self._law(specimen.taxon_id, listings, language)
        countries = {country.code for country in self._taxa.all_countries(language)}
        sound = checked(specimen, law.goods, countries, self._statements(law, listings))
        case = Case(
            specimen=sound,
            taxon=TaxonRef(taxon.id, taxon.name, taxon.rank),
            listings=listings,
            all_below_covered=self._lines.status(entry, sound.on).appendix is not None,
            exclusions=self._listings.exclusions(taxon.id, sound.on),
            excepted=self._listings.excepted(taxon.id, sound.on),
        )
        return case, law

    def _law(self, taxon_id: TaxonId, listings: Sequence[Listing], language: str) -> Law:
        rules = self._annotation_rules(id for entry in listings for id in entry.annotation_ids)
        texts = {id: text for id in rules if (text := self._annotations.text(id, language)) is not None}
        exemptions = self._exemptions(language)
        concerned = {taxon_id, *(entry.entry_taxon_id for entry in listings)}
        concerned |= {TaxonId(taxon) for rule in rules.values() for taxon in _named(rule)}
        concerned |= {TaxonId(taxon) for rule in exemptions for taxon in rule.taxa}
        return Law(
            rules={id: rules[id] for id in texts},
            texts=texts,
            exemptions=exemptions,
            goods=self._goods(language),
            glossary=self._glossary(language),
            above={taxon: self._above(taxon) for taxon in concerned},
        )

    def _annotation_rules(self, ids: Iterable[str]) -> dict[str, AnnotationRule]:
        """Return the rules with those they hand over to."""
        rules: dict[str, AnnotationRule] = {}
        waiting = list(dict.fromkeys(ids))
        while waiting:
            id = waiting.pop()
            held = self._listings.annotation(id)
            if held is None or id in rules:
                continue
            rules[id] = annotation_rule(held[0])
            waiting += [other.annotation for other in rules[id].instead]
        return rules

    def _statements(self, law: Law, listings: Iterable[Listing]) -> set[str]:
        """Return everything a specimen may be said to be or not to be."""
        facts = {fact for rule in law.exemptions for fact in (*rule.kind, *rule.claim, *rule.needs, *rule.questions)}
        names = {name for rule in law.rules.values() for item in rule.excludes for name in item.names}
        return {*law.glossary.terms, *facts, *names, *(entry.id for entry in listings), NAMED}

    def _added_up(
        self, cases: Sequence[tuple[Case, Law]], lines: Sequence[answer.Coverage]
    ) -> Iterable[answer.Exemption]:
        """Yield the personal limits that single lines keep and all lines together break."""
        law = cases[0][1]
        for rule in law.exemptions:
            if rule.limit is None:
                continue
            using = [
                case
                for (case, _), line in zip(cases, lines, strict=True)
                if any(one.id == rule.id and one.state is not answer.State.FAILS for one in line.exemptions)
            ]
            for _, unit in rule.limit.amounts:
                amounts = [amount_in(unit, case.specimen, law.goods) for case in using]
                told = [amount for amount in amounts if amount is not None]
                if len(told) < 2:
                    continue
                first = using[amounts.index(told[0])]
                together = replace(first, specimen=replace(first.specimen, quantity=sum(told), unit=unit))
                facts = engine.facts_of(together, law)
                found = Exemptions(facts, law, first.listings, rule.appendices[0]).looked_at(rule)
                if found.state is answer.State.FAILS:
                    yield found
                    break

    def _glossary(self, language: str) -> Glossary:
        terms = self._listings.terms()
        return Glossary(
            terms={id: labels.get(language) or labels.get("en", id) for id, labels in terms.items()},
            definitions={},
            taxa={},
            countries={country.code: country.name for country in self._taxa.all_countries(language)},
        )

    def _read_goods(self, language: str) -> Goods:
        return read_goods(
            [rule.body for rule in self._rules.of("trade-terms")],
            {rule.id: rule.body for rule in self._rules.of("terms-parts")},
            [{"id": rule.id, **rule.body} for rule in self._rules.of("units")],
            language,
        )

    def _read_exemptions(self, language: str) -> tuple[ExemptionRule, ...]:
        return tuple(
            read_exemption(rule.id, rule.body, rule.reference_ids, language) for rule in self._rules.of("exemptions")
        )

    def _lineage(self, taxon_id: TaxonId) -> frozenset[str]:
        return frozenset({taxon_id, *(entry.id for entry in self._taxa.lineage(taxon_id))})


def _named(rule: AnnotationRule) -> set[str]:
    items = (*rule.excludes, *rule.allowed)
    selectors = [item.selector for item in items] + [other for item in items for other in item.unless]
    selectors += [other.selector for other in rule.instead]
    return {taxon for selector in selectors for taxon in selector.taxa} | {t for q in rule.quotas for t in q.taxa}
