"""Whether the law is decided: the first thing an officer needs to know."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from inama_id.domain.identification import Assessment
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify import words
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import AppendixBadge, not_found
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.sizes import gap

_MORE_THAN_ALL_OTHERS = 0.5


class LawBanner(Panel):
    """A headline, the probabilities behind it, and the way to the result."""

    result_requested = Signal()
    """Show the result."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__(strong=True)
        self._language, self._decided = language, False
        self._title, self._detail = QLabel(), QLabel()
        self._badge = AppendixBadge(not_found(), theme)
        self.button = push_button(translate("Identify", "See the &result"))
        self.button.clicked.connect(self.result_requested)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the edge once the law is decided."""
        super().paintEvent(event)
        if self._decided:
            painter = QPainter(self)
            painter.fillRect(0, 0, gap(self, 0.3), self.height(), self.palette().color(QPalette.ColorRole.Highlight))
            painter.end()

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self._title.text()}\n{self._detail.text()}"

    def show_law(self, assessment: Assessment) -> None:
        """Show what the answers mean for the law."""
        law = assessment.law
        self._decided = law.decided
        font = self.button.font()
        font.setBold(law.decided)
        self.button.setFont(font)
        self._badge.setVisible(law.decided)
        self.update()
        if law.decided:
            self._badge.show_badge(words.badge(law.answer))
        self._title.setText(headline(assessment, self._language))
        self._detail.setText(detail(assessment, self._language))

    def _lay_out(self) -> None:
        for label in (self._title, self._detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._title.setFont(font)
        self._detail.setForegroundRole(QPalette.ColorRole.WindowText)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        side = gap(self, 0.6)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(gap(self, 0.3))
        column.addLayout(top)
        column.addWidget(self._detail)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


def headline(assessment: Assessment, language: Language) -> str:
    """Say whether the law is decided."""
    law = assessment.law
    if law.decided:
        return translate("Law", "Law decided: {outcome}").format(outcome=words.outcome(law.answer))
    if none_leads(assessment):
        return translate("Law", "Not decided: it may be none of these")
    if _is_split(assessment):
        return translate("Law", "Not decided: {outcome}").format(outcome=words.outcome(law.answer))
    listed = words.percent(words.listed_share(assessment), language)
    return translate("Law", "Not decided yet: {percent} listed").format(percent=listed)


def detail(assessment: Assessment, language: Language) -> str:
    """Say how probable the legal outcomes are."""
    law = assessment.law
    if law.decided:
        return translate("Law", "Probability of this answer: {percent} ({likely})").format(
            percent=words.percent(law.probability, language), likely=words.likely(law.probability)
        )
    named = [
        translate("Law", "{outcome} {percent}").format(
            outcome=words.outcome(each.answer), percent=words.percent(each.probability, language)
        )
        for each in assessment.outcomes[:3]
        if each.probability >= 0.01
    ]
    return " · ".join(named)


def _is_split(assessment: Assessment) -> bool:
    """Whether the item is most probably of a kind that is listed in part, so that the share listed would mislead."""
    first = assessment.outcomes[0]
    return first.listed is None and first.probability >= _MORE_THAN_ALL_OTHERS


def none_leads(assessment: Assessment) -> bool:
    """Whether "none of these" is more probable than every candidate."""
    first = assessment.candidates[0].probability if assessment.candidates else 0.0
    return assessment.none_of_these >= first
