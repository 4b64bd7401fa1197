"""``identify`` and ``find``: JSON fields, names in any spelling, exit statuses, one clear line for bad input."""

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
    assert main([*arguments, "--json", "--on", "2026-11-27"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def _ids(answer: dict[str, Any]) -> list[str]:
    return [candidate["profile_id"] for candidate in answer["candidates"]]


def test_a_tusk_with_crossing_lines(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "identify", "--form", "tusk", "--observe", "cross-section=crossing-lines")
    first = answer["candidates"][0]
    assert first["profile_id"] == "elephant-ivory"
    assert (first["listed"], first["appendix"]) == (True, "I/II")
    assert first["taxa"] == [
        {"taxon_id": "loxodonta-africana", "scientific_name": "Loxodonta africana", "appendix": "I/II"}
    ]
    assert {"cross-section", "item-form"} == {reason["character"] for reason in first["for"]}
    assert (first["against"], first["unknown"]) == ([], 0)
    lines = next(reason for reason in first["for"] if reason["character"] == "cross-section")
    assert (lines["cue"], lines["reference"]) == ("Crossing lines on the cut end", "appendices")
    assert lines["reference_read"] is True
    total = sum(candidate["probability"] for candidate in answer["candidates"]) + answer["none_of_these"]
    assert total == pytest.approx(1, abs=0.001)
    assert answer["legal_outcome"]["answer"] == "I/II"
    asked = [question["character"] for question in answer["next_characters"]]
    assert "schreger-angle" in asked
    assert "cross-section" not in asked
    assert "plumage" not in asked


def test_what_contradicts_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "identify", "--form", "tusk", "--observe", "burn-smell=plastic")
    ivory = next(candidate for candidate in answer["candidates"] if candidate["profile_id"] == "elephant-ivory")
    (reason,) = ivory["against"]
    assert (reason["character"], reason["answered"], reason["expected"]) == ("burn-smell", ["plastic"], ["burnt tooth"])
    assert _ids(answer)[0] == "plastic-imitation"
    assert answer["candidates"][0]["listed"] is False


def test_the_law_of_another_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["identify", "--form", "tusk", "--json", "--on", "1970-01-01"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {candidate["appendix"] for candidate in answer["candidates"]} == {None}


@pytest.mark.parametrize(
    ("option", "value", "states"),
    [
        ("--observe", "Cross-Section=CROSSING LINES", ["crossing-lines"]),
        ("--observe", "cross-section=crossing-lines|dark-pits", ["crossing-lines", "dark-pits"]),
        ("--observe", "cross_section_pattern=no crossing lines", ["dark-pits", "nothing"]),
        ("--observe", "schreger_angle=>115 deg", ["wide"]),
        ("--observe", "schreger-angle=130", ["wide"]),
        ("--observe", "schreger-angle=114.5", ["open", "wide"]),
        ("--observe", "burn-smell=?", []),
        ("--observe", "object_kind=tusk or large tooth", ["tusk"]),
        ("--form", "bead", ["carving"]),
        ("--form", "Défense ou grande dent", ["tusk"]),
        ("--guess", "uv-glow=dull", ["dull"]),
        ("--probable", "uv-glow=dull", ["dull"]),
    ],
)
def test_names_in_any_spelling(capsys: pytest.CaptureFixture[str], option: str, value: str, states: list[str]) -> None:
    (observation,) = _json(capsys, "identify", option, value)["observations"]
    assert observation["states"] == states


@pytest.mark.parametrize(
    ("answers", "states", "certainty"),
    [
        ({"--observe": ["uv-glow=dull", "uv-glow=dull"]}, ["dull"], "sure"),
        ({"--observe": ["cross-section=dark-pits|nothing", "cross-section=nothing"]}, ["nothing"], "sure"),
        ({"--observe": ["uv-glow=dull", "uv-glow=blue-white"]}, ["blue-white", "dull"], "sure"),
        ({"--observe": ["uv-glow=dull"], "--guess": ["uv-glow=blue-white"]}, ["blue-white", "dull"], "guess"),
        ({"--observe": ["uv-glow=?", "uv-glow=dull"]}, ["dull"], "sure"),
        ({"--form": ["tusk", "carving"]}, ["carving", "tusk"], "sure"),
    ],
)
def test_answers_given_twice_in_any_order(
    capsys: pytest.CaptureFixture[str], answers: dict[str, list[str]], states: list[str], certainty: str
) -> None:
    given = [(option, value) for option, values in answers.items() for value in values]
    for order in (given, given[::-1]):
        (observation,) = _json(capsys, "identify", *(word for pair in order for word in pair))["observations"]
        assert (observation["states"], observation["certainty"]) == (states, certainty)


def test_certainty_weighs(capsys: pytest.CaptureFixture[str]) -> None:
    chances = []
    for option in ("--observe", "--probable", "--guess"):
        answer = _json(capsys, "identify", option, "uv-glow=dull")
        chances.append(next(c["probability"] for c in answer["candidates"] if c["profile_id"] == "plastic-imitation"))
    assert chances == sorted(chances, reverse=True)
    assert len(set(chances)) == 3


def test_only_what_the_tools_at_hand_allow(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "identify", "--form", "carving", "--tool", "Hand lens")
    asked = {question["character"] for question in answer["next_characters"]}
    assert "cross-section" in asked
    assert not asked & {"uv-glow", "burn-smell"}


def test_without_the_frequency_of_seizures(capsys: pytest.CaptureFixture[str]) -> None:
    chances = {c["probability"] for c in _json(capsys, "identify", "--no-prior")["candidates"]}
    assert max(chances) - min(chances) < 0.001


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--form", "spoon"], "--form: 'spoon' is not an answer to item-form (one of: Tusk or large tooth;"),
        (["--observe", "taste=sweet"], "--observe: 'taste' is not a character of the key"),
        (["--observe", "wood-smell=loud"], "--observe: 'loud' is not an answer to wood-smell (one of: sweet,"),
        (["--observe", "wood-smell"], "--observe: 'wood-smell' is not of the form CHARACTER=STATE"),
        (["--observe", "bird-length=nan"], "--observe: 'nan' is not an answer to bird-length"),
        (["--observe", "schreger-angle=inf"], "--observe: 'inf' is not an answer to schreger-angle"),
        (["--observe", "schreger-angle=-5"], "--observe: '-5' is not an answer to schreger-angle"),
        (
            ["--observe", "smoke-smell=sweet"],
            "--observe: 'smoke-smell' is not a character of the key (one of: item",
        ),
        (["--form", " "], "--form: '' is not a kind of thing, e.g. tusk"),
        (["--tool", "x" * 999], f"--tool: '{'x' * 200}…' is not a tool"),
        (["--tool", "crowbar"], "--tool: 'crowbar' is not a tool (one of: Hand lens; UV torch; Hot needle)"),
        (["--limit", "0"], "--limit: '0' is not a number from 1 to 1000"),
    ],
)
def test_bad_input_is_one_clear_line(capsys: pytest.CaptureFixture[str], arguments: list[str], line: str) -> None:
    assert main(["identify", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"inama-id: {line}")
    assert err.count("\n") == 1


def test_text_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["identify", "--form", "live-bird", "--observe", "plumage=red", "--on", "2026-11-27"]) == 0
    out = capsys.readouterr().out
    assert "Scarlet macaw  [I]" in out
    assert "+ plumage: Red with yellow in the wing" in out
    assert "none of these" in out


def test_find(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "find", "sweet", "smelling", "wood")
    assert answer["results"][0]["profile_id"] == "brazilian-rosewood"
    assert answer["results"][0]["appendix"] == "I"
    assert answer["results"][0]["score"] == 1.0
    assert "Sweet" in answer["results"][0]["matched"]


@pytest.mark.parametrize("words", ["象牙", "ivoire", "IVORIES", "xiang ya fen", "Éléphant"])
def test_find_in_any_language(capsys: pytest.CaptureFixture[str], words: str) -> None:
    assert "elephant-ivory" in [r["profile_id"] for r in _json(capsys, "find", words)["results"]]


def test_find_suggests_a_better_spelling(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "brasilian", "rosewod", "--json"]) in (0, 1)
    assert json.loads(capsys.readouterr().out)["suggestion"] == "brazilian rosewood"


def test_find_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "qqqq"]) == 1
    assert "nothing found for 'qqqq'" in capsys.readouterr().out
    assert main(["find", "  "]) == 2


def test_questions_in_the_officers_language(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "identify", "--form", "tusk", "--observe", "burn-smell=dent brûlée", "--lang", "fr")
    assert answer["candidates"][0]["for"][0]["answered"][0] in ("Défense ou grande dent", "dent brûlée")
    asked = _json(capsys, "identify", "--form", "carving", "--lang", "fr")["next_characters"]
    burnt = next(question for question in asked if question["character"] == "burn-smell")
    assert burnt["question"] == "Quelle odeur au contact d'une aiguille chaude ?"
    assert {state["label"] for state in burnt["states"]} == {"dent brûlée", "plastique", "aucune odeur"}
    lines = next(question for question in asked if question["character"] == "cross-section")
    assert lines["question"] == "What pattern shows on the cut end?"


def test_a_profile_of_the_rest_leaves_out_what_has_its_own_entry(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "identify", "--form", "sawn-wood")
    appendices = {candidate["profile_id"]: candidate["appendix"] for candidate in answer["candidates"]}
    assert (appendices["brazilian-rosewood"], appendices["indian-rosewood"]) == ("I", "II")
