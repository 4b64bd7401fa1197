"""The user's recent look-ups: kept on this computer only, and erasable."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inama_id.domain.taxon import TaxonId
from inama_id.ui.settings import write_whole

_MOST = 8


class RecentLookUps(QObject):
    """The taxa opened last, newest first."""

    changed = Signal()

    def __init__(self, folder: Path, *, keep: bool) -> None:
        super().__init__()
        self._path = folder / "recent.json"
        self._wanted = keep
        self._taxa = self._read()

    @property
    def taxa(self) -> tuple[tuple[TaxonId, str], ...]:
        """Ids and scientific names of the taxa opened last."""
        return self._taxa

    def add(self, taxon_id: TaxonId, name: str) -> None:
        """Remember that a taxon was opened, unless the user does not want it."""
        if not self._wanted:
            return
        others = tuple(entry for entry in self._taxa if entry[0] != taxon_id)
        self._keep(((taxon_id, name), *others)[:_MOST])

    def clear(self) -> None:
        """Forget all look-ups, on the disk too."""
        self._keep(())

    def want(self, keep: bool) -> None:
        """Follow the user's choice; what was kept is forgotten when it is no longer wanted."""
        self._wanted = keep
        if not keep:
            self.clear()

    def _keep(self, taxa: tuple[tuple[TaxonId, str], ...]) -> None:
        self._taxa = taxa
        write_whole(self._path, json.dumps(taxa, ensure_ascii=False, indent=0).encode())
        self.changed.emit()

    def _read(self) -> tuple[tuple[TaxonId, str], ...]:
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
            return tuple((TaxonId(str(taxon_id)), str(name)) for taxon_id, name in entries)[:_MOST]
        except (OSError, ValueError, TypeError):
            return ()
