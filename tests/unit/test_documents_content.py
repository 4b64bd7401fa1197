"""The check of permit content finds what it is there for: the real rules with one thing broken."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from species_db.build.profile_records import RuleRow
from species_db.build.records import Content, CountryRow, TaxonRow, Where
from species_db.checks import permit_content

DOCUMENTS = Path(__file__).parents[2] / "species_db" / "content" / "documents"
KINDS = ("permit-rules", "document-matrix", "permit-boxes", "label-formats", "trade-terms", "source-codes")
WHERE = Where("documents/x.yaml", 1)


@cache
def _items(kind: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = yaml.safe_load((DOCUMENTS / f"{kind}.yaml").read_text("utf-8"))
    return items


def _content(changes: Mapping[tuple[str, str], Mapping[str, Any]]) -> Content:
    rules = []
    for kind in KINDS:
        for item in deepcopy(_items(kind)):
            body = {**item, **changes.get((kind, item["id"]), {})}
            rules.append(RuleRow(WHERE, kind, item["id"], ("some-reference",), body))
    taxa = {taxon for item in _items("permit-rules") for taxon in item.get("taxa", ())}
    codes = {code for item in _items("document-matrix") for code in item.get("members", ())}
    labels = {"TH", "US", "ZW", "CO", "PG", "RU", "IR", "BE", "FR", "IT"}
    return Content(
        taxa=[TaxonRow(WHERE, taxon, taxon, "", "order", "", "", "") for taxon in taxa],
        countries=[CountryRow(WHERE, code, {}, "", "", "") for code in codes | labels],
        rules=rules,
    )


def _found(changes: Mapping[tuple[str, str], Mapping[str, Any]]) -> list[str]:
    return [finding.text for finding in permit_content.check(_content(changes))]


def test_the_content_is_sound() -> None:
    assert _found({}) == []


def test_no_documents_are_no_fault() -> None:
    assert list(permit_content.check(Content())) == []


@pytest.mark.parametrize(
    ("kind", "id", "fields", "said"),
    [
        ("permit-rules", "expired", {"boxes": ["99"]}, "expired: no such box 99"),
        ("permit-rules", "expired", {"text": "Valid until {}."}, "expired: the sentence has braces without a word"),
        ("permit-rules", "expired", {"level": "grave"}, "cannot be read"),
        ("permit-rules", "taxa-of-cav", {"taxa": ["sturgeons"]}, "taxa-of-cav: no such taxon sturgeons"),
        ("permit-rules", "taxa-of-cav", {"terms": ["CVR"]}, "taxa-of-cav: CVR is not among the trade-terms"),
        (
            "permit-rules",
            "source-d-operation",
            {"sources": ["Q"]},
            "source-d-operation: Q is not among the source-codes",
        ),
        ("document-matrix", "i-export-permit", {"document": "passport"}, "i-export-permit: no such document passport"),
        ("document-matrix", "i-export-permit", {"findings": ["luck"]}, "i-export-permit: no such finding luck"),
        (
            "document-matrix",
            "i-export-permit",
            {"when": {"weather": ["fine"]}},
            "i-export-permit: no such fact weather",
        ),
        (
            "document-matrix",
            "pre-convention-paper",
            {"exemption": "age"},
            "pre-convention-paper: no such exemption age",
        ),
        ("document-matrix", "export-permit", {"issuer": "king"}, "export-permit: no such issuer king"),
        ("document-matrix", "national-law", {"text": ""}, "national-law: neither document nor text"),
        ("document-matrix", "eu", {"members": ["QQ"]}, "eu: no such country QQ"),
        ("label-formats", "microchip", {"examples": ["12"]}, "microchip: the example 12 is read as"),
    ],
)
def test_what_is_broken_is_found(kind: str, id: str, fields: dict[str, Any], said: str) -> None:
    assert any(said in text for text in _found({(kind, id): fields}))
