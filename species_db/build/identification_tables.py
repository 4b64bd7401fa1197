"""Rows of the tables of identification and documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from species_db.build import profile_records as p
from species_db.build.canonical import as_json
from species_db.build.key_names import key_names
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
    yield "character", _characters(content, character_ids)
    yield "state", _states(content, character_ids)
    yield "key_name", key_names(content)
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


def _characters(content: Content, ids: Mapping[str, int]) -> Iterator[Row]:
    translations = _translations(content)
    for row in content.characters:
        others = translations.get(row.id, ())
        yield {
            "id": ids[row.id],
            "key": row.id,
            "questions": as_json(_texts(row.question, {t.language: t.question for t in others})),
            "how_to_check": as_json(_texts(row.how_to_check, {t.language: t.how_to_check for t in others})),
            "tools": " ".join(row.tools),
            "effort": row.effort,
            "damage": row.damage,
            "reliability": row.reliability,
            "unit": row.unit,
            "conditions": as_json(row.when),
        }


def _states(content: Content, ids: Mapping[str, int]) -> Iterator[Row]:
    translations = _translations(content)
    for character in content.characters:
        others = translations.get(character.id, ())
        for position, state in enumerate(character.states):
            yield {
                "character_id": ids[character.id],
                "position": position,
                "key": state.id,
                "labels": as_json(_texts(state.label, {t.language: t.labels.get(state.id, "") for t in others})),
                "hints": as_json(_texts(state.hint, {t.language: t.hints.get(state.id, "") for t in others})),
                "low": state.low,
                "high": state.high,
                "tells_nothing": int(state.tells_nothing),
            }


def _translations(content: Content) -> Mapping[str, Sequence[p.TranslationRow]]:
    found: dict[str, list[p.TranslationRow]] = {}
    for row in content.translations:
        found.setdefault(row.character, []).append(row)
    return found


def _texts(english: str, others: Mapping[str, str]) -> dict[str, str]:
    """Return a text by language; what is not translated is left out."""
    return {language: text for language, text in {"en": english, **others}.items() if text}


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
            own | {"position": n, "taxon_id": taxon_ids[t.taxon], "note": t.note, "rest": int(t.rest)}
            for n, t in enumerate(row.taxa)
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
