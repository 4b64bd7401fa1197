"""Ids are kebab-case ASCII and unique within their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from species_db.build.findings import Finding, error
from species_db.build.records import Content, Where

_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LISTING = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*--i{1,3}(-[a-z0-9]+)*")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def where(self) -> Where: ...


def check(content: Content) -> Iterator[Finding]:
    """Check the ids of taxa, listings, references, annotations and terms."""
    yield from _unique("taxon", content.taxa)
    yield from _unique("listing", content.listings)
    yield from _unique("reference", content.references)
    yield from _unique("annotation", content.annotations)
    yield from _unique("term", content.terms)
    yield from _shaped("taxon", _KEBAB, content.taxa)
    yield from _shaped("listing", _LISTING, content.listings)


def _unique(kind: str, rows: Sequence[_HasId]) -> Iterator[Finding]:
    seen: dict[str, Where] = {}
    for row in rows:
        if row.id in seen:
            yield error(row.where, "ids", f"{kind} {row.id} stands already at {seen[row.id]}")
        seen.setdefault(row.id, row.where)


def _shaped(kind: str, shape: re.Pattern[str], rows: Sequence[_HasId]) -> Iterator[Finding]:
    for row in rows:
        if not shape.fullmatch(row.id):
            yield error(row.where, "ids", f"{row.id!r} is not a well-formed {kind} id")
