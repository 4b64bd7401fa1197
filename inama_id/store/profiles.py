"""Profiles of items."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from inama_id.domain.character import CharacterId, StateId, ToolId
from inama_id.domain.profile import (
    Cue,
    LookAlike,
    Profile,
    ProfileId,
    ProfileTaxon,
    RiskNote,
    Strength,
    TradeName,
)
from inama_id.domain.taxon import TaxonId
from inama_id.store.reference_db import ReferenceDb

_CUES = """
SELECT c.text, c.strength, c.character, c.states, c.tools, r.key
FROM cue c JOIN reference r ON r.id = c.reference_id WHERE c.profile_id = ? ORDER BY c.position
"""
_LOOK_ALIKES = """
SELECT a.what, o.key, a.listed, a.tell_apart, r.key
FROM look_alike a LEFT JOIN profile o ON o.id = a.other_id JOIN reference r ON r.id = a.reference_id
WHERE a.profile_id = ? ORDER BY a.position
"""
_TAXA = """
SELECT t.key, p.note, p.rest FROM profile_taxon p JOIN taxon t ON t.id = p.taxon_id
WHERE p.profile_id = ? ORDER BY p.position
"""
_SCORES = """
SELECT c.key, s.states FROM score s JOIN character c ON c.id = s.character_id WHERE s.profile_id = ? ORDER BY c.id
"""
_RISKS = """
SELECT n.text, r.key FROM risk_note n JOIN reference r ON r.id = n.reference_id
WHERE n.profile_id = ? ORDER BY n.position
"""
_OF_TAXON = """
WITH RECURSIVE line (id, parent_id, depth) AS (
    SELECT id, parent_id, 0 FROM taxon WHERE key = ?
    UNION ALL
    SELECT t.id, t.parent_id, depth + 1 FROM taxon t JOIN line ON t.id = line.parent_id
)
SELECT p.key, min(line.depth) FROM line
JOIN profile_taxon x ON x.taxon_id = line.id JOIN profile p ON p.id = x.profile_id
GROUP BY p.key ORDER BY 2, p.key
"""


@dataclass(frozen=True, slots=True)
class ScoredProfile:
    """As much of a profile as the key needs."""

    id: ProfileId
    title: str
    forms: frozenset[StateId]
    weight: int
    scores: dict[CharacterId, frozenset[StateId]]
    taxa: tuple[ProfileTaxon, ...]


class ProfileStore:
    """Reads profiles."""

    def __init__(self, db: ReferenceDb) -> None:
        self._db = db
        self.profile = lru_cache(maxsize=32)(self._profile)
        """``profile(id)``: everything held about one kind of item, or None."""

    def scored(self) -> tuple[ScoredProfile, ...]:
        """Return every profile with its scores, by id."""
        scores: dict[int, dict[CharacterId, frozenset[StateId]]] = defaultdict(dict)
        sql = "SELECT s.profile_id, c.key, s.states FROM score s JOIN character c ON c.id = s.character_id"
        for profile, character, states in self._db.rows(sql):
            scores[profile][CharacterId(character)] = _states(states)
        taxa: dict[int, list[ProfileTaxon]] = defaultdict(list)
        sql = "SELECT p.profile_id, t.key, p.note, p.rest FROM profile_taxon p JOIN taxon t ON t.id = p.taxon_id"
        for profile, taxon, note, rest in self._db.rows(f"{sql} ORDER BY p.profile_id, p.position"):
            taxa[profile].append(ProfileTaxon(TaxonId(taxon), note, bool(rest)))
        return tuple(
            ScoredProfile(ProfileId(key), title, _states(forms), weight, scores[id], tuple(taxa[id]))
            for id, key, title, forms, weight in self._db.rows(
                "SELECT id, key, title, forms, weight FROM profile ORDER BY id"
            )
        )

    def titles(self, ids: Sequence[ProfileId]) -> dict[ProfileId, tuple[str, tuple[ProfileTaxon, ...]]]:
        """Return title and taxa of some profiles; unknown ids are left out."""
        marks = ",".join("?" * len(ids))
        rows = self._db.rows(f"SELECT id, key, title FROM profile WHERE key IN ({marks}) ORDER BY title", ids)
        return {ProfileId(key): (title, self._taxa(id)) for id, key, title in rows}

    def of_taxon(self, taxon_id: TaxonId) -> tuple[ProfileId, ...]:
        """Return the profiles of a taxon or of one above it, the narrowest first."""
        return tuple(ProfileId(row[0]) for row in self._db.rows(_OF_TAXON, (taxon_id,)))

    def of_heading(self, digits: str) -> tuple[ProfileId, ...]:
        """Return the profiles that travel under a tariff code or below it, by title."""
        rows = self._db.rows("SELECT key, hs FROM profile ORDER BY title")
        return tuple(
            ProfileId(key)
            for key, codes in rows
            if any(code.replace(".", "").startswith(digits) for code in codes.split())
        )

    def ingredient_names(self) -> dict[ProfileId, dict[str, list[str]]]:
        """Return the names of the medicine ingredients that lead to each profile, by language."""
        found: dict[ProfileId, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for names, profiles in self._db.rows("SELECT names, profiles FROM ingredient ORDER BY id"):
            for profile in profiles.split():
                for language, texts in json.loads(names).items():
                    found[ProfileId(profile)][language] += texts
        return found

    def _profile(self, profile_id: ProfileId) -> Profile | None:
        row = self._db.row(
            "SELECT id, title, unlisted, forms, tools, terms, hs, weight, drawing FROM profile WHERE key = ?",
            (profile_id,),
        )
        if row is None:
            return None
        id, title, unlisted, forms, tools, terms, hs, weight, drawing = row
        return Profile(
            id=profile_id,
            title=title,
            unlisted=unlisted,
            forms=tuple(map(StateId, forms.split())),
            taxa=self._taxa(id),
            weight=weight,
            scores={CharacterId(c): _states(states) for c, states in self._db.rows(_SCORES, (id,))},
            cues=self._cues(id),
            look_alikes=self._look_alikes(id),
            inseparable=self._inseparable(id),
            tools=tuple(map(ToolId, tools.split())),
            trade_names=self._trade_names(id),
            terms=tuple(terms.split()),
            hs=tuple(hs.split()),
            risks=tuple(RiskNote(text, reference) for text, reference in self._db.rows(_RISKS, (id,))),
            drawing=tuple(json.loads(drawing)),
        )

    def _taxa(self, id: int) -> tuple[ProfileTaxon, ...]:
        return tuple(ProfileTaxon(TaxonId(key), note, bool(rest)) for key, note, rest in self._db.rows(_TAXA, (id,)))

    def _cues(self, id: int) -> tuple[Cue, ...]:
        return tuple(
            Cue(
                text=text,
                strength=Strength(strength),
                character=CharacterId(character) if character else None,
                states=_states(states),
                tools=tuple(map(ToolId, tools.split())),
                reference_id=reference,
            )
            for text, strength, character, states, tools, reference in self._db.rows(_CUES, (id,))
        )

    def _look_alikes(self, id: int) -> tuple[LookAlike, ...]:
        return tuple(
            LookAlike(what, other and ProfileId(other), None if listed is None else bool(listed), tell_apart, reference)
            for what, other, listed, tell_apart, reference in self._db.rows(_LOOK_ALIKES, (id,))
        )

    def _inseparable(self, id: int) -> dict[ProfileId, str]:
        sql = "SELECT p.key, i.reason FROM inseparable i JOIN profile p ON p.id = i.other_id WHERE i.profile_id = ?"
        return {ProfileId(key): reason for key, reason in self._db.rows(f"{sql} ORDER BY p.key", (id,))}

    def _trade_names(self, id: int) -> tuple[TradeName, ...]:
        sql = "SELECT text, language FROM trade_name WHERE profile_id = ? ORDER BY position"
        return tuple(TradeName(text, language) for text, language in self._db.rows(sql, (id,)))


def _states(text: str) -> frozenset[StateId]:
    return frozenset(map(StateId, text.split()))
