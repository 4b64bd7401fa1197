"""Profiles and the vocabulary of identification as typed records; each knows the file and line it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from species_db.build.records import Where

Labels = Mapping[str, str]
"""Text by language code; English is always there."""


@dataclass(frozen=True, slots=True)
class FormGroupRow:
    where: Where
    id: str
    labels: Labels


@dataclass(frozen=True, slots=True)
class FormRow:
    """An item form; ``aliases`` are words for it, ``research`` names of the states it once had in a group's key."""

    where: Where
    id: str
    group: str
    labels: Labels
    hints: Labels
    aliases: tuple[str, ...]
    research: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToolRow:
    where: Where
    id: str
    labels: Labels
    hints: Labels
    common: bool
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StateRow:
    id: str
    label: str
    hint: str
    low: float | None
    high: float | None
    tells_nothing: bool


@dataclass(frozen=True, slots=True)
class CharacterRow:
    """A question of the key; ``state_aliases`` maps other names of answers to the states they stand for."""

    where: Where
    id: str
    question: str
    how_to_check: str
    tools: tuple[str, ...]
    effort: int
    damage: str
    reliability: str
    unit: str
    when: Mapping[str, tuple[str, ...]]
    aliases: tuple[str, ...]
    states: tuple[StateRow, ...]
    state_aliases: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class TranslationRow:
    """A character in another language; what is empty stays English."""

    where: Where
    language: str
    character: str
    question: str
    how_to_check: str
    labels: Mapping[str, str]
    """By state."""
    hints: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CueRow:
    where: Where
    text: str
    strength: str
    character: str
    states: tuple[str, ...]
    tools: tuple[str, ...]
    reference: str


@dataclass(frozen=True, slots=True)
class LookAlikeRow:
    """``profile`` is empty where only words (``what``) describe the look-alike; ``listed`` belongs to those."""

    where: Where
    profile: str
    what: str
    listed: bool | None
    tell_apart: str
    reference: str


@dataclass(frozen=True, slots=True)
class RiskRow:
    where: Where
    text: str
    reference: str


@dataclass(frozen=True, slots=True)
class ProfileTaxonRow:
    """``rest``: only what no entry of a lower taxon covers, as those have profiles of their own."""

    where: Where
    taxon: str
    note: str
    rest: bool


@dataclass(frozen=True, slots=True)
class ProfileRow:
    where: Where
    id: str
    title: str
    group: str
    unlisted: str
    forms: tuple[str, ...]
    taxa: tuple[ProfileTaxonRow, ...]
    terms: tuple[str, ...]
    hs: tuple[str, ...]
    tools: tuple[str, ...]
    weight: int
    names: Mapping[str, tuple[str, ...]]
    scores: Mapping[str, tuple[str, ...]]
    cues: tuple[CueRow, ...]
    look_alikes: tuple[LookAlikeRow, ...]
    inseparable: Mapping[str, str]
    one_way: Mapping[str, str]
    risks: tuple[RiskRow, ...]
    drawing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IngredientRow:
    """An ingredient of traditional medicine: its names by language, and the profiles and taxa it leads to."""

    where: Where
    id: str
    kind: str
    names: Mapping[str, tuple[str, ...]]
    taxa: tuple[str, ...]
    profiles: tuple[str, ...]
    forms: tuple[str, ...]
    note: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """An item of a file under documents/: ``body`` holds every field but id and reference."""

    where: Where
    kind: str
    id: str
    references: tuple[str, ...]
    body: Mapping[str, object]
