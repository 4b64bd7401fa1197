"""What is traded: the specimens of one line of a consignment, as the papers or the officer describe them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inama_id.domain.taxon import TaxonId


class Movement(StrEnum):
    """How the specimens cross the border."""

    EXPORT = "export"
    RE_EXPORT = "re-export"
    IMPORT = "import"
    SEA = "introduction-from-the-sea"
    TRANSIT = "transit"


@dataclass(frozen=True, slots=True)
class Specimen:
    """One line of a consignment. An empty field means that nobody has said; it is asked for, never guessed.

    ``term``, ``unit``, ``purpose`` and ``source`` are CITES codes; countries ISO 3166 alpha-2. ``conditions`` are ids
    of vocabulary terms that are known to hold (``packaged-for-retail``, ``artificially-propagated`` ...), ``denied``
    those known not to hold. ``personal`` tells whether they are personal or household effects. ``acquired`` is the day
    the specimen was first taken from the wild or brought under control.

    Some rules count in other ways than the line does: ``item_kg`` is the weight of the listed material in the heaviest
    single article, ``shipment_total`` the quantity of such goods in the whole shipment (kg, or number of plants),
    ``container_plants`` the number of plants in the smallest container, ``persons`` how many people carry the line.
    """

    taxon_id: TaxonId
    on: date
    movement: Movement | None = None
    term: str = ""
    quantity: float | None = None
    unit: str = ""
    origin: str = ""
    exporter: str = ""
    importer: str = ""
    purpose: str = ""
    source: str = ""
    conditions: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    personal: bool | None = None
    acquired: date | None = None
    item_kg: float | None = None
    shipment_total: float | None = None
    container_plants: float | None = None
    persons: int = 1
