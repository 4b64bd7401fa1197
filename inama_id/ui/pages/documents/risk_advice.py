"""What the signs seen lead to: how many of how many, what to do, and each reason with its next step."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.reference import Reference
from inama_id.domain.risk import Action, Advice, RiskIndicator
from inama_id.reports.risk_html import RiskWords, because, found
from inama_id.ui import labels
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.tone_box import ToneBox
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import muted

_ICONS = {Action.EXAMINE: "error", Action.LOOK_CLOSER: "warning", Action.NO_SIGN: "look-up"}
_TONES = {Action.EXAMINE: Tone.ERROR, Action.LOOK_CLOSER: Tone.WARNING, Action.NO_SIGN: Tone.NONE}


class RiskAdvice(QWidget):
    """The advice as it is now; made anew with every tick."""

    def __init__(self, advice: Advice, references: Mapping[str, Reference], words: RiskWords, theme: Theme) -> None:
        super().__init__()
        self._references, self._words = references, words
        self.spoken = found(advice, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.4))
        column.addWidget(self._head(advice, theme))
        for sign in advice.reasons:
            column.addWidget(self._reason(sign))
        column.addWidget(muted(words.caution))

    def _head(self, advice: Advice, theme: Theme) -> QWidget:
        box = ToneBox(self.spoken, _ICONS[advice.action], _TONES[advice.action], theme)
        reason = because(advice, self._words)
        box.say(
            escape(reason or translate("RiskTab", "Tick what you see. What it leads to, and why, stands here at once."))
        )
        return box

    def _reason(self, sign: RiskIndicator) -> QWidget:
        card = Panel()
        column = QVBoxLayout(card)
        margin = gap(self, 0.5)
        column.setContentsMargins(margin, margin, margin, margin)
        words = self._words
        html = (
            f"<b>{escape(sign.text)}</b> ({escape(words.strengths[sign.strength])})"
            f"<br><b>{escape(words.why)}:</b> {escape(sign.why)}<br>"
            f"<b>{escape(words.next)}:</b> {escape(sign.next)}<br>{self._cited(sign)}"
        )
        column.addWidget(prose(html, _nowhere))
        return card

    def _cited(self, sign: RiskIndicator) -> str:
        held = [self._references[id] for id in sign.reference_ids if id in self._references]
        titles = (each.title if each.was_read else f"{each.title} ({labels.unread()})" for each in held)
        return f"<small>{' · '.join(map(escape, titles))}</small>"


def _nowhere(_link: str) -> None:
    """The texts have no links."""
