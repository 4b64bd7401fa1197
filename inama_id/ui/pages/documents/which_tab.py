"""Which papers a movement needs: the form at the left, the answer as it stands at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.coverage.lot import Packed
from inama_id.domain.coverage.packing import Packing
from inama_id.domain.documents.plan import Plan
from inama_id.errors import BadInput
from inama_id.reports import papers_html
from inama_id.reports.cited_html import Citations
from inama_id.reports.packing_html import PackingPart
from inama_id.reports.papers_html import Papers
from inama_id.reports.words import words_of
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.form_bar import FormBar
from inama_id.ui.pages.documents.known_item import KnownItem
from inama_id.ui.pages.documents.two_parts import Part, TwoParts
from inama_id.ui.pages.documents.which_answers import WhichAnswers
from inama_id.ui.pages.documents.which_form import WhichForm
from inama_id.ui.pages.documents.which_words import packing_words, papers_words
from inama_id.ui.printing.page_output import AskPath, PageOutput, Takeaway
from inama_id.ui.printing.sheet_pages import PrintedSheet
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.date_control import DateControl
from inama_id.ui.widgets.empty_state import EmptyState
from inama_id.ui.widgets.page_actions import CopyWords, PageActions
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services import Services

_WAIT_MS = 120
_NAMES = {"--layer": "layers", "--exemption": "procedure"}
"""What errors call a field, where the form calls it otherwise."""


class WhichTab(QWidget):
    """The form and its answer."""

    taxon_requested = Signal(str)
    """Open the page of a taxon."""

    def __init__(
        self,
        services: Services,
        lists: Lists,
        notices: Notices,
        on_date: OnDate,
        language: Language,
        theme: Theme,
        ask: AskPath,
    ) -> None:
        super().__init__()
        self._documents, self._on_date, self._language, self._theme = services.documents, on_date, language, theme
        self._lists, self._edition = lists, services.library.edition()
        self._references = services.library.references()
        self._papers: Papers | None = None
        self._announced, self._problem, self._known = "", "", KnownItem()
        self.form = WhichForm(services.search, lists, self._documents.layers, on_date, language, theme)
        copies = CopyWords(translate("Papers", "Copy as text"), translate("Papers", "Copy the answer alone"))
        self.output = PageOutput(self.takeaway, notices, self, ask)
        self.actions_of_page = PageActions(self.output, self, theme, copies=copies)
        controls = [DateControl(on_date), *self.actions_of_page.buttons]
        self.bar = FormBar(controls, self.form.memory, self.form.recall)
        self.shown: QWidget = self._empty()
        self._answers = Part(translate("Papers", "Answer"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.refresh)
        self._lay_out()
        self.form.changed.connect(lambda: self._wait.start(_WAIT_MS))
        on_date.changed.connect(self.refresh)
        theme.changed.connect(self._draw)

    def show_case(self, taxon_id: str, known: KnownItem, terms: Sequence[str]) -> None:
        """Begin with what is known of an item."""
        alone = known.taxa[0][0] if len(known.taxa) == 1 else ""
        self.form.recall({"taxon": taxon_id or alone, "term": terms[0] if len(terms) == 1 else ""})
        self.offer(known, terms)
        self.refresh()

    def offer(self, known: KnownItem, terms: Sequence[str]) -> None:
        """Offer what may be filled in for an item."""
        self._known, taxa = known, known.taxa
        may_be = translate("DocumentFields", "“{item}” may come from:").format(item=known.title)
        self.form.offers.show_offers("taxon", may_be, taxa if len(taxa) > 1 else ())
        held = [(term, shown) for term in terms if (shown := self._lists.terms.shown(term))]
        self.form.offers.show_offers("term", translate("DocumentFields", "Likely:"), held if len(held) > 1 else ())

    @property
    def plan(self) -> Plan | None:
        """What is answered, if anything is."""
        return self._papers.plan if self._papers else None

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        return self.form.memory()

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        self.form.recall(held)
        self.refresh()

    def refresh(self) -> None:
        """Answer what the form says now."""
        self._wait.stop()
        self.form.relent()
        asked = self.form.situation
        self._papers, self._problem = None, ""
        if asked is not None:
            try:
                plan = self._documents.plan(
                    asked.specimen, layers=asked.layers, exemption=asked.procedure, language=self._language.code
                )
                packing = self._packing(plan, asked.packed)
            except BadInput as problem:
                self._complain(problem)
            else:
                self._papers = Papers(
                    plan=plan,
                    packing=packing,
                    given=self.form.given,
                    day=self._language.date(asked.specimen.on),
                    content=labels.edition(self._edition, self._language),
                    language=self._language.code,
                    sources=Citations(self._references, labels.unread()),
                    words=papers_words(),
                )
        self._draw()

    def takeaway(self) -> Takeaway | None:
        """Return the answer for paper, file and clipboard."""
        papers = self._papers
        if papers is None:
            return None
        return Takeaway(
            file_stem=f"documents-{papers.plan.specimen.taxon_id}-{papers.plan.specimen.on}",
            printed=PrintedSheet(
                html=papers_html.document(papers, styled=False),
                title=papers_html.title(papers),
                content=papers.content,
                looked_up=papers.words.day.format(name=papers.plan.taxon_name, day=papers.day),
                page=words_of(self._language.code).paper.page,
            ),
            web_page=papers_html.document(papers, styled=True),
            copied=papers_html.plain(papers),
            name=papers_html.spoken(papers),
        )

    def _packing(self, plan: Plan, others: Sequence[Packed]) -> PackingPart | None:
        if not others:
            return None
        apart = self.form.packed.apart.value
        lot = self._documents.lot(plan, others, separable=apart is True, language=self._language.code)
        main = ", ".join(filter(None, (plan.taxon_name, self.form.fields["term"].shown)))
        return PackingPart(Packing(lot, (main, *self.form.packed.names), apart), packing_words())

    def _complain(self, problem: BadInput) -> None:
        sentence = " ".join(labels.problem(problem))
        key = _NAMES.get(problem.option, problem.option.removeprefix("--"))
        self._problem = sentence
        if not self.form.complain(key, sentence):
            self.form.complain("taxon", sentence)

    def _draw(self) -> None:
        before = self.shown
        made = self._empty() if self._papers is None else self._answered(self._papers)
        at = self._answers.verticalScrollBar().value()
        self._answers.column.replaceWidget(before, made)
        before.hide()
        before.deleteLater()
        self.shown = made
        self.parts.tell(papers_html.headline(self._papers) if self._papers else "")
        made.show()
        self._answers.verticalScrollBar().setValue(at)

    def _answered(self, papers: Papers) -> QWidget:
        made = WhichAnswers(papers, self.form.fields, self._theme)
        made.field_requested.connect(self._go_to)
        made.answered.connect(self.form.said.answer)
        if made.spoken != self._announced:
            self._announced = made.spoken
            announce(self, made.spoken)
        return made

    def _go_to(self, key: str) -> None:
        self.parts.show_form()
        self.form.go_to(key)

    def _empty(self) -> QWidget:
        known = self._known
        if self._problem:
            return EmptyState(translate("Papers", "Something that was filled in cannot be right"), self._problem)
        if known.unlisted:
            told = translate("Papers", "{item}: {what}. The Convention asks for no document; national law may.")
            return EmptyState(
                translate("Papers", "No taxon stands behind it"), told.format(item=known.title, what=known.unlisted)
            )
        if known.taxa:
            told = translate("Papers", "It may come from several taxa. Choose the one at hand; the answer may differ.")
            return EmptyState(known.title, told)
        return EmptyState(
            translate("Papers", "Which papers does it need?"),
            translate(
                "Papers",
                "Fill in the taxon first. The answer stands here at once, and says what else has to be known. What you "
                "do not know stays empty: it is asked for, never guessed.",
            ),
        )

    def _lay_out(self) -> None:
        form = Part(translate("Papers", "What moves from where to where"))
        form.column.addWidget(self.form)
        form.column.addStretch()
        self._answers.column.addWidget(self.shown)
        self._answers.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.6))
        column.addWidget(self.bar)
        self.parts = TwoParts(form, self._answers, (4, 6), turn=True)
        self.form.packed.goods_added.connect(self.parts.seat_answers)
        column.addWidget(self.parts, 1)
        self.setFocusProxy(self.form.taxon)
