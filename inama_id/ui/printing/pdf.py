"""A sheet as PDF."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from inama_id import __version__
from inama_id.ui.printing.sheet_pages import PrintedSheet, paint_sheet

_MARGIN_MM = 15.0
_DOTS_PER_INCH = 300


class Paper(Enum):
    """The paper sizes offered."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


def page_layout(paper: Paper) -> QPageLayout:
    """Return a page of a size, upright, with our margins."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(QPageSize(paper.value), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def pdf_bytes(sheet: PrintedSheet, paper: Paper, family: str) -> bytes:
    """Return the whole PDF; made in memory, so that a full disk leaves no half file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(page_layout(paper))
    writer.setTitle(sheet.title)
    writer.setCreator(f"Inama ID {__version__}")
    paint_sheet(sheet, writer, family)
    buffer.close()
    return bytes(buffer.data().data())
