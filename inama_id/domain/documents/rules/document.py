"""Whether the kind of document serves for these goods, and whether the documents that go with it are there."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.kinds import EXPORT, ORIGIN, RE_EXPORT, SEA, DocumentKind
from inama_id.domain.documents.rules.codes import LIVING, decisive, has_source, source_codes
from inama_id.domain.listing import Appendix, Listing
from inama_id.domain.specimen import Movement


def check(case: Case) -> Iterator[Hit]:
    """Check kind and purpose of the whole paper."""
    if case.permit.kind and case.kind is None:
        yield Hit("kind-unknown", {"kind": case.permit.kind})
    purposes = case.kind.purposes if case.kind else ()
    if purposes and case.permit.purpose and case.permit.purpose not in purposes:
        yield Hit(
            "kind-purpose",
            {"document": case.document, "purposes": " or ".join(purposes), "purpose": case.permit.purpose},
        )


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check what the kind of document says of one line."""
    if case.kind:
        yield from _serves(case, case.kind, facts)
    yield from _origin(case, facts)
    yield from _import_permit(case, facts)


def _serves(case: Case, kind: DocumentKind, facts: LineFacts) -> Iterator[Hit]:
    line, kingdom = facts.line, facts.taxon.kingdom if facts.taxon else None
    if kind.kingdoms and facts.taxon and kingdom and kingdom not in kind.kingdoms:
        words = {"kingdoms": " and ".join(kind.kingdoms), "taxon": facts.taxon.name, "kingdom": kingdom.value}
        yield Hit("kind-kingdom", {"document": kind.name, **words})
    if kind.appendices and line.appendix and line.appendix not in kind.appendices:
        words = {"appendices": " and ".join(kind.appendices), "appendix": line.appendix}
        yield Hit("kind-appendix", {"document": kind.name, **words})
    if kind.sources and line.source and not has_source(line.source, kind.sources):
        words = {"sources": ", ".join(kind.sources), "source": line.source}
        yield Hit("kind-source", {"document": kind.name, **words})
    if line.term and ((kind.terms and line.term not in kind.terms) or line.term in kind.not_terms):
        yield Hit("kind-term", {"document": kind.name, "term": line.term})
    if kind.id != SEA and "X" in source_codes(line.source) and case.seen.movement is Movement.SEA:
        yield Hit("sea-needs-certificate", {"document": kind.name})


def _origin(case: Case, facts: LineFacts) -> Iterator[Hit]:
    line, exporter = facts.line, case.permit.exporter
    at_sea = "X" in source_codes(line.source)
    if case.permit.kind == EXPORT and line.origin and exporter and line.origin != exporter and not at_sea:
        yield Hit("export-permit-re-export", {"origin": case.country(line.origin), "exporter": case.country(exporter)})
    third = (entry for entry in case.standing(facts).entries if entry.appendix is Appendix.III)
    if case.permit.kind == ORIGIN and any(asked_by(case, entry, exporter) for entry in third):
        yield Hit("origin-certificate-listing-party", {"exporter": case.country(exporter)})


def asked_by(case: Case, entry: Listing, country: str) -> bool:
    """Whether a country, or a territory it belongs to, asked for an Appendix III entry."""
    return any(country == party or country in case.members.get(party, ()) for party in entry.parties)


def _import_permit(case: Case, facts: LineFacts) -> Iterator[Hit]:
    line, seen, issued = facts.line, case.seen, case.permit.issued
    wanted = case.permit.kind == EXPORT or (case.permit.kind == RE_EXPORT and line.term in LIVING)
    if not wanted or line.appendix != Appendix.I:
        return
    words = {"source": line.source, "importer": case.country(case.permit.importer), "document": case.document}
    if decisive(line.source) in case.book.rules["import-permit-bred"].sources:
        if not seen.import_permit and seen.import_permit_date is None:
            yield Hit("import-permit-bred", words)
        return
    if decisive(line.source) not in case.book.rules["import-permit-missing"].sources:
        return
    if seen.import_permit is False:
        yield Hit("import-permit-missing", words)
    elif seen.import_permit is None and seen.import_permit_date is None:
        yield Hit("import-permit-not-seen", words)
    if seen.import_permit_date and issued and seen.import_permit_date > issued:
        days = {"import_date": seen.import_permit_date.isoformat(), "issued": issued.isoformat()}
        yield Hit("import-permit-later", {**words, **days})
