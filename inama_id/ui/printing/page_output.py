"""What the user can take away from a page: paper, files, and text on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

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


@dataclass(frozen=True, slots=True)
class Takeaway:
    """What a page gives away of what it shows."""

    file_stem: str
    """Name of a file without its ending."""
    printed: PrintedSheet
    web_page: str
    """The whole as HTML, for a browser or a screen reader."""
    copied: str
    """The text for the clipboard: a citation, or the whole in plain words."""
    name: str
    """What it is called, alone."""


class PageOutput(QObject):
    """Prints, saves and copies what is on show; ``takeaway`` gives it when it is wanted."""

    def __init__(
        self,
        takeaway: Callable[[], Takeaway | None],
        notices: Notices,
        window: QWidget,
        ask: AskPath = ask_path,
    ) -> None:
        super().__init__(window)
        self._takeaway, self._notices, self._window, self._ask = takeaway, notices, window, ask

    def copy_text(self) -> None:
        """Put the citation, or the whole in words, on the clipboard."""
        if shown := self._takeaway():
            QGuiApplication.clipboard().setText(shown.copied)
            self._notices.done(translate("Printing", "The text is copied."))

    def copy_name(self) -> None:
        """Put the name alone on the clipboard."""
        if shown := self._takeaway():
            QGuiApplication.clipboard().setText(shown.name)
            self._notices.done(translate("Printing", "The name is copied."))

    def save_html(self) -> None:
        """Save the sheet as a file for a browser or a screen reader."""
        if shown := self._takeaway():
            kinds = translate("Printing", "Web page (*.html)")
            self._save(self._path(shown, "html", kinds), shown.web_page.encode)

    def save_pdf(self, paper: Paper) -> None:
        """Save the sheet as PDF."""
        if shown := self._takeaway():
            kinds = translate("Printing", "PDF (*.pdf)")
            self._save(self._path(shown, "pdf", kinds), lambda: pdf_bytes(shown.printed, paper, self._family()))

    def preview(self) -> None:
        """Show the pages before they are printed."""
        if shown := self._takeaway():
            from inama_id.ui.printing import paper_dialogs

            paper_dialogs.preview(shown.printed, usual_paper(), self._family(), self._window)

    def print_out(self) -> None:
        """Print the sheet."""
        if shown := self._takeaway():
            from inama_id.ui.printing import paper_dialogs

            printed = paper_dialogs.print_sheet(shown.printed, usual_paper(), self._family(), self._window)
            if printed is False:
                self._notices.error(
                    translate("Printing", "The page could not be printed."),
                    translate("Printing", "Check the printer, or save it as PDF."),
                )

    def _family(self) -> str:
        return self._window.font().family()

    def _path(self, shown: Takeaway, ending: str, kinds: str) -> str:
        suggestion = f"{shown.file_stem}.{ending}"
        path = self._ask(self._window, translate("Printing", "Save the page"), suggestion, kinds)
        return path if not path or Path(path).suffix else f"{path}.{ending}"

    def _save(self, path: str, content: Callable[[], bytes]) -> None:
        if not path:
            return
        if write_whole(Path(path), content()):
            self._notices.done(translate("Printing", "Saved: {path}").format(path=path))
        else:
            self._notices.error(
                translate("Printing", "{path} cannot be written.").format(path=path),
                translate("Printing", "Choose another folder; what stood there is unharmed."),
            )
