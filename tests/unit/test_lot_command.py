"""``inama-id check --also``: goods of one packing, held together while they cannot be told apart."""

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
CATTLE = ("--taxon", "Bos taurus", "--term", "SKI", "--exporter", "IN", "--importer", "US")
ROSEWOOD = ("--also", "Dalbergia latifolia:SAW")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny content with the real documents."""
    nano, real = load(NANO).content, load(compiler.CONTENT).content
    held = {reference.id: reference for reference in (*real.references, *nano.references)}
    countries = {country.iso2: country for country in real.countries}
    content = replace(nano, rules=real.rules, references=list(held.values()), countries=list(countries.values()))
    path = tmp_path_factory.mktemp("lot") / "species.db"
    write(content, path, lambda _step: None)
    return path


@pytest.fixture(autouse=True)
def _content(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAMA_ID_CONTENT", str(database))


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["check", *arguments, *ON, "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def test_goods_alone_have_no_lot(capsys: pytest.CaptureFixture[str]) -> None:
    assert "lot" not in _json(capsys, *CATTLE)


def test_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, *CATTLE, *ROSEWOOD)
    assert list(answer) == ["covered", "why", "documents", "findings", "missing", "lot"]
    assert answer["covered"] is False
    assert list(answer["lot"]) == ["covered", "together", "held", "why", "missing"]


@pytest.mark.parametrize(
    ("arguments", "covered", "together", "held"),
    [
        (ROSEWOOD, True, False, ["Dalbergia latifolia"]),
        ((*ROSEWOOD, "--inseparable"), True, True, ["Bos taurus", "Dalbergia latifolia"]),
        (("--also", "Bos taurus:MEA", "--inseparable"), False, False, []),
        (("--also", "Loxodonta africana", *ROSEWOOD), True, False, ["Loxodonta africana", "Dalbergia latifolia"]),
        (("--also", "Bos taurus:MEA", *ROSEWOOD), True, False, ["Dalbergia latifolia"]),
    ],
)
def test_what_is_held(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], covered: bool, together: bool, held: list[str]
) -> None:
    lot = _json(capsys, *CATTLE, *arguments)["lot"]
    assert (lot["covered"], lot["together"], lot["held"]) == (covered, together, held)
    assert bool(lot["why"]) == bool(held)


def test_the_term_of_other_goods_is_that_of_the_first_unless_said(capsys: pytest.CaptureFixture[str]) -> None:
    wood = ("--taxon", "Dalbergia latifolia", "--exporter", "IN", "--importer", "US", "--term", "SAW")
    held = _json(capsys, *wood, "--also", "Dalbergia latifolia", "--also", "Dalbergia latifolia:LOG")["lot"]["held"]
    assert held == ["Dalbergia latifolia (SAW)", "Dalbergia latifolia (LOG)"]


def test_what_is_missing_names_its_goods(capsys: pytest.CaptureFixture[str]) -> None:
    missing = _json(capsys, *CATTLE, "--also", "Loxodonta africana:TUS", "--origin", "XX")["lot"]["missing"]
    assert missing == ["From which country do the specimens originally come? (Loxodonta africana)"]


def test_an_origin_left_out_is_the_exporter_for_all_goods(capsys: pytest.CaptureFixture[str]) -> None:
    assert not _json(capsys, *CATTLE, "--also", "Loxodonta africana:TUS")["lot"]["missing"]


def test_conditions_are_those_of_the_first_goods_alone(capsys: pytest.CaptureFixture[str]) -> None:
    told = ("--quantity", "2", "--unit", "m3", "--state", "legally-acquired")
    assert _json(capsys, *CATTLE, *told, *ROSEWOOD)["lot"]["held"] == ["Dalbergia latifolia"]


def test_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *CATTLE, *ROSEWOOD, "--inseparable", *ON]) == 0
    printed = capsys.readouterr().out.partition("The packing as a whole")[2]
    assert "Dalbergia latifolia: Covered by the Convention" in printed
    assert "Held together: Bos taurus; Dalbergia latifolia" in printed
    assert "Practice:" in printed


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Qwertz uiopus:SAW", "'Qwertz uiopus' is not a name that is held, which does not mean that it is not listed."),
        ("Loxodonta africanna", "Did you mean Loxodonta africana?"),
    ],
)
def test_a_name_that_is_not_held_is_status_1(capsys: pytest.CaptureFixture[str], name: str, said: str) -> None:
    assert main(["check", *CATTLE, "--also", name, *ON]) == 1
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--also", "Dracaena"), "--also: 'Dracaena' is not one taxon: it may mean Dracaena (dracaena)"),
        (("--also", ":SAW"), "--also: '' is not a scientific name"),
        (("--also", "Dalbergia latifolia:TUSK"), "--also: 'TUSK' is not a trade-term code"),
        (("--also", "Dalbergia latifolia", "--term", "TUSK"), "--term: 'TUSK' is not a trade-term code"),
    ],
)
def test_bad_input_is_status_2_with_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert main(["check", *CATTLE, *arguments, *ON]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1
