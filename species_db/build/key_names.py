"""Every name by which the command line and the search know forms, tools, characters and answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inama_id.domain.character import ITEM_FORM, answer_key
from species_db.build.records import Content

_FORM_QUESTIONS = ("object_kind", "item_kind", "item_form")
"""What the first question was called in earlier keys."""
_Name = tuple[str, str, str, str]
"""Kind, owner, name, and what it stands for."""


def key_names(content: Content) -> Iterator[dict[str, str]]:
    """Yield a row for each name; one that stands for several answers of a character is one row."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for kind, owner, name, stands_for in (*_of_forms(content), *_of_tools(content), *_of_characters(content)):
        known = found.setdefault((kind, answer_key(name), owner), [])
        if stands_for not in known:
            known.append(stands_for)
    for (kind, folded, owner), all_of_it in sorted(found.items()):
        yield {"kind": kind, "owner": owner, "folded": folded, "stands_for": " ".join(all_of_it)}


def _of_forms(content: Content) -> Iterator[_Name]:
    for name in (ITEM_FORM, *_FORM_QUESTIONS):
        yield "character", ITEM_FORM, name, ITEM_FORM
    for form in content.forms:
        for name in (form.id, *form.labels.values(), *form.aliases, *form.research):
            yield "answer", ITEM_FORM, name, form.id


def _of_tools(content: Content) -> Iterator[_Name]:
    for tool in content.tools:
        for name in (tool.id, *tool.labels.values(), *tool.aliases):
            yield "tool", tool.id, name, tool.id


def _of_characters(content: Content) -> Iterator[_Name]:
    for character in content.characters:
        for name in (character.id, *character.aliases):
            yield "character", character.id, name, character.id
        for state in character.states:
            yield from _answers(character.id, (state.id, state.label), [state.id])
        for alias, states in character.state_aliases.items():
            yield from _answers(character.id, [alias], states)
    for row in content.translations:
        for state_id, label in row.labels.items():
            yield from _answers(row.character, [label], [state_id])


def _answers(character: str, names: Iterable[str], states: Iterable[str]) -> Iterator[_Name]:
    for name in names:
        for state in states:
            yield "answer", character, name, state
