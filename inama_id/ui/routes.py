"""Where the requests of each page lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from inama_id.ui.history import PageId

if TYPE_CHECKING:
    from inama_id.domain.identification import Observation
    from inama_id.ui.main_window import MainWindow
    from inama_id.ui.pages.browse.browse_page import BrowsePage
    from inama_id.ui.pages.documents.documents_page import DocumentsPage
    from inama_id.ui.pages.identify.identify_page import IdentifyPage
    from inama_id.ui.pages.pictures.pictures_page import PicturesPage
    from inama_id.ui.pages.profile.profile_page import ProfilePage
    from inama_id.ui.pages.search.search_page import SearchPage
    from inama_id.ui.pages.settings.settings_page import SettingsPage
    from inama_id.ui.pages.species.species_page import SpeciesPage


def connect(window: MainWindow, page_id: PageId, made: QWidget) -> None:
    """Connect a page with what it may ask the window for."""
    match page_id:
        case PageId.LOOK_UP:
            search = cast("SearchPage", made)
            search.taxon_requested.connect(window.open_taxon)
            search.profile_requested.connect(window.open_profile)
            search.browse_requested.connect(lambda: window.open(PageId.BROWSE))
        case PageId.IDENTIFY:
            identify = cast("IdentifyPage", made)
            identify.taxon_requested.connect(window.open_taxon)
            identify.profile_requested.connect(window.open_profile)
            identify.documents_requested.connect(lambda profile_id: window.open_documents(profile_id=profile_id))
            identify.measuring_requested.connect(window.open_pictures)
        case PageId.DOCUMENTS:
            documents = cast("DocumentsPage", made)
            documents.taxon_requested.connect(window.open_taxon)
            documents.profile_requested.connect(window.open_profile)
        case PageId.BROWSE:
            cast("BrowsePage", made).taxon_requested.connect(window.open_taxon)
        case PageId.SPECIES:
            species = cast("SpeciesPage", made)
            species.taxon_requested.connect(window.open_taxon)
            species.profile_requested.connect(window.open_profile)
            species.documents_requested.connect(window.open_documents)
            species.date_changed.connect(window.set_date)
        case PageId.PROFILE:
            profile = cast("ProfilePage", made)
            profile.taxon_requested.connect(window.open_taxon)
            profile.profile_requested.connect(window.open_profile)
            profile.documents_requested.connect(lambda profile_id: window.open_documents(profile_id=profile_id))
            profile.identify_requested.connect(lambda: window.open(PageId.IDENTIFY))
            profile.picture_requested.connect(window.open_pictures)
        case PageId.PICTURES:
            pictures = cast("PicturesPage", made)
            pictures.answer_given.connect(lambda answer: _answer(window, answer))
            pictures.identify_requested.connect(lambda: window.open(PageId.IDENTIFY))
        case PageId.SETTINGS:
            cast("SettingsPage", made).clear_recent_requested.connect(window.clear_recent)


def _answer(window: MainWindow, answer: Observation) -> None:
    """Give the open question its answer and go on there."""
    window.open(PageId.IDENTIFY)
    cast("IdentifyPage", window.page(PageId.IDENTIFY)).take(answer)
