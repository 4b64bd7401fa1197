"""The head of a kind of item: what it is, and the legal answer in one badge and one sentence."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inama_id.reports import profile_sheet
from inama_id.reports.profile_sheet_context import ItemContext, answer
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.appendix_badge import AppendixBadge
from inama_id.ui.widgets.outcome_badge import outcome_badge
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

_BADGE_SCALE, _TITLE_SCALE, _SENTENCE_SCALE = 1.9, 1.4, 1.1


class AnswerPanel(QWidget):
    """Title, item forms, badge, sentence, and what limits the answer."""

    def __init__(self, context: ItemContext, theme: Theme, follow: FollowLink) -> None:
        super().__init__()
        self._context, self._theme, self._follow = context, theme, follow
        self.answer = answer(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.3))
        column.addWidget(heading(context.item.sheet.profile.title, 1))
        column.addWidget(muted(profile_sheet.forms_line(context)))
        column.addSpacing(gap(self, 0.2))
        column.addWidget(self._framed())
        for caution in self.answer.cautions:
            column.addWidget(self._warning(caution))

    @property
    def spoken(self) -> str:
        """The answer for a screen reader."""
        found = self.answer
        parts = (self._context.item.sheet.profile.title, found.title, found.sentence, *found.cautions)
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)

    def _framed(self) -> QWidget:
        frame, found = Panel(strong=True), self.answer
        words = QVBoxLayout()
        words.setSpacing(gap(self, 0.15))
        words.addWidget(muted(profile_sheet.day_line(self._context)))
        words.addWidget(prose(f"<b>{escape(found.title)}</b>", self._follow, scale=_TITLE_SCALE, wide=True))
        words.addWidget(prose(escape(found.sentence), self._follow, scale=_SENTENCE_SCALE, wide=True))
        if found.note:
            words.addWidget(muted(found.note))
        row = QHBoxLayout(frame)
        margin = gap(self, 0.7)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(gap(self, 0.9))
        row.addWidget(self._badge(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return frame

    def _badge(self) -> AppendixBadge:
        shown = AppendixBadge(outcome_badge(self._context.item.sheet.outcome), self._theme)
        font = shown.font()
        font.setPointSizeF(font.pointSizeF() * _BADGE_SCALE)
        shown.setFont(font)
        return shown

    def _warning(self, text: str) -> QLabel:
        paint = self._theme.paint(Tone.WARNING)
        label = QLabel(f"⚠ {text}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(paint.fill))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(paint.text))
        label.setPalette(palette)
        label.setAutoFillBackground(True)
        label.setMargin(gap(self, 0.3))
        return label
