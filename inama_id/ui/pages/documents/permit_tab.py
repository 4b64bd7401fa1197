"""Is a paper right: the form as it stands on paper at the left, the findings at the right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inama_id.domain.documents.findings import Finding, Level
from inama_id.reports import permit_check_html
from inama_id.reports.cited_html import Citations
from inama_id.reports.permit_check_html import CheckedPaper, CheckWords
from inama_id.reports.words import words_of
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents import words
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.findings_view import EMPTY_BOX, FindingsView, Place, places
from inama_id.ui.pages.documents.form_bar import FormBar
from inama_id.ui.pages.documents.paper_box import PaperBox
from inama_id.ui.pages.documents.paper_picture import form_boxes
from inama_id.ui.pages.documents.permit_form import PermitForm
from inama_id.ui.pages.documents.permit_line import letter
from inama_id.ui.pages.documents.permit_side import PermitSide
from inama_id.ui.pages.documents.two_parts import Part, TwoParts
from inama_id.ui.printing.page_output import AskPath, PageOutput, Takeaway
from inama_id.ui.printing.sheet_pages import PrintedSheet
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.page_actions import CopyWords, PageActions
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services import Services

_WAIT_MS = 150


class PermitTab(QWidget):
    """The form, its findings, and where to look."""

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
        self._edition = services.library.edition()
        self._references = services.library.references()
        self.findings: tuple[Finding, ...] = ()
        self._announced = ""
        boxes = form_boxes(self._documents.boxes)
        titles = {box.number: box.title for box in boxes}
        self.form = PermitForm(lambda number: titles.get(number, ""), lists, language, theme)
        self.form_part = Part(translate("Permit", "The paper"))
        self.side = PermitSide(boxes, theme)
        self.parts = TwoParts(self.form_part, self.side, (6, 4), turn=True)
        copies = CopyWords(translate("Permit", "Copy as text"), translate("Permit", "Copy the result alone"))
        self.output = PageOutput(self.takeaway, notices, self, ask)
        self.actions_of_page = PageActions(self.output, self, theme, copies=copies)
        self.bar = FormBar(self.actions_of_page.buttons, self.form.memory, self.recall)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.refresh)
        self._lay_out()
        self.form.changed.connect(lambda: self._wait.start(_WAIT_MS))
        self.side.box_requested.connect(self.go_to)
        on_date.changed.connect(self.refresh)
        theme.changed.connect(self._draw)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        return self.form.memory()

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        self.form.recall(held)
        self.refresh()

    def refresh(self) -> None:
        """Check what the form says now."""
        self._wait.stop()
        self.findings = ()
        if not self.form.is_empty:
            seen = self.form.presentation(self._on_date.value)
            found = self._documents.check(self.form.permit(), seen, language=self._language.code)
            self.findings = tuple(map(self._told, found))
        self._draw()

    def _told(self, finding: Finding) -> Finding:
        """Return a finding that says which line of goods it is about, where there are several."""
        if finding.line is None or len(self.form.lines) == 1:
            return finding
        line = translate("Permit", "Line {letter}").format(letter=letter(finding.line))
        return replace(finding, text=f"{line}: {finding.text}")

    def go_to(self, number: str, line: int | None) -> None:
        """Put the keyboard into a box of the form."""
        box = self.form.box(number, line)
        if box is not None:
            self.parts.show_form()
            empty = [field for field in box.fields if not field.words]
            (empty or box.fields)[0].setFocus()
            self.form_part.ensureWidgetVisible(box)

    def takeaway(self) -> Takeaway | None:
        """Return the findings for paper, file and clipboard."""
        if not self.findings:
            return None
        number = self.form.fields["number"].words
        day = self._on_date.value
        checked = CheckedPaper(
            headline=self._headline(),
            number=number,
            findings=self.findings,
            entered=self._entered(),
            day=self._language.date(day),
            content=labels.edition(self._edition, self._language),
            language=self._language.code,
            sources=self._citations(),
            words=_check_words(),
        )
        return Takeaway(
            file_stem=f"permit-check-{day}",
            printed=PrintedSheet(
                html=permit_check_html.document(checked, styled=False),
                title=checked.words.title,
                content=checked.content,
                looked_up=checked.words.day.format(day=checked.day),
                page=words_of(self._language.code).paper.page,
            ),
            web_page=permit_check_html.document(checked, styled=True),
            copied=permit_check_html.plain(checked),
            name=checked.headline,
        )

    def _citations(self) -> Citations:
        return Citations(self._references, labels.unread())

    def _headline(self) -> str:
        shown = self.side.shown
        return shown.headline if isinstance(shown, FindingsView) else ""

    def _entered(self) -> list[tuple[str, str, str]]:
        boxes = self.form.boxes_in_order()
        return [(name, field.name, field.shown) for name, box in boxes for field in box.fields if field.words]

    def _draw(self) -> None:
        levels = _levels(self.findings)
        self.form.show_levels(levels)
        by_box: dict[str, Level] = {}
        for (box, _), level in levels.items():
            by_box.setdefault(box, level)
        self.side.picture.show_levels(by_box)
        if not self.findings:
            self.side.show_findings(None)
            self.parts.tell("")
            return
        made = FindingsView(self.findings, self._citations(), self._theme)
        made.box_requested.connect(self.go_to)
        self.side.show_findings(made)
        self.parts.tell(made.headline)
        if made.headline != self._announced:
            self._announced = made.headline
            announce(self, made.headline)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let the drawing follow the keyboard."""
        while now is not None and not isinstance(now, PaperBox):
            now = now.parentWidget()
        if now is not None and now.number and self.isAncestorOf(now):
            self.side.picture.choose(now.number)

    def _lay_out(self) -> None:
        self.form_part.column.addWidget(self.form)
        self.form_part.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.6))
        column.addWidget(self.bar)
        self.form.line_added.connect(self.parts.seat_answers)
        column.addWidget(self.parts, 1)
        self.setFocusProxy(self.form.fields["kind"])


def _levels(findings: tuple[Finding, ...]) -> dict[Place, Level]:
    """Return the weightiest level of each box; a box that is still empty is no mark against the paper."""
    found: dict[Place, Level] = {}
    for finding in findings:
        if finding.rule != EMPTY_BOX:
            for place in places(finding):
                found.setdefault(place, finding.level)
    return found


def _check_words() -> CheckWords:
    return CheckWords(
        title=translate("Permit", "Check of a permit"),
        number=translate("Permit", "Document number {number}"),
        day=translate("Permit", "Checked on {day}"),
        levels={each: words.level(each) for each in Level},
        boxes=translate("Permit", "boxes {boxes}"),
        references=translate("Permit", "References"),
        entered=translate("Permit", "What was entered"),
        note=translate("Permit", "An indication from what was entered, not a ruling; a paper may still be false."),
    )
