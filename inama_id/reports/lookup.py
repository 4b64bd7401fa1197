"""The answer to a look-up, as JSON (a stable contract) and as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from inama_id.domain.edition import ContentEdition
from inama_id.domain.listing import Exclusion, Listing, Relation
from inama_id.domain.taxon import MatchKind, NameHit, SearchResult, TaxonId


@dataclass(frozen=True, slots=True)
class Answer:
    """A search result with everything that is told of each hit; ``language`` limits the vernacular names."""

    result: SearchResult
    on: date
    edition: ContentEdition
    listings: Mapping[TaxonId, Sequence[Listing]]
    exclusions: Mapping[TaxonId, Sequence[Exclusion]]
    common_names: Mapping[TaxonId, Mapping[str, Sequence[str]]]
    language: str | None


def as_json(answer: Answer) -> dict[str, object]:
    """Return the answer as the command line's JSON object."""
    return {
        "query": answer.result.query,
        "on": answer.on.isoformat(),
        "content": {
            "version": answer.edition.version,
            "appendices_in_force_from": answer.edition.appendices_in_force_from.isoformat(),
        },
        "results": [_hit_json(hit, answer) for hit in answer.result.hits],
        "suggestions": list(answer.result.suggestions),
    }


def _hit_json(hit: NameHit, answer: Answer) -> dict[str, object]:
    names = answer.common_names[hit.taxon_id]
    return {
        "taxon_id": hit.taxon_id,
        "scientific_name": hit.scientific_name,
        "author_year": hit.author_year,
        "rank": hit.rank.value,
        "matched_name": hit.matched_name,
        "match_kind": hit.match_kind.value,
        "appendix": hit.appendix,
        "appendix_of_lower_taxa": hit.below,
        "upcoming": {"appendix": hit.upcoming[0], "effective_from": hit.upcoming[1]} if hit.upcoming else None,
        "listings": [_listing_json(entry, answer.on) for entry in _told(hit, answer)],
        "not_covered_by": [
            {"entry": e.entry, "appendix": e.appendix.value, "reason": e.reason, "reference": e.reference_id}
            for e in answer.exclusions[hit.taxon_id]
        ],
        "common_names": {
            language: list(found) for language, found in names.items() if answer.language in (None, language)
        },
    }


def _told(hit: NameHit, answer: Answer) -> list[Listing]:
    """Entries to tell of a hit: for a name that is not held, those of named other members only if nothing else is."""
    listings = answer.listings[hit.taxon_id]
    if hit.match_kind is MatchKind.UNDER_LISTED_TAXON and not hit.below:
        return [entry for entry in listings if entry.relation is not Relation.BELOW]
    return list(listings)


def _listing_json(entry: Listing, on: date) -> dict[str, object]:
    return {
        "appendix": entry.appendix.value,
        "population": entry.population or None,
        "condition": entry.condition or None,
        "party": " ".join(entry.parties) or None,
        "annotation": " ".join(entry.annotation_ids) or None,
        "effective_from": _iso(entry.effective_from),
        "effective_to": _iso(entry.effective_to),
        "applies_from": _iso(entry.applies_from),
        "applies_to": _iso(entry.applies_to),
        "in_force": entry.in_force(on),
        "confirmed": entry.confirmed,
        "relation": entry.relation.value,
        "entry": entry.entry,
        "reference": entry.reference_id,
    }


def as_text(answer: Answer) -> str:
    """Return the answer for a terminal."""
    edition = answer.edition
    lines = [f"{answer.result.query}: on {answer.on} (Appendices in force from {edition.appendices_in_force_from})"]
    if answer.on < edition.appendices_in_force_from:
        lines.append("Earlier entries are told as far as they are held; some may be missing.")
    for hit in answer.result.hits:
        lines += ["", *_hit_text(hit, answer)]
    if not answer.result.hits:
        lines.append("Not found. This is not the same as not listed.")
    if answer.result.suggestions:
        lines += ["", "Similar names: " + "; ".join(answer.result.suggestions)]
    return "\n".join(lines)


def _hit_text(hit: NameHit, answer: Answer) -> Iterator[str]:
    named = " ".join(filter(None, (hit.scientific_name, hit.author_year, hit.common_name and f"({hit.common_name})")))
    yield f"{_headline(hit)}  {named}"
    if hit.matched_name != hit.scientific_name or hit.match_kind is MatchKind.FUZZY:
        yield f"    found by: {hit.matched_name} ({_KIND_WORDS[hit.match_kind]})"
    for entry in _told(hit, answer):
        if entry.in_force(answer.on) or entry.upcoming(answer.on):
            yield "    " + _listing_text(entry, answer.on)
    for exclusion in answer.exclusions[hit.taxon_id]:
        yield f"    not covered by {exclusion.entry} (Appendix {exclusion.appendix}): {exclusion.reason}"
    if hit.match_kind is MatchKind.NOT_LISTED and not answer.exclusions[hit.taxon_id]:
        yield "    no entry of the Appendices names it or a higher taxon that it belongs to"


_KIND_WORDS = {
    MatchKind.ACCEPTED: "accepted name",
    MatchKind.SYNONYM: "other scientific name",
    MatchKind.COMMON: "common name",
    MatchKind.TRADE: "trade name",
    MatchKind.FUZZY: "similar spelling",
    MatchKind.UNDER_LISTED_TAXON: "belongs to this listed taxon",
    MatchKind.NOT_LISTED: "known, not listed",
}


def _headline(hit: NameHit) -> str:
    if hit.appendix:
        return f"Appendix {hit.appendix}"
    if hit.upcoming:
        return f"Not yet listed (Appendix {hit.upcoming[0]} from {hit.upcoming[1]})"
    if hit.below:
        return f"Partly listed (some lower taxa in Appendix {hit.below})"
    return "Not listed"


def _listing_text(entry: Listing, on: date) -> str:
    parts = [f"{entry.appendix}: {entry.entry}"]
    if entry.relation is Relation.BELOW:
        parts.append("this part only")
    parts += [entry.population, entry.condition]
    if entry.parties:
        parts.append("at the request of " + ", ".join(entry.parties))
    if entry.annotation_ids:
        parts.append("annotation " + " ".join(entry.annotation_ids))
    if entry.upcoming(on):
        parts.append(f"upcoming, from {entry.applies_from}")
    else:
        parts.append(f"since {entry.applies_from}" if entry.applies_from else "first day not known to us")
    if not entry.confirmed:
        parts.append("unconfirmed")
    return "; ".join(part for part in parts if part)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
