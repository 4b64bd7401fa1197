"""Quantity and unit in box 11, what left (box 14) and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from inama_id.domain.documents.facts import Case, LineFacts
from inama_id.domain.documents.findings import Hit
from inama_id.domain.documents.permit import Line
from inama_id.domain.trade_codes.values import TradeTerm, Unit

_PIECES = "number"
_TOLERANCE = 1e-9
"""Relative difference below which two amounts are the same: conversion between units is not exact."""


def check_line(case: Case, facts: LineFacts) -> Iterator[Hit]:
    """Check amount and unit of one line."""
    line = facts.line
    unit = case.codes.unit(line.unit)
    yield from _amount(line, unit)
    if line.unit and unit is None:
        yield Hit("unit-unknown", {"unit": line.unit})
    elif unit and not unit.listed:
        yield Hit("unit-not-listed", {"unit": unit.label("en")})
    elif unit:
        yield from _unit(case, facts, unit)
    yield from _found(case, line)


def _amount(line: Line, unit: Unit | None) -> Iterator[Hit]:
    if line.quantity is None:
        return
    written = {"quantity": amount(line.quantity, line.unit)}
    if line.quantity <= 0:
        yield Hit("quantity-not-positive", written)
    elif unit and unit.id == _PIECES and line.quantity % 1:
        yield Hit("number-not-whole", written)


def _unit(case: Case, facts: LineFacts, unit: Unit) -> Iterator[Hit]:
    """Compare the unit with those of the term; in some taxa the goods go by another measure."""
    line, term = facts.line, case.codes.terms.get(facts.line.term)
    if term is None or not term.units or (not line.unit and line.quantity is None):
        return
    preferred, second = _units_of(case, term.units), _units_of(case, term.alternatives)
    words = {"term": f"{term.code} ({term.label('en')})", "unit": unit.code}
    if unit.id in preferred or _measures_like(unit, preferred, case):
        return
    if unit.id in second or _measures_like(unit, second, case):
        if line.unit:
            yield Hit("unit-second-choice", {**words, "units": " or ".join(term.units)})
    elif not _by_exception(case, facts, unit):
        rule = "unit-term" if line.unit else "unit-missing"
        yield Hit(rule, {**words, "units": _wanted(term)})


def _wanted(term: TradeTerm) -> str:
    return " or ".join((*term.units, *term.alternatives))


def _units_of(case: Case, names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(unit.id for name in names if (unit := case.codes.unit(name)))


def _measures_like(unit: Unit, wanted: frozenset[str], case: Case) -> bool:
    """Whether a unit is another size of a wanted one: grams for kilograms, not pieces for flasks."""
    sizes = (case.codes.unit(id) for id in wanted)
    return unit.id != _PIECES and any(size and size.base == unit.base and size.id != _PIECES for size in sizes)


def _by_exception(case: Case, facts: LineFacts, unit: Unit) -> bool:
    """Whether a trap of the term allows kilograms for this taxon."""
    lineage = facts.taxon.lineage if facts.taxon else frozenset()
    return unit.base == "kg" and any(facts.line.term in trap.terms and trap.taxa & lineage for trap in case.book.traps)


def _found(case: Case, line: Line) -> Iterator[Hit]:
    if line.quantity is not None and line.endorsed_quantity is not None and line.endorsed_quantity > line.quantity:
        words = {"endorsed": amount(line.endorsed_quantity, line.unit), "quantity": amount(line.quantity, line.unit)}
        yield Hit("endorsed-over-permit", words)
    if line.found is None or line.quantity is None:
        return
    words = {
        "quantity": amount(line.quantity, line.unit),
        "found": amount(line.found, line.found_unit or line.unit),
        "endorsed": amount(line.endorsed_quantity or 0, line.unit),
        "dead": str(line.dead),
    }
    found = _converted(case, line)
    if found is None:
        yield Hit("quantity-not-comparable", words)
    elif _exceeds(found, line.quantity):
        yield Hit("quantity-over-permit", words)
    elif _exceeds(line.quantity, found):
        yield Hit("quantity-under-permit", words)
    if found is not None and line.endorsed_quantity is not None and _exceeds(found, line.endorsed_quantity):
        yield Hit("quantity-over-endorsed", words)
    if line.dead:
        yield Hit("dead-on-arrival", words)


def _converted(case: Case, line: Line) -> float | None:
    """Return what was found in the unit of the paper, or None when the two measure different things."""
    if line.found is None:
        return None
    mine, theirs = case.codes.unit(line.found_unit or line.unit), case.codes.unit(line.unit)
    if mine is None or theirs is None or mine.base != theirs.base:
        return None
    return line.found * mine.factor / theirs.factor


def _exceeds(more: float, less: float) -> bool:
    return more - less > _TOLERANCE * max(abs(more), abs(less))


def amount(quantity: float, unit: str) -> str:
    """Return an amount as a paper writes it."""
    return f"{quantity:.10g} {unit}".strip()
