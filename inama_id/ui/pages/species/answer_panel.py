"""The head of a sheet: what the taxon is, and the answer in one badge and one sentence."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inama_id.domain.listing import Listing
from inama_id.domain.sheet import SpeciesSheet
from inama_id.reports import sheet_facts, species_sheet
from inama_id.reports.sheet_context import SheetContext
from inama_id.reports.verdict import Verdict, partly_listed, verdict
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.appendix_badge import AppendixBadge, Badge, Shape, in_force, partly
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.taxon_label import markup
from inama_id.ui.widgets.text_roles import muted

_NAME_SCALE, _BADGE_SCALE, _TITLE_SCALE, _SENTENCE_SCALE = 1.9, 1.9, 1.4, 1.1


class AnswerPanel(QWidget):
    """Name, common name, badge, sentence, and what limits the answer."""

    def __init__(self, context: SheetContext, theme: Theme, follow: FollowLink) -> None:
        super().__init__()
        self._context, self._theme = context, theme
        self.verdict = verdict(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.3))
        if context.sheet.lineage:
            column.addWidget(prose(sheet_facts.lineage(context), follow, wide=True))
        column.addWidget(self._name(follow))
        column.addWidget(self._below_name(follow))
        column.addSpacing(gap(self, 0.3))
        column.addWidget(self._answer(follow))
        for caution in self.verdict.cautions:
            column.addWidget(self._toned(caution, Tone.WARNING))
        if context.sheet.taxon.note:
            column.addWidget(muted(context.sheet.taxon.note))

    @property
    def spoken(self) -> str:
        """The answer for a screen reader."""
        found, taxon = self.verdict, self._context.sheet.taxon
        parts = (taxon.name, self._context.sheet.common_name, found.title, found.sentence, found.upcoming)
        return " ".join(f"{part.rstrip('.')}." for part in (*parts, *found.cautions) if part)

    def _name(self, follow: FollowLink) -> QLabel:
        taxon = self._context.sheet.taxon
        author = f" <small>{escape(taxon.author_year)}</small>" if taxon.author_year else ""
        label = prose(f"<b>{markup(taxon.name, taxon.rank)}</b>{author}", follow, scale=_NAME_SCALE, wide=True)
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label.setAccessibleName(f"{taxon.name} {taxon.author_year}".strip())
        return label

    def _below_name(self, follow: FollowLink) -> QLabel:
        context = self._context
        rank = escape(context.words.ranks[context.sheet.taxon.rank])
        common = escape(context.sheet.common_name)
        return prose(f"<b>{common}</b> · {rank}" if common else rank, follow, scale=_SENTENCE_SCALE, wide=True)

    def _answer(self, follow: FollowLink) -> QWidget:
        frame = Panel(strong=True)
        words = QVBoxLayout()
        words.setSpacing(gap(self, 0.15))
        words.addWidget(muted(species_sheet.day_line(self._context)))
        if self.verdict.title:
            words.addWidget(prose(f"<b>{escape(self.verdict.title)}</b>", follow, scale=_TITLE_SCALE, wide=True))
        words.addWidget(prose(escape(self.verdict.sentence), follow, scale=_SENTENCE_SCALE, wide=True))
        if self.verdict.upcoming:
            words.addWidget(self._toned(self.verdict.upcoming, Tone.WARNING))
        row = QHBoxLayout(frame)
        margin = gap(self, 0.7)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(gap(self, 0.9))
        if badge := head_badge(self._context.sheet, self.verdict):
            row.addWidget(self._badge(badge), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return frame

    def _badge(self, badge: Badge) -> AppendixBadge:
        shown = AppendixBadge(badge, self._theme)
        font = shown.font()
        font.setPointSizeF(font.pointSizeF() * _BADGE_SCALE)
        shown.setFont(font)
        return shown

    def _toned(self, text: str, tone: Tone) -> QLabel:
        paint = self._theme.paint(tone)
        label = QLabel(f"⚠ {text}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(paint.fill))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(paint.text))
        label.setPalette(palette)
        label.setBackgroundRole(QPalette.ColorRole.Window)
        label.setAutoFillBackground(True)
        label.setMargin(gap(self, 0.3))
        return label


def head_badge(sheet: SpeciesSheet, found: Verdict) -> Badge | None:
    """Badge of the taxon a sheet is of; none where no badge says which Appendices its parts are in."""
    if not found.certain and sheet.appendix:
        return _perhaps(sheet.appendix, found.title)
    if partly_listed(sheet):
        return partly(sheet.below) if sheet.below else None
    return in_force(sheet.appendix)


def entry_badge(listing: Listing, context: SheetContext) -> Badge:
    """Badge of one entry in force; dashed where it may have begun after the day asked about."""
    badge = in_force(listing.appendix)
    if context.is_certain(listing):
        return badge
    return _perhaps(listing.appendix, context.words.verdict.uncertain.format(appendix=badge.spoken))


def _perhaps(appendix: str, spoken: str) -> Badge:
    return Badge(f"{appendix} ?", spoken, Tone.NONE, Shape.DASHED)
