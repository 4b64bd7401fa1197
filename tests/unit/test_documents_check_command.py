"""``inama-id check``: the JSON contract, documents and findings, exit statuses, one clear line for bad input."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inama_id.cli import main
from species_db.build import compiler
from species_db.build.database import write
from species_db.build.load import load
from tests.unit.conftest import NANO

ON = ("--on", "2026-11-27")
ELEPHANT = ("--taxon", "Loxodonta africana", "--exporter", "KE", "--importer", "US")
ROSEWOOD = ("--taxon", "Dalbergia latifolia", "--exporter", "IN", "--importer", "US")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny content with the real documents."""
    nano, real = load(NANO).content, load(compiler.CONTENT).content
    held = {reference.id: reference for reference in (*real.references, *nano.references)}
    countries = {country.iso2: country for country in real.countries}
    content = replace(nano, rules=real.rules, references=list(held.values()), countries=list(countries.values()))
    path = tmp_path_factory.mktemp("documents") / "species.db"
    write(content, path, lambda _step: None)
    return path


@pytest.fixture(autouse=True)
def _content(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAMA_ID_CONTENT", str(database))


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["check", *arguments, *ON, "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def _rules(answer: dict[str, Any], level: str) -> set[str]:
    return {finding["rule"] for finding in answer["findings"] if finding["level"] == level}


def test_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ELEPHANT, "--term", "TUS", "--purpose", "T", "--source", "W", "--quantity", "2")
    assert list(answer) == ["covered", "why", "documents", "findings", "missing"]
    assert answer["covered"] is True
    assert answer["why"]
    assert all(isinstance(reason, str) for reason in answer["why"])
    assert [list(document) for document in answer["documents"]] == [["document", "issued_by", "reference"]] * 2
    assert {tuple(finding) for finding in answer["findings"]} == {("level", "rule", "text", "reference")}
    assert {finding["level"] for finding in answer["findings"]} <= {"contradiction", "ask_authority", "note"}
    assert all(finding["reference"] for finding in answer["findings"])
    assert answer["missing"] == []


def test_appendix_i_wild_commercial(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ELEPHANT, "--term", "TUS", "--purpose", "T", "--source", "W")
    assert "commercial-wild-appendix-i" in _rules(answer, "contradiction")
    assert [(d["document"], d["issued_by"]) for d in answer["documents"]] == [
        ("import permit", "Management Authority of United States of America (US)"),
        ("export permit", "Management Authority of Kenya (KE)"),
    ]


def test_the_population_decides(capsys: pytest.CaptureFixture[str]) -> None:
    botswana = ("--taxon", "loxodonta-africana", "--exporter", "BW", "--importer", "US")
    answer = _json(capsys, *botswana, "--term", "HAI", "--purpose", "T", "--source", "W")
    assert "commercial-wild-appendix-i" not in _rules(answer, "contradiction")


def test_an_unknown_origin_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ELEPHANT, "--term", "TUS", "--source", "W", "--origin", "XX")
    assert any("country" in question for question in answer["missing"])
    assert any("if Appendix I applies" in document["document"] for document in answer["documents"])


def test_the_exporter_is_taken_for_an_origin_left_out_and_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert "origin-as-exporter" in _rules(_json(capsys, *ELEPHANT, "--term", "TUS"), "note")
    assert "origin-as-exporter" not in _rules(_json(capsys, *ELEPHANT, "--term", "TUS", "--origin", "KE"), "note")
    re_export = _json(capsys, *ROSEWOOD, "--term", "SAW", "--movement", "re-export")
    assert "origin-as-exporter" not in _rules(re_export, "note")
    assert not _rules(re_export, "contradiction")


def test_a_unit_that_does_not_fit_is_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ELEPHANT, "--term", "LIV", "--quantity", "2", "--unit", "m3")
    assert "unit-term" in _rules(answer, "ask_authority")
    assert answer["covered"] is True


def test_a_re_export(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ROSEWOOD, "--origin", "ID", "--term", "SAW", "--source", "W")
    assert [document["document"] for document in answer["documents"]] == ["re-export certificate"]


@pytest.mark.parametrize(
    ("movement", "origin", "rule"),
    [
        ("re-export", "IN", "re-export-of-own"),
        ("re-export", "ID", ""),
        ("export", "ID", "export-of-foreign"),
        ("export", "IN", ""),
        ("import", "ID", ""),
    ],
)
def test_direction_and_origin(capsys: pytest.CaptureFixture[str], movement: str, origin: str, rule: str) -> None:
    answer = _json(capsys, *ROSEWOOD, "--term", "SAW", "--source", "W", "--movement", movement, "--origin", origin)
    found = _rules(answer, "contradiction") & {"re-export-of-own", "export-of-foreign"}
    assert found == ({rule} if rule else set())


def test_source_and_term_must_fit_the_taxon(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ELEPHANT, "--term", "CAV", "--source", "A")
    assert _rules(answer, "contradiction") >= {"source-kingdom", "term-taxon"}


def test_what_is_not_covered_needs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "--taxon", "Bos taurus", "--term", "SKI", "--exporter", "IN", "--importer", "US")
    assert (answer["covered"], answer["documents"]) == (False, [])
    assert answer["why"]


def test_a_stricter_layer_is_switched_on(capsys: pytest.CaptureFixture[str]) -> None:
    to_germany = ("--taxon", "Dalbergia latifolia", "--exporter", "IN", "--importer", "DE", "--term", "SAW")
    off, on = _json(capsys, *to_germany), _json(capsys, *to_germany, "--layer", "eu")
    assert [d["document"] for d in off["documents"]] == ["export permit"]
    assert [d["document"] for d in on["documents"]] == ["import permit", "export permit"]
    assert "eu-layer-available" in _rules(off, "note")


def test_a_special_procedure(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ELEPHANT, "--term", "IVC", "--source", "O/W", "--exemption", "pre-convention")
    assert [d["document"] for d in answer["documents"]] == ["pre-Convention certificate"]


def test_a_procedure_that_is_not_open_takes_no_document_away(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *ELEPHANT, "--term", "IVC", "--source", "W", "--exemption", "captive-bred")
    assert [d["document"] for d in answer["documents"]] == ["import permit", "export permit"]
    assert "procedure-not-open" in _rules(answer, "contradiction")


def test_what_is_missing_names_the_option_that_answers_it(capsys: pytest.CaptureFixture[str]) -> None:
    unknown = _json(capsys, *ELEPHANT, "--term", "TUS", "--origin", "XX")
    assert unknown["missing"] == ["From which country do the specimens originally come? [--origin]"]
    effects = _json(capsys, *ROSEWOOD, "--term", "SAW", "--personal")
    assert "Is this so: they were lawfully acquired? [--state legally-acquired]" in effects["missing"]
    held = ("--state", "legally-acquired")
    assert not any("legally-acquired" in asked for asked in _json(capsys, *ROSEWOOD, "--personal", *held)["missing"])


def test_no_document_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    held = ("legally-acquired", "worn-carried-or-moved-house")
    told = [word for condition in held for word in ("--state", condition)]
    effects = ("--term", "SAW", "--personal", "--purpose", "P", *told, "--not-state", "brought-home")
    assert main(["check", *ROSEWOOD, *effects, *ON]) == 0
    assert "none under the Convention" in capsys.readouterr().out
    assert main(["check", *ROSEWOOD, "--term", "SAW", *ON]) == 0
    assert "none under the Convention" not in capsys.readouterr().out


def test_a_country_outside_the_convention(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "--taxon", "Dalbergia latifolia", "--exporter", "SS", "--importer", "US", "--term", "SAW")
    assert "not-a-party" in _rules(answer, "ask_authority")
    assert "comparable document" in answer["documents"][0]["issued_by"]


def test_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *ELEPHANT, "--term", "TUS", "--purpose", "T", "--source", "W", *ON]) == 0
    printed = capsys.readouterr().out
    assert "Covered by the Convention: Appendix I" in printed
    assert "import permit: Management Authority of" in printed
    assert "Contradiction" in printed
    assert "National law decides" in printed


def test_a_name_that_is_not_held_is_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--taxon", "Qwertz uiopus", *ON]) == 1
    assert "does not mean that it is not listed" in capsys.readouterr().out
    assert main(["check", "--taxon", "Qwertz uiopus", *ON, "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["covered"], answer["documents"], answer["findings"]) == (None, [], [])


def test_a_slip_is_not_taken_for_the_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--taxon", "Loxodonta africanna", *ON]) == 1
    assert "Did you mean Loxodonta africana?" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--taxon", "Dracaena"), "--taxon: 'Dracaena' is not one taxon: it may mean Dracaena (dracaena)"),
        (("--taxon", "  "), "--taxon: '  ' is not a scientific name"),
        ((), "--taxon"),
        ((*ELEPHANT, "--term", "TUSK"), "--term: 'TUSK' is not a trade-term code"),
        ((*ELEPHANT, "--purpose", "X"), "--purpose: 'X' is not a purpose code"),
        ((*ELEPHANT, "--source", "K"), "--source: 'K' is not one or two source codes"),
        ((*ELEPHANT, "--source", "WIO"), "--source: 'WIO' is not one or two source codes"),
        ((*ELEPHANT, "--origin", "UK"), "--origin: 'UK' is not an ISO 3166 country code"),
        (("--taxon", "Loxodonta africana", "--exporter", "Kenya"), "--exporter: 'Kenya' is not an ISO 3166"),
        (("--taxon", "Loxodonta africana", "--importer", "1"), "--importer: '1' is not an ISO 3166"),
        ((*ELEPHANT, "--quantity", "many"), "--quantity: 'many' is not a number above zero"),
        ((*ELEPHANT, "--quantity", "-1"), "--quantity"),
        ((*ELEPHANT, "--quantity", "inf"), "--quantity: 'inf' is not a number above zero"),
        ((*ELEPHANT, "--unit", "furlong"), "--unit: 'furlong' is not a unit"),
        ((*ELEPHANT, "--movement", "smuggling"), "--movement: 'smuggling' is not one of export, re-export"),
        ((*ELEPHANT, "--acquired", "1970"), "--acquired: '1970' is not a date"),
        ((*ELEPHANT, "--layer", "mars"), "--layer: 'mars' is not a layer held (eu)"),
        ((*ELEPHANT, "--exemption", "luck"), "--exemption: 'luck' is not a procedure held"),
        ((*ELEPHANT, "--on", "soon"), "--on: 'soon' is not a date"),
    ],
)
def test_bad_input_is_status_2_with_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert main(["check", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1
