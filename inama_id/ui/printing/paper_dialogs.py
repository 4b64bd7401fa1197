"""Print preview and printing. Imported when the user asks for it: QtPrintSupport takes long to load."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.printing.pdf import Paper, page_layout
from inama_id.ui.printing.sheet_pages import PrintedSheet, paint_sheet


def _printer(sheet: PrintedSheet, paper: Paper) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(paper))
    printer.setDocName(sheet.title)
    return printer


def preview(sheet: PrintedSheet, paper: Paper, family: str, parent: QWidget) -> None:
    """Show the pages as they will be printed; the user prints from there."""
    printer = _printer(sheet, paper)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print preview: {title}").format(title=sheet.title))
    dialog.paintRequested.connect(lambda device: paint_sheet(sheet, device, family))
    dialog.resize(parent.window().size())
    dialog.exec()


def print_sheet(sheet: PrintedSheet, paper: Paper, family: str, parent: QWidget) -> bool | None:
    """Ask for a printer and print; None when the user changed their mind, False when the printer refused."""
    printer = _printer(sheet, paper)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return paint_sheet(sheet, printer, family) > 0
