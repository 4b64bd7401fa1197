"""One class a journey: what the window and the command line both call."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from inama_id.paths import prose_path
from inama_id.services.library import Library
from inama_id.services.search import Search
from inama_id.services.species import Species
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.names import NameIndex
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.taxa import TaxonStore

if TYPE_CHECKING:
    from inama_id.services.codes import Codes
    from inama_id.services.comparison import Comparison
    from inama_id.services.coverage import Coverage
    from inama_id.services.documents import Documents
    from inama_id.services.find import Find
    from inama_id.services.find_cards import FindCards
    from inama_id.services.identification import Identification
    from inama_id.services.item_sheets import ItemSheets
    from inama_id.services.photographs import Photographs
    from inama_id.services.profiles import Profiles
    from inama_id.services.risk import Risk
    from inama_id.store.key import KeyStore
    from inama_id.store.profiles import ProfileStore
    from inama_id.store.rules import RuleStore


class Services:
    """The journeys, wired to one database. Those a start does not need are imported when they are first wanted."""

    def __init__(self, db: ReferenceDb) -> None:
        self._db = db
        self._taxa, self._listings = TaxonStore(db), ListingStore(db)
        self._lines = TaxonLines(self._taxa, self._listings)
        self.search = Search(NameIndex(db), self._taxa, self._lines)
        self.species = Species(self._taxa, self._listings, self._lines, db.edition())
        self.library = Library(db, self._taxa)

    @cached_property
    def profiles(self) -> Profiles:
        """Kinds of item."""
        from inama_id.services.profiles import Profiles

        return Profiles(self._profile_store, self._taxa, self._lines)

    @cached_property
    def item_sheets(self) -> ItemSheets:
        """Pages of kinds of item."""
        from inama_id.services.item_sheets import ItemSheets

        edition = self.library.edition()
        return ItemSheets(self.profiles, self.identification, self.codes, self._taxa, self._lines, edition)

    @cached_property
    def identification(self) -> Identification:
        """From an item to candidates."""
        from inama_id.services.identification import Identification

        return Identification(self._key_store, self._profile_store, self.profiles)

    @cached_property
    def find(self) -> Find:
        """Kinds of item by description."""
        from inama_id.services.find import Find

        folder = prose_path(self._db.path) if self._db.stamp else None
        return Find(self._profile_store, self._key_store, self._taxa, self.profiles, folder, self._db.stamp)

    @cached_property
    def coverage(self) -> Coverage:
        """Whether the rule covers a specimen at all."""
        from inama_id.services.coverage import Coverage

        return Coverage(self._taxa, self._listings, self._lines, self._rules)

    @cached_property
    def documents(self) -> Documents:
        """Which papers, and is a paper right."""
        from inama_id.services.documents import Documents

        return Documents(
            self._rules,
            self._taxa,
            self._listings,
            self.search,
            self.codes,
            self.coverage,
            self.library.edition(),
        )

    @cached_property
    def codes(self) -> Codes:
        """Codes of permits and tariffs."""
        from inama_id.services.codes import Codes

        return Codes(self._rules, self._taxa, self._lines)

    @cached_property
    def risk(self) -> Risk:
        """Signs that a consignment wants a closer look."""
        from inama_id.services.risk import Risk

        return Risk(self._rules, self._taxa)

    @cached_property
    def find_cards(self) -> FindCards:
        """What to do after a find."""
        from inama_id.services.find_cards import FindCards

        return FindCards(self._rules, self._taxa)

    @cached_property
    def comparison(self) -> Comparison:
        """What a photograph is compared with and measured by."""
        from inama_id.services.comparison import Comparison

        return Comparison(self._profile_store, self.identification, self._rules)

    @cached_property
    def photographs(self) -> Photographs:
        """The officer's own photographs."""
        from inama_id.services.photographs import Photographs

        return Photographs()

    @cached_property
    def _rules(self) -> RuleStore:
        from inama_id.store.rules import RuleStore

        return RuleStore(self._db)

    @cached_property
    def _key_store(self) -> KeyStore:
        from inama_id.store.key import KeyStore

        return KeyStore(self._db)

    @cached_property
    def _profile_store(self) -> ProfileStore:
        from inama_id.store.profiles import ProfileStore

        return ProfileStore(self._db)


def open_services(content: Path) -> Services:
    """Open the content database; raises ContentMissing, ContentDamaged or ContentOutdated."""
    return Services(ReferenceDb(content))
