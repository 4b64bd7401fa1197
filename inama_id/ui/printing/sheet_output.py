"""What the user can take away from a sheet: paper, files, and text on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from inama_id.reports import species_sheet
from inama_id.reports.citation_line import citation
from inama_id.reports.sheet_context import FILE, PAPER, SheetContext
from inama_id.ui.i18n import translate
from inama_id.ui.notices import Notices
from inama_id.ui.printing.pdf import Paper, pdf_bytes
from inama_id.ui.printing.sheet_pages import PrintedSheet
from inama_id.ui.settings import write_whole

AskPath = Callable[[QWidget, str, str, str], str]
"""``ask(parent, title, suggested name, filter)``: the path the user chose, or empty."""


def ask_path(parent: QWidget, title: str, suggestion: str, kinds: str) -> str:
    """Ask where to save."""
    return QFileDialog.getSaveFileName(parent, title, suggestion, kinds)[0]


def usual_paper() -> Paper:
    """Return the paper that is used where the computer stands."""
    system = QLocale.system().measurementSystem()
    return Paper.LETTER if system is QLocale.MeasurementSystem.ImperialUSSystem else Paper.A4


class SheetOutput(QObject):
    """Prints, saves and copies the sheet on show; ``context`` gives it when it is wanted."""

    def __init__(
        self,
        context: Callable[[], SheetContext | None],
        notices: Notices,
        window: QWidget,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__(window)
        self._context, self._notices, self._window, self._ask = context, notices, window, ask

    def copy_citation(self) -> None:
        """Put the one-line citation on the clipboard."""
        if context := self._context():
            QGuiApplication.clipboard().setText(citation(context))
            self._notices.done(translate("Printing", "The citation is copied."))

    def copy_name(self) -> None:
        """Put the scientific name on the clipboard."""
        if context := self._context():
            QGuiApplication.clipboard().setText(context.sheet.taxon.name)
            self._notices.done(translate("Printing", "The name is copied."))

    def save_html(self) -> None:
        """Save the sheet as a file for a browser or a screen reader."""
        if context := self._context():
            kinds = translate("Printing", "Web page (*.html)")
            html = species_sheet.document(replace(context, links=FILE))
            self._save(self._path(context, "html", kinds), lambda: html.encode())

    def save_pdf(self, paper: Paper) -> None:
        """Save the sheet as PDF."""
        if context := self._context():
            kinds = translate("Printing", "PDF (*.pdf)")
            self._save(self._path(context, "pdf", kinds), lambda: pdf_bytes(_printed(context), paper, self._family()))

    def preview(self) -> None:
        """Show the pages before they are printed."""
        if context := self._context():
            from inama_id.ui.printing import paper_dialogs

            paper_dialogs.preview(_printed(context), usual_paper(), self._family(), self._window)

    def print_out(self) -> None:
        """Print the sheet."""
        if context := self._context():
            from inama_id.ui.printing import paper_dialogs

            printed = paper_dialogs.print_sheet(_printed(context), usual_paper(), self._family(), self._window)
            if printed is False:
                self._notices.error(
                    translate("Printing", "The sheet could not be printed."),
                    translate("Printing", "Check the printer, or save the sheet as PDF."),
                )

    def _family(self) -> str:
        return self._window.font().family()

    def _path(self, context: SheetContext, ending: str, kinds: str) -> str:
        suggestion = f"{context.sheet.taxon.id}-{context.sheet.on.isoformat()}.{ending}"
        path = self._ask(self._window, translate("Printing", "Save the sheet"), suggestion, kinds)
        return path if not path or Path(path).suffix else f"{path}.{ending}"

    def _save(self, path: str, content: Callable[[], bytes]) -> None:
        if not path:
            return
        if write_whole(Path(path), content()):
            self._notices.done(translate("Printing", "The sheet is saved: {path}").format(path=path))
        else:
            self._notices.error(
                translate("Printing", "{path} cannot be written.").format(path=path),
                translate("Printing", "Choose another folder; what stood there is unharmed."),
            )


def _printed(context: SheetContext) -> PrintedSheet:
    paper = replace(context, links=PAPER)
    return PrintedSheet(
        html=species_sheet.document(paper),
        title=species_sheet.title(paper),
        content=species_sheet.content_line(paper),
        looked_up=species_sheet.looked_up(paper),
        page=paper.words.paper.page,
    )
