"""The item in hand: its answers with undo and redo, and what follows from them. The views show it and hold nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inama_id.domain.character import ITEM_FORM, Character, CharacterId, ToolId
from inama_id.domain.identification import Assessment, Examination, History, Key, Observation, Question
from inama_id.domain.identification import settling as settling_questions
from inama_id.domain.profile import ProfileId
from inama_id.ui.on_date import OnDate

if TYPE_CHECKING:
    from inama_id.services.identification import Identification

MOST_COMPARED = 4


class Session(QObject):
    """One examination after the other. Every step weighs the answers exactly once."""

    changed = Signal()
    """The answers, the tools, the day or what follows from them differ."""
    compared_changed = Signal()
    """Other candidates are ticked for comparing."""

    def __init__(self, identification: Identification, on_date: OnDate, language: str) -> None:
        super().__init__()
        self._identification, self._on_date, self._language = identification, on_date, language
        self.tools = identification.tools(language)
        self.form_groups = identification.form_groups(language)
        self.compared: tuple[ProfileId, ...] = ()
        usual = frozenset(tool.id for tool in self.tools if tool.common)
        self.history = History(Examination(tools=usual))
        self.assessment = self._weigh()
        on_date.changed.connect(self._on_date_changed)

    @property
    def on(self) -> date:
        """The day the law is looked up for."""
        return self._on_date.value

    @property
    def examination(self) -> Examination:
        """The answers as they stand."""
        return self.history.present

    @property
    def key(self) -> Key:
        """The key of the day."""
        return self._identification.key(self.on, self._language)

    def character(self, id: CharacterId) -> Character:
        """Return a question by its id."""
        return self.key.characters[id]

    def next_question(self) -> CharacterId | None:
        """Return what to ask now: the item form first, then what tells most; None when nothing is left to ask."""
        if self.examination.observation(ITEM_FORM) is None:
            return ITEM_FORM
        return self.assessment.questions[0].character_id if self.assessment.questions else None

    def settling(self) -> tuple[Question, ...]:
        """Return every question that would tell the candidates apart, with any tool, most telling first."""
        return settling_questions(self.key, self.assessment)

    def tool_label(self, id: ToolId) -> str:
        """Name a tool."""
        return next((tool.label for tool in self.tools if tool.id == id), id)

    # Steps.

    def answer(self, observation: Observation) -> None:
        """Take an answer."""
        self._step(self.examination.answered(observation))

    def take_back(self, character: CharacterId) -> None:
        """Forget the answer about a character."""
        self._step(self.examination.without(character))

    def use_tool(self, tool: ToolId, held: bool) -> None:
        """Say whether a tool is at hand."""
        tools = self.examination.tools or frozenset()
        self._step(self.examination.with_tools(tools | {tool} if held else tools - {tool}))

    def use_prior(self, used: bool) -> None:
        """Say whether what is seized often starts ahead."""
        self._step(self.examination.with_prior(used))

    def new_item(self) -> None:
        """Begin anew with the same tools; undo brings the item before back."""
        self.compared = ()
        kept = self.examination
        self._step(Examination(tools=kept.tools, use_prior=kept.use_prior))

    def undo(self) -> None:
        """Take the last step back."""
        self._go(self.history.undo())

    def redo(self) -> None:
        """Take an undone step again."""
        self._go(self.history.redo())

    def take_over(self, history: History) -> None:
        """Go on with the item of another session."""
        self._go(history)

    def compare(self, profile: ProfileId, wanted: bool) -> None:
        """Tick or untick a candidate for comparing; the earliest tick gives way to a fifth one."""
        others = tuple(id for id in self.compared if id != profile)
        self.compared = (*others, profile)[-MOST_COMPARED:] if wanted else others
        self.compared_changed.emit()

    def _step(self, examination: Examination) -> None:
        self._go(self.history.push(examination))

    def _go(self, history: History) -> None:
        if history is self.history:
            return
        self.history = history
        self.assessment = self._weigh()
        self.changed.emit()

    def _weigh(self) -> Assessment:
        return self._identification.identify(self.examination, on=self.on, language=self._language)

    def _on_date_changed(self, _day: date) -> None:
        self.assessment = self._weigh()
        self.changed.emit()
