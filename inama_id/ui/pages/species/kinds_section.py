"""Section of a sheet: the kinds of item that come from the taxon, as they are met in trade."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QVBoxLayout

from inama_id.domain.profile import ProfileLine
from inama_id.ui.i18n import translate
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.badge_row import BadgeRow, badge_column
from inama_id.ui.widgets.outcome_badge import outcome_badge
from inama_id.ui.widgets.prose import FollowLink
from inama_id.ui.widgets.section import Folds
from inama_id.ui.widgets.text_roles import muted

_FIRST_ROWS = 8


class KindsSection:
    """Builds the section."""

    def __init__(self, kinds: Sequence[ProfileLine], theme: Theme, follow: FollowLink) -> None:
        self._kinds, self._theme, self._follow = kinds, theme, follow

    def build(self, column: QVBoxLayout) -> None:
        """The kinds of item, the narrowest first; many unfold."""
        column.addWidget(
            muted(
                translate(
                    "KindsOfItem",
                    "How it, or its higher taxon, is met in trade. The badge is that of all taxa of the kind.",
                )
            )
        )
        self._rows(column, self._kinds[:_FIRST_ROWS])
        if rest := self._kinds[_FIRST_ROWS:]:
            title = translate("KindsOfItem", "Show {count} more kinds").format(count=len(rest))
            column.addWidget(Folds([(title, lambda inner: self._rows(inner, rest))]))

    def _rows(self, column: QVBoxLayout, kinds: Sequence[ProfileLine]) -> None:
        badges = [outcome_badge(kind.outcome) for kind in kinds]
        parent = column.parentWidget()
        width = badge_column(badges, parent) if parent else 0
        for kind, badge in zip(kinds, badges, strict=True):
            target = f"profile:{kind.id}"
            html = f'<a href="{escape(target)}"><b>{escape(kind.title)}</b></a>'
            column.addWidget(BadgeRow(badge, html, self._follow, self._theme, target=target, column=width))
