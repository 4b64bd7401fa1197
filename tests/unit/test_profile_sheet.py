"""The sheet of a kind of item says what the law says of all its taxa, and how far each cue can be trusted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import cast

import pytest

from inama_id.domain.item_sheet import CodeMeaning, Coming, ItemSheet
from inama_id.domain.profile import LegalOutcome, LookAlike, ProfileId, ProfileTaxon
from inama_id.domain.taxon import Rank, TaxonId, TaxonLine
from inama_id.errors import UnknownProfile
from inama_id.reports import profile_sheet_cues, profile_sheet_facts
from inama_id.reports.profile_sheet import citation, document, item_context
from inama_id.reports.profile_sheet_context import FILE, PAPER, SCREEN, ItemContext, ItemLinks, answer
from inama_id.services import Services
from inama_id.services.codes import Codes
from inama_id.services.item_sheets import ItemSheets
from inama_id.store.rules import Rule, RuleStore

TODAY = date(2026, 4, 1)


def _item(nano: Services, profile: str, on: date = TODAY) -> ItemSheet:
    return nano.item_sheets.sheet(ProfileId(profile), on=on, names="en", language="en")


def _context(item: ItemSheet, language: str = "en", links: ItemLinks = FILE) -> ItemContext:
    return item_context(item, language=language, today=TODAY, language_name=lambda code: f"<{code}>", links=links)


def _text(html: str) -> str:
    parts: list[str] = []
    parser = HTMLParser()
    parser.handle_data = parts.append  # type: ignore[method-assign, assignment]
    parser.feed(html)
    return " ".join(" ".join(parts).split())


@pytest.mark.parametrize(
    ("profile", "title", "sentence"),
    [
        ("scarlet-macaw", "Appendix I", "What it comes from is listed in this Appendix."),
        ("elephant-ivory", "Appendices I/II", "Listed. Which Appendix applies depends on the population"),
        ("cattle-bone", "Not listed", "No entry in force on this date covers the taxa it comes from."),
        ("plastic-imitation", "Not listed", "Made of: plastic. No entry covers it."),
    ],
)
def test_the_answer_in_words(nano: Services, profile: str, title: str, sentence: str) -> None:
    found = answer(_context(_item(nano, profile)))
    assert found.title == title
    assert found.sentence.startswith(sentence)


@pytest.mark.parametrize(
    ("appendices", "title", "sentence"),
    [
        (("II", "II"), "Appendix II", "Everything it may come from is listed in this Appendix."),
        (
            ("I", "II"),
            "Appendices I/II",
            "Everything it may come from is listed. Which Appendix applies depends on the",
        ),
        (("II", None), "Appendix II, or not listed", "Some of the taxa it may come from are listed, others are not"),
    ],
)
def test_several_taxa(nano: Services, appendices: tuple[str | None, ...], title: str, sentence: str) -> None:
    item = _item(nano, "scarlet-macaw")
    taxa = tuple(TaxonLine(TaxonId(f"t{n}"), "Ara", Rank.GENUS, "", a, 0, 0) for n, a in enumerate(appendices))
    label = "/".join(sorted({a for a in appendices if a}))
    outcome = LegalOutcome(label, label, None if None in appendices else True)
    found = answer(_context(replace(item, sheet=replace(item.sheet, taxa=taxa, outcome=outcome))))
    assert (found.title, found.sentence[: len(sentence)]) == (title, sentence)


def test_what_is_not_listed_warns_of_listed_look_alikes(nano: Services) -> None:
    assert "1 may be listed" in " ".join(answer(_context(_item(nano, "plastic-imitation"))).cautions)
    assert not answer(_context(_item(nano, "cockatiel"))).cautions, "its only look-alike is not listed"


def test_a_listed_item_says_that_an_annotation_may_limit_it(nano: Services) -> None:
    assert "annotation" in answer(_context(_item(nano, "indian-rosewood"))).note
    assert answer(_context(_item(nano, "cherry-wood"))).note == ""


def test_the_law_is_that_of_the_day_asked_about(nano: Services) -> None:
    early = _context(_item(nano, "scarlet-macaw", date(1985, 7, 31)))
    assert answer(early).title == "Appendix II"
    assert "held in full from 5 March 2026" in " ".join(answer(early).cautions)
    assert "Looked up for 31 July 1985, which is not the day of printing (1 April 2026)" in document(early)
    assert "may change what applies" in " ".join(
        answer(_context(_item(nano, "scarlet-macaw", date(2030, 1, 1)))).cautions
    )


def test_what_is_decided_but_not_in_force_is_told(nano: Services) -> None:
    item = _item(nano, "scarlet-macaw")
    coming = replace(item, coming=(Coming(TaxonId("ara-macao"), "II", date(2027, 6, 5)),))
    assert "Ara macao: Decided, not in force yet: Appendix II from 5 June 2027." in answer(_context(coming)).cautions


def test_cues_come_by_strength_with_tool_trust_and_the_answer_of_the_key(nano: Services) -> None:
    groups = profile_sheet_cues.cue_groups(_context(_item(nano, "plastic-imitation")))
    assert [_text(group.heading).split()[1] for group in groups] == ["Diagnostic", "Strong"]
    smell = _text(groups[0].cues[0])
    assert "general knowledge, not traced [1]" in smell
    assert "Key: How does it smell when touched with a hot needle? – plastic" in smell
    ivory = _context(_item(nano, "elephant-ivory"))
    assert "source read [1]" in _text(profile_sheet_cues.cue_groups(ivory)[0].cues[0])
    assert profile_sheet_cues.unread_note(ivory) == "1 of 3 cues are general knowledge and not traced to a source."


def test_a_cue_names_the_tool_it_wants(nano: Services) -> None:
    item = _item(nano, "elephant-ivory")
    profile = item.sheet.profile
    with_tool = replace(profile.cues[0], tools=profile.tools)
    sheet = replace(item.sheet, profile=replace(profile, cues=(with_tool,)))
    assert "With: Hand lens" in _text(profile_sheet_cues.cue_groups(_context(replace(item, sheet=sheet)))[0].cues[0])


def test_a_mark_says_on_hover_which_reference_it_is(nano: Services) -> None:
    cue = profile_sheet_cues.cue_groups(_context(_item(nano, "elephant-ivory"), links=SCREEN))[0].cues[0]
    assert '<a href="ref:1" title="Appendices I, II and III, 2026">[1]</a>' in cue


def test_listed_look_alikes_come_first(nano: Services) -> None:
    found = profile_sheet_cues.alikes(_context(_item(nano, "brazilian-rosewood"), links=SCREEN))
    assert [(alike.profile_id, alike.status) for alike in found] == [
        ("indian-rosewood", "Appendix II"),
        ("cherry-wood", "Not listed"),
    ]
    assert 'href="profile:indian-rosewood"' in found[0].html
    assert "Purple and sour" in found[0].html


@pytest.mark.parametrize(
    ("listed", "status"), [(True, "listed"), (False, "not listed"), (None, "listing not known here")]
)
def test_a_look_alike_without_profile_says_what_is_known_of_it(
    nano: Services, listed: bool | None, status: str
) -> None:
    item = _item(nano, "cockatiel")
    alike = LookAlike("Other grey birds", None, listed, "No hooked bill", "general")
    sheet = replace(item.sheet, profile=replace(item.sheet.profile, look_alikes=(alike,)))
    found = profile_sheet_cues.alikes(_context(replace(item, sheet=sheet)))
    assert [(one.profile_id, one.status) for one in found] == [(None, status)]


def test_what_cannot_be_told_apart_comes_first_with_its_reason(nano: Services) -> None:
    item = _item(nano, "elephant-ivory")
    profile = replace(item.sheet.profile, inseparable={ProfileId("cattle-bone"): "A speck is too small."})
    found = profile_sheet_cues.alikes(_context(replace(item, sheet=replace(item.sheet, profile=profile))))
    assert found[0].profile_id == "cattle-bone"
    assert "Cannot be told apart in the field: A speck is too small." in _text(found[0].html)
    assert len(found) == 2, "a look-alike that is inseparable too stands there once"


def test_no_look_alikes_held_does_not_mean_that_there_are_none(nano: Services) -> None:
    item = _item(nano, "cockatiel")
    bare = replace(item.sheet, profile=replace(item.sheet.profile, look_alikes=()))
    assert "does not mean that there are none" in document(_context(replace(item, sheet=bare)))


def test_codes_without_meaning_stay_bare(nano: Services) -> None:
    text = _text(profile_sheet_facts.codes(_context(_item(nano, "elephant-ivory"))))
    assert text.count("meaning not held") == 3
    assert "TUS" in text
    assert "0507.10" in text


def test_codes_say_what_they_mean(nano: Services) -> None:
    item = _item(nano, "elephant-ivory")
    codes = (CodeMeaning("TUS", "tusk", "A whole tusk", "", ("appendices",)),)
    headings = (CodeMeaning("0507.10", "Ivory & horn", "", "0507", ()),)
    text = _text(profile_sheet_facts.codes(_context(replace(item, terms=codes, headings=headings))))
    assert "TUS tusk [1] A whole tusk" in text
    assert "0507.10 Ivory & horn (under 0507)" in text


def test_the_meaning_of_a_code_comes_from_the_code_lists(nano: Services) -> None:
    tusk = {"code": "TUS", "en": "tusk", "fr": "défense", "es": "colmillo", "definition": "", "kingdoms": ["animals"]}
    heading = {"code": "0507", "en": "Ivory, horn", "fr": "Ivoire", "es": "Marfil"}
    rules: dict[str, tuple[Rule, ...]] = {
        "trade-terms": (Rule("tus", tusk, ("appendices",)),),
        "hs-codes": (Rule("hs-0507", heading, ("general",)),),
    }
    item = _with_rules(nano, rules)
    assert [(term.code, term.name) for term in item.terms] == [("TUS", "tusk"), ("IVC", "")]
    assert [(code.code, code.name, code.of) for code in item.headings] == [("0507.10", "Ivory, horn", "0507")]
    assert {"appendices", "general"} <= set(item.references)


def _with_rules(nano: Services, rules: dict[str, tuple[Rule, ...]]) -> ItemSheet:
    class Held:
        def of(self, kind: str) -> tuple[Rule, ...]:
            return rules.get(kind, ())

    codes = Codes(cast(RuleStore, Held()), nano._taxa, nano._lines)
    edition = nano.library.edition()
    sheets = ItemSheets(nano.profiles, nano.identification, codes, nano._taxa, nano._lines, edition)
    return sheets.sheet(ProfileId("elephant-ivory"), on=TODAY, names="en", language="en")


@pytest.mark.parametrize(
    ("rest", "words"), [(False, "tusks only"), (True, "all but the lower taxa with entries of their own; tusks only")]
)
def test_a_note_on_a_taxon_is_shown(nano: Services, rest: bool, words: str) -> None:
    item = _item(nano, "elephant-ivory")
    noted = ProfileTaxon(TaxonId("loxodonta-africana"), "tusks only", rest)
    profile = replace(item.sheet.profile, taxa=(noted,))
    context = _context(replace(item, sheet=replace(item.sheet, profile=profile)))
    assert _text(profile_sheet_facts.taxa(context)).endswith(f"African elephant, {words}")
    assert _text(profile_sheet_facts.taxon_notes(context)) == f"Loxodonta africana : {words}"


def test_references_say_whether_they_were_read(nano: Services) -> None:
    text = _text(document(_context(_item(nano, "elephant-ivory"))))
    assert "Appendices I, II and III, CITES Secretariat, 2026. ✓\xa0source read".replace("\xa0", " ") in text
    assert "[2] General knowledge, Inama ID, 2026. ○ general knowledge, not traced" in text


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("profile", ["elephant-ivory", "plastic-imitation", "cockatiel"])
def test_the_document_has_every_section_in_every_language(nano: Services, profile: str, language: str) -> None:
    context = _context(_item(nano, profile), language)
    html = document(context)
    heading = context.own.heading
    for title in (heading.cues, heading.look_alikes, heading.taxa, heading.names, heading.codes, heading.tools):
        assert f"<h2>{title}</h2>" in html
    assert not re.search(r"\{\w*\}", _text(html)), "a place in a pattern was not filled"


def test_paper_has_no_links(nano: Services) -> None:
    assert "<a href" not in document(_context(_item(nano, "elephant-ivory"), links=PAPER))


def test_links_inside_a_file_lead_somewhere(nano: Services) -> None:
    html = document(_context(_item(nano, "elephant-ivory")))
    targets = set(re.findall(r'href="#([^"]+)"', html))
    assert targets
    assert targets <= set(re.findall(r' id="([^"]+)"', html))


def test_the_citation_names_day_answer_and_content(nano: Services) -> None:
    assert citation(_context(_item(nano, "elephant-ivory"))) == (
        "Elephant ivory (kind of item), on 1 April 2026: Appendices I/II. CITES Appendices in force from 5 March 2026. "
        "Inama ID, content edition 2026.01.01, looked up on 1 April 2026."
    )


def test_an_unknown_profile_is_an_error(nano: Services) -> None:
    with pytest.raises(UnknownProfile):
        _item(nano, "unicorn-horn")
