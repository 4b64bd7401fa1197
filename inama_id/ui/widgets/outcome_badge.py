"""The badge of a kind of item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inama_id.ui.widgets.appendix_badge import Badge, in_force, partly

if TYPE_CHECKING:
    from inama_id.domain.profile import LegalOutcome


def outcome_badge(outcome: LegalOutcome) -> Badge:
    """Badge of what the law says of all taxa of a kind of item; "partly" where some of them are not listed."""
    if outcome.appendix and not outcome.listed:
        return partly(outcome.appendix)
    return in_force(outcome.appendix)
