"""What follows from the form of a movement: covered or not, what is still to be asked, and the documents in order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inama_id.domain.coverage.answer import Answer, Missing, State
from inama_id.domain.documents.findings import Finding
from inama_id.reports import packing_html, papers_html
from inama_id.reports.cited_html import listed
from inama_id.reports.papers_html import Papers
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.questions import Questions
from inama_id.ui.pages.documents.toned import ToneMark
from inama_id.ui.pages.documents.words import LEVEL_ICONS, LEVEL_TONES
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.appendix_badge import AppendixBadge, in_force
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import prose
from inama_id.ui.widgets.section import Folds
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

_ICONS = {Answer.COVERED: "warning", Answer.NOT_COVERED: "done", Answer.DEPENDS: "look-up"}


class WhichAnswers(QWidget):
    """The answer as it is now; made anew with every change of the form."""

    field_requested = Signal(str)
    """Put the keyboard into this field of the form."""
    answered = Signal(str, str, bool)
    """Condition, its question, and the answer."""

    def __init__(self, papers: Papers, fields: Collection[str], theme: Theme) -> None:
        super().__init__()
        self._papers, self._theme = papers, theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.4))
        self._column.addWidget(self._verdict())
        self.questions = self._ask(asked(papers), fields)
        if papers.packing:
            self._prose(papers.packing.words.title, packing_html.packing(papers.packing, papers.sources))
        self._against()
        self._documents()
        self._prose(papers.words.why, papers_html.why(papers.plan.coverage.steps, papers.sources))
        self._exemptions()
        rules = (papers_html.statement(each, papers.sources) for each in papers.plan.statements)
        self._prose(papers.words.rules, listed(rules))
        self._prose(papers.words.references, papers.sources.listed())

    @property
    def spoken(self) -> str:
        """The answer for a screen reader."""
        return papers_html.spoken(self._papers)

    def _verdict(self) -> QWidget:
        papers, coverage = self._papers, self._papers.plan.coverage
        frame = Panel(strong=True)
        lines = QVBoxLayout()
        day = papers.words.day.format(name=papers.plan.taxon_name, day=papers.day)
        lines.addWidget(muted(day))
        lines.addWidget(heading(papers.words.answers[coverage.answer], 2))
        if coverage.appendix:
            lines.addWidget(muted(papers.words.appendix.format(appendix=coverage.appendix)))
        elif coverage.answer is Answer.COVERED:
            lines.addWidget(muted(translate("Papers", "In which Appendix depends on what is still to be asked.")))
        elif coverage.answer is Answer.DEPENDS:
            lines.addWidget(muted(translate("Papers", "Whether it is covered depends on what is still to be asked.")))
        row = QHBoxLayout(frame)
        margin = gap(self, 0.6)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(gap(self, 0.8))
        row.addWidget(self._badge(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(lines, 1)
        return frame

    def _badge(self) -> QWidget:
        coverage = self._papers.plan.coverage
        if coverage.answer is Answer.COVERED and coverage.appendix:
            badge = AppendixBadge(in_force(coverage.appendix), self._theme)
            font = badge.font()
            font.setPointSizeF(font.pointSizeF() * 1.6)
            badge.setFont(font)
            return badge
        return ToneMark(_sign(coverage.answer), _ICONS[coverage.answer], _TONES[coverage.answer], self._theme)

    def _ask(self, missing: Sequence[Missing], fields: Collection[str]) -> Questions | None:
        if not missing:
            return None
        questions = Questions(missing, fields)
        questions.field_requested.connect(self.field_requested)
        questions.answered.connect(self.answered)
        self._headed(self._papers.words.asked, questions)
        return questions

    def _documents(self) -> None:
        papers = self._papers
        if not papers.plan.documents:
            self._prose(papers.words.documents, papers.words.no_documents)
            return
        self._column.addWidget(heading(papers.words.documents, 2))
        for number, document in enumerate(papers.plan.documents, start=1):
            self._column.addWidget(self._card(str(number), papers_html.needed(document, papers)))

    def _card(self, number: str, html: str) -> QWidget:
        card = Panel()
        row = QHBoxLayout(card)
        margin = gap(self, 0.5)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(margin)
        row.addWidget(heading(number, 2), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(prose(html, _nowhere, wide=True), 1)
        return card

    def _against(self) -> None:
        if self._papers.plan.findings:
            self._column.addWidget(heading(self._papers.words.against, 2))
        for finding in self._papers.plan.findings:
            self._column.addWidget(self._finding(finding))

    def _finding(self, finding: Finding) -> QWidget:
        level, frame = finding.level, Panel()
        column = QVBoxLayout(frame)
        margin = gap(self, 0.5)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, 0.25))
        mark = ToneMark(self._papers.words.levels[level], LEVEL_ICONS[level], LEVEL_TONES[level], self._theme)
        cited = self._papers.sources.cite(finding.reference_ids, finding.provision)
        column.addWidget(mark)
        column.addWidget(prose(f"{escape(finding.text)}<br>{cited}", _nowhere, wide=True))
        return frame

    def _exemptions(self) -> None:
        papers = self._papers
        claimed = {one.id for one in papers.plan.exemptions}
        self._prose(
            papers.words.exemptions,
            listed(papers_html.exemption(one, papers) for one in papers.plan.exemptions),
        )
        others = [
            one for one in papers.plan.coverage.exemptions if one.id not in claimed and one.state is not State.FAILS
        ]
        if others:
            html = listed(papers_html.exemption(one, papers) for one in others)
            title = self.tr("%n exemptions that may be claimed", "", len(others))
            self._column.addWidget(Folds([(title, lambda column: column.addWidget(prose(html, _nowhere)))]))

    def _prose(self, title: str, html: str) -> None:
        if html:
            self._headed(title, prose(html, _nowhere))

    def _headed(self, title: str, widget: QWidget) -> None:
        self._column.addWidget(heading(title, 2))
        self._column.addWidget(widget)


_TONES = {Answer.COVERED: Tone.WARNING, Answer.NOT_COVERED: Tone.DONE, Answer.DEPENDS: Tone.WARNING}


def _sign(answer: Answer) -> str:
    return {
        Answer.COVERED: translate("Papers", "Appendix ?"),
        Answer.NOT_COVERED: translate("Papers", "No"),
        Answer.DEPENDS: translate("Papers", "Ask"),
    }[answer]


def asked(papers: Papers) -> tuple[Missing, ...]:
    """Return every question once: those the answer depends on, then those of exemptions that are claimed."""
    claimed = (missing for one in papers.plan.exemptions if one.state is State.OPEN for missing in one.open)
    questions: dict[str, Missing] = {}
    for missing in (*papers.plan.coverage.missing, *claimed):
        questions.setdefault(missing.field, missing)
    return tuple(questions.values())


def _nowhere(_link: str) -> None:
    """The texts have no links."""
