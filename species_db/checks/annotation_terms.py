"""Annotations can be read as rules, use only words that the vocabulary defines, and are used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inama_id.domain.annotation import annotation_rule
from species_db.build.findings import Finding, error, warning
from species_db.build.records import Content

_TERM_FIELDS = {"part", "only_if", "unless", "covers", "definitions", "specimens", "purposes"}


def check(content: Content) -> Iterator[Finding]:
    """Check the words of every rule and that an entry refers to it."""
    terms = {term.id for term in content.terms}
    used = {annotation for listing in content.listings for annotation in listing.annotations}
    for annotation in content.annotations:
        try:
            annotation_rule(annotation.rule)
        except (KeyError, ValueError, TypeError) as problem:
            yield error(annotation.where, "annotations", f"{annotation.id}: {problem}")
        for word in sorted(set(_terms(annotation.rule))):
            if word not in terms:
                yield error(annotation.where, "annotations", f"{annotation.id}: unknown term {word}")
        if annotation.id not in used:
            yield warning(annotation.where, "annotations", f"no entry refers to {annotation.id}")


def _terms(value: Any) -> Iterator[str]:
    """Yield every term id in the fields that hold terms, at any depth."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in _TERM_FIELDS:
                yield from (word for word in _as_list(inner) if isinstance(word, str) and word != "all")
            yield from _terms(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _terms(inner)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
