"""Papers of a movement and findings of a check, as HTML."""

from __future__ import annotations

from datetime import date

import pytest

from inama_id.domain.coverage.answer import Answer, Coverage, Exemption, Missing, State, Step
from inama_id.domain.documents.findings import Finding, Level
from inama_id.domain.documents.matrix import Statement
from inama_id.domain.documents.plan import NeededDocument, Plan
from inama_id.domain.reference import Reference
from inama_id.domain.specimen import Specimen
from inama_id.domain.taxon import TaxonId
from inama_id.reports import papers_html, permit_check_html
from inama_id.reports.cited_html import Citations, Sources
from inama_id.reports.papers_html import Papers, PapersWords
from inama_id.reports.permit_check_html import CheckedPaper, CheckWords

_REFERENCES = (
    Reference("convention", "Text <of> the Convention", "Depositary", "1983", "", "", "", True),
    Reference("hearsay", "What is said", "Nobody", "2026", "", "", "", False),
)


def test_references_are_numbered_in_the_order_they_are_cited() -> None:
    citations = Citations(_REFERENCES, "Not read.")
    assert citations.cite(["hearsay"]) == "<small>[1]</small>"
    assert citations.cite(["convention", "hearsay"], "Article I") == "<small><b>Article I</b> [2, 1]</small>"
    listed = citations.listed()
    assert listed.index("[1] What is said") < listed.index("[2] Text &lt;of&gt; the Convention")
    assert "Nobody, 2026. Not read." in listed


def test_what_is_cited_by_nothing_held_is_only_its_provision() -> None:
    citations = Citations(_REFERENCES, "Not read.")
    assert citations.cite(["unknown"], "Article V") == "<small><b>Article V</b></small>"
    assert citations.listed() == ""
    assert Sources(_REFERENCES, "not read").cite(["hearsay"]) == "<small>What is said (not read)</small>"


def test_the_papers_tell_answer_reasons_documents_and_rules() -> None:
    page = papers_html.document(_papers(Answer.COVERED, "II"), styled=True)
    wanted = ("Covered: Appendix II", "It is a snake", "Export permit", "from Ghana", "6 months", "Article IV")
    for words in (*wanted, "Where from?", "Holds", "National law decides", "Text &lt;of&gt; the Convention"):
        assert words in page, words
    assert page.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("answer", "appendix", "said"), [(Answer.NOT_COVERED, None, "Free"), (Answer.DEPENDS, None, "Ask")]
)
def test_the_headline_names_no_appendix_that_is_not_known(answer: Answer, appendix: str | None, said: str) -> None:
    assert papers_html.headline(_papers(answer, appendix)) == said


def test_the_text_for_the_clipboard_is_plain() -> None:
    text = papers_html.plain(_papers(Answer.COVERED, "II"))
    assert "<" not in text
    assert "- export permit (for this): the authority" in text
    assert "- Where from?" in text


def test_findings_stand_under_their_level_with_boxes_and_provision() -> None:
    found = [_finding(Level.NOTE, "Mind this."), _finding(Level.CONTRADICTION, "A < B.")]
    page = permit_check_html.document(_checked(found), styled=False)
    assert page.index("Against") < page.index("A &lt; B.") < page.index("Mind this.")
    assert "boxes 2, 13" in page
    assert "<style>" not in page
    assert "GH-1" in page
    assert "A < B. [Article VI]" in permit_check_html.plain(_checked(found))


def _finding(level: Level, text: str) -> Finding:
    return Finding(level, "a-rule", text, ("2", "13"), None, "Article VI", ("convention",))


def _checked(findings: list[Finding]) -> CheckedPaper:
    words = CheckWords(
        title="Check",
        number="No. {number}",
        day="On {day}",
        levels={Level.CONTRADICTION: "Against", Level.ASK_AUTHORITY: "Ask", Level.NOTE: "Notes"},
        boxes="boxes {boxes}",
        entered="Entered",
        references="References",
        note="No ruling.",
    )
    return CheckedPaper(
        headline="1 contradiction",
        number="GH-1",
        findings=findings,
        entered=[("2", "Valid until", "2026-01-01")],
        day="1 April 2026",
        content="Content of today",
        language="en",
        sources=Citations(_REFERENCES, "Not read."),
        words=words,
    )


def _papers(answer: Answer, appendix: str | None) -> Papers:
    exemption = Exemption("one", "", State.HOLDS, "As a gift.", ("small",), (), (), "a label", ("hearsay",))
    coverage = Coverage(
        answer=answer,
        appendix=appendix,
        steps=(Step("It is a snake", "rule", ("convention",)),),
        missing=(Missing("origin", "Where from?"),),
        exemptions=(exemption,),
    )
    document = NeededDocument(
        id="export-permit",
        name="export permit",
        issued_by="the authority",
        only="for this",
        order=1,
        months=6,
        findings=("it came from Ghana",),
        doubt="",
        provision="Article IV",
        reference_ids=("convention",),
    )
    plan = Plan(
        specimen=Specimen(TaxonId("python-regius"), date(2026, 4, 1)),
        taxon_name="Python regius",
        coverage=coverage,
        exemptions=(exemption,),
        documents=(document,),
        statements=(Statement("law", "National law decides", "Article XIV", ("convention",)),),
        findings=(_finding(Level.NOTE, "Mind this."),),
    )
    return Papers(
        plan=plan,
        given=[("Term", "LIV")],
        day="1 April 2026",
        content="Content of today",
        language="en",
        sources=Citations(_REFERENCES, "Not read."),
        words=_words(),
    )


def _words() -> PapersWords:
    return PapersWords(
        title="Documents for {name}",
        day="{name}, {day}",
        appendix="Appendix {appendix}",
        answers={Answer.COVERED: "Covered", Answer.NOT_COVERED: "Free", Answer.DEPENDS: "Ask"},
        states={State.HOLDS: "Holds", State.OPEN: "Open", State.FAILS: "Fails"},
        levels={Level.CONTRADICTION: "Against", Level.ASK_AUTHORITY: "Ask", Level.NOTE: "Note"},
        given="Given",
        why="Why",
        asked="Asked",
        documents="Documents",
        no_documents="None",
        against="Against",
        exemptions="Exemptions",
        rules="Rules",
        issued_by="By {issuer}",
        valid="{months} months",
        finds="Before:",
        references="References",
        still_needed="Needed: {document}",
    )
