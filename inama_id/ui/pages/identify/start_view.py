"""Where every item begins: describe it, or say what kind of thing it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inama_id.domain.character import ITEM_FORM, StateId
from inama_id.domain.identification import Certainty, Observation
from inama_id.ui.i18n import translate
from inama_id.ui.pages.identify.describe_field import DescribeField
from inama_id.ui.pages.identify.form_grid import FormGrid
from inama_id.ui.pages.identify.found_list import FoundList
from inama_id.ui.pages.identify.scrolled import scrolled
from inama_id.ui.pages.identify.session import Session
from inama_id.ui.pages.identify.tool_chips import ToolChips
from inama_id.ui.pictures import Pictures
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.empty_state import EmptyState
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

if TYPE_CHECKING:
    from inama_id.services.find import Find

_MOST_FOUND = 20
_ROWS_SHOWN, _ROW_LINES = 4, 3.1
_NO_LIMIT = 16_777_215
"""Qt's own greatest height."""


class StartView(QWidget):
    """The field, the tools, what the description found, and the grid of item forms."""

    answered = Signal(object)
    """The `Observation` of the item form."""
    profile_requested = Signal(str)
    """Open the page of a kind of item."""

    def __init__(self, session: Session, find: Find, pictures: Pictures, theme: Theme) -> None:
        super().__init__()
        self._session, self._find, self._theme = session, find, theme
        self.field = DescribeField(theme)
        self.tools = ToolChips(session)
        self.found = FoundList(theme)
        self.suggestion = QLabel()
        self.note = muted("")
        self.nothing = EmptyState(
            translate("IdentifyStart", "Nothing here fits this description"),
            translate(
                "IdentifyStart",
                "That does not mean it is not listed. Use other words for what you see, or clear the field (Esc) and "
                "choose the kind of thing.",
            ),
        )
        self.forms = FormGrid(session.form_groups, pictures)
        self.cannot_tell = push_button(translate("IdentifyStart", "Cannot tell"))
        self.cannot_tell.setToolTip(translate("IdentifyStart", "None of these kinds, or it cannot be told"))
        self._scroll = self._scrolled_forms()
        self._lay_out()
        self._connect()
        self._on_settled("")
        self._draw()

    def refresh(self) -> None:
        """Show the tools and the form of the item in hand."""
        self.tools.refresh()
        given = self._session.examination.observation(ITEM_FORM)
        self.forms.mark(given.states if given else frozenset())

    def begin(self) -> None:
        """Show the start as it is for a new item."""
        self.field.clear()
        self.field.settle()
        self._scroll.verticalScrollBar().setValue(0)

    def _connect(self) -> None:
        self.field.settled.connect(self._on_settled)
        self.field.step_requested.connect(self._on_step)
        self.field.open_requested.connect(self._on_enter)
        self.found.profile_chosen.connect(self.profile_requested)
        self.suggestion.linkActivated.connect(self._on_suggestion)
        self.forms.form_chosen.connect(self._on_form)
        self.forms.card_reached.connect(self._scroll.ensureWidgetVisible)
        self.forms.left_above.connect(self.field.setFocus)
        self.cannot_tell.clicked.connect(lambda: self.answered.emit(Observation(ITEM_FORM, frozenset())))
        self.tools.tool_switched.connect(self._session.use_tool)
        self._theme.changed.connect(self._draw)

    def _on_settled(self, text: str) -> None:
        asked = bool(text.strip())
        forms = self.forms.filter(text)
        if not asked:
            self.found.hide()
            self.suggestion.hide()
            self.note.hide()
            self.nothing.hide()
            self._scroll.show()
            return
        result = self._find.find(text, on=self._session.on, limit=_MOST_FOUND)
        self.found.show_found(result.found)
        self.found.setVisible(bool(result.found))
        few = gap(self, _ROW_LINES) * _ROWS_SHOWN
        self.found.setMinimumHeight(few // 2)
        self.found.setMaximumHeight(few if forms else _NO_LIMIT)
        self.nothing.setVisible(not forms and not result.found)
        self._scroll.setVisible(bool(forms))
        self.suggestion.setVisible(bool(result.suggestion))
        self.suggestion.setText(_suggestion(result.suggestion))
        self.note.setText(_note(len(result.found), forms))
        self.note.setVisible(bool(forms or result.found))
        announce(self.field, self.note.text() if forms or result.found else self.nothing.words)

    def _on_step(self, rows: int) -> None:
        if self.found.isVisible():
            self.found.step(rows)
        elif rows > 0 and self.forms.shown():
            self.forms.shown()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_enter(self) -> None:
        self.field.settle()
        if self.found.isVisible():
            self.found.open_current()

    def _on_suggestion(self, words: str) -> None:
        self.field.replace_text(words)
        self.field.settle()
        self.field.setFocus()

    def _on_form(self, form: str) -> None:
        self.answered.emit(Observation(ITEM_FORM, frozenset({StateId(form)}), Certainty.SURE))

    def _draw(self) -> None:
        self.forms.draw(self._theme.palette)

    def _scrolled_forms(self) -> QScrollArea:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, gap(self, 0.4), 0)
        column.addWidget(self.forms)
        column.addStretch()
        return scrolled(column)

    def _lay_out(self) -> None:
        self.suggestion.setTextFormat(Qt.TextFormat.RichText)
        self.suggestion.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        top = QHBoxLayout()
        top.setSpacing(gap(self, 0.6))
        top.addWidget(self.field, 1)
        top.addWidget(self.cannot_tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.4))
        column.addWidget(heading(translate("IdentifyStart", "What kind of thing is it?"), 1))
        column.addLayout(top)
        column.addWidget(self.tools)
        column.addWidget(self.suggestion)
        column.addWidget(self.nothing)
        column.addWidget(self.note)
        column.addWidget(self.found, 2)
        column.addWidget(self._scroll, 3)
        column.addStretch()


def _suggestion(words: str) -> str:
    from html import escape

    link = f'<a href="{escape(words)}">{escape(words)}</a>'
    return translate("IdentifyStart", "Did you mean {words}?").format(words=link)


def _note(found: int, forms: int) -> str:
    if not found:
        return translate("IdentifyStart", "No kind of item fits these words; these kinds of thing do:")
    if not forms:
        return translate("IdentifyStart", "Enter opens the chosen one. To go step by step, clear the field.")
    return translate("IdentifyStart", "Enter opens the chosen one; or go step by step from the kind of thing below.")
