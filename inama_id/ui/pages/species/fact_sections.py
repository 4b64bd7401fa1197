"""Sections of a sheet beside the law: names, countries, references."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QLabel, QVBoxLayout

from inama_id.reports import sheet_facts
from inama_id.reports.sheet_context import SheetContext
from inama_id.ui.i18n import translate
from inama_id.ui.widgets.prose import FollowLink, prose
from inama_id.ui.widgets.section import Folds

_FIRST_LANGUAGES = 5


class FactSections:
    """Builds the sections that are not about entries."""

    def __init__(self, context: SheetContext, follow: FollowLink) -> None:
        self._context, self._follow = context, follow
        self.references: list[QLabel] = []
        """The references by number, once their section is built."""

    def names(self, column: QVBoxLayout) -> None:
        """Names in the languages most wanted; the others unfold."""
        context = self._context
        if not context.sheet.names:
            column.addWidget(self._prose(escape(context.words.section.names_none)))
            return
        languages = sheet_facts.name_languages(context)
        first, rest = languages[:_FIRST_LANGUAGES], languages[_FIRST_LANGUAGES:]
        column.addWidget(self._prose(sheet_facts.names(context, first)))
        if rest:
            title = translate("SpeciesPage", "Show {count} more languages").format(count=len(rest))
            column.addWidget(
                Folds(
                    [(title, lambda inner: inner.addWidget(self._prose(sheet_facts.vernacular_names(context, rest))))]
                )
            )

    def countries(self, column: QVBoxLayout) -> None:
        """Countries by region."""
        none = escape(self._context.words.section.countries_none)
        column.addWidget(self._prose(sheet_facts.countries(self._context) or none))

    def reference_list(self, column: QVBoxLayout) -> None:
        """References, each a label of its own so that a mark can lead to it."""
        for number, held in enumerate(self._context.citations.references, start=1):
            label = self._prose(sheet_facts.reference(number, held, self._context))
            self.references.append(label)
            column.addWidget(label)

    def _prose(self, html: str) -> QLabel:
        return prose(html, self._follow)
