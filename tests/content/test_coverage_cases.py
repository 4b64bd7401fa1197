"""Coverage and exemption cases of ``coverage_cases.yaml``, over the real content."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from inama_id.domain.coverage.answer import Answer, Coverage
from inama_id.domain.specimen import Movement, Specimen
from inama_id.domain.taxon import TaxonId
from inama_id.errors import BadInput, UnknownTaxon
from inama_id.services import Services
from inama_id.services.coverage import Coverage as CoverageService
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore
from species_db.build import compiler

TODAY = date(2026, 11, 27)
_FILE = Path(__file__).with_name("coverage_cases.yaml")
_ABOUT = {"expect", "asks", "never", "exempt", "cites", "why", "is", "not"}
_GROUPS: list[dict[str, Any]] = yaml.safe_load(_FILE.read_text("utf-8"))
_CASES = [(group["rule"], case) for group in _GROUPS for case in group["cases"]]


@pytest.fixture(scope="session")
def coverage(content_services: Services) -> CoverageService:
    """The coverage engine over the real content, which the services have built by now."""
    db = ReferenceDb(compiler.DATABASE)
    taxa, listings = TaxonStore(db), ListingStore(db)
    return CoverageService(taxa, listings, TaxonLines(taxa, listings), RuleStore(db))


def _specimen(case: dict[str, Any]) -> Specimen:
    fields = {name: value for name, value in case.items() if name not in _ABOUT}
    movement = fields.pop("movement", None)
    return Specimen(
        fields.pop("taxon"),
        fields.pop("on", TODAY),
        movement=Movement(movement) if movement else None,
        conditions=frozenset(case.get("is", ())),
        denied=frozenset(case.get("not", ())),
        **fields,
    )


def _told(found: Coverage) -> str:
    if found.answer is Answer.COVERED:
        return f"covered {found.appendix or 'open'}"
    return "not covered" if found.answer is Answer.NOT_COVERED else "depends"


def _named(case: tuple[str, dict[str, Any]]) -> str:
    rule, fields = case
    return f"{rule}: {fields['taxon']} {fields.get('term', '')} {fields['why']}"


@pytest.mark.parametrize("case", _CASES, ids=_named)
def test_case(coverage: CoverageService, case: tuple[str, dict[str, Any]]) -> None:
    rule, expected = case
    found = coverage.of(_specimen(expected))
    asked = {missing.field for missing in found.missing}
    cited = {step.rule_id for step in found.steps}
    assert _told(found) == expected["expect"], [step.text for step in found.steps]
    assert set(expected.get("asks", ())) <= asked
    assert not asked & set(expected.get("never", ()))
    assert asked if expected["expect"] == "depends" else True
    assert set(expected.get("cites", [rule])) <= cited
    states = {exemption.id: exemption.state.value for exemption in found.exemptions}
    for exemption, state in expected.get("exempt", {}).items():
        assert states.get(exemption, "absent") == state, states


def test_there_are_cases_enough_and_near_misses_among_them() -> None:
    assert len(_CASES) >= 80
    assert sum("near miss" in case["why"] for _, case in _CASES) >= 40


def test_every_annotation_that_decides_coverage_has_a_case() -> None:
    """Quotas do not decide coverage; each kind that does must be tried."""
    with_cases = {group["rule"] for group in _GROUPS}
    deciding = {f"#{number}" for number in range(1, 19)} | {f"P{number}" for number in range(1, 7)}
    assert deciding | {"A1", "A3", "A8", "A9", "A10", "A25"} <= with_cases


def test_every_reason_and_exemption_is_referenced(coverage: CoverageService) -> None:
    for _, case in _CASES:
        found = coverage.of(_specimen(case))
        assert all(step.reference_ids for step in found.steps if step.rule_id)
        assert all(exemption.reference_ids for exemption in found.exemptions)


@pytest.mark.parametrize("language", ["fr", "es", "zh"])
def test_other_languages_decide_alike(coverage: CoverageService, language: str) -> None:
    for _, case in _CASES[::7]:
        english = coverage.of(_specimen(case))
        other = coverage.of(_specimen(case), language=language)
        assert (english.answer, english.appendix) == (other.answer, other.appendix)
        assert {m.field for m in english.missing} == {m.field for m in other.missing}


def _caviar(grams: float) -> Specimen:
    held = frozenset({"not-for-commerce", "legally-acquired", "worn-carried-or-moved-house", "containers-marked"})
    return Specimen(
        TaxonId("acipenser-baerii"), TODAY, term="CAV", quantity=grams, unit="g", personal=True, conditions=held,
        denied=frozenset({"brought-home"}),
    )  # fmt: skip


FURNITURE = Specimen(TaxonId("pericopsis-elata"), TODAY, term="WPR")
PLANKS = Specimen(TaxonId("pericopsis-elata"), TODAY, term="SAW")
UNNAMED = Specimen(TaxonId("pericopsis-elata"), TODAY)


@pytest.mark.parametrize(
    ("lines", "separable", "answer", "held"),
    [
        ([FURNITURE, PLANKS], False, Answer.COVERED, (0, 1)),
        ([FURNITURE, PLANKS], True, Answer.COVERED, (1,)),
        ([FURNITURE, UNNAMED], False, Answer.DEPENDS, (0, 1)),
        ([FURNITURE, UNNAMED], True, Answer.DEPENDS, (1,)),
        ([FURNITURE, FURNITURE], False, Answer.NOT_COVERED, ()),
        ([PLANKS], False, Answer.COVERED, (0,)),
    ],
)
def test_a_lot_is_held_as_a_whole_while_its_lines_cannot_be_told_apart(
    coverage: CoverageService, lines: list[Specimen], separable: bool, answer: Answer, held: tuple[int, ...]
) -> None:
    found = coverage.lot(lines, separable=separable)
    assert (found.answer, found.held) == (answer, held)
    assert found.together == (len(held) > 1)
    assert bool(found.steps) == bool(held)


def test_a_lot_tells_law_from_practice(coverage: CoverageService) -> None:
    law, practice = coverage.lot([FURNITURE, PLANKS], separable=False).steps
    assert "C-532/13" in law.text
    assert practice.text.startswith("Practice")


@pytest.mark.parametrize(("second", "over"), [(25.0, ()), (26.0, ("personal-caviar",))])
def test_tins_of_one_person_count_together(coverage: CoverageService, second: float, over: tuple[str, ...]) -> None:
    found = coverage.lot([_caviar(100), _caviar(second)], separable=True)
    assert tuple(exemption.id for exemption in found.over_limit) == over
    assert any("C-87/20" in step.text for step in found.steps) == bool(over)


def test_a_lot_needs_a_line(coverage: CoverageService) -> None:
    with pytest.raises(ValueError, match="at least one"):
        coverage.lot([], separable=True)


@pytest.mark.parametrize(
    ("option", "specimen"),
    [
        ("term", replace(PLANKS, term="PLANK")),
        ("unit", replace(PLANKS, quantity=3, unit="bushel")),
        ("unit", replace(PLANKS, quantity=3, unit="ml")),
        ("quantity", replace(PLANKS, quantity=-1)),
        ("quantity", replace(PLANKS, quantity=float("nan"))),
        ("item_kg", replace(PLANKS, item_kg=-0.1)),
        ("origin", replace(PLANKS, origin="Cameroon")),
        ("exporter", replace(PLANKS, exporter="Q1")),
        ("importer", replace(PLANKS, importer="??")),
        ("purpose", replace(PLANKS, purpose="V")),
        ("source", replace(PLANKS, source="K")),
        ("condition", replace(PLANKS, conditions=frozenset({"packed"}))),
        ("condition", replace(PLANKS, conditions=frozenset({"finished"}), denied=frozenset({"finished"}))),
        ("acquired", replace(PLANKS, acquired=TODAY + timedelta(days=1))),
        ("persons", replace(PLANKS, persons=0)),
    ],
)
def test_bad_input_is_refused(coverage: CoverageService, option: str, specimen: Specimen) -> None:
    with pytest.raises(BadInput) as refused:
        coverage.of(specimen)
    assert refused.value.option == option
    assert refused.value.wanted


def test_an_unknown_taxon_is_refused(coverage: CoverageService) -> None:
    with pytest.raises(UnknownTaxon):
        coverage.of(replace(PLANKS, taxon_id=TaxonId("no-such-taxon")))


_REPLIES: dict[str, Any] = {
    "term": "LOG", "origin": "CN", "exporter": "CN", "movement": Movement.EXPORT, "item_kg": 5.0,
    "shipment_total": 5.0, "container_plants": 5.0, "quantity": 5.0,
}  # fmt: skip


def _replied(specimen: Specimen, field: str, *, yes: bool) -> Specimen:
    if field in _REPLIES:
        return replace(specimen, **{field: _REPLIES[field]})
    said = "conditions" if yes else "denied"
    return replace(specimen, **{said: getattr(specimen, said) | {field}})


@pytest.mark.parametrize("yes", [True, False])
@pytest.mark.parametrize("term", ["", "LIV", "WPR", "MED", "FLO", "TUS", "COR"])
def test_every_question_leads_to_an_answer(coverage: CoverageService, term: str, yes: bool) -> None:
    """Whoever answers what is asked, with yes or with no, is told covered or not covered in the end."""
    for taxon in sorted({case["taxon"] for _, case in _CASES}):
        specimen = Specimen(TaxonId(taxon), TODAY, term=term)
        for _ in range(20):
            found = coverage.of(specimen)
            asks = [missing.field for missing in found.missing if missing.field != "taxon"]
            if not asks:
                break
            specimen = _replied(specimen, asks[0], yes=yes)
        assert not asks, (taxon, asks)
        assert found.answer is not Answer.DEPENDS or found.missing
        assert found.answer is not Answer.COVERED or found.appendix or found.missing
        assert found.answer is not Answer.NOT_COVERED or not found.missing
