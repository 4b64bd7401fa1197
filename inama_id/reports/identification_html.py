"""The result of an identification as HTML for screen, paper and file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from inama_id.reports.identification_facts import (
    GivenAnswer,
    IdentificationFacts,
    IdentificationWords,
    NextCheck,
    OpenLookAlike,
    RemainingKind,
)

_STYLE = """
body { font-family: sans-serif; line-height: 1.35; max-width: 50em; margin: 1.5em auto; padding: 0 1em; }
h1 { margin-bottom: 0; } h2 { margin-top: 1.2em; border-bottom: 1px solid #888; }
table { border-collapse: collapse; } td, th { text-align: left; vertical-align: top; padding: 0.2em 0.8em 0.2em 0; }
@media (prefers-color-scheme: dark) { body { background: #1a1f1e; color: #e8ece9; } }
"""


def document(facts: IdentificationFacts, words: IdentificationWords, *, styled: bool) -> str:
    """Return the result as an HTML document that stands alone; paper wants it without a style sheet."""
    style = f"<style>{_STYLE}</style>" if styled else ""
    return (
        f'<!DOCTYPE html><html lang="{facts.language}"><head><meta charset="utf-8">'
        f"<title>{escape(words.title)}</title>{style}</head><body><h1>{escape(words.title)}</h1>"
        f"{body(facts, words, links=False)}</body></html>"
    )


def body(facts: IdentificationFacts, words: IdentificationWords, *, links: bool) -> str:
    """Return the sections of a result; ``links`` lead to profiles as ``profile:ID``."""
    level = "h3" if links else "h2"
    sections = "".join(
        f'<{level} style="margin-top: 14px">{escape(title)}</{level}>{html}'
        for title, html in _sections(facts, words, links)
    )
    foot = f"{facts.content}. {facts.disclaimer}"
    return f"{_head(facts, words, links)}{sections}<hr><p><small>{escape(foot)}</small></p>"


def _head(facts: IdentificationFacts, words: IdentificationWords, links: bool) -> str:
    if facts.none_leads or not facts.remaining:
        likely = f"<p>{escape(words.nothing_likely)}</p>"
    else:
        first = facts.remaining[0]
        likely = f"<p>{escape(words.most_likely)} <b>{_title(first, links)}</b>, {escape(first.chance)}.</p>"
    none = f"<p>{escape(words.none_explained)}</p>" if facts.none_leads else ""
    day = words.day.format(day=facts.day)
    return (
        f'<table border="1" cellspacing="0" cellpadding="8" width="100%"><tr><td style="font-size: large">'
        f"<b>{escape(facts.law)}</b><br>{escape(facts.law_detail)}</td></tr></table>"
        f"{likely}{none}<p>{escape(day)} {escape(words.ranked)}</p>"
    )


def _sections(facts: IdentificationFacts, words: IdentificationWords, links: bool) -> Iterator[tuple[str, str]]:
    split = any("/" in kind.outcome for kind in facts.remaining)
    note = f"<p>{escape(words.split)}</p>" if split else ""
    yield words.remaining, _remaining(facts, words, links) + note
    yield words.look_alikes, _look_alikes(facts.look_alikes, words)
    yield words.settle, _settle(facts, words)
    yield words.answers, _answers(facts.answers, words)


def _remaining(facts: IdentificationFacts, words: IdentificationWords, links: bool) -> str:
    heads = "".join(f'<th align="left">{escape(head)}</th>' for head in (words.kind, words.chance, words.outcome))
    rows = [(_title(kind, links), escape(kind.chance), escape(kind.outcome)) for kind in facts.remaining]
    rows.append((escape(words.none), escape(facts.none_of_these), ""))
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table cellspacing="0" cellpadding="4"><tr>{heads}</tr>{cells}</table>'


def _look_alikes(found: Sequence[OpenLookAlike], words: IdentificationWords) -> str:
    if not found:
        return f"<p>{escape(words.no_look_alikes)}</p>"
    return _listed(f"<b>{escape(each.what)}</b>: {escape(each.tell_apart)}" for each in found)


def _settle(facts: IdentificationFacts, words: IdentificationWords) -> str:
    parts = []
    for title, checks in ((words.check_here, facts.checks), (words.with_tools, facts.further_checks)):
        if checks:
            parts.append(f"<p><b>{escape(title)}</b></p>{_listed(map(_check, checks))}")
    if not parts:
        parts.append(f"<p>{escape(words.nothing_to_check)}</p>")
    return "".join(parts) + f"<p>{escape(words.expert)}</p>"


def _check(check: NextCheck) -> str:
    return f"<b>{escape(check.question)}</b> {escape(check.how)} <small>({escape(check.takes)})</small>"


def _answers(given: Sequence[GivenAnswer], words: IdentificationWords) -> str:
    if not given:
        return f"<p>{escape(words.no_answers)}</p>"
    return _listed(f"{escape(each.question)} <b>{escape(each.answer)}</b>" for each in given)


def _title(kind: RemainingKind, links: bool) -> str:
    title = escape(kind.title)
    return f'<a href="profile:{escape(kind.profile_id)}">{title}</a>' if links else title


def _listed(items: Iterator[str] | map[str]) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
