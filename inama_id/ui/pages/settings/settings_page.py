"""The user's choices. Each takes effect and is saved at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inama_id.ui import labels
from inama_id.ui.i18n import WINDOW_LANGUAGES, translate
from inama_id.ui.settings import TEXT_SCALES, SettingsStore, ThemeChoice
from inama_id.ui.widgets.buttons import push_button
from inama_id.ui.widgets.page import page_margins
from inama_id.ui.widgets.sizes import gap, touch_target
from inama_id.ui.widgets.text_roles import heading, muted


class SettingsPage(QScrollArea):
    """A form made from the settings' fields."""

    clear_recent_requested = Signal()

    def __init__(self, settings: SettingsStore, names_languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._fields: dict[str, QComboBox | QCheckBox] = {}
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form.setHorizontalSpacing(gap(self, 1.2))
        self._form.setVerticalSpacing(gap(self, 0.7))
        self._add_choices(names_languages)
        self._add_recent()
        column = QVBoxLayout(inner)
        column.setContentsMargins(page_margins(self))
        column.setSpacing(gap(self))
        column.addWidget(heading(translate("Settings", "Settings"), 1))
        column.addLayout(self._form)
        column.addWidget(muted(translate("Settings", "Choices are saved at once and stay on this computer.")))
        column.addStretch()
        self.setWidget(inner)
        settings.changed.connect(self._show)

    def field(self, name: str) -> QComboBox | QCheckBox:
        """The widget of a field of `Settings`."""
        return self._fields[name]

    def focus_field(self, name: str) -> None:
        """Put the keyboard back to a field, after the window was made anew because of it."""
        if name in self._fields:
            self._fields[name].setFocus()

    def _add_choices(self, names_languages: Sequence[str]) -> None:
        system = translate("Settings", "As the system")
        windows = [("", system), *((code, labels.own_name(code)) for code in WINDOW_LANGUAGES)]
        self._add("window_language", translate("Settings", "Language of the &window"), windows)
        as_window = translate("Settings", "As the window")
        names = [("", as_window), *((code, labels.language(code)) for code in names_languages)]
        self._add("names_language", translate("Settings", "Language of common &names"), names)
        themes = [
            (ThemeChoice.SYSTEM, system),
            (ThemeChoice.LIGHT, translate("Settings", "Light")),
            (ThemeChoice.DARK, translate("Settings", "Dark")),
            (ThemeChoice.CONTRAST, translate("Settings", "High contrast")),
        ]
        self._add("theme", translate("Settings", "&Colours"), themes)
        scales = [(scale, translate("Settings", "{percent} %").format(percent=scale)) for scale in TEXT_SCALES]
        self._add("text_scale", translate("Settings", "&Text size"), scales)

    def _add(self, name: str, text: str, choices: Sequence[tuple[Any, str]]) -> None:
        box = QComboBox()
        box.setMinimumHeight(touch_target(self))
        box.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(getattr(self._settings.value, name))))
        # Qt hands an enum back as a plain string, so the value is taken from our own list.
        box.activated.connect(lambda index: self._settings.change(**{name: choices[index][0]}))
        label = QLabel(text)
        label.setBuddy(box)
        label.setMinimumSize(self.fontMetrics().horizontalAdvance(text) + gap(self), touch_target(self))
        self._form.addRow(label, box)
        self._fields[name] = box

    def _add_recent(self) -> None:
        keep = QCheckBox(translate("Settings", "&Remember recent look-ups on this computer"))
        keep.setMinimumHeight(touch_target(self))
        keep.setChecked(self._settings.value.keep_recent)
        keep.toggled.connect(lambda on: self._settings.change(keep_recent=on))
        self._fields["keep_recent"] = keep
        clear = push_button(translate("Settings", "&Erase recent look-ups"))
        clear.clicked.connect(self.clear_recent_requested)
        self._form.addRow(QLabel(translate("Settings", "Recent look-ups")), keep)
        self._form.addRow(QLabel(), clear)

    def _show(self, _before: object, _now: object) -> None:
        for name, widget in self._fields.items():
            value = getattr(self._settings.value, name)
            if isinstance(widget, QComboBox):
                widget.setCurrentIndex(max(0, widget.findData(value)))
            else:
                widget.setChecked(value)
