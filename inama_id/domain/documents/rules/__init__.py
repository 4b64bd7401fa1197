"""The permit check's rules, one subject a file: functions from a case, or from one of its lines, to hits.

Levels, sentences and references stand in ``content/documents/permit-rules.yaml``; here stands only when a rule applies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.rules import (
    appendix,
    dates,
    document,
    names,
    origin,
    paper,
    places,
    purpose,
    quantity,
    quota,
    source,
    term,
)

PaperRule = Callable[[Case], Iterator[Hit]]
LineRule = Callable[[Case, LineFacts], Iterator[Hit]]

PAPER_RULES: tuple[PaperRule, ...] = (paper.check, dates.check, document.check, places.check, purpose.check)
LINE_RULES: tuple[LineRule, ...] = (
    paper.check_line,
    dates.check_line,
    document.check_line,
    places.check_line,
    names.check_line,
    appendix.check_line,
    source.check_line,
    purpose.check_line,
    term.check_line,
    quantity.check_line,
    origin.check_line,
    quota.check_line,
)
