"""Beside the form of a permit: what was found, and where to look on the paper."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.paper_picture import FormBox, PaperPicture
from inama_id.ui.pages.documents.tab_bar import TabBar
from inama_id.ui.pages.documents.two_parts import Part
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.empty_state import EmptyState
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import muted


class PermitSide(QWidget):
    """Two views with a bar to turn between them."""

    box_requested = Signal(str, object)
    """Number of a box, and of its line of goods or None."""

    def __init__(self, boxes: tuple[FormBox, ...], theme: Theme) -> None:
        super().__init__()
        self.bar = TabBar(translate("Permit", "Beside the form"))
        self.bar.addTab(translate("Permit", "Findings"))
        self.bar.addTab(translate("Permit", "Where to look on the paper"))
        self.picture = PaperPicture(boxes, theme)
        self.look = QLabel()
        self.look.setWordWrap(True)
        self.findings = Part(translate("Permit", "Findings"))
        self.shown: QWidget = self._empty()
        self._views = QStackedWidget()
        self._lay_out()
        self.bar.currentChanged.connect(self._views.setCurrentIndex)
        self.picture.chosen.connect(self._tell)
        self.picture.box_requested.connect(lambda number: self.box_requested.emit(number, None))
        if boxes:
            self._tell()

    def show_findings(self, made: QWidget | None) -> None:
        """Show other findings; None while nothing is filled in."""
        made = made or self._empty()
        at = self.findings.verticalScrollBar().value()
        self.findings.column.replaceWidget(self.shown, made)
        self.shown.hide()
        self.shown.deleteLater()
        self.shown = made
        made.show()
        self.findings.verticalScrollBar().setValue(at)

    def _tell(self) -> None:
        box, look = self.picture.box, translate("Permit", "Look:")
        self.look.setText(
            f"<b>{escape(box.number)} · {escape(box.title)}</b><br>{escape(box.holds)}<br>"
            f"<b>{escape(look)}</b> {escape(box.look)}"
        )

    def _empty(self) -> QWidget:
        return EmptyState(
            translate("Permit", "Is the paper right?"),
            translate(
                "Permit",
                "Enter what the paper says, box by box; the findings stand here as you type. A box that nobody has "
                "read stays empty.",
            ),
        )

    def _lay_out(self) -> None:
        self.findings.column.addWidget(self.shown)
        self.findings.column.addStretch()
        where = Part(translate("Permit", "Where to look on the paper"))
        hint = translate("Permit", "Press a box to go to its field. A scheme of the standard form: papers differ.")
        for widget in (self.look, self.picture, muted(hint)):
            where.column.addWidget(widget)
        where.column.addStretch()
        self._views.addWidget(self.findings)
        self._views.addWidget(where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self.bar)
        column.addWidget(self._views, 1)
