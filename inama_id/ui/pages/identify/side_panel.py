"""What the answers add up to, beside the questions: the law, the candidates, and the answers themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify.answer_list import AnswerList
from inama_id.ui.pages.identify.law_banner import LawBanner
from inama_id.ui.pages.identify.ranking import Ranking
from inama_id.ui.pages.identify.scrolled import scrolled
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.pages.identify.tick_box import TickBox
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading


class SidePanel(QWidget):
    """The banner stays in sight; the rest scrolls below it."""

    def __init__(self, session: Session, language: Language, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.banner = LawBanner(language, theme)
        self.ranking = Ranking(session, language, theme)
        self.answers = AnswerList(session, language, theme)
        self.prior = TickBox(translate("Identify", "Seizure frequencies count"))
        self.prior.clicked.connect(session.use_prior)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self.banner)
        column.addWidget(scrolled(self._inner()), 1)

    def refresh(self) -> None:
        """Show the item in hand."""
        self.banner.show_law(self._session.assessment)
        self.ranking.refresh()
        self.answers.refresh()
        self.prior.setChecked(self._session.examination.use_prior)

    def _inner(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, gap(self, 0.4), 0)
        column.setSpacing(gap(self, 0.4))
        column.addWidget(self.ranking)
        column.addWidget(heading(translate("Identify", "Answers given"), 3))
        column.addWidget(self.answers)
        column.addWidget(self.prior)
        column.addStretch()
        return column
