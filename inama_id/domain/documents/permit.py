"""What a paper says, box by box, and what was seen of the goods.

Boxes are those of the standard form in Annex 2 of Resolution Conf. 12.3. An empty field means that nobody has read the
box yet; a rule that needs it keeps quiet or asks, it never guesses.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inama_id.domain.specimen import Movement


class Original(StrEnum):
    """What kind of paper lies on the counter."""

    ORIGINAL = "original"
    COPY = "copy"
    ELECTRONIC = "electronic"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of goods: boxes 7/8 to 12b. Countries are ISO 3166 alpha-2, codes those of CITES."""

    name: str = ""
    """Box 8: the name as it is written."""
    term: str = ""
    """Box 9."""
    appendix: str = ""
    """Box 10."""
    source: str = ""
    """Box 10: one code, or two (``O/W``)."""
    quantity: float | None = None
    """Box 11."""
    unit: str = ""
    """Box 11; empty for a number of pieces."""
    used: float | None = None
    """Box 11a: exported so far this year, this consignment included."""
    quota: float | None = None
    """Box 11a."""
    origin: str = ""
    """Box 12."""
    origin_permit: str = ""
    origin_date: date | None = None
    last_re_export: str = ""
    """Box 12a."""
    last_certificate: str = ""
    last_date: date | None = None
    operation: str = ""
    """Box 12b: number of the registered operation."""
    acquired: date | None = None
    """Box 12b: date of acquisition."""
    endorsed_quantity: float | None = None
    """Box 14, in the unit of box 11."""
    found: float | None = None
    """Counted or weighed by the officer, those that arrived dead included."""
    found_unit: str = ""
    """Empty for the unit of box 11."""
    dead: int | None = None


@dataclass(frozen=True, slots=True)
class Permit:
    """A permit or certificate: boxes 1 to 6 and 13 to 15, with its lines of goods."""

    kind: str = ""
    """Box 1: id of a document of the matrix (``export-permit`` ...), or what is written there."""
    number: str = ""
    valid_until: date | None = None
    importer: str = ""
    """Box 3: country."""
    exporter: str = ""
    """Box 4: country."""
    conditions: str = ""
    """Box 5."""
    purpose: str = ""
    """Box 5a."""
    security_stamp: bool | None = None
    """Box 5b."""
    issuer: str = ""
    """Box 6: country of the authority."""
    issued: date | None = None
    """Box 13."""
    signed: bool | None = None
    """Box 13: signature and seal are there."""
    endorsed: bool | None = None
    """Box 14 is filled in."""
    endorsed_on: date | None = None
    endorsement_signed: bool | None = None
    transport_number: str | None = None
    """Box 15; None when nobody has looked."""
    original: Original | None = None
    altered: bool | None = None
    alteration_confirmed: bool | None = None
    """Stamp and signature of the issuing authority stand beside the change."""
    annex_pages_match: bool | None = None
    retrospective: bool | None = None
    lines: tuple[Line, ...] = (Line(),)


@dataclass(frozen=True, slots=True)
class Presentation:
    """When and how the paper is presented, and what else was shown with it."""

    on: date
    movement: Movement | None = None
    shipped: date | None = None
    """The day the goods left the exporting country."""
    import_permit: bool | None = None
    """Whether the import permit of an Appendix I specimen was shown."""
    import_permit_date: date | None = None
