"""Rows of the tables of identification and documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from inama_id.domain.character import ITEM_FORM, answer_key
from species_db.build import profile_records as p
from species_db.build.canonical import as_json
from species_db.build.records import Content

Row = dict[str, Any]
Table = tuple[str, Iterable[Row]]


def tables(content: Content, taxon_ids: Mapping[str, int], reference_ids: Mapping[str, int]) -> Iterator[Table]:
    """Yield every table with its rows, in the order they are to be written."""
    group_ids = {group.id: number for number, group in enumerate(content.form_groups, 1)}
    character_ids = {row.id: number for number, row in enumerate(content.characters, 1)}
    profiles = sorted(content.profiles, key=lambda row: row.id)
    profile_ids = {row.id: number for number, row in enumerate(profiles, 1)}
    yield "form_group", ({"id": group_ids[g.id], "key": g.id, "labels": as_json(g.labels)} for g in content.form_groups)
    yield "form", _forms(content.forms, group_ids)
    yield "tool", _tools(content.tools)
    yield "character", _characters(content.characters, character_ids)
    yield "state", _states(content.characters, character_ids)
    yield "key_name", _key_names(content)
    yield "profile", _profiles(profiles, profile_ids)
    yield from _parts(profiles, profile_ids, taxon_ids, reference_ids, character_ids).items()
    yield "inseparable", _inseparable(profiles, profile_ids)
    yield "ingredient", _ingredients(content.ingredients)
    yield "rule", _rules(content.rules)


def _forms(forms: Iterable[p.FormRow], group_ids: Mapping[str, int]) -> Iterator[Row]:
    for number, form in enumerate(forms, 1):
        labels, hints = as_json(form.labels), as_json(form.hints)
        yield {"id": number, "key": form.id, "group_id": group_ids[form.group], "labels": labels, "hints": hints}


def _tools(tools: Iterable[p.ToolRow]) -> Iterator[Row]:
    for number, tool in enumerate(tools, 1):
        labels, hints = as_json(tool.labels), as_json(tool.hints)
        yield {"id": number, "key": tool.id, "labels": labels, "hints": hints, "common": int(tool.common)}


def _characters(characters: Iterable[p.CharacterRow], ids: Mapping[str, int]) -> Iterator[Row]:
    for row in characters:
        yield {
            "id": ids[row.id],
            "key": row.id,
            "questions": as_json(row.questions),
            "how_to_check": as_json(row.how_to_check),
            "tools": " ".join(row.tools),
            "effort": row.effort,
            "damage": row.damage,
            "reliability": row.reliability,
            "unit": row.unit,
            "conditions": as_json(row.when),
        }


def _states(characters: Iterable[p.CharacterRow], ids: Mapping[str, int]) -> Iterator[Row]:
    for character in characters:
        for position, state in enumerate(character.states):
            yield {
                "character_id": ids[character.id],
                "position": position,
                "key": state.id,
                "labels": as_json(state.labels),
                "hints": as_json(state.hints),
                "low": state.low,
                "high": state.high,
            }


def _key_names(content: Content) -> Iterator[Row]:
    """Yield every name by which the command line and the search know forms, tools, characters and answers."""
    found: dict[tuple[str, str, str], list[str]] = {}

    def add(kind: str, owner: str, names: Iterable[str], stands_for: Iterable[str]) -> None:
        for name in names:
            known = found.setdefault((kind, answer_key(name), owner), [])
            known += [one for one in stands_for if one not in known]

    for form in content.forms:
        add("answer", ITEM_FORM, (form.id, *form.labels.values(), *form.aliases, *form.research), [form.id])
    add("character", ITEM_FORM, (ITEM_FORM, "object_kind", "item_kind", "item_form"), [ITEM_FORM])
    for tool in content.tools:
        add("tool", tool.id, (tool.id, *tool.labels.values(), *tool.aliases), [tool.id])
    for character in content.characters:
        add("character", character.id, (character.id, *character.aliases), [character.id])
        for state in character.states:
            add("answer", character.id, (state.id, *state.labels.values()), [state.id])
        for name, states in character.state_aliases.items():
            add("answer", character.id, [name], states)
    for (kind, folded, owner), stands_for in sorted(found.items()):
        yield {"kind": kind, "owner": owner, "folded": folded, "stands_for": " ".join(stands_for)}


def _profiles(profiles: Iterable[p.ProfileRow], ids: Mapping[str, int]) -> Iterator[Row]:
    for row in profiles:
        yield {
            "id": ids[row.id],
            "key": row.id,
            "title": row.title,
            "subject": row.group,
            "unlisted": row.unlisted,
            "forms": " ".join(row.forms),
            "tools": " ".join(row.tools),
            "terms": " ".join(row.terms),
            "hs": " ".join(row.hs),
            "weight": row.weight,
            "drawing": as_json(row.drawing),
        }


def _parts(
    profiles: Iterable[p.ProfileRow],
    ids: Mapping[str, int],
    taxon_ids: Mapping[str, int],
    reference_ids: Mapping[str, int],
    character_ids: Mapping[str, int],
) -> dict[str, list[Row]]:
    """Return the tables whose rows belong to one profile each."""
    found: dict[str, list[Row]] = {
        name: [] for name in ("profile_taxon", "score", "cue", "look_alike", "trade_name", "risk_note")
    }
    for row in profiles:
        own = {"profile_id": ids[row.id]}
        found["profile_taxon"] += (
            own | {"position": n, "taxon_id": taxon_ids[t.taxon], "note": t.note} for n, t in enumerate(row.taxa)
        )
        found["score"] += (
            own | {"character_id": character_ids[character], "states": " ".join(states)}
            for character, states in row.scores.items()
        )
        found["cue"] += (
            own
            | {"position": n, "text": c.text, "strength": c.strength, "character": c.character}
            | {"states": " ".join(c.states), "tools": " ".join(c.tools), "reference_id": reference_ids[c.reference]}
            for n, c in enumerate(row.cues)
        )
        found["look_alike"] += (
            own
            | {"position": n, "other_id": ids.get(a.profile), "what": a.what, "tell_apart": a.tell_apart}
            | {"listed": a.listed if a.listed is None else int(a.listed), "reference_id": reference_ids[a.reference]}
            for n, a in enumerate(row.look_alikes)
        )
        names = [(text, language) for language, texts in row.names.items() for text in texts]
        found["trade_name"] += (
            own | {"position": n, "text": text, "language": language} for n, (text, language) in enumerate(names)
        )
        found["risk_note"] += (
            own | {"position": n, "text": risk.text, "reference_id": reference_ids[risk.reference]}
            for n, risk in enumerate(row.risks)
        )
    return found


def _inseparable(profiles: Iterable[p.ProfileRow], ids: Mapping[str, int]) -> Iterator[Row]:
    pairs: dict[tuple[int, int], str] = {}
    for row in profiles:
        for id, reason in row.inseparable.items():
            pairs[ids[row.id], ids[id]] = reason
            pairs.setdefault((ids[id], ids[row.id]), reason)
    for (profile, other), reason in sorted(pairs.items()):
        yield {"profile_id": profile, "other_id": other, "reason": reason}


def _ingredients(ingredients: Iterable[p.IngredientRow]) -> Iterator[Row]:
    for number, row in enumerate(ingredients, 1):
        yield {
            "id": number,
            "key": row.id,
            "kind": row.kind,
            "names": as_json(row.names),
            "taxa": " ".join(row.taxa),
            "profiles": " ".join(row.profiles),
            "forms": " ".join(row.forms),
            "note": row.note,
            "references": " ".join(row.references),
        }


def _rules(rules: Iterable[p.RuleRow]) -> Iterator[Row]:
    for position, row in enumerate(rules):
        body, references = as_json(row.body), " ".join(row.references)
        yield {"kind": row.kind, "key": row.id, "position": position, "body": body, "references": references}
