"""An examination: everything an officer has said about one item, as a value that can be kept and returned to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from inama_id.domain.character import CharacterId, ToolId
from inama_id.domain.identification.observation import Observation


@dataclass(frozen=True, slots=True)
class Examination:
    """The answers so far, in the order given; the order bears on nothing but how they are shown."""

    observations: tuple[Observation, ...] = ()
    tools: frozenset[ToolId] | None = None
    """What is at hand; None stands for everything."""
    use_prior: bool = True
    """Whether kinds of item that are seized often start ahead of the others."""

    def observation(self, character: CharacterId) -> Observation | None:
        """Return the answer about a character, or None when it was not asked."""
        return next((each for each in self.observations if each.character == character), None)

    def answered(self, observation: Observation) -> Examination:
        """Return the examination with an answer, in the place of an earlier one about the same character."""
        kept = tuple(observation if each.character == observation.character else each for each in self.observations)
        return replace(self, observations=kept if observation in kept else (*kept, observation))

    def without(self, character: CharacterId) -> Examination:
        """Return the examination as if the character had never been asked."""
        return replace(self, observations=tuple(each for each in self.observations if each.character != character))

    def with_tools(self, tools: frozenset[ToolId] | None) -> Examination:
        """Return the examination with other tools at hand."""
        return replace(self, tools=tools)

    def with_prior(self, use_prior: bool) -> Examination:
        """Return the examination with the seizure frequencies switched on or off."""
        return replace(self, use_prior=use_prior)


@dataclass(frozen=True, slots=True)
class History:
    """An examination with the steps that led to it; stepping back and forth gives back the very same values."""

    present: Examination = Examination()
    past: tuple[Examination, ...] = ()
    future: tuple[Examination, ...] = ()

    def push(self, examination: Examination) -> History:
        """Take a step; what was undone before is dropped. A step that changes nothing is none."""
        if examination == self.present:
            return self
        return History(examination, (*self.past, self.present))

    def undo(self) -> History:
        """Take the last step back; the same history when there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redo(self) -> History:
        """Take an undone step again; the same history when there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
