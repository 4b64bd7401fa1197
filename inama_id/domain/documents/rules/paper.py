"""The paper itself: complete, original, unaltered, signed, endorsed, issued beforehand."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.kinds import EXPORT, IMPORT, RE_EXPORT
from inama_id.domain.documents.permit import Original
from inama_id.domain.documents.rules.codes import LIVING
from inama_id.domain.listing import Appendix
from inama_id.domain.specimen import Movement

_STANDARD = (EXPORT, RE_EXPORT, IMPORT)


def check(case: Case) -> Iterator[Hit]:
    """Check the whole paper."""
    yield from _empty_boxes(case)
    yield from _original(case)
    yield from _altered(case)
    yield from _signed(case)
    yield from _endorsed(case)
    yield from _retrospective(case)


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check the boxes of one line."""
    line = facts.line
    filled = {
        "7/8": line.name,
        "9": line.term,
        "10": line.appendix and line.source,
        "11": line.quantity,
        "12": line.origin or case.permit.kind != EXPORT,
    }
    yield from _empty(case, (box for box, value in filled.items() if value in ("", None)))
    if line.term in LIVING:
        yield Hit("live-transport", {"term": line.term})


def _empty_boxes(case: Case) -> Iterator[Hit]:
    permit = case.permit
    filled = {
        "1": permit.number,
        "2": permit.valid_until or (case.kind is not None and case.kind.months is None),
        "3": permit.importer,
        "4": permit.exporter,
        "5a": permit.purpose,
        "6": permit.issuer,
        "13": permit.issued,
    }
    yield from _empty(case, (box for box, value in filled.items() if not value))


def _empty(case: Case, boxes: Iterator[str]) -> Iterator[Hit]:
    if case.permit.kind not in _STANDARD:
        return
    for box in boxes:
        yield Hit("box-empty", {"box": box, "what": case.book.boxes[box].lower(), "document": case.document})


def _original(case: Case) -> Iterator[Hit]:
    number = {"number": case.permit.number or "(none)"}
    if case.permit.original is Original.ELECTRONIC:
        yield Hit("electronic", number)
    elif case.permit.original is Original.COPY:
        yield Hit("copy-in-transit" if case.seen.movement is Movement.TRANSIT else "not-original", number)


def _altered(case: Case) -> Iterator[Hit]:
    number = {"number": case.permit.number or "(none)"}
    if case.permit.altered:
        rules = {True: "altered-confirmed", False: "altered", None: "altered-unclear"}
        yield Hit(rules[case.permit.alteration_confirmed], number)
    if case.permit.annex_pages_match is False:
        yield Hit("annex-pages", number)


def _signed(case: Case) -> Iterator[Hit]:
    if case.permit.signed is False:
        yield Hit("unsigned")
    if case.permit.security_stamp is False:
        yield Hit("security-stamp", {"issuer": case.country(case.permit.issuer or case.permit.exporter)})


def _endorsed(case: Case) -> Iterator[Hit]:
    if case.permit.kind != IMPORT and case.permit.endorsed is False:
        yield Hit("endorsement-missing", {"exporter": case.country(case.permit.exporter)})
    if case.permit.endorsed and case.permit.endorsement_signed is False:
        yield Hit("endorsement-unsigned")
    if case.permit.transport_number == "":
        yield Hit("transport-number")


def _retrospective(case: Case) -> Iterator[Hit]:
    if not case.permit.retrospective:
        return
    if any(facts.line.appendix == Appendix.I for facts in case.lines):
        yield Hit("retrospective-appendix-i")
    if not case.permit.conditions.strip():
        yield Hit("retrospective-unexplained")
    yield Hit("retrospective")
