"""Profiles with what the law says of them on a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from inama_id.domain.profile import LegalOutcome, ProfileId, ProfileLine, ProfileSheet, ProfileTaxon, legal_outcome
from inama_id.domain.taxon import TaxonId, TaxonLine
from inama_id.errors import UnknownProfile
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.profiles import ProfileStore
from inama_id.store.taxa import TaxonStore


class Profiles:
    """Sheets and lists of profiles."""

    def __init__(self, profiles: ProfileStore, taxa: TaxonStore, lines: TaxonLines) -> None:
        self._profiles, self._taxa, self._lines = profiles, taxa, lines

    def sheet(self, profile_id: ProfileId, *, on: date, language: str) -> ProfileSheet:
        """Return everything the page shows of a profile; raises UnknownProfile."""
        profile = self._profiles.profile(profile_id)
        if profile is None:
            raise UnknownProfile(profile_id)
        taxa = self._taxon_lines(profile.taxa, on=on, language=language)
        others = [alike.profile_id for alike in profile.look_alikes if alike.profile_id] + list(profile.inseparable)
        cited = {fact.reference_id for facts in (profile.cues, profile.look_alikes, profile.risks) for fact in facts}
        return ProfileSheet(
            profile=profile,
            on=on,
            outcome=legal_outcome(taxa, self._partly_covered(profile.taxa, on)),
            taxa=taxa,
            others={line.id: line for line in self.lines(others, on=on)},
            references={reference.id: reference for reference in self._taxa.references(sorted(cited))},
        )

    def lines(self, ids: Sequence[ProfileId], *, on: date) -> tuple[ProfileLine, ...]:
        """Return title and legal outcome of some profiles, in the order asked for; unknown ids are left out."""
        found = self._profiles.titles(list(dict.fromkeys(ids)))
        outcomes = self.outcomes({id: taxa for id, (_, taxa) in found.items()}, on=on)
        return tuple(ProfileLine(id, found[id][0], outcomes[id]) for id in dict.fromkeys(ids) if id in found)

    def of_taxon(self, taxon_id: TaxonId, *, on: date) -> tuple[ProfileLine, ...]:
        """Return the profiles of items from a taxon or from one above it, the narrowest first."""
        return self.lines(self._profiles.of_taxon(taxon_id), on=on)

    def of_heading(self, digits: str, *, on: date) -> tuple[ProfileLine, ...]:
        """Return the profiles that travel under the digits of a tariff code or below it, by title."""
        return self.lines(self._profiles.of_heading(digits), on=on)

    def outcomes(
        self, taxa_of: Mapping[ProfileId, Sequence[ProfileTaxon]], *, on: date
    ) -> dict[ProfileId, LegalOutcome]:
        """Return the legal outcome of each profile, given its taxa."""
        wanted = list(dict.fromkeys(taxon for taxa in taxa_of.values() for taxon in taxa))
        lines = dict(zip(wanted, self._taxon_lines(wanted, on=on, language="en"), strict=True))
        partly = self._partly_covered(wanted, on)
        return {id: legal_outcome((lines[taxon] for taxon in taxa), partly) for id, taxa in taxa_of.items()}

    def _partly_covered(self, taxa: Sequence[ProfileTaxon], on: date) -> frozenset[TaxonId]:
        entries = self._taxa.entries([taxon.taxon_id for taxon in taxa])
        return frozenset(id for id, entry in entries.items() if self._lines.leaves_out_populations(entry, on))

    def _taxon_lines(self, taxa: Sequence[ProfileTaxon], *, on: date, language: str) -> tuple[TaxonLine, ...]:
        entries = self._taxa.entries([taxon.taxon_id for taxon in taxa])
        rest = {taxon.taxon_id for taxon in taxa if taxon.rest}
        whole = self._lines.lines([entries[taxon.taxon_id] for taxon in taxa], language=language, on=on)
        statuses = self._lines.statuses([entries[id] for id in rest], on, members_of=rest)
        return tuple(
            replace(line, appendix=statuses[line.id].appendix, below=None) if taxon.rest else line
            for taxon, line in zip(taxa, whole, strict=True)
        )
