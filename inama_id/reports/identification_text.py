"""The result of an identification as plain text, for an e-mail or a register."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.reports.identification_facts import IdentificationFacts, IdentificationWords


def as_text(facts: IdentificationFacts, words: IdentificationWords) -> str:
    """Return the result line by line."""
    return "\n".join(_lines(facts, words)) + "\n"


def _lines(facts: IdentificationFacts, words: IdentificationWords) -> Iterator[str]:
    yield words.title
    yield facts.law
    yield facts.law_detail
    if facts.none_leads:
        yield words.nothing_likely
        yield words.none_explained
    yield f"{words.day.format(day=facts.day)} {words.ranked}"
    yield from _block(words.remaining, [f"{each.title}: {each.chance}, {each.outcome}" for each in facts.remaining])
    yield f"- {words.none}: {facts.none_of_these}"
    if any("/" in each.outcome for each in facts.remaining):
        yield words.split
    alike = [f"{each.what}: {each.tell_apart}" for each in facts.look_alikes]
    yield from _block(words.look_alikes, alike or [words.no_look_alikes])
    checks = [f"{each.question} ({each.takes})" for each in (*facts.checks, *facts.further_checks)]
    yield from _block(words.settle, [*(checks or [words.nothing_to_check]), words.expert])
    given = [f"{each.question} {each.answer}" for each in facts.answers]
    yield from _block(words.answers, given or [words.no_answers])
    yield ""
    yield f"{facts.content}. {facts.disclaimer}"


def _block(title: str, lines: list[str]) -> Iterator[str]:
    yield ""
    yield title
    for line in lines:
        yield f"- {line}"
