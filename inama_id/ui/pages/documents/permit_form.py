"""A form in the order of the standard permit, its boxes numbered as on the paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.documents.findings import Level
from inama_id.domain.documents.permit import Original, Permit, Presentation
from inama_id.domain.specimen import Movement
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.field import memory, on_change, recall
from inama_id.ui.pages.documents.paper_box import PaperBox, PaperRow, stacked
from inama_id.ui.pages.documents.permit_fields import permit_fields
from inama_id.ui.pages.documents.permit_line import PermitLine, Titles, letter, read
from inama_id.ui.pages.documents.yes_no import YesNoField
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap

_SIDE_BY_SIDE_CHARACTERS = 78
_ABOVE_LINES = ("1", "2", "3", "4", "5", "5a", "5b", "6")
_PLAIN = (
    "kind",
    "number",
    "valid_until",
    "importer",
    "exporter",
    "conditions",
    "purpose",
    "issuer",
    "issued",
    "endorsed_on",
)
_ASKED = (
    "security_stamp",
    "signed",
    "endorsed",
    "endorsement_signed",
    "altered",
    "alteration_confirmed",
    "annex_pages_match",
    "retrospective",
)


class PermitForm(QWidget):
    """The boxes. `changed` tells that another check may be due."""

    changed = Signal()
    line_added = Signal()
    """There is another line of goods; Tab would come to it last."""

    def __init__(self, titles: Titles, lists: Lists, language: Language, theme: Theme) -> None:
        super().__init__()
        self._titles, self._lists, self._language, self._theme = titles, lists, language, theme
        self.fields = permit_fields(lists, language, theme)
        self.boxes: dict[str, PaperBox] = {}
        self.lines: list[PermitLine] = []
        self.more = push_button(translate("Permit", "Add another line of goods"))
        self.more.clicked.connect(self.add_line)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(gap(self, 0.2))
        self._above_lines, self._below_lines = self._above(), self._below()
        self._column = QVBoxLayout(self)
        self._lay_out()
        on_change(self.fields, self.changed.emit)
        self.add_line()

    def permit(self) -> Permit:
        """Return what the paper says."""
        said: dict[str, Any] = {key: read(self.fields[key]) for key in _PLAIN}
        said |= {key: self._answer(key) for key in _ASKED}
        original = read(self.fields["original"])
        number = read(self.fields["transport_number"])
        return Permit(
            **said,
            original=Original(original) if original else None,
            transport_number="" if self._answer("transport_filled") is False else number or None,
            lines=tuple(line.line for line in self.lines),
        )

    def presentation(self, today: date) -> Presentation:
        """Return how it is presented: today, unless another day is filled in."""
        movement = read(self.fields["movement"])
        return Presentation(
            on=read(self.fields["presented"]) or today,
            movement=Movement(movement) if movement else None,
            shipped=read(self.fields["shipped"]),
            import_permit=self._answer("import_permit"),
            import_permit_date=read(self.fields["import_permit_date"]),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filled in."""
        return not self.memory()

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        held = memory(self.fields)
        for number, line in enumerate(self.lines):
            held |= {f"{number}:{key}": words for key, words in memory(line.fields).items()}
        return held

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        count = 1 + max((int(key.split(":")[0]) for key in held if ":" in key), default=0)
        while len(self.lines) < count:
            self.add_line()
        while len(self.lines) > count:
            self._remove(self.lines[-1])
        recall(self.fields, dict(held))
        for number, line in enumerate(self.lines):
            recall(line.fields, {key: held.get(f"{number}:{key}", "") for key in line.fields})

    def add_line(self) -> None:
        """Add an empty line of goods."""
        line = PermitLine(self._titles, self._lists, self._language, self._theme)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._lines.addWidget(line)
        line.show()
        self._seat_below()
        self._number_lines()
        self._place()
        self.line_added.emit()
        if len(self.lines) > 1:
            line.fields["name"].setFocus()

    def box(self, number: str, line: int | None = None) -> PaperBox | None:
        """Return a box by its number; one of a line of goods is that of the first line where none is named."""
        if number in self.boxes:
            return self.boxes[number]
        return self.lines[line or 0].boxes.get(number) if (line or 0) < len(self.lines) else None

    def boxes_in_order(self) -> list[tuple[str, PaperBox]]:
        """Return all boxes as they stand on the paper, each with its number and the letter of its line."""
        above = [(number, box) for number, box in self.boxes.items() if number in _ABOVE_LINES]
        below = [(number, box) for number, box in self.boxes.items() if number not in _ABOVE_LINES]
        lines = [
            (f"{number} {letter(place)}" if len(self.lines) > 1 else number, box)
            for place, line in enumerate(self.lines)
            for number, box in line.boxes.items()
        ]
        return [*above, *lines, *below]

    def show_levels(self, levels: Mapping[tuple[str, int | None], Level]) -> None:
        """Mark the boxes that something was found about."""
        for number, box in self.boxes.items():
            box.show_level(next((level for (of, _), level in levels.items() if of == number), None))
        for place, line in enumerate(self.lines):
            for number, box in line.boxes.items():
                box.show_level(levels.get((number, place), levels.get((number, None))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the boxes as the width allows."""
        super().resizeEvent(event)
        self._place()

    def _remove(self, line: PermitLine) -> None:
        self.lines.remove(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._number_lines()
        self.changed.emit()

    def _seat_below(self) -> None:
        """Set anew what stands below the lines of goods: Tab goes through widgets in the order they came."""
        for widget in (self.more, *self._below_lines):
            widget.setParent(None)
            self._column.addWidget(widget)
            widget.show()

    def _number_lines(self) -> None:
        for number, line in enumerate(self.lines):
            line.show_number(number, alone=len(self.lines) == 1)

    def _place(self) -> None:
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE_CHARACTERS
        for row in (
            *self._above_lines,
            self._stamp,
            *self._below_lines,
            *(row for line in self.lines for row in line.rows),
        ):
            row.set_wide(wide)

    def _answer(self, key: str) -> bool | None:
        field = self.fields[key]
        return field.value if isinstance(field, YesNoField) else None

    def _box(self, number: str, *rows: tuple[str, ...]) -> PaperBox:
        fields = [[self.fields[key] for key in row] for row in rows]
        box = PaperBox(number, self._titles(number), fields, self._theme)
        self.boxes[number] = box
        return box

    def _above(self) -> list[PaperRow]:
        one, two = self._box("1", ("kind", "number"), ("original",)), self._box("2", ("valid_until",))
        three, four = self._box("3", ("importer",)), self._box("4", ("exporter",))
        five, six = self._box("5", ("conditions",), ("retrospective",)), self._box("6", ("issuer",))
        self._stamp = PaperRow(((self._box("5a", ("purpose",)), 1), (self._box("5b", ("security_stamp",)), 1)))
        return [
            PaperRow(((one, 7), (two, 3))),
            PaperRow(((three, 1), (four, 1))),
            PaperRow(((stacked((five, self._stamp)), 1), (six, 1))),
        ]

    def _below(self) -> list[PaperRow]:
        transport = self._box("15", ("transport_filled",), ("transport_number",))
        self.boxes[""] = seen = PaperBox(
            "",
            translate("Permit", "Beside the paper: what you see and know"),
            [
                [self.fields[key] for key in row]
                for row in (
                    ("movement", "presented", "shipped"),
                    ("altered", "alteration_confirmed"),
                    ("annex_pages_match", "import_permit", "import_permit_date"),
                )
            ],
            self._theme,
        )
        return [
            PaperRow(((self._box("13", ("issued", "signed")), 1),)),
            PaperRow(((self._box("14", ("endorsed", "endorsement_signed"), ("endorsed_on",)), 7), (transport, 3))),
            PaperRow(((seen, 1),)),
        ]

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.2))
        for row in self._above_lines:
            self._column.addWidget(row)
        self._column.addLayout(self._lines)
