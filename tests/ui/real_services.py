"""Services over the real content: the code lists, signs and cards are tried as they are."""

from __future__ import annotations

from functools import cache

from inama_id.services import Services, open_services
from species_db.build import compiler


@cache
def real_services() -> Services:
    """Return them; the database is built first where it is not current."""
    if not compiler.is_current():
        compiler.build(compiler.check().content, lambda _step: None)
    return open_services(compiler.DATABASE)


def pages_of(pdf: bytes) -> int:
    """Return the number of pages of a PDF."""
    return pdf.count(b"/Type /Page\n")
