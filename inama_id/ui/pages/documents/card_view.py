"""One card for after the find on the screen: the same parts in the same order as on paper."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.reports.cited_html import Sources
from inama_id.reports.find_card_html import CardPage, CardWords
from inama_id.ui import labels
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.lines_html import bullets
from inama_id.ui.pages.documents.tone_box import ToneBox
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

FIELD = "field:"
"""Begins the link that leads to an agency's field."""


class CardView(QWidget):
    """A card; its links lead to the fields that the agency has not filled in yet."""

    def __init__(self, page: CardPage, words: CardWords, follow: FollowLink, theme: Theme) -> None:
        super().__init__()
        self._page, self._words, self._follow = page, words, follow
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.35))
        self.title = heading(page.card.title, 1)
        self._column.addWidget(self.title)
        self._column.addWidget(self._safety(theme))
        card = page.card
        care = [f"<b>{escape(words.topics[care.topic])}:</b> {escape(care.text)}" for care in card.care]
        self._part(words.care, bullets([*care, *_escaped(self._basic("care"))], self))
        self._part(words.call, self._contacts())
        self._part(words.photographs, bullets(_escaped([*card.photographs, *self._basic("photographs")]), self))
        self._part(words.sampling, bullets(_escaped(card.sampling), self))
        self._part(words.packing, bullets(_escaped(card.packing), self))
        self._part(words.custody, bullets(_escaped(self._basic("custody")), self))
        sources = Sources(page.references, labels.unread())
        self._part(words.references, sources.cite(reference.id for reference in page.references))
        self._column.addWidget(muted(words.caution))

    def _safety(self, theme: Theme) -> QWidget:
        card, words = self._page.card, self._words
        named = [self._page.hazards[id].label(words.language) for id in card.hazards]
        lines = [f"<b>{escape(words.hazards)}: {escape(', '.join(named))}</b>"] if named else []
        lines += _escaped(card.safety)
        lines.append(f"<b>{escape(words.never)}:</b> {escape('; '.join(card.never))}.")
        box = ToneBox(words.safety, "warning", Tone.WARNING, theme)
        box.say(bullets(lines, self))
        return box

    def _contacts(self) -> str:
        page = self._page
        called = [page.fields[id] for id in page.card.call if id in page.fields]
        rows = []
        for field in called:
            name, value = escape(field.label(self._words.language)), page.contacts.get(field.id, "")
            way = translate("CardsTab", "Fill in")
            shown = f"<b>{escape(value)}</b>" if value else f'<a href="{FIELD}{field.id}">{escape(way)}</a>'
            rows.append(
                f'<tr><td style="padding-right: 1em">{name}</td><td style="padding-right: 1em">{shown}</td>'
                f"<td><small>{escape(field.when)}</small></td></tr>"
            )
        return f'<table cellspacing="0" cellpadding="3">{"".join(rows)}</table>' if rows else ""

    def _basic(self, section: str) -> list[str]:
        return [line for basics in self._page.basics if basics.section == section for line in basics.lines]

    def _part(self, title: str, html: str) -> None:
        if html:
            self._column.addWidget(heading(title, 2))
            self._column.addWidget(prose(html, self._follow))


def _escaped(lines: Iterable[str]) -> list[str]:
    return [escape(line[:1].upper() + line[1:]) for line in lines]
