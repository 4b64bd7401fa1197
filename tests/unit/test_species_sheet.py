"""A species sheet says what the Appendices say on a day, with dates and references, and no more."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from inama_id.domain.annotation import AnnotationText
from inama_id.domain.listing import Listing
from inama_id.domain.taxon import Rank, TaxonId
from inama_id.reports import sheet_annotations, sheet_entries, sheet_facts
from inama_id.reports.citation_line import citation
from inama_id.reports.sheet_context import FILE, PAPER, SCREEN, Links, SheetContext
from inama_id.reports.species_sheet import document, sheet_context
from inama_id.reports.taxon_html import name_html
from inama_id.reports.verdict import verdict
from inama_id.reports.words import words_of
from inama_id.services import Services

TODAY = date(2026, 4, 1)
COUNTRIES = {"BW": "Botswana", "NA": "Namibia", "ZA": "South Africa", "ZW": "Zimbabwe", "CO": "Colombia"}


def _context(
    nano: Services, taxon: str, on: date = TODAY, language: str = "en", links: Links = FILE, today: date = TODAY
) -> SheetContext:
    return sheet_context(
        nano.species.sheet(TaxonId(taxon), on=on, language=language),
        language=language,
        today=today,
        language_name=lambda code: f"<{code}>",
        country_name=lambda code: COUNTRIES.get(code, code),
        links=links,
    )


def _text(html: str) -> str:
    """What a reader of the HTML sees, on one line."""
    parts: list[str] = []
    parser = HTMLParser()
    parser.handle_data = parts.append  # type: ignore[method-assign, assignment]
    parser.feed(html)
    return " ".join("".join(parts).split())


@pytest.mark.parametrize(
    ("taxon", "title", "sentence"),
    [
        ("ara-ararauna", "Appendix II", "International trade in the specimens that the entry covers"),
        ("loxodonta-africana", "Appendices I/II", "Which Appendix applies depends on the population"),
        ("cervus-elaphus", "", "Entries for lower taxa cover part of it (Appendix I)"),
        ("potamotrygon", "Appendix III", "Certain populations only"),
        ("elephantidae", "Appendices I/II", "No entry covers this taxon as a whole, but all species held below it"),
        ("bos", "", "Entries for lower taxa cover part of it (Appendix I)"),
        ("aloe-vera", "", "Not listed: it is excepted from the entry “Aloe spp.”."),
        ("bos-taurus", "", "Not listed: no entry in force on this date names it or a higher taxon"),
    ],
)
def test_one_sentence_for_each_way_to_stand(nano: Services, taxon: str, title: str, sentence: str) -> None:
    found = verdict(_context(nano, taxon))
    assert found.title == title
    assert sentence in found.sentence


def test_what_is_decided_is_never_shown_as_in_force(nano: Services) -> None:
    context = _context(nano, "mustelus-mustelus")
    found = verdict(context)
    assert found.title == ""
    assert found.sentence.startswith("Not listed")
    assert found.upcoming == "Decided, not in force yet: Appendix II from 5 June 2027."
    text = _text(document(context))
    assert "Not in force yet; begins on 5 June 2027" in text
    assert "In force since" not in text
    assert "Once in force, entries without annotation cover" in text


def test_it_is_in_force_from_its_first_day(nano: Services) -> None:
    assert verdict(_context(nano, "mustelus-mustelus", on=date(2027, 6, 4))).title == ""
    assert verdict(_context(nano, "mustelus-mustelus", on=date(2027, 6, 5))).title == "Appendix II"


def test_a_day_to_come_may_be_decided_otherwise(nano: Services) -> None:
    cautions = verdict(_context(nano, "mustelus-mustelus", on=date(2027, 6, 5))).cautions
    assert any("Decisions made after this content" in caution for caution in cautions)


def test_what_began_since_was_not_yet_decided_then(nano: Services) -> None:
    found = verdict(_context(nano, "carcharhinus-longimanus", on=date(2020, 1, 1)))
    assert found.title == "Appendix II"
    assert found.upcoming == "Not in force on this date, but later: Appendix I from 5 March 2026."


def test_unconfirmed_lines_are_marked(nano: Services) -> None:
    context = _context(nano, "mustelus-mustelus")
    assert "An entry shown here is unconfirmed." in verdict(context).cautions
    assert "Unconfirmed: still to be checked" in _text(document(context))
    assert "Unconfirmed" not in _text(document(_context(nano, "ara-macao")))


def test_an_unknown_first_day_is_said_and_not_made_up(nano: Services) -> None:
    now = _context(nano, "aloe")
    assert verdict(now).title == "Appendices I/II"
    assert "its first day is not known to us" in _text(document(now))
    then = _context(nano, "aloe", on=date(2019, 5, 3))
    found = verdict(then)
    assert found.title == "Appendices I/II, not certain on this date"
    assert not found.certain
    assert "Whether it was already in force on 3 May 2019 cannot be told" in found.sentence
    assert "In force;" not in _text(document(then))


def test_gaps_of_the_history_are_said(nano: Services) -> None:
    def is_said(on: date) -> bool:
        return any("some may be missing" in caution for caution in verdict(_context(nano, "ara-macao", on=on)).cautions)

    assert is_said(date(2019, 5, 3))
    assert not is_said(TODAY)


def test_where_the_entry_comes_from(nano: Services) -> None:
    own, inherited = _context(nano, "ara-macao"), _context(nano, "ara-ararauna")
    assert "Entry of its own: Ara macao" in _text(sheet_entries.card(own.sheet.current[0], own))
    told = _text(sheet_entries.card(inherited.sheet.current[0], inherited))
    assert "Covered by the entry PSITTACIFORMES spp." in told
    assert "In force since 6 June 1981" in told


def test_every_legal_statement_leads_to_its_reference(nano: Services) -> None:
    context = _context(nano, "loxodonta-africana")
    assert len(context.sheet.current) == 2
    for listing in context.sheet.current:
        number = context.citations.number(listing.reference_id)
        assert f'<a href="#ref-{number}">[{number}]</a>' in sheet_entries.card(listing, context)
    html = document(context)
    linked = set(re.findall(r'href="#([^"]+)"', html))
    assert linked
    assert linked <= set(re.findall(r'id="([^"]+)"', html))


def test_references_are_numbered_in_the_order_they_are_cited(nano: Services) -> None:
    context = _context(nano, "aloe-vera")
    assert context.citations.number(context.sheet.exclusions[0].reference_id) == 1
    assert len(context.citations.references) == len(context.sheet.references)


def test_why_a_taxon_is_not_covered(nano: Services) -> None:
    text = _text(document(_context(nano, "nymphicus-hollandicus")))
    assert "Why it is not listed" in text
    assert "The entry PSITTACIFORMES spp. (Appendix II) does not cover it" in text


def test_what_is_covered_and_what_not(nano: Services) -> None:
    context = _context(nano, "dalbergia-latifolia")
    (found,) = sheet_annotations.current(context)
    assert found.id == "#15"
    assert "Dalbergia spp." in _text(found.entries)
    assert sheet_annotations.unannotated(context) == ""
    assert "carries no annotation" in sheet_annotations.unannotated(_context(nano, "ara-macao"))


def test_an_annotation_is_told_point_by_point(nano: Services) -> None:
    context = _context(nano, "dalbergia-latifolia")
    text = AnnotationText("#15", "Summary.", ("logs",), ("leaves", "seeds"), ("a limit",), (("logs", "wood"),), "x", "")
    (found,) = sheet_annotations.coverages(context.sheet.current, _with(context, text))
    assert re.findall(r"<b>(.*?)</b>|<li>(.*?)</li>", found.details) == [
        ("Covered", ""),
        ("", "logs"),
        ("Not covered", ""),
        ("", "leaves"),
        ("", "seeds"),
        ("Limits", ""),
        ("", "a limit"),
    ]
    assert (found.contents, found.items) == ("Covered · Not covered · Limits (4)", 4)
    assert "logs: wood" in _text(found.definitions)


def _with(context: SheetContext, text: AnnotationText) -> SheetContext:
    return replace(context, sheet=replace(context.sheet, annotations=(text,)))


def test_annotations_of_the_past_and_of_the_future_are_not_told_as_current(nano: Services) -> None:
    context = _context(nano, "dalbergia")
    (listing,) = (one for one in context.sheet.current if one.annotation_ids)
    sheet = replace(context.sheet, current=())
    ended, begins = replace(sheet, past=(listing,)), replace(sheet, coming=(listing,))
    for moved, told in ((ended, sheet_annotations.earlier), (begins, sheet_annotations.coming)):
        assert [found.id for found in told(replace(context, sheet=moved))] == ["#15"]
        assert sheet_annotations.current(replace(context, sheet=moved)) == ()


def test_annotations_of_long_ago_may_have_been_worded_otherwise(nano: Services) -> None:
    assert "on 3 May 2019 they may have been worded otherwise" in _text(
        document(_context(nano, "dalbergia-latifolia", on=date(2019, 5, 3)))
    )
    assert sheet_annotations.wording(_context(nano, "dalbergia-latifolia")) == ""


def test_the_history_tells_both_days(nano: Services) -> None:
    context = _context(nano, "carcharhinus-longimanus", links=SCREEN)
    html = sheet_entries.history(context.sheet.past, context)
    assert 'href="day:2014-09-14"' in html
    assert "14 September 2014" in _text(html)
    assert "4 March 2026" in _text(html)


def test_countries_show_their_appendix_where_it_differs(nano: Services) -> None:
    split = _context(nano, "loxodonta-africana").sheet
    assert split.countries
    numerals = sheet_facts.appendices_by_country(split)
    for country in split.countries:
        assert numerals[country.code] == ("II" if country.code in ("BW", "NA", "ZA", "ZW") else "I")
    assert sheet_facts.appendices_by_country(_context(nano, "ara-macao").sheet) == {}


def test_own_populations_are_taken_out_of_a_higher_entry(nano: Services) -> None:
    context = _context(nano, "loxodonta-africana")
    others, named = context.sheet.current if context.sheet.current[0].population_except else context.sheet.current[::-1]
    higher = replace(
        others, relation=type(others.relation).INHERITED, population="", population_except=(), entry="PROBOSCIDEA spp."
    )
    moved = replace(context, sheet=replace(context.sheet, current=(higher, named)))
    assert sheet_entries.scope(higher, moved) == "All other populations"
    assert sheet_facts.appendices_by_country(moved.sheet) == sheet_facts.appendices_by_country(context.sheet)


def test_a_higher_taxon_is_not_said_to_be_covered_in_all_populations(nano: Services) -> None:
    context = _context(nano, "psittaciformes")
    assert sheet_entries.scope(context.sheet.current[0], context) == ""
    assert "All populations" not in _text(document(context))


def test_names_carry_language_and_reference(nano: Services) -> None:
    context = _context(nano, "loxodonta-africana")
    languages = sheet_facts.name_languages(context)
    assert languages[0] == "en"
    html = sheet_facts.names(context, languages)
    for name in context.sheet.names:
        assert name.text in _text(html)
    assert "&lt;en&gt;" in html, "what comes from outside is escaped"


def test_other_languages_name_populations_themselves(nano: Services) -> None:
    context = _context(nano, "loxodonta-africana", language="fr")
    told = " ".join(sheet_entries.scope(listing, context) for listing in context.sheet.current)
    assert "Toutes les populations sauf" in told
    assert "Populations : Botswana" in told
    assert "All populations" not in told


def test_a_citation_is_one_line_with_all_that_matters(nano: Services) -> None:
    line = citation(_context(nano, "ara-ararauna"))
    assert "\n" not in line
    for part in (
        "CITES Appendices in force from 5 March 2026",
        "Ara ararauna (Linnaeus, 1758)",
        "on 1 April 2026",
        "Appendix II, entry “PSITTACIFORMES spp.”",
        "in force since 6 June 1981",
        "content edition 2026.01.01",
    ):
        assert part in line
    source = next(r for r in _context(nano, "ara-ararauna").sheet.references if r.id == "appendices")
    assert source.title in line


@pytest.mark.parametrize(
    ("taxon", "told"),
    [
        ("bos-taurus", "not listed"),
        ("bos", "not listed as a whole; Appendix I, entry “Bos sauveli”"),
        ("mustelus-mustelus", "not listed; Decided, not in force yet: Appendix II from 5 June 2027"),
        ("aloe", "first day not known to us"),
        ("psittaciformes", "and entries of lower taxa (1)"),
    ],
)
def test_a_citation_says_no_more_than_is_held(nano: Services, taxon: str, told: str) -> None:
    assert told in citation(_context(nano, taxon))


def test_the_day_looked_up_stands_on_the_sheet(nano: Services) -> None:
    assert "Looked up today, 1 April 2026" in _text(document(_context(nano, "ara-macao")))
    text = _text(document(_context(nano, "ara-macao", on=date(2019, 5, 3))))
    assert "Looked up for 3 May 2019, which is not the day of printing (1 April 2026)" in text
    assert "Listing on 3 May 2019" in text


def test_paper_has_no_links_and_a_file_none_that_lead_out(nano: Services) -> None:
    assert "<a href" not in document(_context(nano, "dalbergia-latifolia", links=PAPER))
    html = document(_context(nano, "dalbergia-latifolia"))
    assert "<style>" in html
    assert not re.findall(r'(?:href|src)="(?!#)', html)


def test_content_cannot_break_out_of_its_place(nano: Services) -> None:
    context = _context(nano, "ara-macao")
    nasty = '<script>alert("{x}")</script> & {entry}'
    listing: Listing = replace(
        context.sheet.current[0], population=nasty, condition=nasty, note=nasty, entry=nasty, annotation_ids=(nasty,)
    )
    annotation = AnnotationText(nasty, nasty, (nasty,), (nasty,), (nasty,), ((nasty, nasty),), "appendices", nasty)
    taxon = replace(context.sheet.taxon, name=nasty, author_year=nasty, note=nasty)
    sheet = replace(
        context.sheet, taxon=taxon, current=(listing,), coming=(), past=(listing,), annotations=(annotation,)
    )
    html = document(replace(context, sheet=sheet))
    assert "<script" not in html
    assert "alert" in html


@pytest.mark.parametrize(
    ("name", "rank", "html"),
    [
        ("FALCONIFORMES spp.", Rank.ORDER, "FALCONIFORMES spp."),
        ("Mustelus spp.", Rank.GENUS, "<i>Mustelus</i> spp."),
        ("Panthera leo", Rank.SPECIES, "<i>Panthera leo</i>"),
        ("Aloe x principis", Rank.SPECIES, "<i>Aloe</i> × <i>principis</i>"),
        ("Rosa alba var. rubra", Rank.VARIETY, "<i>Rosa alba</i> var. <i>rubra</i>"),
    ],
)
def test_names_are_set_as_biologists_do(name: str, rank: Rank, html: str) -> None:
    assert name_html(name, rank) == f'<span dir="ltr">{html}</span>'


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_language_says_everything(nano: Services, language: str) -> None:
    for taxon in ("loxodonta-africana", "mustelus-mustelus", "aloe-vera", "dalbergia-latifolia", "potamotrygon-motoro"):
        for on in (date(1970, 1, 1), date(2019, 5, 3), TODAY, date(2030, 1, 1)):
            html = document(_context(nano, taxon, on=on, language=language))
            assert not re.search(r"\{\w+\}", html), "a place was left unfilled"


def test_days_are_written_as_people_write_them() -> None:
    day = date(2026, 3, 1)
    assert [words_of(code).calendar.write(day) for code in ("en", "fr", "es", "sw")] == [
        "1 March 2026",
        "1er mars 2026",
        "1 de marzo de 2026",
        "1 March 2026",
    ]


def test_the_entry_names_what_it_does_not_cover(nano: Services) -> None:
    context = _context(nano, "psittaciformes")
    assert "Nymphicus hollandicus" in sheet_entries.excepted(context)
    assert "Nymphicus hollandicus" in document(context)
    assert sheet_entries.excepted(_context(nano, "ara-macao")) == ""
