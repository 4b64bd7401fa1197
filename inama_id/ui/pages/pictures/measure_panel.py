"""The panel beside the pictures: what to measure, the scale, and the values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inama_id.domain.character import Character
from inama_id.domain.coin import Coin
from inama_id.domain.measurement import POINTS, SCHREGER, Kind, rounded, tool_for
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.pages.identify.flow_row import FlowRow
from inama_id.ui.pages.identify.scrolled import scrolled
from inama_id.ui.pages.pictures import words
from inama_id.ui.pages.pictures.measuring import Mark, Measuring
from inama_id.ui.pages.pictures.scale_box import ScaleBox
from inama_id.ui.pages.pictures.schreger_box import SchregerBox
from inama_id.ui.pages.pictures.value_row import ValueRow
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

_TOOLS = (Kind.LENGTH, Kind.ANGLE, Kind.RATIO, Kind.COUNT, Kind.AREA, Kind.CROSSING)
_WITHOUT_SCALE = (Kind.ANGLE, Kind.RATIO, Kind.COUNT, Kind.CROSSING)


class MeasurePanel(QWidget):
    """Shows the measuring of one photograph and steers it."""

    used = Signal(float)
    """Answer the open question with this reading, in the question's unit."""

    def __init__(self, coins: Sequence[Coin], language: Language) -> None:
        super().__init__()
        self._language = language
        self._measuring, self._has_photo = Measuring(), False
        self._wanted: Character | None = None
        self.question = muted("")
        self.chips = {kind: Chip(words.kind(kind)) for kind in _TOOLS}
        self.hint = QLabel()
        self.done = push_button(translate("Pictures", "Done"))
        self.back = push_button(translate("Pictures", "Take back"))
        self.scale = ScaleBox(coins, language)
        self.schreger = SchregerBox(language)
        self.rows: list[ValueRow] = []
        self._values = QVBoxLayout()
        self._no_values = muted(translate("Pictures", "Nothing is measured yet."))
        self._lay_out()
        self._connect()
        self._measuring.changed.connect(self._refresh)

    def want(self, character: Character | None) -> None:
        """Measure for a question, or for none."""
        self._wanted = character
        if character is not None:
            asked = translate("Pictures", "Measuring for: {question}").format(question=character.question)
        else:
            asked = translate(
                "Pictures", "To use a value as an answer, come here from a measured question of Identify."
            )
        self.question.setText(asked)
        self._take_tool(anew=True)
        self._refresh()

    def show_measuring(self, measuring: Measuring | None) -> None:
        """Show the measuring of a photograph; None where no photograph is chosen."""
        if measuring is self._measuring:
            return
        self._measuring.changed.disconnect(self._refresh)
        self._measuring, self._has_photo = measuring or Measuring(), measuring is not None
        self._measuring.changed.connect(self._refresh)
        self._take_tool(anew=False)
        self._refresh()

    def start(self, kind: Kind) -> None:
        """Measure with a tool; the tool in use is put down."""
        self._measuring.start(None if self._measuring.kind is kind else kind)

    def usable(self, mark: Mark) -> float | None:
        """Return the reading that a mark gives for the open question, if it gives one."""
        value = self._measuring.value(mark)
        if value is None or self._wanted is None or self._wanted.id == SCHREGER:
            return None
        return value.in_unit(self._wanted.unit)

    def _take_tool(self, *, anew: bool) -> None:
        """Take the tool that the question wants."""
        tool = tool_for(self._wanted) if self._wanted else None
        if tool is not None and self._has_photo and (anew or self._measuring.kind is None):
            self._measuring.start(tool)

    def _refresh(self) -> None:
        measuring = self._measuring
        for part in (*self.chips.values(), self.scale, self.back):
            part.setEnabled(self._has_photo)
        for each, chip in self.chips.items():
            chip.setChecked(each is measuring.kind)
        self.hint.setText(self._hint(measuring))
        self.done.setVisible(measuring.kind is not None and POINTS[measuring.kind] == 0)
        self.scale.show_measuring(measuring)
        self.scale.setVisible(measuring.kind not in _WITHOUT_SCALE)
        self._show_schreger(measuring)
        self._show_values(measuring)

    def _hint(self, measuring: Measuring) -> str:
        if not self._has_photo:
            return translate("Pictures", "Choose a photograph: drawings are not to scale and are not measured.")
        if measuring.kind is None:
            return translate("Pictures", "Choose what to measure.")
        step = words.next_step(measuring.kind, len(measuring.points))
        if measuring.kind is Kind.COUNT and measuring.points:
            so_far = translate("Pictures", "So far: {count}.").format(
                count=self._language.number(len(measuring.points))
            )
            return f"{so_far} {step}"
        return step

    def _show_schreger(self, measuring: Measuring) -> None:
        wanted = self._wanted is not None and self._wanted.id == SCHREGER
        used = measuring.kind is Kind.CROSSING or bool(measuring.readings.angles)
        self.schreger.setVisible(wanted or used)
        self.schreger.show_readings(measuring.readings, wanted=wanted)

    def _show_values(self, measuring: Measuring) -> None:
        marks = measuring.marks
        while len(self.rows) < len(marks):
            self._add_row()
        self._no_values.setVisible(not marks)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(marks))
            if place < len(marks):
                row.say(self._text(measuring, place), usable=self.usable(marks[place]) is not None)

    def _text(self, measuring: Measuring, place: int) -> str:
        mark = measuring.marks[place]
        value = measuring.value(mark)
        if value is not None:
            told = words.value(value, self._language)
        else:
            told = words.no_value(mark.kind, has_scale=measuring.scale is not None)
        return translate("Pictures", "{number}. {kind}: {value}").format(
            number=self._language.number(place + 1), kind=words.kind(mark.kind), value=told
        )

    def _add_row(self) -> None:
        row, place = ValueRow(), len(self.rows)
        row.used.connect(lambda: self._use(place))
        row.removed.connect(lambda: self._measuring.remove(place))
        self.rows.append(row)
        self._values.addWidget(row)

    def _use(self, place: int) -> None:
        reading = self.usable(self._measuring.marks[place])
        if reading is not None:
            self.used.emit(rounded(reading))

    def _connect(self) -> None:
        for kind, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, kind=kind: self.start(kind))
        self.done.clicked.connect(lambda: self._measuring.finish())
        self.back.clicked.connect(lambda: self._measuring.back())
        self.scale.kind_chosen.connect(self.start)
        self.scale.known.connect(lambda kind, mm: self._measuring.know(kind, mm))
        self.schreger.used.connect(lambda mean: self.used.emit(rounded(mean)))

    def _lay_out(self) -> None:
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        font = self.hint.font()
        font.setBold(True)
        self.hint.setFont(font)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, gap(self, 0.5), 0)
        inner.setSpacing(gap(self, 0.5))
        inner.addWidget(heading(translate("Pictures", "Measure"), 2))
        inner.addWidget(self.question)
        inner.addWidget(self.hint)
        inner.addWidget(FlowRow(self.chips.values(), lines=0.2))
        inner.addWidget(FlowRow((self.done, self.back)))
        inner.addWidget(self.schreger)
        inner.addWidget(self.scale)
        inner.addWidget(heading(translate("Pictures", "Values"), 3))
        inner.addWidget(self._no_values)
        inner.addLayout(self._values)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(inner))
