"""The answer of a sheet for each Appendix, each limit and each day; and that French and Spanish leave no English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from html.parser import HTMLParser

import pytest

from inama_id.domain.listing import Appendix, Listing
from inama_id.domain.taxon import TaxonId
from inama_id.reports import species_sheet
from inama_id.reports.citation_line import citation
from inama_id.reports.sheet_context import SheetContext
from inama_id.reports.verdict import verdict
from inama_id.reports.words import words_of
from inama_id.services import Services

TODAY = date(2026, 4, 1)
VOID = {"meta", "hr", "br"}
Ask = Callable[..., SheetContext]
"""``ask(taxon, on, language)``"""


@pytest.fixture
def ask(nano: Services) -> Ask:
    """Look up a taxon."""

    def look_up(taxon: str, on: date = TODAY, language: str = "en") -> SheetContext:
        return species_sheet.sheet_context(
            nano.species.sheet(TaxonId(taxon), on=on, language=language),
            language=language,
            today=TODAY,
            language_name=lambda code: f"language {code}",
            country_name=lambda code: {"BR": "Brazil", "CO": "Colombia"}.get(code, code),
        )

    return look_up


def _changed(context: SheetContext, change: Callable[[Listing], Listing]) -> SheetContext:
    current = tuple(change(listing) for listing in context.sheet.current)
    return replace(context, sheet=replace(context.sheet, current=current))


@pytest.mark.parametrize(
    ("taxon", "title", "sentence"),
    [
        ("bos-sauveli", "Appendix I", "International trade in the specimens"),
        ("prunus-africana", "Appendix II", "International trade in the specimens"),
        ("potamotrygon-motoro", "Appendix III", "Listed at the request of Colombia"),
        ("loxodonta-africana", "Appendices I/II", "Which Appendix applies depends on the population: see"),
        ("aloe", "Appendices I/II", "Appendix II; but some lower taxa are in Appendix I: see"),
        ("mustelus-mustelus", "", "Not listed: no entry in force on this date"),
    ],
)
def test_answer(ask: Ask, taxon: str, title: str, sentence: str) -> None:
    found = verdict(ask(taxon))
    assert found.title == title
    assert found.sentence.startswith(sentence)
    assert found.certain


def test_entry_for_one_population_only(ask: Ask) -> None:
    limited = _changed(
        ask("prunus-africana"),
        lambda one: replace(one, population="Population of Brazil", population_only=("BR",)),
    )
    assert verdict(limited).sentence == "Certain populations only: see which below."


def test_one_condition_is_told_at_once(ask: Ask) -> None:
    conditional = _changed(ask("prunus-africana"), lambda one: replace(one, condition="Wild trees only"))
    sentence = verdict(conditional).sentence
    assert sentence == "Under the condition that stands with the entry below. Condition: Wild trees only."


def test_condition_of_the_whole_is_told_where_lower_taxa_differ(ask: Ask) -> None:
    conditional = _changed(
        ask("aloe"), lambda one: replace(one, condition="Succulents only" if one.appendix is Appendix.II else "")
    )
    sentence = verdict(conditional).sentence
    assert "some lower taxa are in Appendix I:" in sentence
    assert sentence.endswith("Condition: Succulents only.")


def test_citation_tells_the_condition_of_an_entry(ask: Ask) -> None:
    conditional = _changed(ask("prunus-africana"), lambda one: replace(one, condition="Wild trees only."))
    assert "“Prunus africana”, Condition: Wild trees only, in force since 16 February 1995" in citation(conditional)


def test_different_conditions_are_left_to_the_entries(ask: Ask) -> None:
    conditional = _changed(ask("loxodonta-africana"), lambda one: replace(one, condition=f"Only {one.appendix}"))
    assert "Condition:" not in verdict(conditional).sentence


def test_answer_changes_with_the_first_day(ask: Ask) -> None:
    assert verdict(ask("prunus-africana", date(1995, 2, 15))).title == ""
    assert verdict(ask("prunus-africana", date(1995, 2, 16))).title == "Appendix II"
    assert verdict(ask("carcharhinus-longimanus", date(2026, 3, 4))).title == "Appendix II"
    assert verdict(ask("carcharhinus-longimanus", date(2026, 3, 5))).title == "Appendix I"


class _Tags(HTMLParser):
    """Fails on tags that are not closed in order; keeps links and anchors."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.links += [held["href"] or ""] if "href" in held else []
        self.anchors |= {held["id"] or ""} if "id" in held else set()
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1:] == [tag], f"</{tag}> closes nothing"
        self.open.pop()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("taxon", ["loxodonta-africana", "dalbergia", "aves", "aloe-vera", "mustelus-mustelus"])
def test_document_is_whole_and_its_links_lead_somewhere(ask: Ask, taxon: str, language: str) -> None:
    html = species_sheet.document(ask(taxon, language=language))
    tags = _Tags()
    tags.feed(html)
    tags.close()
    assert not tags.open
    assert html.startswith(f'<!DOCTYPE html><html lang="{language}">')
    assert html.endswith("</html>")
    assert {link.removeprefix("#") for link in tags.links} <= tags.anchors


def _words(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _words(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, str):
        yield path, value


@pytest.mark.parametrize("language", ["fr", "es"])
def test_no_english_is_left(language: str) -> None:
    english, other = dict(_words(words_of("en"))), dict(_words(words_of(language)))
    assert english.keys() == other.keys()
    for path, text in other.items():
        bare = re.sub(r"{\w+}", "", text)
        found = re.findall(r"\b(the|of|not|with|from|this|listed|entry|entries|which|force|Appendix)\b", bare)
        assert not found, (path, text)
        assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", english[path])), path


@pytest.mark.parametrize("language", ["fr", "es"])
def test_only_words_that_are_alike_in_both_languages_are_the_same(language: str) -> None:
    english, other = dict(_words(words_of("en"))), dict(_words(words_of(language)))
    same = {text for path, text in english.items() if other[path] == text and re.search(r"\w{4}", text)}
    alike = {"{day} {month} {year}", "Condition: {text}", "Annotation {ids}", "Annotations {ids}", "Annotation {id}"}
    assert same <= alike, same - alike


@pytest.mark.parametrize(
    ("language", "title", "whole"), [("fr", "Annexes I/II", "Annexe II"), ("es", "Apéndices I/II", "Apéndice II")]
)
def test_answer_in_other_languages(ask: Ask, language: str, title: str, whole: str) -> None:
    found = verdict(ask("aloe", language=language))
    assert found.title == title
    assert found.sentence.startswith(whole)
