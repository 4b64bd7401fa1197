"""The result: what it most likely is, what the law says, and what would settle it; to be printed, saved and copied."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal

from inama_id.domain.edition import ContentEdition
from inama_id.domain.profile import ProfileSheet
from inama_id.reports import identification_html
from inama_id.reports.identification_facts import IdentificationFacts
from inama_id.reports.identification_text import as_text
from inama_id.reports.words import words_of
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.pages.identify.prose_view import ProseView
from inama_id.ui.pages.identify.report_facts import report_facts
from inama_id.ui.pages.identify.report_words import report_words
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.printing.page_output import AskPath, PageOutput, Takeaway
from inama_id.ui.printing.sheet_pages import PrintedSheet
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.page_actions import CopyWords, PageActions


class ResultView(ProseView):
    """The result on screen; its actions give it away."""

    documents_requested = Signal(str)
    """Show which papers the most likely kind of item needs."""

    def __init__(
        self, edition: ContentEdition, notices: Notices, language: Language, theme: Theme, ask: AskPath
    ) -> None:
        super().__init__(translate("IdentifyReport", "Identification"))
        self._edition, self._language = edition, language
        self._facts: IdentificationFacts | None = None
        self._day = date.min
        self._leader: ProfileSheet | None = None
        self.documents = push_button(translate("IdentifyResult", "Documents for this item"))
        self.documents.clicked.connect(self._ask_for_documents)
        self.add_button(self.documents)
        copies = CopyWords(
            translate("IdentifyResult", "Copy as text"), translate("IdentifyResult", "Copy most likely kind")
        )
        self.output = PageOutput(self.takeaway, notices, self, ask)
        self.actions_of_result = PageActions(self.output, self, theme, copies=copies)
        for button in self.actions_of_result.buttons:
            self.add_button(button)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_result(self, session: Session, leader: ProfileSheet | None) -> None:
        """Show the result of the item in hand; ``leader`` is the sheet of the most likely candidate."""
        self._day, self._leader = session.on, leader
        self.documents.setEnabled(leader is not None)
        self._facts = report_facts(session, leader, self._edition, self._language)
        self.say(identification_html.body(self._facts, report_words(), links=True))

    def _ask_for_documents(self) -> None:
        if self._leader is not None:
            self.documents_requested.emit(self._leader.profile.id)

    def takeaway(self) -> Takeaway | None:
        """Return the result for paper, file and clipboard."""
        facts, words = self._facts, report_words()
        if facts is None:
            return None
        return Takeaway(
            file_stem=f"{words.title.lower()}-{self._day.isoformat()}",
            printed=PrintedSheet(
                html=identification_html.document(facts, words, styled=False),
                title=words.title,
                content=facts.content,
                looked_up=words.day.format(day=facts.day),
                page=words_of(self._language.code).paper.page,
            ),
            web_page=identification_html.document(facts, words, styled=True),
            copied=as_text(facts, words),
            name=facts.remaining[0].title if facts.remaining else words.none,
        )
