"""Kinds of item that fit the words typed, beside the names: for those who describe a thing instead of naming it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from inama_id.errors import InamaError
from inama_id.ui.i18n import translate
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.badge_row import BadgeRow, badge_column
from inama_id.ui.widgets.outcome_badge import outcome_badge
from inama_id.ui.widgets.prose import prose
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

if TYPE_CHECKING:
    from inama_id.domain.found import Found, Piece
    from inama_id.services.find import Find

_IDLE_MS = 250
"""Names come with every letter; kinds of item only when the typing rests, so that they never hold it up."""
_MOST_FOUND = 5
_LEAST_LETTERS = 2


class KindsPanel(QWidget):
    """Up to five kinds of item with badge and the passage that fits; empty and hidden when none does."""

    profile_requested = Signal(str)
    """Open the page of a kind of item."""
    words_requested = Signal(str)
    """Search for these words instead."""
    found_changed = Signal()
    """Other kinds are shown, or none."""

    def __init__(self, find: Callable[[], Find], theme: Theme) -> None:
        super().__init__()
        self._find, self._theme = find, theme
        self._text, self._on, self._is_name = "", date.min, False
        self.rows: list[BadgeRow] = []
        self._made: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_IDLE_MS)
        self._timer.timeout.connect(self._look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.25))
        self._column.addWidget(heading(translate("KindsOfItem", "Kinds of item"), 3))
        self.waiting = muted(translate("KindsOfItem", "Preparing this search, once for this content: a few seconds…"))
        self.waiting.hide()
        self._column.addWidget(self.waiting)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def want(self, text: str, on: date, *, is_name: bool) -> None:
        """Look for kinds of item that fit a text, once the typing rests; what is shown until then stays.

        A text that begins a name is still being typed: no better spelling is offered.
        """
        self._text, self._on, self._is_name = text.strip(), on, is_name
        if len(self._text) < _LEAST_LETTERS and not _is_whole_word(self._text):
            self._timer.stop()
            self._show(())
        else:
            self._timer.start()

    def show_rows(self, width: int, height: int) -> None:
        """Show no more rows than there is room for, but the first one always."""
        for row in self.rows:
            height -= row.heightForWidth(width) + self._column.spacing()
            row.setVisible(height >= 0 or row is self.rows[0])

    def _look(self) -> None:
        if self.waiting.isHidden() and not self._find().is_ready:
            # Said before it is done: the window stands still meanwhile.
            self.waiting.show()
            self.show()
            self._timer.start()
            return
        try:
            result = self._find().find(self._text, on=self._on, limit=_MOST_FOUND)
        except InamaError:
            self._show(())  # what is shown would be the answer to another text
            raise
        self._show(result.found, "" if self._is_name else result.suggestion)

    def _show(self, found: tuple[Found, ...], suggestion: str = "") -> None:
        self.waiting.hide()
        if not found and not suggestion and not self._made:
            self.hide()
            return
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        badges = [outcome_badge(one.line.outcome) for one in found]
        width = badge_column(badges, self)
        self.rows = [
            BadgeRow(badge, _html(one), self._follow, self._theme, target=f"profile:{one.line.id}", column=width)
            for one, badge in zip(found, badges, strict=True)
        ]
        self._made = [*([self._offer(suggestion)] if suggestion else []), *self.rows]
        for widget in self._made:
            self._column.addWidget(widget)
        self.setVisible(bool(self._made))
        self.found_changed.emit()

    def _offer(self, suggestion: str) -> QLabel:
        words = translate("KindsOfItem", "Did you mean {words}?")
        link = f'<a href="words:{escape(suggestion)}"><b>{escape(suggestion)}</b></a>'
        return prose(escape(words).format(words=link), self._follow)

    def _follow(self, link: str) -> None:
        kind, _, target = link.partition(":")
        (self.profile_requested if kind == "profile" else self.words_requested).emit(target)


def _is_whole_word(text: str) -> bool:
    """Whether a single sign is a word by itself, as in Chinese."""
    return bool(text) and text[0] >= "\u3040"


def _html(found: Found) -> str:
    title = f'<a href="profile:{escape(found.line.id)}"><b>{escape(found.line.title)}</b></a>'
    return f"{title}<br><small>{''.join(_marked(piece) for piece in found.pieces)}</small>"


def _marked(piece: Piece) -> str:
    return f"<b><u>{escape(piece.text)}</u></b>" if piece.marked else escape(piece.text)
