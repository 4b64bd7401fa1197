"""One line of goods of a permit: boxes 7 to 12b, and what was found of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inama_id.domain.documents.permit import Line
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.code_field import CodeField
from inama_id.ui.pages.documents.field import DateField, Field, NumberField, TextField, on_change
from inama_id.ui.pages.documents.paper_box import PaperBox, PaperRow
from inama_id.ui.pages.documents.permit_fields import line_fields
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading

Titles = Callable[[str], str]
"""The title of a box by its number."""


class PermitLine(QWidget):
    """The boxes of a line."""

    changed = Signal()
    removed = Signal()
    """Take this line out."""

    def __init__(self, titles: Titles, lists: Lists, language: Language, theme: Theme) -> None:
        super().__init__()
        self.fields = line_fields(lists, language, theme)
        self._titles, self._theme = titles, theme
        self.boxes: dict[str, PaperBox] = {}
        self._title = heading("", 3)
        self.remove = push_button(translate("Permit", "Take this line out"))
        self.remove.clicked.connect(self.removed)
        self.rows = self._rows()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(self, 0.3), 0, 0)
        column.setSpacing(gap(self, 0.2))
        column.addLayout(head)
        for row in self.rows:
            column.addWidget(row)
        on_change(self.fields, self.changed.emit)

    def show_number(self, number: int, *, alone: bool) -> None:
        """Show which line it is; a line alone has no number and stays."""
        self._title.setText(translate("Permit", "Line {letter}").format(letter=letter(number)))
        self._title.setVisible(not alone)
        self.remove.setVisible(not alone)

    @property
    def line(self) -> Line:
        """What the boxes say."""
        dead = self._number("dead")
        coded = ("term", "appendix", "source", "unit", "origin", "last_re_export", "found_unit")
        texts = ("name", "origin_permit", "last_certificate", "operation")
        numbers = ("quantity", "used", "quota", "endorsed_quantity", "found")
        days = ("origin_date", "last_date", "acquired")
        said: dict[str, Any] = {key: read(self.fields[key]) for key in (*coded, *texts, *numbers, *days)}
        return Line(**said, dead=None if dead is None else int(dead))

    def _number(self, key: str) -> float | None:
        field = self.fields[key]
        return field.number if isinstance(field, NumberField) else None

    def _box(self, number: str, *rows: tuple[str, ...], title: str = "") -> PaperBox:
        fields = [[self.fields[key] for key in row] for row in rows]
        box = PaperBox(number, title or self._titles(number), fields, self._theme)
        self.boxes[number] = box
        return box

    def _rows(self) -> list[PaperRow]:
        counted = translate("Permit", "Counted here")
        return [
            PaperRow(((self._box("7/8", ("name",)), 3), (self._box("9", ("term",)), 3))),
            PaperRow(
                (
                    (self._box("10", ("appendix", "source")), 5),
                    (self._box("11", ("quantity", "unit")), 5),
                    (self._box("11a", ("used", "quota")), 4),
                )
            ),
            PaperRow(
                (
                    (self._box("12", ("origin",), ("origin_permit", "origin_date")), 5),
                    (self._box("12a", ("last_re_export",), ("last_certificate", "last_date")), 5),
                    (self._box("12b", ("operation",), ("acquired",)), 4),
                )
            ),
            PaperRow(((self._box("", ("found", "found_unit", "dead", "endorsed_quantity"), title=counted), 1),)),
        ]


def letter(number: int) -> str:
    """Return the letter of a line, as papers print it."""
    return chr(ord("A") + number % 26)


def read(field: Field) -> Any:
    """Return what a field says: a code, a number, a day, or a text."""
    if isinstance(field, CodeField):
        return field.code
    if isinstance(field, NumberField):
        return field.number
    if isinstance(field, DateField):
        return field.day
    assert isinstance(field, TextField)
    return field.value
