"""The countries on the paper: known, Parties, different, and part of the range."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.kinds import SEA
from inama_id.domain.documents.rules.codes import decisive
from inama_id.domain.specimen import Movement

_NO_COUNTRY = frozenset({"XX", "ZZ"})
"""What CITES papers write for an unknown country and for the high seas."""


def check(case: Case) -> Iterator[Hit]:
    """Check the countries of the whole paper."""
    permit = case.permit
    yield from _known(case, {"3": permit.importer, "4": permit.exporter, "6": permit.issuer})
    at_sea = permit.kind == SEA or case.seen.movement is Movement.SEA
    if permit.exporter and permit.exporter == permit.importer and not at_sea:
        yield Hit("same-country", {"country": case.country(permit.exporter)})
    parties = {"not-a-party": permit.exporter, "importer-not-a-party": permit.importer}
    for rule, code in parties.items():
        if case.is_party(code) is False:
            yield Hit(rule, _on_day(case, code))
    yield from _issuer(case)


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check the countries of one line."""
    line = facts.line
    yield from _known(case, {"12": line.origin, "12a": line.last_re_export})
    if line.origin != case.permit.exporter and case.is_party(line.origin) is False:
        yield Hit("origin-not-a-party", _on_day(case, line.origin))
    yield from _range(case, facts)


def _known(case: Case, boxes: dict[str, str]) -> Iterator[Hit]:
    for box, code in boxes.items():
        if code and code not in case.countries and code not in _NO_COUNTRY:
            yield Hit("country-unknown", {"box": box, "code": code})


def _on_day(case: Case, code: str) -> dict[str, str]:
    return {"country": case.country(code), "issued": case.day.isoformat()}


def _issuer(case: Case) -> Iterator[Hit]:
    issuer = case.book.issuers.get(case.kind.issuer) if case.kind else None
    permit = case.permit
    expected = {"exporter": permit.exporter, "importer": permit.importer}.get(issuer.country, "") if issuer else ""
    if expected and permit.issuer and expected != permit.issuer:
        yield Hit(
            "issuer-country",
            {"document": case.document, "expected": case.country(expected), "issuer": case.country(permit.issuer)},
        )


def _range(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """A wild specimen of a species comes from its range; where that is not held there is nothing to say."""
    rule, taxon, country = case.book.rules["wild-outside-range"], facts.taxon, case.origin(facts.line)
    if taxon is None or not taxon.rank.is_species_or_below or not taxon.countries:
        return
    held = country in case.countries and country not in _NO_COUNTRY
    if held and decisive(facts.line.source) in rule.sources and country not in taxon.countries:
        words = {"source": facts.line.source, "taxon": taxon.name, "country": case.country(country)}
        yield Hit(rule.id, {**words, "box": "12" if facts.line.origin else "4"})
