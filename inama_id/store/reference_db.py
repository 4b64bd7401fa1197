"""The compiled reference database, opened read-only."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from inama_id.domain.edition import ContentEdition
from inama_id.errors import ContentDamaged, ContentMissing, ContentOutdated
from inama_id.store.schema import SCHEMA_VERSION, seal_path


class ReferenceDb:
    """One connection to the database, for one thread.

    Opening is cheap: size and layout version are compared. ``verify`` reads the whole file. A database that breaks
    later raises ContentDamaged from any query.
    """

    def __init__(self, path: Path) -> None:
        """Open ``path``; raises ContentMissing, ContentDamaged or ContentOutdated."""
        if not path.is_file():
            raise ContentMissing(path)
        self.path = path
        self._seal = _read_seal(path)
        if self._seal and self._seal.get("size") != path.stat().st_size:
            raise ContentDamaged(path)
        # A file that cannot change needs no locks; nothing but this program's build writes it.
        self._connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        self._connection.execute("PRAGMA temp_store = MEMORY")  # sorting must not need room on a full disk
        self._check_version()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        with self._damage_reported():
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        with self._damage_reported():
            found: tuple[Any, ...] | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def edition(self) -> ContentEdition:
        """Return which content this is."""
        meta = dict(self.rows("SELECT key, value FROM meta"))
        try:
            return ContentEdition(
                version=meta["version"],
                appendices_in_force_from=date.fromisoformat(meta["appendices_in_force_from"]),
                schema=meta["schema"],
                taxa=int(meta["taxa"]),
                names=int(meta["names"]),
                listings=int(meta["listings"]),
            )
        except (KeyError, ValueError):
            raise ContentDamaged(self.path) from None

    @property
    def stamp(self) -> str:
        """What this content is known by: the hash it was sealed with, empty when it has no seal."""
        return str(self._seal.get("sha256", ""))

    def verify(self) -> None:
        """Compare the whole file with the hash it was sealed with; raises ContentDamaged. Takes about 50 ms."""
        import hashlib  # 3 ms that a start need not wait for

        if not self._seal:
            raise ContentDamaged(self.path)
        with self.path.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != self._seal.get("sha256"):
                raise ContentDamaged(self.path)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _check_version(self) -> None:
        try:
            row = self.row("SELECT value FROM meta WHERE key = 'schema'")
        except ContentDamaged:
            self.close()
            raise
        found = row[0] if row else "?"
        if found.partition(".")[0] != SCHEMA_VERSION.partition(".")[0]:
            self.close()
            raise ContentOutdated(self.path, found, SCHEMA_VERSION)

    @contextmanager
    def _damage_reported(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError:
            raise ContentDamaged(self.path) from None


def _read_seal(path: Path) -> dict[str, Any]:
    try:
        seal: dict[str, Any] = json.loads(seal_path(path).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        raise ContentDamaged(path) from None
    return seal
