"""Refuses specimens whose description cannot be right."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from math import isfinite
from typing import Final

from inama_id.domain.coverage.declared import sources
from inama_id.domain.coverage.goods import NOT_SAID, Goods, Term
from inama_id.domain.specimen import Movement, Specimen
from inama_id.errors import BadInput

_UNKNOWN_COUNTRY: Final = "XX"
_HIGH_SEAS: Final = "ZZ"
_PURPOSES: Final = "BEGHLMNPQSTZ"
_SOURCES: Final = "ACDFIORUWXY"
_AMOUNTS: Final = ("quantity", "item_kg", "shipment_total", "container_plants")


def checked(specimen: Specimen, goods: Goods, countries: Container[str], statements: Container[str]) -> Specimen:
    """Return the specimen with its codes in the form the engine compares; raises BadInput.

    An export is by its definition (Article I) of specimens that were not imported before: they come from the country
    that exports them. The code XX stands on papers for an origin nobody knows.
    """
    term = _term(specimen, goods)
    _unit(specimen, term, goods)
    _amounts(specimen)
    _codes(specimen)
    origin, exporter, importer = (
        _country(field, code, countries)
        for field, code in (
            ("origin", specimen.origin),
            ("exporter", specimen.exporter),
            ("importer", specimen.importer),
        )
    )
    for statement in sorted(specimen.conditions | specimen.denied):
        if statement not in statements:
            raise BadInput("condition", statement, "the id of a part, condition or exemption of the content")
    if both := sorted(specimen.conditions & specimen.denied):
        raise BadInput("condition", both[0], "either said to hold or said not to hold, not both")
    if specimen.acquired is not None and specimen.acquired > specimen.on:
        raise BadInput("acquired", specimen.acquired.isoformat(), f"a day not after {specimen.on.isoformat()}")
    if specimen.movement is Movement.EXPORT and not origin:
        origin = exporter
    return replace(specimen, term=term.code, origin=origin, exporter=exporter, importer=importer)


def _term(specimen: Specimen, goods: Goods) -> Term:
    if not specimen.term:
        return NOT_SAID
    term = goods.terms.get(specimen.term.upper())
    if term is None:
        raise BadInput("term", specimen.term, "a trade-term code such as LIV, SKI or LOG")
    return term


def _unit(specimen: Specimen, term: Term, goods: Goods) -> None:
    if not specimen.unit:
        return
    unit = goods.units.get(specimen.unit.lower())
    if unit is None:
        raise BadInput("unit", specimen.unit, "a unit such as kg, g, l, ml, m3 or no.")
    if not goods.fits(term, unit):
        raise BadInput("unit", specimen.unit, f"a unit in which {term.name} ({term.code}) can be measured")


def _amounts(specimen: Specimen) -> None:
    for field in _AMOUNTS:
        amount = getattr(specimen, field)
        if amount is not None and not (isfinite(amount) and amount >= 0):
            raise BadInput(field, f"{amount:g}", "a number, zero or more")
    if specimen.persons < 1:
        raise BadInput("persons", str(specimen.persons), "one person or more")


def _codes(specimen: Specimen) -> None:
    if specimen.purpose and (len(specimen.purpose) > 1 or specimen.purpose not in _PURPOSES):
        raise BadInput("purpose", specimen.purpose, f"one of {', '.join(_PURPOSES)}")
    letters = sources(specimen.source)
    if specimen.source and (not letters or not set(letters) <= set(_SOURCES)):
        raise BadInput("source", specimen.source, f"one or two of {', '.join(_SOURCES)}")


def _country(field: str, code: str, countries: Container[str]) -> str:
    wanted = code.upper()
    if wanted in ("", _UNKNOWN_COUNTRY):
        return ""
    if wanted != _HIGH_SEAS and wanted not in countries:
        raise BadInput(field, code, "an ISO 3166 country code such as CM or ID, or XX where it is not known")
    return wanted
