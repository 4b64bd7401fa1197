"""Codes: one field over all lists that stand on permits and declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from inama_id.domain.trade_codes.values import Code, CodeHit, CodeList
from inama_id.reports.cited_html import Sources
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents import code_words
from inama_id.ui.pages.documents.code_hits import CodeHits
from inama_id.ui.pages.documents.code_search_field import CodeSearchField
from inama_id.ui.pages.documents.code_sheet import code_sheet, country_sheet
from inama_id.ui.pages.documents.hs_view import HsView
from inama_id.ui.pages.documents.read_part import ReadPart
from inama_id.ui.pages.documents.setting_button import SettingButton
from inama_id.ui.pages.documents.two_parts import TwoParts
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.empty_state import EmptyState
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap

if TYPE_CHECKING:
    from inama_id.services import Services

_WAIT_MS = 120
_ALL = 10_000


class CodesTab(QWidget):
    """The field, the codes that fit, and all that is held about the chosen one."""

    taxon_requested = Signal(str)
    """Open the page of a taxon."""
    profile_requested = Signal(str)
    """Open the page of a kind of item."""

    def __init__(self, services: Services, on_date: OnDate, language: Language, theme: Theme) -> None:
        super().__init__()
        self._codes, self._profiles = services.codes, services.profiles
        self._on_date, self._language, self._theme = on_date, language, theme
        groups = services.identification.form_groups(language.code)
        self._forms = {str(form.id): form.label for group in groups for form in group.forms}
        self._sources = Sources(services.library.references(), labels.unread())
        self.field = CodeSearchField(theme)
        self.kinds: dict[CodeList | None, SettingButton] = {}
        self.results = CodeHits()
        self.shown: QWidget = QWidget()
        self._side = ReadPart(translate("CodesTab", "The chosen code"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.refresh)
        self._lay_out()
        self.field.textChanged.connect(lambda: self._wait.start(_WAIT_MS))
        self.field.step_requested.connect(self.results.step)
        self.results.code_chosen.connect(self._show)
        on_date.changed.connect(self._redraw)
        theme.changed.connect(self._redraw)
        self.refresh()

    @property
    def kind(self) -> CodeList | None:
        """The list that is shown, or None for all."""
        return next((kind for kind, button in self.kinds.items() if button.isChecked()), None)

    def show_code(self, kind: CodeList, code: str) -> None:
        """Look up a code of a list."""
        self.kinds[None].setChecked(True)
        self.field.setText(code)
        self.refresh()
        row = next((n for n, hit in enumerate(self.results.hits) if (hit.list, hit.code) == (kind, code)), 0)
        self.results.step(row - self.results.currentIndex().row())

    def refresh(self) -> None:
        """Find what the field says now."""
        self._wait.stop()
        text, kind = self.field.text().strip(), self.kind
        if text:
            found = self._codes.search(text, self._language.code, limit=_ALL)
            hits = [hit for hit in found if kind in (None, hit.list)]
        else:
            hits = [hit for hit in self._everything() if kind in (None, hit.list)]
        self.results.show_hits(hits)
        self.results.setVisible(bool(hits))
        if not hits:
            self._put(self._nothing(text))
        elif text:
            announce(self.field, self.tr("%n codes found", "", len(hits)))

    def memory(self) -> dict[str, str]:
        """Return what is looked up."""
        return {"text": self.field.text(), "kind": str(self.kind or "")}

    def recall(self, held: Mapping[str, str]) -> None:
        """Look up what was looked up before."""
        for kind, button in self.kinds.items():
            button.setChecked(str(kind or "") == held.get("kind", ""))
        self.field.setText(held.get("text", ""))
        self.refresh()

    def _everything(self) -> Iterator[CodeHit]:
        codes, language = self._codes, self._language.code
        lists: tuple[tuple[CodeList, Mapping[str, Code]], ...] = (
            (CodeList.SOURCE, codes.sources),
            (CodeList.PURPOSE, codes.purposes),
            (CodeList.TERM, codes.terms),
            (CodeList.UNIT, codes.units),
            (CodeList.HS, codes.headings),
        )
        for kind, held in lists:
            yield from (CodeHit(kind, code.code, code.label(language)) for code in held.values())
        yield from (CodeHit(CodeList.COUNTRY, each.code, each.name) for each in codes.countries(language))

    def _show(self, hit: CodeHit) -> None:
        made = self._sheet(hit)
        if made is not None:
            self._put(made)

    def _sheet(self, hit: CodeHit) -> QWidget | None:
        if hit.list is CodeList.HS:
            return self._tariff(hit.code)
        if hit.list is CodeList.COUNTRY:
            country = self._codes.country(hit.code, self._language.code)
            return country_sheet(country, self._language, self._follow) if country else None
        ways: dict[CodeList, Callable[[str], Code | None]] = {
            CodeList.TERM: self._codes.term,
            CodeList.UNIT: self._codes.unit,
            CodeList.SOURCE: self._codes.source,
            CodeList.PURPOSE: self._codes.purpose,
        }
        held = ways[hit.list](hit.code)
        if held is None:
            return None
        return code_sheet(held, self._codes.units, self._language.code, self._sources, self._follow)

    def _tariff(self, text: str) -> QWidget | None:
        day = self._on_date.value
        sheet = self._codes.hs(text, on=day, language=self._language.code)
        if sheet is None:
            return None
        digits = sheet.digits[:4] if sheet.nearest else sheet.digits
        items = self._profiles.of_heading(digits, on=day)
        listed_first = sorted(items, key=lambda item: item.outcome.appendix is None)
        return HsView(sheet, listed_first, self._forms, day, self._language, self._sources, self._follow, self._theme)

    def _nothing(self, text: str) -> QWidget:
        tariff = self._tariff(text) if self.kind in (None, CodeList.HS) else None
        return tariff or EmptyState(
            translate("CodesTab", "No code fits “{text}”").format(text=text),
            translate(
                "CodesTab",
                "Codes and words are looked for in English, French and Spanish. Try the beginning of the word, the "
                "first four digits of a tariff code, or another list.",
            ),
        )

    def _put(self, made: QWidget) -> None:
        before = self.shown
        self._side.column.replaceWidget(before, made)
        before.hide()
        before.deleteLater()
        self.shown = made
        made.show()
        self._side.verticalScrollBar().setValue(0)

    def _redraw(self) -> None:
        hit = self.results.chosen
        if hit is not None and self.results.hits:
            self._show(hit)
        else:
            self.refresh()

    def _follow(self, target: str) -> None:
        what, _, id = target.partition(":")
        if what == "taxon":
            self.taxon_requested.emit(id)
        elif what == "profile":
            self.profile_requested.emit(id)
        else:
            kind, _, code = id.partition(":")
            self.show_code(CodeList(kind), code)

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = FlowLayout()
        row.setSpacing(gap(self, 0.3))
        for kind in (None, *CodeList):
            button = SettingButton(code_words.code_lists(kind) if kind else translate("CodesTab", "All"))
            group.addButton(button)
            row.addWidget(button)
            self.kinds[kind] = button
        self.kinds[None].setChecked(True)
        group.buttonClicked.connect(self.refresh)
        self._side.column.addWidget(self.shown)
        self._side.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self.field)
        column.addLayout(row)
        column.addWidget(TwoParts(self.results, self._side, (4, 6)), 1)
        self.setFocusProxy(self.field)
