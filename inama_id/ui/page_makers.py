"""How each page is made; its module is imported when the page is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inama_id.ui.history import PageId
from inama_id.ui.i18n import Language
from inama_id.ui.notices import Notices
from inama_id.ui.on_date import OnDate
from inama_id.ui.recent import RecentLookUps
from inama_id.ui.settings import SettingsStore
from inama_id.ui.theme import Theme

if TYPE_CHECKING:
    from inama_id.services import Services

PageMakers = Mapping[PageId, Callable[[], QWidget]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What pages need of the running program beside the services."""

    settings: SettingsStore
    recent: RecentLookUps
    on_date: OnDate
    notices: Notices
    theme: Theme
    language: Language
    names_language: str
    state_dir: Path


def page_makers(services: Services, around: Surroundings) -> PageMakers:
    """Return the maker of every page."""
    makers = {
        PageId.LOOK_UP: _search,
        PageId.IDENTIFY: _identify,
        PageId.DOCUMENTS: _documents,
        PageId.BROWSE: _browse,
        PageId.SPECIES: _species,
        PageId.PROFILE: _profile,
        PageId.PICTURES: _pictures,
        PageId.LIBRARY: _library,
        PageId.SETTINGS: _settings,
        PageId.KEYBOARD: _keyboard,
    }
    return {page_id: _bound(make, services, around) for page_id, make in makers.items()}


def _bound(
    make: Callable[[Services, Surroundings], QWidget], services: Services, around: Surroundings
) -> Callable[[], QWidget]:
    return lambda: make(services, around)


def _search(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.search.search_page import SearchPage

    return SearchPage(
        services.search,
        lambda: services.find,
        around.recent,
        around.on_date,
        around.names_language,
        around.language,
        around.theme,
    )


def _identify(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.identify.identify_page import IdentifyPage
    from inama_id.ui.pictures import Pictures, pictures_folder

    return IdentifyPage(
        services.identification,
        services.find,
        services.profiles,
        services.library.edition(),
        around.notices,
        around.on_date,
        around.language,
        around.theme,
        Pictures(pictures_folder()),
    )


def _documents(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.documents.documents_page import DocumentsPage

    return DocumentsPage(services, around.state_dir, around.notices, around.on_date, around.language, around.theme)


def _browse(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.browse.browse_page import BrowsePage

    return BrowsePage(
        services.species, around.recent, around.on_date, around.names_language, around.language, around.theme
    )


def _species(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.species.species_page import SpeciesPage

    return SpeciesPage(
        services.species, services.profiles, around.notices, around.on_date, around.language, around.theme
    )


def _profile(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.profile.profile_page import ProfilePage
    from inama_id.ui.pictures import pictures_folder

    plates = pictures_folder() / "plates"
    return ProfilePage(services.item_sheets, around.notices, around.on_date, around.language, around.theme, plates)


def _pictures(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.pictures.pictures_page import PicturesPage
    from inama_id.ui.pictures import pictures_folder

    return PicturesPage(
        services.comparison, services.photographs, pictures_folder(), around.notices, around.on_date, around.language
    )


def _library(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.library.library_page import LibraryPage

    return LibraryPage(services.library, around.language)


def _settings(services: Services, around: Surroundings) -> QWidget:
    from inama_id.ui.pages.settings.settings_page import SettingsPage

    return SettingsPage(around.settings, services.library.languages())


def _keyboard(_services: Services, _around: Surroundings) -> QWidget:
    from inama_id.ui.pages.keyboard.keyboard_page import KeyboardPage

    return KeyboardPage()
