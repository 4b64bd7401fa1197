"""The page of a kind of item for paper, file and clipboard."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace

from inama_id.reports import profile_sheet
from inama_id.reports.profile_sheet_context import FILE, PAPER, ItemContext
from inama_id.ui.pages.profile.plate import Plate
from inama_id.ui.printing.page_output import Takeaway
from inama_id.ui.printing.sheet_pages import PrintedSheet

_PAPER_WIDTH, _PIXELS = 460, 1500
"""Width of the drawing on paper in the points of its text, and how many pixels it has there."""


def takeaway(context: ItemContext, picture: Plate | None = None) -> Takeaway:
    """Return what the page gives away of the kind of item on show, with its drawing."""
    sheet = context.item.sheet
    numbered = replace(context, numbers=picture.numbers()) if picture else context
    paper = replace(numbered, links=PAPER, picture=_on_paper(picture) if picture else "")
    return Takeaway(
        file_stem=f"{sheet.profile.id}-{sheet.on.isoformat()}",
        printed=PrintedSheet(
            html=profile_sheet.document(paper),
            title=profile_sheet.title(paper),
            content=profile_sheet.content_line(paper),
            looked_up=profile_sheet.looked_up(paper),
            page=paper.words.paper.page,
        ),
        web_page=profile_sheet.document(
            replace(numbered, links=FILE, picture=_in_web_page(picture) if picture else "")
        ),
        copied=profile_sheet.citation(context),
        name=sheet.profile.title,
    )


def _on_paper(picture: Plate) -> str:
    pixels = b64encode(picture.png(_PIXELS)).decode("ascii")
    return f'<p><img width="{_PAPER_WIDTH}" src="data:image/png;base64,{pixels}"></p>'


def _in_web_page(picture: Plate) -> str:
    return f'<div style="background: #ffffff">{picture.svg}</div>'
