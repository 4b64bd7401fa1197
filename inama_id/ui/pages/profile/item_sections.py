"""What stands in each section of the page of a kind of item."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel, QToolTip, QVBoxLayout, QWidget

from inama_id.reports import profile_sheet
from inama_id.reports import profile_sheet_cues as cues
from inama_id.reports import profile_sheet_facts as facts
from inama_id.reports.profile_sheet_context import ItemContext, short_title
from inama_id.ui.i18n import Language
from inama_id.ui.pages.profile.cue_row import CueRow
from inama_id.ui.pages.profile.plate import Plate
from inama_id.ui.pages.profile.taxon_rows import TaxonRows
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.appendix_badge import Badge, Shape, in_force
from inama_id.ui.widgets.badge_row import BadgeRow, badge_column
from inama_id.ui.widgets.outcome_badge import outcome_badge
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import muted


class ItemSections:
    """Builds the sections."""

    def __init__(
        self, context: ItemContext, language: Language, theme: Theme, follow: FollowLink, picture: Plate | None = None
    ) -> None:
        self._context, self._language, self._theme, self._follow = context, language, theme, follow
        self._picture = picture
        self.references: list[QLabel] = []
        """The references by number, once their section is built."""

    def cues(self, column: QVBoxLayout) -> None:
        """Cues by strength, each in a line of its own with tool, trust and the answer it ties to."""
        groups = cues.cue_groups(self._context)
        numbered = self._cues_by_strength()
        if not groups:
            column.addWidget(self._prose(escape(self._context.own.cues_none)))
        for group in groups:
            column.addWidget(self._prose(group.heading))
            frame = Panel()
            inner = QVBoxLayout(frame)
            margin = gap(frame, 0.5)
            inner.setContentsMargins(margin, margin, margin, margin)
            inner.setSpacing(margin)
            for html in group.cues:
                inner.addWidget(self._cue(html, *next(numbered)))
            column.addWidget(frame)
        if note := cues.unread_note(self._context):
            column.addWidget(muted(f"○ {note}"))

    def look_alikes(self, column: QVBoxLayout) -> None:
        """What it is mistaken for, the listed first, each with its badge and how to tell it apart."""
        found = cues.alikes(self._context)
        if not found:
            column.addWidget(self._prose(escape(self._context.own.look_alikes_none)))
        badges = [_badge(alike) for alike in found]
        width = badge_column(badges, column.parentWidget())
        for alike, badge in zip(found, badges, strict=True):
            target = f"profile:{alike.profile_id}" if alike.profile_id else ""
            row = BadgeRow(badge, alike.html, self._follow, self._theme, target=target, column=width)
            row.words.linkHovered.connect(self._name_reference)
            column.addWidget(row)

    def taxa(self, column: QVBoxLayout) -> None:
        """The taxa with what the law says of each today."""
        own, lines = self._context.own, self._context.item.sheet.taxa
        if not lines:
            column.addWidget(self._prose(escape(own.taxa_none)))
            return
        column.addWidget(TaxonRows(own.heading.taxa, lines, self._language, self._theme, self._follow))
        if notes := facts.taxon_notes(self._context):
            column.addWidget(self._prose(f"<small>{notes}</small>"))

    def names(self, column: QVBoxLayout) -> None:
        """Trade names by language."""
        first = profile_sheet.first_languages(self._context)
        column.addWidget(self._prose(facts.names(self._context, first) or escape(self._context.own.names_none)))

    def codes(self, column: QVBoxLayout) -> None:
        """Trade terms and tariff headings."""
        column.addWidget(self._prose(facts.codes(self._context) or escape(self._context.own.codes_none)))

    def risks(self, column: QVBoxLayout) -> None:
        """How it is hidden, declared or faked."""
        for risk in facts.risks(self._context):
            column.addWidget(self._prose(f"•&nbsp;&nbsp;{risk}"))

    def tools(self, column: QVBoxLayout) -> None:
        """Tools that help."""
        column.addWidget(self._prose(facts.tools(self._context)))

    def reference_list(self, column: QVBoxLayout) -> None:
        """References, each a label of its own so that a mark can lead to it."""
        for number, held in enumerate(self._context.references, 1):
            label = self._prose(facts.reference(number, held, self._context))
            self.references.append(label)
            column.addWidget(label)

    def _cues_by_strength(self) -> Iterator[tuple[int, str]]:
        """Yield each cue's place in the profile and its text, in the order in which the groups show them."""
        held = list(enumerate(self._context.item.sheet.profile.cues))
        for strength in self._context.own.strengths:
            yield from ((number, cue.text) for number, cue in held if cue.strength is strength)

    def _cue(self, html: str, cue: int, text: str) -> QWidget:
        number = self._picture.number_of(cue) if self._picture else 0
        if self._picture is None or not number:
            return self._prose(html)
        return CueRow(number, text, self._prose(html), self._picture.lights)

    def _prose(self, html: str) -> QLabel:
        label = prose(html, self._follow, fills=True)
        label.linkHovered.connect(self._name_reference)
        return label

    def _name_reference(self, link: str) -> None:
        """Name the reference under the mouse: a label does not show the titles of its links by itself."""
        kind, _, number = link.partition(":")
        shown = short_title(self._context.references[int(number) - 1]) if kind == "ref" else ""
        QToolTip.showText(QCursor.pos(), shown)


def _badge(alike: cues.Alike) -> Badge:
    if alike.outcome:
        return outcome_badge(alike.outcome)
    if alike.listed is False:
        return in_force(None)
    tone, shape = (Tone.WARNING, Shape.ROUND) if alike.listed else (Tone.NONE, Shape.DASHED)
    return Badge(alike.status if alike.listed else "?", alike.status, tone, shape)
