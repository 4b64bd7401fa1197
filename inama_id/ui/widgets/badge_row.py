"""A row of running text with a badge before it; where it leads somewhere, a click anywhere on it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import AppendixBadge, Badge, badge_size
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.sizes import gap, touch_target


class BadgeRow(Panel):
    """The row. ``target`` is the link that a click follows; the text itself holds it for the keyboard."""

    def __init__(
        self, badge: Badge, html: str, follow: FollowLink, theme: Theme, *, target: str = "", column: int = 0
    ) -> None:
        super().__init__()
        self._target, self._follow = target, follow
        self.badge = AppendixBadge(badge, theme)
        self.words: QLabel = prose(html, follow, wide=True, fills=True)
        row = QGridLayout(self)
        margin = gap(self, 0.45)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setHorizontalSpacing(gap(self, 0.7))
        row.setColumnMinimumWidth(0, column)
        row.setColumnStretch(1, 1)
        beside = Qt.AlignmentFlag.AlignTop if "<br>" in html else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self.badge, 0, 0, beside | Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(self.words, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        if target:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setMinimumHeight(touch_target(self))
            # With no other link in it the text lets clicks through to the row.
            self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, html.count("<a ") == 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to where the row leads."""
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if self._target and inside and event.button() == Qt.MouseButton.LeftButton:
            self._follow(self._target)


def badge_column(badges: Sequence[Badge], like: QWidget) -> int:
    """Return the width of the widest of some badges, so that the texts of their rows begin on one line."""
    return max((badge_size(badge, like.font()).toSize().width() for badge in badges), default=0) + 1
