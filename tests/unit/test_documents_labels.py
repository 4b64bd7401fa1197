"""Labels and tags by the formats of the content: well formed, or what is wrong first."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from inama_id.domain.documents.labels import LabelFormat, label_format, read

DOCUMENTS = Path(__file__).parents[2] / "species_db" / "content" / "documents"
COUNTRIES = {"TH", "US", "ZW", "CO", "PG", "RU", "IR", "BE", "FR", "IT", "DE", "NL"}
TODAY = date(2026, 11, 27)


@cache
def _formats() -> dict[str, LabelFormat]:
    items = yaml.safe_load((DOCUMENTS / "label-formats.yaml").read_text("utf-8"))
    return {item["id"]: label_format(item["id"], item, [item["reference"]]) for item in items}


@pytest.mark.parametrize(("id", "text"), [(id, text) for id, label in _formats().items() for text in label.examples])
def test_the_examples_are_well_formed(id: str, text: str) -> None:
    reading = read(text, _formats()[id], COUNTRIES, TODAY)
    assert (reading.well_formed, reading.sentence) == (True, "Well formed.")
    assert reading.parts


@pytest.mark.parametrize(
    ("id", "text", "said"),
    [
        ("crocodilian-tag", "", "Nothing is written."),
        ("crocodilian-tag", "QQ-99-0001-POR", "country of origin QQ is no ISO country code"),
        ("crocodilian-tag", "TH-99-0001-XYZ", "species code XYZ is not in the list"),
        ("crocodilian-tag", "TH-99-0001", "nothing stands where three letters of the species"),
        ("crocodilian-tag", "TH-2031-0001-POR", "year of production 2031 has not begun"),
        ("crocodilian-tag", "99-0001-POR", "99-0001-POR stands where two letters of the ISO country code should be"),
        ("crocodilian-tag", "0012345", "digits only; country and species are missing"),
        ("crocodilian-tag", "PG-20-0045-PORXQQQ", "species code PORXQQQ is not in the list"),
        ("caviar-label", "HUS/W/RU/2000", "plant and lot are missing"),
        ("caviar-label", "XYZ/W/RU/2000/12/34", "species code XYZ is not in the list"),
        ("caviar-label", "HUS/Q/RU/2000/12/34", "source code Q is not in the list"),
        ("caviar-label", "HUS/W/QQ/2000/12/34", "country of origin QQ is no ISO country code"),
        ("caviar-label", "HUS/W/RU/2027/12/34", "2027 has not begun"),
        ("caviar-label", "HUS/W/RU/00/12/34", "00/12/34 stands where the year in four digits should be"),
        ("caviar-label", "HUS-W-RU-2000-12-34", "-W-RU-2000-12-34 stands where one letter"),
        ("caviar-label", "HU/W/RU/2000/12/34", "HU/W/RU/2000/12/34 stands where three letters"),
        ("closed-ring", "ABC", "stands where letters and digits"),
        ("closed-ring", "A#12", "stands where letters and digits"),
        ("microchip", "123", "should be"),
        ("microchip", "999000000000001", "999 is not a code in use"),
        ("microchip", "000123456789012", "000 is not a code in use"),
        ("microchip", "0012345ABC", "ten signs: a chip of the kind used before ISO 11784"),
        ("microchip", "123456789", "nine digits"),
        ("microchip", "9680000045312345", "sixteen digits"),
        ("microchip", "96800000453123456", "56 at the end does not belong to it"),
        ("microchip", "96800000453123A", "00000453123A stands where twelve digits should be"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(id: str, text: str, said: str) -> None:
    reading = read(text, _formats()[id], COUNTRIES, TODAY)
    assert not reading.well_formed
    assert said in reading.sentence
    assert reading.sentence.endswith(".")


def test_parts_are_named() -> None:
    reading = read("hus/w/ru/2000/xxxx/yyyy", _formats()["caviar-label"], COUNTRIES, TODAY)
    assert dict(reading.parts) == {
        "species code": "HUS",
        "source code": "W",
        "country of origin": "RU",
        "year of harvest or repackaging": "2000",
        "registration code of the plant": "XXXX",
        "lot number": "YYYY",
    }


@pytest.mark.parametrize("code", ["900", "998", "001", "899"])
def test_chips_of_countries_and_manufacturers(code: str) -> None:
    assert read(code + "0" * 12, _formats()["microchip"], COUNTRIES, TODAY).well_formed


@given(st.text(max_size=300), st.sampled_from(sorted(_formats())))
def test_any_text_is_harmless(text: str, id: str) -> None:
    reading = read(text, _formats()[id], COUNTRIES, TODAY)
    assert reading.sentence
