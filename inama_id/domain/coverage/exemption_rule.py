"""Exemptions and principles as ``species_db/content/documents/exemptions.yaml`` holds them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Effect(StrEnum):
    """What follows where an exemption holds."""

    NOT_COVERED = "not-covered"
    """The Convention does not apply to the specimen."""
    NO_DOCUMENT = "no-document"
    """The Convention asks for no document."""
    OTHER_DOCUMENT = "other-document"
    """Another document takes the place of the permit."""
    PRINCIPLE = "principle"
    """No exemption: a rule the reasons cite."""
    DOMESTICATED_FORMS = "domesticated-forms"
    """No exemption: names the taxa that have a domesticated form."""


@dataclass(frozen=True, slots=True)
class PersonalLimit:
    """How much one person may carry: amounts with their units; goods are compared in the unit they are measured in."""

    amounts: tuple[tuple[float, str], ...]
    all_of: bool
    """Whether every amount must be known and kept (3 shells and 3 kg), not only one."""
    pair_is_one: bool
    """Whether two matching halves count as one."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Facts that together take an exemption away, for specimens of some Appendices."""

    appendices: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExemptionRule:
    """One exemption or principle; the head of its file documents the fields."""

    id: str
    effect: Effect
    text: str
    base: str
    taxa: tuple[str, ...]
    terms: tuple[str, ...]
    parts: tuple[str, ...]
    kind: tuple[str, ...]
    """Facts that tell such goods from others of the same term."""
    appendices: tuple[str, ...]
    claim: tuple[str, ...]
    needs: tuple[str, ...]
    bars: tuple[Bar, ...]
    limit: PersonalLimit | None
    document: str
    questions: Mapping[str, str]
    reference_ids: tuple[str, ...]


def read_exemption(id: str, body: Mapping[str, Any], reference_ids: Iterable[str], language: str) -> ExemptionRule:
    """Read a rule from its content form; raises KeyError or ValueError where a field cannot be read."""
    limit = body.get("limit")
    return ExemptionRule(
        id=id,
        effect=Effect(body["effect"]),
        text=_worded(body, language),
        base=str(body.get("base", "")),
        taxa=_texts(body, "taxa"),
        terms=_texts(body, "terms"),
        parts=_texts(body, "parts"),
        kind=_texts(body, "kind"),
        appendices=_texts(body, "appendices"),
        claim=_texts(body, "claim"),
        needs=_texts(body, "needs"),
        bars=tuple(Bar(_texts(bar, "appendices"), _texts(bar, "facts")) for bar in body.get("unless", ())),
        limit=_limit(limit) if limit else None,
        document=_worded(body["document"], language) if "document" in body else "",
        questions={fact: _worded(words, language) for fact, words in body.get("questions", {}).items()},
        reference_ids=tuple(reference_ids),
    )


def _limit(body: Mapping[str, Any]) -> PersonalLimit:
    amounts = tuple((float(one["amount"]), str(one["unit"])) for one in body["each"])
    return PersonalLimit(amounts, bool(body.get("all_of")), bool(body.get("pair_is_one")))


def _worded(body: Mapping[str, Any], language: str) -> str:
    return str(body.get(language) or body["en"])


def _texts(body: Mapping[str, Any], field: str) -> tuple[str, ...]:
    return tuple(map(str, body.get(field, ())))
