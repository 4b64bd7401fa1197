"""Country codes are held in vocabulary/countries.csv."""

from __future__ import annotations

from collections.abc import Iterator

from species_db.build.findings import Finding, error
from species_db.build.records import Content, Where


def check(content: Content) -> Iterator[Finding]:
    """Check the codes of distributions, population scopes and Parties; one distribution row a taxon."""
    known = {country.iso2 for country in content.countries}
    taxa = {taxon.id for taxon in content.taxa}
    seen: set[str] = set()
    for row in content.distributions:
        yield from _unknown(row.where, row.countries, known)
        if row.taxon not in taxa:
            yield error(row.where, "countries", f"unknown taxon {row.taxon}")
        if row.taxon in seen:
            yield error(row.where, "countries", f"{row.taxon} has a second row")
        seen.add(row.taxon)
    for entry in content.listings:
        yield from _unknown(entry.where, entry.population_only + entry.population_except + entry.party, known)


def _unknown(where: Where, codes: tuple[str, ...], known: set[str]) -> Iterator[Finding]:
    for code in codes:
        if code not in known:
            yield error(where, "countries", f"unknown country code {code}")
