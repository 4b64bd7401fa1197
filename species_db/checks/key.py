"""The key is well formed: forms, tools, characters and states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inama_id.domain.character import ITEM_FORM, Damage, Reliability, answer_key
from species_db.build.findings import Finding, error
from species_db.build.profile_records import CharacterRow
from species_db.build.records import Content

_RULE = "key"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check(content: Content) -> Iterator[Finding]:
    """Check ids, links between the parts of the key, and the ranges of measured states."""
    yield from _check_ids(content)
    groups = {group.id for group in content.form_groups}
    for form in content.forms:
        if form.group not in groups:
            yield error(form.where, _RULE, f"form {form.id} stands in the unknown group {form.group!r}")
        if not form.labels.get("en"):
            yield error(form.where, _RULE, f"form {form.id} has no English label")
    tools = {tool.id for tool in content.tools}
    states = {c.id: {state.id for state in c.states} for c in content.characters}
    states[ITEM_FORM] = {form.id for form in content.forms}
    for character in content.characters:
        yield from _check_character(character, tools, states)
    for row in content.translations:
        if row.character not in states:
            yield error(row.where, _RULE, f"a translation of the unknown character {row.character!r}")
        for state in sorted({*row.labels, *row.hints} - states.get(row.character, {*row.labels, *row.hints})):
            yield error(row.where, _RULE, f"a translation of the unknown state {row.character}={state}")


def _check_ids(content: Content) -> Iterator[Finding]:
    for rows in (content.form_groups, content.forms, content.tools, content.characters):
        seen: set[str] = set()
        for row in rows:
            if not _ID.fullmatch(row.id):
                yield error(row.where, _RULE, f"{row.id!r} is not a well-formed id")
            if row.id in seen:
                yield error(row.where, _RULE, f"{row.id} is defined twice")
            seen.add(row.id)


def _check_character(row: CharacterRow, tools: set[str], states: dict[str, set[str]]) -> Iterator[Finding]:
    problems = [f"unknown tool {tool!r}" for tool in row.tools if tool not in tools]
    if row.damage not in set(Damage):
        problems.append(f"damage is {row.damage!r}")
    if row.reliability not in set(Reliability):
        problems.append(f"reliability is {row.reliability!r}")
    if not 0 < row.effort <= 3600:
        problems.append(f"an effort of {row.effort} seconds")
    if sum(not state.tells_nothing for state in row.states) < 2:
        problems.append("fewer than two states that tell anything")
    if len({answer_key(state.label) for state in row.states}) < len(row.states):
        problems.append("two states have the same label")
    problems += _range_problems(row)
    for other, needed in row.when.items():
        if other not in states:
            problems.append(f"depends on the unknown character {other!r}")
        problems += [
            f"depends on the unknown state {other}={state}" for state in set(needed) - states.get(other, set(needed))
        ]
    for alias, stands_for in row.state_aliases.items():
        problems += [f"{alias!r} stands for the unknown state {s!r}" for s in stands_for if s not in states[row.id]]
    for problem in problems:
        yield error(row.where, _RULE, f"{row.id}: {problem}")


def _range_problems(row: CharacterRow) -> Iterator[str]:
    ranges = [(s.id, s.low, s.high) for s in row.states if s.low is not None or s.high is not None]
    if ranges and not row.unit:
        yield "measured states but no unit"
    if row.unit and not ranges:
        yield "a unit but no measured state"
    for id, low, high in ranges:
        if low is not None and high is not None and low >= high:
            yield f"the range of {id} ends before it begins"
