"""Every fact has a reference that is held."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Protocol

from species_db.build.findings import Finding, error, warning
from species_db.build.records import Content, Where


class _Cites(Protocol):
    @property
    def where(self) -> Where: ...
    @property
    def reference(self) -> str: ...


class _CitesSeveral(Protocol):
    @property
    def where(self) -> Where: ...
    @property
    def references(self) -> tuple[str, ...]: ...


def check(content: Content) -> Iterator[Finding]:
    """Check that every reference id is defined, and that every reference is used."""
    known = {reference.id for reference in content.references}
    used: set[str] = set()
    rows: chain[_Cites] = chain(
        content.taxa, content.names, content.distributions, content.listings, content.exclusions,
        content.priorities, content.countries, content.annotations,
        chain.from_iterable((*row.cues, *row.look_alikes, *row.risks) for row in content.profiles),
    )  # fmt: skip
    for row in rows:
        used.add(row.reference)
        if row.reference not in known:
            yield error(row.where, "references", f"unknown reference {row.reference!r}")
    citing: chain[_CitesSeveral] = chain(content.rules, content.ingredients)
    for many in citing:
        for cited in many.references:
            used.add(cited)
            if cited not in known:
                yield error(many.where, "references", f"unknown reference {cited!r}")
    for reference in content.references:
        if reference.id not in used:
            yield warning(reference.where, "references", f"{reference.id} is not cited")
