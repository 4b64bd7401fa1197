"""From any text to the right taxon and the right Appendix."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inama_id.domain.taxon import MatchKind, NameHit, NameKind, TaxonId
from inama_id.services import Services
from inama_id.services.search import unlikeliness
from inama_id.store.names import FoundName

TODAY = date(2026, 11, 25)


def _first(nano: Services, text: str, on: date = TODAY, language: str = "en") -> NameHit:
    return nano.search.find(text, on=on, language=language).hits[0]


@pytest.mark.parametrize(
    ("text", "taxon", "kind", "appendix"),
    [
        ("Loxodonta africana", "loxodonta-africana", "accepted", "I/II"),
        ("africana loxodonta", "loxodonta-africana", "accepted", "I/II"),
        ("Loxodonta africana (Blumenbach, 1797)", "loxodonta-africana", "accepted", "I/II"),
        ("LOXODONTA AFRICANA", "loxodonta-africana", "accepted", "I/II"),
        ("Loxodonta cyclotis", "loxodonta-africana", "synonym", "I/II"),
        ("elephant d'afrique", "loxodonta-africana", "common", "I/II"),
        ("象牙", "loxodonta-africana", "trade", "I/II"),
        ("洲象", "loxodonta-africana", "common", "I/II"),
        ("الفيل", "loxodonta-africana", "common", "I/II"),
        ("Python reticulatus", "malayopython-reticulatus", "synonym", "II"),
        ("Python molurus", "python-molurus", "accepted", "I"),
        ("Dalbergia spp.", "dalbergia", "accepted", "I/II"),
        ("Dalbergia nigra (Vell.) Benth.", "dalbergia-nigra", "accepted", "I"),
        ("Dalbergia unheldia", "dalbergia", "under_listed_taxon", "II"),
        ("Ara ararauna", "ara-ararauna", "accepted", "II"),
        ("Carcarhinus longimanus", "carcharhinus-longimanus", "fuzzy", "I"),
        ("Loxodnota afircana", "loxodonta-africana", "fuzzy", "I/II"),
        ("Aloe vera", "aloe-vera", "not_listed", None),
        ("Nymphicus hollandicus", "nymphicus-hollandicus", "not_listed", None),
        ("Bos taurus", "bos-taurus", "not_listed", None),
        ("Dracaena guianensis", "dracaena", None, "II"),
        ("Dracaena fragrans", "dracaena-fragrans-plantae", "not_listed", None),
        ("Pygeum africanum", "prunus-africana", "synonym", "II"),
        ("Prunus avium", "prunus-avium", "not_listed", None),
        ("Cervus elaphus hanglu", "cervus-elaphus-hanglu", "accepted", "I"),
        ("Potamotrygon motoro", "potamotrygon-motoro", "accepted", "III"),
    ],
)
def test_best_hit(nano: Services, text: str, taxon: str, kind: str | None, appendix: str | None) -> None:
    hit = _first(nano, text)
    if kind is not None:
        assert (hit.taxon_id, hit.match_kind) == (taxon, kind)
    assert hit.appendix == appendix


def test_upcoming_is_not_in_force(nano: Services) -> None:
    hit = _first(nano, "Mustelus mustelus")
    assert (hit.appendix, hit.upcoming) == (None, ("II", "2027-06-05"))
    assert hit.match_kind is MatchKind.ACCEPTED
    assert _first(nano, "Mustelus mustelus", date(2027, 7, 1)).appendix == "II"


@pytest.mark.parametrize(
    ("on", "appendix"),
    [("2013-01-01", None), ("2014-09-14", "II"), ("2026-03-04", "II"), ("2026-03-05", "I")],
)
def test_history_of_a_transfer(nano: Services, on: str, appendix: str | None) -> None:
    assert _first(nano, "Carcharhinus longimanus", date.fromisoformat(on)).appendix == appendix


def test_homonyms_are_kept_apart(nano: Services) -> None:
    hits = {hit.taxon_id: hit.appendix for hit in nano.search.find("Dracaena", on=TODAY, language="en").hits}
    assert hits["dracaena"] == "II"  # type: ignore[index]
    assert hits["dracaena-plantae"] is None  # type: ignore[index]


def test_unknown_epithet_of_a_partly_listed_genus_is_neither_listed_nor_not_listed(nano: Services) -> None:
    hit = _first(nano, "Prunus unheldia")
    assert (hit.appendix, hit.below, hit.match_kind) == (None, "II", MatchKind.UNDER_LISTED_TAXON)


def test_a_species_with_a_listed_subspecies_is_listed_in_part(nano: Services) -> None:
    hit = _first(nano, "Cervus elaphus")
    assert (hit.appendix, hit.below, hit.match_kind) == (None, "I", MatchKind.ACCEPTED)


@pytest.mark.parametrize("text", ["Aloe polyphyla", "Aloe polyphyllum", "Aloe polyhpylla"])
def test_a_slip_of_the_pen_goes_before_the_genus(nano: Services, text: str) -> None:
    hit = _first(nano, text)
    assert (hit.taxon_id, hit.match_kind, hit.appendix) == ("aloe-polyphylla", MatchKind.FUZZY, "I")


def test_another_epithet_of_the_genus_does_not(nano: Services) -> None:
    hit = _first(nano, "Aloe polystachya")
    assert (hit.taxon_id, hit.match_kind, hit.appendix) == ("aloe", MatchKind.UNDER_LISTED_TAXON, "II")


def test_a_listed_genus_goes_before_the_vernacular_name_of_its_family(nano: Services) -> None:
    assert [hit.taxon_id for hit in nano.search.find("python", on=TODAY, language="en").hits][:2] == [
        "python",
        "pythonidae",
    ]


def test_names_spelt_alike_are_ranked_by_what_they_are(nano: Services) -> None:
    def name(kind: NameKind, language: str, covered: bool) -> FoundName:
        return FoundName(TaxonId("t"), "Panda", "panda", kind, language, covered)

    unlisted_genus, bear = name(NameKind.ACCEPTED, "", False), name(NameKind.COMMON, "en", True)
    foreign, listed_genus = name(NameKind.COMMON, "pt", True), name(NameKind.ACCEPTED, "", True)
    ranked = sorted((foreign, unlisted_genus, bear, listed_genus), key=lambda n: unlikeliness(n, "fr"))
    assert ranked == [listed_genus, bear, unlisted_genus, foreign]
    assert unlikeliness(foreign, "pt") < unlikeliness(unlisted_genus, "pt")


def test_hybrid_formula_gives_both_parents(nano: Services) -> None:
    hits = nano.search.find("Ara macao x Ara ararauna", on=TODAY, language="en").hits
    assert [hit.taxon_id for hit in hits][:2] == ["ara-macao", "ara-ararauna"]


def test_what_is_not_held_is_not_found(nano: Services) -> None:
    assert nano.search.find("Qwertyopsis zxcvii", on=TODAY, language="en").hits == ()


def test_common_name_in_the_language_asked_for(nano: Services) -> None:
    assert _first(nano, "Loxodonta africana", language="fr").common_name == "Éléphant d’Afrique"
    assert _first(nano, "Loxodonta africana", language="pt").common_name == "African elephant"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=400) | st.text(alphabet='"*():^-+{}NEARANDORNOT \0\u202eا象é', max_size=5000))
def test_any_text_is_harmless(nano: Services, text: str) -> None:
    nano.search.find(text, on=TODAY, language="en")
