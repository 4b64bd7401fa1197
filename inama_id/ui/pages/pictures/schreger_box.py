"""Readings of crossing lines: how many, their mean and spread, and whether the mean answers the question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inama_id.domain.measurement import SCHREGER_RULE, SchregerReadings
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.pictures import words
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted


class SchregerBox(QWidget):
    """Shows the readings; the mean can be used as soon as there are enough."""

    used = Signal(float)
    """Take this mean as the answer."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._readings = SchregerReadings(())
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.use = push_button(translate("Pictures", "Use the mean as answer"))
        self.use.clicked.connect(lambda: self.used.emit(self._readings.answer or 0.0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.3))
        column.addWidget(heading(translate("Pictures", "Crossing lines (Schreger angle)"), 3))
        column.addWidget(
            muted(
                translate(
                    "Pictures",
                    "On a square cut of the tusk, in the zone next to the outer edge: "
                    "the angle that opens towards the edge.",
                )
            )
        )
        column.addWidget(self.state)
        column.addWidget(self.use)

    def show_readings(self, readings: SchregerReadings, *, wanted: bool) -> None:
        """Show readings; ``wanted`` tells whether the question about them is open."""
        self._readings = readings
        count, least = len(readings.angles), SCHREGER_RULE.at_least
        lines = [
            translate("Pictures", "{count} of {least} crossings.").format(
                count=self._language.number(count), least=self._language.number(least)
            )
        ]
        if readings.mean is not None:
            lines.append(self._mean(readings, readings.mean))
        if readings.why_not is not None:
            lines.append(words.why_no_mean(readings.why_not, count, least, self._language))
        self.state.setText("\n".join(lines))
        self.use.setVisible(wanted)
        self.use.setEnabled(readings.answer is not None)

    def _mean(self, readings: SchregerReadings, mean: float) -> str:
        told = translate("Pictures", "Mean {mean}").format(mean=words.degrees(mean, self._language))
        if readings.spread is None:
            return f"{told}."
        spread = translate("Pictures", "spread ± {spread}, from {least} to {most}").format(
            spread=words.degrees(readings.spread, self._language),
            least=words.degrees(min(readings.angles), self._language),
            most=words.degrees(max(readings.angles), self._language),
        )
        return f"{told}, {spread}."
