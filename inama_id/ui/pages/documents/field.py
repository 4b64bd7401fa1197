"""One thing to fill in: its name, the place for it, and one sentence below when something is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import isfinite

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from inama_id.ui.i18n import Language, translate
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.sizes import gap, touch_target

_DAY_FORMATS = ("yyyy-M-d", "yyyy/M/d", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy")


class Field(QWidget):
    """Name, editor and remark. `words` is what stands in it, whether it can be understood or not."""

    changed = Signal()
    """Something else stands in it."""

    def __init__(self, name: str, editor: QWidget, theme: Theme) -> None:
        super().__init__()
        self.name, self.editor, self._theme = name, editor, theme
        self._wrong = False
        self.label = QLabel(name)
        self.label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.label.setWordWrap(True)
        self.label.setBuddy(editor)
        editor.setAccessibleName(name)
        editor.setMinimumHeight(touch_target(editor))
        self._remark = QLabel()
        self._remark.setWordWrap(True)
        self._remark.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.1))
        for widget in (self.label, editor, self._remark):
            column.addWidget(widget)
        self.setFocusProxy(editor)
        theme.changed.connect(self._tint)

    @property
    def words(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    @property
    def shown(self) -> str:
        """What stands in it, as it is read out."""
        return self.words

    def put(self, words: str) -> None:
        """Put other words in."""
        raise NotImplementedError

    @property
    def remark(self) -> str:
        """The sentence below, or nothing."""
        return self._remark.text() if self._remark.isVisibleTo(self) else ""

    @property
    def is_wrong(self) -> bool:
        """Whether the sentence below says that something is wrong."""
        return self._wrong

    def judge(self) -> None:
        """Say what is wrong with what stands in it, or how it was understood."""
        self.note("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._say(f"⚠ {sentence}", wrong=True)

    def note(self, sentence: str) -> None:
        """Say how it was understood; nothing takes the sentence away."""
        self._say(sentence, wrong=False)

    def _say(self, sentence: str, *, wrong: bool) -> None:
        self._wrong = wrong
        self._remark.setText(sentence)
        self._remark.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        self._tint()

    def _tint(self) -> None:
        paint = self._theme.paint(Tone.ERROR)
        palette = self._remark.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(paint.fill))
        palette.setColor(
            QPalette.ColorRole.WindowText, QColor(paint.text) if self._wrong else QColor(self._theme.muted())
        )
        self._remark.setPalette(palette)
        self._remark.setAutoFillBackground(self._wrong)
        self._remark.setMargin(gap(self, 0.15) if self._wrong else 0)


class TextField(Field):
    """A line of text, read as it stands."""

    def __init__(self, name: str, theme: Theme) -> None:
        self.line = QLineEdit()
        super().__init__(name, self.line, theme)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.judge)

    @property
    def words(self) -> str:
        """What is typed."""
        return self.line.text()

    def put(self, words: str) -> None:
        """Type something else."""
        self.line.setText(words)
        self.judge()
        self.changed.emit()

    @property
    def value(self) -> str:
        """The text without the spaces around it."""
        return self.words.strip()

    def _on_edited(self) -> None:
        self.note("")
        self.changed.emit()


class NumberField(TextField):
    """A number, zero or more; both decimal signs are understood."""

    def __init__(self, name: str, language: Language, theme: Theme) -> None:
        super().__init__(name, theme)
        self._language = language

    @property
    def number(self) -> float | None:
        """The number, or None where there is none."""
        text = self.value.replace("\u202f", "").replace("\xa0", "").replace(" ", "")
        found, understood = self._language.locale.toDouble(text)
        if not understood:
            try:
                found = float(text.replace(",", ".", 1))
            except ValueError:
                return None
        return found if isfinite(found) and found >= 0 else None

    def judge(self) -> None:
        """Say that it is no number, or how it was read where that may be doubtful."""
        number = self.number
        if self.value and number is None:
            self.complain(translate("DocumentFields", "“{text}” is not a number such as 12.5.").format(text=self.value))
        elif number is not None and not self.value.isdigit():
            read = self._language.locale.toString(number, ord("g"), 12)
            self.note("" if read == self.value else translate("DocumentFields", "Read as {number}").format(number=read))
        else:
            self.note("")


class DateField(TextField):
    """A day, written in one of the usual ways; it may stay empty."""

    def __init__(self, name: str, language: Language, theme: Theme) -> None:
        super().__init__(name, theme)
        self._language = language
        self.line.setPlaceholderText(translate("DocumentFields", "year-month-day"))

    @property
    def day(self) -> date | None:
        """The day, or None where there is none."""
        for locale in (self._language.locale, Language("en").locale):
            for form in _DAY_FORMATS:
                day = locale.toDate(self.value, form)
                if day.isValid() and day.year() >= QDate(1900, 1, 1).year():
                    return date(day.year(), day.month(), day.day())
        return None

    def judge(self) -> None:
        """Say that it is no day, or write the day in full."""
        day = self.day
        if self.value and day is None:
            wrong = translate("DocumentFields", "“{text}” is not a day such as 2026-05-31 or 31.5.2026.")
            self.complain(wrong.format(text=self.value))
        else:
            self.note(self._language.date(day) if day else "")


Fields = dict[str, Field]
"""The fields of a form by what they are called in the program."""


def memory(fields: Fields) -> dict[str, str]:
    """Return what stands in all fields that are not empty."""
    return {key: field.words for key, field in fields.items() if field.words}


def recall(fields: Fields, words: dict[str, str]) -> None:
    """Put into all fields what stood there."""
    for key, field in fields.items():
        field.put(words.get(key, ""))


def on_change(fields: Fields, do: Callable[[], None]) -> None:
    """Have something done whenever a field changes."""
    for field in fields.values():
        field.changed.connect(do)
