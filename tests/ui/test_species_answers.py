"""What an officer reads on the species page of the whole window, and where its links lead the window."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from inama_id.ui.history import PageId
from tests.ui.drivers import Driver
from tests.ui.species_driver import SpeciesDriver

TODAY_HEADING = "Listing today"


@pytest.fixture
def species(driver: Driver) -> SpeciesDriver:
    """Hands on the species page."""
    return SpeciesDriver(driver)


def test_each_population_has_its_entry_and_first_day(species: SpeciesDriver) -> None:
    species.open("loxodonta-africana")
    told = species.section(TODAY_HEADING)
    assert "All populations except those of Botswana, Namibia, South Africa and Zimbabwe" in told
    assert "Populations of Botswana, Namibia, South Africa and Zimbabwe" in told
    assert "In force since 18 January 1990" in told
    assert "In force since 18 September 1997" in told
    assert told.count("Entry of its own: Loxodonta africana") == 2
    assert species.section_badges(TODAY_HEADING) == ["Appendix I", "Appendix II"]
    assert "Today, 1 April 2026" in species.answer()


def test_inherited_entry_leads_the_window_to_the_higher_taxon(species: SpeciesDriver, qtbot: QtBot) -> None:
    species.open("dalbergia-latifolia")
    assert "Covered by the entry Dalbergia spp." in species.section(TODAY_HEADING)
    with qtbot.waitSignal(species.page.taxon_requested) as asked:
        species.follow(TODAY_HEADING, "taxon:dalbergia")
    assert asked.args == ["dalbergia"]
    assert species.driver.place() == (PageId.SPECIES, "dalbergia")


def test_upcoming_entry_is_never_in_force(species: SpeciesDriver) -> None:
    species.open("mustelus-mustelus")
    assert species.answer_badges() == ["not listed"]
    assert "Decided, not in force yet: Appendix II from 5 June 2027." in species.answer()
    assert TODAY_HEADING not in species.headings()
    assert species.section_badges("Upcoming changes") == ["upcoming II"]
    told = species.section("Upcoming changes")
    assert "Not in force yet; begins on 5 June 2027" in told
    assert "Unconfirmed" in told
    assert "In force since" not in told


@pytest.mark.parametrize("taxon", ["aloe-vera", "nymphicus-hollandicus"])
def test_excepted_taxon_gives_reason_and_reference(species: SpeciesDriver, taxon: str) -> None:
    species.open(taxon)
    assert species.answer_badges() == ["not listed"]
    told = species.section("Why it is not listed")
    assert "excepts this species by name" in told
    assert "[1]" in told
    assert "[1] Appendices I, II and III" in species.section("References")


def test_partly_listed_genus_is_neither_listed_nor_free(species: SpeciesDriver) -> None:
    species.open("bos")
    assert "Not listed as a whole" in species.answer()
    assert species.answer_badges() == ["only part of it is listed: Appendix I"]


def test_date_changes_the_answer(species: SpeciesDriver) -> None:
    species.open("carcharhinus-longimanus")
    assert species.answer_badges() == ["Appendix I"]
    species.look_up_on(date(2026, 3, 4))
    assert species.answer_badges() == ["Appendix II"]
    assert "On 4 March 2026, not today" in species.answer()
    assert "Listing on 4 March 2026" in species.headings()
    species.look_up_on(date(2010, 1, 1))
    assert species.answer_badges() == ["not listed"]


def test_day_before_the_first_day_known_is_not_certain(species: SpeciesDriver) -> None:
    species.open("aloe-polyphylla")
    assert species.answer_badges() == ["Appendix I"]
    species.look_up_on(date(2020, 1, 1))
    assert species.answer_badges() == ["Appendix I, not certain on this date"]
    assert "cannot be told from this content" in species.answer()


def test_history_leads_the_window_to_its_day(species: SpeciesDriver) -> None:
    species.open("carcharhinus-longimanus")
    assert "4 March 2026" in species.section("History")
    species.follow("History", "day:2014-09-14")
    assert species.driver.desktop.on_date.value == date(2014, 9, 14)
    assert species.answer_badges() == ["Appendix II"]


def test_buttons_are_named_without_the_room_beside_their_icons(species: SpeciesDriver) -> None:
    species.open("bos-sauveli")
    names = [button.accessibleName() for button in species.page.actions_of_sheet.buttons]
    assert names == ["Print", "Save", "Copy"]


@pytest.mark.parametrize(("language", "words"), [("fr", "Annexes I/II"), ("es", "Apéndices I/II")])
def test_sheet_in_other_languages(species: SpeciesDriver, language: str, words: str) -> None:
    species.driver.desktop.settings.change(window_language=language)
    species.open("loxodonta-africana")
    everything = species.answer() + "".join(species.section(heading) for heading in species.headings())
    assert words in everything
    assert "In force" not in everything
    assert "Appendices I/II" not in everything
