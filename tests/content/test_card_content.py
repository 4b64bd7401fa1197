"""The real after-the-find cards: one for whatever can be found, and none without help to call."""

from __future__ import annotations

from html import escape

import pytest
import yaml

from inama_id.domain.find_cards import Find, Size, State
from inama_id.reports.find_card_html import CardPage, card_words, document, text
from inama_id.services import Services
from inama_id.services.find_cards import FindCards
from inama_id.store.reference_db import ReferenceDb
from inama_id.store.rules import RuleStore
from inama_id.store.taxa import TaxonStore
from species_db.build import compiler

FORMS = yaml.safe_load((compiler.CONTENT / "vocabulary" / "item-forms.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def cards(content_services: Services) -> FindCards:
    """The cards of the real content."""
    db = ReferenceDb(compiler.DATABASE)
    return FindCards(RuleStore(db), TaxonStore(db))


def test_there_are_at_least_two_dozen_cards(cards: FindCards) -> None:
    assert len(cards.cards) >= 24


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_item_form_has_a_card(cards: FindCards, form: str) -> None:
    assert cards.for_find(Find(form))


@pytest.mark.parametrize(
    ("find", "first"),
    [
        (Find("live-snake"), "live-snake"),
        (Find("live-snake", size=Size.LARGE), "live-large-reptile"),
        (Find("live-mammal", subjects=frozenset({"pangolin"})), "live-pangolin"),
        (Find("bird-egg", live=True), "live-bird-eggs"),
        (Find("bird-egg", live=False), "feathers-dead-birds"),
        (Find("bird-egg"), "live-bird-eggs"),
        (Find("tarantula"), "live-tarantula"),
        (Find("tarantula", live=False), "dead-insects"),
        (Find("meat"), "bushmeat"),
        (Find("log"), "timber"),
        (Find("log", subjects=frozenset({"gas"})), "hazard-fumigated"),
        (Find("trophy-mount"), "taxidermy"),
        (Find("glass-eel"), "live-glass-eels"),
        (Find("live-coral"), "live-coral"),
        (Find("tusk"), "ivory-horn-bone"),
        (Find("tonic-liquid", subjects=frozenset({"fluid"})), "jars-fluid"),
    ],
)
def test_the_right_card_comes_first(cards: FindCards, find: Find, first: str) -> None:
    assert cards.for_find(find)[0].id == first


def test_venom_and_gas_are_told_before_anything_else(cards: FindCards) -> None:
    for card in cards.cards:
        if {"venom", "gas", "arsenic", "formalin"} & set(card.hazards):
            assert card.safety
            assert card.call


def test_every_field_called_is_defined_and_used(cards: FindCards) -> None:
    called = {field for card in cards.cards for field in card.call}
    assert called <= set(cards.fields)


def test_live_cards_tell_the_first_care(cards: FindCards) -> None:
    for card in cards.cards:
        if card.state is State.LIVE:
            assert [care.topic for care in card.care] == ["temperature", "water", "food", "quiet"]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_card_can_be_printed_with_its_sources(cards: FindCards, language: str) -> None:
    words = card_words(language)
    for card in cards.cards:
        references = cards.references(card)
        assert references
        page = CardPage(card, cards.basics_of(card), cards.hazards, cards.fields, {}, references, "")
        assert escape(card.title) in document(page, words)
        assert words.safety in text(page, words)


def test_questions_lead_to_cards(cards: FindCards) -> None:
    assert {card.only_if for card in cards.cards if card.only_if} == set(cards.questions)
    assert "pangolin" in cards.subjects("live-mammal")
    assert "pangolin" not in cards.subjects("tusk")
