"""Risk: the signs to look for, safety first, and what those seen lead to; reasons, never a score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.risk import Advice, Checklist, Strength
from inama_id.reports import risk_html
from inama_id.reports.risk_html import RiskPage, risk_words
from inama_id.reports.words import words_of
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.pages.documents.form_bar import FormBar
from inama_id.ui.pages.documents.lines_html import bullets
from inama_id.ui.pages.documents.read_part import ReadPart
from inama_id.ui.pages.documents.risk_advice import RiskAdvice
from inama_id.ui.pages.documents.risk_form import RiskForm
from inama_id.ui.pages.documents.tick_line import TickLine
from inama_id.ui.pages.documents.tone_box import ToneBox
from inama_id.ui.pages.documents.two_parts import Part, TwoParts
from inama_id.ui.printing.page_output import AskPath, PageOutput, Takeaway, ask_path
from inama_id.ui.printing.sheet_pages import PrintedSheet
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.page_actions import CopyWords, PageActions
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading

if TYPE_CHECKING:
    from inama_id.services import Services

_LEAST_SCALE = 0.8
"""One page in the hand is worth two smaller steps of type."""


class RiskTab(QWidget):
    """The checklist on one side, what it leads to on the other."""

    def __init__(
        self, services: Services, notices: Notices, language: Language, theme: Theme, ask: AskPath = ask_path
    ) -> None:
        super().__init__()
        self._risk, self._language, self._theme = services.risk, language, theme
        self._content = labels.edition(services.library.edition(), language)
        self._groups = services.identification.form_groups(language.code)
        self._words = risk_words(language.code)
        self._seen: set[str] = set()
        self.form = RiskForm(self._groups, services.codes.countries(language.code), self._words, theme)
        self.safety = ToneBox(self._words.safety, "warning", Tone.WARNING, theme)
        self._title = heading(translate("RiskTab", "Tick what you see"), 2)
        self.lines: dict[str, TickLine] = {}
        self._signs = QWidget()
        self.advice: RiskAdvice | None = None
        self._side = ReadPart(translate("RiskTab", "What it leads to"))
        copies = CopyWords(translate("RiskTab", "Copy as text"), translate("RiskTab", "Copy the result alone"))
        self.output = PageOutput(self.takeaway, notices, self, ask)
        self.actions_of_page = PageActions(self.output, self, theme, copies=copies)
        self.bar = FormBar(self.actions_of_page.buttons, self.memory, self.recall)
        self._lay_out()
        self.form.changed.connect(self._on_situation)
        theme.changed.connect(self._show_advice)
        self._on_situation()

    @property
    def checklist(self) -> Checklist:
        """The list of the situation as it is filled in."""
        return self._risk.checklist(self.form.situation)

    def show_item(self, forms: Sequence[str], _taxa: Sequence[str] = ()) -> None:
        """Begin with an item: the goods are those of its forms."""
        group = next((group.id for group in self._groups for form in group.forms if form.id in forms), "")
        self.form.fields["group"].put(group)

    def memory(self) -> dict[str, str]:
        """Return all that is filled in and ticked."""
        return {**self.form.memory(), "seen": " ".join(sorted(self._seen))}

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in and tick what was before."""
        self._seen = set(held.get("seen", "").split())
        self.form.recall(held)

    def takeaway(self) -> Takeaway:
        """Return the list for paper, file and clipboard; where nothing is ticked, an empty one to take along."""
        listed, words = self.checklist, self._words
        advice = self._advised(listed)
        shown = advice if advice.reasons else None
        page = RiskPage(listed, self._seen, shown, self._risk.references(listed), self._content)
        title = words.title.format(setting=words.settings[listed.situation.setting])
        html = risk_html.document(page, words)
        return Takeaway(
            file_stem=f"risk-{listed.situation.setting}",
            printed=PrintedSheet(
                html, title, self._content, self.form.told, words_of(self._language.code).paper.page, _LEAST_SCALE
            ),
            web_page=html,
            copied=risk_html.text(page, words),
            name=risk_html.found(advice, words),
        )

    def _advised(self, listed: Checklist) -> Advice:
        return self._risk.assess(self._seen, listed)

    def _on_situation(self) -> None:
        listed = self.checklist
        self.safety.say(bullets((escape(line.text) for line in listed.safety), self))
        self.setFocusProxy(self.form.button(listed.situation.setting))
        if [sign.id for sign in listed.indicators] != list(self.lines):
            self._list(listed)
        for id, line in self.lines.items():
            line.setChecked(id in self._seen)
        self._show_advice()

    def _list(self, listed: Checklist) -> None:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.lines = {}
        for sign in listed.indicators:
            strong = sign.strength is Strength.DECISIVE
            line = TickLine(sign.text, self._words.strengths[sign.strength], strong=strong)
            line.clicked.connect(lambda on, sign=sign: self._on_tick(sign.id, on))
            column.addWidget(line)
            self.lines[sign.id] = line
        self._main.column.replaceWidget(self._signs, made)
        self._signs.hide()
        self._signs.deleteLater()
        self._signs = made
        made.show()

    def _on_tick(self, id: str, on: bool) -> None:
        self._seen = self._seen | {id} if on else self._seen - {id}
        self._show_advice()
        if self.advice is not None:
            announce(self, self.advice.spoken)

    def _show_advice(self) -> None:
        listed = self.checklist
        made = RiskAdvice(self._advised(listed), self._risk.references(listed), self._words, self._theme)
        if self.advice is None:
            self._side.column.insertWidget(0, made)
        else:
            self._side.column.replaceWidget(self.advice, made)
            self.advice.hide()
            self.advice.deleteLater()
            made.show()
        self.advice = made

    def _lay_out(self) -> None:
        self._main = Part(translate("RiskTab", "Signs"))
        for widget in (self.form, self.safety, self._title, self._signs):
            self._main.column.addWidget(widget)
        self._main.column.addStretch()
        self._side.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.6))
        column.addWidget(self.bar)
        column.addWidget(TwoParts(self._main, self._side, (6, 4)), 1)
