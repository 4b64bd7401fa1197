"""The packing as a whole, as HTML and as text: what is held, together or apart, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from inama_id.domain.coverage.answer import Answer, Missing
from inama_id.domain.coverage.packing import Packing
from inama_id.reports.cited_html import Citations, listed


@dataclass(frozen=True, slots=True)
class PackingWords:
    """Heading and sentences; words in braces are filled in."""

    title: str
    answers: Mapping[Answer, str]
    appendix: str
    """With {appendix}."""
    together: str
    """With {goods}."""
    apart: str
    """With {goods}."""
    nothing: str
    over_limit: str
    """With {limit}."""
    asked: str
    told_apart: str


@dataclass(frozen=True, slots=True)
class PackingPart:
    """What is said of a packing, and in which words."""

    packing: Packing
    words: PackingWords


def verdict(part: PackingPart) -> str:
    """Return in one sentence what is to be held, as text."""
    packing, words = part.packing, part.words
    if not packing.held:
        return words.nothing
    return (words.together if packing.lot.together else words.apart).format(goods="; ".join(packing.held))


def packing(part: PackingPart, sources: Citations) -> str:
    """Return what is held, the answer for each of the goods, why with its references, and what is missing."""
    lot, words = part.packing.lot, part.words
    why = [f"{escape(step.text)} {sources.cite(step.reference_ids)}" for step in lot.steps]
    why += [
        f"{escape(words.over_limit.format(limit=one.text))} {sources.cite(one.reference_ids)}" for one in lot.over_limit
    ]
    missing = listed(map(escape, _missing(part)))
    asked = f"<p><b>{escape(words.asked)}</b></p>{missing}" if missing else ""
    return f"<p><b>{escape(verdict(part))}</b></p>{listed(map(escape, _lines(part)))}{listed(why)}{asked}"


def plain(part: PackingPart) -> list[str]:
    """Return the same as lines of text for the clipboard."""
    lot, words = part.packing.lot, part.words
    lines = [words.title, verdict(part), *(f"- {line}" for line in _lines(part))]
    lines += [f"- {step.text}" for step in lot.steps]
    lines += [f"- {words.over_limit.format(limit=one.text)}" for one in lot.over_limit]
    missing = [f"- {question}" for question in _missing(part)]
    return [*lines, words.asked, *missing] if missing else lines


def _lines(part: PackingPart) -> Iterator[str]:
    for name, line in zip(part.packing.names, part.packing.lot.lines, strict=True):
        appendix = part.words.appendix.format(appendix=line.appendix) if line.appendix else ""
        yield f"{name}: {'. '.join(filter(None, (part.words.answers[line.answer], appendix)))}"


def _missing(part: PackingPart) -> Iterator[str]:
    if part.packing.told_apart is None and part.packing.held:
        yield part.words.told_apart
    for missing, names in part.packing.missing:
        yield f"{_capital(missing)} ({'; '.join(names)})"


def _capital(missing: Missing) -> str:
    return missing.question[:1].upper() + missing.question[1:]
