"""The quiet bar at the foot of the window: which Appendices the content holds, and which date is asked about."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from inama_id.domain.edition import ContentEdition
from inama_id.ui import labels
from inama_id.ui.i18n import Language, translate
from inama_id.ui.on_date import OnDate
from inama_id.ui.theme import Theme, Tone


class EditionBar(QStatusBar):
    """Always names the date of the Appendices; speaks up when the date asked about is another day than today."""

    def __init__(
        self, edition: ContentEdition, on_date: OnDate, language: Language, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edition, self._on_date, self._language, self._theme = edition, on_date, language, theme
        self._appendices = QLabel()
        self._warning = QLabel()
        self._date = QLabel()
        self.setSizeGripEnabled(False)
        self.addWidget(self._appendices)
        self.addWidget(self._warning)
        self.addPermanentWidget(self._date)
        on_date.changed.connect(self._show)
        theme.changed.connect(self._paint)
        self._paint()
        self._show(on_date.value)

    @property
    def words(self) -> str:
        """All that the bar says."""
        return " ".join(label.text() for label in (self._appendices, self._warning, self._date) if label.text())

    def _show(self, day: date) -> None:
        self._appendices.setText(f"  {labels.edition(self._edition, self._language)}")
        warning = labels.edition_warning(self._edition, self._on_date.today(), self._language)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        shown = translate("EditionBar", "Looked up on {date}, not today").format(date=self._language.date(day))
        self._date.setText("" if self._on_date.is_today else shown)
        self._date.setVisible(not self._on_date.is_today)

    def _paint(self) -> None:
        paint = self._theme.paint(Tone.WARNING)
        for label in (self._warning, self._date):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(paint.fill))
            palette.setColor(QPalette.ColorRole.WindowText, QColor(paint.text))
            label.setPalette(palette)
            label.setAutoFillBackground(True)
            label.setMargin(self.fontMetrics().height() // 5)
