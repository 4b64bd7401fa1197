"""Colours and text size: own light, dark and high-contrast palettes for the Fusion style that `app.run` chooses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from inama_id.ui.settings import Settings, ThemeChoice

_Role = QPalette.ColorRole


class Scheme(StrEnum):
    """The palettes there are."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a colour means; every use also has a word and a shape."""

    APPENDIX_I = "I"
    APPENDIX_II = "II"
    APPENDIX_III = "III"
    NONE = "none"
    WARNING = "warning"
    ERROR = "error"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Paint:
    """A pair of colours that are readable on one another."""

    fill: str
    text: str


_SURFACES = {
    #                 window     text       base       button     highlight  on highl.  muted      line       link
    Scheme.LIGHT: ("#f3f4f1", "#1b211f", "#ffffff", "#e7eae5", "#0b5c4f", "#ffffff", "#515a57", "#b9c0bb", "#0b5c4f"),
    Scheme.DARK: ("#1a1f1e", "#e8ece9", "#232928", "#2f3735", "#7fd4c1", "#0c1513", "#a9b4b0", "#4c5753", "#8adfcc"),
    Scheme.CONTRAST: (
        "#000000",
        "#ffffff",
        "#000000",
        "#000000",
        "#ffff00",
        "#000000",
        "#ffffff",
        "#ffffff",
        "#00ffff",
    ),
}

PAINTS = {
    Scheme.LIGHT: {
        Tone.APPENDIX_I: Paint("#9b1c1c", "#ffffff"),
        Tone.APPENDIX_II: Paint("#8a4b00", "#ffffff"),
        Tone.APPENDIX_III: Paint("#1d4f86", "#ffffff"),
        Tone.NONE: Paint("#ffffff", "#3f4744"),
        Tone.WARNING: Paint("#fdf0cf", "#4d3800"),
        Tone.ERROR: Paint("#fbe1de", "#6b1410"),
        Tone.DONE: Paint("#dcf1e4", "#0f4527"),
    },
    Scheme.DARK: {
        Tone.APPENDIX_I: Paint("#ff9d94", "#2a0503"),
        Tone.APPENDIX_II: Paint("#ffc978", "#2b1900"),
        Tone.APPENDIX_III: Paint("#9accff", "#04203d"),
        Tone.NONE: Paint("#232928", "#cdd5d1"),
        Tone.WARNING: Paint("#4a3a0c", "#ffe9ae"),
        Tone.ERROR: Paint("#571a16", "#ffdad6"),
        Tone.DONE: Paint("#12402a", "#c9f2d8"),
    },
    Scheme.CONTRAST: {
        Tone.APPENDIX_I: Paint("#ffffff", "#000000"),
        Tone.APPENDIX_II: Paint("#ffff00", "#000000"),
        Tone.APPENDIX_III: Paint("#00ffff", "#000000"),
        Tone.NONE: Paint("#000000", "#ffffff"),
        Tone.WARNING: Paint("#000000", "#ffff00"),
        Tone.ERROR: Paint("#ffffff", "#000000"),
        Tone.DONE: Paint("#000000", "#ffffff"),
    },
}


def palette(scheme: Scheme) -> QPalette:
    """Build the palette of a scheme."""
    window, text, base, button, highlight, on_highlight, muted, line, link = map(QColor, _SURFACES[scheme])
    made = QPalette(button, window)
    for role, colour in {
        _Role.Window: window,
        _Role.WindowText: text,
        _Role.Base: base,
        _Role.AlternateBase: window,
        _Role.Text: text,
        _Role.Button: button,
        _Role.ButtonText: text,
        _Role.BrightText: text,
        _Role.Highlight: highlight,
        _Role.HighlightedText: on_highlight,
        _Role.Accent: highlight,
        _Role.PlaceholderText: muted,
        _Role.ToolTipBase: base,
        _Role.ToolTipText: text,
        _Role.Link: link,
        _Role.LinkVisited: link,
        _Role.Mid: line,
        _Role.Midlight: button,
        _Role.Light: base,
        _Role.Dark: line,
    }.items():
        made.setColor(role, colour)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, muted)
    return made


_CONTRAST_FRAMES = """
QPushButton, QToolButton[autoRaise="false"], QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTextEdit {
    border: 2px solid palette(window-text);
}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus,
QAbstractItemView:focus, QTextEdit:focus {
    border-color: palette(highlight);
}
QPushButton:disabled { border-style: dashed; }
QCheckBox::indicator { border: 2px solid palette(window-text); }
QCheckBox::indicator:checked { background: palette(highlight); }
"""
"""Fusion derives its frames from the window's colour: on black there would be none."""


def _style_sheet(scheme: Scheme, text_scale: int) -> str:
    """Return the little that neither palette nor font can say; empty in the usual case."""
    frames = _CONTRAST_FRAMES if scheme is Scheme.CONTRAST else ""
    side = round(14 * text_scale / 100)
    boxes = f"QCheckBox::indicator {{ width: {side}px; height: {side}px; }}" if text_scale > 100 or frames else ""
    return frames + boxes


class Theme(QObject):
    """Applies the user's colours and text size to the application and answers for both."""

    changed = Signal()
    """Colours or sizes differ: repaint what is painted by hand."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._base_font = QFont(app.font())
        self._settings = Settings()
        self.scheme = Scheme.LIGHT
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def apply(self, settings: Settings) -> None:
        """Use the theme and text size of the settings."""
        self._settings = settings
        self.scheme = self._scheme(settings.theme)
        self._app.setPalette(self.palette)
        font = QFont(self._base_font)
        font.setPointSizeF(self._base_font.pointSizeF() * settings.text_scale / 100)
        self._app.setFont(font)
        sheet = _style_sheet(self.scheme, settings.text_scale)
        if sheet or self._app.styleSheet():
            # Also when it is the same: under a style sheet widgets keep their old palette until it is set again.
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    @property
    def palette(self) -> QPalette:
        """The palette in use; widgets may still be on their way to it while `changed` is told."""
        return palette(self.scheme)

    def paint(self, tone: Tone) -> Paint:
        """Return the colours of a meaning in the scheme in use."""
        return PAINTS[self.scheme][tone]

    def muted(self) -> QColor:
        """Return the colour of text that stands back."""
        return QColor(_SURFACES[self.scheme][6])

    def _scheme(self, choice: ThemeChoice) -> Scheme:
        if choice is not ThemeChoice.SYSTEM:
            return Scheme(choice.value)
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    def _on_system_changed(self) -> None:
        if self._settings.theme is ThemeChoice.SYSTEM:
            self.apply(self._settings)
