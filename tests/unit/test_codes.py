"""Code lists: what is read, how codes are found, which headings hide goods, and what the content check catches."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from inama_id.domain.trade_codes.headings import hs_digits
from inama_id.domain.trade_codes.values import CodeList, Kingdom
from inama_id.services.codes import Codes
from inama_id.services.taxon_lines import TaxonLines
from inama_id.store.listings import ListingStore
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore
from species_db.build import compiler, load
from species_db.build.profile_records import FormRow, RuleRow
from species_db.build.records import Content, Where
from species_db.checks import code_content

NANO = Path(__file__).parents[1] / "nano" / "content"
TODAY = date(2026, 11, 27)
LISTS: dict[str, list[dict[str, Any]]] = {
    "trade-terms": [
        {"id": "tus", "code": "TUS", "en": "tusk", "fr": "défense", "es": "colmillo", "kingdoms": ["animals"],
         "units": ["number"], "alternatives": ["kg"], "definition": "A whole raw tusk", "note": "A carved one is IVC."},
        {"id": "ivc", "code": "IVC", "en": "carving - ivory", "fr": "sculpture en ivoire", "es": "talla de marfil",
         "kingdoms": ["animals"], "units": ["kg"], "definition": "Worked ivory"},
        {"id": "log", "code": "LOG", "en": "logs", "fr": "grumes", "es": "trozas", "kingdoms": ["plants"],
         "units": ["kg"], "definition": "Wood in the rough"},
        {"id": "ivs", "code": "IVS", "en": "ivory scraps", "fr": "restes d'ivoire", "es": "restos de marfil",
         "kingdoms": ["animals"], "former": True, "now": ["IVC"], "definition": "No longer in use"},
    ],
    "units": [
        {"id": "kg", "code": "kg", "en": "kilograms", "fr": "kilogrammes", "es": "kilogramos", "measures": "mass",
         "base": "kg", "factor": 1, "also": ["kilo"]},
        {"id": "pound", "code": "lb", "en": "pounds", "fr": "livres", "es": "libras", "measures": "mass", "base": "kg",
         "factor": 0.45359237, "listed": False},
        {"id": "number", "code": "no.", "en": "number", "fr": "nombre", "es": "número", "measures": "count",
         "base": "number", "factor": 1, "also": ["pcs"]},
    ],
    "source-codes": [
        {"id": "w", "code": "W", "en": "Wild", "fr": "Sauvage", "es": "Silvestre", "meaning": "Taken from the wild",
         "used_where": "Everywhere"},
        {"id": "d", "code": "D", "en": "Bred for trade", "fr": "Élevé", "es": "Criado", "meaning": "Registered breeder",
         "used_where": "Appendix I", "appendices": ["I"], "kingdoms": ["animals"]},
    ],
    "purpose-codes": [
        {"id": "t", "code": "T", "en": "Commercial", "fr": "Commercial", "es": "Comercial", "meaning": "For gain",
         "used_where": "Everywhere", "commercial": "yes"},
    ],
    "hs-codes": [
        {"id": "hs-05", "code": "05", "en": "Animal products", "fr": "Produits", "es": "Productos"},
        {"id": "hs-050710", "code": "0507.10", "en": "Ivory, raw", "fr": "Ivoire brut", "es": "Marfil en bruto",
         "goods": [{"goods": "elephant tusks", "taxa": ["loxodonta-africana"]}], "forms": ["tusk"]},
        {"id": "hs-050790", "code": "0507.90", "en": "Horn and claw", "fr": "Corne", "es": "Cuerno",
         "catch_all": "All in one line", "hides": ["0507.10"]},
        {"id": "hs-392690", "code": "3926.90", "en": "Plastic", "fr": "Plastique", "es": "Plástico",
         "catch_all": "Called resin", "hides": ["0507.10"]},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> Codes:
    """The lists above, through files, compiler and store."""
    root = tmp_path_factory.mktemp("codes")
    content, database = root / "content", root / "species.db"
    shutil.copytree(NANO, content)
    (content / "documents").mkdir(exist_ok=True)
    reference = next(iter(yaml.safe_load((content / "references" / "nano.yaml").read_text("utf-8"))))
    for kind, rows in LISTS.items():
        held = yaml.safe_dump([row | {"reference": reference} for row in rows], allow_unicode=True)
        (content / "documents" / f"{kind}.yaml").write_text(held, "utf-8")
    compiler.build(load.load(content).content, lambda _step: None, database, content)
    db = ReferenceDb(database)
    taxa = TaxonStore(db)
    return Codes(RuleStore(db), taxa, TaxonLines(taxa, ListingStore(db)))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("TUS", (CodeList.TERM, "TUS")),
        ("tu", (CodeList.TERM, "TUS")),
        ("tusk", (CodeList.TERM, "TUS")),
        ("DEFENSE", (CodeList.TERM, "TUS")),
        ("sculpture ivoire", (CodeList.TERM, "IVC")),
        ("ivory carving", (CodeList.TERM, "IVC")),
        ("worked", (CodeList.TERM, "IVC")),
        ("w", (CodeList.SOURCE, "W")),
        ("t", (CodeList.PURPOSE, "T")),
        ("lb", (CodeList.UNIT, "lb")),
        ("kilo", (CodeList.UNIT, "kg")),
        ("0507.10", (CodeList.HS, "0507.10")),
        ("050710", (CodeList.HS, "0507.10")),
        ("0507.10.00.90", (CodeList.HS, "0507.10")),
        ("05", (CodeList.HS, "05")),
        ("elephant", (CodeList.HS, "0507.10")),
        ("br", (CodeList.COUNTRY, "BR")),
        ("Brésil", (CodeList.COUNTRY, "BR")),
        ("sudafrica", (CodeList.COUNTRY, "ZA")),
    ],
)
def test_search_puts_the_code_meant_first(codes: Codes, text: str, first: tuple[CodeList, str]) -> None:
    hit = codes.search(text)[0]
    assert (hit.list, hit.code) == first


def test_search_says_what_matched_and_in_which_language(codes: Codes) -> None:
    hit = codes.search("elephant", "fr")[0]
    assert (hit.label, hit.detail) == ("Ivoire brut", "elephant tusks")


def test_search_shows_codes_in_use_before_former_ones(codes: Codes) -> None:
    assert [hit.code for hit in codes.search("ivory")] == ["IVC", "0507.10", "IVS"]


def test_search_wants_every_word(codes: Codes) -> None:
    assert not codes.search("ivory zebra")
    assert not codes.search("")


def test_search_keeps_to_the_limit(codes: Codes) -> None:
    assert len(codes.search("c", limit=3)) == 3


@given(st.text(max_size=60))
def test_search_stands_any_text(codes: Codes, text: str) -> None:
    assert len(codes.search(text, limit=5)) <= 5


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("0507.10", "050710"), ("0507 10", "050710"), ("05", "05"), ("050", "05"), ("0507.10.00", "050710"),
        ("5", None), ("", None), ("ivory", None), ("05o7", None), ("٠٥", None),
    ],
)  # fmt: skip
def test_tariff_codes_are_read_as_they_are_written(text: str, digits: str | None) -> None:
    assert hs_digits(text) == digits


@pytest.mark.parametrize(
    ("text", "under", "hidden", "nearest"),
    [
        ("0507.10", ["0507.10"], ["0507.90", "3926.90"], False),
        ("0507", ["0507.10", "0507.90"], ["3926.90"], False),
        ("05", ["05", "0507.10", "0507.90"], ["3926.90"], False),
        ("0507.20", ["0507.10", "0507.90"], [], True),
        ("3926.90", ["3926.90"], [], False),
    ],
)
def test_a_heading_shows_its_goods_and_where_they_hide(
    codes: Codes, text: str, under: list[str], hidden: list[str], nearest: bool
) -> None:
    sheet = codes.hs(text, on=TODAY)
    assert sheet is not None
    assert [line.heading.code for line in sheet.lines] == under
    assert [heading.code for heading in sheet.hidden_in] == hidden
    assert sheet.nearest is nearest


def test_goods_carry_the_appendix_of_the_listings_on_the_day(codes: Codes) -> None:
    sheet = codes.hs("0507.10", on=TODAY)
    assert sheet is not None
    goods = sheet.lines[0].goods[0]
    assert (goods.appendix, [line.name for line in goods.taxa]) == ("I/II", ["Loxodonta africana"])
    assert [heading.code for heading in sheet.above] == ["05"]


@pytest.mark.parametrize("text", ["9999", "ab", "7", ""])
def test_what_is_no_heading_held_gives_nothing(codes: Codes, text: str) -> None:
    assert codes.hs(text, on=TODAY) is None


@pytest.mark.parametrize(
    ("text", "id"), [("KG", "kg"), ("kilo", "kg"), ("no.", "number"), ("", "number"), ("pcs", "number")]
)
def test_units_are_known_by_their_spellings(codes: Codes, text: str, id: str) -> None:
    unit = codes.unit(text)
    assert unit is not None
    assert unit.id == id


def test_terms_are_looked_up_in_either_case(codes: Codes) -> None:
    term = codes.term(" tus ")
    assert term is not None
    assert (term.units, term.alternatives) == (("number",), ("kg",))
    assert term.kingdoms == {Kingdom.ANIMALS}
    assert codes.term("xyz") is None


def test_sources_and_purposes_are_looked_up_in_either_case(codes: Codes) -> None:
    source, purpose = codes.source("d"), codes.purpose("t")
    assert source is not None
    assert purpose is not None
    assert source.kingdoms == {Kingdom.ANIMALS}
    assert source.appendices == ("I",)
    assert purpose.commercial is True
    assert codes.source("?") is None


def test_countries_and_units_that_are_none_give_nothing(codes: Codes) -> None:
    country = codes.country("na", "fr")
    assert country is not None
    assert country.name == "Namibie"
    assert codes.country("QQ") is None
    assert codes.unit("furlong") is None


def test_an_item_form_leads_to_its_headings(codes: Codes) -> None:
    assert [heading.code for heading in codes.headings_of_form("tusk")] == ["0507.10"]


def _row(kind: str, changes: dict[str, Any], index: int = 0) -> RuleRow:
    body = LISTS[kind][index] | changes
    id = str(body.pop("id"))
    return RuleRow(Where(f"documents/{kind}.yaml", 1), kind, id, ("r",), body)


def _content(*changed: RuleRow) -> Content:
    replaced = {(row.kind, row.id) for row in changed}
    rows = [_row(kind, {}, index) for kind, held in LISTS.items() for index in range(len(held))]
    kept = [row for row in rows if (row.kind, row.id) not in replaced]
    form = FormRow(Where("vocabulary/item-forms.yaml", 1), "tusk", "ivory", {}, {}, (), ())
    found = load.load(NANO).content
    return Content(taxa=found.taxa, countries=found.countries, forms=[form], rules=[*kept, *changed])


def test_the_check_finds_nothing_in_sound_lists() -> None:
    assert not list(code_content.check(_content()))


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (_row("trade-terms", {"units": ["furlong"]}), "unknown unit furlong"),
        (_row("trade-terms", {"units": []}), "a term in use has units"),
        (_row("trade-terms", {"kingdoms": ["fungi"]}), "fungi"),
        (_row("trade-terms", {"colour": "red"}), "unknown field colour"),
        (_row("trade-terms", {"now": ["IVS"]}, 3), "unknown term IVS"),
        (_row("units", {"base": "tonne"}, 1), "no base unit"),
        (_row("units", {"base": "number"}, 1), "no base unit"),
        (_row("purpose-codes", {"commercial": "perhaps"}), "perhaps"),
        (_row("hs-codes", {"goods": [{"goods": "x", "taxa": ["unicornis"]}]}, 1), "unknown taxon unicornis"),
        (_row("hs-codes", {"forms": ["egg-cup"]}, 1), "unknown item form egg-cup"),
        (_row("hs-codes", {"code": "05.0710"}, 1), "well-formed"),
        (_row("hs-codes", {"hides": ["0101"]}, 2), "unknown heading 0101"),
        (_row("hs-codes", {"catch_all": ""}, 2), "without saying why"),
    ],
)
def test_the_check_tells_what_is_wrong(row: RuleRow, told: str) -> None:
    assert any(told in finding.text for finding in code_content.check(_content(row)))
