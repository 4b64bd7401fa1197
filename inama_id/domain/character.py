"""Characters: the questions that tell items apart, and the states that answer them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from inama_id.domain.folding import fold

CharacterId = NewType("CharacterId", str)
StateId = NewType("StateId", str)
ToolId = NewType("ToolId", str)

ITEM_FORM = CharacterId("item-form")
"""The character every identification begins with; its states are the item forms."""
_SIGNS = {">=": " at least ", "<=": " at most ", "≥": " at least ", "≤": " at most ", ">": " over ", "<": " under "}


class Damage(StrEnum):
    """What a check does to the item; harmless checks are asked first."""

    NONE = "none"
    TRACE = "trace"
    """Leaves a mark that few would notice: a shaving, a needle prick."""
    DESTRUCTIVE = "destructive"


class Reliability(StrEnum):
    """How often an officer reads the character right."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class State:
    """One answer. ``low`` and ``high`` bound a measured value, in the unit of the character; None is open.

    ``tells_nothing`` marks an answer such as "not in the piece": it weighs no more than "cannot tell".
    """

    id: StateId
    label: str
    hint: str
    low: float | None = None
    high: float | None = None
    tells_nothing: bool = False

    def holds(self, value: float) -> bool:
        """Whether a measured value belongs to this state; the lower bound belongs to it, the upper does not."""
        if self.low is None and self.high is None:
            return False
        return (self.low is None or value >= self.low) and (self.high is None or value < self.high)


@dataclass(frozen=True, slots=True)
class Character:
    """One question with its states.

    ``when`` names the characters it depends on with the states that make it sensible: it is asked once every one of
    them is answered with one of its states, or not answered at all but possible for a candidate. ``effort`` is the
    time of the check in seconds. ``tools`` lists alternatives of which one is enough; none means the naked eye.
    ``unit`` is empty for characters that are not measured.
    """

    id: CharacterId
    question: str
    how_to_check: str
    tools: tuple[ToolId, ...]
    effort: int
    damage: Damage
    reliability: Reliability
    unit: str
    states: tuple[State, ...]
    when: Mapping[CharacterId, frozenset[StateId]]

    @property
    def telling_states(self) -> tuple[StateId, ...]:
        """The answers that say something about the item."""
        return tuple(state.id for state in self.states if not state.tells_nothing)

    def state(self, id: StateId) -> State | None:
        """Return a state by its id, or None."""
        return next((state for state in self.states if state.id == id), None)

    def states_of(self, value: float) -> frozenset[StateId]:
        """Return the states a measured value belongs to; none when no range holds it."""
        return frozenset(state.id for state in self.states if state.holds(value))


@dataclass(frozen=True, slots=True)
class ItemForm:
    """One kind of thing as it lies on the table: tusk, fin, plank, packet of medicine."""

    id: StateId
    label: str
    group: str
    """Heading of the grid it stands under."""
    hint: str


@dataclass(frozen=True, slots=True)
class FormGroup:
    """One heading of the grid with its item forms."""

    id: str
    label: str
    forms: tuple[ItemForm, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """Something an officer may have at hand: a lens, a torch, a blade."""

    id: ToolId
    label: str
    hint: str
    common: bool
    """Whether nearly every post has it; such a tool is ticked at the start."""


def answer_key(text: str) -> str:
    """Fold a name of a character, state, form or tool, so that it can be typed in any spelling.

    Signs that tell measured classes apart count (``>115`` is not ``<115``); case, accents and punctuation do not.
    """
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return "-".join(fold(text.replace("_", " ")).split())
