"""Text is clean: composed Unicode, no control characters, no stray spaces, nothing empty that must not be."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from species_db.build.findings import Finding, error
from species_db.build.records import Content


def check(content: Content) -> Iterator[Finding]:
    """Check names and the reasons of exclusions."""
    for taxon in content.taxa:
        if problem := _problem(taxon.name):
            yield error(taxon.where, "text", f"name {taxon.name!r} {problem}")
    for name in content.names:
        if problem := _problem(name.name):
            yield error(name.where, "text", f"name {name.name!r} {problem}")
    for exclusion in content.exclusions:
        if problem := _problem(exclusion.reason):
            yield error(exclusion.where, "text", f"reason {problem}")


def _problem(text: str) -> str:
    if not text:
        return "is empty"
    if text.isascii() and text.isprintable():
        return "has stray spaces" if text != text.strip() or "  " in text else ""
    if text != " ".join(text.split()):
        return "has stray spaces"
    if text != unicodedata.normalize("NFC", text):
        return "is not in composed form (NFC)"
    if "\ufffd" in text or any(unicodedata.category(c) in ("Cc", "Co") for c in text):
        return "has broken, control or private characters"
    return ""
