"""Identify: from a thing in the hand and no name to ranked candidates, one question at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inama_id.domain.character import ITEM_FORM, Character, CharacterId
from inama_id.domain.edition import ContentEdition
from inama_id.domain.identification import Observation
from inama_id.domain.measurement import tool_for
from inama_id.domain.profile import ProfileId, ProfileSheet
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.identify import words
from inama_id.ui.pages.identify.compare_html import compare_html
from inama_id.ui.pages.identify.law_banner import none_leads
from inama_id.ui.pages.identify.nothing_left import NothingLeft
from inama_id.ui.pages.identify.prose_view import ProseView
from inama_id.ui.pages.identify.question_list import QuestionList
from inama_id.ui.pages.identify.question_view import QuestionView
from inama_id.ui.pages.identify.reasons_html import reasons_html
from inama_id.ui.pages.identify.report_words import none_explained, none_possible
from inama_id.ui.pages.identify.result_view import ResultView
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.pages.identify.side_panel import SidePanel
from inama_id.ui.pages.identify.start_view import StartView
from inama_id.ui.pages.identify.step_bar import StepBar
from inama_id.ui.pictures import Pictures
from inama_id.ui.printing.page_output import AskPath, ask_path
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services.find import Find
    from inama_id.services.identification import Identification
    from inama_id.services.profiles import Profiles

_PANEL_CHARACTERS, _PANEL_SHARE = 62, 0.38
_KEYPAD = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class IdentifyPage(QWidget):
    """The questions at the left; what they add up to at the right, once there is an answer."""

    taxon_requested = Signal(str)
    """Open the page of a taxon."""
    profile_requested = Signal(str)
    """Open the page of a kind of item."""
    documents_requested = Signal(str)
    """Show which papers a kind of item needs."""
    measuring_requested = Signal()
    """Measure on a photograph what is asked."""

    def __init__(
        self,
        identification: Identification,
        find: Find,
        profiles: Profiles,
        edition: ContentEdition,
        notices: Notices,
        on_date: OnDate,
        language: Language,
        theme: Theme,
        pictures: Pictures,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__()
        self._profiles, self._language = profiles, language
        self.session = Session(identification, on_date, language.code)
        self.start = StartView(self.session, find, pictures, theme)
        self.question = QuestionView(self.session, pictures, language, theme)
        self.nothing_left = NothingLeft()
        self.questions = QuestionList(self.session, language, theme)
        self.reasons = ProseView(translate("Identify", "Why, and why not"))
        self.open_profile = push_button(translate("Identify", "Open its page"))
        self.reasons.add_button(self.open_profile)
        self.compare = ProseView(translate("Identify", "Side by side: where they differ"))
        self.result = ResultView(edition, notices, language, theme, ask)
        self.panel = SidePanel(self.session, language, theme)
        self.steps = StepBar(self.session, on_date, self)
        self._views = QStackedWidget()
        self._reasoned: ProfileId | None = None
        self._lay_out()
        self._connect()
        self._on_changed()

    @property
    def view(self) -> QWidget:
        """What is shown at the left."""
        return self._views.currentWidget()

    @property
    def measured_question(self) -> Character | None:
        """The question shown, if a photograph can be measured for it."""
        asked = self.question.character if self.view is self.question else None
        return asked if asked is not None and tool_for(asked) is not None else None

    def take(self, observation: Observation) -> None:
        """Take an answer that was found elsewhere, as sure as is chosen here."""
        self._on_answered(replace(observation, certainty=self.question.certainty.value))

    def take_over(self, old: IdentifyPage) -> None:
        """Go on with the item of an older page."""
        self.session.take_over(old.session.history)

    def ask(self, character: str) -> None:
        """Ask a question; the item form is asked by its grid."""
        id = CharacterId(character)
        if id == ITEM_FORM:
            self.start.begin()
            self._show(self.start)
            return
        self.question.ask(self.session.character(id))
        self._show(self.question)

    def show_reasons(self, profile: str) -> None:
        """Show why a candidate stands where it stands."""
        self._reasoned = ProfileId(profile)
        sheet = self._sheet(self._reasoned)
        self.reasons.title.setText(sheet.profile.title)
        self.open_profile.show()
        self.reasons.say(reasons_html(self.session, sheet, self._language))
        self._show(self.reasons)

    def show_none(self) -> None:
        """Show what it means that none of the candidates may be right."""
        self._reasoned = None
        self.reasons.title.setText(translate("Identify", "None of these"))
        self.open_profile.hide()
        chance = words.percent(self.session.assessment.none_of_these, self._language)
        told = none_explained() if none_leads(self.session.assessment) else none_possible()
        self.reasons.say(f"<p><b>{chance}</b></p><p>{told}</p>")
        self._show(self.reasons)

    def show_comparison(self) -> None:
        """Show the ticked candidates side by side."""
        self.compare.say(compare_html(self.session, self._language))
        self._show(self.compare)

    def show_result(self) -> None:
        """Show the result."""
        candidates = self.session.assessment.candidates
        leader = self._sheet(candidates[0].profile_id) if candidates else None
        self.result.show_result(self.session, leader)
        self._show(self.result)

    def go_on(self) -> None:
        """Show what to ask now."""
        asked = self.session.next_question()
        if asked is not None:
            self.ask(asked)
        else:
            self._show(self.nothing_left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the question have its keys wherever the focus is; Escape leads back to it."""
        plain = not event.modifiers() & ~_KEYPAD
        if plain and event.key() == Qt.Key.Key_Escape and self.view in (self.reasons, self.compare, self.result):
            self.go_on()
        elif not (plain and self.view is self.question and self.question.press(event.key())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the width it needs, and no more than its share."""
        super().resizeEvent(event)
        wanted = self.fontMetrics().averageCharWidth() * _PANEL_CHARACTERS
        self.panel.setFixedWidth(round(min(wanted, self.width() * _PANEL_SHARE)))

    def _follow(self, link: str) -> None:
        kind, _, target = link.partition(":")
        if kind == "profile":
            self.profile_requested.emit(target)
        elif kind == "ask":
            self.ask(target)
        elif kind == "reasons":
            self.show_reasons(target)

    def _sheet(self, profile: ProfileId) -> ProfileSheet:
        return self._profiles.sheet(profile, on=self.session.on, language=self._language.code)

    def _on_answered(self, observation: Observation) -> None:
        if observation == self.session.examination.observation(observation.character):
            self.go_on()
        else:
            self.session.answer(observation)

    def _on_changed(self) -> None:
        self.steps.refresh()
        self.start.refresh()
        begun = bool(self.session.examination.observations)
        self.panel.setVisible(begun)
        self.panel.refresh()
        if begun:
            announce(self, self.panel.banner.words)
        self._refresh_view(begun)

    def _refresh_view(self, begun: bool) -> None:
        """Keep a view that was asked for up to date; from a question, go on to the next."""
        view = self.view
        if not begun:
            if view is not self.start:
                self.go_on()
        elif view is self.reasons and self._reasoned is not None:
            self.show_reasons(self._reasoned)
        elif view is self.compare and len(self.session.compared) > 1:
            self.show_comparison()
        elif view is self.result:
            self.show_result()
        elif view is self.questions:
            self.questions.refresh()
        else:
            self.go_on()

    def _on_compared(self) -> None:
        if self.view is self.compare:
            if len(self.session.compared) > 1:
                self.show_comparison()
            else:
                self.go_on()

    def _show_questions(self) -> None:
        self.questions.open()
        self._show(self.questions)

    def _show(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        # A day that is being typed is not torn from the hand.
        if not self.steps.dates.hasFocus() and not self.steps.dates.isAncestorOf(QApplication.focusWidget() or self):
            self._take_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to what is shown."""
        super().focusInEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        view = self.view
        if isinstance(view, StartView | QuestionList):
            view.field.setFocus()
        elif isinstance(view, QuestionView | NothingLeft | ProseView):
            view.take_focus()

    def _connect(self) -> None:
        self.session.changed.connect(self._on_changed)
        self.session.compared_changed.connect(self._on_compared)
        for asking in (self.start, self.question):
            asking.answered.connect(self._on_answered)
        self.question.measuring_requested.connect(self.measuring_requested)
        self.start.profile_requested.connect(self.profile_requested)
        self.result.documents_requested.connect(self.documents_requested)
        for leading in (self.question, self.nothing_left):
            leading.others_requested.connect(self._show_questions)
        self.questions.question_chosen.connect(self.ask)
        self.questions.closed.connect(self.go_on)
        for told in (self.reasons, self.compare, self.result):
            told.closed.connect(self.go_on)
            told.link_followed.connect(self._follow)
        self.open_profile.clicked.connect(lambda: self.profile_requested.emit(self._reasoned))
        self.nothing_left.result_requested.connect(self.show_result)
        self.panel.banner.result_requested.connect(self.show_result)
        self.panel.ranking.reasons_requested.connect(self.show_reasons)
        self.panel.ranking.none_requested.connect(self.show_none)
        self.panel.ranking.compare_requested.connect(self.show_comparison)
        self.panel.answers.change_requested.connect(self.ask)

    def _lay_out(self) -> None:
        views = (self.start, self.question, self.nothing_left, self.questions, self.reasons, self.compare, self.result)
        for view in views:
            self._views.addWidget(view)
        row = QHBoxLayout()
        row.setSpacing(gap(self))
        row.addWidget(self._views, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self, 0.6))
        column.addWidget(self.steps)
        column.addLayout(row, 1)
