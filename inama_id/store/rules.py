"""Rules of the documents: each kind a file of the content, each rule a mapping that the domain reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from inama_id.store.reference_db import ReferenceDb


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as the content holds it, without id and references."""

    id: str
    body: Mapping[str, Any]
    reference_ids: tuple[str, ...]


class RuleStore:
    """Reads rules by kind, in the order of the content."""

    def __init__(self, db: ReferenceDb) -> None:
        self._db = db
        self.of = lru_cache(maxsize=64)(self._of)
        """``of(kind)``: the rules of a kind, e.g. ``trade-terms``; none when the kind is not held."""

    def _of(self, kind: str) -> tuple[Rule, ...]:
        rows = self._db.rows('SELECT key, body, "references" FROM rule WHERE kind = ? ORDER BY position', (kind,))
        return tuple(Rule(key, json.loads(body), tuple(references.split())) for key, body, references in rows)
