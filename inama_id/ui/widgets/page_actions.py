"""The buttons of a page that can be taken away: print, save, copy."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from inama_id.ui import icons
from inama_id.ui.i18n import translate
from inama_id.ui.printing.page_output import PageOutput
from inama_id.ui.printing.pdf import Paper
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.sizes import gap, touch_target


@dataclass(frozen=True, slots=True)
class CopyWords:
    """What the entries of the copy button are called."""

    text: str
    name: str


class PageActions(QObject):
    """Makes the actions and the buttons that hold them; the keys act while the page has the focus."""

    def __init__(self, output: PageOutput, page: QWidget, theme: Theme, *, copies: CopyWords) -> None:
        super().__init__(page)
        self._page, self._theme = page, theme
        self.print_out = self._action(translate("PageActions", "Print…"), output.print_out, "Ctrl+P")
        self.preview = self._action(translate("PageActions", "Print preview…"), output.preview, "Ctrl+Shift+P")
        self.save_a4 = self._action(
            translate("PageActions", "Save as PDF, A4…"), lambda: output.save_pdf(Paper.A4), "Ctrl+S"
        )
        self.save_letter = self._action(
            translate("PageActions", "Save as PDF, US Letter…"), lambda: output.save_pdf(Paper.LETTER)
        )
        self.save_html = self._action(
            translate("PageActions", "Save as web page (for screen readers)…"), output.save_html
        )
        self.copy_text = self._action(copies.text, output.copy_text, "Ctrl+Shift+C")
        self.copy_name = self._action(copies.name, output.copy_name)
        self._buttons = [
            (self._button(translate("PageActions", "Print"), (self.print_out, self.preview)), "print"),
            (
                self._button(translate("PageActions", "Save"), (self.save_a4, self.save_letter, self.save_html)),
                "export",
            ),
            (self._button(translate("PageActions", "Copy"), (self.copy_text, self.copy_name)), "copy"),
        ]
        self._tint()
        theme.changed.connect(self._tint)

    @property
    def buttons(self) -> list[QToolButton]:
        """The buttons, in the order they are shown."""
        return [button for button, _ in self._buttons]

    def _action(self, text: str, act: object, key: str = "") -> QAction:
        action = QAction(text, self._page)
        action.triggered.connect(act)
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(action)
        return action

    def _button(self, text: str, actions: tuple[QAction, ...]) -> QToolButton:
        button = QToolButton()
        # Fusion leaves no room between icon and text.
        button.setText(f" {text}")
        button.setAccessibleName(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = button.fontMetrics().height()
        button.setIconSize(QSize(side, side))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMinimumHeight(touch_target(button))
        menu = QMenu(button)
        menu.addActions(actions)
        button.setMenu(menu)
        room = button.fontMetrics().horizontalAdvance(text) + button.fontMetrics().height() + gap(button, 2.4)
        button.setMinimumWidth(room)
        return button

    def _tint(self) -> None:
        for button, icon in self._buttons:
            button.setIcon(icons.for_button(icon, self._theme.palette))
