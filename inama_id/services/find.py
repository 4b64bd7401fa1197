"""Describe what you see: kinds of item by free words, in any of several languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from inama_id.domain.character import StateId
from inama_id.domain.found import FindResult, Found
from inama_id.domain.profile import Profile
from inama_id.domain.taxon import NameKind
from inama_id.services.profiles import Profiles
from inama_id.store.key import KeyStore
from inama_id.store.profiles import ProfileStore
from inama_id.store.prose import Prose, ProseIndex, is_built, open_or_build
from inama_id.store.taxa import TaxonStore

LONGEST = 300
"""Characters of a description that are read; nobody at a counter types more."""


class Find:
    """Searches the texts of all profiles."""

    def __init__(
        self, stored: ProfileStore, key: KeyStore, taxa: TaxonStore, profiles: Profiles, folder: Path | None, stamp: str
    ) -> None:
        self._stored, self._key, self._taxa, self._profiles = stored, key, taxa, profiles
        self._folder, self._stamp = folder, stamp

    def find(self, text: str, *, on: date, limit: int) -> FindResult:
        """Return the kinds of item that fit a description, best first."""
        asked = text[:LONGEST]
        hits = self._index.find(asked, limit)
        lines = {line.id: line for line in self._profiles.lines([hit.profile_id for hit in hits], on=on)}
        best = hits[0].score if hits else 1.0
        return FindResult(
            query=text,
            found=tuple(Found(lines[hit.profile_id], hit.score / best, hit.pieces) for hit in hits),
            suggestion=self._index.better_spelling(asked),
        )

    @property
    def is_ready(self) -> bool:
        """Whether the index is there; if not, the first search or `prepare` takes some three seconds."""
        return "_index" in self.__dict__ or (self._folder is not None and is_built(self._folder, self._stamp))

    def prepare(self) -> None:
        """Open the index, or build it when it is missing or old."""
        assert self._index is not None

    @cached_property
    def _index(self) -> ProseIndex:
        return open_or_build(self._folder, self._stamp, self._texts)

    def _texts(self) -> Iterator[Prose]:
        forms = {form.id: form.label for group in self._key.form_groups("en") for form in group.forms}
        ingredients = self._stored.ingredient_names()
        for scored in self._stored.scored():
            profile = self._stored.profile(scored.id)
            assert profile is not None
            names: dict[str, list[str]] = defaultdict(list)
            for name in profile.trade_names:
                names[name.language].append(name.text)
            for language, texts in ingredients.get(profile.id, {}).items():
                names[language] += texts
            for taxon in profile.taxa:
                # A trade name means one product of a taxon, not every kind of item that comes from it.
                known_names = (n for n in self._taxa.names(taxon.taxon_id) if n.kind is not NameKind.TRADE)
                for known in known_names:
                    names[known.language or "la"].append(known.text)
            yield Prose(profile.id, profile.title, _passages(profile, forms), names, profile.weight)


def _passages(profile: Profile, forms: Mapping[StateId, str]) -> tuple[str, ...]:
    cues = [cue.text for cue in profile.cues]
    risks = [risk.text for risk in profile.risks]
    return (*cues, *risks, ", ".join(forms[form] for form in profile.forms), *filter(None, [profile.unlisted]))
