"""What the check of a paper found: three levels, each finding with its boxes, its rule and where that is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from inama_id.domain.documents.findings import Finding, Level
from inama_id.reports.cited_html import Citations
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents import words
from inama_id.ui.pages.documents.toned import ToneMark
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import prose
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading, muted

EMPTY_BOX = "box-empty"
"""The rule that tells of boxes not filled in: one row tells all of them."""
Place = tuple[str, int | None]
"""Number of a box, and of the line of goods it belongs to."""
GoTo = Callable[[str, int | None], None]
"""Puts the keyboard into a box."""


class FindingRow(Panel):
    """One finding; a click anywhere on it leads to its first box."""

    def __init__(self, html: str, level: Level, places: Sequence[Place], go: GoTo, theme: Theme) -> None:
        super().__init__()
        self._places, self._go = places, go
        column = QVBoxLayout(self)
        margin = gap(self, 0.45)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, 0.25))
        self.buttons = [self._button(place) for place in places]
        mark = ToneMark(words.level(level), words.LEVEL_ICONS[level], words.LEVEL_TONES[level], theme)
        if self.buttons:
            mark.setFixedHeight(touch_target(self))
        flow = FlowLayout()
        flow.setSpacing(gap(self, 0.25))
        for widget in (mark, *self.buttons):
            flow.addWidget(widget)
        column.addLayout(flow)
        column.addWidget(prose(html, _nowhere, wide=True))
        if self.buttons:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the first box."""
        if (
            self._places
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self._go(*self._places[0])
        super().mouseReleaseEvent(event)

    def _button(self, place: Place) -> QToolButton:
        button = QToolButton()
        button.setText(translate("Permit", "Box {number}").format(number=place[0]))
        button.setToolTip(translate("Permit", "Go to this box"))
        button.setMinimumSize(touch_target(button), touch_target(button))
        button.clicked.connect(lambda: self._go(*place))
        return button


class FindingsView(QWidget):
    """All findings, contradictions first."""

    box_requested = Signal(str, object)
    """Number of a box, and of its line of goods or None."""

    def __init__(self, findings: Sequence[Finding], sources: Citations, theme: Theme) -> None:
        super().__init__()
        self._sources, self._theme = sources, theme
        self.rows: list[FindingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.4))
        self.headline = self._headline(findings)
        empty = [finding for finding in findings if finding.rule == EMPTY_BOX]
        others = [finding for finding in findings if finding.rule != EMPTY_BOX]
        for level in Level:
            for finding in others:
                if finding.level is level:
                    self._add(self._html(finding), finding.level, places(finding))
            if level is Level.ASK_AUTHORITY and empty:
                self._add_empty(empty)
        self._column.addWidget(heading(translate("Permit", "References"), 2))
        self._column.addWidget(prose(sources.listed(), _nowhere, wide=True))

    def _headline(self, findings: Sequence[Finding]) -> str:
        found = sum(finding.level is Level.CONTRADICTION for finding in findings)
        asked = sum(finding.level is Level.ASK_AUTHORITY for finding in findings)
        line = self.tr("%n contradictions", "", found) if found else translate("Permit", "No contradiction found")
        tone = Tone.ERROR if found else Tone.DONE
        mark = ToneMark(line, "error" if found else "done", tone, self._theme)
        font = mark.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        mark.setFont(font)
        self._column.addWidget(mark)
        note = translate("Permit", "An indication from what was entered, not a ruling; a paper may still be false.")
        self._column.addWidget(muted(note))
        open_ones = self.tr("%n questions for the authority", "", asked)
        return f"{line}. {open_ones}" if asked else line

    def _html(self, finding: Finding) -> str:
        cited = self._sources.cite(finding.reference_ids, finding.provision)
        return f"{escape(finding.text)}<br>{cited}"

    def _add_empty(self, empty: Sequence[Finding]) -> None:
        cited = self._sources.cite(empty[0].reference_ids, empty[0].provision)
        said = translate("Permit", "Not filled in here; the paper must say it. If the paper leaves it empty too, ask.")
        where = list(dict.fromkeys(place for finding in empty for place in places(finding)))
        self._add(f"{escape(said)}<br>{cited}", Level.ASK_AUTHORITY, where)

    def _add(self, html: str, level: Level, where: Sequence[Place]) -> None:
        row = FindingRow(html, level, where, self.box_requested.emit, self._theme)
        self.rows.append(row)
        self._column.addWidget(row)


def places(finding: Finding) -> list[Place]:
    """Return where a finding looks at."""
    return [(box, finding.line) for box in finding.boxes]


def _nowhere(_link: str) -> None:
    """The texts have no links."""
