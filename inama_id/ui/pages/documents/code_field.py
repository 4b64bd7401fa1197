"""A field for a code: typed as it stands on the paper, or found by its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inama_id.domain.folding import fold
from inama_id.ui.i18n import translate
from inama_id.ui.pages.documents.field import Field
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import touch_target


@dataclass(frozen=True, slots=True)
class Choice:
    """A code and what it means; ``shown`` is how both stand in the field."""

    code: str
    meaning: str
    plain: bool = False
    """Whether the meaning alone is shown: the code is the program's own."""

    @property
    def shown(self) -> str:
        """The text in the list."""
        return self.meaning if self.plain else f"{self.code} · {self.meaning}"


class Choices(QObject):
    """One list of codes, shared by all fields that take one of it; ``pairs`` may be written as ``O/W``."""

    def __init__(self, choices: Sequence[Choice], parent: QObject, *, pairs: bool = False) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self._by_code = {choice.code.casefold(): choice for choice in choices}
        self._by_text = {choice.shown: choice for choice in choices}
        self._folded = [(fold(choice.meaning), choice) for choice in choices]
        self.model = QStringListModel(["", *self._by_text], self)

    def shown(self, code: str) -> str:
        """Return how a code is shown, or nothing where it is not in the list."""
        found = self._by_code.get(code.casefold())
        return found.shown if found else ""

    def find(self, text: str) -> Choice | None:
        """Return what is meant by a code, its meaning, or the beginning of one meaning alone."""
        words = text.strip()
        if not words:
            return None
        exact = self._by_text.get(words) or self._by_code.get(words.casefold())
        if exact or (exact := self._pair(words)):
            return exact
        folded = fold(words)
        same = [choice for meaning, choice in self._folded if meaning == folded]
        begun = [choice for meaning, choice in self._folded if meaning.startswith(folded)]
        return same[0] if same else begun[0] if len(begun) == 1 else None

    def _pair(self, words: str) -> Choice | None:
        """Return two codes written together as one."""
        parts = words.casefold().replace("/", " ").split() if self._pairs else []
        found = [self._by_code[part] for part in parts if part in self._by_code]
        if len(parts) != 2 or len(found) != 2:
            return None
        code = "/".join(choice.code for choice in found)
        return Choice(code, code, plain=True)


class _TallRows(QStyledItemDelegate):
    """Rows that a finger can hit."""

    def __init__(self, like: QWidget) -> None:
        super().__init__(like)
        self._height = touch_target(like)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._height)


class _Box(QComboBox):
    """A box that the wheel does not change in passing, and as narrow as its place."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setModel(choices.model)
        self.setItemDelegate(_TallRows(self))
        finder = QCompleter(choices.model, self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.popup().setItemDelegate(_TallRows(self))
        self.setCompleter(finder)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CodeField(Field):
    """The field; the code is written out with its meaning once it is typed. Only a ``free`` field takes other words."""

    def __init__(self, name: str, choices: Choices, theme: Theme, *, free: bool = False) -> None:
        self.box, self._choices, self._free = _Box(choices), choices, free
        super().__init__(name, self.box, theme)
        line = self.box.lineEdit()
        assert line is not None
        self._line = line
        line.setAccessibleName(name)
        self.box.editTextChanged.connect(self._on_edited)
        line.editingFinished.connect(self.judge)

    @property
    def words(self) -> str:
        """What stands in it."""
        return self.box.currentText()

    @property
    def code(self) -> str:
        """The code, or nothing where there is none."""
        found = self._choices.find(self.words)
        return found.code if found else self.words.strip() if self._free else ""

    def put(self, words: str) -> None:
        """Put a code in, or any words."""
        found = self._choices.find(words)
        self.box.setEditText(found.shown if found else words)
        self._line.setCursorPosition(0)
        self.judge()

    def _on_edited(self) -> None:
        self.note("")
        self.changed.emit()

    def judge(self) -> None:
        """Say that it is not in the list, or write its meaning beside a code."""
        found, text = self._choices.find(self.words), self.words.strip()
        if text and found is None and not self._free:
            wrong = translate("DocumentFields", "“{text}” is not in the list. Type the code, or a word of its meaning.")
            self.complain(wrong.format(text=text))
            return
        self.note("")
        if found and found.shown != self.words:
            self.box.setEditText(found.shown)
            self._line.setCursorPosition(0)
