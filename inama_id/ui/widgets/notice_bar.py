"""The bar that shows the newest notice; it never takes the focus and never blocks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from inama_id.ui import icons
from inama_id.ui.i18n import translate
from inama_id.ui.notices import Level, Notice
from inama_id.ui.theme import Theme, Tone
from inama_id.ui.widgets.announce import announce
from inama_id.ui.widgets.sizes import touch_target

_TONES = {Level.DONE: Tone.DONE, Level.WARNING: Tone.WARNING, Level.ERROR: Tone.ERROR}


class NoticeBar(QFrame):
    """Shows one notice until it is closed or replaced."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(translate("NoticeBar", "Close this message"))
        self._close.setToolTip(self._close.accessibleName())
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.setAutoFillBackground(True)
        self.hide()
        theme.changed.connect(self._paint)

    @property
    def text(self) -> str:
        """What the bar says, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before, and tell the screen reader."""
        self._notice = notice
        self._text.setText("\n".join(part for part in (notice.text, notice.advice) if part))
        self._paint()
        self.show()
        announce(self, self._text.text())

    def _paint(self) -> None:
        if self._notice is None:
            return
        paint = self._theme.paint(_TONES[self._notice.level])
        fill, ink = QColor(paint.fill), QColor(paint.text)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, fill)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)
        side = self.fontMetrics().height()
        self._icon.setPixmap(icons.tinted(self._notice.level.value, ink).pixmap(QSize(side, side)))
        self._close.setIcon(icons.tinted("close", ink))
        self._close.setMinimumSize(touch_target(self), touch_target(self))
