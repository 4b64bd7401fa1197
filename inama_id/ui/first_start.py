"""What a new user sees once: language, text size and colours, each shown as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inama_id.ui import icons, labels
from inama_id.ui.i18n import WINDOW_LANGUAGES, translate
from inama_id.ui.settings import TEXT_SCALES, SettingsStore, ThemeChoice
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.flow_layout import FlowLayout
from inama_id.ui.widgets.sizes import gap
from inama_id.ui.widgets.text_roles import heading, muted


@dataclass(frozen=True, slots=True)
class _Question:
    """A field of `Settings` and the answers there are."""

    field: str
    text: str
    answers: Sequence[tuple[Any, str]]


class FirstStart(QScrollArea):
    """One screen of large buttons. Nothing is saved before the user says Start."""

    start_requested = Signal()

    def __init__(self, settings: SettingsStore, language: str) -> None:
        """``language`` is the one the window speaks while none is chosen."""
        super().__init__()
        self._settings, self._system_language = settings, language
        self._buttons: dict[tuple[str, Any], QPushButton] = {}
        self.setWindowTitle("Inama ID")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 100, width * 75)
        settings.changed.connect(self._on_changed)

    def button(self, field: str, answer: Any) -> QPushButton:
        """The button that gives an answer to a field of `Settings`."""
        return self._buttons[field, answer]

    @property
    def words(self) -> str:
        """All that the screen says."""
        headings: list[QLabel] = list(self.widget().findChildren(QLabel))
        return "\n".join([*(part.text() for part in headings), *(button.text() for button in self._buttons.values())])

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        margin = gap(self, 2)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, 0.7))
        column.addWidget(heading("Inama ID", 1))
        column.addStretch(1)
        self._buttons.clear()
        for question in _questions():
            column.addWidget(heading(question.text, 2))
            column.addWidget(self._answers(question, inner))
        column.addWidget(muted(translate("FirstStart", "All of this can be changed later, under Settings.")))
        column.addStretch(1)
        self.start = push_button(translate("FirstStart", "&Start"))
        self.start.setDefault(True)
        self.start.clicked.connect(self.start_requested)
        column.addWidget(self.start)
        self.setWidget(inner)
        self.start.setFocus()

    def _answers(self, question: _Question, group_owner: QWidget) -> QWidget:
        row = QWidget()
        row.setAccessibleName(question.text)
        flow = FlowLayout(row)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(gap(self, 0.5))
        group = QButtonGroup(group_owner)
        for answer, words in question.answers:
            button = self._answer(question.field, answer, words)
            button.setAccessibleDescription(question.text)
            group.addButton(button)
            flow.addWidget(button)
        return row

    def _answer(self, field: str, answer: Any, words: str) -> QPushButton:
        button = push_button(words)
        if field == "text_scale":
            _show_in_size(button, answer / self._settings.value.text_scale)
        button.setCheckable(True)
        if answer == self._now(field):
            button.setChecked(True)
            # A sunken button alone is hard to tell, above all in high contrast.
            button.setIcon(icons.tinted("done", self.palette().color(QPalette.ColorRole.ButtonText)))
        side = button.fontMetrics().height()
        button.setIconSize(QSize(side, side))
        button.setMinimumWidth(button.minimumWidth() + side)
        # Not while the button is still at work: the choice makes all of them anew.
        button.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self._choose(field, answer)))
        self._buttons[field, answer] = button
        return button

    def _now(self, field: str) -> Any:
        value = getattr(self._settings.value, field)
        return value or self._system_language if field == "window_language" else value

    def _choose(self, field: str, answer: Any) -> None:
        self._settings.try_out(**{field: answer})
        self.button(field, answer).setFocus()

    def _on_changed(self, _before: object, _now: object) -> None:
        self._build()


def _show_in_size(button: QPushButton, share: float) -> None:
    """Write a button's words as large as they will be when it is chosen."""
    font = QFont(button.font())
    font.setPointSizeF(font.pointSizeF() * share)
    button.setFont(font)
    words = button.fontMetrics().boundingRect(button.text())
    button.setMinimumSize(
        max(button.minimumWidth(), words.width() + gap(button, 1.6)),
        max(button.minimumHeight(), words.height() + gap(button, 0.8)),
    )


def _questions() -> tuple[_Question, ...]:
    return (
        _Question(
            "window_language",
            translate("FirstStart", "Language"),
            [(code, labels.own_name(code)) for code in WINDOW_LANGUAGES],
        ),
        _Question(
            "text_scale",
            translate("FirstStart", "Text size"),
            [(scale, translate("Settings", "{percent} %").format(percent=scale)) for scale in TEXT_SCALES],
        ),
        _Question(
            "theme",
            translate("FirstStart", "Colours"),
            [
                (ThemeChoice.SYSTEM, translate("Settings", "As the system")),
                (ThemeChoice.LIGHT, translate("Settings", "Light")),
                (ThemeChoice.DARK, translate("Settings", "Dark")),
                (ThemeChoice.CONTRAST, translate("Settings", "High contrast")),
            ],
        ),
    )
