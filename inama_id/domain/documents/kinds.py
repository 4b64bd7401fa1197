"""Kinds of documents: how long each may be valid, who issues it, and what it serves for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

EXPORT = "export-permit"
RE_EXPORT = "re-export-certificate"
IMPORT = "import-permit"
ORIGIN = "certificate-of-origin"
SEA = "introduction-from-the-sea-certificate"


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of paper. Empty lists mean any; ``months`` is None where no rule sets a longest validity."""

    id: str
    name: str
    months: int | None
    issuer: str
    kingdoms: tuple[str, ...]
    appendices: tuple[str, ...]
    sources: tuple[str, ...]
    purposes: tuple[str, ...]
    terms: tuple[str, ...]
    not_terms: tuple[str, ...]
    doubt: str
    provision: str
    reference_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues a paper, in words with ``{exporter}`` and ``{importer}``; ``country`` tells which of them it is."""

    id: str
    text: str
    country: str
    reference_ids: tuple[str, ...]


def document_kind(id: str, body: Mapping[str, Any], references: Sequence[str]) -> DocumentKind:
    """Read a kind of document; raises KeyError or ValueError where a field cannot be read."""
    return DocumentKind(
        id=id,
        name=str(body["name"]),
        months=body.get("months"),
        issuer=str(body["issuer"]),
        kingdoms=tuple(body.get("kingdoms", ())),
        appendices=tuple(body.get("appendices", ())),
        sources=tuple(body.get("sources", ())),
        purposes=tuple(body.get("purposes", ())),
        terms=tuple(body.get("terms", ())),
        not_terms=tuple(body.get("not_terms", ())),
        doubt=str(body.get("doubt", "")),
        provision=str(body["provision"]),
        reference_ids=tuple(references),
    )


def issuer(id: str, body: Mapping[str, Any], references: Sequence[str]) -> Issuer:
    """Read an issuer; raises KeyError where a field is missing."""
    return Issuer(id, str(body["text"]), str(body.get("country", "")), tuple(references))
