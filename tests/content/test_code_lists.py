"""The real code lists: every code of the guidelines, headings that lead to goods, and a search that is quick enough."""

from __future__ import annotations

import time
from datetime import date
from statistics import median

import pytest

from inama_id.domain.trade_codes.values import CodeList, Kingdom
from inama_id.services import Services
from inama_id.services.codes import Codes
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore
from species_db.build import compiler

TODAY = date(2026, 11, 27)
TERMS = """
BAL BAR BOD BON CAL CAP CAR BOC HOC IVC CAV CHP CLA CLO COR COS CUL DER DPL EAR EGG EGL ESH EXT FEA FIB DFN FFN FIG
FLO FPT LEG FRU FOO FPL FPS GAL GAB GAR GEN GIL GRS HAI HAP HOR JWL IJW KNL LPL LPS LIV LVS LOG MEA MED MUS OIL PRL
KEY BOP HOP IVP PLA PLY POW PUP ROO RUG ROS SAW SCA SEE SHE SID SKE SKI SKP SKU SOU SPE STE SWI TAI THD TEE TIM TRW
TRO TRU TUS VEN WAX WPR
"""
"""The terms of the guidelines, as the Reference Guide of 2025 lists them."""


@pytest.fixture(scope="module")
def codes(content_services: Services) -> Codes:
    """The codes of the real content."""
    db = ReferenceDb(compiler.DATABASE)
    taxa = TaxonStore(db)
    return Codes(RuleStore(db), taxa, TaxonLines(taxa, ListingStore(db)))


def test_every_trade_term_in_use_is_held(codes: Codes) -> None:
    assert {code for code, term in codes.terms.items() if not term.former} == set(TERMS.split())


def test_the_letters_of_source_and_purpose_are_complete(codes: Codes) -> None:
    assert set(codes.sources) == set("WXRDACFIOUY")
    assert set(codes.purposes) == set("BEGHLMNPQSTZ")


@pytest.mark.parametrize(
    ("source", "kingdoms"),
    [("A", {Kingdom.PLANTS}), ("Y", {Kingdom.PLANTS}), ("C", {Kingdom.ANIMALS}), ("F", {Kingdom.ANIMALS}),
     ("R", {Kingdom.ANIMALS}), ("D", set(Kingdom)), ("W", set(Kingdom))],
)  # fmt: skip
def test_sources_fit_their_kingdom(codes: Codes, source: str, kingdoms: set[Kingdom]) -> None:
    assert codes.sources[source].kingdoms == kingdoms


@pytest.mark.parametrize(
    ("term", "units", "alternatives"),
    [
        ("TUS", ("number",), ("kg",)), ("LOG", ("m3",), ()), ("CAV", ("kg",), ()), ("PLY", ("m2",), ("m3",)),
        ("LIV", ("number",), ("kg",)), ("COR", ("number",), ("kg",)), ("VEN", ("m3", "m2"), ("kg",)),
        ("MUS", ("g",), ()), ("SCA", ("kg",), ()),
    ],
)  # fmt: skip
def test_terms_have_the_units_of_the_guidelines(
    codes: Codes, term: str, units: tuple[str, ...], alternatives: tuple[str, ...]
) -> None:
    assert (codes.terms[term].units, codes.terms[term].alternatives) == (units, alternatives)


@pytest.mark.parametrize(
    ("heading", "goods", "appendix"),
    [
        ("0507.10", "elephant tusks and cut ivory", "I/II"),
        ("0507.10", "rhinoceros horn", "I/II"),
        ("0507.10", "walrus tusks", "III"),
        ("1604.31", "caviar of sturgeons and paddlefishes", "I/II"),
        ("4407.21", "big-leaf mahogany", "II"),
        ("0301.92", "European glass eels", "II"),
        ("0106.32", "parrots, macaws, cockatoos", "I/II"),
    ],
)
def test_goods_have_the_appendix_of_the_listings(codes: Codes, heading: str, goods: str, appendix: str) -> None:
    sheet = codes.hs(heading, on=TODAY)
    assert sheet is not None
    held = {found.text: found.appendix for line in sheet.lines for found in line.goods}
    assert held[goods] == appendix


@pytest.mark.parametrize(
    ("heading", "catch_alls"),
    [
        ("9601.10", {"9602.00", "3926.90", "9706.90"}),
        ("0507.90", {"0511.99"}),
        ("0510.00", {"0511.99", "3004.90"}),
        ("9705.22", {"9705.29", "0511.99"}),
        ("1211.90", {"2106.90", "3004.90"}),
        ("0106.20", {"0106.90"}),
        ("4407.29", {"4407.99"}),
    ],
)
def test_goods_hide_under_catch_all_headings(codes: Codes, heading: str, catch_alls: set[str]) -> None:
    sheet = codes.hs(heading, on=TODAY)
    assert sheet is not None
    assert catch_alls <= {found.code for found in sheet.hidden_in}


@pytest.mark.parametrize("heading", ["9602.00", "0511.99", "2106.90", "3926.90", "0106.90", "9705.29"])
def test_catch_all_headings_say_what_they_hide(codes: Codes, heading: str) -> None:
    held = codes.headings[heading.replace(".", "")]
    assert held.catch_all
    assert held.hides


@pytest.mark.parametrize(
    ("text", "list", "code"),
    [
        ("écaille", CodeList.TERM, "SCA"), ("marfil", CodeList.TERM, "IVC"), ("2106", CodeList.HS, "2106.90"),
        ("seahorse", CodeList.HS, "0305.59"), ("cites tusk", None, ""), ("Cameroun", CodeList.COUNTRY, "CM"),
        ("ranched", CodeList.SOURCE, "R"), ("trophée", CodeList.TERM, "TRO"), ("jin", CodeList.UNIT, "catty"),
    ],
)  # fmt: skip
def test_search_finds_words_of_three_languages(codes: Codes, text: str, list: CodeList | None, code: str) -> None:
    found = {(hit.list, hit.code) for hit in codes.search(text)}
    assert (list, code) in found if list else not found


def test_search_takes_less_than_two_milliseconds(codes: Codes) -> None:
    codes.search("first")
    times = []
    for text in ["t", "a", "of", "no.", "0507", "ivory", "ivory carving", "bois", "la", "medicine"] * 10:
        start = time.process_time()
        codes.search(text)
        times.append(time.process_time() - start)
    assert median(times) < 0.002
