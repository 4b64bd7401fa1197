"""Browse: down the tree without a name."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inama_id.ui.actions import ActionId
from inama_id.ui.history import PageId
from tests.ui.drivers import Driver


def test_from_class_to_species(driver: Driver) -> None:
    driver.do(ActionId.BROWSE)
    driver.browse.choose("Mammalia", "Artiodactyla", "Bovidae", "Bos")
    assert driver.browse.titles() == ["Classes", "Orders", "Families", "Genera", "Species"]
    assert driver.browse.names(4) == ["Bos sauveli", "Bos taurus"]


def test_counts_and_appendices_are_said(driver: Driver) -> None:
    driver.browse.choose("Mammalia", "Artiodactyla")
    assert driver.browse.spoken(1, "Artiodactyla") == (
        "order, Artiodactyla, only part of it is listed: Appendix I, 2 of 3 species listed"
    )
    assert "not listed" not in driver.browse.spoken(0, "Mammalia")


def test_another_choice_replaces_the_columns_after_it(driver: Driver) -> None:
    driver.browse.choose("Mammalia", "Artiodactyla", "Bovidae", "Bos")
    driver.browse.choose("Aves")
    assert driver.browse.titles() == ["Classes", "Orders"]


def test_the_keyboard_walks_and_opens(driver: Driver) -> None:
    driver.do(ActionId.BROWSE)
    driver.browse.choose("Mammalia")
    driver.browse.press(0, Qt.Key.Key_Right)
    driver.browse.press(1, Qt.Key.Key_Down)
    assert driver.browse.chosen() == ["Mammalia", "Proboscidea"]
    driver.browse.press(1, Qt.Key.Key_Return)
    assert driver.place() == (PageId.SPECIES, "proboscidea")
    driver.do(ActionId.BACK)
    assert driver.browse.chosen() == ["Mammalia", "Proboscidea"]


def test_the_filter_acts_on_the_column_in_use(driver: Driver) -> None:
    driver.do(ActionId.BROWSE)
    driver.browse.choose("Mammalia", "Artiodactyla", "Bovidae", "Bos")
    driver.browse.enter(4)
    driver.browse.filter("taur")
    assert driver.browse.names(4) == ["Bos taurus"]
    assert driver.browse.names(3) == ["Bos"]
    driver.browse.enter(3)
    assert driver.browse.page.filter_field.text() == ""
    driver.browse.enter(4)
    assert driver.browse.page.filter_field.text() == "taur"


def test_a_choice_filtered_away_takes_its_columns_with_it(driver: Driver) -> None:
    driver.browse.choose("Mammalia", "Artiodactyla")
    driver.browse.enter(0)
    driver.browse.filter("aves")
    assert driver.browse.titles() == ["Classes"]
    assert driver.browse.chosen() == []


def test_a_filter_that_leaves_nothing_can_be_cleared(driver: Driver) -> None:
    driver.browse.enter(0)
    driver.browse.filter("zzz")
    assert driver.browse.names(0) == []
    driver.browse.filter("")
    assert "Mammalia" in driver.browse.names(0)


def test_listed_only(driver: Driver) -> None:
    driver.browse.choose("Mammalia", "Artiodactyla", "Bovidae", "Bos")
    driver.browse.page.listed_only.setChecked(True)
    assert driver.browse.names(4) == ["Bos sauveli"]
    driver.browse.choose("Magnoliopsida", "Rosales", "Rosaceae", "Prunus")
    assert driver.browse.names(4) == ["Prunus africana"]


def test_the_date_keeps_the_path(driver: Driver) -> None:
    driver.browse.choose("Elasmobranchii", "Carcharhiniformes", "Carcharhinidae", "Carcharhinus")
    assert "Appendix I," not in driver.browse.spoken(4, "Carcharhinus longimanus")
    before = driver.browse.spoken(4, "Carcharhinus longimanus")
    driver.desktop.on_date.set(driver.desktop.on_date.today().replace(year=2020))
    assert driver.browse.chosen()[-1] == "Carcharhinus"
    assert driver.browse.spoken(4, "Carcharhinus longimanus") != before
