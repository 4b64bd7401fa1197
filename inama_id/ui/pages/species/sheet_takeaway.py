"""A species sheet for paper, file and clipboard."""

from __future__ import annotations

from dataclasses import replace

from inama_id.reports import species_sheet
from inama_id.reports.citation_line import citation
from inama_id.reports.sheet_context import FILE, PAPER, SheetContext
from inama_id.ui.printing.page_output import Takeaway
from inama_id.ui.printing.sheet_pages import PrintedSheet


def takeaway(context: SheetContext) -> Takeaway:
    """Return what the page gives away of the sheet on show."""
    paper, sheet = replace(context, links=PAPER), context.sheet
    return Takeaway(
        file_stem=f"{sheet.taxon.id}-{sheet.on.isoformat()}",
        printed=PrintedSheet(
            html=species_sheet.document(paper),
            title=species_sheet.title(paper),
            content=species_sheet.content_line(paper),
            looked_up=species_sheet.looked_up(paper),
            page=paper.words.paper.page,
        ),
        web_page=species_sheet.document(replace(context, links=FILE)),
        copied=citation(context),
        name=sheet.taxon.name,
    )
