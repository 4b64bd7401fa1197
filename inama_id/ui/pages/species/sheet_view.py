"""One sheet as widgets: the answer at once, the other sections when it has been painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inama_id.domain.profile import ProfileLine
from inama_id.reports import sheet_annotations, species_sheet
from inama_id.reports.sheet_annotations import Coverage
from inama_id.reports.sheet_context import SheetContext
from inama_id.ui.i18n import translate
from inama_id.ui.pages.species.answer_panel import AnswerPanel
from inama_id.ui.pages.species.entry_sections import EntrySections, has_coverage
from inama_id.ui.pages.species.fact_sections import FactSections
from inama_id.ui.pages.species.kinds_section import KindsSection
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.prose import FollowLink
from inama_id.ui.widgets.section import Section, SectionList, SectionSpec
from inama_id.ui.widgets.sizes import gap

_BUILT_AT_ONCE = 1
_AFTER_PAINTING = 10
"""Milliseconds that the answer has to be painted in before the other sections are built."""


class SheetView(QWidget):
    """The answer, the list of sections, and the sections."""

    grown = Signal()
    """The sheet is higher than it was."""
    section_shown = Signal(QWidget)
    """A widget of the sheet that is to be scrolled to."""

    def __init__(self, context: SheetContext, kinds: Sequence[ProfileLine], theme: Theme, follow: FollowLink) -> None:
        super().__init__()
        self._kinds = KindsSection(kinds, theme, follow)
        self._facts = FactSections(context, follow)
        self._entries = EntrySections(context, theme, follow)
        self.answer = AnswerPanel(context, theme, follow)
        specs = list(self._specs(context, has_kinds=bool(kinds)))
        self.sections = [Section(spec) for spec in specs]
        self.list = SectionList([spec.short for spec in specs])
        self.list.section_requested.connect(self.go_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self.answer)
        column.addWidget(self.list)
        for section in self.sections:
            column.addWidget(section)
        for section in self.sections[:_BUILT_AT_ONCE]:
            section.build()
        # All others in one go: each one apart would have the whole sheet laid out anew.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.complete)
        self._later.start(_AFTER_PAINTING)

    def complete(self) -> None:
        """Build everything now."""
        self._later.stop()
        for section in self.sections:
            section.build()
            section.updateGeometry()
        self.updateGeometry()
        self.grown.emit()

    def go_to(self, number: int) -> None:
        """Lead to a section; the keyboard goes on from its heading."""
        if 0 <= number < len(self.sections):
            self.complete()
            self.sections[number].heading.setFocus()
            self.section_shown.emit(self.sections[number])

    def go_to_annotation(self, annotation_id: str) -> None:
        """Lead to the section that tells what an annotation says."""
        self.complete()
        number = next((n for n, section in enumerate(self.sections) if section.tells(annotation_id)), -1)
        self.go_to(number)

    def go_to_reference(self, number: int) -> None:
        """Lead to a reference by its number."""
        self.complete()
        if 0 < number <= len(self._facts.references):
            label = self._facts.references[number - 1]
            self.sections[-1].heading.setFocus()
            self.section_shown.emit(label)

    def _specs(self, context: SheetContext, *, has_kinds: bool) -> Iterator[SectionSpec]:
        sheet, words, entries, facts = context.sheet, context.words.section, self._entries, self._facts
        if sheet.current:
            short = translate("SpeciesPage", "Listing")
            yield SectionSpec(species_sheet.listing_heading(context), short, entries.current)
        if sheet.exclusions:
            why = words.exceptions if sheet.appendix else words.why_not
            yield SectionSpec(why, translate("SpeciesPage", "Exceptions"), entries.exceptions)
        if sheet.coming:
            yield SectionSpec(
                species_sheet.upcoming_heading(context),
                translate("SpeciesPage", "Upcoming"),
                entries.coming,
                _ids(sheet_annotations.coming(context)),
            )
        if has_coverage(context):
            yield SectionSpec(
                words.coverage,
                translate("SpeciesPage", "Covered"),
                entries.coverage,
                _ids(sheet_annotations.current(context)),
            )
        if has_kinds:
            title = translate("KindsOfItem", "Kinds of item")
            yield SectionSpec(title, title, self._kinds.build)
        yield SectionSpec(words.history, words.history, entries.history)
        yield SectionSpec(words.names, words.names, facts.names)
        yield SectionSpec(words.countries, words.countries, facts.countries)
        yield SectionSpec(words.references, words.references, facts.reference_list)


def _ids(found: tuple[Coverage, ...]) -> frozenset[str]:
    return frozenset(one.id for one in found)
