"""What the content is and where it comes from."""

from __future__ import annotations

from inama_id.domain.edition import ContentEdition
from inama_id.domain.reference import Reference
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.taxa import TaxonStore


class Library:
    """The content as a whole."""

    def __init__(self, db: ReferenceDb, taxa: TaxonStore) -> None:
        self._db, self._taxa = db, taxa

    def edition(self) -> ContentEdition:
        """Return which content this is."""
        return self._db.edition()

    def references(self) -> tuple[Reference, ...]:
        """Return all references, with licences and attributions."""
        return self._taxa.references()

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the names held, commonest first."""
        return self._taxa.languages()

    def verify(self) -> None:
        """Read the whole database and compare it with its seal; raises ContentDamaged."""
        self._db.verify()
