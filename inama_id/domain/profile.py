"""Profiles: kinds of item from one group of taxa, as an officer meets them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from inama_id.domain.character import CharacterId, StateId, ToolId
from inama_id.domain.listing import Appendix, combined
from inama_id.domain.reference import Reference
from inama_id.domain.taxon import TaxonId, TaxonLine

ProfileId = NewType("ProfileId", str)


class Strength(StrEnum):
    """How far a cue alone carries."""

    DIAGNOSTIC = "diagnostic"
    STRONG = "strong"
    SUPPORTIVE = "supportive"


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to look for, in words; ``character`` and ``states`` tie it to the key where it is scored there."""

    text: str
    strength: Strength
    character: CharacterId | None
    states: frozenset[StateId]
    tools: tuple[ToolId, ...]
    reference_id: str


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Something the item is mistaken for. ``profile_id`` is None where no profile describes it."""

    what: str
    profile_id: ProfileId | None
    listed: bool | None
    """Only for a look-alike without profile, as its reference has it; None when not known."""
    tell_apart: str
    reference_id: str


@dataclass(frozen=True, slots=True)
class ProfileTaxon:
    """A taxon the item may come from; its Appendix always comes from the listings."""

    taxon_id: TaxonId
    note: str
    rest: bool = False
    """Only what is left of it when the lower taxa with entries of their own are taken away."""


@dataclass(frozen=True, slots=True)
class TradeName:
    """What the item is called in trade."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class RiskNote:
    """How the item is hidden, declared or faked, with its reference."""

    text: str
    reference_id: str


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything held about one kind of item."""

    id: ProfileId
    title: str
    unlisted: str
    """What it is made of when no taxon stands behind it (plastic, bone of cattle); empty otherwise."""
    forms: tuple[StateId, ...]
    taxa: tuple[ProfileTaxon, ...]
    weight: int
    """How often customs meet it: 1 rarely to 9 all the time."""
    scores: Mapping[CharacterId, frozenset[StateId]]
    cues: tuple[Cue, ...]
    look_alikes: tuple[LookAlike, ...]
    inseparable: Mapping[ProfileId, str]
    """Profiles that nothing in the key separates from this one, each with the reason."""
    tools: tuple[ToolId, ...]
    trade_names: tuple[TradeName, ...]
    terms: tuple[str, ...]
    """CITES trade-term codes."""
    hs: tuple[str, ...]
    """Headings and subheadings of the Harmonized System 2022."""
    risks: tuple[RiskNote, ...]
    drawing: tuple[str, ...]
    """What the plate of the item shows, line by line."""


@dataclass(frozen=True, slots=True)
class LegalOutcome:
    """What the law says of all taxa of a profile on a day.

    ``answer`` is the Appendix label (``I``, ``II``, ``I/II`` ...), ``not listed``, or a label ending in ``/not listed``
    where some taxa or populations are listed and others are not; ``appendix`` is its first part alone, or None.
    ``listed`` is None where only some are listed.
    """

    answer: str
    appendix: str | None
    listed: bool | None


NOT_LISTED = "not listed"


def legal_outcome(taxa: Iterable[TaxonLine], partly: Container[TaxonId] = ()) -> LegalOutcome:
    """Sum up what the Appendices say of the taxa of a profile; no taxa at all means that nothing is listed.

    Of the taxa in ``partly`` only some populations are covered.
    """
    lines = tuple(taxa)
    labels = [label for line in lines for label in (line.appendix, line.below) if label]
    appendix = combined(Appendix(part) for label in labels for part in label.split("/"))
    if appendix is None:
        return LegalOutcome(NOT_LISTED, None, listed=False)
    if any(line.appendix is None or line.id in partly for line in lines):
        return LegalOutcome(f"{appendix}/{NOT_LISTED}", appendix, listed=None)
    return LegalOutcome(appendix, appendix, listed=True)


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """One profile in a list."""

    id: ProfileId
    title: str
    outcome: LegalOutcome


@dataclass(frozen=True, slots=True)
class ProfileSheet:
    """A profile with what the other content adds on a day.

    ``others`` holds the look-alikes and inseparable profiles by id, ``references`` everything cited, by id.
    """

    profile: Profile
    on: date
    outcome: LegalOutcome
    taxa: tuple[TaxonLine, ...]
    others: Mapping[ProfileId, ProfileLine]
    references: Mapping[str, Reference]
