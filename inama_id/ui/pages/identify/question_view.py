"""One question with its answers as cards."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from inama_id.domain.character import Character, CharacterId
from inama_id.domain.identification import Certainty, Observation, measured
from inama_id.domain.measurement import tool_for
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify.card import Card
from inama_id.ui.pages.identify.card_grid import CardGrid
from inama_id.ui.pages.identify.certainty_choice import KEYS, CertaintyChoice
from inama_id.ui.pages.identify.check_tags import CheckTags
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.identify.number_answer import NumberAnswer
from inama_id.ui.pages.identify.scrolled import scrolled
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.pictures import Pictures
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading

_LEAST_LINES, _PICTURE_LINES = 13.0, 9.0
_MOST_COLUMNS = 4
_LARGEST_PICTURE = 170
"""Side of a drawing in device-independent pixels: large text needs its room for words."""
_CARD_TARGETS = 1.4
"""Height of a card without a drawing, in targets for a finger: these are hit with gloves on."""
_MOST_NUMBERED = 9


class QuestionView(QWidget):
    """Asks one question; a click, a tap or a number key answers at once."""

    answered = Signal(object)
    """The `Observation`."""
    others_requested = Signal()
    """Show the list of questions."""
    measuring_requested = Signal()
    """Measure what is asked on a photograph."""

    def __init__(self, session: Session, pictures: Pictures, language: Language, theme: Theme) -> None:
        super().__init__()
        self._session, self._pictures, self._theme = session, pictures, theme
        self._character: Character | None = None
        self.question = heading("", 1)
        self.tags = CheckTags(session, language, theme)
        self.how = QLabel()
        self.number = NumberAnswer(language)
        self.certainty = CertaintyChoice()
        self.grid = CardGrid(_LEAST_LINES, most_columns=_MOST_COLUMNS)
        self._block = self.grid.add_block(None)
        self.several = Chip(translate("IdentifyQuestion", "More than one fits"))
        self.answer_several = push_button(translate("IdentifyQuestion", "Answer"))
        self.cannot_tell = push_button(translate("IdentifyQuestion", "Cannot tell (0)"))
        self.others = push_button(translate("IdentifyQuestion", "Other questions…"))
        self._scroll = self._scrolled_question()
        self._lay_out()
        self._connect()

    @property
    def character_id(self) -> CharacterId | None:
        """The question shown."""
        return self._character.id if self._character else None

    @property
    def character(self) -> Character | None:
        """The question shown, with its states."""
        return self._character

    @property
    def cards(self) -> list[Card]:
        """The answers, in order."""
        return self.grid.shown()

    def ask(self, character: Character) -> None:
        """Show a question, with the answer given before if there is one."""
        self._character = character
        given = self._session.examination.observation(character.id)
        self.question.setText(character.question)
        self.tags.show_check(character)
        how = translate("IdentifyQuestion", "How to check:")
        self.how.setText(f"<b>{escape(how)}</b> {escape(character.how_to_check)}")
        self.how.setVisible(bool(character.how_to_check))
        self.number.setVisible(bool(character.unit))
        if character.unit:
            self.number.ask(character.unit, given.measured if given else None, seen=tool_for(character) is not None)
        self.certainty.choose(given.certainty if given else Certainty.SURE)
        self.several.setChecked(given is not None and len(given.states) > 1 and given.measured is None)
        self._show_states(character, given)
        self._scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        if self._character is not None and self._character.unit:
            self.number.field.setFocus()
        elif self.cards:
            self.cards[0].setFocus()

    def press(self, key: int) -> bool:
        """Act on a key; False when it means nothing here."""
        if key in KEYS:
            self.certainty.choose(KEYS[Qt.Key(key)])
        elif key == Qt.Key.Key_0:
            self._answer_cannot_tell()
        elif key == Qt.Key.Key_M:
            self.several.click()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.cards):
            self.cards[key - Qt.Key.Key_1].click()
        else:
            return False
        return True

    def _show_states(self, character: Character, given: Observation | None) -> None:
        while len(self.grid.cards) < len(character.states):
            card = self.grid.add_card(self._block)
            card.setMinimumHeight(round(touch_target(card) * _CARD_TARGETS))
            place = len(self.grid.cards) - 1
            card.clicked.connect(lambda _checked=False, place=place: self._on_card(place))
        side = min(gap(self, _PICTURE_LINES), _LARGEST_PICTURE)
        chosen = given.states if given else frozenset()
        for place, card in enumerate(self.grid.cards):
            card.setVisible(place < len(character.states))
            if place >= len(character.states):
                continue
            state = character.states[place]
            number = str(place + 1) if place < _MOST_NUMBERED else ""
            picture = self._pictures.state(character.id, state.id, side, self._theme.palette)
            card.show_choice(state.label, state.hint, number=number, picture=picture)
            self._tick(card, state.id in chosen)
        self._on_several(self.several.isChecked())

    def _tick(self, card: Card, ticked: bool) -> None:
        card.setCheckable(ticked or self.several.isChecked())
        card.setChecked(ticked)

    def _on_card(self, place: int) -> None:
        if self.several.isChecked():
            self.answer_several.setEnabled(any(card.isChecked() for card in self.cards))
        elif self._character is not None:
            state = self._character.states[place]
            self._give(Observation(self._character.id, frozenset({state.id}), self.certainty.value))

    def _on_several(self, on: bool) -> None:
        for card in self.cards:
            self._tick(card, card.isChecked())
        self.answer_several.setVisible(on)
        self.answer_several.setEnabled(any(card.isChecked() for card in self.cards))

    def _answer_several(self) -> None:
        if self._character is None:
            return
        pairs = zip(self.cards, self._character.states, strict=True)
        states = frozenset(state.id for card, state in pairs if card.isChecked())
        self._give(Observation(self._character.id, states, self.certainty.value))

    def _answer_cannot_tell(self) -> None:
        if self._character is not None:
            self._give(Observation(self._character.id, frozenset(), self.certainty.value))

    def _answer_number(self, value: float) -> None:
        if self._character is not None:
            self._give(measured(self._character, value, self.certainty.value))

    def _give(self, observation: Observation) -> None:
        self.answered.emit(observation)

    def _redraw(self) -> None:
        if self._character is not None:
            self._show_states(self._character, self._session.examination.observation(self._character.id))

    def _connect(self) -> None:
        self.grid.card_reached.connect(self._scroll.ensureWidgetVisible)
        self.several.toggled.connect(self._on_several)
        self.answer_several.clicked.connect(self._answer_several)
        self.cannot_tell.clicked.connect(self._answer_cannot_tell)
        self.others.clicked.connect(self.others_requested)
        self.number.number_given.connect(self._answer_number)
        self.number.photograph_requested.connect(self.measuring_requested)
        self._theme.changed.connect(self._redraw)

    def _lay_out(self) -> None:
        self.how.setWordWrap(True)
        self.how.setTextFormat(Qt.TextFormat.RichText)
        self.several.setToolTip(translate("IdentifyQuestion", "Key {letter}").format(letter="M"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot())

    def _scrolled_question(self) -> QScrollArea:
        """The question scrolls with its answers: at large text they need all the room there is."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, gap(self, 0.4), 0)
        column.setSpacing(gap(self, 0.5))
        for widget in (self.question, self.tags, self.how, self.number, self.grid):
            column.addWidget(widget)
        column.addStretch()
        return scrolled(column)

    def _foot(self) -> QWidget:
        return FlowRow((*self.certainty.widgets, self.several, self.answer_several, self.cannot_tell, self.others))
