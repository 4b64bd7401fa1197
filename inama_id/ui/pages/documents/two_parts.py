"""What is filled in and what follows from it: side by side where there is room, else one after the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.tab_bar import TabBar
from inama_id.ui.widgets.sizes import gap

_SIDE_BY_SIDE_CHARACTERS = 105
_FORM, _ANSWER = range(2)


class _Content(QWidget):
    """What is scrolled: as high as its text is at the width there is, not at the least width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Part(QScrollArea):
    """One of the two: a column that scrolls when it is too long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        content = _Content()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, gap(self, 0.8), gap(self))
        self.column.setSpacing(gap(self, 0.6))
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        """As wide as its content needs: sideways it does not scroll."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, gap(self, 6))


class TwoParts(QWidget):
    """Form and answers. Where there is no room for both, they stand one below the other, or, with ``turn``, behind
    one another with a bar to turn between them that says the answer in a few words."""

    def __init__(self, form: QWidget, answers: QWidget, shares: tuple[int, int], *, turn: bool = False) -> None:
        super().__init__()
        self._form, self._answers, self._shares, self._turn = form, answers, shares, turn
        self.bar = TabBar(translate("TwoParts", "Form and answer"))
        self.bar.addTab(translate("TwoParts", "Form"))
        self.bar.addTab(translate("TwoParts", "Answer"))
        self.bar.hide()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(gap(self, 0.8))
        self._box.addWidget(form, shares[_FORM])
        self._box.addWidget(answers, shares[_ANSWER])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self.bar)
        column.addLayout(self._box, 1)
        self.bar.currentChanged.connect(self._place)

    def show_form(self) -> None:
        """Turn to the form, where the answer hides it."""
        self.bar.setCurrentIndex(_FORM)

    def tell(self, answer: str) -> None:
        """Say the answer in a few words on the bar."""
        self.bar.setTabText(_ANSWER, answer or translate("TwoParts", "Answer"))

    def seat_answers(self) -> None:
        """Set the answers anew, so that Tab comes to them after all of the form."""
        self._answers.setParent(None)
        self._box.addWidget(self._answers)
        self._answers.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the parts as the width allows."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE_CHARACTERS
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for index, share in enumerate(self._shares if wide else (1, 1)):
            self._box.setStretch(index, share)
        turned, shown = self._turn and not wide, self.bar.currentIndex()
        self.bar.setVisible(turned)
        self._form.setVisible(not turned or shown == _FORM)
        self._answers.setVisible(not turned or shown == _ANSWER)
