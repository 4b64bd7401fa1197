"""Annotations of the Appendices as rules: what an entry covers, what not, and how its trade is limited.

``content/annotations.yaml`` documents every field. The program writes its sentences (``annotation_text``) from these
values alone, so that a sentence cannot say what the rule does not hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class AnnotationKind(StrEnum):
    """What an annotation does to its entry."""

    PARTS = "parts"
    """Says which parts and derivatives the entry covers."""
    QUOTA = "quota"
    EXEMPTION = "exemption"
    """Names specimens that the Convention does not apply to."""
    POPULATION = "population"
    """An Appendix II entry made for certain kinds of trade only."""
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Selector:
    """Picks specimens; every field that is not empty must hold. Parts and conditions are ids of terms."""

    part: str = ""
    taxa: tuple[str, ...] = ()
    exporters: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """A quantity per shipment, container or item; ``at_least`` and ``at_most`` exclude each other."""

    at_least: float | None
    at_most: float | None
    unit: str
    per: str
    measured: str


@dataclass(frozen=True, slots=True)
class Item:
    """Specimens that a rule takes out of an entry or allows trade in."""

    selector: Selector
    names: tuple[str, ...] = ()
    unless: tuple[Selector, ...] = ()
    movement: str = ""
    purposes: tuple[str, ...] = ()
    limit: Limit | None = None
    countries: tuple[str, ...] = ()
    until: str = ""


@dataclass(frozen=True, slots=True)
class Quota:
    """How much may be exported; ``quota`` is None where the exporting country tells a figure each year."""

    quota: float | None
    unit: str
    period: str
    taxa: tuple[str, ...]
    countries: tuple[str, ...]
    specimens: tuple[str, ...]
    conditions: tuple[str, ...]
    until: str


@dataclass(frozen=True, slots=True)
class Instead:
    """Specimens that another annotation decides."""

    selector: Selector
    annotation: str


@dataclass(frozen=True, slots=True)
class AnnotationRule:
    """One annotation. ``covers`` is None for all parts and derivatives."""

    id: str
    kind: AnnotationKind
    covers: tuple[str, ...] | None
    excludes: tuple[Item, ...]
    instead: tuple[Instead, ...]
    allowed: tuple[Item, ...]
    all_others_as: str
    treated_as: str
    quotas: tuple[Quota, ...]
    definitions: tuple[str, ...]
    effective_from: str
    effective_to: str
    doubt: str


@dataclass(frozen=True, slots=True)
class AnnotationText:
    """An annotation in plain words of one language, made from its rule."""

    id: str
    summary: str
    covered: tuple[str, ...]
    not_covered: tuple[str, ...]
    limits: tuple[str, ...]
    """Quotas, and how specimens are treated that are not named."""
    definitions: tuple[tuple[str, str], ...]
    """Terms with their meaning."""
    reference_id: str
    doubt: str


def annotation_rule(data: Mapping[str, Any]) -> AnnotationRule:
    """Read a rule from its content form; raises KeyError or ValueError where a field cannot be read."""
    covers = data.get("covers", "all")
    return AnnotationRule(
        id=str(data["id"]),
        kind=AnnotationKind(data["kind"]),
        covers=None if covers == "all" else tuple(covers),
        excludes=tuple(_item(item) for item in data.get("excludes", ())),
        instead=tuple(Instead(_selector(item), str(item["annotation"])) for item in data.get("instead", ())),
        allowed=tuple(_item(item) for item in data.get("allowed", ())),
        all_others_as=data.get("all_others_as", ""),
        treated_as=data.get("treated_as", ""),
        quotas=tuple(_quota(quota) for quota in data.get("quotas", ())),
        definitions=tuple(data.get("definitions", ())),
        effective_from=str(data.get("effective_from", "")),
        effective_to=str(data.get("effective_to", "")),
        doubt=data.get("doubt", ""),
    )


def _selector(data: Mapping[str, Any]) -> Selector:
    return Selector(
        part=data.get("part", ""),
        taxa=tuple(data.get("of", ())),
        exporters=tuple(data.get("exporter", ())),
        origins=tuple(data.get("origin", ())),
        conditions=tuple(data.get("only_if", ())),
    )


def _item(data: Mapping[str, Any]) -> Item:
    limit = data.get("limit")
    return Item(
        selector=_selector(data),
        names=tuple(data.get("names", ())),
        unless=tuple(_selector(selector) for selector in data.get("unless", ())),
        movement=data.get("movement", ""),
        purposes=tuple(data.get("purposes", ())),
        limit=_limit(limit) if limit else None,
        countries=tuple(data.get("countries", ())),
        until=str(data.get("until", "")),
    )


def _limit(data: Mapping[str, Any]) -> Limit:
    return Limit(data.get("at_least"), data.get("at_most"), data["unit"], data["per"], data.get("measured", ""))


def _quota(data: Mapping[str, Any]) -> Quota:
    return Quota(
        quota=None if data["quota"] == "notified" else float(data["quota"]),
        unit=data.get("unit", ""),
        period=data.get("period", ""),
        taxa=tuple(data.get("taxa", ())),
        countries=tuple(data.get("countries", ())),
        specimens=tuple(data.get("specimens", ())),
        conditions=tuple(data.get("only_if", ())),
        until=str(data.get("until", "")),
    )
