"""Reads profiles and the vocabulary of identification. A field that cannot be read raises KeyError or ValueError."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from species_db.build import profile_records as p
from species_db.build.records import Content, Where
from species_db.build.yaml_source import document, listed, top_level

_PROFILE_FIELDS = {field.name for field in fields(p.ProfileRow)} - {"where"}
_CHARACTER_FIELDS = {
    "question", "how_to_check", "tools", "effort", "damage", "reliability", "unit", "when", "aliases", "states",
    "state_aliases",
}  # fmt: skip


def read_form_groups(root: Path, path: Path, content: Content) -> None:
    """Read the headings of the grid of item forms."""
    for where, key, value in top_level(root, path):
        content.form_groups.append(p.FormGroupRow(where, key, _labels(value)))


def read_forms(root: Path, path: Path, content: Content) -> None:
    """Read the item forms."""
    for where, key, value in top_level(root, path):
        research = [state for states in (value.get("states") or {}).values() for state in states]
        row = p.FormRow(
            where, key, value["group"], _labels(value), _hints(value), _texts(value, "aliases"), tuple(research)
        )
        content.forms.append(row)


def read_tools(root: Path, path: Path, content: Content) -> None:
    """Read the tools an officer may have."""
    for where, key, value in top_level(root, path):
        common = bool(value.get("common", False))
        content.tools.append(p.ToolRow(where, key, _labels(value), _hints(value), common, _texts(value, "aliases")))


def read_characters(root: Path, path: Path, content: Content) -> None:
    """Read characters and their states."""
    for where, key, value in top_level(root, path):
        content.characters.append(_character(where, key, value))


def read_translations(root: Path, path: Path, content: Content) -> None:
    """Read characters in the language that the folder is named by."""
    language = path.parent.parent.name
    for where, key, value in top_level(root, path):
        content.translations.append(
            p.TranslationRow(
                where=where,
                language=language,
                character=key,
                question=str(value.get("question", "")),
                how_to_check=str(value.get("how_to_check", "")),
                labels=_mapping(value, "states"),
                hints=_mapping(value, "hints"),
            )
        )


def read_profile(root: Path, path: Path, content: Content) -> None:
    """Read one profile; its file is named by its id."""
    value, places = document(root, path)
    where = places.get("id", Where(path.relative_to(root).as_posix(), 1))
    if unknown := value.keys() - _PROFILE_FIELDS:
        raise ValueError(f"unknown field {', '.join(sorted(unknown))}")
    if value["id"] != path.stem:
        raise ValueError(f"the profile in this file calls itself {value['id']}")
    content.profiles.append(
        p.ProfileRow(
            where=where,
            id=str(value["id"]),
            title=str(value["title"]),
            group=str(value["group"]),
            unlisted=str(value.get("unlisted", "")),
            forms=_texts(value, "forms"),
            taxa=tuple(_profile_taxon(place, item) for place, item in _items(value, places, "taxa")),
            terms=_texts(value, "terms"),
            hs=_texts(value, "hs"),
            tools=_texts(value, "tools"),
            weight=int(value.get("weight", 3)),
            names=_sets(value.get("names")),
            scores=_sets(value.get("scores")),
            cues=tuple(_cue(place, cue) for place, cue in _items(value, places, "cues")),
            look_alikes=tuple(_look_alike(place, item) for place, item in _items(value, places, "look_alikes")),
            inseparable=_mapping(value, "inseparable"),
            one_way=_mapping(value, "one_way"),
            risks=tuple(
                p.RiskRow(place, str(r["text"]), str(r["reference"])) for place, r in _items(value, places, "risks")
            ),
            drawing=_texts(value, "drawing"),
        )
    )


def read_ingredients(root: Path, path: Path, content: Content) -> None:
    """Read the ingredients of traditional medicines."""
    for where, value in listed(root, path):
        content.ingredients.append(
            p.IngredientRow(
                where=where,
                id=str(value["id"]),
                kind=str(value["kind"]),
                names=_sets(value["names"]),
                taxa=_texts(value, "taxa"),
                profiles=_texts(value, "profiles"),
                forms=_texts(value, "forms"),
                note=str(value.get("note", "")),
                references=references_of(value),
            )
        )


def read_rules(root: Path, path: Path, content: Content) -> None:
    """Read a file of documents/; its name is the kind of its rules."""
    for where, value in listed(root, path):
        body = {key: field for key, field in value.items() if key not in ("id", "reference")}
        content.rules.append(p.RuleRow(where, path.stem, str(value["id"]), references_of(value), body))


def references_of(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the reference ids of an item: one, or a list."""
    found = value["reference"]
    return tuple(map(str, found)) if isinstance(found, list) else (str(found),)


def _character(where: Where, key: str, value: Mapping[str, Any]) -> p.CharacterRow:
    if unknown := value.keys() - _CHARACTER_FIELDS:
        raise ValueError(f"unknown field {', '.join(sorted(unknown))}")
    return p.CharacterRow(
        where=where,
        id=key,
        question=str(value["question"]),
        how_to_check=str(value["how_to_check"]),
        tools=_texts(value, "tools"),
        effort=int(value["effort"]),
        damage=str(value.get("damage", "none")),
        reliability=str(value.get("reliability", "medium")),
        unit=str(value.get("unit", "")),
        when=_sets(value.get("when")),
        aliases=_texts(value, "aliases"),
        states=tuple(_state(str(id), state or {}) for id, state in value["states"].items()),
        state_aliases=_sets(value.get("state_aliases")),
    )


def _state(id: str, value: Mapping[str, Any]) -> p.StateRow:
    low, high = _number(value.get("low")), _number(value.get("high"))
    silent = bool(value.get("tells_nothing", False))
    return p.StateRow(id, str(value["label"]), str(value.get("hint") or ""), low, high, silent)


def _profile_taxon(where: Where, value: Mapping[str, Any]) -> p.ProfileTaxonRow:
    return p.ProfileTaxonRow(where, str(value["taxon"]), str(value.get("note", "")), bool(value.get("rest", False)))


def _cue(where: Where, value: Mapping[str, Any]) -> p.CueRow:
    return p.CueRow(
        where=where,
        text=str(value["text"]),
        strength=str(value["strength"]),
        character=str(value.get("character", "")),
        states=_texts(value, "states"),
        tools=_texts(value, "tools"),
        reference=str(value["reference"]),
    )


def _look_alike(where: Where, value: Mapping[str, Any]) -> p.LookAlikeRow:
    listed_flag = value.get("listed")
    return p.LookAlikeRow(
        where=where,
        profile=str(value.get("profile", "")),
        what=str(value.get("what", "")),
        listed=None if listed_flag is None else bool(listed_flag),
        tell_apart=str(value["tell_apart"]),
        reference=str(value["reference"]),
    )


def _items(
    value: Mapping[str, Any], places: Mapping[str, Where], key: str
) -> Iterator[tuple[Where, Mapping[str, Any]]]:
    for number, item in enumerate(value.get(key) or ()):
        if not isinstance(item, dict):
            raise ValueError(f"item {number + 1} of {key} must be a mapping")
        yield places[f"{key}.{number}"], item


def _labels(value: Mapping[str, Any]) -> p.Labels:
    return {language: str(value[language]) for language in ("en", "fr", "es") if value.get(language)}


def _hints(value: Mapping[str, Any]) -> p.Labels:
    return {lang: str(value[f"hint_{lang}"]) for lang in ("en", "fr", "es") if value.get(f"hint_{lang}")}


def _texts(value: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = value.get(key) or ()
    if isinstance(found, str):
        raise ValueError(f"{key} must be a list")
    return tuple(map(str, found))


def _sets(value: Mapping[str, Any] | None) -> dict[str, tuple[str, ...]]:
    return {str(key): _texts({"x": members}, "x") for key, members in (value or {}).items()}


def _mapping(value: Mapping[str, Any], key: str) -> dict[str, str]:
    return {str(k): str(v) for k, v in (value.get(key) or {}).items()}


def _number(value: Any) -> float | None:
    return None if value is None else float(value)
