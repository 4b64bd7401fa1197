"""What the coverage engine answers: covered, not covered, or what it depends on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """Whether the Appendices cover specimens on a day."""

    COVERED = "covered"
    NOT_COVERED = "not-covered"
    DEPENDS = "depends"
    """On what nobody has said yet; the missing facts are named."""


class State(StrEnum):
    """Whether an exemption holds."""

    HOLDS = "holds"
    OPEN = "open"
    FAILS = "fails"


@dataclass(frozen=True, slots=True)
class Step:
    """One reason, with the annotation, entry or exemption it comes from and where that can be read."""

    text: str
    rule_id: str
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact nobody has said. ``field`` names a field of Specimen, or the id of a condition to affirm or deny."""

    field: str
    question: str


@dataclass(frozen=True, slots=True)
class Exemption:
    """An exemption that was looked at, with its conditions by what is known of them."""

    id: str
    base: str
    """The exemption this one is a case of, as ``personal-caviar`` is of ``personal-effects``; empty otherwise."""
    state: State
    text: str
    met: tuple[str, ...]
    open: tuple[Missing, ...]
    failed: tuple[str, ...]
    document: str
    """The document that is still needed where the exemption holds; empty for none under the Convention."""
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The answer for one line of a consignment.

    ``appendix`` is the Appendix the trade is judged by (``I`` where an annotation has specimens treated so); None when
    the specimens are not covered or the Appendix depends on what is missing.
    """

    answer: Answer
    appendix: str | None
    steps: tuple[Step, ...]
    missing: tuple[Missing, ...]
    exemptions: tuple[Exemption, ...]


@dataclass(frozen=True, slots=True)
class Lot:
    """The answer for lines that travel in one packing.

    ``held`` gives the positions of the lines to hold: all of them while they cannot be told apart.
    """

    lines: tuple[Coverage, ...]
    """The answer for each line by itself."""
    answer: Answer
    together: bool
    held: tuple[int, ...]
    steps: tuple[Step, ...]
    missing: tuple[Missing, ...]
    over_limit: tuple[Exemption, ...]
    """Personal limits that the lines exceed only when they are added up."""
