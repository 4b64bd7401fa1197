"""The bar below the pictures: zoom, turn, mirror, zoom together, and one picture laid over another."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSlider

from inama_id.ui.i18n import translate
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import touch_target

_TURN, _OPACITY = 180, 50


class ViewBar(FlowRow):
    """Controls for the chosen picture."""

    overlay_chosen = Signal(int)
    """Lay the picture of this pane over the chosen one; -1 for none."""

    def __init__(self) -> None:
        super().__init__(lines=0.3)
        self.smaller = _named("−", translate("Pictures", "Smaller (−)"))
        self.larger = _named("+", translate("Pictures", "Larger (+)"))
        self.fit = _named(translate("Pictures", "Fit"), translate("Pictures", "Show the whole picture (0)"))
        self.pixels = _named("1:1", translate("Pictures", "One pixel of the picture is one of the screen (1)"))
        self.quarter = _named("↻ 90°", translate("Pictures", "Turn by a quarter"))
        self.mirror = _named(translate("Pictures", "Mirror"), translate("Pictures", "Show left as right"))
        self.turn = _slider(-_TURN, _TURN, 0, translate("Pictures", "Turn freely"))
        self.together = Chip(translate("Pictures", "Zoom together"))
        self.together.setChecked(True)
        self.overlay = QComboBox()
        self.overlay.setMinimumHeight(touch_target(self.overlay))
        self.overlay.setMinimumContentsLength(20)
        self.overlay.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.overlay.setAccessibleName(translate("Pictures", "Lay over"))
        self.opacity = _slider(0, 100, _OPACITY, translate("Pictures", "How much of the picture laid over is seen"))
        self.adjust = Chip(translate("Pictures", "Adjust what lies over"))
        self._over = (self.overlay, self.opacity, self.adjust)
        turning = QLabel(translate("Pictures", "Turn"))
        turning.setBuddy(self.turn)
        turning.setMinimumHeight(touch_target(turning))
        controls = (self.smaller, self.larger, self.fit, self.pixels, self.quarter, self.mirror, turning, self.turn)
        for control in (*controls, self.together, *self._over):
            self.add(control)
        self.overlay.activated.connect(lambda _row: self.overlay_chosen.emit(self.overlay.currentData()))

    def offer(self, others: list[tuple[int, str]], chosen: int) -> None:
        """Offer pictures to lay over; ``others`` are places and names."""
        with QSignalBlocker(self.overlay):
            self.overlay.clear()
            self.overlay.addItem(translate("Pictures", "Nothing laid over"), -1)
            for place, name in others:
                text = translate("Pictures", "Lay over: {number}, {name}").format(number=place + 1, name=name[:24])
                self.overlay.addItem(text, place)
            self.overlay.setCurrentIndex(max(self.overlay.findData(chosen), 0))
        self.overlay.setVisible(bool(others))
        self.together.setVisible(bool(others))
        over = bool(others) and self.overlay.currentData() != -1
        for control in (self.opacity, self.adjust):
            control.setVisible(over)
        if not over:
            self.adjust.setChecked(False)

    def show_turn(self, degrees: float) -> None:
        """Show how far the chosen picture is turned."""
        with QSignalBlocker(self.turn):
            self.turn.setValue(round((degrees + _TURN) % 360) - _TURN)


def _named(text: str, name: str) -> QPushButton:
    button = push_button(text)
    button.setFixedWidth(button.minimumWidth())
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button


def _slider(least: int, most: int, value: int, name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setValue(value)
    slider.setMinimumSize(touch_target(slider) * 3, touch_target(slider))
    slider.setAccessibleName(name)
    slider.setToolTip(name)
    return slider
