"""The row above a form: the date, what the page gives away, and a fresh start that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from inama_id.ui.i18n import translate
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap

Memory = Mapping[str, str]


class FormBar(QWidget):
    """Holds what a form said before it was emptied."""

    def __init__(
        self, controls: Sequence[QWidget], held: Callable[[], Memory], recall: Callable[[Memory], None]
    ) -> None:
        super().__init__()
        self._held, self._recall = held, recall
        self._before: Memory = {}
        self.clear = push_button(translate("FormBar", "Empty the form"))
        self.bring_back = push_button(translate("FormBar", "Bring back what was emptied"))
        self.clear.clicked.connect(self._on_clear)
        self.bring_back.clicked.connect(self._on_bring_back)
        self.bring_back.hide()
        self._row = row = FlowLayout(self)
        row.setSpacing(gap(self, 0.5))
        for control in (*controls, self.clear, self.bring_back):
            row.addWidget(control)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line: Qt's own answer would be the height at the least width, one button below the other."""
        return self._row.minimumSize()

    def minimumSizeHint(self) -> QSize:
        """Room for the largest button."""
        return self._row.minimumSize()

    def _on_clear(self) -> None:
        self._before = self._held() or self._before
        self._recall({})
        self.bring_back.setVisible(bool(self._before))

    def _on_bring_back(self) -> None:
        self._recall(self._before)
        self.bring_back.hide()
