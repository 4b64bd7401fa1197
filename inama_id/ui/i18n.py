"""Languages of the window: translators, dates and numbers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from inama_id.ui import translations

translate = QCoreApplication.translate
"""``translate("Context", "text")``; the context is always written out.

For plurals use ``self.tr("%n taxa", "", n)`` in the class itself: the extracting tool sees no plural in `translate`.
"""

WINDOW_LANGUAGES = ("en", "fr", "es")
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "fr": QLocale(QLocale.Language.French, QLocale.Country.France),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
}
_DATE_FORMATS = {"en": "d MMMM yyyy", "fr": "d MMMM yyyy", "es": "d 'de' MMMM 'de' yyyy"}


def window_language(choice: str, system: QLocale) -> str:
    """Return the language to use: the user's choice, else the system's if we have it, else English."""
    wanted = choice or QLocale.languageToCode(system.language())
    return wanted if wanted in WINDOW_LANGUAGES else "en"


class Language:
    """The language the window speaks now; made anew when the user chooses another one."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = _LOCALES[code]

    def date(self, day: date) -> str:
        """Write a day in full, e.g. ``5 March 2026``."""
        text = self.locale.toString(QDate(day.year, day.month, day.day), _DATE_FORMATS[self.code])
        return text.replace("1 ", "1er ", 1) if self.code == "fr" and day.day == 1 else text

    def number(self, count: int) -> str:
        """Write a whole number with the language's separators."""
        return self.locale.toString(count)


class Translators:
    """Installs and removes the translators of one language at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def use(self, code: str) -> Language:
        """Make the application speak a language of `WINDOW_LANGUAGES`."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        ours = Path(translations.__path__[0])
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt / f"qtbase_{code}.qm", ours / f"inama_{code}.qm"):
            translator = QTranslator()
            if path.exists() and translator.load(str(path)):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        language = Language(code)
        QLocale.setDefault(language.locale)
        return language
