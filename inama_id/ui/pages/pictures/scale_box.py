"""How a photograph gets its scale: by a ruler, a coin or a bank card that is seen on it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inama_id.domain.coin import Coin
from inama_id.domain.measurement import Kind
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.pictures import words
from inama_id.ui.pages.pictures.measuring import Measuring
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading, muted

_KINDS = (Kind.RULER, Kind.COIN, Kind.CARD)
_USUAL = "10"


class ScaleBox(QWidget):
    """Chooses what the scale is taken from, and says what it came to."""

    kind_chosen = Signal(object)
    """Set the points of this kind of scale."""
    known = Signal(object, float)
    """The ruler or coin, a `Kind`, is so many millimetres long."""

    def __init__(self, coins: Sequence[Coin], language: Language) -> None:
        super().__init__()
        self._language = language
        self.chips = {kind: Chip(words.kind(kind)) for kind in _KINDS}
        self.chips[Kind.COIN].setVisible(bool(coins))
        self.length, self.unit, self.coin = QLineEdit(_USUAL), QComboBox(), QComboBox()
        self.unit.addItem("mm", 1.0)
        self.unit.addItem("cm", 10.0)
        for each in coins:
            self.coin.addItem(self._coin_text(each), each.diameter)
        self.state = QLabel()
        self._ruler = QWidget()
        self._lay_out()
        for kind, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, kind=kind: self._choose(kind))
        self.length.textEdited.connect(self._tell)
        self.unit.activated.connect(self._tell)
        self.coin.activated.connect(self._tell)

    def show_measuring(self, measuring: Measuring) -> None:
        """Show the state of a photograph."""
        mark = measuring.scale_mark
        for kind, chip in self.chips.items():
            chip.setChecked(kind is measuring.kind)
        shown = measuring.kind if measuring.kind in _KINDS else mark.kind if mark else None
        self._ruler.setVisible(shown is Kind.RULER)
        self.coin.setVisible(shown is Kind.COIN)
        self.state.setText(words.scale(measuring.scale, mark.kind if mark else None, self._language))

    def length_mm(self) -> float:
        """The distance typed; 0 where it is none."""
        try:
            typed = float(self.length.text().strip().replace(",", "."))
        except ValueError:
            return 0.0
        return typed * float(self.unit.currentData()) if math.isfinite(typed) and typed > 0 else 0.0

    def _choose(self, kind: Kind) -> None:
        self._tell()
        self.kind_chosen.emit(kind)

    def _tell(self) -> None:
        self.known.emit(Kind.RULER, self.length_mm())
        if self.coin.count():
            self.known.emit(Kind.COIN, float(self.coin.currentData()))

    def _coin_text(self, coin: Coin) -> str:
        diameter = words.decimal(coin.diameter, 2, self._language)
        return f"{coin.name}: {diameter}\u00a0mm"

    def _lay_out(self) -> None:
        self.length.setAccessibleName(translate("Pictures", "Distance of the two marks"))
        self.length.setMaximumWidth(self.fontMetrics().averageCharWidth() * 12)
        self.unit.setAccessibleName(translate("Pictures", "Unit of the distance"))
        self.coin.setAccessibleName(translate("Pictures", "Which coin"))
        # By its letters, not by its longest row: the panel is narrow.
        self.coin.setMinimumContentsLength(14)
        self.coin.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for field in (self.length, self.unit, self.coin):
            field.setMinimumHeight(touch_target(field))
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self._ruler)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(translate("Pictures", "Distance")))
        row.addWidget(self.length)
        row.addWidget(self.unit)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.3))
        column.addWidget(heading(translate("Pictures", "Scale"), 3))
        column.addWidget(FlowRow(self.chips.values(), lines=0.2))
        for part in (self._ruler, self.coin, self.state, muted(words.advice())):
            column.addWidget(part)
