"""Names as papers write them: which taxon is meant, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from inama_id.domain.annotation import AnnotationRule, Quota, annotation_rule
from inama_id.domain.documents.facts import AnnotatedQuota, LineFacts, NameMatch, TaxonFacts
from inama_id.domain.documents.permit import Line
from inama_id.domain.folding import fold
from inama_id.domain.listing import Listing
from inama_id.domain.scientific_name import parse
from inama_id.domain.taxon import MatchKind, NameHit, TaxonId
from inama_id.domain.trade_codes.values import Kingdom
from inama_id.services.search import Search
from inama_id.store.listings import ListingStore
from inama_id.store.taxa import TaxonStore

_LIMIT = 20
"""Hits that are looked at; a name with more taxa than this is ambiguous in any case."""
_TOLD = 5
"""Taxa of an ambiguous name that are told."""
_GUESSES = {MatchKind.UNDER_LISTED_TAXON: NameMatch.MEMBER, MatchKind.FUZZY: NameMatch.SIMILAR}
_WILD, _COMMERCE = "taken-from-wild", {"for-commerce", "for-primarily-commercial-purposes"}
"""Conditions of a quota that source and purpose codes show."""
_KINGDOMS = {"animalia": Kingdom.ANIMALS, "plantae": Kingdom.PLANTS}


class NamesOnPapers:
    """Understands the name in box 8, or a taxon id in its place."""

    def __init__(self, taxa: TaxonStore, listings: ListingStore, search: Search) -> None:
        self._taxa, self._listings, self._search = taxa, listings, search
        self.taxon = lru_cache(maxsize=256)(self._taxon)
        """``taxon(id)``: what is known of a taxon, or None when no taxon has the id."""

    def line(self, number: int, line: Line, on: date, language: str) -> LineFacts:
        """Return a line of goods with the taxon that its name means."""
        name = line.name.strip()
        if not name:
            return LineFacts(number, line, NameMatch.EMPTY, None)
        by_id = self.taxon(TaxonId(name)) if "-" in name else None
        if by_id:
            return LineFacts(number, line, NameMatch.ACCEPTED, by_id)
        hits = self._search.find(name, on=on, language=language, limit=_LIMIT).hits
        exact = [hit for hit in hits if hit.match_kind not in _GUESSES and fold(hit.matched_name) in _spellings(name)]
        match, chosen = _understood(exact, hits)
        names = tuple(dict.fromkeys(_told(hit, exact) for hit in exact))[:_TOLD]
        return LineFacts(number, line, match, self.taxon(chosen.taxon_id) if chosen else None, names)

    def known(self, taxon_id: TaxonId, line: Line) -> LineFacts:
        """Return a line of goods whose taxon is settled."""
        return LineFacts(0, line, NameMatch.ACCEPTED, self.taxon(taxon_id))

    def _taxon(self, taxon_id: TaxonId) -> TaxonFacts | None:
        taxon = self._taxa.taxon(taxon_id)
        entry = self._taxa.entries([taxon_id]).get(taxon_id)
        if taxon is None or entry is None:
            return None
        above = frozenset({taxon_id, *(higher.id for higher in self._taxa.lineage(taxon_id))})
        listings = self._listings.of(entry)
        rules = self._rules(listings)
        return TaxonFacts(
            id=taxon_id,
            name=taxon.name,
            rank=taxon.rank,
            kingdom=next((kingdom for id, kingdom in _KINGDOMS.items() if id in above), None),
            lineage=above,
            listings=listings,
            countries=frozenset(country.code for country in self._taxa.countries(taxon_id, "en")),
            quotas=tuple(_quotas(rules, above)),
            deemed={rule.id: rule.treated_as or rule.all_others_as for rule in rules},
        )

    def _rules(self, listings: Iterable[Listing]) -> list[AnnotationRule]:
        ids = dict.fromkeys(annotation for entry in listings for annotation in entry.annotation_ids)
        return [annotation_rule(held[0]) for id in ids if (held := self._listings.annotation(id))]


def _quotas(rules: Iterable[AnnotationRule], lineage: frozenset[str]) -> Iterator[AnnotatedQuota]:
    """Yield the quotas of annotations that concern a taxon; some name only one of those under their entry."""
    for rule in rules:
        for quota in rule.quotas:
            if not quota.taxa or lineage & set(quota.taxa):
                yield _quota(rule.id, quota)


def _quota(annotation: str, quota: Quota) -> AnnotatedQuota:
    """Read a quota; one with conditions that no box of a permit shows is never taken for a ban."""
    conditions = set(quota.conditions)
    plain = not quota.specimens and conditions <= {_WILD, *_COMMERCE}
    return AnnotatedQuota(
        annotation=annotation,
        countries=frozenset(quota.countries),
        nothing=quota.quota == 0 and plain,
        partly=quota.quota == 0 and not plain,
        for_commerce=bool(conditions & _COMMERCE),
    )


def _spellings(name: str) -> set[str]:
    """Return the folded forms that count as the name itself: without author, and without "spp." after a genus."""
    parsed = parse(name)
    if parsed is None:
        return {fold(name)}
    return {fold(name), fold(parsed.canonical if parsed.epithets else parsed.genus)}


def _understood(exact: list[NameHit], hits: tuple[NameHit, ...]) -> tuple[NameMatch, NameHit | None]:
    scientific = [hit for hit in exact if not hit.language]
    if scientific:
        accepted = [hit for hit in scientific if hit.matched_name == hit.scientific_name]
        chosen = accepted or scientific
        if len(chosen) > 1:
            return NameMatch.AMBIGUOUS, None
        return (NameMatch.ACCEPTED if accepted else NameMatch.SYNONYM), chosen[0]
    if exact:
        return (NameMatch.COMMON, exact[0]) if len(exact) == 1 else (NameMatch.AMBIGUOUS, None)
    if hits and hits[0].match_kind in _GUESSES:
        return _GUESSES[hits[0].match_kind], hits[0]
    return (NameMatch.SIMILAR, hits[0]) if len(hits) == 1 else (NameMatch.UNKNOWN, None)


def _told(hit: NameHit, among: list[NameHit]) -> str:
    """Return a taxon in words; its id where another one has the same name."""
    alike = sum(other.scientific_name == hit.scientific_name for other in among) > 1
    return f"{hit.scientific_name} ({hit.taxon_id})" if alike else hit.scientific_name
