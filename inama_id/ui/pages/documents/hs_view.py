"""What is held about a tariff code: the listed goods under it, where they hide, and the kinds of item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.profile import ProfileLine
from inama_id.domain.trade_codes.values import HsHeading
from inama_id.reports.cited_html import Sources
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.documents.code_sheet import link
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.appendix_badge import in_force
from inama_id.ui.widgets.badge_row import BadgeRow, badge_column
from inama_id.ui.widgets.outcome_badge import outcome_badge
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.section import Folds
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.taxon_label import markup
from inama_id.ui.widgets.text_roles import heading, muted

if TYPE_CHECKING:
    from inama_id.services.codes import HsLine, HsSheet, ListedGoods

_MOST_ITEMS = 8


class HsView(QWidget):
    """The sheet of a tariff code."""

    def __init__(
        self,
        sheet: HsSheet,
        items: Sequence[ProfileLine],
        forms: Mapping[str, str],
        day: date,
        language: Language,
        sources: Sources,
        follow: FollowLink,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._sheet, self._forms, self._day, self._language = sheet, forms, day, language
        self._follow, self._theme = follow, theme
        badges = [in_force(goods.appendix) for line in sheet.lines for goods in line.goods]
        self._badges = badge_column(badges, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, 0.4))
        self._head()
        for line in sheet.lines:
            if _tells(line, sheet):
                self._line(line)
        self._hidden()
        self._items(items)
        cited = dict.fromkeys(id for line in sheet.lines for id in line.heading.reference_ids)
        self._column.addWidget(prose(sources.cite(cited), follow))

    def _head(self) -> None:
        sheet = self._sheet
        above = " › ".join(
            link("hs", each.code, f"{each.code} {each.label(self._language.code)}") for each in sheet.above
        )
        kind = translate("CodesTab", "Harmonized System 2022; Appendices as of {day}")
        self._column.addWidget(muted(kind.format(day=self._language.date(self._day))))
        if above:
            self._column.addWidget(prose(above, self._follow))
        if sheet.nearest:
            told = translate("CodesTab", "{code} has no line of its own here. This is what its heading holds:")
            self._column.addWidget(heading(told.format(code=sheet.digits), 3))

    def _line(self, line: HsLine) -> None:
        held = line.heading
        self._column.addWidget(heading(f"{held.code} · {held.label(self._language.code)}", 2))
        if held.catch_all:
            told = translate("CodesTab", "⚠ Catch-all heading")
            self._column.addWidget(prose(f"<b>{escape(told)}:</b> {escape(held.catch_all)}", self._follow))
        if held.note:
            self._column.addWidget(muted(held.note))
        for goods in line.goods:
            self._column.addWidget(self._goods(goods))
        if not line.goods and len(self._sheet.lines) == 1:
            self._column.addWidget(
                muted(translate("CodesTab", "No listed goods are held under this heading. That proves nothing."))
            )
        forms = ", ".join(self._forms[form] for form in held.forms if form in self._forms)
        if forms:
            self._column.addWidget(muted(translate("CodesTab", "As it lies on the table: {forms}").format(forms=forms)))
        self._belongs(held)

    def _goods(self, goods: ListedGoods) -> QWidget:
        taxa = ", ".join(
            f'<a href="taxon:{taxon.id}">{markup(taxon.name, taxon.rank)}</a>'
            + (f" ({escape(taxon.common_name)})" if taxon.common_name else "")
            for taxon in goods.taxa
        )
        return BadgeRow(
            in_force(goods.appendix),
            f"<b>{escape(goods.text)}</b><br>{taxa}",
            self._follow,
            self._theme,
            column=self._badges,
        )

    def _belongs(self, held: HsHeading) -> None:
        if held.hides:
            codes = ", ".join(link("hs", code, code) for code in held.hides)
            told = translate("CodesTab", "What hides here belongs under: {codes}")
            self._column.addWidget(prose(escape(told).format(codes=codes), self._follow))

    def _hidden(self) -> None:
        if not self._sheet.hidden_in:
            return
        self._column.addWidget(heading(translate("CodesTab", "Where the same goods hide"), 2))
        rows = "".join(f"<li>{self._named(each)}<br>{escape(each.catch_all)}</li>" for each in self._sheet.hidden_in)
        self._column.addWidget(prose(f"<ul>{rows}</ul>", self._follow))

    def _named(self, held: HsHeading) -> str:
        return link("hs", held.code, f"{held.code} {held.label(self._language.code)}")

    def _items(self, items: Sequence[ProfileLine]) -> None:
        if not items:
            return
        self._column.addWidget(heading(translate("CodesTab", "Kinds of item that travel under it"), 2))
        self._rows(self._column, items[:_MOST_ITEMS])
        if more := items[_MOST_ITEMS:]:
            title = self.tr("%n more kinds of item", "", len(more))
            self._column.addWidget(Folds([(title, lambda column: self._rows(column, more))]))

    def _rows(self, column: QVBoxLayout, items: Iterable[ProfileLine]) -> None:
        shown = list(items)
        width = badge_column([outcome_badge(item.outcome) for item in shown], self)
        for item in shown:
            target = f"profile:{item.id}"
            html = f'<a href="{target}">{escape(item.title)}</a>'
            column.addWidget(
                BadgeRow(outcome_badge(item.outcome), html, self._follow, self._theme, target=target, column=width)
            )


def _tells(line: HsLine, sheet: HsSheet) -> bool:
    """Whether a line says anything: beside others, one without goods or warning only takes room."""
    held = line.heading
    return bool(held.digits == sheet.digits or line.goods or held.catch_all or held.note)
