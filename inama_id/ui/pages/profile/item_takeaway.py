"""The page of a kind of item for paper, file and clipboard."""

from __future__ import annotations

from dataclasses import replace

from inama_id.reports import profile_sheet
from inama_id.reports.profile_sheet_context import FILE, PAPER, ItemContext
from inama_id.ui.printing.page_output import Takeaway
from inama_id.ui.printing.sheet_pages import PrintedSheet


def takeaway(context: ItemContext) -> Takeaway:
    """Return what the page gives away of the kind of item on show."""
    paper, sheet = replace(context, links=PAPER), context.item.sheet
    return Takeaway(
        file_stem=f"{sheet.profile.id}-{sheet.on.isoformat()}",
        printed=PrintedSheet(
            html=profile_sheet.document(paper),
            title=profile_sheet.title(paper),
            content=profile_sheet.content_line(paper),
            looked_up=profile_sheet.looked_up(paper),
            page=paper.words.paper.page,
        ),
        web_page=profile_sheet.document(replace(context, links=FILE)),
        copied=profile_sheet.citation(context),
        name=sheet.profile.title,
    )
