"""Quantities against the limits of the rules."""

from __future__ import annotations

from typing import Final

from inama_id.domain.annotation import Limit
from inama_id.domain.coverage import sentences as say
from inama_id.domain.coverage.exemption_rule import PersonalLimit
from inama_id.domain.coverage.goods import Goods
from inama_id.domain.coverage.known import NO, YES, Known, asked, every, known, some
from inama_id.domain.specimen import Specimen

ITEM_BY_ITEM: Final = "wood-of-listed-species"
"""The note to the annotations with this measure: the 10 kg per shipment count for each article alone."""
_PLANTS: Final = {"plants", "specimens"}


def within(limit: Limit, specimen: Specimen, goods: Goods) -> Known:
    """Return whether the specimen keeps a limit, counted as the rule counts: by article, shipment or container."""
    line = amount_in(limit.unit, specimen, goods)
    if limit.measured == ITEM_BY_ITEM or limit.per == "item":
        return _by_article(limit, specimen, line)
    if limit.per == "container":
        return _compared(limit, specimen.container_plants, "container_plants", say.ASK_CONTAINER)
    return _by_shipment(limit, specimen, line)


def amount_in(unit: str, specimen: Specimen, goods: Goods) -> float | None:
    """Return the quantity of the line in a unit, or None where it is not said or measured in another way."""
    given = goods.units.get(specimen.unit.lower() or "number")
    wanted = goods.units.get("number" if unit in _PLANTS else unit)
    if specimen.quantity is None or given is None or wanted is None or given.base != wanted.base:
        return None
    return specimen.quantity * given.factor / wanted.factor


def carried(limit: PersonalLimit, specimen: Specimen, goods: Goods) -> tuple[Known, str]:
    """Return whether each person carries no more than a limit allows, and the sentence that says so."""
    kept: list[Known] = []
    for allowed, unit in limit.amounts:
        amount = _for_one_person(unit, limit, specimen, goods)
        if amount is not None and amount > allowed:
            over = say.OVER_LIMIT.format(amount=_worded(amount, unit), limit=_worded(allowed, unit))
            return NO, over
        kept.append(YES if amount is not None else _ask_amount(unit, allowed, specimen, goods))
    words = " / ".join(dict.fromkeys(_worded(allowed, unit) for allowed, unit in limit.amounts))
    return (every if limit.all_of else some)(kept), say.WITHIN_LIMIT.format(limit=words)


def _worded(amount: float, unit: str) -> str:
    return {"number": say.COUNT, "set": say.SETS}.get(unit, say.AMOUNT).format(amount=amount, unit=unit)


def _for_one_person(unit: str, limit: PersonalLimit, specimen: Specimen, goods: Goods) -> float | None:
    if limit.pair_is_one and unit == "number" and goods.units.get(specimen.unit.lower()) == goods.units.get("pair"):
        amount = specimen.quantity
    else:
        amount = amount_in(unit, specimen, goods)
    return None if amount is None else amount / specimen.persons


def _ask_amount(unit: str, allowed: float, specimen: Specimen, goods: Goods) -> Known:
    """Counted goods: the heaviest article times their number is more than they weigh together."""
    number = amount_in("number", specimen, goods)
    if unit != "kg" or number is None:
        return asked("quantity", say.ASK_QUANTITY.format(unit=unit))
    together = None if specimen.item_kg is None else specimen.item_kg * number / specimen.persons
    return YES if together is not None and together <= allowed else asked("item_kg", say.ASK_HEAVIEST)


def _by_article(limit: Limit, specimen: Specimen, line: float | None) -> Known:
    heaviest = specimen.item_kg
    if heaviest is None and line is not None and limit.at_most is not None and line <= limit.at_most:
        heaviest = line  # no article of the line can weigh more than the line
    return _compared(limit, heaviest, "item_kg", say.ASK_ITEM_KG)


def _by_shipment(limit: Limit, specimen: Specimen, line: float | None) -> Known:
    """The line alone can break an upper limit or reach a lower one; anything else depends on the whole shipment."""
    question = say.ASK_SHIPMENT.format(unit=limit.unit)
    if specimen.shipment_total is None and line is not None:
        if limit.at_most is not None and line > limit.at_most:
            return known(False)
        if limit.at_least is not None and line >= limit.at_least:
            return known(True)
    return _compared(limit, specimen.shipment_total, "shipment_total", question)


def _compared(limit: Limit, amount: float | None, field: str, question: str) -> Known:
    if amount is None:
        return asked(field, question)
    return known(
        (limit.at_most is None or amount <= limit.at_most) and (limit.at_least is None or amount >= limit.at_least)
    )
