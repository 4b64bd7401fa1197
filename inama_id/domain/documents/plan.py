"""What a movement needs before there is any paper: documents, and what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass

from inama_id.domain.coverage.answer import Coverage, Exemption
from inama_id.domain.documents.findings import Finding
from inama_id.domain.documents.matrix import Statement
from inama_id.domain.specimen import Specimen


@dataclass(frozen=True, slots=True)
class NeededDocument:
    """One document, in words: ``only`` is its condition, empty when it is needed in any case.

    ``findings`` are what the authorities have to find before they issue it; ``months`` its longest validity, None where
    no rule sets one.
    """

    id: str
    name: str
    issued_by: str
    only: str
    order: int
    months: int | None
    findings: tuple[str, ...]
    doubt: str
    provision: str
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The answer for one line of a consignment that is to be moved."""

    specimen: Specimen
    taxon_name: str
    coverage: Coverage
    exemptions: tuple[Exemption, ...]
    """Those that somebody relies on, by what is said of the specimen."""
    documents: tuple[NeededDocument, ...]
    statements: tuple[Statement, ...]
    findings: tuple[Finding, ...]
