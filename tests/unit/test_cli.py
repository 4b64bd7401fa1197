"""The command line's contract: JSON fields, exit statuses, one clear line for bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from inama_id.cli import main


@pytest.fixture(autouse=True)
def _nano_content(nano_database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAMA_ID_CONTENT", str(nano_database))


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    main([*arguments, "--json"])
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def test_lookup_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "lookup", "Loxodonta africana", "--on", "2026-11-25")
    assert answer["query"] == "Loxodonta africana"
    assert answer["on"] == "2026-11-25"
    assert answer["content"] == {"version": "2026.01.01", "appendices_in_force_from": "2026-03-05"}
    (result,) = answer["results"]
    assert result["taxon_id"] == "loxodonta-africana"
    assert result["match_kind"] == "accepted"
    assert result["appendix"] == "I/II"
    assert result["common_names"]["fr"] == ["Éléphant d’Afrique"]
    southern = next(entry for entry in result["listings"] if entry["appendix"] == "II")
    assert southern["population"] == "Populations of Botswana, Namibia, South Africa and Zimbabwe"
    assert (southern["effective_from"], southern["effective_to"], southern["in_force"]) == ("1997-09-18", None, True)
    assert southern["reference"] == "appendices"


def test_upcoming_entry_is_not_in_force(capsys: pytest.CaptureFixture[str]) -> None:
    today = _json(capsys, "lookup", "Mustelus mustelus", "--on", "2026-11-25")["results"][0]
    later = _json(capsys, "lookup", "Mustelus mustelus", "--on", "2027-07-01")["results"][0]
    assert (today["appendix"], today["listings"][0]["in_force"]) == (None, False)
    assert (later["appendix"], later["listings"][0]["in_force"]) == ("II", True)


def test_not_listed_gives_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    result = _json(capsys, "lookup", "Aloe vera")["results"][0]
    assert (result["match_kind"], result["appendix"]) == ("not_listed", None)
    assert "excepts" in result["not_covered_by"][0]["reason"]


def test_common_names_in_one_language(capsys: pytest.CaptureFixture[str]) -> None:
    result = _json(capsys, "lookup", "Loxodonta africana", "--lang", "zh")["results"][0]
    assert result["common_names"] == {"zh": ["非洲象"]}


def test_text_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Dalbergia", "--on", "2026-11-25"]) == 0
    printed = capsys.readouterr().out
    assert "Appendix I/II  Dalbergia" in printed
    assert "II: Dalbergia spp.; annotation #15; since 2017-01-02" in printed


def test_text_answer_for_the_past_admits_its_gaps(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Aloe polyphylla", "--on", "1990-01-01"]) == 0
    printed = capsys.readouterr().out
    assert "some may be missing" in printed
    assert "first day not known to us" in printed


def test_nothing_found_is_status_1_and_not_called_unlisted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "qwertzuiop"]) == 1
    assert "not the same as not listed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lookup", "x", "--on", "yesterday"], "--on: 'yesterday' is not a date"),
        (["lookup", "x", "--on", "2026-02-30"], "--on: '2026-02-30' is not a date"),
        (["lookup", "x", "--lang", "klingon"], "--lang: 'klingon' is not a language"),
        (["lookup", "x", "--limit", "0"], "--limit: '0' is not a number"),
        (["lookup", "x", "--limit", "²"], "--limit: '²' is not a number"),
        (["lookup", "   "], "NAME: '   ' is not a name"),
        (["lookup"], "NAME"),
        (["fly"], "invalid choice"),
        (["lookup", "x", "--fast"], "unrecognized arguments"),
    ],
)
def test_bad_input_is_status_2_with_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1


def test_missing_database_is_one_clear_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("INAMA_ID_CONTENT", str(tmp_path / "none.db"))
    assert main(["lookup", "x"]) == 2
    assert "the content database is missing" in capsys.readouterr().err


def test_doctor(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert main(["doctor"]) == 0
    monkeypatch.setenv("INAMA_ID_CONTENT", str(tmp_path / "none.db"))
    capsys.readouterr()
    assert main(["doctor", "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["sound"] is False
    assert any("missing" in check["detail"] for check in report["checks"])
