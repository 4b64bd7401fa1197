"""Which papers a movement needs, as HTML for screen, paper and file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from inama_id.domain.coverage.answer import Answer, Exemption, State, Step
from inama_id.domain.documents.findings import Finding, Level
from inama_id.domain.documents.matrix import Statement
from inama_id.domain.documents.plan import NeededDocument, Plan
from inama_id.reports import cited_html, packing_html
from inama_id.reports.cited_html import Citations, listed
from inama_id.reports.packing_html import PackingPart


@dataclass(frozen=True, slots=True)
class PapersWords:
    """Headings and sentences; words in braces are filled in."""

    title: str
    day: str
    """With {name} and {day}."""
    appendix: str
    """With {appendix}."""
    answers: Mapping[Answer, str]
    states: Mapping[State, str]
    levels: Mapping[Level, str]
    given: str
    why: str
    asked: str
    documents: str
    no_documents: str
    against: str
    exemptions: str
    rules: str
    issued_by: str
    """With {issuer}."""
    valid: str
    """With {months}."""
    finds: str
    references: str
    still_needed: str
    """With {document}."""


@dataclass(frozen=True, slots=True)
class Papers:
    """An answer with all that its pages need; ``given`` is what was filled in, by its name."""

    plan: Plan
    given: Sequence[tuple[str, str]]
    day: str
    content: str
    language: str
    sources: Citations
    words: PapersWords
    packing: PackingPart | None = None
    """The packing as a whole, where other goods are in it."""


def title(papers: Papers) -> str:
    """Return the title of the pages, as text."""
    return papers.words.title.format(name=papers.plan.taxon_name)


def headline(papers: Papers) -> str:
    """Return the answer in a few words, as text."""
    coverage = papers.plan.coverage
    said = papers.words.answers[coverage.answer]
    return f"{said}: {papers.words.appendix.format(appendix=coverage.appendix)}" if coverage.appendix else said


def spoken(papers: Papers) -> str:
    """Return the answer with what becomes of the packing, as text."""
    said = headline(papers)
    return f"{said}. {packing_html.verdict(papers.packing)}" if papers.packing else said


def document(papers: Papers, *, styled: bool) -> str:
    """Return the whole as a document."""
    words = papers.words
    head = f"<p>{escape(words.day.format(name=papers.plan.taxon_name, day=papers.day))}</p>"
    answer = (
        '<table border="1" cellspacing="0" cellpadding="8" width="100%"><tr><td style="font-size: large"><b>'
        f"{escape(headline(papers))}</b></td></tr></table>"
    )
    parts = "".join(f"<h2>{escape(heading)}</h2>{html}" for heading, html in _sections(papers) if html)
    body = f"{head}{answer}{parts}<hr><p><small>{escape(papers.content)}</small></p>"
    return cited_html.document(title(papers), body, papers.language, styled=styled)


def plain(papers: Papers) -> str:
    """Return the answer as text for the clipboard."""
    plan, words = papers.plan, papers.words
    lines = [words.day.format(name=plan.taxon_name, day=papers.day), headline(papers)]
    lines += [f"- {step.text}" for step in plan.coverage.steps]
    if plan.coverage.missing:
        lines += [words.asked, *(f"- {missing.question}" for missing in plan.coverage.missing)]
    lines += packing_html.plain(papers.packing) if papers.packing else []
    lines += [words.documents, *(f"- {_titled(each)}: {each.issued_by}" for each in plan.documents)]
    lines += [f"- {words.levels[each.level]}: {each.text}" for each in plan.findings]
    return "\n".join([*lines, papers.content])


def why(steps: Sequence[Step], sources: Citations) -> str:
    """Return the reasons of an answer, each with its references."""
    return listed(f"{escape(step.text)} {sources.cite(step.reference_ids)}" for step in steps)


def needed(document: NeededDocument, papers: Papers) -> str:
    """Return one document with its condition, issuer, validity and what has to be found before."""
    words = papers.words
    lines = [f"<b>{escape(_capital(document.name))}</b>"]
    if document.only:
        lines.append(f"<i>{escape(_capital(document.only))}</i>")
    valid = words.valid.format(months=document.months) if document.months else ""
    lines.append(escape(" · ".join(filter(None, (words.issued_by.format(issuer=document.issued_by), valid)))))
    found = f"{escape(words.finds)} {escape('; '.join(document.findings))}." if document.findings else ""
    lines += [line for line in (found, escape(document.doubt)) if line]
    lines.append(papers.sources.cite(document.reference_ids, document.provision))
    return "<br>".join(lines)


def exemption(one: Exemption, papers: Papers) -> str:
    """Return an exemption with its state and conditions."""
    lines = [f"<b>{escape(papers.words.states[one.state])}</b>. {escape(one.text)}"]
    lines += [f"✓ {escape(text)}" for text in one.met]
    lines += [f"✗ {escape(text)}" for text in one.failed]
    lines += [f"? {escape(missing.question)}" for missing in one.open]
    if one.document:
        lines.append(escape(papers.words.still_needed.format(document=one.document)))
    return "<br>".join([*lines, papers.sources.cite(one.reference_ids)])


def finding(one: Finding, papers: Papers) -> str:
    """Return what speaks against a movement."""
    level = escape(papers.words.levels[one.level])
    return f"<b>{level}</b>: {escape(one.text)} {papers.sources.cite(one.reference_ids, one.provision)}"


def statement(one: Statement, sources: Citations) -> str:
    """Return a rule that calls for no paper."""
    return f"{escape(one.text)} {sources.cite(one.reference_ids, one.provision)}"


def _sections(papers: Papers) -> Iterator[tuple[str, str]]:
    plan, words = papers.plan, papers.words
    yield words.given, listed(f"{escape(name)}: <b>{escape(value)}</b>" for name, value in papers.given)
    yield words.why, why(plan.coverage.steps, papers.sources)
    yield words.asked, listed(escape(missing.question) for missing in plan.coverage.missing)
    if papers.packing:
        yield papers.packing.words.title, packing_html.packing(papers.packing, papers.sources)
    documents = listed((needed(each, papers) for each in plan.documents), ordered=True)
    yield words.documents, documents or f"<p>{escape(words.no_documents)}</p>"
    yield words.against, listed(finding(each, papers) for each in plan.findings)
    yield words.exemptions, listed(exemption(each, papers) for each in plan.exemptions)
    yield words.rules, listed(statement(each, papers.sources) for each in plan.statements)
    yield words.references, papers.sources.listed()


def _titled(document: NeededDocument) -> str:
    return f"{document.name} ({document.only})" if document.only else document.name


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
