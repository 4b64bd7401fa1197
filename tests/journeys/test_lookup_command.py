"""``inama-id lookup`` as a program of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.conftest import Ended

Command = Callable[..., Ended]
Ask = Callable[..., list[dict[str, Any]]]

_SOUTHERN = ("Botswana", "Namibia", "South Africa", "Zimbabwe")


@pytest.fixture
def ask(inama_id: Command) -> Ask:
    """Look up and return the results, as JSON says them."""

    def asked(name: str, on: str = "2026-04-01") -> list[dict[str, Any]]:
        ended = inama_id("lookup", name, "--json", "--on", on)
        assert (ended.status, ended.err) == (0, "")
        answer = json.loads(ended.out)
        assert (answer["query"], answer["on"]) == (name, on)
        results: list[dict[str, Any]] = answer["results"]
        return results

    return asked


def test_an_elephant_is_in_two_appendices(ask: Ask) -> None:
    best = ask("Loxodonta africana")[0]
    assert (best["scientific_name"], best["appendix"], best["match_kind"]) == ("Loxodonta africana", "I/II", "accepted")
    current = {entry["appendix"]: entry for entry in best["listings"] if entry["in_force"]}
    assert set(current) == {"I", "II"}
    assert all(country in current["II"]["population"] for country in _SOUTHERN)
    assert current["II"]["annotation"]
    assert all(country in current["I"]["population"] for country in _SOUTHERN)
    assert "except" in current["I"]["population"]
    assert current["I"]["annotation"] is None


def test_a_python_is_found_by_its_old_name(ask: Ask) -> None:
    best = ask("Python reticulatus")[0]
    assert best["scientific_name"] == "Malayopython reticulatus"
    assert (best["matched_name"], best["match_kind"]) == ("Python reticulatus", "synonym")
    assert best["appendix"] == "II"


def test_a_smoothhound_is_not_listed_yet(ask: Ask) -> None:
    now, later = ask("Mustelus mustelus")[0], ask("Mustelus mustelus", "2027-07-01")[0]
    assert now["scientific_name"] == later["scientific_name"] == "Mustelus mustelus"
    assert now["appendix"] is None
    assert now["upcoming"]["appendix"] == "II"
    assert "2026-04-01" < now["upcoming"]["effective_from"] <= "2027-07-01"
    assert not any(entry["in_force"] for entry in now["listings"])
    assert later["appendix"] == "II"
    assert any(entry["in_force"] and entry["appendix"] == "II" for entry in later["listings"])


def test_a_common_aloe_is_known_and_not_listed(ask: Ask) -> None:
    best = ask("Aloe vera")[0]
    assert (best["scientific_name"], best["match_kind"], best["appendix"]) == ("Aloe vera", "not_listed", None)
    assert best["not_covered_by"][0]["entry"] == "Aloe spp."
    assert best["not_covered_by"][0]["reason"]


def test_rosewoods_are_in_two_with_one_species_in_one(ask: Ask) -> None:
    results = {hit["scientific_name"]: hit for hit in ask("Dalbergia")}
    genus = results["Dalbergia"]
    entries = [(e["appendix"], e["entry"], e["annotation"]) for e in genus["listings"] if e["in_force"]]
    assert ("II", "Dalbergia spp.", "#15") in entries
    assert ("I", "Dalbergia nigra", None) in entries
    assert results["Dalbergia nigra"]["appendix"] == "I"
    assert next(iter(results)) == "Dalbergia"


@pytest.mark.parametrize(
    ("name", "wanted", "appendix", "kind"),
    [
        ("panda géant", "Ailuropoda melanoleuca", "I", "common"),
        ("panda geant", "Ailuropoda melanoleuca", "I", "common"),
        ("pangolim", "Manis javanica", "I", "common"),
        ("palissandre", "Dalbergia nigra", "I", "common"),
        ("palissandre", "Dalbergia latifolia", "II", "common"),
        ("Carcarhinus longimanus", "Carcharhinus longimanus", "I", "fuzzy"),
    ],
)
def test_names_as_officers_type_them(ask: Ask, name: str, wanted: str, appendix: str, kind: str) -> None:
    found = {hit["scientific_name"]: (hit["appendix"], hit["match_kind"]) for hit in ask(name)}
    assert found[wanted] == (appendix, kind)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("panda géant", "Ailuropoda melanoleuca"),
        ("pangolim", "Manis"),
        ("palissandre", "Dalbergia"),
        ("Carcarhinus longimanus", "Carcharhinus longimanus"),
    ],
)
def test_the_best_goes_first(ask: Ask, name: str, first: str) -> None:
    assert ask(name)[0]["scientific_name"] == first


def test_every_pangolin_is_protected(ask: Ask) -> None:
    assert all(set(hit["appendix"].split("/")) <= {"I", "II"} for hit in ask("pangolim"))


def test_the_text_says_a_spelling_was_mended(inama_id: Command) -> None:
    ended = inama_id("lookup", "Carcarhinus longimanus", "--on", "2026-04-01")
    assert "Appendix I  Carcharhinus longimanus" in ended.out
    assert "similar spelling" in ended.out


def test_today_is_the_day_asked_about(inama_id: Command) -> None:
    before = date.today()
    asked = date.fromisoformat(json.loads(inama_id("lookup", "Aloe", "--json").out)["on"])
    assert before <= asked <= date.today()


def test_not_found_is_never_not_listed(inama_id: Command) -> None:
    ended = inama_id("lookup", "Zzyzxia qwortipes")
    assert ended.status == 1
    assert "Not found. This is not the same as not listed." in ended.out
    assert json.loads(inama_id("lookup", "Zzyzxia qwortipes", "--json").out)["results"] == []


@pytest.mark.parametrize("spoil", ["missing", "truncated"])
def test_bad_content_is_one_sentence(inama_id: Command, content: Path, tmp_path: Path, spoil: str) -> None:
    database = tmp_path / "species.db"
    if spoil == "truncated":
        with content.open("rb") as whole:
            database.write_bytes(whole.read(1_000_000))
    ended = inama_id("lookup", "Aloe", database=database)
    assert (ended.status, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert str(database) in ended.err
    assert "make build" in ended.err
