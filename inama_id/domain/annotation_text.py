"""Writes the sentence of an annotation from its rule, in English, French or Spanish."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from inama_id.domain.annotation import (
    AnnotationKind,
    AnnotationRule,
    AnnotationText,
    Instead,
    Item,
    Limit,
    Quota,
    Selector,
)
from inama_id.domain.annotation_words import Words, words_of


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words a rule's ids stand for, in one language; an unknown id stands for itself."""

    terms: Mapping[str, str]
    definitions: Mapping[str, str]
    taxa: Mapping[str, str]
    countries: Mapping[str, str]

    def term(self, id: str) -> str:
        """Return the label of a part, condition, purpose or definition."""
        return self.terms.get(id, id.replace("-", " "))

    def taxon(self, id: str) -> str:
        """Return the scientific name of a taxon."""
        return self.taxa.get(id, id.replace("-", " ").capitalize())

    def country(self, code: str) -> str:
        """Return the name of a country."""
        return self.countries.get(code, code)


def annotation_text(rule: AnnotationRule, glossary: Glossary, language: str, reference_id: str) -> AnnotationText:
    """Return the annotation in words; languages other than en, fr and es get English."""
    return _Writer(glossary, words_of(language)).write(rule, reference_id)


class _Writer:
    def __init__(self, glossary: Glossary, words: Words) -> None:
        self._glossary, self._words = glossary, words

    def write(self, rule: AnnotationRule, reference_id: str) -> AnnotationText:
        return AnnotationText(
            id=rule.id,
            summary=self._summary(rule),
            covered=tuple(self._covered(rule)),
            not_covered=tuple(self._item(item) for item in rule.excludes),
            limits=tuple(self._limits(rule)),
            definitions=tuple(self._definitions(rule.definitions)),
            reference_id=reference_id,
            doubt=rule.doubt,
        )

    def _summary(self, rule: AnnotationRule) -> str:
        if rule.kind is not AnnotationKind.PARTS:
            return self._words.summaries[rule.kind]
        if rule.covers is not None:
            return self._words.only_these_parts
        return self._words.all_parts_but if rule.excludes else self._words.all_parts

    def _covered(self, rule: AnnotationRule) -> Iterator[str]:
        if rule.kind is AnnotationKind.PARTS:
            yield from map(self._glossary.term, rule.covers or ())
        yield from map(self._item, rule.allowed)

    def _limits(self, rule: AnnotationRule) -> Iterator[str]:
        yield from map(self._quota, rule.quotas)
        yield from map(self._instead, rule.instead)
        if rule.all_others_as:
            yield self._words.all_others_as.format(appendix=rule.all_others_as)
        if rule.treated_as:
            yield self._words.treated_as.format(appendix=rule.treated_as)

    def _definitions(self, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
        for id in ids:
            if meaning := self._glossary.definitions.get(id):
                yield self._glossary.term(id), meaning

    def _item(self, item: Item) -> str:
        words = self._words
        pieces = [self._selector(item.selector, item.names)]
        if item.movement:
            pieces.append(words.movements[item.movement])
        if item.purposes:
            pieces.append(words.purposes.format(purposes=self._either(map(self._glossary.term, item.purposes))))
        if item.limit:
            pieces.append(self._limit(item.limit))
        if item.countries:
            pieces.append(words.populations.format(countries=self._countries(item.countries)))
        if item.unless:
            kept = (self._selector(other, part=item.selector.part) for other in item.unless)
            pieces.append(words.unless.format(items=f" {words.nor} ".join(kept)))
        if item.until:
            pieces.append(words.until.format(day=item.until))
        return ", ".join(piece for piece in pieces if piece)

    def _selector(self, selector: Selector, names: tuple[str, ...] = (), part: str = "") -> str:
        words = self._words
        head = self._glossary.term(selector.part or part) if selector.part or part else words.specimens
        named = [self._glossary.taxon(taxon) for taxon in selector.taxa] + list(names)
        if named:
            head = words.of.format(part=head, taxa=self._either(named))
            head = words.elided(head)
        text = self._with_conditions(head, selector.conditions)
        return self._with_countries(text, origins=selector.origins, exporters=selector.exporters)

    def _with_countries(self, text: str, *, origins: tuple[str, ...] = (), exporters: tuple[str, ...] = ()) -> str:
        told = [self._words.origin.format(countries=self._countries(origins))] if origins else []
        told += [self._words.exporter.format(countries=self._countries(exporters))] if exporters else []
        return f"{text} ({'; '.join(told)})" if told else text

    def _with_conditions(self, head: str, conditions: tuple[str, ...]) -> str:
        return f"{head} {', '.join(map(self._glossary.term, conditions))}" if conditions else head

    def _limit(self, limit: Limit) -> str:
        words = self._words
        pattern, amount = (
            (words.at_most, limit.at_most) if limit.at_most is not None else (words.at_least, limit.at_least)
        )
        unit, per = words.units.get(limit.unit, limit.unit), words.per.get(limit.per, limit.per)
        text = pattern.format(amount=f"{amount or 0:g}", unit=unit, per=per)
        return f"{text} ({self._glossary.term(limit.measured)})" if limit.measured else text

    def _quota(self, quota: Quota) -> str:
        words = self._words
        subject = self._either(map(self._glossary.term, quota.specimens)) if quota.specimens else words.specimens
        if quota.taxa:
            taxa = self._either(map(self._glossary.taxon, quota.taxa))
            subject = words.elided(words.of.format(part=subject, taxa=taxa))
        subject = self._with_conditions(subject, quota.conditions)
        text = words.quota_for.format(quota=self._amount(quota), items=subject)
        pieces = [self._with_countries(text, exporters=quota.countries)]
        if quota.until:
            pieces.append(words.until.format(day=quota.until))
        return ", ".join(pieces)

    def _amount(self, quota: Quota) -> str:
        words = self._words
        if quota.quota == 0:
            return words.zero_quota
        if quota.quota is None:
            return words.notified_quota
        unit = words.units.get(quota.unit, quota.unit)
        pattern = words.yearly_quota if quota.period == "year" else words.total_quota
        return pattern.format(amount=f"{quota.quota:,.0f}".replace(",", words.thousands), unit=unit)

    def _instead(self, instead: Instead) -> str:
        return self._words.instead.format(items=self._selector(instead.selector), annotation=instead.annotation)

    def _countries(self, codes: Iterable[str]) -> str:
        return self._either(map(self._glossary.country, codes))

    def _either(self, items: Iterable[str]) -> str:
        *first, last = items
        return f"{', '.join(first)} {self._words.either} {last}" if first else last
