"""Risk indicators: signs that a shipment, traveller or paper deserves a closer look, and what they lead to.

There is no score: advice is a threshold that was reached, with the signs that reached it. The signs and the thresholds
stand in ``content/documents/risk-indicators.yaml``, each with its reference.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Setting(StrEnum):
    """Where the officer stands."""

    SEA_CONTAINER = "sea-container"
    AIR_CARGO = "air-cargo"
    PASSENGER = "passenger"
    POST = "post"
    DOCUMENTS = "documents"


class Strength(StrEnum):
    """How far a sign alone carries."""

    DECISIVE = "decisive"
    STRONG = "strong"
    WEAK = "weak"


class Action(StrEnum):
    """What is advised, the strongest first."""

    EXAMINE = "examine"
    LOOK_CLOSER = "look-closer"
    NO_SIGN = "no-sign"
    """Nothing on the list was seen; that is no proof that all is well."""


@dataclass(frozen=True, slots=True)
class RiskIndicator:
    """One sign. ``groups`` and the routes are empty where it is not bound to certain goods or countries."""

    id: str
    text: str
    why: str
    next: str
    """What to do about it."""
    strength: Strength
    settings: frozenset[Setting]
    groups: frozenset[str]
    """Ids of groups of item forms."""
    exporters: frozenset[str]
    importers: frozenset[str]
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SafetyLine:
    """What comes before any check."""

    id: str
    text: str
    settings: frozenset[Setting]
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Threshold:
    """``at_least`` signs of a strength lead to an action; ``strength`` None counts all signs alike."""

    id: str
    action: Action
    at_least: int
    strength: Strength | None
    because: str
    own_judgement: bool
    """Whether no source gives the number."""
    reference_ids: tuple[str, ...]

    def reached_by(self, seen: Sequence[RiskIndicator]) -> bool:
        """Whether the signs seen are enough."""
        return len(self.counted(seen)) >= self.at_least

    def counted(self, seen: Sequence[RiskIndicator]) -> tuple[RiskIndicator, ...]:
        """Return those of the signs that count towards this threshold."""
        return tuple(sign for sign in seen if self.strength in (None, sign.strength))


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known before the check: where, which goods, from and to which country; empty where not known."""

    setting: Setting
    group: str = ""
    exporter: str = ""
    importer: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """The signs that fit a situation, with what stands above and below them."""

    situation: Situation
    safety: tuple[SafetyLine, ...]
    indicators: tuple[RiskIndicator, ...]
    thresholds: tuple[Threshold, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """What the signs seen lead to, and why."""

    action: Action
    threshold: Threshold | None
    """The threshold that was reached; None when no sign was seen."""
    reasons: tuple[RiskIndicator, ...]
    """The signs seen, the strongest first."""
    asked: int
    """How many signs were on the list."""


def fits(indicator: RiskIndicator, situation: Situation) -> bool:
    """Whether a sign belongs on the list of a situation.

    What is not known excludes nothing but routes: a sign of a route is asked only where both ends fit, because
    elsewhere it could not be seen.
    """
    if situation.setting not in indicator.settings:
        return False
    if indicator.groups and situation.group and situation.group not in indicator.groups:
        return False
    ends = ((indicator.exporters, situation.exporter), (indicator.importers, situation.importer))
    return all(not countries or country in countries for countries, country in ends)


def checklist(
    situation: Situation,
    indicators: Sequence[RiskIndicator],
    thresholds: Sequence[Threshold],
    safety: Sequence[SafetyLine],
) -> Checklist:
    """Return the list for a situation: signs of the goods at hand first, then by strength, then in content order."""
    fitting = [indicator for indicator in indicators if fits(indicator, situation)]
    order = list(Strength)

    def rank(indicator: RiskIndicator) -> tuple[bool, int]:
        return situation.group not in indicator.groups, order.index(indicator.strength)

    return Checklist(
        situation,
        tuple(line for line in safety if situation.setting in line.settings),
        tuple(sorted(fitting, key=rank)),
        tuple(thresholds),
    )


def assess(checked: Collection[str], indicators: Sequence[RiskIndicator], thresholds: Sequence[Threshold]) -> Advice:
    """Return what the signs seen lead to: the first threshold, from the top, that they reach.

    ``checked`` are ids of indicators; ids that are not on the list count for nothing.
    """
    order = list(Strength)
    seen = [indicator for indicator in indicators if indicator.id in checked]
    reasons = tuple(sorted(seen, key=lambda indicator: order.index(indicator.strength)))
    reached = next((threshold for threshold in thresholds if threshold.reached_by(reasons)), None)
    return Advice(reached.action if reached else Action.NO_SIGN, reached, reasons, len(indicators))


def risk_indicator(id: str, body: Mapping[str, Any], references: Sequence[str]) -> RiskIndicator:
    """Read an indicator; raises KeyError or ValueError where a field cannot be read."""
    route = body.get("route", {})
    return RiskIndicator(
        id=id,
        text=str(body["text"]),
        why=str(body["why"]),
        next=str(body["next"]),
        strength=Strength(body["strength"]),
        settings=_settings(body),
        groups=frozenset(body.get("groups", ())),
        exporters=frozenset(route.get("from", ())),
        importers=frozenset(route.get("to", ())),
        reference_ids=tuple(references),
    )


def safety_line(id: str, body: Mapping[str, Any], references: Sequence[str]) -> SafetyLine:
    """Read a safety line; without settings it stands on every list."""
    return SafetyLine(id, str(body["text"]).strip(), _settings(body), tuple(references))


def threshold(id: str, body: Mapping[str, Any], references: Sequence[str]) -> Threshold:
    """Read a threshold; raises KeyError or ValueError where a field cannot be read."""
    return Threshold(
        id=id,
        action=Action(body["advice"]),
        at_least=int(body["at_least"]),
        strength=None if body["strength"] == "any" else Strength(body["strength"]),
        because=str(body["because"]),
        own_judgement=bool(body["own_judgement"]),
        reference_ids=tuple(references),
    )


def _settings(body: Mapping[str, Any]) -> frozenset[Setting]:
    return frozenset(Setting(setting) for setting in body.get("settings", Setting))
