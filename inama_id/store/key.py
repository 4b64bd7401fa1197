"""The key: item forms, tools, characters with their states, and every name they go by."""

from __future__ import annotations

import json
from collections import defaultdict

from inama_id.domain.character import (
    ITEM_FORM,
    Character,
    CharacterId,
    Damage,
    FormGroup,
    ItemForm,
    Reliability,
    State,
    StateId,
    Tool,
    ToolId,
    answer_key,
)
from inama_id.store.labels import in_language
from inama_id.store.reference_db import ReferenceDb

_FORM_EFFORT = 5
"""Seconds to see what kind of thing an item is."""


class KeyStore:
    """Reads the key in one language; texts without a translation stay English."""

    def __init__(self, db: ReferenceDb) -> None:
        self._db = db

    def form_groups(self, language: str) -> tuple[FormGroup, ...]:
        """Return the headings of the grid of item forms with their forms, in order."""
        forms: dict[str, list[ItemForm]] = defaultdict(list)
        sql = "SELECT f.key, g.key, f.labels, f.hints FROM form f JOIN form_group g ON g.id = f.group_id ORDER BY f.id"
        for key, group, labels, hints in self._db.rows(sql):
            forms[group].append(
                ItemForm(StateId(key), in_language(labels, language), group, in_language(hints, language))
            )
        groups = self._db.rows("SELECT key, labels FROM form_group ORDER BY id")
        return tuple(FormGroup(key, in_language(labels, language), tuple(forms[key])) for key, labels in groups)

    def tools(self, language: str) -> tuple[Tool, ...]:
        """Return the tools an officer may have, in order."""
        rows = self._db.rows("SELECT key, labels, hints, common FROM tool ORDER BY id")
        return tuple(
            Tool(ToolId(key), in_language(labels, language), in_language(hints, language), bool(common))
            for key, labels, hints, common in rows
        )

    def characters(self, language: str, form_question: str) -> dict[CharacterId, Character]:
        """Return all characters by id: the item form first, asked in the words of ``form_question``."""
        states: dict[int, list[State]] = defaultdict(list)
        sql = "SELECT character_id, key, labels, hints, low, high, tells_nothing FROM state"
        for owner, key, labels, hints, low, high, silent in self._db.rows(f"{sql} ORDER BY character_id, position"):
            label, hint = in_language(labels, language), in_language(hints, language)
            states[owner].append(State(StateId(key), label, hint, low, high, bool(silent)))
        found = {ITEM_FORM: self._item_form(language, form_question)}
        for number, *columns in self._db.rows("SELECT * FROM character ORDER BY id"):
            key, questions, how_to_check, tools, effort, damage, reliability, unit, conditions = columns
            found[CharacterId(key)] = Character(
                id=CharacterId(key),
                question=in_language(questions, language),
                how_to_check=in_language(how_to_check, language),
                tools=tuple(ToolId(tool) for tool in tools.split()),
                effort=effort,
                damage=Damage(damage),
                reliability=Reliability(reliability),
                unit=unit,
                states=tuple(states[number]),
                when={
                    CharacterId(other): frozenset(map(StateId, allowed))
                    for other, allowed in json.loads(conditions).items()
                },
            )
        return found

    def characters_named(self, name: str) -> tuple[CharacterId, ...]:
        """Return the characters a name means, in any spelling; several where old names were shared."""
        rows = self._db.rows(
            "SELECT owner FROM key_name WHERE kind = 'character' AND folded = ? ORDER BY owner", (answer_key(name),)
        )
        return tuple(CharacterId(row[0]) for row in rows)

    def states_named(self, character_id: CharacterId, name: str) -> frozenset[StateId]:
        """Return the states of a character that a name means; an older, coarser name may mean several."""
        row = self._db.row(
            "SELECT stands_for FROM key_name WHERE kind = 'answer' AND owner = ? AND folded = ?",
            (character_id, answer_key(name)),
        )
        return frozenset(map(StateId, row[0].split())) if row else frozenset()

    def tool_named(self, name: str) -> ToolId | None:
        """Return the tool a name means, or None."""
        row = self._db.row("SELECT owner FROM key_name WHERE kind = 'tool' AND folded = ?", (answer_key(name),))
        return ToolId(row[0]) if row else None

    def _item_form(self, language: str, question: str) -> Character:
        forms = [form for group in self.form_groups(language) for form in group.forms]
        return Character(
            id=ITEM_FORM,
            question=question,
            how_to_check="",
            tools=(),
            effort=_FORM_EFFORT,
            damage=Damage.NONE,
            reliability=Reliability.HIGH,
            unit="",
            states=tuple(State(form.id, form.label, form.hint) for form in forms),
            when={},
        )
