"""Worked movements over the real content: the documents an annotation or a claimed procedure really leads to.

Written from the texts of the annotations (A3, A8, A10), Articles III, V and VII and Resolution Conf. 13.7.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from inama_id.domain.coverage.answer import State
from inama_id.domain.documents.plan import Plan
from inama_id.domain.specimen import Movement, Specimen
from inama_id.domain.taxon import TaxonId
from inama_id.services import Services

_DAY = date(2026, 11, 27)
_IVORY = {"taxon_id": "loxodonta-africana", "term": "IVC", "exporter": "ZW", "origin": "ZW", "source": "W"}
_HORN = {"taxon_id": "ceratotherium-simum-simum", "term": "HOR", "exporter": "ZA", "origin": "ZA", "source": "W"}
_WALRUS = {"taxon_id": "odobenus-rosmarus", "term": "TUS", "source": "W"}
_TIGER = {"taxon_id": "panthera-tigris", "exporter": "IN", "origin": "IN", "source": "W"}
_TUSK = {"taxon_id": "elephas-maximus", "term": "IVC", "exporter": "FR", "origin": "IN", "source": "O"}
_CAVIAR = {"taxon_id": "acipenser-gueldenstaedtii", "term": "CAV", "exporter": "RU", "origin": "RU", "unit": "g"}
_BOTH = [
    "import-permit: if Appendix I applies",
    "export-permit: if Appendix I applies",
    "export-permit: if Appendix II applies",
]
_OPEN = "unless the exemption for personal effects holds"


def _plan(services: Services, fields: dict[str, Any], exemption: str = "") -> Plan:
    given = {**fields, "taxon_id": TaxonId(fields["taxon_id"])}
    return services.documents.plan(Specimen(on=_DAY, importer="US", **given), exemption=exemption)


def _documents(plan: Plan) -> list[str]:
    return [f"{document.id}: {document.only}".removesuffix(": ") for document in plan.documents]


def _contradictions(plan: Plan) -> set[str]:
    return {finding.rule for finding in plan.findings if finding.level.value == "contradiction"}


@pytest.mark.parametrize(
    ("specimen", "documents"),
    [
        pytest.param({**_IVORY, "purpose": "T"}, ["import-permit", "export-permit"], id="A10: commerce makes it I"),
        pytest.param({**_IVORY, "purpose": "P"}, ["export-permit"], id="A10: not for commerce, II"),
        pytest.param(_IVORY, _BOTH, id="A10: the purpose is not told"),
        pytest.param(_HORN, _BOTH, id="A8: nobody has said whether it is a hunting trophy"),
        pytest.param(
            {**_HORN, "conditions": frozenset({"hunting-trophies"})}, ["export-permit"], id="A8: a hunting trophy, II"
        ),
        pytest.param({**_IVORY, "exporter": "KE", "origin": "KE"}, ["import-permit", "export-permit"], id="Kenya, I"),
        pytest.param(
            {"taxon_id": "crocodylus-acutus", "term": "SKI", "exporter": "CO", "origin": "CO", "source": "W"},
            _BOTH,
            id="only one district of Colombia is in II",
        ),
    ],
)
def test_an_appendix_that_an_annotation_leaves_open_is_not_forgotten(
    content_services: Services, specimen: dict[str, Any], documents: list[str]
) -> None:
    assert _documents(_plan(content_services, specimen)) == documents


def test_goods_that_an_annotation_treats_as_appendix_i_are_not_for_commerce(content_services: Services) -> None:
    assert "commercial-wild-appendix-i" in _contradictions(_plan(content_services, {**_IVORY, "purpose": "T"}))
    assert not _contradictions(_plan(content_services, {**_IVORY, "purpose": "P"}))


def test_no_box_is_quoted_for_an_appendix_that_nobody_wrote(content_services: Services) -> None:
    for purpose in ("", "P", "T"):
        rules = {finding.rule for finding in _plan(content_services, {**_IVORY, "purpose": purpose}).findings}
        assert not {rule for rule in rules if rule.startswith("appendix-")}


@pytest.mark.parametrize(
    ("movement", "exporter", "origin", "principle"),
    [
        (None, "CA", "CA", "appendix-iii-listing-country"),
        (None, "GL", "GL", "appendix-iii-other-origin"),
        (None, "DK", "CA", ""),
        (Movement.RE_EXPORT, "DK", "", ""),
        (Movement.SEA, "", "", ""),
    ],
)
def test_a_re_export_is_not_told_about_certificates_of_origin(
    content_services: Services, movement: Movement | None, exporter: str, origin: str, principle: str
) -> None:
    plan = _plan(content_services, {**_WALRUS, "movement": movement, "exporter": exporter, "origin": origin})
    found = {step.rule_id for step in plan.coverage.steps if step.rule_id.startswith("appendix-iii-")}
    assert found == ({principle} if principle else set())


@pytest.mark.parametrize(
    ("specimen", "exemption", "documents", "refused"),
    [
        ({**_TIGER, "term": "SKI"}, "captive-bred", ["import-permit", "export-permit"], True),
        ({**_TIGER, "term": "SKI", "source": "C"}, "captive-bred", ["captive-bred-certificate"], False),
        ({**_TIGER, "term": "LIV"}, "scientific-exchange", ["import-permit", "export-permit"], True),
        ({**_TIGER, "term": "BOD"}, "scientific-exchange", ["scientific-label"], False),
        ({**_TIGER, "term": "LIV"}, "travelling-exhibition", ["import-permit", "export-permit"], True),
        ({**_TUSK, "acquired": date(1975, 6, 30)}, "pre-convention", ["pre-convention-certificate"], False),
        ({**_TUSK, "acquired": date(1975, 7, 1)}, "pre-convention", ["import-permit", "re-export-certificate"], True),
        ({**_TUSK, "acquired": date(1975, 7, 1)}, "", ["import-permit", "re-export-certificate"], False),
        ({**_CAVIAR, "quantity": 126.0}, "personal-effects", ["export-permit"], True),
        ({**_CAVIAR, "quantity": 125.0}, "personal-effects", [f"export-permit: {_OPEN}"], False),
    ],
)
def test_a_claimed_procedure_that_is_not_open_takes_no_document_away(
    content_services: Services, specimen: dict[str, Any], exemption: str, documents: list[str], refused: bool
) -> None:
    plan = _plan(content_services, specimen, exemption)
    assert _documents(plan) == documents
    assert ("procedure-not-open" in _contradictions(plan)) is refused


def test_a_late_day_of_acquisition_contradicts_source_o(content_services: Services) -> None:
    late, early = ({**_TUSK, "acquired": date(1975, 7, 1)}, {**_TUSK, "acquired": date(1975, 6, 30)})
    assert "acquired-after-listing" in _contradictions(_plan(content_services, late))
    assert not _contradictions(_plan(content_services, early))


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"purpose": "T"}, "they are owned and moved without commerce"),
        (
            {"purpose": "P", "conditions": frozenset({"acquired-outside-residence", "brought-home"})},
            "ruled out, because the owner acquired them outside the State of usual residence; they are being brought "
            "into the State of usual residence",
        ),
    ],
)
def test_what_fails_is_told_as_a_statement(content_services: Services, more: dict[str, Any], told: str) -> None:
    plan = _plan(content_services, {**_TIGER, "term": "CLA", "personal": True, **more})
    (exemption,) = (one for one in plan.exemptions if one.id == "personal-effects")
    assert exemption.state is State.FAILS
    assert exemption.failed == (told,)


@pytest.mark.parametrize(("term", "living"), [("SAW", False), ("LIV", True), ("GRS", True), ("", True)])
def test_timber_is_not_asked_to_travel_without_cruelty(content_services: Services, term: str, living: bool) -> None:
    rosewood = {"taxon_id": "dalbergia-nigra", "exporter": "BR", "origin": "BR", "source": "W", "term": term}
    found = [finding for document in _plan(content_services, rosewood).documents for finding in document.findings]
    assert any("cruelty" in finding for finding in found) is living
    assert any("house and care" in finding for finding in found) is living
    assert any("obtained lawfully" in finding for finding in found)


@pytest.mark.parametrize(
    ("more", "told"),
    [({"item_kg": 3.0}, True), ({}, True), ({"term": "LVS"}, False), ({"term": "SAW"}, False)],
)
def test_ten_kilograms_a_shipment_are_told_to_count_by_article(
    content_services: Services, more: dict[str, Any], told: bool
) -> None:
    carvings = {"taxon_id": "dalbergia-melanoxylon", "term": "CAR", "quantity": 12.0, "unit": "kg", "origin": "TZ"}
    finished = frozenset({"finished-products"}) if "term" not in more else frozenset()
    plan = _plan(content_services, {**carvings, "conditions": finished, **more})
    assert any("each article by itself" in step.text for step in plan.coverage.steps) is told


@pytest.mark.parametrize(("source", "wrong"), [("X", False), ("W", True), ("", False)])
def test_what_comes_from_the_sea_has_source_x_and_no_other_country(
    content_services: Services, source: str, wrong: bool
) -> None:
    shark = {"taxon_id": "isurus-oxyrinchus", "term": "MEA", "source": source, "exporter": "US"}
    plan = _plan(content_services, {**shark, "movement": Movement.SEA})
    assert _contradictions(plan) == ({"sea-source"} if wrong else set())
