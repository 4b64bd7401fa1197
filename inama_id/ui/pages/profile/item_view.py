"""One kind of item as widgets: the answer and the cues at once, the other sections when they have been painted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inama_id.reports.profile_sheet_context import ItemContext
from inama_id.ui.i18n import Language, translate
from inama_id.ui.pages.profile.answer_panel import AnswerPanel
from inama_id.ui.pages.profile.item_sections import ItemSections
from inama_id.ui.pages.profile.plate import Plate
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.prose import FollowLink
from inama_id.ui.widgets.section import Section, SectionList, SectionSpec
from inama_id.ui.widgets.sizes import gap

_BUILT_AT_ONCE = 2
_AFTER_PAINTING = 10
"""Milliseconds that the answer has to be painted in before the other sections are built."""


class _Column(QWidget):
    """One of two columns of the same width. A widget, not a layout: only so it is laid out anew when it grows."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(gap(self, 0.5))
        self.stack.addStretch()


class ItemView(QWidget):
    """The answer, the list of sections, and the sections in one column or two."""

    grown = Signal()
    """The page is higher than it was."""
    section_shown = Signal(QWidget)
    """A widget of the page that is to be scrolled to."""

    def __init__(
        self, context: ItemContext, picture: Plate | None, language: Language, theme: Theme, follow: FollowLink
    ) -> None:
        super().__init__()
        self._parts = ItemSections(context, language, theme, follow, picture)
        self._two_columns: bool | None = None
        self.answer = AnswerPanel(context, theme, follow)
        self.picture = picture
        specs = list(self._specs(context))
        self._left = {number for number, (_, left) in enumerate(specs) if left}
        self.sections = [Section(spec) for spec, _ in specs]
        self.list = SectionList([spec.short for spec, _ in specs])
        self.list.section_requested.connect(self.go_to)
        self._columns = (_Column(), _Column())
        self._lay_out()
        for section in self.sections[:_BUILT_AT_ONCE]:
            section.build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.complete)
        self._later.start(_AFTER_PAINTING)

    def set_columns(self, *, two: bool) -> None:
        """Put the sections into two columns or into one."""
        if two == self._two_columns:
            return
        self._two_columns = two
        left, right = self._columns
        if self.picture is not None:
            (right if two else left).stack.insertWidget(0, self.picture)
        for number, section in enumerate(self.sections):
            column = right if two and number not in self._left else left
            # Before the stretch at the end.
            column.stack.insertWidget(column.stack.count() - 1, section)
        right.setVisible(two)

    def complete(self) -> None:
        """Build everything now."""
        self._later.stop()
        for section in self.sections:
            section.build()
            section.updateGeometry()
        for column in self._columns:
            column.updateGeometry()
        self.updateGeometry()
        self.grown.emit()

    def go_to(self, number: int) -> None:
        """Lead to a section; the keyboard goes on from its heading."""
        if 0 <= number < len(self.sections):
            self.complete()
            self.sections[number].heading.setFocus()
            self.section_shown.emit(self.sections[number])

    def go_to_reference(self, number: int) -> None:
        """Lead to a reference by its number."""
        self.complete()
        if 0 < number <= len(self._parts.references):
            self.sections[-1].heading.setFocus()
            self.section_shown.emit(self._parts.references[number - 1])

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(gap(self, 1.2))
        for column in self._columns:
            body.addWidget(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(gap(self, 0.5))
        whole.addWidget(self.answer)
        whole.addWidget(self.list)
        whole.addLayout(body)

    def _specs(self, context: ItemContext) -> Iterator[tuple[SectionSpec, bool]]:
        """Yield the sections in reading order, each with whether it stands on the left of two columns."""
        parts, words = self._parts, context.own.heading
        references = context.words.section.references
        yield SectionSpec(words.cues, translate("ProfilePage", "Cues"), parts.cues), True
        yield SectionSpec(words.look_alikes, translate("ProfilePage", "Look-alikes"), parts.look_alikes), False
        yield SectionSpec(words.taxa, translate("ProfilePage", "Taxa"), parts.taxa), False
        yield SectionSpec(words.names, words.names, parts.names), True
        yield SectionSpec(words.codes, translate("ProfilePage", "Codes"), parts.codes), False
        if context.item.sheet.profile.risks:
            yield SectionSpec(words.risks, translate("ProfilePage", "Risks"), parts.risks), False
        yield SectionSpec(words.tools, translate("ProfilePage", "Tools"), parts.tools), True
        yield SectionSpec(references, references, parts.reference_list), True
