"""Lines that travel in one packing: what to hold, and what the law says as against what is practice.

The Convention's rules and documents are about specimens. That a packing is held as a whole while its contents cannot be
told apart is enforcement practice under national law; the Court of Justice of the European Union has held both that an
invalid permit concerns only the specimens it is invalid for (C-532/13) and that a personal quantity above its limit is
confiscated whole (C-87/20).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inama_id.domain.coverage.answer import Answer, Coverage, Exemption, Lot, Step
from inama_id.domain.coverage.known import distinct
from inama_id.domain.coverage.law import Law
from inama_id.domain.specimen import Specimen
from inama_id.domain.taxon import TaxonId


def lot(lines: Sequence[Coverage], law: Law, *, separable: bool, over_limit: tuple[Exemption, ...] = ()) -> Lot:
    """Return how to treat lines in one packing.

    ``separable`` tells whether each line can be told from the others and taken out; ``over_limit`` names personal
    limits that the lines break together.
    """
    concerned = tuple(i for i, line in enumerate(lines) if line.answer is not Answer.NOT_COVERED)
    together = bool(concerned) and not separable and len(lines) > 1
    steps: list[Step] = []
    if concerned:
        steps.append(law.principle("lot-law"))
        steps.append(law.principle("lot-practice" if together else "lot-separable"))
    if over_limit:
        steps.append(law.principle("lot-limit"))
    return Lot(
        lines=tuple(lines),
        answer=_answer(lines),
        together=together,
        held=tuple(range(len(lines))) if together else concerned,
        steps=tuple(steps),
        missing=distinct(missing for line in lines for missing in line.missing),
        over_limit=over_limit,
    )


@dataclass(frozen=True, slots=True)
class Packed:
    """Other goods in a packing, as far as they are known; fields as those of Specimen."""

    taxon_id: TaxonId
    term: str = ""
    quantity: float | None = None
    unit: str = ""


def packed_with(specimen: Specimen, other: Packed) -> Specimen:
    """Return other goods in the packing of a specimen: they share the movement, but no condition is known of them."""
    return Specimen(
        taxon_id=other.taxon_id,
        on=specimen.on,
        movement=specimen.movement,
        term=other.term,
        quantity=other.quantity,
        unit=other.unit,
        origin=specimen.origin,
        exporter=specimen.exporter,
        importer=specimen.importer,
        purpose=specimen.purpose,
        personal=specimen.personal,
        persons=specimen.persons,
    )


def _answer(lines: Sequence[Coverage]) -> Answer:
    """One covered line makes the lot a matter of the Convention; one open line leaves it open."""
    answers = {line.answer for line in lines}
    return next((one for one in (Answer.COVERED, Answer.DEPENDS) if one in answers), Answer.NOT_COVERED)
