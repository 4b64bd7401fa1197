"""The form of a movement: what goes from where to where, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from inama_id.domain.coverage.lot import Packed
from inama_id.domain.specimen import Movement, Specimen
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents import words
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.code_field import Choices, CodeField
from inama_id.ui.pages.documents.field import DateField, Field, Fields, NumberField, memory, on_change, recall
from inama_id.ui.pages.documents.offers import Offers
from inama_id.ui.pages.documents.packed_goods import PackedGoods
from inama_id.ui.pages.documents.said import Said
from inama_id.ui.pages.documents.taxon_field import TaxonField
from inama_id.ui.pages.documents.yes_no import YesNoField
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap, touch_target

if TYPE_CHECKING:
    from inama_id.services.search import Search

_RARE = ("item_kg", "shipment_total", "container_plants", "persons")
"""Fields that are shown when they are asked for."""
_ROWS = (
    ("movement", "purpose"),
    ("exporter", "importer"),
    ("origin", "source"),
    ("acquired", "personal"),
    ("procedure",),
)


@dataclass(frozen=True, slots=True)
class Situation:
    """What the form says: a specimen, and the rules and the procedure to judge it by."""

    specimen: Specimen
    layers: tuple[str, ...]
    procedure: str
    packed: tuple[Packed, ...]
    """The other goods in the packing."""


class WhichForm(QWidget):
    """The fields. `changed` tells that another answer may be due."""

    changed = Signal()

    def __init__(
        self, search: Search, lists: Lists, layers: Sequence[str], on_date: OnDate, language: Language, theme: Theme
    ) -> None:
        super().__init__()
        self._on_date = on_date
        self._complained: set[str] = set()
        self.taxon = TaxonField(words.field("taxon"), search, on_date, language, theme)
        self.fields: Fields = {"taxon": self.taxon, **_coded(lists, theme), **_measured(language, theme)}
        self.offers = Offers()
        self.said = Said()
        self.packed = PackedGoods(search, lists, on_date, language, theme)
        self.layers = {id: QCheckBox(words.layer(id)) for id in layers}
        self._lay_out()
        self.offers.taken.connect(self._take)
        on_change(self.fields, self.changed.emit)
        self.said.changed.connect(self.changed)
        self.packed.changed.connect(self.changed)
        for box in self.layers.values():
            box.setMinimumHeight(touch_target(box))
            box.toggled.connect(self.changed)

    @property
    def situation(self) -> Situation | None:
        """What is filled in, or None while no taxon is chosen."""
        taxon = self.taxon.taxon
        if taxon is None:
            return None
        conditions, denied = self.said.sorted()
        specimen = Specimen(
            taxon_id=taxon.taxon_id,
            on=self._on_date.value,
            movement=Movement(self._code("movement")) if self._code("movement") else None,
            term=self._code("term"),
            quantity=self._number("quantity"),
            unit=self._code("unit"),
            origin=self._code("origin").replace("XX", ""),
            exporter=self._code("exporter"),
            importer=self._code("importer"),
            purpose=self._code("purpose"),
            source=self._code("source"),
            conditions=conditions,
            denied=denied,
            personal=cast(YesNoField, self.fields["personal"]).value,
            acquired=cast(DateField, self.fields["acquired"]).day,
            item_kg=self._number("item_kg"),
            shipment_total=self._number("shipment_total"),
            container_plants=self._number("container_plants"),
            persons=int(self._number("persons") or 1),
        )
        chosen = tuple(id for id, box in self.layers.items() if box.isChecked())
        return Situation(specimen, chosen, self._code("procedure"), tuple(self.packed.known))

    @property
    def given(self) -> list[tuple[str, str]]:
        """What is filled in, as it is read out: name and value."""
        filled = [(field.name, field.shown) for key, field in self.fields.items() if field.words and key != "taxon"]
        return [*filled, *self.said.given, *self.packed.given]

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        ticked = {f"layer:{id}": "yes" for id, box in self.layers.items() if box.isChecked()}
        return memory(self.fields) | ticked | self.said.memory() | self.packed.memory()

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        recall(self.fields, dict(held))
        for id, box in self.layers.items():
            box.setChecked(f"layer:{id}" in held)
        for key in _RARE:
            self.fields[key].setVisible(key in held)
        self.said.recall(held)
        self.packed.recall(held)

    def go_to(self, key: str) -> None:
        """Put the keyboard into a field; one that is seldom needed is shown."""
        field = self.fields.get(key)
        if field is not None:
            field.show()
            field.setFocus()

    def complain(self, key: str, sentence: str) -> bool:
        """Say below a field what is wrong with it; False where the form has no such field."""
        if key in self.fields:
            self.fields[key].complain(sentence)
            self._complained.add(key)
        return key in self.fields

    def relent(self) -> None:
        """Take back complaints: what was wrong beside the other fields may be right now."""
        for key in self._complained:
            self.fields[key].judge()
        self._complained.clear()

    def _take(self, key: str, value: str) -> None:
        self.fields[key].put(value)

    def _code(self, key: str) -> str:
        return cast(CodeField, self.fields[key]).code

    def _number(self, key: str) -> float | None:
        return cast(NumberField, self.fields[key]).number

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        for widget in (self.taxon, self.offers.row("taxon"), self.fields["term"], self.offers.row("term")):
            column.addWidget(widget)
        grid = QGridLayout()
        grid.setHorizontalSpacing(gap(self, 0.6))
        grid.setVerticalSpacing(gap(self, 0.5))
        for row, keys in enumerate((("quantity", "unit"), *_ROWS)):
            for place, key in enumerate(keys):
                grid.addWidget(self.fields[key], row, place, 1, 3 - len(keys), Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        for key in _RARE:
            self.fields[key].hide()
            column.addWidget(self.fields[key])
        column.addWidget(self.said)
        for box in self.layers.values():
            column.addWidget(box)
        column.addWidget(self.packed)


def _coded(lists: Lists, theme: Theme) -> dict[str, Field]:
    of: dict[str, Choices] = {
        "term": lists.terms,
        "unit": lists.units,
        "movement": lists.movements,
        "exporter": lists.countries,
        "importer": lists.countries,
        "origin": lists.countries,
        "purpose": lists.purposes,
        "source": lists.sources,
        "procedure": lists.procedures,
    }
    return {key: CodeField(words.field(key), choices, theme) for key, choices in of.items()}


def _measured(language: Language, theme: Theme) -> dict[str, Field]:
    numbers = {key: NumberField(words.field(key), language, theme) for key in ("quantity", *_RARE)}
    numbers["persons"].line.setPlaceholderText(translate("DocumentFields", "1"))
    acquired = DateField(words.field("acquired"), language, theme)
    return {**numbers, "acquired": acquired, "personal": YesNoField(words.field("personal"), theme)}
