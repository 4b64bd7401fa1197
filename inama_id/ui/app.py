"""Composition root: the only place that wires content, services and window together."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from inama_id import paths
from inama_id.errors import ContentError
from inama_id.ui import icons
from inama_id.ui.i18n import Translators, translate, window_language
from inama_id.ui.main_window import Frame, MainWindow
from inama_id.ui.notices import FaultReporter, Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.page_makers import PageMakers, Surroundings, page_makers
from inama_id.ui.recent import RecentLookUps
from inama_id.ui.settings import Settings, SettingsStore
from inama_id.ui.single_instance import SingleInstance
from inama_id.ui.start_problem import StartProblemWindow
from inama_id.ui.theme import Theme
from inama_id.ui.widgets.edition_bar import EditionBar

if TYPE_CHECKING:
    from inama_id.services import Services
    from inama_id.ui.first_start import FirstStart

_FIRST_SIZE = QSize(1180, 720)
_FONTS_AFTER_MS = 100
_VERIFY_AFTER_MS = 700
_REMAKING = ("window_language", "names_language", "text_scale")
"""Settings that every word or size in the window depends on."""


class Desktop(QObject):
    """The running program: what lives as long as it does, and the window it shows now."""

    def __init__(
        self,
        app: QApplication,
        content: Path,
        config: Path,
        state: Path,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._content, self._state = content, state
        self._system = QLocale.system()
        self.settings = SettingsStore(config, state)
        self.theme = Theme(app)
        self.theme.apply(self.settings.value)
        self.notices = Notices()
        self.faults = FaultReporter(self.notices, state / "faults")
        self.on_date = OnDate(today)
        self.recent = RecentLookUps(state, keep=self.settings.value.keep_recent)
        self._translators = Translators(app)
        self._language = self._translators.use(window_language(self.settings.value.window_language, self._system))
        self.window: MainWindow | None = None
        self.problem: StartProblemWindow | None = None
        self.first_start: FirstStart | None = None
        self._services: Services | None = None
        self.settings.changed.connect(self._on_settings_changed)
        self.settings.save_failed.connect(self._on_save_failed)

    def start(self) -> None:
        """Show the window; a new user chooses language and text size before."""
        if self.settings.is_first_start:
            self._show_first_start()
        else:
            self.open()

    def open(self) -> None:
        """Open the content and show the window, or say why that cannot be done."""
        from inama_id.services import open_services

        try:
            self._services = open_services(self._content)
        except ContentError as error:
            self._show_problem(error)
            return
        self._show_window()
        if self.problem is not None:
            self.problem.close()
            self.problem.deleteLater()
            self.problem = None
        # Reading the whole database would delay the first picture; an altered one is found right after it.
        QTimer.singleShot(_VERIFY_AFTER_MS, self, self.verify)

    def verify(self) -> None:
        """Compare the content with its seal; an altered one must not answer, so the window gives way to the problem."""
        if self._services is None or self.window is None:
            return
        try:
            self._services.library.verify()
        except ContentError as error:
            self.settings.save_geometry(self.window.saveGeometry())
            self.window.close()
            self.window.deleteLater()
            self.window = None
            self._show_problem(error)

    def load_fonts(self) -> None:
        """Have glyphs for names in every script; what a new window shows first is Latin and need not wait for them."""
        from inama_id.ui import fonts

        fonts.load(fonts.fonts_folder())

    def close(self) -> None:
        """Close what is shown."""
        for window in self._shown():
            window.close()
            window.deleteLater()
        self.window = self.problem = self.first_start = None

    def come_forward(self) -> None:
        """Bring what is shown to the front, even where it was minimised."""
        for window in self._shown():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _shown(self) -> list[QWidget]:
        return [window for window in (self.window, self.problem, self.first_start) if window is not None]

    def _show_first_start(self) -> None:
        from inama_id.ui.first_start import FirstStart

        self.first_start = FirstStart(self.settings, self._language.code)
        self.first_start.start_requested.connect(self._on_first_choices_made)
        self.first_start.show()

    def _on_first_choices_made(self) -> None:
        first = self.first_start
        assert first is not None
        self.open()
        self.settings.save()  # now that there is a window to tell that it failed
        self.first_start = None
        first.close()
        first.deleteLater()

    def _show_problem(self, error: ContentError) -> None:
        if self.problem is not None:
            self.problem.show_error(error)
            return
        self.problem = StartProblemWindow(error)
        self.problem.retry_requested.connect(self.open)
        self.problem.show()

    def _show_window(self) -> MainWindow:
        assert self._services is not None
        self.window = MainWindow(self._makers(self._services), self._frame(self._services))
        geometry = self.settings.geometry()
        if geometry.isEmpty() or not self.window.restoreGeometry(geometry):
            self.window.resize(_FIRST_SIZE)
        self.window.show()
        return self.window

    def _names_language(self) -> str:
        return self.settings.value.names_language or self._language.code

    def _frame(self, services: Services) -> Frame:
        edition, language = services.library.edition(), self._language
        return Frame(
            settings=self.settings,
            recent=self.recent,
            on_date=self.on_date,
            notices=self.notices,
            theme=self.theme,
            names_language=self._names_language,
            edition_bar=lambda: EditionBar(edition, self.on_date, language, self.theme),
        )

    def _makers(self, services: Services) -> PageMakers:
        surroundings = Surroundings(
            settings=self.settings,
            recent=self.recent,
            on_date=self.on_date,
            notices=self.notices,
            theme=self.theme,
            language=self._language,
            names_language=self._names_language(),
            state_dir=self._state,
        )
        return page_makers(services, surroundings)

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.keep_recent != now.keep_recent:
            self.recent.want(now.keep_recent)
        self.theme.apply(now)
        self._language = self._translators.use(window_language(now.window_language, self._system))
        changed = next((name for name in _REMAKING if getattr(before, name) != getattr(now, name)), None)
        if changed and self.window is not None:
            self._remake(changed)

    def _remake(self, setting: str) -> None:
        """Make the window anew in another language or text size; the user stays where they were."""
        old = self.window
        assert old is not None
        self.settings.save_geometry(old.saveGeometry())
        try:
            self._show_window().take_over(old, setting)
        finally:
            old.close()
            old.deleteLater()

    def _on_save_failed(self, path: str) -> None:
        self.notices.warn(
            translate("Settings", "Your choice holds, but could not be saved."),
            translate("Settings", "{path} cannot be written.").format(path=path),
        )


def run(arguments: Sequence[str]) -> int:
    """Open the window and return when it is closed; ``arguments`` are those after the program's name.

    Where the program runs already, its window comes forward instead.
    """
    instance = SingleInstance(paths.state_dir())
    if not instance.claim():
        return 0
    # As an argument, because QApplication.setStyle answers with a QStyle, whose first use costs 10 ms.
    app = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    app.setApplicationName("Inama ID")
    app.setDesktopFileName("inama-id")
    desktop = Desktop(app, paths.content_path(), paths.config_dir(), paths.state_dir())
    desktop.faults.install()
    desktop.start()
    instance.front_requested.connect(desktop.come_forward)
    instance.listen()
    QTimer.singleShot(_FONTS_AFTER_MS, desktop, desktop.load_fonts)
    app.setWindowIcon(icons.application())
    gc.enable()  # off since the program began
    status = app.exec()
    desktop.faults.uninstall()
    desktop.close()
    instance.release()
    return status
