"""After-the-find cards: which come up for a find, in which order, and what stands on the page."""

from __future__ import annotations

from typing import Any

import pytest

from inama_id.domain.find_cards import (
    AgencyField,
    Find,
    FindCard,
    Named,
    Size,
    agency_field,
    basics,
    chosen,
    find_card,
    named,
    subjects,
)
from inama_id.domain.reference import Reference
from inama_id.reports.find_card_html import CardPage, card_words, document, text
from species_db.build.profile_records import FormRow, RuleRow
from species_db.build.records import Content, Where
from species_db.checks import code_content

CARE = {"quiet": "Dark", "food": "None", "temperature": "Warm", "water": "Bowl"}


def _body(**fields: Any) -> dict[str, Any]:
    return {
        "title": "Live snake", "forms": ["live-snake"], "state": "live", "rank": 3, "hazards": ["venom"],
        "safety": ["Do not <open>"], "care": CARE, "packing": ["Box"], "sampling": ["None"],
        "photographs": ["through glass", "head"], "never": ["reach in", "shake"], "call": ["poison-centre"],
    } | fields  # fmt: skip


def _card(id: str, **fields: Any) -> FindCard:
    return find_card(id, _body(**fields), ("r",))


SNAKE = _card("snake", rank=1, sizes=["small", "medium"])
GIANT = _card("giant", rank=1, only_if="large", sizes=["large"], forms=["live-snake", "live-lizard"])
LIZARD = _card("lizard", forms=["live-lizard"])
PUPA = _card("pupa", forms=["butterfly"])
SET = _card("set", forms=["butterfly"], state="dead", rank=1)
GAS = _card("gas", forms=[], state="any", only_if="gas", rank=1)
CARDS = (LIZARD, SET, PUPA, SNAKE, GIANT, GAS)


@pytest.mark.parametrize(
    ("find", "ids"),
    [
        (Find("live-snake"), ["snake"]),
        (Find("live-snake", size=Size.SMALL), ["snake"]),
        (Find("live-snake", size=Size.LARGE), ["giant"]),
        (Find("live-lizard", size=Size.LARGE), ["giant", "lizard"]),
        (Find("live-snake", subjects=frozenset({"gas"})), ["gas", "snake"]),
        (Find("butterfly", live=True), ["pupa"]),
        (Find("butterfly", live=False), ["set"]),
        (Find("butterfly"), ["pupa", "set"]),
        (Find("tusk"), []),
        (Find(subjects=frozenset({"gas"})), ["gas"]),
    ],
)
def test_cards_are_chosen_by_form_life_size_and_hazard(find: Find, ids: list[str]) -> None:
    assert [card.id for card in chosen(find, CARDS)] == ids


def test_an_officer_is_asked_only_what_leads_to_a_card() -> None:
    assert subjects(CARDS, "live-snake") == ("large", "gas")
    assert subjects(CARDS, "butterfly") == ("gas",)


def test_first_care_is_told_in_the_order_of_need() -> None:
    assert [care.topic for care in SNAKE.care] == ["temperature", "water", "food", "quiet"]


HAZARDS = {"venom": named({"name": "venom", "en": "venom", "fr": "venin", "es": "veneno"})}
_CENTRE = {"en": "Poison centre", "fr": "Centre antipoison", "es": "Toxicología", "kind": "contact", "when": "Bites"}
FIELDS = {"poison-centre": agency_field("poison-centre", _CENTRE)}
BASICS = (
    basics("c", {"state": "any", "section": "custody", "lines": ["Number each piece"]}, ("r",)),
    basics("p", {"state": "any", "section": "photographs", "lines": ["With a scale"]}, ("r",)),
    basics("l", {"state": "live", "section": "care", "lines": ["Animals first"]}, ("r",)),
)


def _page(contacts: dict[str, str] | None = None, *, read: bool = True) -> CardPage:
    fields: dict[str, AgencyField] = FIELDS
    hazards: dict[str, Named] = HAZARDS
    reference = Reference("r", "Care of snakes", "Zoo", "2020", "", "", "", read)
    return CardPage(SNAKE, BASICS, hazards, fields, contacts or {}, (reference,), "Content of 5 March 2026")


def test_safety_stands_first_and_care_before_evidence() -> None:
    html = document(_page(), card_words("en"))
    order = [
        "Do not &lt;open&gt;",
        "Reach in; shake.",
        "Warm",
        "Poison centre",
        "Through glass; head.",
        "Number each piece",
    ]
    places = [html.index(part) for part in order]
    assert places == sorted(places)
    for told in ("Hazards: venom", "Animals first", "Content of 5 March 2026"):
        assert told in html


def test_the_agency_s_own_contacts_are_printed_and_gaps_left_to_write_on() -> None:
    assert "Dr Who, 112" in document(_page({"poison-centre": "Dr Who, 112"}), card_words("en"))
    assert "...." in document(_page(), card_words("en"))
    assert "...." not in document(_page({"poison-centre": "Dr Who, 112"}), card_words("en"))


@pytest.mark.parametrize(("language", "told"), [("en", "Never"), ("fr", "Jamais"), ("es", "Nunca"), ("sw", "Never")])
def test_headings_speak_the_language(language: str, told: str) -> None:
    assert told in document(_page(), card_words(language))
    assert told in text(_page(), card_words(language))


def test_hazards_speak_the_language() -> None:
    assert "venin" in text(_page(), card_words("fr"))


def test_general_knowledge_is_marked() -> None:
    assert "source not read" in document(_page(read=False), card_words("en"))
    assert "source not read" not in document(_page(), card_words("en"))


def test_the_page_is_black_on_white() -> None:
    html = document(_page(), card_words("en"))
    assert "color: #000; background: #fff" in html
    assert "<img" not in html


def _told(**changes: Any) -> list[str]:
    def row(kind: str, id: str, body: dict[str, Any]) -> RuleRow:
        return RuleRow(Where(f"documents/{kind}.yaml", 1), kind, id, ("r",), body)

    labels = {"en": "x", "fr": "x", "es": "x"}
    rules = [
        row("agency-fields", "poison-centre", labels | {"kind": "contact", "when": "Bites"}),
        row("find-cards", "name-venom", labels | {"sort": "hazard", "name": "venom"}),
        row("find-cards", "ask-large", labels | {"sort": "subject", "name": "large"}),
        row("find-cards", "card", _body(sort="card", **changes)),
    ]
    form = FormRow(Where("vocabulary/item-forms.yaml", 1), "live-snake", "live", {}, {}, (), ())
    return [finding.text for finding in code_content.check(Content(forms=[form], rules=rules))]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"forms": ["dragon"]}, "unknown item form dragon"),
        ({"forms": []}, "no card is for the item form live-snake"),
        ({"only_if": "large"}, "no card is for the item form live-snake"),
        ({"only_if": "purple"}, "unknown subject purple"),
        ({"call": ["ghost"]}, "unknown field ghost"),
        ({"hazards": ["boredom"]}, "unknown hazard boredom"),
        ({"care": {"water": "Bowl"}}, "tells all of the first care"),
        ({"safety": ["x" * 951]}, "do not fit a page"),
        ({"state": "asleep"}, "asleep"),
        ({"rank": "first"}, "first"),
    ],
)
def test_the_check_tells_what_is_wrong(changes: dict[str, Any], told: str) -> None:
    assert not _told()
    assert any(told in text for text in _told(**changes))
