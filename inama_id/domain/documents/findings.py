"""What a check has to say: three levels, and the rules that the sentences come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Level(StrEnum):
    """How much a finding weighs; the values are part of the command line's contract."""

    CONTRADICTION = "contradiction"
    """What the paper says cannot all be true, or a rule of the Convention forbids it."""
    ASK_AUTHORITY = "ask_authority"
    """Only the Management Authority can tell."""
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class PermitRule:
    """One thing that can be wrong, as ``content/documents/permit-rules.yaml`` describes it.

    ``text`` is the sentence that is told, with words in braces that the paper fills in; the code lists are the facts
    that the rule works with.
    """

    id: str
    subject: str
    level: Level
    boxes: tuple[str, ...]
    title: str
    text: str
    provision: str
    reference_ids: tuple[str, ...]
    sources: frozenset[str]
    terms: frozenset[str]
    months: int | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that found something, with the words that fill in its sentence."""

    rule: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One plain sentence about a paper; ``line`` counts its lines of goods from 0, None for the whole paper."""

    level: Level
    rule: str
    text: str
    boxes: tuple[str, ...]
    line: int | None
    provision: str
    reference_ids: tuple[str, ...]


def permit_rule(id: str, body: Mapping[str, Any], references: Sequence[str]) -> PermitRule:
    """Read a rule from its content form; raises KeyError or ValueError where a field cannot be read."""
    return PermitRule(
        id=id,
        subject=str(body["subject"]),
        level=Level(body["level"]),
        boxes=tuple(str(box) for box in body["boxes"]),
        title=str(body["title"]),
        text=str(body["text"]),
        provision=str(body["provision"]),
        reference_ids=tuple(references),
        sources=frozenset(body.get("sources", ())),
        terms=frozenset(body.get("terms", ())),
        months=body.get("months"),
    )


def told(rule: PermitRule, hit: Hit, line: int | None = None) -> Finding:
    """Put a hit into its sentence; raises KeyError where a word is missing."""
    return Finding(
        level=rule.level,
        rule=rule.id,
        text=rule.text.format_map(hit.values),
        boxes=(hit.values["box"],) if "box" in hit.values else rule.boxes,
        line=line,
        provision=rule.provision,
        reference_ids=rule.reference_ids,
    )
