"""What else travels in the same packing, and whether the goods can be told apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inama_id.domain.coverage.lot import Packed
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents import words
from inama_id.ui.pages.documents.choices import Lists
from inama_id.ui.pages.documents.code_field import CodeField
from inama_id.ui.pages.documents.field import Fields, NumberField, memory, on_change, recall
from inama_id.ui.pages.documents.taxon_field import TaxonField
from inama_id.ui.pages.documents.yes_no import YesNoField
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted

if TYPE_CHECKING:
    from inama_id.services.search import Search

MOST = 8
"""Further goods in one packing."""
_PREFIX, _APART = "packed", "packed:apart"


class _Goods(Panel):
    """One of the further goods: its taxon and what it is."""

    changed = Signal()
    removed = Signal()
    """Take it out."""

    def __init__(self, search: Search, lists: Lists, on_date: OnDate, language: Language, theme: Theme) -> None:
        super().__init__()
        self.taxon = TaxonField(words.field("taxon"), search, on_date, language, theme)
        self.term = CodeField(words.field("term"), lists.terms, theme)
        self.quantity = NumberField(words.field("quantity"), language, theme)
        self.unit = CodeField(words.field("unit"), lists.units, theme)
        self.fields: Fields = {
            "taxon": self.taxon,
            "term": self.term,
            "quantity": self.quantity,
            "unit": self.unit,
        }
        self.remove = push_button(translate("Packed", "Take out"))
        self.remove.clicked.connect(self.removed)
        self._title = heading("", 3)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        margin = gap(self, 0.5)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, 0.3))
        column.addLayout(head)
        column.addWidget(self.taxon)
        column.addWidget(self.term)
        amount = QHBoxLayout()
        amount.setSpacing(gap(self, 0.6))
        for field in (self.quantity, self.unit):
            amount.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(amount)
        on_change(self.fields, self.changed.emit)

    @property
    def shown(self) -> str:
        """Name and term as they are read out; nothing while no taxon is chosen."""
        if self.taxon.taxon is None:
            return ""
        return ", ".join(filter(None, (self.taxon.taxon.scientific_name, self.term.shown)))

    @property
    def told(self) -> str:
        """The same with the quantity."""
        amount = " ".join(filter(None, (self.quantity.shown, self.unit.shown)))
        return ", ".join(filter(None, (self.shown, amount)))

    def show_number(self, number: int) -> None:
        """Show which of the goods it is."""
        title = translate("Packed", "Further goods {number}").format(number=number)
        self._title.setText(title)
        self.remove.setAccessibleName(f"{self.remove.text()}: {title}")


class PackedGoods(QWidget):
    """The further goods; the question is asked once there are any."""

    changed = Signal()
    goods_added = Signal()
    """There are more fields; Tab would come to them last."""

    def __init__(self, search: Search, lists: Lists, on_date: OnDate, language: Language, theme: Theme) -> None:
        super().__init__()
        self._made_of = (search, lists, on_date, language, theme)
        self.goods: list[_Goods] = []
        self.more = push_button(translate("Packed", "Add goods of the same packing"))
        self.apart = YesNoField(translate("Packed", "Can the goods be told apart?"), theme)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(gap(self, 0.4))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, gap(self, 0.3), 0, 0)
        self._column.setSpacing(gap(self, 0.4))
        self._column.addWidget(heading(translate("Packed", "Packed together with"), 3))
        self._column.addWidget(muted(translate("Packed", "Goods of other kinds in the same box, bag or container.")))
        self._column.addLayout(self._rows)
        self._column.addWidget(self.more)
        self._column.addWidget(self.apart)
        self.more.clicked.connect(self._on_more)
        self.apart.changed.connect(self.changed)
        self._count()

    @property
    def known(self) -> list[Packed]:
        """The goods whose taxon is chosen."""
        return [
            Packed(one.taxon.taxon.taxon_id, one.term.code, one.quantity.number, one.unit.code)
            for one in self.goods
            if one.taxon.taxon
        ]

    @property
    def names(self) -> list[str]:
        """The same goods as they are read out."""
        return [one.shown for one in self.goods if one.shown]

    @property
    def given(self) -> list[tuple[str, str]]:
        """What is filled in, as it is read out: name and value."""
        filled = [(translate("Packed", "Packed together with"), one.told) for one in self.goods if one.shown]
        return [*filled, (self.apart.name, self.apart.shown)] if filled and self.apart.shown else filled

    def memory(self) -> dict[str, str]:
        """Return all that is filled in."""
        held = {
            f"{_PREFIX}:{number}:{key}": filled
            for number, one in enumerate(self.goods)
            for key, filled in memory(one.fields).items()
        }
        return held | ({_APART: self.apart.words} if held and self.apart.words else {})

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        rows = {int(key.split(":")[1]) for key in held if key.startswith(f"{_PREFIX}:") and key != _APART}
        while self.goods:
            self._take_out(self.goods[-1])
        for row in sorted(rows)[:MOST]:
            fields = self.add().fields
            recall(fields, {key: held.get(f"{_PREFIX}:{row}:{key}", "") for key in fields})
        self.apart.put(held.get(_APART, ""))

    def add(self) -> _Goods:
        """Add a place for further goods."""
        one = _Goods(*self._made_of)
        one.changed.connect(self.changed)
        one.removed.connect(lambda: self._on_removed(one))
        self.goods.append(one)
        self._rows.addWidget(one)
        one.show()
        for widget in (self.more, self.apart):
            widget.setParent(None)  # Tab goes through widgets in the order they came
            self._column.addWidget(widget)
            widget.show()
        self._count()
        self.goods_added.emit()
        return one

    def _on_more(self) -> None:
        self.add().taxon.setFocus()

    def _on_removed(self, one: _Goods) -> None:
        self._take_out(one)
        (self.goods[-1].remove if self.goods else self.more).setFocus()
        self.changed.emit()

    def _take_out(self, one: _Goods) -> None:
        self.goods.remove(one)
        self._rows.removeWidget(one)
        one.hide()
        one.deleteLater()
        self._count()

    def _count(self) -> None:
        for number, one in enumerate(self.goods, start=1):
            one.show_number(number)
        self.more.setVisible(len(self.goods) < MOST)
        self.apart.setVisible(bool(self.goods))
