"""Labels and tags: is what stands on a crocodile tag, a caviar label, a ring or a chip written as it must be?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from inama_id.domain.documents.labels import LabelFormat, Reading
from inama_id.reports.cited_html import Sources
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.pages.documents.field import TextField
from inama_id.ui.pages.documents.toned import ToneMark
from inama_id.ui.pages.documents.two_parts import Part
from inama_id.ui.pages.identify.chip import Chip
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.panel import Panel
from inama_id.ui.widgets.prose import prose
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading, muted

if TYPE_CHECKING:
    from inama_id.services import Services

_WIDE_CHARACTERS = 100


class LabelsTab(QWidget):
    """Kind of label, what it says, and how that reads."""

    def __init__(self, services: Services, on_date: OnDate, language: Language, theme: Theme) -> None:
        super().__init__()
        self._codes, self._language = services.codes, language
        self._documents, self._on_date, self._theme = services.documents, on_date, theme
        self._sources = Sources(services.library.references(), labels.unread())
        self._formats = self._documents.label_formats
        self.kinds = {id: Chip(held.title) for id, held in self._formats.items()}
        self._kind = next(iter(self._formats), "")
        self.field = TextField(translate("Labels", "What it says"), theme)
        self.examples: list[QToolButton] = []
        self._part = Part(translate("Labels", "Labels and tags"))
        self._result, self._about = QWidget(), QWidget()
        self.reading: Reading | None = None
        self._lay_out()
        self.field.changed.connect(self.refresh)
        on_date.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.choose(self._kind)

    @property
    def words(self) -> str:
        """What was read, in one sentence; empty while nothing is typed."""
        return self.reading.sentence if self.reading else ""

    def memory(self) -> dict[str, str]:
        """Return what is filled in."""
        return {"kind": self._kind, "text": self.field.words}

    def recall(self, held: Mapping[str, str]) -> None:
        """Fill in what was filled in before."""
        self.choose(held.get("kind", self._kind))
        self.field.put(held.get("text", ""))

    def choose(self, kind: str) -> None:
        """Read another kind of label."""
        if kind not in self._formats:
            return
        self._kind = kind
        self.kinds[kind].setChecked(True)
        self._about = self._replace(self._about, self._explain(self._formats[kind]))
        self.refresh()

    def refresh(self) -> None:
        """Read what is typed now."""
        text = self.field.value
        self.reading = self._documents.read_label(self._kind, text, on=self._on_date.value) if text else None
        self._result = self._replace(self._result, self._tell(self.reading, text))
        if self.reading:
            announce(self.field.line, self.reading.sentence)

    def _replace(self, before: QWidget, made: QWidget) -> QWidget:
        self._part.column.replaceWidget(before, made)
        before.hide()
        before.deleteLater()
        made.show()
        return made

    def _tell(self, reading: Reading | None, text: str) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.4))
        if reading is None:
            return made
        good = translate("Labels", "Well formed"), "done", Tone.DONE
        bad = translate("Labels", "Not well formed"), "error", Tone.ERROR
        column.addWidget(ToneMark(*(good if reading.well_formed else bad), self._theme))
        if not reading.well_formed:
            said = reading.sentence.partition(": ")[2] or reading.sentence
            column.addWidget(prose(escape(said[:1].upper() + said[1:]), _nowhere))
            column.addWidget(self._others(text))
        if reading.parts:
            column.addWidget(self._parts([(name, value, self._meaning(name, value)) for name, value in reading.parts]))
        column.addWidget(muted(translate("Labels", "Only the form is read: a well-formed mark may still be false.")))
        return made

    def _parts(self, parts: Sequence[tuple[str, str, str]]) -> QWidget:
        frame = Panel()
        column, row = QVBoxLayout(frame), FlowLayout()
        margin = gap(self, 0.6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addLayout(row)
        row.setSpacing(gap(self, 1.4))
        for name, value, meaning in parts:
            row.addWidget(_part(name, value, meaning))
        return frame

    def _meaning(self, name: str, value: str) -> str:
        """Return what a part says in words, where the content knows: a country or a source."""
        part = next(part for part in self._formats[self._kind].parts.values() if part.name == name)
        if part.countries:
            country = self._codes.country(value, self._language.code)
            return country.name if country else ""
        source = self._codes.source(value) if part.id == "source" else None
        return source.label(self._language.code) if source else ""

    def _others(self, text: str) -> QWidget:
        """Offer the kinds of label that the text would be one of."""
        made = QWidget()
        row = FlowLayout(made)
        row.setSpacing(gap(self, 0.3))
        for id, held in self._formats.items():
            if id != self._kind and self._documents.read_label(id, text, on=self._on_date.value).well_formed:
                button = QToolButton()
                button.setText(translate("Labels", "Reads well as: {kind}").format(kind=held.title))
                button.setMinimumSize(touch_target(button), touch_target(button))
                button.clicked.connect(lambda _checked, kind=id: self.choose(kind))
                row.addWidget(button)
        return made

    def _explain(self, held: LabelFormat) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, gap(self, 0.6), 0, 0)
        column.setSpacing(gap(self, 0.4))
        column.addWidget(heading(translate("Labels", "How it is written"), 2))
        column.addWidget(prose(escape(held.explanation), _nowhere))
        row = FlowLayout()
        row.setSpacing(gap(self, 0.3))
        self.examples = [self._example(text) for text in held.examples]
        for button in self.examples:
            row.addWidget(button)
        column.addWidget(muted(translate("Labels", "Made-up examples; press one to read it:")))
        column.addLayout(row)
        if held.doubt:
            column.addWidget(prose(f"⚠ {escape(held.doubt)}", _nowhere))
        column.addWidget(prose(self._sources.cite(held.reference_ids), _nowhere))
        return made

    def _example(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setMinimumSize(touch_target(button), touch_target(button))
        button.clicked.connect(lambda: self.field.put(text))
        return button

    def _lay_out(self) -> None:
        row = FlowLayout()
        row.setSpacing(gap(self, 0.3))
        group = QButtonGroup(self)
        for id, chip in self.kinds.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _checked, kind=id: self.choose(kind))
            row.addWidget(chip)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.4)
        self.field.line.setFont(font)
        self.field.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDE_CHARACTERS)
        self.field.line.setMinimumHeight(touch_target(self.field.line))
        self._part.column.addLayout(row)
        for widget in (self.field, self._result, self._about):
            self._part.column.addWidget(widget)
        self._part.column.addStretch()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._part)
        self.setFocusProxy(self.field)


def _part(name: str, value: str, meaning: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    said = muted(name)
    said.setWordWrap(False)
    column.addWidget(heading(value, 2))
    column.addWidget(said)
    if meaning:
        column.addWidget(QLabel(meaning))
    return made


def _nowhere(_link: str) -> None:
    """The texts have no links."""
