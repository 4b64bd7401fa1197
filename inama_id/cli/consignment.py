"""What ``inama-id check`` makes of its options: specimens, a plan of documents, and the packing as a whole."""

from __future__ import annotations

import argparse
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from datetime import date
from math import isfinite, nan

from inama_id.cli.answers import ANSWERED, NOTHING_FOUND, day, language, show
from inama_id.domain.coverage.lot import Packed
from inama_id.domain.coverage.packing import Packing
from inama_id.domain.documents.facts import LineFacts, NameMatch
from inama_id.domain.documents.permit import Line
from inama_id.domain.documents.plan import Plan
from inama_id.domain.documents.rules.codes import source_codes
from inama_id.domain.specimen import Movement, Specimen
from inama_id.errors import BadInput
from inama_id.paths import content_path
from inama_id.reports import check
from inama_id.services import Services, open_services

_UNKNOWN, _HIGH_SEAS = "XX", "ZZ"
"""Codes for an origin that nobody knows, and for the sea outside all States."""
_TERM = "a trade-term code such as LIV, SKI or LOG"
_UNSURE = (NameMatch.UNKNOWN, NameMatch.SIMILAR)


def answer(options: argparse.Namespace) -> int:
    """Print whether the specimens are covered, the documents they need, and the findings."""
    services = open_services(content_path())
    lang = language(options, services)
    facts, *others = (_facts(*line, options, services) for line in _lines(options, services))
    for each in (facts, *others):
        if each.match in _UNSURE or each.taxon is None:
            sentence = f"{each.line.name!r} is not a name that is held, which does not mean that it is not listed."
            sentence += f" Did you mean {each.taxon.name}?" if each.taxon else ""
            show(options, check.not_found(sentence), sentence)
            return NOTHING_FOUND
    specimen = _specimen(options, facts, services)
    planned = services.documents.plan_from_exporter if _leaves_origin_out(options) else services.documents.plan
    plan = planned(specimen, layers=options.layer, exemption=options.exemption, language=lang)
    plan = replace(plan, findings=(*plan.findings, *services.documents.understood(facts)))
    packing = _packing(options, plan, others, services) if others else None
    show(options, check.as_json(plan, packing), check.as_text(plan, packing))
    return ANSWERED


def _lines(options: argparse.Namespace, services: Services) -> Iterator[tuple[str, str, str]]:
    """Yield option, name and term of the goods and of all that is packed with them."""
    main = _code(services.codes.terms, "--term", options.term, _TERM)
    yield "--taxon", options.taxon, main
    for also in options.also:
        name, _, term = also.partition(":")
        yield "--also", name, _code(services.codes.terms, "--also", term, _TERM) or main


def _facts(option: str, name: str, term: str, options: argparse.Namespace, services: Services) -> LineFacts:
    """Return what a name stands for; raises BadInput where it is empty or may be several taxa."""
    if not name.strip():
        raise BadInput(option, name, "a scientific name")
    facts = services.documents.names.line(0, Line(name=name, term=term), day(options), language(options, services))
    if facts.match is NameMatch.AMBIGUOUS:
        raise BadInput(option, name, f"one taxon: it may mean {', '.join(facts.names)}")
    return facts


def _packing(options: argparse.Namespace, plan: Plan, others: Sequence[LineFacts], services: Services) -> Packing:
    known = [(facts.taxon, facts.line.term) for facts in others if facts.taxon is not None]
    lines = [(plan.taxon_name, plan.specimen.term), *((taxon.name, term) for taxon, term in known)]
    taxa = [name for name, _ in lines]
    names = tuple(f"{name} ({term})" if term and taxa.count(name) > 1 else name for name, term in lines)
    separable = not options.inseparable
    lot = services.documents.lot(
        plan,
        [Packed(taxon.id, term) for taxon, term in known],
        separable=separable,
        language=language(options, services),
    )
    return Packing(lot, names, separable)


def _specimen(options: argparse.Namespace, facts: LineFacts, services: Services) -> Specimen:
    """Read the options; raises BadInput where one is not in its list."""
    assert facts.taxon is not None
    return Specimen(
        taxon_id=facts.taxon.id,
        on=day(options),
        movement=_movement(options.movement),
        term=_code(services.codes.terms, "--term", options.term, _TERM),
        quantity=_quantity("--quantity", options.quantity),
        unit=_unit(options.unit, services),
        origin=_origin(options.origin, services),
        exporter=_country(options.exporter, "--exporter", services),
        importer=_country(options.importer, "--importer", services),
        purpose=_code(services.codes.purposes, "--purpose", options.purpose, "a purpose code such as T, P or S"),
        source=_source(options.source, services),
        conditions=frozenset(options.state),
        denied=frozenset(options.not_state),
        personal=options.personal,
        acquired=_acquired(options.acquired),
        item_kg=_quantity("--item-kg", options.item_kg),
        shipment_total=_quantity("--shipment-total", options.shipment_total),
        container_plants=_quantity("--container-plants", options.container_plants),
    )


def _code(held: Container[str], option: str, text: str, wanted: str) -> str:
    code = text.strip().upper()
    if code and code not in held:
        raise BadInput(option, text, wanted)
    return code


def _source(text: str, services: Services) -> str:
    """Return one or two source codes, parted by a stroke."""
    letters = source_codes(text)
    if text.strip() and (not letters or len(letters) > 2 or not set(letters) <= set(services.codes.sources)):
        raise BadInput("--source", text, f"one or two source codes of {', '.join(services.codes.sources)}")
    return "/".join(letters)


def _country(text: str, option: str, services: Services) -> str:
    code = text.strip().upper()
    if code and services.codes.country(code) is None:
        raise BadInput(option, text, "an ISO 3166 country code such as CM or ID")
    return code


def _origin(text: str, services: Services) -> str:
    """Return the country of origin; nothing where it is left out, and for XX, which says that nobody knows it."""
    code = text.strip().upper()
    if code in (_UNKNOWN, _HIGH_SEAS):
        return code.replace(_UNKNOWN, "")
    return _country(text, "--origin", services)


def _leaves_origin_out(options: argparse.Namespace) -> bool:
    """Whether the exporter stands for the origin; re-exported specimens and those from the sea have another."""
    elsewhere = _movement(options.movement) in (Movement.RE_EXPORT, Movement.SEA)
    return not options.origin.strip() and bool(options.exporter.strip()) and not elsewhere


def _unit(text: str, services: Services) -> str:
    unit = services.codes.unit(text) if text.strip() else None
    if text.strip() and unit is None:
        raise BadInput("--unit", text, "a unit such as kg, g, l, m3, or none for a number of pieces")
    return unit.id if unit else ""


def _quantity(option: str, text: str) -> float | None:
    if not text.strip():
        return None
    try:
        quantity = float(text)
    except ValueError:
        quantity = nan
    if not isfinite(quantity) or quantity <= 0:
        raise BadInput(option, text, "a number above zero, e.g. 2.5")
    return quantity


def _movement(text: str) -> Movement | None:
    if not text.strip():
        return None
    try:
        return Movement(text.strip().lower())
    except ValueError:
        raise BadInput("--movement", text, f"one of {', '.join(Movement)}") from None


def _acquired(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput("--acquired", text, "a date like 1974-06-30") from None
