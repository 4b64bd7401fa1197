"""After-the-find cards: safety, first care, packing, sampling, photographs and whom to call, chosen by the item.

The cards stand in ``content/documents/find-cards.yaml``; the contacts an agency fills in are named in
``agency-fields.yaml``, their values belong to the user's settings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TOPICS = ("temperature", "water", "food", "quiet")
"""What first care is told about, the most urgent first."""


class State(StrEnum):
    """Whether the find lives; ``ANY`` for cards and lines that hold for both."""

    LIVE = "live"
    DEAD = "dead"
    ANY = "any"


class Size(StrEnum):
    """How large a live animal is."""

    SMALL = "small"
    """Fits a shoe box."""
    MEDIUM = "medium"
    """Fits a pet crate."""
    LARGE = "large"


class FieldKind(StrEnum):
    """What an agency enters."""

    CONTACT = "contact"
    """A name, a telephone number and hours."""
    PLACE = "place"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Care:
    """First care of what lives; ``topic`` is one of ``TOPICS``."""

    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class FindCard:
    """One card. ``only_if`` names a hazard or subject without which the card does not come up."""

    id: str
    title: str
    state: State
    rank: int
    forms: frozenset[str]
    """Ids of item forms; empty for cards of a hazard alone."""
    sizes: frozenset[Size]
    hazards: tuple[str, ...]
    only_if: str
    safety: tuple[str, ...]
    care: tuple[Care, ...]
    packing: tuple[str, ...]
    sampling: tuple[str, ...]
    photographs: tuple[str, ...]
    never: tuple[str, ...]
    call: tuple[str, ...]
    """Ids of the fields an agency fills in."""
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Basics:
    """Lines that stand on every card of a state; ``section`` is custody, photographs or care."""

    id: str
    state: State
    section: str
    lines: tuple[str, ...]
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A hazard in words, or the question that leads to a card with ``only_if``."""

    name: str
    labels: Mapping[str, str]

    def label(self, language: str) -> str:
        """Return the words in a language, else in English."""
        return self.labels.get(language) or self.labels["en"]


@dataclass(frozen=True, slots=True)
class AgencyField:
    """A contact, place or text that an agency fills in once."""

    id: str
    kind: FieldKind
    labels: Mapping[str, str]
    when: str

    def label(self, language: str) -> str:
        """Return the name of the field in a language, else in English."""
        return self.labels.get(language) or self.labels["en"]


@dataclass(frozen=True, slots=True)
class Find:
    """What was found, as far as it is known.

    ``live`` is None when nobody could tell: then the cards for both come up, the living first. ``subjects`` are
    words of ``only_if``: a hazard (``gas``) or a kind of animal (``pangolin``).
    """

    form: str = ""
    live: bool | None = None
    size: Size | None = None
    subjects: frozenset[str] = frozenset()


def chosen(find: Find, cards: Sequence[FindCard]) -> tuple[FindCard, ...]:
    """Return the cards for a find: hazards and narrower cards first, then by rank, then in the order of the content."""
    fitting = [card for card in cards if _fits(card, find)]
    return tuple(sorted(fitting, key=lambda card: (not card.only_if, card.state is State.DEAD, card.rank)))


def subjects(cards: Iterable[FindCard], form: str) -> tuple[str, ...]:
    """Return what an officer may be asked about an item form, or about any find, that leads to a narrower card."""
    return tuple(dict.fromkeys(c.only_if for c in cards if c.only_if and (form in c.forms or not c.forms)))


def _fits(card: FindCard, find: Find) -> bool:
    if card.only_if and card.only_if not in _named(find):
        return False
    if card.forms and find.form not in card.forms:
        return False
    if find.live is not None and card.state is (State.DEAD if find.live else State.LIVE):
        return False
    return not (card.sizes and find.size) or find.size in card.sizes


def _named(find: Find) -> Collection[str]:
    """Return the subjects of a find; a large animal names itself."""
    return find.subjects | {Size.LARGE} if find.size is Size.LARGE else find.subjects


def find_card(id: str, body: Mapping[str, Any], references: Sequence[str]) -> FindCard:
    """Read a card; raises KeyError or ValueError where a field cannot be read."""
    return FindCard(
        id=id,
        title=str(body["title"]),
        state=State(body["state"]),
        rank=int(body["rank"]),
        forms=frozenset(body["forms"]),
        sizes=frozenset(Size(size) for size in body.get("sizes", ())),
        hazards=tuple(body["hazards"]),
        only_if=str(body.get("only_if", "")),
        safety=_lines(body, "safety"),
        care=tuple(Care(topic, str(body["care"][topic])) for topic in TOPICS if topic in body.get("care", {})),
        packing=_lines(body, "packing"),
        sampling=_lines(body, "sampling"),
        photographs=_lines(body, "photographs"),
        never=_lines(body, "never"),
        call=_lines(body, "call"),
        reference_ids=tuple(references),
    )


def basics(id: str, body: Mapping[str, Any], references: Sequence[str]) -> Basics:
    """Read the lines of every card; raises KeyError or ValueError where a field cannot be read."""
    return Basics(id, State(body["state"]), str(body["section"]), _lines(body, "lines"), tuple(references))


def agency_field(id: str, body: Mapping[str, Any]) -> AgencyField:
    """Read a field; raises KeyError or ValueError where it cannot be read."""
    return AgencyField(id, FieldKind(body["kind"]), _labels(body), str(body["when"]))


def named(body: Mapping[str, Any]) -> Named:
    """Read the words of a hazard or subject; raises KeyError where a language is missing."""
    return Named(str(body["name"]), _labels(body))


def _labels(body: Mapping[str, Any]) -> dict[str, str]:
    return {language: str(body[language]) for language in ("en", "fr", "es")}


def _lines(body: Mapping[str, Any], field: str) -> tuple[str, ...]:
    return tuple(str(line).strip() for line in body[field])
