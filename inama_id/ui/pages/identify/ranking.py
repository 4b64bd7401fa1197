"""The candidates, ranked; "none of these" is always among them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inama_id.domain.identification import Candidate
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify.candidate_row import CandidateRow, RankButton
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

_SHOWN, _MOST = 6, 40
_WORTH_SHOWING = 0.005
"""Probability below which a candidate is shown only on demand."""


class Ranking(QWidget):
    """Rows for the first candidates, for "none of these", and buttons for more of them and for comparing."""

    reasons_requested = Signal(str)
    """Why a candidate stands where it stands."""
    none_requested = Signal()
    """What "none of these" means."""
    compare_requested = Signal()
    """Show the ticked candidates side by side."""

    def __init__(self, session: Session, language: Language, theme: Theme) -> None:
        super().__init__()
        self._session, self._language, self._theme = session, language, theme
        self._rows: list[CandidateRow] = []
        self.none = RankButton(language, theme)
        self.more = push_button(translate("Identify", "More candidates"))
        self.more.setCheckable(True)
        self.compare = push_button(translate("Identify", "&Compare the ticked ones"))
        self._column = QVBoxLayout()
        self._column.setSpacing(gap(self, 0.25))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(gap(self, 0.25))
        outer.addLayout(_head())
        outer.addLayout(self._column)
        for button in (self.none, self.more, self.compare):
            outer.addWidget(button)
        self._wide(self.more, self.compare)
        self.none.clicked.connect(self.none_requested)
        self.more.toggled.connect(lambda _on: self.refresh())
        self.compare.clicked.connect(self.compare_requested)
        session.compared_changed.connect(self.refresh)

    @property
    def rows(self) -> list[CandidateRow]:
        """The rows shown."""
        return [row for row in self._rows if not row.isHidden()]

    def refresh(self) -> None:
        """Show the candidates of the item in hand."""
        assessment, compared = self._session.assessment, self._session.compared
        shown = self._worth_showing(assessment.candidates)
        while len(self._rows) < len(shown):
            self._add_row()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_candidate(shown[place], shown[place].profile_id in compared)
        self.none.show_chance(translate("Identify", "None of these"), assessment.none_of_these, None)
        self.more.setVisible(len(assessment.candidates) > _SHOWN)
        self.more.setText(
            translate("Identify", "Fewer candidates")
            if self.more.isChecked()
            else translate("Identify", "More candidates")
        )
        self.compare.setVisible(bool(compared))
        self.compare.setEnabled(len(compared) >= 2)

    def _worth_showing(self, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        if self.more.isChecked():
            return candidates[:_MOST]
        first = candidates[:_SHOWN]
        return tuple(each for place, each in enumerate(first) if place < 2 or each.probability >= _WORTH_SHOWING)

    def _add_row(self) -> None:
        row = CandidateRow(self._language, self._theme)
        row.reasons_requested.connect(self.reasons_requested)
        row.compare_switched.connect(self._session.compare)
        self._rows.append(row)
        self._column.addWidget(row)

    def _wide(self, *buttons: QPushButton) -> None:
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _head() -> QHBoxLayout:
    """Name the column of rows and that of the boxes beside it."""
    compare = muted(translate("Identify", "Compare"))
    compare.setWordWrap(False)
    row = QHBoxLayout()
    row.addWidget(heading(translate("Identify", "What it may be"), 3), 1)
    row.addWidget(compare)
    return row
