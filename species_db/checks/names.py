"""Names belong to a taxon, have a known kind, and a language exactly when they are not scientific."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inama_id.domain.taxon import NameKind
from species_db.build.findings import Finding, error, warning
from species_db.build.records import Content, NameRow

_KINDS = {kind.value for kind in NameKind} - {NameKind.ACCEPTED.value}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")


def check(content: Content) -> Iterator[Finding]:
    """Check kinds, languages, owners and duplicates."""
    taxa = {taxon.id for taxon in content.taxa}
    seen: set[tuple[str, str, str]] = set()
    for name in content.names:
        if name.taxon not in taxa:
            yield error(name.where, "names", f"unknown taxon {name.taxon}")
        if problem := _problem(name):
            yield error(name.where, "names", f"{name.name}: {problem}")
        key = (name.taxon, name.name, name.language)
        if key in seen:
            yield warning(name.where, "names", f"{name.name} stands twice for {name.taxon}")
        seen.add(key)


def _problem(name: NameRow) -> str:
    if name.kind not in _KINDS:
        return f"{name.kind!r} is not a kind of name"
    scientific = NameKind(name.kind).is_scientific
    if scientific and name.language:
        return "a scientific name has no language"
    if not scientific and not _LANGUAGE.fullmatch(name.language):
        return f"{name.language!r} is not a language code"
    return ""
