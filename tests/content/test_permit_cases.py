"""Worked cases of the permit check and the document matrix; the cases stand in the YAML tables beside this file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml

from inama_id.domain.documents.findings import Finding, Level
from inama_id.domain.documents.matrix import Situation
from inama_id.domain.documents.permit import Line, Original, Permit, Presentation
from inama_id.domain.specimen import Movement
from inama_id.services import Services
from inama_id.services.codes import Codes
from inama_id.services.coverage import Coverage
from inama_id.services.documents import Documents
from inama_id.services.search import Search
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.names import NameIndex
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore
from species_db.build import compiler

_HERE = Path(__file__).parent
_TABLE = yaml.safe_load((_HERE / "permit_cases.yaml").read_text("utf-8"))
_MATRIX = yaml.safe_load((_HERE / "matrix_cases.yaml").read_text("utf-8"))
_PERMIT_CASES = [(base, case) for base, cases in _TABLE["cases"].items() for case in cases]
_PLAN_ONLY = {"re-export-of-own", "export-of-foreign", "origin-as-exporter", "procedure-not-open", "sea-source"}
"""Rules for movements without a paper; ``test_documents_check_command`` works them."""


@pytest.fixture(scope="session")
def documents(content_services: Services) -> Documents:
    """The documents over the real content."""
    db = ReferenceDb(compiler.DATABASE)
    taxa, listings, rules = TaxonStore(db), ListingStore(db), RuleStore(db)
    lines = TaxonLines(taxa, listings)
    search = Search(NameIndex(db), taxa, lines)
    codes, coverage = Codes(rules, taxa, lines), Coverage(taxa, listings, lines, rules)
    return Documents(rules, taxa, listings, search, codes, coverage, db.edition())


@pytest.mark.parametrize(
    ("base", "case"), _PERMIT_CASES, ids=[f"{case['rule']}: {case['why']}" for _, case in _PERMIT_CASES]
)
def test_permit(documents: Documents, base: str, case: Mapping[str, Any]) -> None:
    found = _checked(documents, {**_TABLE["bases"][base], **case["set"]})
    by_rule = {finding.rule: finding for finding in found}
    assert (case["rule"] in by_rule) is case["hit"], [f"{f.level}: {f.text}" for f in found]
    if case["hit"]:
        finding = by_rule[case["rule"]]
        assert finding.text.endswith(".")
        assert "{" not in finding.text
        assert finding.provision
        assert finding.reference_ids


@pytest.mark.parametrize("base", _TABLE["bases"])
def test_a_sound_paper_needs_nobody_to_be_asked(documents: Documents, base: str) -> None:
    found = _checked(documents, _TABLE["bases"][base])
    assert not [f.text for f in found if f.level is not Level.NOTE]


@pytest.mark.parametrize("case", _MATRIX, ids=[case["why"] for case in _MATRIX])
def test_matrix(documents: Documents, case: Mapping[str, Any]) -> None:
    situation = dict(case["situation"])
    situation["movement"] = Movement(situation["movement"])
    answer = documents.needed(Situation(**situation), case.get("layers", ()))
    assert [r.document + ("?" if r.only else "") for r in answer.requirements] == case["needs"]
    told = {statement.id for statement in answer.statements}
    assert set(case.get("says", ())) <= told
    assert not set(case.get("silent", ())) & told
    assert all(r.provisions and r.reference_ids for r in answer.requirements)


def test_every_rule_has_a_positive_and_a_near_miss(documents: Documents) -> None:
    rules = set(documents.rules) - _PLAN_ONLY
    tried = {hit: {case["rule"] for _, case in _PERMIT_CASES if case["hit"] is hit} for hit in (True, False)}
    assert rules == tried[True]
    always = {"suspensions-not-held", "altered-confirmed"}
    assert rules - always <= tried[False]


def test_there_are_enough_cases() -> None:
    assert len(_PERMIT_CASES) + len(_MATRIX) >= 200
    assert len(_MATRIX) >= 40
    assert len({str((base, case)) for base, case in _PERMIT_CASES}) == len(_PERMIT_CASES)


def _checked(documents: Documents, boxes: Mapping[str, Any]) -> tuple[Finding, ...]:
    values = {"on" if box == "presented" else box: value for box, value in boxes.items() if value is not None}
    values = dict(_typed(values))
    line = Line(**{box: value for box, value in values.items() if box in _names(Line)})
    permit = Permit(**{b: v for b, v in values.items() if b in _names(Permit)}, lines=(line,))
    seen = Presentation(**{box: value for box, value in values.items() if box in _names(Presentation)})
    assert values.keys() <= _names(Line) | _names(Permit) | _names(Presentation)
    return documents.check(permit, seen)


def _typed(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    types = {"original": Original, "movement": Movement}
    for box, value in values.items():
        yield box, types[box](value) if box in types else value


def _names(kind: type[Any]) -> set[str]:
    return {field.name for field in fields(kind)}
