"""What the check of a paper found, as HTML for paper and file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from inama_id.domain.documents.findings import Finding, Level
from inama_id.reports import cited_html
from inama_id.reports.cited_html import Citations, listed


@dataclass(frozen=True, slots=True)
class CheckWords:
    """Headings and sentences; words in braces are filled in."""

    title: str
    number: str
    """With {number}."""
    day: str
    """With {day}."""
    levels: Mapping[Level, str]
    boxes: str
    """With {boxes}."""
    entered: str
    references: str
    note: str


@dataclass(frozen=True, slots=True)
class CheckedPaper:
    """The findings with all that their pages need; ``entered`` are boxes, names of fields and what stands in them."""

    headline: str
    number: str
    findings: Sequence[Finding]
    entered: Sequence[tuple[str, str, str]]
    day: str
    content: str
    language: str
    sources: Citations
    words: CheckWords


def document(checked: CheckedPaper, *, styled: bool) -> str:
    """Return the findings as a document."""
    words = checked.words
    number = f"<p>{escape(words.number.format(number=checked.number))}</p>" if checked.number else ""
    answer = (
        '<table border="1" cellspacing="0" cellpadding="8" width="100%"><tr><td style="font-size: large"><b>'
        f"{escape(checked.headline)}</b></td></tr></table>"
    )
    body = (
        f"{number}<p>{escape(words.day.format(day=checked.day))}</p>{answer}<p>{escape(words.note)}</p>"
        f"{''.join(_levels(checked))}<h2>{escape(words.entered)}</h2>{_entered(checked)}"
        f"<h2>{escape(words.references)}</h2>{checked.sources.listed()}"
        f"<hr><p><small>{escape(checked.content)}</small></p>"
    )
    return cited_html.document(words.title, body, checked.language, styled=styled)


def plain(checked: CheckedPaper) -> str:
    """Return the findings as text for the clipboard."""
    words = checked.words
    lines = [words.title, words.day.format(day=checked.day), checked.headline]
    lines += [f"- {words.levels[each.level]}: {each.text} [{each.provision}]" for each in checked.findings]
    return "\n".join([*lines, words.note, checked.content])


def _levels(checked: CheckedPaper) -> Iterator[str]:
    for level in Level:
        found = [finding for finding in checked.findings if finding.level is level]
        if found:
            items = listed(_finding(each, checked) for each in found)
            yield f"<h2>{escape(checked.words.levels[level])}</h2>{items}"


def _finding(finding: Finding, checked: CheckedPaper) -> str:
    boxes = f" ({escape(checked.words.boxes.format(boxes=', '.join(finding.boxes)))})" if finding.boxes else ""
    cited = checked.sources.cite(finding.reference_ids, finding.provision)
    return f"{escape(finding.text)}{boxes}<br>{cited}"


def _entered(checked: CheckedPaper) -> str:
    rows = "".join(
        f"<tr><td>{escape(box)}</td><td>{escape(name)}</td><td><b>{escape(value)}</b></td></tr>"
        for box, name, value in checked.entered
    )
    return f'<table cellspacing="0" cellpadding="3">{rows}</table>'
