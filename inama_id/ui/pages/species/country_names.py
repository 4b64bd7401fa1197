"""Names of countries that a sheet mentions by their codes."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from inama_id.domain.sheet import SpeciesSheet


class CountryNames:
    """Names a country as the content does where the sheet holds it, else as Qt does in English."""

    def __init__(self, sheet: SpeciesSheet) -> None:
        self._held = {country.code: country.name for country in sheet.countries}

    def __call__(self, code: str) -> str:
        """Return the name of a country by its ISO code, or the code itself."""
        if code in self._held:
            return self._held[code]
        territory = QLocale.codeToTerritory(code)
        return code if territory is QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)
